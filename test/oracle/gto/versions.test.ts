import { describe, expect, it } from 'vitest'
import { readTagMessage } from '../../../src/registry/tags/index.ts'
import { deregisterVersion, planVersion } from '../../../src/registry/versions/index.ts'
import { ada, lonely } from '../../unit/registry/clones.ts'

const named = (version: string) => ({ by: 'name' as const, version })
const sized = (size: 'major' | 'minor' | 'patch') => ({ by: 'size' as const, size })
const titled = (title: string | null, strict = false) => ({ by: 'title' as const, title, strict })
const hash = (digit: string) => digit.repeat(64)

describe('registering a version', () => {
  it('makes an annotated tag in the words of GTO, with what is known of the version below', async () => {
    const clone = await lonely()
    const commit = await clone.git('rev-parse', 'HEAD')
    const made = await clone.register({ entries: () => ({ verdict: 'improved', by: 'ada' }) })
    expect(made).toMatchObject({ version: 'v0.1.0', tag: 'm@v0.1.0', commit, created: true, remote: null })
    expect(await clone.git('cat-file', '-t', 'm@v0.1.0')).toBe('tag')
    const message = await clone.git('for-each-ref', '--format=%(contents)', 'refs/tags/m@v0.1.0')
    expect(message.split('\n')[0]).toBe('Registering artifact m version v0.1.0')
    expect(readTagMessage(message).entries).toEqual({
      verdict: 'improved',
      by: 'ada',
      change: 'patch, asked for',
    })
  })

  it('gives a commit the same version again, whatever is asked for then', async () => {
    const clone = await lonely()
    await clone.register()
    const again = await clone.register({ request: sized('major') })
    expect(again).toMatchObject({ version: 'v0.1.0', created: false })
    expect(await clone.git('tag')).toBe('m@v0.1.0')
  })

  it('counts on from the greatest, also from one that was taken back or is lightweight', async () => {
    const clone = await lonely()
    await clone.register({ request: named('v1.2.3') })
    await clone.commit('more')
    await clone.git('tag', 'm@v1.3.0')
    expect((await clone.register({ request: sized('minor') })).version).toBe('v1.4.0')
    await clone.commit('again')
    await clone.git('tag', '-a', 'm@v1.4.0!', 'm@v1.4.0^{}', '-m', 'no')
    expect((await clone.register()).version).toBe('v1.4.1')
  })

  it('dates every tag later than those before it, though the clock stands still', async () => {
    const clone = await lonely()
    for (const text of ['a', 'b', 'c']) {
      await clone.commit(text)
      await clone.register()
    }
    const dates = await clone.git(
      'for-each-ref',
      '--format=%(taggerdate:unix)',
      '--sort=version:refname',
      'refs/tags',
    )
    const [a, b, c] = dates.split('\n').map(Number) as [number, number, number]
    expect([b - a, c - b]).toEqual([1, 1])
  })

  it('refuses the commit with other bytes, and a version that another commit has', async () => {
    const clone = await lonely()
    const bytes = { location: null, sha256: hash('a'), size: null }
    await clone.register({ sha256: hash('a'), entries: () => ({ bytes }) })
    await expect(clone.register({ sha256: hash('b') })).rejects.toThrow(/m@v0.1.0: has other bytes/)
    expect(await clone.register({ sha256: hash('a') })).toMatchObject({ created: false })
    await clone.commit('other')
    await expect(clone.register({ request: named('v0.1.0'), sha256: hash('b') })).rejects.toThrow(
      /m@v0.1.0: exists already, at commit [0-9a-f]{7}, with other bytes/,
    )
  })

  it('refuses another name for a commit that has a version, and a commit whose version was taken back', async () => {
    const clone = await lonely()
    await clone.register()
    await expect(clone.register({ request: named('v2.0.0') })).rejects.toThrow(
      /is this commit's version already/,
    )
    await deregisterVersion(clone.registry, { model: 'm', version: 'v0.1.0', tagger: ada, entries: {} })
    await expect(clone.register()).rejects.toThrow(/was v0.1.0 and was taken back/)
  })

  it.each([
    ['model', { model: 'a b' }],
    ['model', { model: '--all' }],
    ['model', { model: 'm\n' }],
    ['version', { request: named('1.0.0') }],
    ['version', { request: named('v01.0.0') }],
  ])('refuses a %s that GTO would not read: %j', async (path, given) => {
    const clone = await lonely()
    await expect(clone.register(given)).rejects.toThrow(new RegExp(`^${path}: is not a`))
  })

  it('takes the size from the title and from the commits since the last version, the largest first', async () => {
    const clone = await lonely()
    await clone.register({ request: named('v1.0.0') })
    await clone.commit('feat: wind gusts')
    await clone.commit('fix: time zones')
    expect(await clone.register({ request: titled('fix: time zones') })).toMatchObject({
      version: 'v1.1.0',
      because: 'minor: feat: wind gusts',
    })
    await clone.commit('docs: words')
    expect((await clone.register({ request: titled('feat!: other features') })).version).toBe('v2.0.0')
    await clone.commit('whatever')
    const loose = await clone.register({ request: titled('Whatever') })
    expect(loose).toMatchObject({ version: 'v2.0.1', notes: [expect.stringContaining('taken for a patch')] })
    await clone.commit('whatever else')
    await expect(clone.register({ request: titled('Whatever', true) })).rejects.toThrow(
      /does not say how large/,
    )
  })

  it('plans the same version without making it', async () => {
    const clone = await lonely()
    const plan = await planVersion(clone.registry, {
      model: 'm',
      commit: 'HEAD',
      request: sized('minor'),
      sha256: null,
    })
    expect(plan.version).toBe('v0.1.0')
    expect(await clone.git('tag')).toBe('')
  })

  it('keeps models in folders apart, and models whose names begin alike', async () => {
    const clone = await lonely()
    expect((await clone.register({ model: 'a' })).tag).toBe('a@v0.1.0')
    expect((await clone.register({ model: 'a/b' })).tag).toBe('a/b@v0.1.0')
    expect((await clone.register({ model: 'sub/dir:a' })).tag).toBe('sub/dir=a@v0.1.0')
  })
})
