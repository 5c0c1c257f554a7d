import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
export const template = join(root, 'template-repo')

type Files = Readonly<Record<string, string>>

/** Made by commands of the template, and its data. */
const notCommitted =
  /^(monitoring|.*\.parquet|models|reports|\.venv|\.mlops|__pycache__|\.pytest_cache|\.ruff_cache)$/

/** The template's files, as "Use this template" copies them. */
export function templateFiles(folder = template, below = ''): Files {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !notCommitted.test(entry.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        const name = below === '' ? entry.name : `${below}/${entry.name}`
        return entry.isDirectory()
          ? Object.entries(templateFiles(path, name))
          : [[name, readFileSync(path, 'utf8')] as const]
      }),
  )
}

/** The template's files that a demo change touches, as it leaves them. */
export function demoChange(name: string): Files {
  const patch = readFileSync(join(root, 'scripts', 'demo-changes', name, 'change.patch'), 'utf8')
  const files: Record<string, string> = {}
  for (const part of patch.split(/^diff --git /m).slice(1)) {
    const path = /^\+\+\+ b\/(.+)$/m.exec(part)![1]!
    let text = readFileSync(join(template, path), 'utf8')
    for (const hunk of part.split(/^@@.*$\n/m).slice(1)) {
      const lines = hunk.split('\n').filter((line) => /^[ +-]/.test(line))
      const without = (sign: string) =>
        lines
          .filter((line) => !line.startsWith(sign))
          .map((line) => `${line.slice(1)}\n`)
          .join('')
      if (!text.includes(without('+'))) throw new Error(`${name} does not fit ${path}`)
      text = text.replace(without('+'), () => without('-'))
    }
    files[path] = text
  }
  return files
}

/**
 * Makes a version of the data in a clone of its own, as its author would, and pushes its bytes to the remote: other versions of the
 * libraries write other bytes of the same rows.
 * @param folder absolute, to be made
 * @param files what differs from the template
 * @returns the pointers to commit
 */
export function makeData(folder: string, files: Files): Files {
  cpSync(template, folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  const command = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder })
  command('git', 'init', '--quiet')
  command(join(root, '.venv', 'bin', 'python'), '-m', 'flight_delay.data')
  const tracked = ['train.parquet', 'holdout.parquet', 'monitoring'].map((path) => `data/${path}`)
  const mlops = (...args: string[]) =>
    command(process.execPath, join(root, 'dist', 'cli.js'), 'data', ...args)
  mlops('add', ...tracked)
  mlops('push')
  return Object.fromEntries(
    tracked.map((path) => [`${path}.dvc`, readFileSync(join(folder, `${path}.dvc`), 'utf8')]),
  )
}
