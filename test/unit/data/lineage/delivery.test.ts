import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { emitReport, type TransportOptions } from '../../../../src/data/lineage/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'
import { report, train } from './reports.ts'

interface Received {
  readonly path: string
  readonly authorization: string | undefined
  readonly type: string | undefined
  readonly event: { eventType: string; run: { runId: string } }
}

/** A real server that answers each request with the next of `statuses`, the last one from then on. */
async function server(
  statuses: readonly number[],
  answer?: (response: ServerResponse, status: number) => void,
) {
  const received: Received[] = []
  let requests = 0
  const listener = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { authorization, 'content-type': type } = request.headers
    received.push({
      path: request.url ?? '',
      authorization,
      type,
      event: JSON.parse(Buffer.concat(chunks).toString()),
    })
    const status = statuses[Math.min(requests++, statuses.length - 1)] ?? 200
    if (answer === undefined) response.writeHead(status).end('{"why":"because"}')
    else answer(response, status)
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const close = () => {
    listener.closeAllConnections()
    return new Promise((resolve) => listener.close(resolve))
  }
  onTestFinished(() => void close())
  return { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`, received, close }
}

function sending(env: Record<string, string> = {}) {
  const services = testServices(temporaryFolder(), env)
  const source = report({ reads: [train], file: 'train-on-runner.json' })
  const send = (options: TransportOptions = {}) =>
    emitReport(services, source, { retrySeconds: 0.01, ...options })
  return { services, send, warnings: () => services.logger.lines.filter(({ level }) => level === 'warning') }
}

describe('events by HTTP', () => {
  it('go to api/v1/lineage of the server, start before end, with the key', async () => {
    const { url, received } = await server([201])
    const { send, warnings } = sending({ OPENLINEAGE_URL: `${url}/`, OPENLINEAGE_API_KEY: 'secret' })
    expect(await send()).toEqual([{ to: `${url}/api/v1/lineage`, delivered: 2, failure: null }])
    expect(received.map(({ event, ...request }) => ({ ...request, of: event.eventType }))).toEqual(
      ['START', 'COMPLETE'].map((of) => ({
        path: '/api/v1/lineage',
        authorization: 'Bearer secret',
        type: 'application/json',
        of,
      })),
    )
    expect(warnings()).toEqual([])
  })

  it('go to another endpoint below a path where that is asked for; a given URL wins over the environment', async () => {
    const { url, received } = await server([200])
    const env = { OPENLINEAGE_URL: 'http://127.0.0.1:9', OPENLINEAGE_ENDPOINT: '/events/ol' }
    await sending(env).send({ openlineageUrl: `${url}/base?tenant=a` })
    expect(received.map(({ path }) => path)).toEqual(['/base/events/ol?tenant=a', '/base/events/ol?tenant=a'])
  })

  it.each([500, 503, 429])('are sent again after %d', async (status) => {
    const { url, received } = await server([status, 200])
    const { send, warnings } = sending()
    expect(await send({ openlineageUrl: url })).toMatchObject([{ delivered: 2, failure: null }])
    expect(received.map(({ event }) => event.eventType)).toEqual(['START', 'START', 'COMPLETE'])
    expect(warnings()).toEqual([])
  })

  it('that a server does not take after three attempts are warned about, and the run goes on', async () => {
    const { url, received } = await server([500])
    const { send, warnings } = sending({ OPENLINEAGE_API_KEY: 'secret' })
    expect(await send({ openlineageUrl: url })).toMatchObject([
      { delivered: 0, failure: 'the server answered 500' },
    ])
    expect(received).toHaveLength(3)
    expect(warnings()).toEqual([
      {
        level: 'warning',
        message: `2 of 2 OpenLineage events did not reach ${url}/api/v1/lineage: the server answered 500. The run goes on without them.`,
      },
    ])
  })

  it('to a server that is not there are warned about', async () => {
    const { url, close } = await server([200])
    await close()
    const { send, warnings } = sending()
    expect(await send({ openlineageUrl: url })).toMatchObject([{ delivered: 0, failure: 'ECONNREFUSED' }])
    expect(warnings()).toHaveLength(1)
  })

  it('to a server that never answers are given up in time', async () => {
    const { url } = await server([200], () => {})
    const result = await sending().send({ openlineageUrl: url, timeoutSeconds: 0.05 })
    expect(result).toMatchObject([{ delivered: 0, failure: 'no answer within 0.05 s' }])
  })

  it('do not wait for an answer without end', async () => {
    const { url } = await server([200], (response) => {
      response.writeHead(200)
      const write = () => response.write('x'.repeat(65_536))
      const timer = setInterval(write, 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await sending().send({ openlineageUrl: url })).toMatchObject([{ delivered: 2, failure: null }])
  })

  it('do not follow a redirection with the key', async () => {
    const other = await server([200])
    const { url } = await server([302], (response) => response.writeHead(302, { location: other.url }).end())
    const [delivery] = await sending({ OPENLINEAGE_API_KEY: 'secret' }).send({ openlineageUrl: url })
    expect(delivery?.failure).toContain('302, a redirection')
    expect(other.received).toEqual([])
  })

  it.each([
    [401, 1, 'the server answered 401: check OPENLINEAGE_API_KEY'],
    [404, 1, 'the server answered 404: check OPENLINEAGE_ENDPOINT'],
    [422, 2, 'the server answered 422'],
  ])('refused with %d are not sent again', async (status, requests, failure) => {
    const { url, received } = await server([status])
    expect(await sending().send({ openlineageUrl: url })).toMatchObject([{ delivered: 0, failure }])
    expect(received).toHaveLength(requests)
  })

  it('of a run that is told of twice are the same', async () => {
    const { url, received } = await server([200])
    const { send } = sending()
    await send({ openlineageUrl: url })
    await send({ openlineageUrl: url })
    expect(received.slice(2)).toEqual(received.slice(0, 2))
  })

  it.each([
    [{ OPENLINEAGE_URL: 'ftp://x' }, 'OPENLINEAGE_URL: must start with http'],
    [
      { OPENLINEAGE_URL: 'https://ada:pass@x.example' },
      'OPENLINEAGE_URL: must not carry a user or a password',
    ],
    [
      { OPENLINEAGE_URL: 'https://x', OPENLINEAGE_API_KEY: 'pass\nword' },
      'OPENLINEAGE_API_KEY: has characters',
    ],
  ])(
    'with settings no request can be made of, %j, are refused without telling the secret',
    async (env, message) => {
      const refused = await sending(env)
        .send()
        .catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(ConfigurationError)
      expect((refused as Error).message).toContain(message)
      expect((refused as Error).message).not.toContain('pass\n')
      expect((refused as Error).message).not.toContain('ada:pass')
    },
  )

  it('are not sent where nobody asks, or where OpenLineage is switched off', async () => {
    const { url, received } = await server([200])
    expect(await sending().send()).toEqual([])
    expect(await sending({ OPENLINEAGE_URL: url, OPENLINEAGE_DISABLED: 'true' }).send()).toEqual([])
    expect(received).toEqual([])
  })
})

describe('events in a file', () => {
  const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n')

  it('are appended, one a line, in a folder that is made where it is missing', async () => {
    const { services, send } = sending()
    const file = join(services.workspace, 'out', 'events.jsonl')
    await send({ openlineageFile: 'out/events.jsonl' })
    await send({ openlineageFile: 'out/events.jsonl' })
    expect(lines(file).map((line) => JSON.parse(line).eventType)).toEqual([
      'START',
      'COMPLETE',
      'START',
      'COMPLETE',
    ])
  })

  it('of runs that write at once do not mix', async () => {
    const { services } = sending()
    const reads = Array.from({ length: 300 }, (_, at) => ({ ...train, path: `${'p'.repeat(300)}${at}` }))
    await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        emitReport(services, report({ reads, startedAt: `2026-01-01T00:00:${at + 10}.000Z` }), {
          openlineageFile: 'e',
        }),
      ),
    )
    const ids = lines(join(services.workspace, 'e')).map((line) => JSON.parse(line).run.runId as string)
    expect(ids).toHaveLength(32)
    for (let at = 0; at < 32; at += 2) expect(ids[at]).toBe(ids[at + 1])
  })

  it('that cannot be written are warned about', async () => {
    const { services, send, warnings } = sending()
    writeFileSync(join(services.workspace, 'file'), '')
    expect(await send({ openlineageFile: 'file/events.jsonl' })).toMatchObject([{ delivered: 0 }])
    expect(warnings()).toHaveLength(1)
  })

  it.runIf(existsSync('/dev/full'))('on a full disk are warned about', async () => {
    const { send, warnings } = sending()
    const [delivery] = await send({ openlineageFile: '/dev/full' })
    expect(delivery).toMatchObject({ delivered: 0, failure: expect.stringContaining('ENOSPC') })
    expect(warnings()).toHaveLength(1)
  })
})
