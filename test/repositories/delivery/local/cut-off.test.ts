import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Deployable } from '../../../../src/delivery/deployable.ts'
import { running } from './processes.ts'
import { type Bench, bench, endAll, installedRouters, until } from './site.ts'
import { Traffic } from './traffic.ts'

const caller = fileURLToPath(new URL('./caller.ts', import.meta.url))

interface Call {
  readonly operation: 'deploy' | 'setWeight' | 'promote' | 'abort'
  readonly version?: Deployable
  readonly percent?: number
}

/** Whether the call was killed; false where it ended before it had come so far. */
async function callAndDie(
  made: Bench,
  call: Call,
  death: { readonly dieAt?: number; readonly dieAfterMs?: number },
): Promise<boolean> {
  const { settings, services } = made
  const version = call.version && { ...call.version, file: await call.version.files() }
  const request = {
    ...call,
    version,
    settings,
    ...death,
    folder: services.folder,
    workspace: services.workspace,
  }
  const child = spawn(process.execPath, [caller, JSON.stringify(request)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  )
  if (signal === null) expect(code).toBe(0)
  return signal === 'SIGKILL'
}

async function repeat({ target }: Bench, { operation, version, percent }: Call): Promise<void> {
  if (operation === 'deploy') await target.deploy(version!)
  if (operation === 'setWeight') await target.setWeight(percent!)
  if (operation === 'promote') await target.promote()
  if (operation === 'abort') await target.abort()
}

/** Kills a call after each of its steps, makes it again, and looks at what came of it. */
async function cutOffEverywhere(
  made: Bench,
  prepare: (round: number) => Promise<Call>,
  expected: (round: number) => Record<string, unknown>,
): Promise<number> {
  for (let dieAt = 1; ; dieAt++) {
    const call = await prepare(dieAt)
    const killed = await callAndDie(made, call, { dieAt })
    await repeat(made, call)
    expect(await until(made.target, ({ ready, settled }) => ready && settled)).toMatchObject({
      problem: null,
      ...expected(dieAt),
    })
    if (!killed) return dieAt - 1
  }
}

const installed = await installedRouters()

describe('a first deployment that is killed', () => {
  async function servesAfter(death: { readonly dieAt?: number; readonly dieAfterMs?: number }) {
    const made = await bench('node')
    const call: Call = { operation: 'deploy', version: made.version('v1.0.0') }
    const killed = await callAndDie(made, call, death)
    await repeat(made, call)
    expect(await until(made.target, ({ ready }) => ready)).toMatchObject({ stable: 'v1.0.0', problem: null })
    const end = performance.now() + 4000
    const left = () => running(made.services.folder)
    while ((await left()).length > 2 && performance.now() < end) await sleep(50)
    expect(await left()).toEqual(['node', 'v1.0.0'])
    await endAll(made.services.folder)
    return killed
  }

  it('after any of its steps is finished by the next, and leaves nothing over', async () => {
    let points = 0
    while (await servesAfter({ dieAt: points + 1 })) points++
    console.log(`first deployment: killed at ${points} points`)
    expect(points).toBeGreaterThanOrEqual(9)
  }, 60_000)

  it.each([15, 45, 75, 110, 150])(
    'after %s ms is finished by the next, and leaves nothing over',
    async (dieAfterMs) => {
      await servesAfter({ dieAfterMs })
    },
  )
})

describe.each(['node', 'envoy', 'haproxy', 'nginx'] as const)(
  'calls behind %s, where it is installed,',
  (router) => {
    it.skipIf(!installed.includes(router))(
      'that are killed after any of their steps are finished by the next; no user notices, nothing is left over',
      async () => {
        const made = await bench(router)
        const { target, version, deployed, services, url } = made
        await deployed(version('v1.0.0'))
        const traffic = new Traffic(url, { users: 3, pauseMs: 10 })
        const points: Record<string, number> = {}

        points.deploy = await cutOffEverywhere(
          made,
          async (round) => ({ operation: 'deploy', version: version(`v1.1.${round}`) }),
          (round) => ({ stable: 'v1.0.0', candidate: `v1.1.${round}`, weight: 0 }),
        )
        points.setWeight = await cutOffEverywhere(
          made,
          async (round) => ({ operation: 'setWeight', percent: 20 + round }),
          (round) => ({ stable: 'v1.0.0', weight: 20 + round }),
        )
        points.abort = await cutOffEverywhere(
          made,
          async (round) => {
            await deployed(version(`v1.2.${round}`))
            await target.setWeight(50)
            return { operation: 'abort' }
          },
          () => ({ stable: 'v1.0.0', candidate: null, weight: 0 }),
        )
        points.promote = await cutOffEverywhere(
          made,
          async (round) => {
            await deployed(version(`v1.3.${round}`))
            await target.setWeight(50)
            return { operation: 'promote' }
          },
          (round) => ({ stable: `v1.3.${round}`, candidate: null, weight: 0 }),
        )
        const end = performance.now() + 6000
        while ((await running(services.folder)).length > 3 && performance.now() < end) await sleep(100)
        await traffic.end()
        console.log(
          `${router}: killed at ${JSON.stringify(points)} points, ${traffic.answers.length} requests meanwhile`,
        )
        for (const count of Object.values(points)) expect(count).toBeGreaterThanOrEqual(3)
        expect(traffic.failures).toEqual([])
        const left = await running(services.folder)
        expect(left).toContain(router)
        expect(left).toContain(`v1.3.${points.promote + 1}`)
        expect(left.length).toBe(3)
      },
      120_000,
    )
  },
)

describe('calls at the same time', () => {
  it('leave one stable version, one candidate and the weight of one of them', async () => {
    const made = await bench('node')
    const { version, deployed, reopened, services } = made
    const others = await Promise.all([reopened(), reopened(), reopened(), reopened()])
    await Promise.all(others.map((target) => target.deploy(version('v1.0.0'))))
    await deployed(version('v1.0.0'))
    expect(await running(services.folder)).toEqual(['node', 'v1.0.0'])
    await Promise.all(
      others.map((target, index) => target.deploy(version(index % 2 === 0 ? 'v1.1.0' : 'v1.2.0'))),
    )
    const { candidate } = await until(made.target, ({ ready, settled }) => ready && settled)
    const calls = [5, 15, 25].map((percent) => callAndDie(made, { operation: 'setWeight', percent }, {}))
    await Promise.all([...calls, ...others.map((target, index) => target.setWeight(30 + index))])
    const status = await made.target.status()
    expect([5, 15, 25, 30, 31, 32, 33]).toContain(Math.round(status.weight))
    await Promise.all(others.map((target) => target.promote()))
    expect(await made.target.status()).toMatchObject({ stable: candidate, candidate: null, problem: null })
    await sleep(2500)
    expect(await running(services.folder)).toEqual(['node', 'v1.0.0', candidate])
  })
})
