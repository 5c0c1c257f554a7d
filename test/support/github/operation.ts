import type { Token } from './tokens.ts'
import type { Repository, User, World } from './world.ts'

/** One request to one operation, already authenticated, authorized and checked against the description. */
export interface Call {
  readonly world: World
  /** Refuses with 404 in operations outside a repository. */
  readonly repository: Repository
  readonly token: Token | undefined
  /** The account that acts. */
  readonly actor: User
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** Absolute URL of this request without its query; page links are built from it. */
  readonly url: string
  readonly accept: string
  /** The request's body as it came, for uploads. */
  readonly bytes: Buffer
  readonly contentType: string
  /** Scheme, host and prefix of the API. */
  readonly base: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is instead of JSON, and not checked against the description. */
  readonly raw?: Buffer
}

export type Handler = (call: Call) => Answer | Promise<Answer>
export type Handlers = Readonly<Record<string, Handler>>

export interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly { resource?: string; field?: string; code: string; message?: string }[]
}

/** An error answer. */
export class Refusal extends Error {
  readonly status: number
  readonly details: RefusalDetails
  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message)
    this.status = status
    this.details = details
  }

  toAnswer(): Answer {
    return {
      status: this.status,
      headers: this.details.headers ?? {},
      body: {
        message: this.message,
        ...(this.details.errors ? { errors: this.details.errors } : {}),
        documentation_url: 'https://docs.github.com/rest',
        status: String(this.status),
      },
    }
  }
}

export const ok = (body: unknown, headers?: Record<string, string>): Answer => ({
  status: 200,
  body,
  ...(headers ? { headers } : {}),
})
export const created = (body: unknown): Answer => ({ status: 201, body })
export const noContent = (): Answer => ({ status: 204 })

/** 422 for one field, as GitHub words it. */
export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  })
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** The item of a map by a numeric path parameter, or 404. */
export function findById<T>(items: ReadonlyMap<number, T>, id: string | undefined): T {
  const item = items.get(Number(id))
  if (item === undefined) throw notFound()
  return item
}
