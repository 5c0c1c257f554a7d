import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assignStage, unassignStage } from '../../../src/registry/index.ts'
import { ada, type Clone, tagsOf, withRemote } from '../../unit/registry/clones.ts'

describe('registering with a remote', () => {
  it('pushes exactly that tag, and has it here only once it is there', async () => {
    const { bare, first } = await withRemote()
    await first.git('tag', 'other')
    await first.git('config', 'push.followTags', 'true')
    expect(await first.register()).toMatchObject({ remote: 'origin', created: true })
    expect(await tagsOf(bare)).toEqual(['m@v0.1.0'])
    writeFileSync(join(bare, 'hooks', 'update'), '#!/bin/sh\necho "no tags today" >&2\nexit 1\n')
    chmodSync(join(bare, 'hooks', 'update'), 0o755)
    await first.commit('more')
    await expect(first.register()).rejects.toThrow(/m@v0.1.1 was not accepted by origin/)
    expect(await first.git('tag')).toBe('m@v0.1.0\nother')
  })

  it('counts on from what only the remote knows', async () => {
    const { first, another } = await withRemote()
    const second = await another()
    await first.register()
    await second.commit('more')
    expect((await second.register()).version).toBe('v0.1.1')
  })

  it('pushes a version that so far only this clone had', async () => {
    const { bare, first } = await withRemote()
    await first.git('tag', '-a', 'm@v0.0.1', '-m', 'by GTO')
    expect(await first.register()).toMatchObject({ version: 'v0.0.1', created: false })
    expect(await tagsOf(bare)).toEqual(['m@v0.0.1'])
  })

  it('replaces the lightweight tag that actions/checkout leaves of the one that started the run', async () => {
    const { first, another } = await withRemote()
    await first.register()
    const second = await another('--no-tags')
    await second.git('tag', 'm@v0.1.0', 'HEAD')
    expect(await second.register()).toMatchObject({ version: 'v0.1.0', created: false })
    expect(await second.git('cat-file', '-t', 'm@v0.1.0')).toBe('tag')
  })

  it('refuses to guess when a tag is another here than there', async () => {
    const { first, another } = await withRemote()
    await first.register()
    const second = await another('--no-tags')
    await second.git('tag', '-a', 'm@v0.1.0', '-m', 'mine')
    await expect(second.register()).rejects.toThrow(/is another tag here than on origin/)
  })

  it('works in a shallow clone, whose history stays as short and as long as it was', async () => {
    const { first, another } = await withRemote()
    await first.register()
    for (const text of ['a', 'b', 'c']) await first.commit(text)
    await first.register()
    for (const text of ['d', 'e']) await first.commit(text)
    await first.git('push', '--quiet', 'origin', 'HEAD:main')
    const second = await another('--depth=4', '--no-tags')
    const before = await second.git('rev-list', '--count', 'HEAD')
    expect((await second.register()).version).toBe('v0.1.2')
    expect(await second.git('rev-list', '--count', 'HEAD')).toBe(before)
    expect((await second.git('tag')).split('\n')).toEqual(['m@v0.1.0', 'm@v0.1.1', 'm@v0.1.2'])
  })

  it('gets a guard that the server does not want out of the way', async () => {
    const { bare, first } = await withRemote()
    writeFileSync(join(bare, 'config'), '[core]\n\tbare = true\n[receive]\n\thideRefs = refs/mlops\n')
    expect((await first.register()).created).toBe(true)
    expect(await tagsOf(bare)).toEqual(['m@v0.1.0'])
  })

  it.each([
    [
      'remote: error: GH013: Repository rule violations found for refs/tags/m@v0.1.0.',
      /a rule of the repository protects/,
      /bypass/,
    ],
    ['GitLab: You are not allowed to create this tag as it is protected.', /protects tags/, /bypass/],
    [
      'remote: Permission to o/r.git denied to github-actions[bot].',
      /let this identity write/,
      /contents: write/,
    ],
    ['something nobody has heard of', /a hook of the server declines/, /hook wants/],
  ])('says in one message what a server means by: %s', async (said, means, remedy) => {
    const { bare, first } = await withRemote()
    const hook = join(bare, 'hooks', 'pre-receive')
    writeFileSync(hook, `#!/bin/sh\ncat >/dev/null\ncat >&2 <<'EOF'\n${said}\nEOF\nexit 1\n`)
    chmodSync(hook, 0o755)
    const refused = await first.register().catch((error: unknown) => error)
    expect(refused).toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringMatching(means),
      remedy: expect.stringMatching(remedy),
    })
    expect(await tagsOf(bare)).toEqual([])
  })

  it('says when the remote cannot be reached', async () => {
    const { first } = await withRemote()
    await first.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    await expect(first.register()).rejects.toThrow(/tags of the remote could not be read/)
  })
})

