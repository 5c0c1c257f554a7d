import { describe, expect, it } from 'vitest'
import { guardrail, World } from './world.ts'

/** A rollout at its first step with five minutes of evidence. */
async function underway(): Promise<World> {
  const world = new World('v1.0.0')
  world.wants('v1.1.0')
  await world.call()
  world.pass(4)
  await world.call()
  expect(world.progress.rollout.analysis.guardrails['error-rate'].candidate.total).toBeGreaterThan(0)
  return world
}

const damage = (world: World, analysis: unknown) =>
  world.overwrite({ ...world.progress, rollout: { ...world.progress.rollout, analysis } })
const notes = (world: World): string[] =>
  world.progress.rollout.events.flatMap(({ kind, reason }: { kind: string; reason: string }) =>
    kind === 'note' ? [reason] : [],
  )

describe('evidence that cannot be read', () => {
  it.each([
    ['a text', 'lost', 'cannot be read ('],
    ['nothing', {}, 'cannot be read at schemaVersion ('],
    ['of a later release', { schemaVersion: 2, plan: '', until: null, guardrails: {} }, 'at schemaVersion'],
  ])('(%s) makes an error of every verdict, is told, and is kept aside', async (_name, analysis, words) => {
    const world = await underway()
    damage(world, analysis)
    world.pass(2)
    const { move, assessment } = await world.call()
    expect(assessment).toMatchObject({ verdict: 'error', guardrails: [{ verdict: 'error' }] })
    expect(move).toMatchObject({ kind: 'hold', reason: expect.stringContaining(words) })
    expect(notes(world)).toEqual([expect.stringContaining(words)])
    expect(world.progress.rollout.setAside).toMatchObject({ analysis, reason: notes(world)[0] })
    expect(world.progress.rollout.looks.at(-1)).toMatchObject({ verdict: 'error', decision: 'hold' })
    expect(world.target.weight).toBe(10)
  })

  it('of one guardrail names the place', async () => {
    const world = await underway()
    const { analysis } = world.progress.rollout
    analysis.guardrails['error-rate'].harm.logs = ['much']
    damage(world, analysis)
    await world.call()
    expect(notes(world)[0]).toContain('at guardrails.error-rate.harm.logs')
  })

  it('holds one call: from the next on the evidence that begins anew decides', async () => {
    const world = await underway()
    damage(world, null)
    damage(world, 7)
    world.pass(1)
    expect((await world.call()).move.kind).toBe('hold')
    await world.untilRest()
    expect(world.target.stable).toBe('v1.1.0')
    expect(notes(world)).toHaveLength(1)
    // the requests of the step are counted from none as well, or the step would wait for those that are lost
    const { events } = world.progress.rollout
    const told = events.findIndex(({ kind }: { kind: string }) => kind === 'note')
    expect(Date.parse(events[told + 1].at) - Date.parse(events[told].at)).toBeLessThan(180_000)
  })

  it('is an error at the deadline too, where the policy takes the candidate out', async () => {
    const world = await underway()
    world.sourceSays = 'no-data'
    damage(world, 'lost')
    world.pass(24 * 60)
    await world.call()
    expect(world.target.candidate).toBeNull()
    expect(world.progress.rejected[0].reason).toMatch(/deadline of 1 day has passed.*cannot be read/)
  })

  it('stops nothing where the policy is to ignore errors, and is told all the same', async () => {
    const world = new World('v1.0.0')
    const error = { now: 'ignore', atDeadline: 'ignore' } as const
    world.guardrails = [{ ...guardrail, policy: { ...guardrail.policy, error } }]
    world.wants('v1.1.0')
    await world.call()
    damage(world, 'lost')
    world.pass(6)
    expect((await world.call()).move.kind).toBe('advance')
    expect(notes(world)).toHaveLength(1)
  })
})

describe('evidence of other guardrails', () => {
  it('begins anew, is told, and does not have the step wait for requests that were counted before', async () => {
    const world = await underway()
    world.pass(2)
    await world.call()
    expect(world.target.weight).toBe(50)
    world.guardrails = [{ ...guardrail, maxAbsoluteLoss: 0.02 }]
    world.pass(1)
    const { assessment } = await world.call()
    expect(notes(world)).toEqual([expect.stringContaining('Guardrails or limits were changed')])
    expect(assessment?.requests).toBe(3000)
    expect(world.progress.rollout.setAside).toBeUndefined()
    expect(world.progress.rollout.stepStartedRequests).toBe(0)
    await world.untilRest()
    expect(world.target.stable).toBe('v1.1.0')
    expect(notes(world)).toHaveLength(1)
  })
})
