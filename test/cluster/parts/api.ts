import { Agent, request } from 'node:https'

/** An object of the API, as far as tests look at it. */
export interface Stored {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly generation?: number
    readonly uid?: string
    readonly deletionTimestamp?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
  // biome-ignore lint/suspicious/noExplicitAny: an object's fields are its kind's
  readonly spec: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly status?: any
}

export class Refused extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** The API server, asked without any of our clients. Paths are those below the server, such as `api/v1/namespaces`. */
export class Api {
  readonly #port: number
  readonly #agent: Agent

  constructor(port: number, ca: string, token: string) {
    this.#port = port
    this.#agent = new Agent({ keepAlive: true, ca })
    this.token = token
  }

  readonly token: string

  get<T = Stored>(path: string): Promise<T> {
    return this.ask('GET', path)
  }

  async list(path: string): Promise<readonly Stored[]> {
    return (await this.get<{ items: readonly Stored[] }>(path)).items
  }

  create(path: string, object: object): Promise<Stored> {
    return this.ask('POST', `${path}?fieldValidation=Strict`, object, 'application/json')
  }

  patch(path: string, change: object): Promise<Stored> {
    return this.ask('PATCH', path, change, 'application/merge-patch+json')
  }

  /** Server-side apply; unknown fields are refused. */
  apply(path: string, object: object, manager = 'team'): Promise<Stored> {
    return this.ask(
      'PATCH',
      `${path}?fieldManager=${manager}&fieldValidation=Strict`,
      object,
      'application/apply-patch+yaml',
    )
  }

  close(): void {
    this.#agent.destroy()
  }

  ask<T>(method: string, path: string, body?: object, type?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          method,
          path: `/${path}`,
          headers: {
            authorization: `Bearer ${this.token}`,
            ...(type === undefined ? {} : { 'content-type': type }),
          },
        },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (part) => {
            text += part
          })
          answer.on('end', () => {
            const code = answer.statusCode ?? 0
            if (code >= 400) reject(new Refused(code, text.slice(0, 2000)))
            else resolve(text.startsWith('{') ? JSON.parse(text) : (text as T))
          })
        },
      )
      asked.on('error', reject)
      asked.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }
}
