import { randomBytes } from 'node:crypto'
import { readFileSync, truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fileSource } from '../../../../src/registry/bytes/file-bytes.ts'
import { type OciSettings, ociStore } from '../../../../src/registry/bytes/index.ts'
import { putBlob } from '../../../../src/registry/bytes/oci/blobs.ts'
import { openRegistry } from '../../../../src/registry/bytes/oci/registry-client.ts'
import { contentsOf, scene, swift, write } from '../../../unit/registry/bytes/scene.ts'
import {
  digestOf,
  registrySecret,
  registryUser,
  type StrictOptions,
  strictRegistry,
} from '../../../unit/registry/bytes/strict-registry.ts'

const login = { user: registryUser, secret: registrySecret }

async function set(
  options: StrictOptions = {},
  settings: OciSettings = {},
  env: Record<string, string> = {},
) {
  const here = scene(env)
  const registry = await strictRegistry(options)
  const store = ociStore(
    { repository: `${registry.host}/acme/flights`, patience: swift, ...settings },
    here.services,
  )
  return { here, registry, store }
}

describe('a version in an OCI registry', () => {
  it('is a ModelPack manifest: weights, their configuration, code and papers as layers of their own', async () => {
    const { here, registry, store } = await set()
    const facts = {
      revision: 'a'.repeat(40),
      createdAt: '2026-01-02T03:04:05Z',
      licenses: ['MIT'],
      format: 'onnx',
    }
    const version = await here.version(
      {
        'models/model.bin': 'weights',
        'models/config.json': '{}',
        'src/load.py': 'pass',
        'papers/README.md': '# Card',
      },
      { facts },
    )
    const location = await store.put(version)
    const [, digest = ''] = /@(sha256:.*)$/.exec(location) ?? []
    expect(location).toBe(`oci://${registry.host}/acme/flights:v1.2.3@${digest}`)
    const manifest = JSON.parse(registry.manifests.get(`acme/flights@${digest}`)!.bytes.toString())
    expect(manifest).toMatchObject({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.cncf.model.manifest.v1+json',
      config: { mediaType: 'application/vnd.cncf.model.config.v1+json' },
    })
    const layers = (manifest.layers as { mediaType: string; annotations: Record<string, string> }[]).map(
      ({ mediaType, annotations }) =>
        `${mediaType.slice('application/vnd.cncf.model.'.length)} ${annotations['org.cncf.model.filepath']}`,
    )
    expect(layers).toEqual([
      'doc.v1.raw mlops-version.json',
      'doc.v1.raw papers/README.md',
      'weight.v1.raw models/model.bin',
      'weight.config.v1.raw models/config.json',
      'code.v1.raw src/load.py',
    ])
    expect(JSON.parse(registry.blobs.get(manifest.config.digest)!.toString())).toEqual({
      descriptor: {
        createdAt: facts.createdAt,
        name: 'flight-delay',
        version: 'v1.2.3',
        revision: facts.revision,
        licenses: ['MIT'],
      },
      config: { format: 'onnx' },
      modelfs: { type: 'layers', diffIds: manifest.layers.map((layer: { digest: string }) => layer.digest) },
    })
    expect(registry.violations).toEqual([])
  })

  it('has no tag before it is published, then the version as its tag, and comes back', async () => {
    const { here, registry, store } = await set()
    const version = await here.version({ 'model.bin': 'weights', 'sub/empty': '' })
    const location = await store.put(version)
    expect([...registry.manifests.keys()].filter((key) => key.includes(':v'))).toEqual([])
    await store.publish(location)
    await store.publish(location)
    expect(registry.manifests.has('acme/flights:v1.2.3')).toBe(true)
    expect(await store.has(location)).toBe(true)
    const back = await store.get(location, here.into())
    expect(back).toMatchObject({ model: 'flight-delay', version: 'v1.2.3' })
    expect(contentsOf(here.into())).toEqual({ 'model.bin': 'weights', 'sub/empty': '' })
  })

  it('is the same when put again, and nothing is sent twice', async () => {
    const { here, registry, store } = await set()
    const version = await here.version({ 'model.bin': 'weights' })
    const location = await store.put(version)
    const before = registry.requests.length
    expect(await store.put(version)).toBe(location)
    expect(registry.requests.slice(before).filter((one) => one.startsWith('POST'))).toEqual([])
  })

  it('is not there where the registry is full, which is told; with room it is put', async () => {
    let full = true
    const { here, registry, store } = await set({ full: () => full })
    const version = await here.version({ 'model.bin': 'weights' })
    await expect(store.put(version)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/507/),
      remedy: 'Free space on the registry',
    })
    expect([...registry.manifests.keys()]).toEqual([])
    full = false
    expect(await store.has(await store.put(version))).toBe(true)
  })

  it('is refused under a tag that has other bytes', async () => {
    const { here, store } = await set()
    await store.publish(await store.put(await here.version({ 'model.bin': 'one' })))
    await expect(store.put(await here.version({ 'model.bin': 'two' }))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('acme/flights:v1.2.3: is taken by other bytes'),
    })
  })

  it('packs an output of many files into one archive, the same each time, and takes it apart again', async () => {
    const { here, registry, store } = await set()
    const files = Object.fromEntries(
      Array.from({ length: 70 }, (_, i) => [
        `weights/${'deep/'.repeat(i % 30)}f${i}.bin`,
        `content ${i}`.repeat(i),
      ]),
    )
    const location = await store.put(await here.version(files))
    expect(await store.put(await here.version(files))).toBe(location)
    const manifest = JSON.parse([...registry.manifests.values()][0]!.bytes.toString())
    expect(manifest.layers).toMatchObject([
      {},
      {
        mediaType: 'application/vnd.cncf.model.weight.v1.tar',
        annotations: { 'org.cncf.model.filepath': 'model.tar' },
      },
    ])
    await store.get(location, here.into())
    expect(contentsOf(here.into())).toEqual(files)
  })
})

