import { createHash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bench, seenBy } from './site.ts'
import { Traffic } from './traffic.ts'

async function serving() {
  const made = await bench('node')
  await made.deployed(made.version('v1.0.0'))
  return made
}

describe('our own router', () => {
  it('hands over an answer while it is being made', async () => {
    const { url } = await serving()
    const answer = await fetch(`${url}/stream`)
    const arrived: { text: string; at: number }[] = []
    for await (const chunk of answer.body ?? [])
      arrived.push({ text: new TextDecoder().decode(chunk), at: performance.now() })
    expect(arrived.map(({ text }) => text)).toEqual(['data: 0\n\n', 'data: 1\n\n', 'data: 2\n\n'])
    expect(arrived[2]!.at - arrived[0]!.at).toBeGreaterThan(200)
  })

  it.each([
    ['of a known length', true],
    ['of a length that nobody knows', false],
  ])('leads a large body %s through, byte for byte, while it is copied', async (_, known) => {
    const { url, target, version, deployed, services } = await serving()
    await deployed(version('v1.1.0'))
    await target.shadow(100)
    const body = randomBytes(48 * 1024 * 1024)
    const answer = await fetch(`${url}/predict`, {
      method: 'POST',
      ...(known ? { body } : { body: new Blob([body]).stream(), duplex: 'half' as const }),
    })
    const { bytes, md5, headers } = (await answer.json()) as {
      bytes: number
      md5: string
      headers: Record<string, string>
    }
    expect({ bytes, md5 }).toEqual({ bytes: body.length, md5: createHash('md5').update(body).digest('hex') })
    expect(headers['content-length']).toBe(known ? String(body.length) : undefined)
    expect(headers['x-forwarded-for']).toContain('127.0.0.1')
    await sleep(200)
    expect((await seenBy(services.folder, 'v1.1.0')).requests).toBe(1)
  })

  it('leads a WebSocket through in both directions', async () => {
    const { settings } = await serving()
    const socket = connect(settings.port, '127.0.0.1')
    const read = () => new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    socket.write(
      'GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n',
    )
    expect(await read()).toMatch(/^HTTP\/1\.1 101 /)
    socket.write('ping')
    expect(await read()).toBe('ping')
    socket.destroy()
  })

  it('answers 502 where the model server dies before it answers', async () => {
    const { url } = await serving()
    const answer = await fetch(`${url}/dies-before`, {
      method: 'POST',
      body: 'x',
      signal: AbortSignal.timeout(5000),
    })
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('gave no answer')
  })

  it('breaks an answer off where the model server dies amid it, and does not hang', async () => {
    const { url } = await serving()
    const answer = await fetch(`${url}/dies-amid`, { signal: AbortSignal.timeout(5000) })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
  })

  it('uses its connections again', async () => {
    const { url, services } = await serving()
    const before = (await seenBy(services.folder, 'v1.0.0')).connections
    const traffic = new Traffic(url, { users: 3 })
    await sleep(700)
    await traffic.end()
    expect(traffic.failures).toEqual([])
    expect(traffic.answers.length).toBeGreaterThan(100)
    expect((await seenBy(services.folder, 'v1.0.0')).connections - before).toBeLessThan(15)
  })
})
