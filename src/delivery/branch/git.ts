import {
  ConfigurationError,
  EnvironmentError,
  type ProcessResult,
  type Services,
} from '../../foundation/index.ts'

interface GitOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** git in the clone that is worked on. */
export interface Git {
  /** However it ends. */
  run(args: readonly string[], options?: GitOptions): Promise<ProcessResult>
  /** What it printed. @throws EnvironmentError with its own words */
  say(args: readonly string[], options?: GitOptions): Promise<string>
  /** As `run`, for what speaks to a remote and may never hear back: ends after two minutes. */
  speak(args: readonly string[]): Promise<ProcessResult>
}

const patienceSeconds = 120
const keepOutput = 64 * 1024 * 1024

export function gitOf({ process, workspace }: Services): Git {
  const usual = { cwd: workspace, keepOutput }
  // what it says is read, so it says it in English; and it asks nobody for a password
  const env = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  const run: Git['run'] = (args, options = {}) =>
    process.run('git', args, { ...usual, ...options, env: { ...env, ...options.env } })
  return {
    run,
    async say(args, options) {
      const result = await run(args, options)
      if (result.exitCode === 0) return result.stdout
      throw gitFailure(`git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed`, result.stderr)
    },
    speak: (args) => process.run('git', args, { ...usual, env, timeoutSeconds: patienceSeconds }),
  }
}

interface Cause {
  readonly said: RegExp
  readonly remedy: string
}

/** What git and servers say when they refuse, and what to do; the first that fits. */
const causes: readonly Cause[] = [
  {
    said: /GH006|GH013|protected branch|branch is protected|is protected|rule violations|must be made through a (pull|merge) request|not allowed to push code to protected/i,
    remedy:
      'Let the rules of the branch admit whoever pushes (Settings, Rules, Bypass list), or have the change come by a pull request',
  },
  {
    said: /could not read (Username|Password)|Authentication failed|error: 401|terminal prompts disabled|Invalid username or password|Host key verification failed/i,
    remedy:
      'Pass `github-token`, keep the credentials of actions/checkout (`persist-credentials: true`), or log in to the remote',
  },
  {
    said: /error: 403|Permission .*denied|Write access .*not granted|not allowed to|not permitted|insufficient permission|access denied|unauthori[sz]ed/i,
    remedy: 'Give the job `permissions: contents: write`; a token of your own needs the same',
  },
  {
    said: /hook declined|pre-receive|declined/i,
    remedy: 'A hook of the server declines it: ask whoever runs the server; its words are above',
  },
  {
    said: /\.lock': File exists|cannot lock|Unable to create .*lock/i,
    remedy:
      'Another git works in this clone, or one was killed in it: wait for it, or remove the file that is named',
  },
  {
    said: /repository .*not found|does not (exist|appear to be a git repository)|No such remote/i,
    remedy: 'Check the name or the address of the remote',
  },
]

/** The first sentence is ours, then git's own words without what could be a credential in an address. */
export function gitFailure(what: string, said: string): EnvironmentError {
  const words = said
    .split('\n')
    .map((line) => line.replace(/^(remote|error|fatal|hint): ?/, '').trim())
    .filter((line) => line !== '' && !/^(To |Done$|Everything up-to-date)/.test(line))
    .slice(0, 8)
    .join(' / ')
  const remedy = causes.find((cause) => cause.said.test(said))?.remedy
  return new EnvironmentError(
    `${withoutSecrets(what)}: ${withoutSecrets(words).slice(0, 600) || 'git says nothing'}`,
    {
      remedy:
        remedy ?? 'Check the network and the remote, and run the step again: what was done is not done twice',
    },
  )
}

function withoutSecrets(text: string): string {
  return text.replaceAll(/(\w+:\/\/)[^/@\s]+@/g, '$1***@')
}

/** @throws ConfigurationError for a name that no branch can have */
export async function checkBranchName(git: Git, branch: string): Promise<void> {
  const { exitCode } = await git.run(['check-ref-format', `refs/heads/${branch}`])
  if (exitCode !== 0)
    throw new ConfigurationError({
      path: 'branch',
      value: branch,
      message: 'is no name that a branch can have',
      remedy: 'Take letters, digits, `-`, `_`, `.` and `/`',
    })
}
