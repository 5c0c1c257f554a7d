import {
  ConfigurationError,
  EnvironmentError,
  ExitCode,
  exitCodeOf,
  GateFailedError,
  messageOf,
  type Problem,
} from '../foundation/index.ts'

/** An error, as it is told: one sentence, the problems behind it, what to do, and the exit status. */
export interface Failure {
  readonly exitCode: ExitCode
  readonly summary: string
  readonly problems: readonly Problem[]
  readonly remedy?: string
  /** For debugging only. */
  readonly stack?: string
}

/**
 * Describes anything thrown. `env` says where the action was taken from, and so where a bug is reported.
 */
export function describeFailure(
  error: unknown,
  subject: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Failure {
  const exitCode = exitCodeOf(error)
  if (error instanceof ConfigurationError) {
    const count = error.problems.length
    return {
      exitCode,
      summary: `${subject}: ${count === 1 ? 'a problem' : `${count} problems`} in the configuration or the inputs`,
      problems: error.problems,
    }
  }
  if (error instanceof GateFailedError) return { exitCode, summary: error.message, problems: error.problems }
  const stack = error instanceof Error ? { stack: error.stack ?? error.message } : {}
  if (error instanceof EnvironmentError) {
    return {
      exitCode,
      summary: `${subject}: ${error.message}`,
      problems: [],
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      ...stack,
    }
  }
  return {
    exitCode: ExitCode.bug,
    summary: `${subject}: ${messageOf(error)}. This is a bug of mlops-actions, not of your repository`,
    problems: [],
    remedy: `Please report it ${issues(env)}, with the log of a run with debug logging (\`--verbose\` on the command line)`,
    ...stack,
  }
}

function issues(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env
  return server && repository
    ? `at ${server}/${repository}/issues`
    : 'to the repository this suite was taken from'
}