describe('what is large', () => {
  const large = randomBytes(300_000)

  it.each<[string, StrictOptions]>([
    ['in pieces', {}],
    ['in pieces as large as the registry wants them', { leastPiece: 150_000 }],
    ['in one request where pieces are not taken', { pieces: false }],
    ['in one request where pieces may not be so large', { largestPiece: 4096 }],
  ])('goes %s', async (_, options) => {
    const { here, registry, store } = await set(options, { pieceBytes: 100_000 })
    const location = await store.put(await here.version({ 'model.bin': large }))
    expect(registry.blobs.get(digestOf(large))?.equals(large)).toBe(true)
    expect(registry.violations).toEqual([])
    await store.get(location, here.into())
    expect(readFileSync(join(here.into(), 'model.bin')).equals(large)).toBe(true)
  })

  it('goes on where the connection broke, both ways', async () => {
    const breaks = (request: string, count: number) =>
      (request.startsWith('PATCH') && count === 2) ||
      (request.startsWith('GET') && request.includes(digestOf(large).slice(7, 13)) && count === 1)
    const { here, registry, store } = await set({ breaks }, { pieceBytes: 100_000 })
    const location = await store.put(await here.version({ 'model.bin': large }))
    expect(registry.requests.filter((one) => one.startsWith('POST')).length).toBe(3)
    expect(registry.requests.filter((one) => one === 'GET /v2/acme/flights/blobs/uploads/ID').length).toBe(1)
    await store.get(location, here.into())
    expect(readFileSync(join(here.into(), 'model.bin')).equals(large)).toBe(true)
    expect(registry.violations).toEqual([])
  })

  it('is sent again whole where the connection broke in one request', async () => {
    const breaks = (request: string, count: number) => request.startsWith('PUT') && count === 2
    const { here, registry, store } = await set({ breaks })
    await store.put(await here.version({ 'model.bin': large }))
    expect(registry.blobs.has(digestOf(large))).toBe(true)
  })
})

describe('who asks', () => {
  it('is proven by a token that the registry names a place for', async () => {
    const { here, registry, store } = await set({ auth: 'bearer' }, { credentials: login })
    const location = await store.put(await here.version({ 'model.bin': 'x' }))
    await store.publish(location)
    await store.get(location, here.into())
    expect(registry.requests.filter((one) => one === 'GET /token').length).toBe(3)
    expect(registry.violations).toEqual([])
  })

  it.each([
    ['by host', (host: string) => host],
    ['by address, as older versions wrote it', (host: string) => `https://${host}/v2/`],
  ])("is taken from Docker's configuration %s", async (_, key) => {
    const { here, registry, store } = await set({ auth: 'basic' })
    const auth = Buffer.from(`${registryUser}:${registrySecret}`).toString('base64')
    write(
      join(here.root, 'home/.docker/config.json'),
      JSON.stringify({ auths: { [key(registry.host)]: { auth } } }),
    )
    await store.put(await here.version({ 'model.bin': 'x' }))
    expect(registry.violations).toEqual([])
  })

  it('is not shown to another origin that a registry leads to', async () => {
    const { here, registry, store } = await set({ auth: 'bearer', elsewhere: true }, { credentials: login })
    const location = await store.put(await here.version({ 'model.bin': 'x' }))
    await store.get(location, here.into())
    expect(registry.requests.some((one) => one.startsWith('GET /elsewhere/'))).toBe(true)
    expect(registry.violations).toEqual([])
  })

  it('is asked for in one clear message, without the secret', async () => {
    const wrong = { user: registryUser, secret: 'not-the-secret' }
    const { here, store } = await set({ auth: 'bearer' }, { credentials: wrong })
    const failure = await store.put(await here.version({ 'model.bin': 'x' })).catch((error: Error) => error)
    expect(failure).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(
        /refuses `repository:acme\/flights:pull,push`: .* gives no token for it \(401\)/,
      ),
      remedy: expect.stringContaining('packages: write'),
    })
    expect(String((failure as Error).message)).not.toContain('not-the-secret')
  })

  it('says that credential helpers are not run', async () => {
    const { here, store } = await set({ auth: 'basic' })
    write(join(here.root, 'home/.docker/config.json'), JSON.stringify({ credsStore: 'desktop' }))
    await expect(store.put(await here.version({ 'model.bin': 'x' }))).rejects.toThrow(
      'to the credential helper `desktop`, and helpers are not run',
    )
  })
})

