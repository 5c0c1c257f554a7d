import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { EnvironmentError, type ProcessResult, type Services } from '../foundation/index.ts'
import type { TagRecord } from './gto-tags.ts'

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>
  /** What git reads from its standard input. */
  readonly input?: string
}

/** A git repository on disk, asked through the `git` program. */
export interface Repository {
  readonly root: string
  /** Runs git and returns what it printed; throws EnvironmentError with git's own words. */
  git(args: readonly string[], options?: GitOptions): Promise<string>
  /** As `git`, for a caller that reads how it ended. */
  run(args: readonly string[], options?: GitOptions): Promise<ProcessResult>
  /** The commit a revision names, or null where there is none. */
  commitOf(revision: string): Promise<string | null>
  /** Best common ancestor, or null where histories are unrelated. */
  mergeBase(a: string, b: string): Promise<string | null>
  tags(): Promise<TagRecord[]>
  /** Content hash (git tree) of the files of a commit. */
  treeOf(commit: string): Promise<string>
  /** Content hash (git tree) of the working tree: tracked and untracked files, ignored ones left out. */
  workingTree(): Promise<string>
  /** Text of a file at a commit, or null where it is not there. */
  read(commit: string, path: string): Promise<string | null>
  /** Whether history was cut off, so that ancestors may be missing. */
  isShallow(): Promise<boolean>
}

/** Opens the repository that holds `folder`; null where there is none. */
export async function openRepository(services: Services, folder: string): Promise<Repository | null> {
  const run = (cwd: string, args: readonly string[], { env, input }: GitOptions = {}) =>
    services.process.run('git', args, {
      cwd,
      env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
      ...(input === undefined ? {} : { input }),
      keepOutput: 64 * 1024 * 1024,
    })
  const top = await run(folder, ['rev-parse', '--show-toplevel'])
  if (top.exitCode !== 0) return null
  const root = top.stdout.trim()

  const attempt = async (args: readonly string[]) => {
    const result = await run(root, args)
    return result.exitCode === 0 ? result.stdout : null
  }
  const git = async (args: readonly string[], options: GitOptions = {}) => {
    const result = await run(root, args, options)
    if (result.exitCode !== 0)
      throw new EnvironmentError(
        `git ${args[0]} failed: ${result.stderr.trim() || `exit status ${result.exitCode}`}`,
      )
    return result.stdout
  }

  return {
    root,
    git,
    run: (args, options) => run(root, args, options),
    async commitOf(revision) {
      const found = await attempt([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      ])
      return found?.trim() || null
    },
    async mergeBase(a, b) {
      return (await attempt(['merge-base', '--end-of-options', a, b]))?.trim() || null
    },
    async tags() {
      const format =
        '%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(taggerdate:unix)'
      const lines = (await git(['for-each-ref', `--format=${format}`, 'refs/tags'])).split('\n')
      return lines.filter(Boolean).map((line) => {
        const [name, type, object, target, date] = line.split('\0') as [
          string,
          string,
          string,
          string,
          string,
        ]
        const annotated = type === 'tag'
        return { name, commit: annotated ? target : object, taggedAt: Number(date || 0), annotated }
      })
    },
    async treeOf(commit) {
      return (await git(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`])).trim()
    },
    async workingTree() {
      const index = await temporaryIndex(services, root)
      try {
        const env = { GIT_INDEX_FILE: index.file }
        await git(['add', '--all', '--', '.'], { env })
        return (await git(['write-tree'], { env })).trim()
      } finally {
        await index.remove()
      }
    },
    async read(commit, path) {
      return attempt(['show', '--end-of-options', `${commit}:${path}`])
    },
    async isShallow() {
      return (await attempt(['rev-parse', '--is-shallow-repository']))?.trim() === 'true'
    },
  }
}

/** A copy of the index, so that looking at the working tree leaves no trace in the user's own. */
async function temporaryIndex(services: Services, root: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-index-'))
  const file = join(folder, 'index')
  const located = await services.process.run('git', ['rev-parse', '--git-path', 'index'], { cwd: root })
  await copyFile(resolve(root, located.stdout.trim()), file).catch(() => undefined)
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}
