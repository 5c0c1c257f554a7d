import { ConfigurationError, type Problem } from '../../foundation/index.ts'

/** Where an MLflow server is and who asks. Holds secrets: never logged, never written. */
export interface MlflowConnection {
  /** Address with its path prefix, without a final slash and without a user. */
  readonly address: string
  /** Value of the Authorization header, or null. */
  readonly authorization: string | null
  /** Workspace asked for, of servers that have them (MLflow 3.10 on). */
  readonly workspace: string | null
  /** What must never be seen: the token or the password. */
  readonly secrets: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The connection that MLflow's own client would make of the same address and environment: MLFLOW_TRACKING_USERNAME and
 * MLFLOW_TRACKING_PASSWORD as Basic, else MLFLOW_TRACKING_TOKEN as Bearer, else what stands in the address.
 * @param at where the address was written, for the message
 * @throws ConfigurationError where the address is none of a server, or one half of the credentials is missing
 */
export function mlflowConnection(
  trackingUri: string,
  env: Environment,
  at: Omit<Problem, 'message' | 'value' | 'remedy'> = { path: 'tracking-uri' },
): MlflowConnection {
  const problem = (message: string, remedy: string): never => {
    throw new ConfigurationError({ ...at, message, remedy })
  }
  const url = URL.canParse(trackingUri) ? new URL(trackingUri) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(trackingUri)?.[0]
    return problem(
      scheme === undefined || scheme.length === 1
        ? 'the tracking address is no address of a server'
        : `the tracking address begins with \`${scheme}:\`, but only a server is spoken to`,
      'Give the address of an MLflow server, such as `https://mlflow.example.com`',
    )
  }
  const written = [decodeURIComponent(url.username), decodeURIComponent(url.password)] as const
  const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env
  const token = env.MLFLOW_TRACKING_TOKEN
  if (filled(user) !== filled(password))
    problem(
      `${filled(user) ? 'MLFLOW_TRACKING_USERNAME is set without MLFLOW_TRACKING_PASSWORD' : 'MLFLOW_TRACKING_PASSWORD is set without MLFLOW_TRACKING_USERNAME'}`,
      'Set both, or MLFLOW_TRACKING_TOKEN alone',
    )
  const [authorization, secret] = filled(user)
    ? basic(user ?? '', password ?? '')
    : filled(token)
      ? [`Bearer ${token}`, token ?? '']
      : written[0] === ''
        ? [null, '']
        : basic(...written)
  return {
    address: `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`,
    authorization,
    workspace: filled(env.MLFLOW_WORKSPACE) ? (env.MLFLOW_WORKSPACE ?? null) : null,
    secrets: secret === '' ? [] : [secret, ...(authorization === null ? [] : [authorization])],
  }
}

function basic(user: string, password: string): [string, string] {
  return [`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`, password]
}

function filled(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
