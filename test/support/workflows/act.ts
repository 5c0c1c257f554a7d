import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { actProgram, programFolders } from './exports.ts'

export interface ActRun {
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor: string
  readonly defaultBranch: string
  /** Text of the workflow to run. */
  readonly workflow: string
  /** The repository at the commit that runs; local actions and reusable workflows are read from it. */
  readonly checkout: string
  /** An empty folder for act's files. */
  readonly scratch: string
  /** Labels that jobs may run on. */
  readonly runners: readonly string[]
  /** Folder by `owner/repo@ref`. */
  readonly repositories: ReadonlyMap<string, string>
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
}

/** Variables of the calling process that would tell a step it runs inside another run, or inside a test. */
const foreign =
  /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|STATE_|VITEST|npm_|NODE_OPTIONS$|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/

/** Runs act in host mode and returns its log, one JSON object a line, and what it printed beside. */
export async function runAct(run: ActRun): Promise<{ log: string; errors: string }> {
  const file = (name: string) => join(run.scratch, name)
  await mkdir(run.scratch, { recursive: true })
  await writeFile(file('workflow.yml'), run.workflow)
  await writeFile(file('event.json'), JSON.stringify(run.payload))
  await writeFile(file('secrets'), dotenv(run.secrets), { mode: 0o600 })
  await writeFile(file('variables'), dotenv(run.variables))
  await writeFile(file('env'), dotenv(run.env))
  const args = [
    run.event,
    ...[
      '--workflows',
      file('workflow.yml'),
      '--eventpath',
      file('event.json'),
      '--json',
      '--no-skip-checkout',
    ],
    ...['--secret-file', file('secrets'), '--var-file', file('variables'), '--env-file', file('env')],
    ...['--input-file', '/dev/null', '--no-cache-server', '--action-cache-path', file('act')],
    ...['--actor', run.actor, '--defaultbranch', run.defaultBranch],
    ...run.runners.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...[...run.repositories].flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
  ]
  return start(args, run.checkout, run.timeoutSeconds)
}

function start(
  args: readonly string[],
  cwd: string,
  timeoutSeconds: number,
): Promise<{ log: string; errors: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const path = [...programFolders(), process.env.PATH].join(':')
  const child = spawn(actProgram(), args, {
    cwd,
    env: { ...Object.fromEntries(inherited), PATH: path },
    detached: true,
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.end()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // The group: act's steps are children of children.
      process.kill(-child.pid!, 'SIGKILL')
      reject(
        new Error(
          `act did not finish in ${timeoutSeconds} s:\n${Buffer.concat(stdout).toString().slice(-4000)}`,
        ),
      )
    }, timeoutSeconds * 1000)
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve({ log: Buffer.concat(stdout).toString(), errors: Buffer.concat(stderr).toString() })
    })
  })
}

/** Double quotes keep newlines and `#` in a value. */
function dotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quote(value)}\n`)
    .join('')
}

function quote(value: string): string {
  if (!/[\n'"\\$#\s]/.test(value)) return value
  if (!/['\n]/.test(value)) return `'${value}'`
  return `"${value.replace(/["\\$]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
