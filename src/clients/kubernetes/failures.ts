import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** A request that a cluster refused, or that did not reach it. */
export class KubernetesError extends EnvironmentError {
  /** Of HTTP; null where no answer came. */
  readonly status: number | null
  constructor(
    message: string,
    status: number | null,
    options: { readonly remedy?: string; readonly cause: unknown },
  ) {
    super(message, options)
    this.status = status
  }
}

/** An answer that is none of success; what the API server wrote. */
export class Refusal extends Error {
  readonly code: number
  readonly body: string
  constructor(code: number, body: string) {
    super(`status ${code}`)
    this.code = code
    this.body = body
  }
}

/** Whether somebody else changed it meanwhile. */
export function isConflict(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 409
}

/** Whether the login may not do it. */
export function isForbidden(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 403
}

/** The HTTP status of what the client or we threw, or null where there was no answer. */
export function codeOf(error: unknown): number | null {
  const code = (error as { code?: unknown }).code
  return typeof code === 'number' ? code : null
}

/** Whether an answer says that the kind itself is not there: an object that is not would be named in a `Status`. */
export function saysNoSuchKind(error: unknown): boolean {
  return error instanceof Refusal && error.code === 404 && !error.body.trimStart().startsWith('{')
}

/** What a request was about, for messages. */
export interface Request {
  /** Verb of RBAC and resource: `get jobs`. */
  readonly what: string
  readonly server: string
  readonly namespace: string
  /** Path of the section in mlops.yaml. */
  readonly place: string
  /** All that a Role must allow, in words. */
  readonly rights?: string | undefined
}

export function failureOf(
  error: unknown,
  { what, server, namespace, place, rights }: Request,
): KubernetesError {
  const code = codeOf(error)
  if (code === null) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return new KubernetesError(`The cluster at ${server} cannot be reached: ${messageOf(cause)}.`, null, {
      remedy: 'Check that this runner may reach the API server, and that its login has not expired',
      cause: error,
    })
  }
  const [verb, resource] = what.split(' ')
  if (saysNoSuchKind(error))
    return new KubernetesError(`The cluster at ${server} does not know ${resource}.`, code, {
      remedy: 'Install what defines them, with its CustomResourceDefinitions, or use another target',
      cause: error,
    })
  const said = wordsOf((error as { body?: unknown }).body)
  const remedy =
    code === 401
      ? 'The login has expired or is for another cluster: log in again before this step'
      : code === 403
        ? `Allow \`${verb}\` on \`${resource}\` in the namespace ${namespace} by a Role${
            rights === undefined ? '' : `; in all it needs ${rights}`
          }`
        : code === 409
          ? 'Somebody else changes it at the same time: run the step again'
          : code === 404 && /^namespaces /.test(said)
            ? `Create the namespace, or correct \`${place}.namespace\``
            : code === 422 || code === 400
              ? `Look at the values under \`${place}\``
              : code >= 500 || code === 429
                ? 'Run the step again later'
                : undefined
  return new KubernetesError(
    `The cluster at ${server} refuses to ${what} (${code}${said === '' ? '' : `: ${said}`}).`,
    code,
    { ...(remedy === undefined ? {} : { remedy }), cause: error },
  )
}

function wordsOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message)
  if (typeof body !== 'string') return ''
  try {
    return String((JSON.parse(body) as { message?: unknown }).message ?? body).slice(0, 1000)
  } catch {
    return body.slice(0, 1000)
  }
}
