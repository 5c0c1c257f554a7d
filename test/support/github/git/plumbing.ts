import { spawn } from 'node:child_process'

/** What git said; `code` is its exit status. */
export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in a repository with none of the machine's configuration; resolves however git ends. */
export function tryGit(
  gitDir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', gitDir, ...args], {
      env: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        ...options.env,
      },
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** As `tryGit`, but the bytes of standard output, and an error when git fails. */
export async function gitBytes(
  gitDir: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<Buffer> {
  const result = await tryGit(gitDir, args, options)
  if (result.code !== 0)
    throw new Error(`git ${args.join(' ')} failed (${result.code}): ${result.stderr.trim()}`)
  return result.stdout
}

/** As `gitBytes`, as text without the final newline. */
export async function git(gitDir: string, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await gitBytes(gitDir, args, options)).toString().replace(/\n$/, '')
}

/** Object name of a revision, or undefined where there is none. */
export async function resolveRevision(gitDir: string, revision: string): Promise<string | undefined> {
  const result = await tryGit(gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
  return result.code === 0 ? result.stdout.toString().trim() : undefined
}

/** `commit`, `tree`, `blob` or `tag`; undefined where the object does not exist. */
export async function objectType(gitDir: string, name: string): Promise<string | undefined> {
  const result = await tryGit(gitDir, ['cat-file', '-t', name])
  return result.code === 0 ? result.stdout.toString().trim() : undefined
}

/** Environment that makes git write `person` at `date` as author or committer. */
export function personEnv(
  role: 'AUTHOR' | 'COMMITTER',
  person: { name: string; email: string; date: string },
): Record<string, string> {
  return {
    [`GIT_${role}_NAME`]: person.name,
    [`GIT_${role}_EMAIL`]: person.email,
    [`GIT_${role}_DATE`]: person.date,
  }
}
