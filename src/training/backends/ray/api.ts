import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { ConfigurationError, EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import { type Answer, request } from './request.ts'

const details = z.object({
  status: z.enum(['PENDING', 'RUNNING', 'STOPPED', 'SUCCEEDED', 'FAILED']),
  message: z.string().nullish(),
  error_type: z.string().nullish(),
  start_time: z.number().nullish(),
  end_time: z.number().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  driver_exit_code: z.number().nullish(),
})
export type RayJob = z.infer<typeof details>

export interface Submission {
  readonly entrypoint: string
  readonly submission_id: string
  readonly runtime_env: Readonly<Record<string, unknown>>
  readonly metadata: Readonly<Record<string, string>>
  readonly entrypoint_num_cpus?: number
  readonly entrypoint_num_gpus?: number
}

const attempts = 6
const firstPauseMs = 500

/** Ray's Jobs API (docs.ray.io, cluster/running-applications/job-submission/rest), as far as it is asked. */
export class RayApi {
  readonly address: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #signal: AbortSignal

  /**
   * Credentials are those of Ray's own client: `RAY_AUTH_TOKEN`, and `RAY_JOB_HEADERS` as JSON.
   *
   * @throws ConfigurationError where the address or the headers are none
   */
  constructor(address: string, { env, signal }: Pick<Services, 'env' | 'signal'>) {
    this.address = address.replace(/\/+$/, '')
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      throw new ConfigurationError({
        path: 'train.on.ray.address',
        value: address,
        message: 'is not the address of a dashboard',
        remedy: 'Write it as `http://HOST:8265`',
      })
    const token = env.RAY_AUTH_TOKEN
    this.#headers = {
      ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...headersOf(env.RAY_JOB_HEADERS),
    }
    this.#signal = signal
  }

  /** The job, or null where Ray knows none. */
  async job(id: string, signal: AbortSignal = this.#signal): Promise<RayJob | null> {
    const answer = await this.#ask('GET', `/api/jobs/${id}`, { signal })
    if (answer.status === 404) return null
    const parsed = details.safeParse(JSON.parse(this.#text(answer)))
    if (!parsed.success)
      throw new EnvironmentError(`Ray at ${this.address} answers what we do not understand.`)
    return parsed.data
  }

  /** @returns `exists` where a job has this id already; it may be our own, where the answer to the first try was lost */
  async submit(submission: Submission): Promise<'submitted' | 'exists'> {
    const answer = await this.#ask('POST', '/api/jobs/', {
      body: JSON.stringify(submission),
    })
    if (/already exists/.test(answer.text)) return 'exists'
    this.#text(answer)
    return 'submitted'
  }

  /** All that was logged so far; empty where there is no log. */
  async logs(id: string, signal: AbortSignal = this.#signal): Promise<string> {
    const answer = await this.#ask('GET', `/api/jobs/${id}/logs`, { signal, seconds: 120 })
    if (answer.status === 404) return ''
    const { logs } = JSON.parse(this.#text(answer)) as { logs?: unknown }
    return typeof logs === 'string' ? logs : ''
  }

  /** Asks for the end of a job. One try, because there is little time; one that has ended or is unknown is none to stop. */
  async stop(id: string): Promise<void> {
    const answer = await this.#ask('POST', `/api/jobs/${id}/stop`, {
      signal: AbortSignal.timeout(7000),
      retry: false,
    })
    if (answer.status !== 404) this.#text(answer)
  }

  async hasPackage(name: string): Promise<boolean> {
    const answer = await this.#ask('GET', `/api/packages/gcs/${name}`, {})
    if (answer.status === 404) return false
    this.#text(answer)
    return true
  }

  async upload(name: string, content: Buffer): Promise<void> {
    this.#text(await this.#ask('PUT', `/api/packages/gcs/${name}`, { body: content, seconds: 600 }))
  }

  /** The text of an answer that must be a good one. */
  #text({ status, text }: Answer): string {
    if (status < 200 || status > 299) throw refusal(this.address, status, text)
    return text
  }

  async #ask(
    method: string,
    path: string,
    { body, signal = this.#signal, seconds = 30, retry = true }: Question,
  ): Promise<Answer> {
    const headers = {
      ...this.#headers,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    }
    for (let attempt = 1; ; attempt++) {
      const last = !retry || attempt === attempts
      const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)])
      try {
        const answer = await request(method, `${this.address}${path}`, headers, body ?? null, limit)
        if (last || !passes(answer)) return answer
      } catch (error) {
        signal.throwIfAborted()
        if (last) throw unreachable(this.address, error)
      }
      await wait(firstPauseMs * 2 ** (attempt - 1), undefined, { signal })
    }
  }
}

/** Whether a later try may go better; a head that has just started has no agent yet. */
function passes({ status, text }: Answer): boolean {
  return [429, 502, 503, 504].includes(status) || (status === 500 && /No available agent/.test(text))
}

interface Question {
  readonly body?: string | Buffer
  readonly signal?: AbortSignal
  /** Of one attempt. */
  readonly seconds?: number
  readonly retry?: boolean
}

function headersOf(text: string | undefined): Record<string, string> {
  if (text === undefined || text === '') return {}
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch {
    throw new ConfigurationError({
      path: 'RAY_JOB_HEADERS',
      message: 'is not a JSON object of texts',
      remedy: 'Write it as `{"NAME": "VALUE"}`',
    })
  }
}

function unreachable(address: string, error: unknown): EnvironmentError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const why = (cause as { code?: string }).code ?? messageOf(cause)
  return new EnvironmentError(`Ray at ${address} cannot be reached: ${why}.`, {
    remedy:
      'Check `train.on.ray.address`, and that this runner may reach the dashboard; the Jobs API needs `ray[default]` on the head',
    cause: error,
  })
}

function refusal(address: string, status: number, text: string): EnvironmentError {
  const said = text.trim().split('\n').at(-1)!.slice(0, 500)
  const remedy =
    status === 401 || status === 403
      ? 'Give the token of the cluster in RAY_AUTH_TOKEN, or headers in RAY_JOB_HEADERS'
      : status >= 300 && status < 400
        ? 'Give the address that it leads to'
        : undefined
  return new EnvironmentError(
    `Ray at ${address} answered ${status}${said === '' ? '' : `: ${said}`}.`.replace(/\.\.$/, '.'),
    remedy === undefined ? {} : { remedy },
  )
}
