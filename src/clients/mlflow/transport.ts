import { retrying } from '../../foundation/index.ts'
import type { MlflowConnection } from './connection.ts'
import { failureOf, isPassing, MlflowError, networkFailure } from './failures.ts'

/** How patient a client is. */
export interface Patience {
  /** Of one attempt, up to the answer's end; uploads and downloads get more by their size. */
  readonly timeoutSeconds: number
  /** In all, the first included. */
  readonly attempts: number
  /** Before the second attempt; doubled for each one after, half of it by chance. */
  readonly firstDelaySeconds: number
  readonly longestDelaySeconds: number
}

export const usualPatience: Patience = {
  timeoutSeconds: 30,
  attempts: 5,
  firstDelaySeconds: 0.5,
  longestDelaySeconds: 15,
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Query = Readonly<Record<string, string>>

export interface Call {
  readonly method: Method
  /** Below `/api/2.0/`, such as `mlflow/runs/create`; encoded already. */
  readonly path: string
  readonly query?: Query
  readonly body?: unknown
  /** As an infinitive, for messages: `create a run`. */
  readonly to: string
  /** False for what would be made twice when repeated after a lost answer. */
  readonly repeatable?: boolean
}

/** A request whose address is given in full. */
export interface RawRequest {
  readonly method: Method
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob
  /** What it may move, in bytes, which lengthens the time it may take; null where unknown. */
  readonly bytes: number | null
  readonly to: string
}

/** For answers whose body says nothing. */
export async function nothing(answer: Response): Promise<void> {
  await answer.body?.cancel()
}

/** An MLflow server that can be asked. */
export interface Mlflow {
  /** Without credentials: safe to show. */
  readonly address: string
  readonly secrets: readonly string[]
  readonly signal: AbortSignal
  /** The JSON of the answer. @throws MlflowError */
  call(call: Call): Promise<unknown>
  /**
   * What `take` makes of the answer, whose status is good; a body that breaks off is asked for again. Credentials go to the
   * server itself alone. @throws MlflowError
   */
  send<T>(request: RawRequest, take: (answer: Response) => Promise<T>): Promise<T>
  /** The same server, asked with other patience. */
  with(patience: Partial<Patience>): Mlflow
}

/** Slowest transfer that is waited for. */
const bytesPerSecond = 256 * 1024

export function openMlflow(
  connection: MlflowConnection,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Mlflow {
  const { address, authorization, workspace } = connection
  const own = {
    ...(authorization === null ? {} : { authorization }),
    ...(workspace === null ? {} : { 'x-mlflow-workspace': workspace }),
  }

  async function once(request: RequestInit & { method: Method }, url: string, to: string, seconds: number) {
    const mine = new URL(url).origin === new URL(address).origin
    try {
      return await fetch(url, {
        ...request,
        headers: { ...(mine ? own : {}), ...(request.headers as Record<string, string> | undefined) },
        // A redirected POST becomes a GET, and credentials would go where nobody sent them.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(seconds * 1000))]),
      })
    } catch (error) {
      signal.throwIfAborted()
      const ofNetwork =
        error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')
      throw ofNetwork ? networkFailure(error, to, address, seconds) : error
    }
  }

  const patiently = <T>(attempt: () => Promise<T>, attempts: number): Promise<T> => {
    const [firstDelay, longestDelay] = [
      patience.firstDelaySeconds * 1000,
      patience.longestDelaySeconds * 1000,
    ]
    const asked = (error: unknown) =>
      error instanceof MlflowError && error.retryAfter !== null
        ? Math.min(error.retryAfter * 1000, 4 * longestDelay)
        : null
    return retrying(attempt, { attempts, firstDelay, longestDelay }, { isPassing, asked }, signal)
  }

  async function answerOf({ method, path, query, body, to }: Call): Promise<unknown> {
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`
    const response = await once(
      {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      },
      `${address}/api/2.0/${path}${search}`,
      to,
      patience.timeoutSeconds,
    )
    const text = await response.text().catch((error: unknown) => {
      signal.throwIfAborted()
      throw networkFailure(error, to, address, patience.timeoutSeconds)
    })
    if (!response.ok) throw failureOf(response, text, to, address)
    if (text === '') return {}
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new MlflowError(
        `What answers at ${address} is no MLflow server: asked to ${to}, it sent no JSON`,
        {
          code: 'NOT_MLFLOW',
          status: response.status,
          passing: false,
          remedy: 'Check the tracking address, and whether a log-in page stands before the server',
          cause,
        },
      )
    }
  }

  return {
    address,
    secrets: connection.secrets,
    signal,
    call: (call) => patiently(() => answerOf(call), call.repeatable === false ? 1 : patience.attempts),
    send: ({ method, url, headers, body, bytes, to }, take) =>
      patiently(async () => {
        const seconds = patience.timeoutSeconds + (bytes === null ? 3600 : bytes / bytesPerSecond)
        const request = { method, ...(headers && { headers }), ...(body && { body }) }
        const response = await once(request, url, to, seconds)
        if (!response.ok) throw failureOf(response, await response.text().catch(() => ''), to, address)
        try {
          return await take(response)
        } catch (error) {
          signal.throwIfAborted()
          // What `fetch` throws of a connection that broke; a full disk is no matter of the server's.
          throw error instanceof TypeError ? networkFailure(error, to, address, seconds) : error
        }
      }, patience.attempts),
    with: (other) => openMlflow(connection, signal, { ...patience, ...other }),
  }
}

/**
 * What `find` finds, else what `create` makes. MLflow's creates are not idempotent, so after a lost answer it is looked
 * for again before anything is made a second time.
 * @param taken tells a refusal that means that someone else made it just now
 */
export async function findOrCreate<T>(
  find: () => Promise<T | null>,
  create: () => Promise<T>,
  { signal }: Pick<Mlflow, 'signal'>,
  taken: (error: unknown) => boolean = () => false,
): Promise<T> {
  // what is asked for is asked patiently already
  let creating = false
  return retrying(
    async () => {
      creating = false
      const found = await find()
      creating = true
      return found ?? (await create())
    },
    { attempts: 3, firstDelay: 400, longestDelay: 800 },
    { isPassing: (error) => creating && (isPassing(error) || taken(error)) },
    signal,
  )
}
