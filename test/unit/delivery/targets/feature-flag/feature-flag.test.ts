import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { featureFlagTarget } from '../../../../../src/config/schema/deploy/feature-flag.ts'
import type { FeatureFlagSettings } from '../../../../../src/delivery/targets/feature-flag/index.ts'
import { openFeatureFlag } from '../../../../../src/delivery/targets/feature-flag/index.ts'
import { testServices } from '../../../../support/services.ts'
import { MemoryBranch } from './memory-branch.ts'

const file = 'flags/models.flagd.json'
const others = `{
  "flags": {
    "banner": { "state": "ENABLED", "variants": {"on":true,"off":false}, "defaultVariant": "off", "note": "ours" }
  },
  "metadata": {"team": "web"}
}
`

async function open(branch: MemoryBranch, more: Partial<FeatureFlagSettings> = {}) {
  return openFeatureFlag(
    { file, targetingKey: 'userId', ...more },
    {
      ...testServices('/nowhere'),
      model: 'flight-delay',
      environment: 'production',
      folder: '/nowhere',
      branch: async () => branch,
    },
  )
}
const version = (name: string) => ({
  model: 'flight-delay',
  version: name,
  commit: 'c0ffee',
  files: () => Promise.reject(new Error('a flag needs no files')),
})

describe('a rollout by a flag', () => {
  it('goes from a first version over shares of the users to the next, one commit each', async () => {
    const branch = new MemoryBranch('main')
    const target = await open(branch)
    expect(await target.status()).toMatchObject({
      stable: null,
      candidate: null,
      ready: false,
      problem: null,
    })
    await target.deploy(version('v1.0.0'))
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0, ready: true })
    await target.deploy(version('v1.1.0'))
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0 })
    for (const percent of [0.5, 10, 100]) {
      await target.setWeight(percent)
      expect((await target.status()).weight).toBe(percent)
    }
    await target.promote()
    expect(await target.status()).toMatchObject({
      stable: 'v1.1.0',
      candidate: null,
      weight: 0,
      settled: true,
    })
    expect(branch.history.map(({ message }) => message.trim())).toEqual([
      'production: flight-delay: make v1.0.0 known',
      'production: flight-delay: make v1.1.0 known',
      'production: flight-delay: candidate for 0.5 % of the users',
      'production: flight-delay: candidate for 10 % of the users',
      'production: flight-delay: candidate for 100 % of the users',
      'production: flight-delay: candidate for all users',
    ])
  })

  it('makes no commit of what is so already', async () => {
    const branch = new MemoryBranch('main')
    const target = await open(branch)
    for (const call of [
      () => target.deploy(version('v1.0.0')),
      () => target.deploy(version('v1.1.0')),
      () => target.setWeight(20),
      () => target.promote(),
    ]) {
      await call()
      const made = branch.history.length
      await call()
      expect(branch.history).toHaveLength(made)
    }
    await target.abort()
    await target.setWeight(0)
    await target.shadow(0)
    expect(branch.history).toHaveLength(4)
  })

  it('that is aborted leaves the file as it was before the candidate', async () => {
    const branch = new MemoryBranch('main')
    const target = await open(branch)
    await target.deploy(version('v1.0.0'))
    await target.deploy(version('v1.1.0'))
    await target.abort()
    const before = branch.text(file)
    await target.deploy(version('v1.2.0'))
    await target.setWeight(30)
    await target.abort()
    expect(branch.text(file)).toBe(before)
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: null, weight: 0 })
  })

  it('replaces another candidate, and keeps no versions but the last two', async () => {
    const branch = new MemoryBranch('main')
    const target = await open(branch)
    for (const name of ['v1.0.0', 'v1.1.0', 'v1.2.0']) {
      await target.deploy(version(name))
      await target.promote()
    }
    await target.deploy(version('v1.3.0'))
    await target.setWeight(50)
    await target.deploy(version('v1.4.0'))
    expect(await target.status()).toMatchObject({ stable: 'v1.2.0', candidate: 'v1.4.0', weight: 0 })
    const { flags } = JSON.parse(branch.text(file) ?? '')
    expect(Object.keys(flags['flight-delay'].variants)).toEqual(['v1.1.0', 'v1.2.0', 'v1.4.0'])
  })

  it('leaves every character of the rest of the file alone', async () => {
    const branch = new MemoryBranch('main', { [file]: others, 'README.md': 'hello' })
    const target = await open(branch)
    await target.deploy(version('v1.0.0'))
    await target.deploy(version('v1.1.0'))
    await target.setWeight(5)
    const text = branch.text(file) ?? ''
    for (const line of others
      .split('\n')
      .filter((line) => line.includes('"banner"') || line.includes('team')))
      expect(text).toContain(line)
    expect(branch.text('README.md')).toBe('hello')
    expect(text).toContain(`    "flight-delay": {
      "state": "ENABLED",
      "variants": { "v1.0.0": "v1.0.0", "v1.1.0": "v1.1.0" },
      "defaultVariant": "v1.0.0",
      "targeting": {
        "if": [
          { "var": "userId" },
          {
            "fractional": [
              {
                "cat": [{ "var": "$flagd.flagKey" }, "v1.1.0", { "var": "userId" }]
              },
              ["v1.1.0", 5],
              ["v1.0.0", 95]
            ]
          },
          "v1.0.0"
        ]
      }
    }
  },
  "metadata": {"team": "web"}`)
  })

  it('goes on top of what somebody else commits in between, and gives up after many', async () => {
    const branch = new MemoryBranch('main', { [file]: others })
    const target = await open(branch)
    await target.deploy(version('v1.0.0'))
    let left = 3
    branch.beforeCommit = () => {
      if (left-- > 0) branch.push({ [file]: (branch.text(file) ?? '').replace('"ours"', `"theirs ${left}"`) })
    }
    await target.deploy(version('v1.1.0'))
    const { flags } = JSON.parse(branch.text(file) ?? '')
    expect(Object.keys(flags)).toEqual(['banner', 'flight-delay'])
    expect((await target.status()).candidate).toBe('v1.1.0')
    branch.beforeCommit = () => branch.push({ other: `${branch.history.length}` })
    await expect(target.setWeight(10)).rejects.toThrow(/The branch main changed 10 times/)
  })

  it('takes over a flag of a team that has served something else so far', async () => {
    const own = {
      state: 'ENABLED',
      variants: { classic: 'classic' },
      defaultVariant: 'classic',
      owner: 'ada',
    }
    const branch = new MemoryBranch('main', { [file]: JSON.stringify({ flags: { scorer: own } }) })
    const target = await open(branch, { flag: 'scorer' })
    expect((await target.status()).stable).toBe('unknown')
    await target.deploy(version('v1.0.0'))
    await target.setWeight(50)
    expect(await target.status()).toMatchObject({ stable: 'unknown', candidate: 'v1.0.0', weight: 50 })
    await target.promote()
    expect(JSON.parse(branch.text(file) ?? '').flags.scorer).toEqual({
      ...own,
      variants: { classic: 'classic', 'v1.0.0': 'v1.0.0' },
      defaultVariant: 'v1.0.0',
      targeting: {},
    })
  })
})

