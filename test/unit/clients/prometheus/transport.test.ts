import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type ConnectionSettings,
  openPrometheus,
  PrometheusError,
  prometheusConnection,
} from '../../../../src/clients/prometheus/index.ts'

interface Asked {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly form: URLSearchParams
}
type Handle = (asked: Asked, count: number, response: ServerResponse) => void

async function answering(handle: Handle) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const one = {
        url: `${request.method} ${request.url}`,
        headers: request.headers,
        form: new URLSearchParams(body),
      }
      asked.push(one)
      handle(one, asked.length, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const port = (server.address() as { port: number }).port
  const address = `http://127.0.0.1:${port}/prefix/`
  const open = (settings: Partial<ConnectionSettings> = {}, signal = new AbortController().signal) =>
    openPrometheus(prometheusConnection({ address, ...settings }, 'source'), signal, {
      timeoutSeconds: 5,
      attempts: 3,
      firstDelaySeconds: 0.001,
      longestDelaySeconds: 0.01,
    })
  return { asked, port, address, open }
}

const empty = JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [] } })
const say =
  (status: number, body: string, headers: Record<string, string> = {}): Handle =>
  (_, __, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
const failure = (promise: Promise<unknown>): Promise<PrometheusError> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(PrometheusError)
      return error as PrometheusError
    },
  )

describe('a query', () => {
  it('is posted as a form below the address, at a moment of the server’s time', async () => {
    const { asked, open } = await answering(say(200, empty))
    await open().query('up{a="ü"}', 1_700_000_000.25)
    expect(asked[0]?.url).toBe('POST /prefix/api/v1/query')
    expect(asked[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({
      query: 'up{a="ü"}',
      time: '1700000000.250',
      partial_response: 'false',
    })
  })

  it('of a range names its ends and its step', async () => {
    const { asked, open } = await answering(
      say(
        200,
        JSON.stringify({
          status: 'success',
          data: { resultType: 'matrix', result: [{ metric: {}, values: [[1, '1']] }] },
        }),
      ),
    )
    const answer = await open().queryRange('up', { from: 10, to: 70, stepSeconds: 15 })
    expect(answer.series).toEqual([{ labels: {}, samples: [[1, '1']] }])
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({
      start: '10.000',
      end: '70.000',
      step: '15.000',
    })
  })

  it('keeps values as the server wrote them, NaN and infinities too, and its warnings', async () => {
    const { open } = await answering(
      say(
        200,
        JSON.stringify({
          status: 'success',
          warnings: ['remote read failed'],
          infos: ['metric might not be a counter'],
          data: {
            resultType: 'vector',
            result: ['NaN', '+Inf', '-Inf', '1e+06'].map((value) => ({
              metric: { v: value },
              value: [5, value],
            })),
          },
        }),
      ),
    )
    const answer = await open().query('x')
    expect(answer.series.map(({ samples }) => samples[0]?.[1])).toEqual(['NaN', '+Inf', '-Inf', '1e+06'])
    expect(answer.warnings).toEqual(['remote read failed', 'metric might not be a counter'])
  })

  it('reads answers that come packed', async () => {
    const { asked, open } = await answering((_, __, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(gzipSync(empty))
    })
    expect((await open().query('x')).series).toEqual([])
    expect(asked[0]?.headers['accept-encoding']).toBe('gzip')
  })

  it('carries the sign-in and more headers', async () => {
    const { asked, open, port } = await answering(say(200, empty))
    await open({ bearerToken: 'abc', headers: { 'X-Scope-OrgID': 'team' } }).query('x')
    await open({ basic: { username: 'ada', password: 'pä:ss' } }).query('x')
    await open({ address: `http://ada:se%40cret@127.0.0.1:${port}` }).query('x')
    const [bearer, basic, written] = asked.map(({ headers }) => headers.authorization)
    expect(bearer).toBe('Bearer abc')
    expect(asked[0]?.headers['x-scope-orgid']).toBe('team')
    expect(Buffer.from(basic?.slice(6) ?? '', 'base64').toString()).toBe('ada:pä:ss')
    expect(Buffer.from(written?.slice(6) ?? '', 'base64').toString()).toBe('ada:se@cret')
  })
})

describe('a server that says no', () => {
  it.each([429, 500, 502, 503, 504])('with %i is asked again', async (status) => {
    const { asked, open } = await answering((one, count, response) =>
      (count < 3 ? say(status, '<html>busy</html>') : say(200, empty))(one, count, response),
    )
    await open().query('x')
    expect(asked).toHaveLength(3)
  })

  it('is not asked again about a query that is wrong', async () => {
    const { asked, open } = await answering(
      say(
        400,
        JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'parse error: unexpected )' }),
      ),
    )
    const error = await failure(open().query('x'))
    expect(asked).toHaveLength(1)
    expect(error).toMatchObject({
      type: 'bad_data',
      status: 400,
      passing: false,
      remedy: 'Correct the query',
    })
    expect(error.message).toContain('parse error: unexpected )')
  })

  it.each([
    [
      'a page of a proxy',
      say(503, '<html><h1>503</h1></html>'),
      /answered 503, in words that are not those of Prometheus/,
    ],
    [
      'an error of Prometheus',
      say(503, '{"status":"error","errorType":"timeout","error":"query timed out"}'),
      /answered 503: query timed out/,
    ],
    ['nothing', say(502, ''), /answered 502$/],
    ['a redirect', say(302, '', { location: '/login' }), /answered 302/],
    ['401', say(401, 'Unauthorized'), /answered 401/],
    ['a log-in page with 200', say(200, '<html>sign in</html>'), /is no Prometheus server: it sent no JSON/],
    [
      'other JSON',
      say(200, '{"status":"success","data":{"resultType":"vector","result":[{"value":1}]}}'),
      /another shape at `data.result.0.metric`/,
    ],
    [
      'an error with 200',
      say(200, '{"status":"error","errorType":"execution","error":"many-to-many"}'),
      /said no \(execution\): many-to-many/,
    ],
    [
      'half an answer',
      ((_, __, response) => {
        response.writeHead(200, { 'content-length': '500' })
        response.write('{"status":')
        setTimeout(() => response.destroy(), 10)
      }) as Handle,
      /could not be asked: (ECONNRESET|aborted)/,
    ],
    ['a closed connection', ((_, __, response) => response.destroy()) as Handle, /could not be asked/],
  ])('by %s is told in its words', async (_, handle, words) => {
    const { open } = await answering(handle)
    const error = await failure(open().query('x'))
    expect(error.message).toMatch(words)
    expect(error.remedy).toBeTruthy()
  })

  it('by silence is told how long it was waited for', async () => {
    const { address } = await answering(() => {})
    const prometheus = openPrometheus(
      prometheusConnection({ address }, 'source'),
      new AbortController().signal,
      { timeoutSeconds: 0.1, attempts: 2, firstDelaySeconds: 0.001, longestDelaySeconds: 0.01 },
    )
    const error = await failure(prometheus.query('x'))
    expect(error).toMatchObject({ type: 'network', passing: true })
    expect(error.message).toMatch(/no answer within 0.1 s/)
  })

  it('waits as long as it is asked to, within reason', async () => {
    const { open } = await answering((one, count, response) =>
      (count === 1 ? say(429, '', { 'retry-after': '3600' }) : say(200, empty))(one, count, response),
    )
    await open().query('x')
  })

  it('never shows what is secret', async () => {
    const { open, port } = await answering(say(401, 'no'))
    const secrets = ['hunter2', 'tok-en', 'org-secret']
    const errors = await Promise.all([
      failure(open({ bearerToken: 'tok-en', headers: { 'X-Key': 'org-secret' } }).query('x')),
      failure(open({ address: `http://ada:hunter2@127.0.0.1:${port}` }).query('x')),
      failure(open({ address: 'http://ada:hunter2@127.0.0.1:1' }).query('x')),
    ])
    for (const error of errors)
      for (const secret of secrets)
        expect(`${error.message} ${error.remedy} ${error.stack}`).not.toContain(secret)
  })

  it('is left alone when the workflow is cancelled', async () => {
    const cancel = new AbortController()
    const { asked, open } = await answering(() => cancel.abort(new Error('cancelled')))
    await expect(open({}, cancel.signal).query('x')).rejects.toThrow('cancelled')
    expect(asked).toHaveLength(1)
  })

  it('is given up where it answers without end', async () => {
    const { address } = await answering((_, __, response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(2 ** 20, ' ')
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      more()
    })
    const prometheus = openPrometheus(
      prometheusConnection({ address }, 'source'),
      new AbortController().signal,
    )
    const error = await failure(prometheus.query('x'))
    expect(error).toMatchObject({ type: 'too-large', passing: false })
  })
})

