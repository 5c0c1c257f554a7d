import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, delimiter, isAbsolute, join, resolve } from 'node:path'
import type { Services } from '../../../foundation/index.ts'

/** How a Python is started: the program, and what stands before its own arguments. */
export interface Interpreter {
  readonly program: string
  readonly before: readonly string[]
}

/** Programs that make an environment and run a command in it, and how they do so without changing it. */
const launchers: Readonly<Record<string, readonly string[]>> = {
  uv: ['run', '--no-sync'],
  poetry: ['run'],
  pipenv: ['run'],
  pdm: ['run'],
  hatch: ['run'],
  conda: ['run'],
  mamba: ['run'],
  micromamba: ['run'],
}
const pythonName = /^(python|pypy)(\d+(\.\d+)*)?(\.exe)?$/i

/**
 * The Pythons that a command may be meant to run with, the likeliest first: that of a `.venv` in its folder or the
 * workspace, that of `.pixi`, the one the command names or its launcher gives, that of the program's first line, the
 * first on PATH.
 */
export async function interpreters(
  words: readonly string[],
  cwd: string,
  services: Services,
): Promise<Interpreter[]> {
  const found: Interpreter[] = []
  const add = (program: string, before: readonly string[] = []) => found.push({ program, before })
  const first = words[0] ?? ''
  const name = basename(first).replace(/\.exe$/i, '')
  // a path says which Python is meant, a bare name is looked up where a virtual environment comes first
  if (pythonName.test(basename(first)) && /[\\/]/.test(first)) add(resolve(cwd, first))
  for (const place of new Set([cwd, services.workspace])) {
    const venv = ['bin/python', 'Scripts/python.exe'].map((path) => join(place, '.venv', path))
    const program = venv.find((path) => existsSync(path))
    if (program !== undefined) add(program)
  }
  if (name === 'pixi') {
    const program = join(cwd, '.pixi', 'envs', environmentOf(words) ?? 'default', 'bin', 'python')
    if (existsSync(program)) add(program)
  } else if (launchers[name] !== undefined && words[1] === 'run') {
    const named = /^(micro)?(conda|mamba)$/.test(name) ? condaOptions(words) : []
    add(first, [...(launchers[name] ?? []), ...named, 'python'])
  } else if (pythonName.test(basename(first)) && !/[\\/]/.test(first)) add(first)
  else {
    const script = await shebang(first, cwd, services)
    if (script !== null) add(script)
  }
  add('python')
  add('python3')
  return found.filter(
    (one, index) =>
      found.findIndex(
        (other) => [other.program, ...other.before].join('\0') === [one.program, ...one.before].join('\0'),
      ) === index,
  )
}

function environmentOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '-e' || word === '--environment')
  return at === -1 ? undefined : words[at + 1]?.replaceAll(/[\\/]/g, '')
}

function condaOptions(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^(-n|--name|-p|--prefix)$/.test(word))
  return at === -1 ? [] : words.slice(at, at + 2)
}

/** The Python in the first line of a script such as `torchrun`, looked up as the command's program would be. */
async function shebang(program: string, cwd: string, services: Services): Promise<string | null> {
  if (program === '') return null
  const folders = /[\\/]/.test(program)
    ? [cwd]
    : (services.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  const path = folders.map((folder) => resolve(folder, program)).find((one) => existsSync(one))
  if (path === undefined) return null
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0)
    const line = /^#!\s*(\S+)/.exec(buffer.subarray(0, bytesRead).toString('latin1'))?.[1]
    return line !== undefined && pythonName.test(basename(line)) ? line : null
  } catch {
    return null
  } finally {
    await file.close()
  }
}
