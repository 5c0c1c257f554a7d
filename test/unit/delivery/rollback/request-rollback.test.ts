import { describe, expect, it } from 'vitest'
import { requestRollback } from '../../../../src/delivery/rollback/request-rollback.ts'
import type { Progress } from '../../../../src/delivery/rollout/progress.ts'
import { nothingYet } from '../../../../src/delivery/rollout/progress-store.ts'
import type { TargetStatus } from '../../../../src/delivery/targets/target.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'

const now = new Date('2026-11-02T10:00:00.000Z')
const deployable = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0']
const serving = (stable: string | null): TargetStatus => ({
  ...{ stable, candidate: null, weight: 0, mirrored: 0, ready: true, settled: true, problem: null },
  details: [],
})

/** What is remembered where these versions served, and these were turned down. */
function remembered(promoted: readonly string[], rejected: readonly string[] = []): Progress {
  const at = '2026-11-01T10:00:00.000Z'
  return {
    ...nothingYet('flights', 'production'),
    promoted: promoted.map((version) => ({ version, at, rollout: 'a rollout' })),
    rejected: rejected.map((version) => ({ version, at, reason: 'slow', by: 'ana', again: null })),
  }
}
function asked(
  progress: Progress,
  to: string | null = null,
  stable = progress.promoted.at(-1)?.version ?? null,
) {
  return requestRollback(
    progress,
    serving(stable),
    { to, reason: 'it times out', by: '@ana' },
    deployable,
    now,
  )
}

describe('a rollback', () => {
  it('goes to the version that served before, and remembers the one that is left', () => {
    const { rollback, rejected } = asked(remembered(['v1.0.0', 'v1.1.0', 'v1.2.0']))
    expect(rollback).toMatchObject({ from: 'v1.2.0', to: 'v1.1.0', by: '@ana', done: [], endedAt: null })
    expect(rejected).toEqual([
      { version: 'v1.2.0', at: now.toISOString(), reason: 'it times out', by: '@ana', again: null },
    ])
  })

  it('passes over versions that were turned down', () => {
    const progress = remembered(['v1.0.0', 'v1.1.0', 'v1.0.0', 'v1.2.0'], ['v1.1.0'])
    expect(asked(progress).rollback?.to).toBe('v1.0.0')
  })

  it('goes to any other registered version that is named, also one that never served here or was turned down', () => {
    const progress = remembered(['v1.1.0', 'v1.2.0'], ['v1.1.0'])
    for (const to of ['v1.0.0', 'v1.1.0', 'v1.3.0']) expect(asked(progress, to).rollback?.to).toBe(to)
  })

  it('of a rollout that is under way leaves its candidate', () => {
    const progress = remembered(['v1.1.0'])
    const rollout = { version: 'v1.2.0', phase: 'progressing', again: 'once more' } as never
    const { rollback, rejected } = asked({ ...progress, rollout }, null, 'v1.1.0')
    expect(rollback).toMatchObject({ from: 'v1.2.0', to: 'v1.1.0' })
    expect(rejected).toMatchObject([{ version: 'v1.2.0', again: 'once more' }])
  })

  it('that has begun is gone on with, unless another version is asked for', () => {
    const begun = asked(remembered(['v1.0.0', 'v1.1.0', 'v1.2.0']))
    expect(asked(begun, null, 'v1.1.0')).toBe(begun)
    expect(asked(begun, 'v1.1.0', 'v1.1.0')).toBe(begun)
    expect(asked(begun, 'v1.0.0', 'v1.1.0').rollback).toMatchObject({ from: 'v1.1.0', to: 'v1.0.0' })
  })
})

describe('what cannot be rolled back', () => {
  it.each([
    ['with nothing before', remembered(['v1.0.0']), null, /There is nothing to roll back to/],
    ['with nothing at all', remembered([]), null, /There is nothing to roll back to/],
    [
      'with nothing before that was not turned down',
      remembered(['v1.0.0', 'v1.1.0'], ['v1.0.0']),
      null,
      /nothing to roll back to.*Name a registered version/s,
    ],
    ['to no version', remembered(['v1.0.0', 'v1.1.0']), 'v9.0.0', /no version of flights.*v1.3.0/s],
    ['to what serves', remembered(['v1.0.0', 'v1.1.0']), 'v1.1.0', /serves already/],
  ] as const)('%s is told, with what to do', (_name, progress, to, words) => {
    const call = () => asked(progress, to)
    expect(call).toThrow(ConfigurationError)
    const told = (): string => {
      try {
        call()
        return ''
      } catch (error) {
        return JSON.stringify((error as ConfigurationError).problems)
      }
    }
    expect(told()).toMatch(words)
  })
})
