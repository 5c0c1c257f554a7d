import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReleases } from '../../src/github/index.ts'
import { releaseStore } from '../../src/registry/bytes/index.ts'
import type { Release } from '../support/github/world.ts'
import {
  type Scene as BytesScene,
  scene as bytesScene,
  contentsOf,
  swift,
} from '../unit/registry/bytes/scene.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let here: BytesScene

beforeEach(async () => {
  scene = await openScene()
  here = bytesScene()
})
afterEach(() => scene.github.close())

const tag = 'flight-delay@v1.2.3'

/** A store over the double, with GitHub's limit of a file made small. */
async function store(options: { permissions?: Record<string, 'read' | 'write'>; signal?: AbortSignal } = {}) {
  const gh = await scene.connect({ permissions: { contents: 'write', ...options.permissions } })
  const settings = {
    largestAsset: 1000,
    partBytes: 400,
    patience: swift,
    tagOf: (model: string, version: string) => `${model}@${version}`,
  }
  const { signal = here.services.signal } = options
  return releaseStore(openReleases(gh), settings, { ...here.services, signal })
}

const releases = (): Release[] => [...scene.repository.releases.values()]
const assets = (release = releases()[0]) => [...(release?.assets.values() ?? [])]
const names = () =>
  assets()
    .map(({ name }) => name)
    .sort()
const uploads = () =>
  scene.github.requests.filter(({ operation }) => operation === 'repos/upload-release-asset').length
const pushTag = async () => scene.github.tag(scene.repository, tag, await scene.head())