describe('a flag', () => {
  const read = async (flag: object) => {
    const branch = new MemoryBranch('main', { [file]: JSON.stringify({ flags: { 'flight-delay': flag } }) })
    return (await open(branch)).status()
  }
  const good = { state: 'ENABLED', variants: { 'v1.0.0': 'v1.0.0' }, defaultVariant: 'v1.0.0' }

  it('that is disabled serves nobody, and says so', async () => {
    expect(await read({ ...good, state: 'DISABLED' })).toMatchObject({
      ready: false,
      problem: 'The flag flight-delay is disabled: users get the application’s own default.',
    })
  })

  it('whose rule is of somebody else is told, and never overwritten', async () => {
    const targeting = { if: [{ in: ['@acme.com', { var: 'email' }] }, 'v1.0.0'] }
    expect(await read({ ...good, targeting })).toMatchObject({
      stable: 'v1.0.0',
      problem: 'The flag flight-delay has a rule that is none of a rollout.',
    })
    const branch = new MemoryBranch('main', {
      [file]: JSON.stringify({ flags: { 'flight-delay': { ...good, targeting } } }),
    })
    const target = await open(branch)
    for (const call of [
      target.deploy(version('v2.0.0')),
      target.setWeight(0),
      target.promote(),
      target.abort(),
    ])
      await expect(call).rejects.toThrow(/flags\.flight-delay\.targeting: has a rule/)
    expect(branch.history).toHaveLength(1)
  })

  it('that names what it does not have is told', async () => {
    expect((await read({ ...good, defaultVariant: 'v9.0.0' })).problem).toMatch(/names the variant v9\.0\.0/)
  })
})

describe('a file', () => {
  it('that flagd would refuse is refused with all that is wrong, also in the flags of others', async () => {
    const branch = new MemoryBranch('main', {
      [file]: JSON.stringify({
        flags: { a: { state: 'ON', variants: { x: 'x' } }, b: { state: 'ENABLED', variants: {} } },
      }),
    })
    const target = await open(branch)
    const failure = target.deploy(version('v1.0.0'))
    await expect(failure).rejects.toThrow(/flags\.a\.state/)
    await expect(failure).rejects.toThrow(/flags\.b\.variants/)
  })

  it('that is no JSON, or not inside the repository, is refused', async () => {
    const branch = new MemoryBranch('main', { [file]: 'flags:\n  a: 1\n' })
    await expect((await open(branch)).status()).rejects.toThrow(/is no JSON/)
    for (const wrong of ['flags.yaml', '../flags.json', '/etc/flags.json'])
      await expect(open(branch, { file: wrong })).rejects.toThrow(/target\.file/)
  })

  it('cannot copy requests', async () => {
    const target = await open(new MemoryBranch('main'))
    expect(target.can).toEqual({ weights: 'any', shadow: false, unit: 'users' })
    await expect(target.shadow(10)).rejects.toThrow(/cannot copy requests/)
    await expect(target.setWeight(10)).rejects.toThrow(/no candidate/)
    await target.deploy(version('v1.0.0'))
    await expect(target.setWeight(10)).rejects.toThrow(/no candidate/)
  })
})

it('is declared in mlops.yaml by its file alone', () => {
  const read = featureFlagTarget.parse({ kind: 'feature-flag', file })
  expect(read satisfies FeatureFlagSettings).toEqual({
    kind: 'feature-flag',
    file,
    targetingKey: 'targetingKey',
  })
  expect(() => featureFlagTarget.parse({ kind: 'feature-flag', file: 'a.yaml' })).toThrow(z.ZodError)
})