describe('a registry that others write to', () => {
  async function kept() {
    const one = await set()
    const location = await one.store.put(await one.here.version({ 'model.bin': 'good', 'other.bin': 'too' }))
    return { ...one, location }
  }
  const digest = (text: string) => digestOf(Buffer.from(text))

  it('is refused where a blob has other bytes', async () => {
    const { here, registry, store, location } = await kept()
    registry.blobs.set(digest('good'), Buffer.from('evil'))
    await expect(store.get(location, here.into())).rejects.toThrow('"model.bin" has sha256')
    expect(() => contentsOf(here.into())).toThrow()
  })

  it('is refused where a blob is longer than it says, before the disk is full', async () => {
    const { here, registry, store, location } = await kept()
    registry.blobs.set(digest('good'), Buffer.alloc(1_000_000))
    await expect(store.get(location, here.into())).rejects.toThrow('is refused')
  })

  it('is refused where the manifest is another one', async () => {
    const { here, registry, store, location } = await kept()
    const key = `acme/flights@${location.split('@')[1]}`
    const there = registry.manifests.get(key)!
    registry.manifests.set(key, { ...there, bytes: Buffer.from(`${there.bytes} `) })
    await expect(store.get(location, here.into())).rejects.toThrow('its manifest is sha256:')
  })

  it('is told where a blob is missing', async () => {
    const { here, registry, store, location } = await kept()
    registry.blobs.delete(digest('too'))
    expect(await store.has(location)).toBe(false)
    await expect(store.get(location, here.into())).rejects.toThrow('is missing there')
  })
})

describe('places that are not registries', () => {
  it.each([
    '',
    'flights',
    'acme/flights',
    'ghcr.io/Acme/flights',
    'ghcr.io/acme/flights:v1',
    'ghcr.io/../x',
    'ghcr.io/a b',
  ])('refuses %j as a repository', async (repository) => {
    const here = scene()
    const store = ociStore({ repository }, here.services)
    await expect(store.put(await here.version({ 'model.bin': 'x' }))).rejects.toMatchObject({ exitCode: 2 })
  })

  it('are not spoken to without encryption, unless on this machine or asked for', async () => {
    const { originOf } = await import('../../../../src/registry/bytes/oci/reference.ts')
    expect(originOf('localhost:5000', false)).toBe('http://localhost:5000')
    expect(originOf('[::1]:5000', false)).toBe('http://[::1]:5000')
    expect(originOf('127.0.0.1.example.com', false)).toBe('https://127.0.0.1.example.com')
    expect(originOf('registry.example.com', false)).toBe('https://registry.example.com')
    expect(originOf('registry.example.com', true)).toBe('http://registry.example.com')
  })

  it('are told as unreachable with what to do', async () => {
    const here = scene()
    const store = ociStore(
      { repository: '127.0.0.1:1/acme/flights', patience: { attempts: 1, firstDelay: 1 } },
      here.services,
    )
    await expect(store.put(await here.version({ 'model.bin': 'x' }))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('127.0.0.1:1/acme/flights: '),
    })
  })
})

describe('memory', () => {
  it('does not hold what was sent', async () => {
    const server = createServer((request, response) => {
      if (request.method === 'HEAD') response.writeHead(404).end()
      else if (request.method === 'POST')
        response.writeHead(202, { location: '/v2/a/b/blobs/uploads/1' }).end()
      else request.resume().on('end', () => response.writeHead(201).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const here = scene()
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const client = await openRegistry({ host, name: 'a/b' }, 'pull,push', {
      env: {},
      signal: here.services.signal,
    })
    const size = 512 * 1024 * 1024
    const file = join(here.root, 'sparse')
    write(file, '')
    truncateSync(file, size)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const watch = () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    await putBlob(client, { digest: digestOf(Buffer.alloc(0)), size }, fileSource(file, size), watch, size)
    expect(most).toBeLessThan(size / 2)
  })
})