describe('settings of a connection', () => {
  const problems = (settings: ConnectionSettings) => {
    try {
      prometheusConnection(settings, 'source')
      return []
    } catch (error) {
      return (error as { problems: { path: string; message: string }[] }).problems.map(
        ({ path, message }) => `${path} ${message}`,
      )
    }
  }

  it('are refused with every problem at once, without a secret', () => {
    const all = problems({
      address: 'prometheus:9090',
      bearerToken: 'secret\nX: y',
      basic: { username: 'ada', password: 'hunter2' },
      headers: { Authorization: 'x', 'X-A': 'a\r\nb', 'no name': 'x' },
      tls: { certificate: 'PEM' },
    })
    expect(all).toEqual([
      'source.prometheus is no address of a server',
      'source names more than one way to sign in',
      'source.headers.Authorization may not be set here',
      'source.headers.X-A holds what no header may hold',
      'source.headers.no name is no name of a header',
      'source.tls has one half of a client certificate',
      'source.bearer-token is empty or holds what no header may hold',
    ])
    expect(all.join()).not.toMatch(/hunter2|secret/)
  })

  it('of TLS fit an address with TLS alone', () => {
    expect(problems({ address: 'http://p', tls: { ca: 'PEM' } })).toEqual([
      'source.tls is set for an address without TLS',
    ])
    expect(problems({ address: 'https://p', tls: { ca: 'PEM' } })).toEqual([])
  })
})
