import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { EnvironmentError } from '../../../../foundation/index.ts'
import { controlSocket, type RouterPlace } from './router.ts'
import { withShortPath } from './short-path.ts'

const timeoutMs = 3000
const largestAnswer = 8 * 1024 * 1024

/** One HTTP request to the socket that a router is controlled by. @throws EnvironmentError unless it answers with 200 */
export function controlByHttp(
  place: RouterPlace,
  method: string,
  path: string,
  body?: unknown,
): Promise<string> {
  return overSocket(
    place,
    (socketPath) =>
      new Promise<string>((resolve, reject) => {
        const signal = AbortSignal.any([place.signal, AbortSignal.timeout(timeoutMs)])
        const headers = body === undefined ? { 'content-length': 0 } : { 'content-type': 'application/json' }
        const asked = request({ socketPath, method, path, signal, headers, agent: false }, (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (chunk: string) => {
            text += chunk
            if (text.length > largestAnswer) asked.destroy(new Error('the answer is too long'))
          })
          answer.on('end', () => {
            if (answer.statusCode === 200) resolve(text)
            else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text.trim()}`))
          })
          answer.on('error', reject)
        })
        asked.on('error', reject)
        asked.end(body === undefined ? undefined : JSON.stringify(body))
      }),
  )
}

/** Lines sent to the socket, and all that it says until it closes. */
export function controlByLines(place: RouterPlace, commands: readonly string[]): Promise<string> {
  return overSocket(
    place,
    (socketPath) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(socketPath)
        let text = ''
        const timer = setTimeout(() => socket.destroy(new Error('it does not answer')), timeoutMs)
        socket.setEncoding('utf8')
        socket.on('data', (chunk: string) => {
          text += chunk
        })
        socket.on('error', reject)
        socket.on('close', () => {
          clearTimeout(timer)
          resolve(text)
        })
        // half open: the other side answers first
        socket.end(`${commands.join(';')}\n`)
      }),
  )
}

async function overSocket(place: RouterPlace, use: (path: string) => Promise<string>): Promise<string> {
  try {
    return await withShortPath(join(place.folder, controlSocket), use)
  } catch (error) {
    place.signal.throwIfAborted()
    throw new EnvironmentError(`the router does not answer: ${(error as Error).message}`, {
      cause: error,
      remedy: 'Run this again: a router that has ended is started anew',
    })
  }
}
