import { describe, expect, it } from 'vitest'
import { reconcile } from '../../../../src/delivery/rollout/reconcile.ts'
import { EnvironmentError } from '../../../../src/foundation/index.ts'
import { Killed, World } from './world.ts'

/** The world after a rollout from v1.0.0 to v1.1.0, with the given share of bad answers. */
function begun(candidate = 0.01): World {
  const world = new World('v1.0.0')
  world.wants('v1.1.0')
  world.traffic = { ...world.traffic, candidate }
  return world
}

const outcome = (world: World) => ({
  stable: world.target.stable,
  candidate: world.target.candidate,
  weight: world.target.weight,
  intent: world.intent?.version,
  phase: world.progress.rollout.phase,
  promoted: world.progress.promoted.map(({ version }: { version: string }) => version),
  rejected: world.progress.rejected.map(({ version }: { version: string }) => version),
  rollbackEnded: world.progress.rollback === null ? null : world.progress.rollback.endedAt !== null,
})

const promotedOutcome = {
  stable: 'v1.1.0',
  candidate: null,
  weight: 0,
  intent: 'v1.1.0',
  phase: 'promoted',
  promoted: ['v1.0.0', 'v1.1.0'],
  rejected: [],
  rollbackEnded: null,
}
const rolledBackOutcome = {
  ...promotedOutcome,
  stable: 'v1.0.0',
  intent: 'v1.0.0',
  phase: 'aborted',
  promoted: ['v1.0.0'],
  rejected: ['v1.1.0'],
  rollbackEnded: true,
}

