import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseRunner,
  isHosted,
  needsNoListing,
  type RegisteredRunner,
  type WantedRunner,
} from '../../../../src/training/runner-choice/index.ts'

const runner = (
  name: string,
  state: 'idle' | 'busy' | 'offline',
  labels = ['self-hosted', 'Linux', 'X64', 'GPU'],
) => ({
  name,
  labels,
  online: state !== 'offline',
  busy: state === 'busy',
  group: null,
})
const gpu: WantedRunner = { labels: ['self-hosted', 'gpu'] }
const withFallback: WantedRunner = { ...gpu, fallback: ['ubuntu-latest'] }
const trusted = { isFork: false }
const fork = { isFork: true }

describe('a runner', () => {
  it('is taken when it is online and idle, whatever the case of its labels, and the reason counts all', () => {
    const runners = [
      runner('a', 'busy'),
      runner('b', 'offline'),
      runner('c', 'idle'),
      runner('d', 'idle', ['self-hosted']),
    ]
    expect(chooseRunner(runners, withFallback, trusted)).toEqual({
      runsOn: ['self-hosted', 'gpu'],
      selfHosted: true,
      reason: '3 self-hosted runners with `self-hosted`, `gpu`: 1 idle, 1 busy, 1 offline.',
    })
  })

  it('is replaced by the fallback when all are busy or offline', () => {
    expect(chooseRunner([runner('a', 'busy'), runner('b', 'offline')], withFallback, trusted)).toEqual({
      runsOn: ['ubuntu-latest'],
      selfHosted: false,
      reason:
        '2 self-hosted runners with `self-hosted`, `gpu`: 1 busy, 1 offline: `ubuntu-latest` is taken instead.',
    })
  })

  it('is waited for when all are busy and there is no fallback', () => {
    expect(chooseRunner([runner('a', 'busy')], gpu, trusted)).toMatchObject({
      runsOn: ['self-hosted', 'gpu'],
      reason: '1 self-hosted runner with `self-hosted`, `gpu`: 1 busy: the job waits for one.',
    })
  })

  it('is missed with the label that nobody has, and the nearest', () => {
    const slip = { labels: ['self-hosted', 'gpuu'] }
    expect(() => chooseRunner([runner('a', 'idle')], slip, trusted)).toThrow(
      'input labels: No self-hosted runner has `self-hosted`, `gpuu`; none of 1 has `gpuu` (did you mean `gpu`?) ' +
        '(got self-hosted, gpuu). Start such a runner',
    )
    expect(
      chooseRunner([runner('a', 'idle')], { ...slip, fallback: ['ubuntu-latest'] }, trusted).reason,
    ).toContain('did you mean `gpu`?')
    expect(() => chooseRunner([runner('a', 'offline')], gpu, trusted)).toThrow('1 offline')
    expect(() => chooseRunner([], { labels: [] }, trusted)).toThrow('names no label')
  })

  it('is looked for in its group only', () => {
    const wanted = { ...gpu, group: 'research' }
    const runners: RegisteredRunner[] = [{ ...runner('a', 'idle'), group: 'Research' }, runner('b', 'idle')]
    expect(chooseRunner(runners, wanted, trusted)).toEqual({
      runsOn: { group: 'research', labels: ['self-hosted', 'gpu'] },
      selfHosted: true,
      reason: '1 self-hosted runner in the group `research` with `self-hosted`, `gpu`: 1 idle.',
    })
  })

  it('need not be there where a scaler starts it', () => {
    const wanted = { ...withFallback, onDemand: true }
    expect(needsNoListing(wanted, trusted)).toBe(true)
    expect(chooseRunner([], wanted, trusted)).toMatchObject({
      runsOn: ['self-hosted', 'gpu'],
      selfHosted: true,
    })
  })

  it('of GitHub’s own needs no looking', () => {
    expect(needsNoListing({ labels: ['ubuntu-24.04'] }, trusted)).toBe(true)
    expect(chooseRunner([], { labels: ['ubuntu-24.04'] }, fork)).toMatchObject({ selfHosted: false })
  })
})

describe('a pull request from a fork', () => {
  it('gets the hosted fallback, also where a self-hosted runner is idle or started on demand', () => {
    for (const wanted of [withFallback, { ...withFallback, onDemand: true }])
      expect(chooseRunner([runner('a', 'idle')], wanted, fork)).toEqual({
        runsOn: ['ubuntu-latest'],
        selfHosted: false,
        reason: expect.stringContaining('from a fork'),
      })
    expect(needsNoListing(withFallback, fork)).toBe(true)
  })

  it('is refused where the fallback is none of GitHub’s own, or is imitated by a self-hosted runner', () => {
    expect(() => chooseRunner([], gpu, fork)).toThrow('no fallback is named')
    expect(() => chooseRunner([], { ...gpu, fallback: ['self-hosted', 'cpu'] }, fork)).toThrow(
      'not a runner of GitHub’s own',
    )
    expect(() => chooseRunner([], { ...gpu, fallback: ['our-large-one'] }, fork)).toThrow('leave the job out')
    const imitation = runner('a', 'idle', ['self-hosted', 'Ubuntu-latest'])
    expect(() => chooseRunner([imitation], withFallback, fork)).toThrow('not a runner of GitHub’s own')
  })

  it('never gets a self-hosted machine, whatever there is and is asked for', () => {
    const label = fc.constantFrom(
      'self-hosted',
      'gpu',
      'ubuntu-latest',
      'ubuntu',
      'macos-15',
      'windows-2025-x',
      'self-hosted-ubuntu-latest',
    )
    const labels = fc.array(label, { maxLength: 3 })
    const wanted = fc.record(
      { labels, fallback: labels, onDemand: fc.boolean(), group: fc.constant('g') },
      { requiredKeys: ['labels'] },
    )
    const runners = fc.array(
      fc.record({
        name: fc.string(),
        labels,
        online: fc.boolean(),
        busy: fc.boolean(),
        group: fc.constantFrom(null, 'g'),
      }),
    )
    fc.assert(
      fc.property(runners, wanted, (there, asked) => {
        try {
          const { runsOn, selfHosted } = chooseRunner(there, asked, fork)
          expect(selfHosted).toBe(false)
          expect(Array.isArray(runsOn) && isHosted(runsOn)).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ConfigurationError' })
        }
      }),
    )
  })
})

it.each([
  [['ubuntu-latest'], true],
  [['ubuntu-24.04-arm'], true],
  [['macos-15-large'], true],
  [['windows-2025-vs2026'], true],
  [['ubuntu-slim'], true],
  [['ubuntu'], false],
  [['ubuntu-latest-8-cores'], false],
  [['self-hosted', 'ubuntu-latest'], false],
  [[], false],
])('%j is GitHub’s own: %s', (labels, hosted) => expect(isHosted(labels)).toBe(hosted))
