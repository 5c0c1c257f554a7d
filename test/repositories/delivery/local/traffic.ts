import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Answer {
  /** Milliseconds, of `performance.now()`. */
  readonly begun: number
  readonly ended: number
  /** Version that answered, or why none did. */
  readonly version: string | null
  readonly failure: string | null
}

/** Users who ask all the time, each again when they have been answered. */
export class Traffic {
  readonly answers: Answer[] = []
  readonly #agent: Agent
  readonly #users: Promise<void>[]
  #on = true

  /** Each keeps their connection for as long as the router does. */
  constructor(url: string, { users = 6, pauseMs = 4 } = {}) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: users })
    this.#users = Array.from({ length: users }, async () => {
      while (this.#on) {
        this.answers.push(await ask(url, this.#agent))
        await sleep(pauseMs)
      }
    })
  }

  get failures(): readonly (string | null)[] {
    return this.answers.map(({ failure }) => failure).filter((failure) => failure !== null)
  }

  /** Of requests that were begun after a moment. */
  versionsSince(moment: number): ReadonlySet<string | null> {
    return new Set(this.answers.filter(({ begun }) => begun > moment).map(({ version }) => version))
  }

  async end(): Promise<void> {
    this.#on = false
    await Promise.all(this.#users)
    this.#agent.destroy()
  }
}

function ask(url: string, agent: Agent): Promise<Answer> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = (version: string | null, failure: string | null) =>
      resolve({ begun, ended: performance.now(), version, failure })
    const asked = request(`${url}/predict`, { method: 'POST', agent, timeout: 8000 }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('error', ({ message }) => end(null, message))
      answer.on('end', () => {
        if (answer.statusCode === 200) end((JSON.parse(text) as { version: string }).version, null)
        else end(null, `${answer.statusCode} ${text.trim()}`)
      })
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer within 8 s')))
    asked.on('error', ({ message }) => end(null, message))
    asked.end('{"x":1}')
  })
}
