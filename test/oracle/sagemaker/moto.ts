import { spawn } from 'node:child_process'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { peer } from '../../support/peers.ts'

/** A request to one of Amazon's JSON services: `SageMaker.CreateTrainingJob` and what was sent. */
export interface Call {
  readonly target: string
  readonly body: unknown
}

/** A moto server, and before it a relay that keeps what is asked and can answer in moto's place. */
export interface Moto {
  /** Points the SDKs at it, with credentials that are none. */
  readonly env: Readonly<Record<string, string>>
  /** Moto's own address, for clients of Amazon's own. */
  readonly direct: string
  readonly calls: Call[]
  /** Methods and paths of requests to S3. */
  readonly stored: string[]
  /** What is answered in place of moto, or null; a status beside the body for failures. */
  answer: (call: Call) => { readonly status: number; readonly body: unknown } | null
  stop(): void
}

export async function startMoto(): Promise<Moto> {
  const child = spawn(peer('moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = /Running on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (found !== undefined) resolve(Number(found))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(said)))
  })
  const relay = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming
    const target = headers['x-amz-target']
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const sent = Buffer.concat(chunks)
    if (typeof target === 'string') {
      const call = { target, body: JSON.parse(sent.toString() || '{}') as unknown }
      moto.calls.push(call)
      const own = moto.answer(call)
      if (own !== null) {
        outgoing.writeHead(own.status, { 'content-type': 'application/x-amz-json-1.1' })
        outgoing.end(JSON.stringify(own.body))
        return
      }
    } else moto.stored.push(`${method} ${url}`)
    const passed = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    passed.end(sent)
  })
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  const moto: Moto = {
    env: {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
    },
    direct: `http://127.0.0.1:${port}`,
    calls: [],
    stored: [],
    answer: () => null,
    stop: () => {
      relay.closeAllConnections()
      relay.close()
      child.kill()
    },
  }
  return moto
}
