import { EnvironmentError, messageOf } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'
import { AnswerError, isPassing, type Patience, retrying, usualPatience } from '../retrying.ts'
import { type Authentication, openAuthentication } from './authentication.ts'
import { type Credentials, findCredentials } from './credentials.ts'
import { originOf, type Repository } from './reference.ts'

export interface RegistryOptions {
  /** Instead of Docker's configuration. */
  readonly credentials?: Credentials | null
  /** Also to other machines than this one. */
  readonly plainHttp?: boolean
  readonly patience?: Patience
}

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH'
  /** Below `/v2/NAME/`, or a whole address that the registry gave. */
  readonly path: string | URL
  readonly headers?: Readonly<Record<string, string>>
  /** A new one for each try. */
  readonly body?: () => ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>
  readonly bytes?: number
}

/** A repository of a registry that speaks the OCI distribution specification, version 1.1 or before. */
export interface RegistryClient extends Repository {
  readonly origin: string
  readonly patience: Patience
  readonly signal: AbortSignal
  /** One request, with what proves who asks, and redirections followed; the status may be anything but 401. */
  send(request: RegistryRequest): Promise<Response>
  /** Repeats what fails for a passing reason, and puts what lasts into words. */
  patiently<T>(what: string, work: (progressed: () => void) => Promise<T>): Promise<T>
}

/** Seconds for an answer, and for each MiB that is sent more. */
const answerSeconds = 60
const secondsForMebibyte = 8
const mostRedirections = 5

/** @param actions `pull`, or `pull,push` */
export async function openRegistry(
  repository: Repository,
  actions: 'pull' | 'pull,push',
  { env, signal }: Pick<ByteServices, 'env' | 'signal'>,
  { credentials = null, plainHttp = false, patience = usualPatience }: RegistryOptions = {},
): Promise<RegistryClient> {
  const origin = originOf(repository.host, plainHttp)
  const found = await findCredentials(repository.host, credentials, env)
  const authentication = openAuthentication(origin, `repository:${repository.name}:${actions}`, found, signal)
  const root = new URL(`/v2/${repository.name}/`, origin)
  return {
    ...repository,
    origin,
    patience,
    signal,
    async send(request) {
      const first = await once(root, request, authentication, signal)
      if (first.status !== 401) return first
      await first.body?.cancel()
      await authentication.answer(first.headers.get('www-authenticate'))
      const second = await once(root, request, authentication, signal)
      if (second.status === 401) await authentication.answer(null)
      return second
    },
    async patiently(what, work) {
      try {
        return await retrying(work, patience, signal)
      } catch (error) {
        if (signal.aborted || !(error instanceof AnswerError || isPassing(error) || isNetwork(error)))
          throw error
        throw inWords(what, repository, error)
      }
    },
  }
}

async function once(
  root: URL,
  request: RegistryRequest,
  authentication: Authentication,
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(request.path, root)
  for (let count = 0; ; count++) {
    const proof = url.origin === root.origin ? authentication.header() : null
    const seconds = answerSeconds + ((request.bytes ?? 0) / 2 ** 20) * secondsForMebibyte
    const reading = request.method === 'GET' || request.method === 'HEAD'
    const limit = new AbortController()
    // A download may take as long as its bytes keep coming, so its clock stops at the answer.
    const timer = setTimeout(
      () => limit.abort(new DOMException(`no answer from ${url.host}`, 'TimeoutError')),
      seconds * 1000,
    )
    const answer = await fetch(url, {
      method: request.method,
      headers: {
        'user-agent': 'mlops-actions',
        ...request.headers,
        ...(proof === null ? {} : { authorization: proof }),
        ...(request.bytes === undefined ? {} : { 'content-length': String(request.bytes) }),
      },
      ...(request.body === undefined ? {} : { body: request.body(), duplex: 'half' }),
      // Where a redirection could be followed, fetch keeps all of a body in memory to send it again. Uploads go to where
      // the registry said, which is the place for it.
      redirect: request.body === undefined ? 'manual' : 'error',
      signal: AbortSignal.any([signal, limit.signal]),
    } as RequestInit).finally(() => clearTimeout(timer))
    const location = answer.headers.get('location')
    const moved = [301, 302, 303, 307, 308].includes(answer.status) && location !== null
    if (!moved) return answer
    await answer.body?.cancel()
    if (count === mostRedirections || (!reading && answer.status < 307))
      throw new AnswerError(answer.status, `${url.host} leads elsewhere, which is not followed`)
    url = safeAddress(location, url)
  }
}

/** An address that a registry gave: never from an encrypted way to an open one. */
export function safeAddress(location: string, from: URL | string): URL {
  const base = new URL(from)
  const url = new URL(location, base)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && base.protocol === 'http:')) return url
  throw new AnswerError(0, `${base.host} leads to ${url.protocol}//${url.host}, which is not followed`)
}

/** An answer as an error, with what the registry says: `DENIED: permission_denied: write_package`. */
export async function answerError(answer: Response, what: string): Promise<AnswerError> {
  const text = await answer.text().catch(() => '')
  const retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return new AnswerError(
    answer.status,
    `${what} was answered with ${answer.status}${saidIn(text)}`,
    Number.isFinite(retryAfter) ? retryAfter : null,
  )
}

function saidIn(text: string): string {
  try {
    const { errors } = JSON.parse(text) as { errors: { code?: unknown; message?: unknown }[] }
    const [first] = errors
    return ` ${[first?.code, first?.message].filter((one) => typeof one === 'string' && one !== '').join(': ')}`.slice(
      0,
      300,
    )
  } catch {
    return ''
  }
}

function isNetwork(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed/.test(error.message)
}

function inWords(what: string, { host, name }: Repository, error: unknown): EnvironmentError {
  const status = error instanceof AnswerError ? error.status : null
  const cause = (error as { cause?: unknown }).cause
  const said = isNetwork(error) && cause !== undefined ? messageOf(cause) : messageOf(error)
  const remedy =
    status === 403 || status === 401
      ? 'Give credentials that may do this; for ghcr.io GITHUB_TOKEN needs `packages: write`'
      : status === 404
        ? 'Check the name of the repository; some registries want it to be made first'
        : status === 413
          ? 'The registry, or a proxy before it, takes no blobs of this size'
          : status === 507 || /no space|quota/i.test(said)
            ? 'Free space on the registry'
            : 'Run it again: what is there is not sent again'
  return new EnvironmentError(`Cannot ${what} ${host}/${name}: ${said}`, { cause: error, remedy })
}
