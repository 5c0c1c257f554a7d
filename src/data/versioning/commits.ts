import { ConfigurationError } from '../../foundation/index.ts'
import { gitFailure, maximumOutput } from './git-facts.ts'
import { outputsOf, type TrackedOutput } from './outputs.ts'
import type { DataServices } from './workspace-data.ts'

/** A pointer file of a commit: its name there, and git's name for its content. */
interface PointerBlob {
  readonly file: string
  readonly blob: string
}

/** The full name of the commit that a revision stands for. @throws ConfigurationError when it stands for none */
export async function commitNamed(services: DataServices, revision: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const result = await services.process.run('git', args, { cwd: services.workspace })
  if (result.exitCode === 0) return result.stdout.trim()
  throw new ConfigurationError({
    value: revision,
    message: 'is not a commit, branch or tag of this repository',
    remedy: 'Check the name; in a shallow clone, fetch it first',
  })
}

/**
 * Everything that was tracked at a commit, by its pointers.
 * @throws ConfigurationError when one cannot be read, naming the commit
 */
export async function trackedOutputsAt(
  services: DataServices,
  revision: string,
): Promise<readonly TrackedOutput[]> {
  const commit = await commitNamed(services, revision)
  const listed = await git(services, ['ls-tree', '-r', '-z', '--end-of-options', commit])
  const pointers = listed.split('\0').flatMap((line): PointerBlob[] => {
    const [, blob, file] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return blob !== undefined && file !== undefined && isPointer(file) ? [{ file, blob }] : []
  })
  const texts = await contents(
    services,
    pointers.map(({ blob }) => blob),
  )
  const byFile = new Map(pointers.map(({ file, blob }) => [file, texts.get(blob) ?? null]))
  const files = [...byFile.keys()].filter((file) => !file.endsWith('dvc.yaml')).sort()
  try {
    return outputsOf(files, (file) => byFile.get(file) ?? null)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const at = ` at ${commit.slice(0, 10)}`
    throw new ConfigurationError(error.problems.map((one) => ({ ...one, file: `${one.file ?? ''}${at}` })))
  }
}

/** Commits that `git rev-list` names with these arguments, newest first. */
export async function commitsOf(services: DataServices, args: readonly string[]): Promise<string[]> {
  return (await git(services, ['rev-list', ...args])).split('\n').filter((line) => line !== '')
}

/** Every pointer that was ever committed on any ref, each content once. */
export async function everyPointer(services: DataServices): Promise<{ file: string; text: string }[]> {
  const patterns = [':(glob)**/*.dvc', ':(glob)**/dvc.lock']
  const listed = await git(services, ['rev-list', '--all', '--reflog', '--objects', '--', ...patterns])
  const pointers = listed.split('\n').flatMap((line): PointerBlob[] => {
    const [, blob, file] = /^([0-9a-f]+) (.+)$/.exec(line) ?? []
    return blob !== undefined && file !== undefined && isPointer(file) ? [{ file, blob }] : []
  })
  const texts = await contents(
    services,
    pointers.map(({ blob }) => blob),
  )
  return pointers.map(({ file, blob }) => ({ file, text: texts.get(blob) ?? '' }))
}

function isPointer(file: string): boolean {
  return /[^/]\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(file)
}

/** Texts by blob. */
async function contents(services: DataServices, blobs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const wanted = [...new Set(blobs)]
  if (wanted.length === 0) return texts
  const output = Buffer.from(await git(services, ['cat-file', '--batch'], wanted.join('\n')))
  let at = 0
  for (const blob of wanted) {
    const end = output.indexOf('\n', at)
    const [, name, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? []
    // a length that does not fit comes of bytes that are no text
    if (name !== blob || type !== 'blob')
      throw new ConfigurationError({
        value: blob,
        message: 'a pointer in the history is not a text in UTF-8',
      })
    texts.set(blob, output.toString('utf8', end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return texts
}

async function git(services: DataServices, args: readonly string[], input?: string): Promise<string> {
  const result = await services.process.run('git', args, {
    cwd: services.workspace,
    keepOutput: maximumOutput,
    ...(input === undefined ? {} : { input }),
  })
  if (result.exitCode !== 0) throw gitFailure(args[0] ?? '', result.stderr)
  return result.stdout
}
