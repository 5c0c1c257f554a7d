import { fixedClock, memoryLogger, type ProcessRunner, type Services } from '../../src/foundation/index.ts'
import { nodeProcessRunner } from '../../src/foundation/process-node.ts'

export interface TestServices extends Services {
  readonly logger: ReturnType<typeof memoryLogger>
}

/** Real processes in a given folder, a clock that stands still, a log that can be read. */
export function testServices(workspace: string, env: Record<string, string | undefined> = {}): TestServices {
  const signal = new AbortController().signal
  const environment = { ...process.env, ...gitIdentity, ...env }
  return {
    logger: memoryLogger(),
    clock: fixedClock('2026-01-02T03:04:05.000Z'),
    process: nodeProcessRunner({ env: environment, cwd: workspace, signal }),
    env: environment,
    workspace,
    signal,
  }
}

const gitIdentity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** Runs git in a folder and returns what it printed; throws its words when it fails. */
export async function git(
  services: { readonly process: ProcessRunner },
  cwd: string,
  ...args: string[]
): Promise<string> {
  const result = await services.process.run('git', args, { cwd })
  if (result.exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`)
  return result.stdout.trim()
}
