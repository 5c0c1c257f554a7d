import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core'
import { type EvaluationContext, OpenFeature, type Provider } from '@openfeature/server-sdk'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type FeatureFlagSettings,
  openFeatureFlag,
} from '../../../src/delivery/targets/feature-flag/index.ts'
import { targetingOf } from '../../../src/delivery/targets/feature-flag/rule.ts'
import { testServices } from '../../support/services.ts'
import { MemoryBranch } from '../../unit/delivery/targets/feature-flag/memory-branch.ts'

const quiet = { error() {}, warn() {}, info() {}, debug() {} }
const file = 'flags/models.flagd.json'
const users = Array.from({ length: 10_000 }, (_, index) => `user-${index}`)

/** flagd's own evaluation inside this process, of the file as it is on the branch, refused where its schema refuses it. */
class InProcess implements Provider {
  readonly metadata = { name: 'flagd in this process' }
  readonly #branch: MemoryBranch
  #read: { readonly text: string; readonly core: FlagdCore } | null = null

  constructor(branch: MemoryBranch) {
    this.#branch = branch
  }

  #core(): FlagdCore {
    const text = this.#branch.text(file) ?? ''
    if (this.#read?.text !== text) {
      const storage = new MemoryStorage(quiet)
      storage.setConfigurations(text, true)
      this.#read = { text, core: new FlagdCore(storage, quiet) }
    }
    return this.#read.core
  }

  async resolveStringEvaluation(flag: string, otherwise: string, context: EvaluationContext) {
    return this.#core().resolveStringEvaluation(flag, otherwise, context, quiet)
  }
  async resolveBooleanEvaluation(flag: string, otherwise: boolean, context: EvaluationContext) {
    return this.#core().resolveBooleanEvaluation(flag, otherwise, context, quiet)
  }
  async resolveNumberEvaluation(flag: string, otherwise: number, context: EvaluationContext) {
    return this.#core().resolveNumberEvaluation(flag, otherwise, context, quiet)
  }
  async resolveObjectEvaluation(): Promise<never> {
    throw new Error('no object is asked for')
  }
}

afterAll(() => OpenFeature.close())

async function begin(name: string, more: Partial<FeatureFlagSettings> = {}) {
  const branch = new MemoryBranch('main')
  const target = await openFeatureFlag(
    { file, targetingKey: 'targetingKey', ...more },
    {
      ...testServices('/nowhere'),
      model: 'flight-delay',
      environment: 'production',
      folder: '/nowhere',
      branch: async () => branch,
    },
  )
  await OpenFeature.setProviderAndWait(name, new InProcess(branch))
  const client = OpenFeature.getClient(name)
  const deploy = (version: string) =>
    target.deploy({ model: 'flight-delay', version, commit: 'c0ffee', files: async () => '' })
  const versionOf = (context: EvaluationContext) => client.getStringValue('flight-delay', 'built in', context)
  const withCandidate = async (candidate: string) => {
    const given = await Promise.all(users.map((targetingKey) => versionOf({ targetingKey })))
    return new Set(users.filter((_, index) => given[index] === candidate))
  }
  return { branch, target, deploy, versionOf, withCandidate }
}

