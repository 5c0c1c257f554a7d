import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { text } from 'node:stream/consumers'

export interface Answer {
  readonly status: number
  readonly text: string
}

/**
 * One request, redirections not followed. Not by `fetch`: it always says `Sec-Fetch-Mode`, by which Ray takes it for a
 * browser, whose POST and PUT are refused.
 */
export async function request(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer | null,
  signal: AbortSignal,
): Promise<Answer> {
  const start = url.startsWith('https:') ? secure : plain
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) }
    const asked = start(url, { method, headers: { ...headers, ...length }, signal }, (response) => {
      text(response).then((said) => resolve({ status: response.statusCode ?? 0, text: said }), reject)
    })
    asked.on('error', reject)
    asked.end(body ?? undefined)
  })
}
