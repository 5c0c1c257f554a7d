import { Agent, type IncomingMessage, request } from 'node:http'
import { Transform } from 'node:stream'

/** Copies that are under way at once; more are not made, so that a slow candidate takes nothing from the users. */
const mostCopies = 256
const timeoutMs = 30_000
/** Of one body that a slow candidate has not taken yet. */
const mostWaitingBytes = 32 * 1024 * 1024

/** Sends copies of requests whose answers nobody sees, and whose failures nobody hears of. */
export class CopiedRequests {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: mostCopies, timeout: 3000 })
  #underWay = 0

  /**
   * Begins a copy.
   * @param body all of it, or null where it comes through the stream that is returned
   * @returns what the body is led through on its way to the one who answers; null where it needs not be
   */
  send(original: IncomingMessage, port: number, body: Buffer | null): Transform | null {
    if (this.#underWay >= mostCopies) return null
    this.#underWay++
    const { connection: _, 'keep-alive': __, ...headers } = original.headers
    const copy = request({
      ...{ host: '127.0.0.1', port, method: original.method, path: original.url, headers },
      agent: this.#agent,
    })
    const timer = setTimeout(() => copy.destroy(), timeoutMs)
    copy.on('response', (answer) => answer.resume())
    copy.on('error', () => {})
    copy.on('close', () => {
      clearTimeout(timer)
      this.#underWay--
    })
    if (body !== null) {
      copy.end(body)
      return null
    }
    original.on('close', () => {
      if (!original.complete) copy.destroy()
    })
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        if (!copy.destroyed) {
          copy.write(chunk)
          if (copy.writableLength > mostWaitingBytes) copy.destroy()
        }
        done(null, chunk)
      },
      flush(done) {
        copy.end()
        done()
      },
    })
  }
}