describe('a rollout', () => {
  it('takes a harmless candidate step by step to all traffic', async () => {
    const world = begun()
    const last = await world.untilRest()
    expect(outcome(world)).toEqual(promotedOutcome)
    expect(last.move.kind).toBe('steady')
    expect(world.target.calls.filter((call) => call.startsWith('weight'))).toEqual(['weight 10', 'weight 50'])
    expect(world.progress.rollout.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'start',
      'ready',
      'advance',
      'promote',
      'done',
    ])
  })

  it('takes a harmful candidate out, and reverts what the main branch says', async () => {
    const world = begun(0.06)
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
    expect(world.after).toEqual(['intent', 'stage', 'deployment', 'incident'])
    expect(world.target.calls).not.toContain('weight 50')
  })

  it('does not deploy a version again that was turned down, unless the intent says why', async () => {
    const world = begun(0.06)
    await world.untilRest()
    world.wants('v1.1.0')
    expect((await world.call()).move.kind).toBe('refused')
    expect(world.target.candidate).toBeNull()
    world.traffic = { ...world.traffic, candidate: 0.01 }
    world.wants('v1.1.0', { again: 'the upstream service was broken, not the model' })
    await world.untilRest()
    expect(world.target.stable).toBe('v1.1.0')
  })

  it('obeys the same reason only once', async () => {
    const world = begun(0.06)
    await world.untilRest()
    world.wants('v1.1.0', { again: 'once more' })
    await world.untilRest()
    expect(world.target.stable).toBe('v1.0.0')
    world.wants('v1.1.0', { again: 'once more' })
    expect((await world.call()).move.kind).toBe('refused')
  })

  it('ends without a verdict on the version when the main branch takes the intent back', async () => {
    const world = begun()
    await world.call()
    world.pass(2)
    await world.call()
    expect(world.target.weight).toBe(10)
    world.wants('v1.0.0')
    await world.untilRest()
    expect(world.target.stable).toBe('v1.0.0')
    expect(world.target.candidate).toBeNull()
    expect(world.progress.rejected).toEqual([])
  })

  it('holds while there are no measurements, and takes the candidate out at the deadline', async () => {
    const world = begun()
    world.sourceSays = 'no-data'
    await world.call()
    world.pass(30)
    const held = await world.call()
    expect(held.move.kind).toBe('hold')
    expect(world.target.weight).toBe(10)
    world.pass(24 * 60)
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
    expect(world.progress.rejected[0].reason).toMatch(/deadline of 1 day/)
  })

  it('holds while the source fails, and goes on when it answers', async () => {
    const world = begun()
    world.sourceSays = 'error'
    await world.call()
    world.pass(30)
    expect((await world.call()).move).toMatchObject({
      kind: 'hold',
      reason: expect.stringContaining('nothing there'),
    })
    world.sourceSays = 'counts'
    await world.untilRest()
    expect(outcome(world)).toEqual(promotedOutcome)
  })

  it('makes the first version ever serve without comparing it with anything', async () => {
    const world = new World(null)
    world.wants('v1.0.0')
    await world.untilRest()
    expect(world.target.stable).toBe('v1.0.0')
    expect(world.progress.promoted).toMatchObject([{ version: 'v1.0.0' }])
  })

  it('puts a weight right that somebody changed at the target', async () => {
    const world = begun()
    await world.call()
    world.pass(1)
    await world.call()
    world.target.weight = 77
    const put = await world.call()
    expect(world.target.weight).toBe(10)
    expect(put.move.kind).not.toBe('steady')
  })

  it('deploys a candidate again that is gone', async () => {
    const world = begun()
    await world.call()
    world.pass(1)
    await world.call()
    Object.assign(world.target, { candidate: null, weight: 0 })
    await world.untilRest()
    expect(outcome(world)).toEqual(promotedOutcome)
  })

  it('takes out a candidate that the target cannot run', async () => {
    const world = begun()
    await world.call()
    world.target.problem = 'The candidate crashes: exit code 1'
    await world.call()
    world.target.problem = null
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
  })

  it('ends where the target takes a promotion back by itself', async () => {
    const world = begun()
    world.target.promote = async () => {
      world.target.problem = 'An alarm took the promotion back'
    }
    world.target.abort = async () => {
      Object.assign(world.target, { candidate: null, weight: 0, problem: null })
    }
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
    expect(world.progress.rejected[0].reason).toContain('An alarm')
  })

  it('brings the stable version back where the target has strayed from what git says', async () => {
    const world = begun()
    await world.untilRest()
    Object.assign(world.target, { stable: 'v0.9.0', candidate: null })
    await world.untilRest()
    expect(world.target.stable).toBe('v1.1.0')
  })

  it.each([
    ['blue-green', { kind: 'blue-green' }],
    ['shadow', { kind: 'shadow', percent: 50, afterwards: 'promote' }],
    ['ab-test', { kind: 'ab-test', percent: 50, horizonSeconds: 3600 }],
    ['all at once', { kind: 'all-at-once' }],
  ] as const)('promotes by %s', async (_name, strategy) => {
    const world = begun()
    world.wants('v1.1.0', { strategy })
    await world.untilRest()
    expect(outcome(world)).toEqual(promotedOutcome)
  })

  it('takes traffic from a harmful candidate also where the state branch refuses to be written', async () => {
    const world = begun(0.06)
    await world.call()
    expect(world.target.weight).toBe(10)
    world.branch.refusing = true
    world.pass(5)
    await expect(world.call()).rejects.toThrow('protected')
    expect(world.target.candidate).toBeNull()
    world.branch.refusing = false
    const before = world.target.calls.length
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
    // the same evidence is found: it is not deployed once more to gather other
    expect(world.target.calls.slice(before)).not.toContain('deploy v1.1.0')
  })

  it('remembers a rollback when it begins, when the traffic is back and when all is done', async () => {
    const world = begun(0.06)
    await world.call()
    world.pass(5)
    const before = world.branch.commits.length
    await world.call()
    expect(world.branch.messages.slice(before)).toEqual([
      expect.stringContaining('abort'),
      expect.stringContaining('back to v1.0.0'),
      expect.stringContaining('back to v1.0.0'),
    ])
    const told = world.branch.commits.slice(before).map((files) => {
      const { rollback } = JSON.parse(files['rollouts/production/flights.json'] ?? '')
      return [rollback.done.length, rollback.endedAt !== null]
    })
    expect(told).toEqual([
      [0, false],
      [2, false],
      [7, true],
    ])
  })

  it('goes on with the rollback that somebody has asked for meanwhile, beginning with its traffic', async () => {
    const world = begun(0.06)
    await world.call()
    world.pass(5)
    const commit = world.branch.commit.bind(world.branch)
    let meddled = false
    world.branch.commit = async (...given) => {
      if (!meddled && given[2].includes('back to v1.0.0')) {
        meddled = true
        const { progress } = world
        const other = { id: 'other', to: 'v0.9.0', from: 'v1.0.0', by: 'ana', reason: 'older is better' }
        world.overwrite({ ...progress, rollback: { ...progress.rollback, ...other } })
      }
      return commit(...given)
    }
    await world.call()
    expect(world.target.stable).toBe('v0.9.0')
    expect(world.intent?.version).toBe('v0.9.0')
    expect(world.progress.rollback).toMatchObject({ id: 'other', endedAt: expect.any(String) })
  })

  it('does not have git name a version that is not the stable one by then, which would begin a rollout of it', async () => {
    const world = begun(0.06)
    await world.call()
    world.pass(5)
    const parts = world.parts()
    const strays = {
      ...parts,
      store: {
        ...parts.store,
        save: async (...given: Parameters<typeof parts.store.save>) => {
          const saved = await parts.store.save(...given)
          // somebody promotes another version at the target once the traffic is back
          if (given[1].rollback?.done.includes('read-back')) world.target.stable = 'v3.0.0'
          return saved
        },
      },
    }
    await expect(reconcile(strays)).rejects.toThrow(/intent: v3.0.0 is the stable version by now/)
    expect(world.intent?.version).toBe('v1.1.0')
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
  })

  it('does the other steps of a rollback when one is refused, and that one later', async () => {
    const world = begun(0.06)
    world.failing.add('stage')
    await world.call()
    world.pass(5)
    await expect(world.call()).rejects.toThrow(/traffic is back on v1.0.0.*stage/)
    expect(world.after).toEqual(['intent', 'deployment', 'incident'])
    world.failing.clear()
    await world.untilRest()
    expect(outcome(world)).toEqual(rolledBackOutcome)
  })
})

