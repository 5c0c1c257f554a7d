import { expect, it } from 'vitest'
import type { OpenedEnvironment } from '../../../../src/actions/environment/open-environment.ts'
import { rollBack } from '../../../../src/actions/rollback/one-rollback.ts'
import { memoryLogger } from '../../../../src/foundation/index.ts'
import { World } from '../rollout/world.ts'

/** A world in which v1.1.0 was promoted after v1.0.0, and a rollback that somebody asks for. */
async function promoted() {
  const world = new World('v1.0.0')
  world.wants('v1.1.0')
  await world.untilRest()
  expect(world.target.stable).toBe('v1.1.0')
  const ask = () => {
    const { target, store, afterTraffic, find, clock, signal } = world.parts()
    const versions = { find, list: async () => ['v1.0.0', 'v1.1.0'] }
    const opened = {
      ...{ target, store, afterTraffic, versions, model: 'flights', context: null },
      environment: { name: 'production' },
    } as unknown as OpenedEnvironment
    const services = { clock, signal, logger: memoryLogger() } as unknown as Parameters<typeof rollBack>[3]
    return rollBack(opened, { to: null, reason: 'it times out', by: '@ana' }, 5, services)
  }
  return { world, ask }
}

it('a rollback that is asked for takes traffic, git and what else there is with it, and a check says that they agree', async () => {
  const { world, ask } = await promoted()
  const told = await ask()
  expect(told).toMatchObject({ from: 'v1.1.0', to: 'v1.0.0', intended: 'v1.0.0', agreement: true })
  expect(told.trafficSeconds).not.toBeNull()
  expect(world.target.stable).toBe('v1.0.0')
  expect(world.after).toEqual(['intent', 'stage', 'deployment', 'incident'])
  expect((await world.call()).move.kind).toBe('steady')
})

it('the traffic moves also where the state branch takes no push; the next call does the rest', async () => {
  const { world, ask } = await promoted()
  world.branch.refusing = true
  await expect(ask()).rejects.toThrow('protected')
  expect(world.target.stable).toBe('v1.0.0')
  expect(world.after).toEqual(['intent'])
  world.branch.refusing = false
  expect(await ask()).toMatchObject({ from: 'v1.1.0', to: 'v1.0.0', agreement: true })
  expect(world.after).toEqual(['intent', 'intent', 'stage', 'deployment', 'incident'])
  expect(world.progress.rejected).toMatchObject([{ version: 'v1.1.0' }])
})

it('nor does a call of deploy-canary in between bring back what was left', async () => {
  const { world, ask } = await promoted()
  world.branch.refusing = true
  await expect(ask()).rejects.toThrow('protected')
  world.branch.refusing = false
  await world.untilRest()
  expect(world.target.stable).toBe('v1.0.0')
  expect(world.progress.promoted.at(-1)).toMatchObject({ version: 'v1.0.0' })
})

it('does not agree while git names another version, and says so', async () => {
  const { world, ask } = await promoted()
  world.failing.add('intent')
  await expect(ask()).rejects.toThrow(
    /traffic is back on v1.0.0.*intent is refused.*main branch names v1.1.0/,
  )
  // what git still names is not deployed again meanwhile
  await expect(world.call()).rejects.toThrow(/intent is refused/)
  expect(world.target.stable).toBe('v1.0.0')
  world.failing.clear()
  expect(await ask()).toMatchObject({ agreement: true })
})