describe('a version in a release', () => {
  it('is a draft until its tag is there, then public, and comes back byte for byte', async () => {
    const version = await here.version({
      'models/model.bin': randomBytes(900),
      'models/ünï c/öde.txt': 'odd name',
      'models/empty': '',
      'papers/README.md': '# Card',
    })
    const bytes = await store()
    const location = await bytes.put(version)
    expect(location).toMatch(
      /^github-release:\/\/acme\/flights\/flight-delay%40v1\.2\.3\?index=sha256:[0-9a-f]{64}$/,
    )
    expect(releases()).toMatchObject([{ draft: true, tag }])
    await expect(bytes.publish(location)).rejects.toThrow(
      'the tag flight-delay@v1.2.3 is not in acme/flights yet',
    )
    await pushTag()
    await bytes.publish(location)
    await bytes.publish(location)
    expect(releases()).toMatchObject([{ draft: false }])
    expect(await bytes.has(location)).toBe(true)

    const reader = await store({ permissions: { contents: 'read' } })
    const back = await reader.get(location, here.into())
    expect(back).toMatchObject({ model: 'flight-delay', version: 'v1.2.3' })
    for (const file of version.files)
      expect(readFileSync(join(here.into(), file.path)).equals(readFileSync(file.file))).toBe(true)
    expect(Object.keys(contentsOf(here.into())).length).toBe(4)
  })

  it('does not make a tag of its own, which would register nothing', async () => {
    const bytes = await store()
    const location = await bytes.put(await here.version({ 'model.bin': 'x' }))
    await bytes.publish(location).catch(() => {})
    expect(await scene.github.sha(scene.repository, `refs/tags/${tag}`).catch(() => 'none')).toBe('none')
  })

  it('has names that GitHub does not change, and no two alike', async () => {
    const version = await here.version({
      'a/b.bin': '1',
      'a.b.bin': '2',
      'a-b.bin': '3',
      '.hidden': '4',
      'x y.bin': '5',
      'x?y.bin': '6',
      'mlops-version.json.part-001': '7',
    })
    const bytes = await store()
    const location = await bytes.put(version)
    expect(new Set(names()).size).toBe(8)
    expect(names()).toContain('a.b.bin')
    await bytes.get(location, here.into())
    expect(contentsOf(here.into())).toEqual({
      'a/b.bin': '1',
      'a.b.bin': '2',
      'a-b.bin': '3',
      '.hidden': '4',
      'x y.bin': '5',
      'x?y.bin': '6',
      'mlops-version.json.part-001': '7',
    })
  })

  it('cuts files that are too large into numbered parts that `cat` joins', async () => {
    const large = randomBytes(1001)
    const bytes = await store()
    const location = await bytes.put(await here.version({ 'model.bin': large }))
    expect(names()).toEqual([
      'mlops-version.json',
      'model.bin.part-001',
      'model.bin.part-002',
      'model.bin.part-003',
      'model.bin.parts.json',
    ])
    const parts = names().filter((name) => /part-\d+$/.test(name))
    const joined = parts.map((name) => {
      const asset = assets().find((one) => one.name === name)!
      return scene.github.world.results.blobs.get(asset.blob)!.bytes
    })
    expect(Buffer.concat(joined).equals(large)).toBe(true)
    await bytes.get(location, here.into())
    expect(readFileSync(join(here.into(), 'model.bin')).equals(large)).toBe(true)
    expect(await bytes.has(location)).toBe(true)
  })

  it('is not sent again, nor what an interrupted registration had sent', async () => {
    const version = await here.version({ 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' })
    const stop = new AbortController()
    scene.github.intercept((operation, call) => {
      if (operation === 'repos/upload-release-asset' && call.query.get('name') === 'b.bin')
        stop.abort('SIGTERM')
    })
    await expect((await store({ signal: stop.signal })).put(version)).rejects.toBeDefined()
    expect(names()).toEqual(['a.bin', 'b.bin'])
    const before = uploads()
    await (await store()).put(version)
    expect(names()).toEqual(['a.bin', 'b.bin', 'c.bin', 'mlops-version.json'])
    expect(uploads() - before).toBe(2)
    await (await store()).put(version)
    expect(uploads() - before).toBe(2)
    expect(releases().length).toBe(1)
  })

  it('is sent on when GitHub is out of order for a moment, and not twice when its answer was lost', async () => {
    scene.github.fail({ operation: 'repos/upload-release-asset', trouble: 'server-error', times: 2 })
    scene.github.fail({ operation: 'repos/upload-release-asset', trouble: 'reset', afterEffect: true })
    const bytes = await store()
    const location = await bytes.put(await here.version({ 'model.bin': 'x' }))
    expect(names()).toEqual(['mlops-version.json', 'model.bin'])
    expect(await bytes.has(location)).toBe(true)
  })

  it('takes away what a broken upload left under the name', async () => {
    const version = await here.version({ 'model.bin': 'whole' })
    const bytes = await store()
    await bytes.put(version)
    const asset = assets().find(({ name }) => name === 'model.bin')!
    asset.state = 'starter'
    await bytes.put(version)
    expect(assets().filter(({ name }) => name === 'model.bin')).toMatchObject([{ state: 'uploaded' }])
  })

  it('is compared byte by byte where GitHub tells no hash', async () => {
    const version = await here.version({ 'model.bin': 'x' })
    const location = await (await store()).put(version)
    for (const asset of assets()) asset.digest = null
    const before = uploads()
    await (await store()).put(version)
    expect(uploads()).toBe(before)
    await (await store()).get(location, here.into())
  })

  it('is refused under a version that was published with other bytes', async () => {
    const first = await (await store()).put(await here.version({ 'model.bin': 'x' }))
    await pushTag()
    await (await store()).publish(first)
    const other = await here.version({ 'model.bin': 'y' })
    await expect((await store()).put(other)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(
        'acme/flights, release flight-delay@v1.2.3: is there with other bytes (got model.bin)',
      ),
    })
  })

  it('does not get in the way of another registration that races for the number', async () => {
    const [winner, loser] = [await store(), await store()]
    const won = await winner.put(await here.version({ 'model.bin': 'x' }))
    const lost = await loser.put(await here.version({ 'model.bin': 'y' }))
    await pushTag()
    await winner.publish(won)
    await expect(loser.publish(lost)).rejects.toThrow('is there with other bytes')
    expect(releases().filter(({ draft }) => draft).length).toBe(1)
    await loser.discard(lost)
    expect(releases()).toMatchObject([{ draft: false }])
    await winner.get(won, here.into())
    expect(contentsOf(here.into())).toEqual({ 'model.bin': 'x' })
  })

  it('adds itself to a release that people made for the tag', async () => {
    await pushTag()
    const gh = await scene.connect({ permissions: { contents: 'write' } })
    const host = openReleases(gh)
    const { id } = await host.createDraft({ tag, title: 'By hand', body: 'Notes' })
    await host.publish(id)
    const bytes = await store()
    const location = await bytes.put(await here.version({ 'model.bin': 'x' }))
    await bytes.publish(location)
    expect(releases()).toMatchObject([{ id, body: 'Notes' }])
    await bytes.get(location, here.into())
  })
})

describe('a release that was tampered with', () => {
  async function kept() {
    const bytes = await store()
    const location = await bytes.put(
      await here.version({ 'model.bin': 'good', 'large.bin': randomBytes(1500) }),
    )
    const blob = (name: string) => assets().find((asset) => asset.name === name)!.blob
    const overwrite = (name: string, content: string | Buffer) => {
      const { blobs } = scene.github.world.results
      blobs.set(blob(name), { ...blobs.get(blob(name))!, bytes: Buffer.from(content) })
    }
    return { bytes, location, overwrite }
  }

  it.each([
    ['model.bin', 'evil', '"model.bin" has sha256'],
    ['mlops-version.json', '{"files":[]}', 'its list of files has sha256'],
    ['large.bin.part-002', 'x'.repeat(400), '"large.bin" has sha256'],
    ['large.bin.parts.json', '{}', 'the list of the parts of "large.bin" is none'],
  ])('is refused: %s', async (name, content, said) => {
    const { bytes, location, overwrite } = await kept()
    overwrite(name, content)
    await expect(bytes.get(location, here.into())).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(said),
    })
    expect(() => contentsOf(here.into())).toThrow()
  })
})

describe('releases without the right to them', () => {
  it('say which permission is missing', async () => {
    const bytes = await store({ permissions: { contents: 'read' } })
    await expect(bytes.put(await here.version({ 'model.bin': 'x' }))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('the token lacks the permission `contents: write`'),
    })
  })

  it('say that there is no connection', async () => {
    const host = openReleases({
      connected: false,
      reason: 'No token was given.',
      logger: here.services.logger,
    })
    await expect(host.withTag('x')).rejects.toThrow('No token was given.')
  })
})
