import { expect, it } from 'vitest'
import { openBranchInGit } from '../../../../src/delivery/branch/index.ts'
import type { Services } from '../../../../src/foundation/index.ts'
import { openSite, type Site } from './site.ts'

class Killed extends Error {}

/** Services that die before, or after, their n-th program; what was asked for is done or not done, and nobody hears of it. */
function dyingAt(services: Services, call: number, after: boolean): { services: Services; count(): number } {
  let calls = 0
  const run: Services['process']['run'] = async (...args) => {
    calls += 1
    if (calls > call || (calls === call && !after)) throw new Killed()
    const result = await services.process.run(...args)
    if (calls === call) throw new Killed()
    return result
  }
  return { services: { ...services, process: { run } }, count: () => calls }
}

async function setCounter(services: Services, value: string): Promise<'moved' | string> {
  const state = openBranchInGit(services, { remote: 'origin', branch: 'state' })
  const read = await state.read()
  const done = await state.commit(read, { counter: value, 'also/here': value }, `Count ${value}`)
  return done === 'moved' ? done : done.commit
}

async function counterOf(site: Site): Promise<(string | null)[]> {
  const state = openBranchInGit(await site.cloned(), { remote: 'origin', branch: 'state' })
  const read = await state.read()
  return [await read.file('counter'), await read.file('also/here')]
}

it('a call that is killed between any two of its programs is done whole or not at all, and the next one works', {
  timeout: 120_000,
}, async () => {
  const site = await openSite()
  const services = await site.cloned('--depth', '1')
  let before: string | null = null
  const outcomes = new Set<string>()
  for (let call = 1; ; call++)
    for (const after of [false, true]) {
      const value = `${call}${after ? '+' : '-'}`
      const dying = dyingAt(services, call, after)
      const ended = await setCounter(dying.services, value).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error
        return null
      })
      const [counter, also] = await counterOf(site)
      expect(also).toBe(counter)
      expect([before, value]).toContain(counter)
      outcomes.add(counter === value ? 'done' : 'not done')
      if (ended !== null) {
        // it needs no more programs than these, and being killed at the last of them has left either
        expect(call).toBeGreaterThan(8)
        expect(outcomes).toEqual(new Set(['done', 'not done']))
        await site.there('fsck', '--strict', '--no-dangling')
        return
      }
      expect(await setCounter(services, `next ${value}`)).not.toBe('moved')
      before = `next ${value}`
    }
})

it('a push whose answer is lost counts as done, also when somebody has gone on from it', async () => {
  const site = await openSite()
  const services = await site.cloned()
  const other = await site.cloned()
  await setCounter(services, '0')
  for (const goesOn of [false, true]) {
    const run: Services['process']['run'] = async (command, args, options) => {
      const result = await services.process.run(command, args, options)
      if (args[0] !== 'push') return result
      if (goesOn) await setCounter(other, 'somebody else')
      return { ...result, exitCode: 128, stdout: '', stderr: 'fatal: the remote end hung up unexpectedly' }
    }
    const done = await setCounter({ ...services, process: { run } }, goesOn ? '2' : '1')
    expect(done).not.toBe('moved')
    expect(await site.there('rev-parse', goesOn ? 'state~1' : 'state')).toBe(done)
  }
})
