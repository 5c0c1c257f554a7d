import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pushMetrics, textfileName } from '../../../../src/clients/pushgateway/index.ts'

const signal = new AbortController().signal

async function gateway(...statuses: number[]) {
  const got: { method: string | undefined; url: string | undefined; authorization: string | undefined }[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const { method, url, headers } = request
    got.push({ method, url, authorization: headers.authorization })
    response.writeHead(statuses[Math.min(got.length, statuses.length) - 1] ?? 200)
    response.end(`seen ${headers.authorization}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/prefix/`, got }
}

describe('a push to a gateway', () => {
  it('replaces the group of the model, under the prefix of the address', async () => {
    const { address, got } = await gateway(202)
    const basic = { username: 'ada', password: 'word' }
    await pushMetrics({ address, basic }, 'a/b?', 'up 1\n', signal)
    expect(got).toEqual([
      {
        method: 'PUT',
        url: '/prefix/metrics/job@base64/bWxvcHNfZHJpZnQ/model@base64/YS9iPw',
        authorization: `Basic ${Buffer.from('ada:word').toString('base64')}`,
      },
    ])
  })

  it('is tried again where the gateway fails, and not where it refuses', async () => {
    const failing = await gateway(503, 200)
    await pushMetrics({ address: failing.address, delaySeconds: 0.01 }, 'a', 'up 1\n', signal)
    expect(failing.got).toHaveLength(2)
    const refusing = await gateway(401)
    await expect(
      pushMetrics({ address: refusing.address, bearerToken: 'SECRETPART' }, 'a', 'up 1\n', signal),
    ).rejects.toSatisfy(
      (error: Error) =>
        error.name === 'EnvironmentError' &&
        error.message.includes('answered 401') &&
        !error.message.includes('SECRETPART'),
    )
    expect(refusing.got).toHaveLength(1)
  })

  it('needs an address', async () => {
    await expect(pushMetrics({ address: 'nonsense' }, 'a', '', signal)).rejects.toThrow('is no address')
  })

  it('never gives two models one text file', () => {
    const names = ['a/b', 'a_b', 'a_2fb', 'a b', '../a', 'ä', 'A'].map(textfileName)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^mlops_drift_[\w-]+\.prom$/)
  })
})
