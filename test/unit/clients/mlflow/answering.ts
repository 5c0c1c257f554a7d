import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { mlflowConnection, openMlflow } from '../../../../src/clients/mlflow/index.ts'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

type Answer = {
  readonly status?: number
  readonly json?: unknown
  readonly text?: string
  readonly headers?: Record<string, string>
}

/** A server that answers as it is told, and what it was asked; gone when the test is over. */
export async function answering(answer: (asked: Asked, count: number) => Answer | 'break') {
  const asked: Asked[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
      }
      asked.push(one)
      const told = answer(one, asked.length)
      if (told === 'break') {
        request.socket.destroy()
        return
      }
      response.writeHead(told.status ?? 200, told.headers)
      response.end(told.text ?? JSON.stringify(told.json ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const uri = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const mlflow = (env: Record<string, string> = {}, path = '') =>
    openMlflow(mlflowConnection(uri + path, env), new AbortController().signal, {
      timeoutSeconds: 2,
      attempts: 3,
      firstDelaySeconds: 0.001,
      longestDelaySeconds: 0.01,
    })
  return { uri, asked, mlflow }
}