/** What a target, git or GitHub answer when they fail, once their client has given up. */
const failures = [
  'The target answered 503',
  'The target did not answer within 30 s',
  'The push of mlops-state was rejected',
  'the token is refused (GitHub answered 401: Bad credentials)',
] as const

describe('a target, a state branch or GitHub that fails', () => {
  /** Runs a whole rollout in which the n-th touch of the world fails, for every n: whoever is touched then, before or after it has done it. */
  async function failingEverywhere(candidate: number, expected: object): Promise<number> {
    for (let at = 1; ; at++) {
      const world = begun(candidate)
      const message = failures[at % failures.length] ?? ''
      let touches = 0
      const fail = () => {
        touches += 1
        if (touches === at) throw new EnvironmentError(message)
      }
      const told: string[] = []
      for (let minute = 0; minute < 180; minute++) {
        const result = await world.call(fail).catch((error: unknown) => void told.push(String(error)))
        if (result?.move.kind === 'steady') break
        world.pass(1)
      }
      expect({ at, ...outcome(world) }).toEqual({ at, ...expected })
      if (touches < at) return at
      expect(told).toEqual([expect.stringContaining(message)])
    }
  }

  it('loses nothing of a promotion', async () => {
    expect(await failingEverywhere(0.01, promotedOutcome)).toBeGreaterThan(50)
  })

  it('loses nothing of a rollback', async () => {
    expect(await failingEverywhere(0.06, rolledBackOutcome)).toBeGreaterThan(40)
  })
})

describe('a caller that is killed', () => {
  /** Runs a whole rollout in which the n-th touch of the world is the last one of its process, for every n. */
  async function killedEverywhere(candidate: number, expected: object): Promise<number> {
    for (let at = 1; ; at++) {
      const world = begun(candidate)
      let touches = 0
      let killed = false
      const count = () => {
        touches += 1
        if (touches === at) {
          killed = true
          throw new Killed()
        }
      }
      for (let minute = 0; minute < 180; minute++) {
        const result = await world.call(count).catch((error: unknown) => {
          if (error instanceof Killed || String(error).includes('Killed')) return null
          // a step of a rollback that was killed is told as a failure of that step
          if (world.progress?.rollback !== null) return null
          throw error
        })
        if (result?.move.kind === 'steady') break
        world.pass(1)
      }
      expect({ at, ...outcome(world) }).toEqual({ at, ...expected })
      if (!killed) return at
    }
  }

  it('leaves a promotion that the next call finishes, wherever it was', async () => {
    expect(await killedEverywhere(0.01, promotedOutcome)).toBeGreaterThan(50)
  })

  it('leaves a rollback that the next call finishes, wherever it was', async () => {
    expect(await killedEverywhere(0.06, rolledBackOutcome)).toBeGreaterThan(40)
  })
})

describe('two callers at once', () => {
  it.each([
    ['promote', 0.01, promotedOutcome],
    ['roll back', 0.06, rolledBackOutcome],
  ] as const)('%s once', async (_name, candidate, expected) => {
    const world = begun(candidate)
    for (let minute = 0; minute < 180; minute++) {
      const both = await Promise.all([world.call(undefined, 'run 1'), world.call(undefined, 'run 2')])
      if (both.every(({ move }) => move.kind === 'steady')) break
      world.pass(1)
    }
    expect(outcome(world)).toEqual(expected)
    const kinds = world.progress.rollout.events.map(({ kind }: { kind: string }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})