describe('two clones at once', () => {
  const both = async () => {
    const { bare, first, another } = await withRemote()
    const second = await another()
    await first.commit('feat: one')
    await second.commit('fix: two')
    return { bare, first, second }
  }
  const assign = (clone: Clone, version: string, stage: string) =>
    assignStage(clone.registry, { model: 'm', stage, version, tagger: ada, entries: { by: 'ada' } })

  it('get one version each of the same size', async () => {
    const { bare, first, second } = await both()
    const made = await Promise.all([first.register(), second.register()])
    expect(made.map(({ version }) => version).sort()).toEqual(['v0.1.0', 'v0.1.1'])
    expect(made.every(({ created }) => created)).toBe(true)
    expect(await tagsOf(bare)).toEqual(['m@v0.1.0', 'm@v0.1.1'])
  })

  it('get versions one after the other also where their tags would not collide', async () => {
    const { bare, first, second } = await both()
    await first.register({ commit: 'HEAD~1', request: { by: 'name', version: 'v1.0.0' } })
    const [minor, patch] = await Promise.all([
      first.register({ request: { by: 'size', size: 'minor' } }),
      second.register({ request: { by: 'size', size: 'patch' } }),
    ])
    const made = [minor.version, patch.version].join(' ')
    expect(['v1.1.0 v1.1.1', 'v1.1.0 v1.0.1']).toContain(made)
    const dates = await first.git('ls-remote', 'origin', 'refs/mlops/registry/*')
    const last = minor.version === 'v1.1.0' && patch.version === 'v1.1.1' ? patch.tag : minor.tag
    await first.git('fetch', '--quiet', '--tags')
    expect(dates.split('\t')[0]).toBe(await first.git('rev-parse', last))
    expect(await tagsOf(bare)).toHaveLength(3)
  })

  it('get the same version for the same commit, and one tag', async () => {
    const { bare, first, another } = await withRemote()
    const clones = [first, await another(), await another(), await another()]
    const sizes = ['patch', 'minor', 'major', 'patch'] as const
    const made = await Promise.all(
      clones.map((clone, at) => clone.register({ request: { by: 'size', size: sizes[at]! } })),
    )
    expect(new Set(made.map(({ version }) => version)).size).toBe(1)
    expect(made.filter(({ created }) => created)).toHaveLength(1)
    expect(await tagsOf(bare)).toHaveLength(1)
  })

  it('record what belongs to the version that they got in the end', async () => {
    const { first, second } = await both()
    const entries = (version: string) => ({
      papers: [{ name: `card of ${version}`, sha256: 'a'.repeat(64) }],
    })
    for (const made of await Promise.all([first.register({ entries }), second.register({ entries })]))
      expect(made.entries?.papers?.[0]?.name).toBe(`card of ${made.version}`)
  })

  it('count their stages one after the other', async () => {
    const { bare, first, second } = await both()
    await first.register()
    await Promise.all([
      assign(first, 'v0.1.0', 'staging'),
      assign(second, 'v0.1.0', 'production'),
      assign(second, 'v0.1.0', 'shadow'),
    ])
    const counters = (await tagsOf(bare)).flatMap((tag) => /#(\d+)$/.exec(tag)?.[1] ?? []).sort()
    expect(counters).toEqual(['1', '2', '3'])
  })

  it('give a stage to a version once', async () => {
    const { bare, first, second } = await both()
    await first.register()
    const moves = await Promise.all([assign(first, 'v0.1.0', 'staging'), assign(second, 'v0.1.0', 'staging')])
    expect(moves.filter(({ moved }) => moved)).toHaveLength(1)
    expect(await tagsOf(bare)).toEqual(['m#staging#1', 'm@v0.1.0'])
    const out = { model: 'm', stage: 'staging', tagger: ada, entries: {} }
    await Promise.all([unassignStage(first.registry, out), unassignStage(second.registry, out)])
    expect(await tagsOf(bare)).toEqual(['m#staging!#2', 'm#staging#1', 'm@v0.1.0'])
  })
})
