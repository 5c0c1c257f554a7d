import { open, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { openRepository } from '../../registry/index.ts'
import type { Facts } from './facts.ts'
import { isPlain } from './facts.ts'

/** Files whose text says how a model is made; all others are only names. */
const telling =
  /(\.py|\.R|\.jl|\.csv|\.tsv|(^|\/)dvc\.yaml|(^|\/)\.python-version|(^|\/)(requirements[\w.-]*|pyproject)\.(txt|lock|toml))$/
/** Bytes of a file that are read. */
const headBytes = 256 * 1024
const mostTexts = 400

/**
 * Looks at the repository that holds the workspace; nothing of it is run.
 * @throws ConfigurationError where there is none: what belongs to it only git knows
 */
export async function gatherFacts(services: Services): Promise<Facts & { readonly root: string }> {
  const repository = await openRepository(services, services.workspace)
  if (repository === null)
    throw new ConfigurationError({
      path: 'mlops init',
      message: 'looks at a git repository, and this folder is in none',
      remedy: 'Run `git init` first',
    })
  const { root } = repository
  const listed = await repository.git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '').sort()
  const pointed = paths.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length))
  const files = [...new Set([...paths, ...pointed])].filter(isPlain)
  const texts = new Map<string, string>()
  for (const path of files) {
    if (texts.size >= mostTexts) break
    if (!telling.test(path)) continue
    const text = await headOf(join(root, path))
    if (text !== null) texts.set(path, text)
  }
  return { root, folder: basename(root), files, texts }
}

/** A workflow that uses the suite already, relative to the root; null where none does. */
export async function workflowWithSuite(root: string): Promise<string | null> {
  const folder = '.github/workflows'
  for (const name of (await readdir(join(root, folder)).catch(() => [])).sort()) {
    const text = await readFile(join(root, folder, name), 'utf8').catch(() => '')
    if (/^\s*(?:-\s*)?uses:\s*["']?[\w.-]+\/mlops-actions[/@]/m.test(text)) return `${folder}/${name}`
  }
  return null
}

async function headOf(path: string): Promise<string | null> {
  try {
    const file = await open(path)
    try {
      const buffer = Buffer.alloc(headBytes)
      const { bytesRead } = await file.read(buffer, 0, headBytes, 0)
      return buffer.subarray(0, bytesRead).toString('utf8')
    } finally {
      await file.close()
    }
  } catch {
    // a pointer's data that is not here, a link that leads nowhere
    return null
  }
}
