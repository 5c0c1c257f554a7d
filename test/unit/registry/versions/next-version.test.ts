import fc from 'fast-check'
import { gt } from 'semver'
import { describe, expect, it } from 'vitest'
import { conventionalChange, nextVersion, readVersionRequest } from '../../../../src/registry/index.ts'

describe('nextVersion', () => {
  it.each([
    [[], 'patch', 'v0.1.0'],
    [[], 'minor', 'v0.1.0'],
    [[], 'major', 'v1.0.0'],
    [['v0.1.0'], 'minor', 'v0.2.0'],
    [['v0.1.0'], 'major', 'v1.0.0'],
    [['v1.9.0', 'v1.10.0'], 'patch', 'v1.10.1'],
    [['v1.4.0', 'v2.0.0-rc.1'], 'minor', 'v1.5.0'],
    [['v1.0.0-rc.1'], 'patch', 'v1.0.0'],
    [['v1.0.0+cuda'], 'patch', 'v1.0.1'],
  ] as const)('of %j and a %s change is %s', (existing, size, next) =>
    expect(nextVersion(existing, size)).toBe(next),
  )

  it('is above every release that exists', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => `v${parts.join('.')}`)
    const size = fc.constantFrom('major' as const, 'minor' as const, 'patch' as const)
    fc.assert(
      fc.property(fc.array(version, { minLength: 1 }), size, (existing, change) => {
        const next = nextVersion(existing, change)
        expect(existing.every((one) => gt(next, one))).toBe(true)
      }),
    )
  })
})

describe('conventionalChange', () => {
  const change = (title: string | null, commits: string[] = [], { initial = false, strict = false } = {}) =>
    conventionalChange({ title, commits }, { initial, strict })

  it.each([
    ['feat: wind', 'minor'],
    ['Feat(wind): gusts', 'minor'],
    ['fix: wind', 'patch'],
    ['perf(io): wind', 'patch'],
    ['chore: wind', 'patch'],
    ['refactor!: wind', 'major'],
    ['fix(api)!: wind', 'major'],
  ])('%s is %s', (title, size) => expect(change(title)?.size).toBe(size))

  it('reads the footer that tells of a breaking change', () => {
    expect(change('fix: a', ['feat: b\n\nWords.\n\nBREAKING CHANGE: needs new columns'])).toMatchObject({
      size: 'major',
      because: 'feat: b',
    })
  })

  it('takes what breaks for minor below 1.0.0', () => {
    expect(change('feat!: a', [], { initial: true })?.size).toBe('minor')
  })

  it('takes the commits where the title says nothing, with a note', () => {
    expect(change('Wind', ['feat: gusts'])).toMatchObject({
      size: 'minor',
      note: expect.stringContaining('title'),
    })
    expect(change('Wind', ['gusts'])).toMatchObject({ size: 'patch', note: expect.stringContaining('patch') })
    expect(change(null, [])).toMatchObject({ size: 'patch' })
  })

  it('takes nothing else when it is strict', () => {
    expect(change('Wind', ['feat: gusts'], { strict: true })).toBeNull()
    expect(change(null, ['feat: gusts'], { strict: true })?.size).toBe('minor')
  })

  it('never throws and never takes long, whatever a title says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => void change(title, [title])))
    const start = performance.now()
    for (const hostile of [
      '('.repeat(1e5),
      `a(${'a'.repeat(1e5)}`,
      `feat: ${'#'.repeat(1e5)}`,
      '\n'.repeat(1e5),
    ])
      change(hostile, [hostile])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('readVersionRequest', () => {
  const title = { title: 'fix: a', strict: false }
  it('takes a size, a version, or the title', () => {
    expect(readVersionRequest('minor', title)).toEqual({ by: 'size', size: 'minor' })
    expect(readVersionRequest('v1.2.0-rc.1', title)).toEqual({ by: 'name', version: 'v1.2.0-rc.1' })
    expect(readVersionRequest('conventional', title)).toEqual({ by: 'title', ...title })
  })

  it('says what it wants instead of anything else', () => {
    expect(() => readVersionRequest('1.2.0', title)).toThrow(
      'version: is not a version (got 1.2.0). Write v1.2.0.',
    )
    expect(() => readVersionRequest('bigger', title, 'version-bump')).toThrow(
      /^version-bump: .*Write major, minor/,
    )
  })
})
