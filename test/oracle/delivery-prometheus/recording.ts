import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'

export const fixture = fileURLToPath(new URL('./fixtures/answers.json', import.meta.url))

/** What a real server said, by query and time. Made by `record.ts`. */
export interface Recording {
  readonly prometheus: string
  /** What `time()` was: ISO 8601. */
  readonly at: string
  readonly answers: Readonly<Record<string, { readonly status: number; readonly body: string }>>
}

export const readRecording = (): Recording => JSON.parse(readFileSync(fixture, 'utf8'))

/** Names a question to the server; `time()` is asked without a time. */
export function keyOf(form: URLSearchParams): string {
  return `${form.get('query')} @ ${form.get('time') ?? 'now'}`
}

export interface Listening {
  readonly address: string
  close(): Promise<void>
}

export async function listening(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function formOf(request: AsyncIterable<unknown>): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

/** Says again what a real server said. What was never asked of it is a failure of the test. */
export function replaying({ answers }: Recording): Promise<Listening> {
  return listening(async (request, response) => {
    const key = keyOf(await formOf(request))
    const known = answers[key]
    response.writeHead(known?.status ?? 501, { 'content-type': 'application/json' })
    response.end(known?.body ?? JSON.stringify({ status: 'error', error: `was not recorded: ${key}` }))
  })
}

/** Passes questions on to a real server and keeps its answers. */
export function relaying(
  address: string,
  keep: (key: string, answer: { readonly status: number; readonly body: string }) => void,
): Promise<Listening> {
  return listening(async (request, response) => {
    const form = await formOf(request)
    const answer = await fetch(`${address}${request.url}`, { method: 'POST', body: form })
    const body = await answer.text()
    keep(keyOf(form), { status: answer.status, body })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(body)
  })
}