describe('an application that reads the flag through OpenFeature', () => {
  it('gives 10,000 users the candidate in the stated shares, always the same ones, and takes it from nobody', async () => {
    const { target, deploy, withCandidate, versionOf } = await begin('shares')
    expect(await versionOf({ targetingKey: 'ada' }).catch(() => 'refused')).toBe('built in')
    await deploy('v1.0.0')
    expect((await withCandidate('v1.0.0')).size).toBe(users.length)
    await deploy('v1.1.0')
    let before = new Set<string>()
    for (const percent of [0, 0.5, 1, 5, 10, 25, 50, 75, 99, 100]) {
      await target.setWeight(percent)
      const now = await withCandidate('v1.1.0')
      expect(now).toEqual(await withCandidate('v1.1.0'))
      expect([...before].filter((user) => !now.has(user))).toEqual([])
      const share = percent / 100
      // four standard deviations of a share of 10,000; none at 0 % and 100 %
      expect(Math.abs(now.size / users.length - share)).toBeLessThanOrEqual(
        4 * Math.sqrt((share * (1 - share)) / users.length),
      )
      before = now
    }
    await target.promote()
    expect((await withCandidate('v1.1.0')).size).toBe(users.length)
  })

  it('gives everybody the stable version after a rollback', async () => {
    const { target, deploy, withCandidate } = await begin('rollback')
    await deploy('v1.0.0')
    await deploy('v1.1.0')
    await target.setWeight(50)
    expect((await withCandidate('v1.1.0')).size).toBeGreaterThan(4500)
    await target.abort()
    expect((await withCandidate('v1.0.0')).size).toBe(users.length)
    // a version that was promoted is gone back from by its predecessor
    await deploy('v1.2.0')
    await target.promote()
    await deploy('v1.0.0')
    await target.promote()
    expect((await withCandidate('v1.0.0')).size).toBe(users.length)
  })

  it('begins each rollout with other users', async () => {
    const { target, deploy, withCandidate } = await begin('others')
    await deploy('v1.0.0')
    const first: Set<string>[] = []
    for (const version of ['v1.1.0', 'v1.2.0']) {
      await deploy(version)
      await target.setWeight(10)
      first.push(await withCandidate(version))
    }
    const both = [...(first[0] ?? [])].filter((user) => first[1]?.has(user)).length
    // independent: 1 % of 10,000
    expect(both).toBeGreaterThan(50)
    expect(both).toBeLessThan(160)
  })

  it('gives who is not named the stable version, at every share', async () => {
    const { target, deploy, versionOf } = await begin('nobody', { targetingKey: 'userId' })
    await deploy('v1.0.0')
    await deploy('v1.1.0')
    await target.setWeight(99)
    for (const context of [{}, { userId: '' }, { targetingKey: 'somebody' }])
      expect(await versionOf(context)).toBe('v1.0.0')
    await target.setWeight(100)
    expect(await versionOf({ userId: 'ada' })).toBe('v1.1.0')
    expect(await versionOf({ userId: 7 })).toBe('v1.1.0')
  })
})

describe('flagd', () => {
  it('accepts every file that is written, by its schema, and never moves a user back when the share rises', () => {
    const percent = fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100_000 }).map((thousandth) => thousandth / 1000),
    )
    const seen = { stays: 0 }
    fc.assert(
      fc.property(
        fc.string(),
        percent,
        percent,
        fc.constantFrom('targetingKey', 'user.id'),
        (user, one, other, key) => {
          const [low, high] = one < other ? [one, other] : [other, one]
          const variantAt = (share: number) => {
            const targeting = targetingOf({ candidate: 'v2.0.0', stable: 'v1.0.0', percent: share }, key)
            const variants = { 'v1.0.0': 'v1.0.0', 'v2.0.0': 'v2.0.0' }
            const flag = { state: 'ENABLED', variants, defaultVariant: 'v1.0.0', targeting }
            const storage = new MemoryStorage(quiet)
            storage.setConfigurations(JSON.stringify({ flags: { model: flag } }), true)
            const context = key === 'user.id' ? { user: { id: user } } : { targetingKey: user }
            return new FlagdCore(storage, quiet).resolveStringEvaluation('model', 'none', context, quiet)
              .value
          }
          if (variantAt(low) !== 'v2.0.0') return
          seen.stays += 1
          expect(variantAt(high)).toBe('v2.0.0')
        },
      ),
      { numRuns: 300 },
    )
    expect(seen.stays).toBeGreaterThan(20)
  })

  it('refuses the files that we refuse', async () => {
    for (const flags of [
      { a: { state: 'ON', variants: { x: 'x' }, defaultVariant: 'x' } },
      { a: { state: 'ENABLED', variants: {}, defaultVariant: 'x' } },
      { a: { state: 'ENABLED', variants: { x: 'x', y: 1 }, defaultVariant: 'x' } },
    ]) {
      const text = JSON.stringify({ flags })
      expect(() => new MemoryStorage(quiet).setConfigurations(text, true)).toThrow()
      const { branch, deploy } = await begin('refused')
      branch.push({ [file]: text })
      await expect(deploy('v1.0.0')).rejects.toThrow(/is no definition that flagd reads/)
    }
  })
})
