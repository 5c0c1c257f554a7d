import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob'
import { Storage } from '@google-cloud/storage'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { objectPath, type UsedObject } from '../../../src/data/versioning/cache.ts'
import { pull, push } from '../../../src/data/versioning/remotes/index.ts'
import { azuriteAccount, type Emulator, startAzurite, startGcs } from '../../support/emulators.ts'
import { cacheIn, filesBelow, md5, scene, swift, used } from '../../unit/data/versioning/remotes/scene.ts'

/** A storage service that others wrote, and what it holds as its vendor's client sees it. */
interface Service {
  readonly emulator: Emulator
  /** Text of `.dvc/config` whose remote is a folder of it. */
  config(folder: string): string
  readonly env: Record<string, string>
  /** Every object of a folder: its bytes, and the md5 in hex that the service keeps with it. */
  holds(folder: string): Promise<Map<string, { readonly bytes: Buffer; readonly md5: string }>>
}

const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex')
const large = randomBytes(17 * 1024 * 1024 + 5)
const files = { small: 'one', empty: '', 'ünï/c öde 😀': 'two', large }

function cloud(open: () => Promise<Service>): void {
  let service: Service
  let folders = 0
  beforeAll(async () => {
    service = await open()
  })
  afterAll(() => service?.emulator.stop())

  /** A folder of the service, and a cache whose objects were pushed there: a manifest, then the files in their order. */
  async function stored() {
    folders += 1
    const folder = `some/folder${folders}`
    const here = scene(service.config(folder))
    const objects = here.storeFolder('d', files)
    const services = { ...here.services, env: { ...here.services.env, ...service.env } }
    const remotes = await here.remotes({}, service.env)
    onTestFinished(() => remotes.close())
    const send = () => push(used(...objects), here.cache, remotes, services, { retry: swift })
    expect(await send()).toMatchObject({ uploaded: objects.length })
    const [, small, , , big] = objects as [UsedObject, UsedObject, UsedObject, UsedObject, UsedObject]
    return { folder, here, objects, small, big, services, remotes, remote: await remotes.open('r'), send }
  }
  const { signal } = new AbortController()

  it('holds every object under its name, byte for byte, with its md5, and is sent none twice', async () => {
    const { folder, here, objects, send } = await stored()
    const held = await service.holds(folder)
    expect([...held.keys()].sort()).toEqual(objects.map((one) => `${folder}/${objectPath(one)}`).sort())
    for (const object of objects) {
      const { bytes, md5: kept } = held.get(`${folder}/${objectPath(object)}`)!
      expect(bytes.equals(readFileSync(here.cache.path(object)))).toBe(true)
      expect(kept).toBe(object.oid.replace(/\.dir$/, ''))
    }
    expect(await send()).toMatchObject({ uploaded: 0 })
  })

  it('fills an empty cache again', async () => {
    const { here, objects, remotes, services } = await stored()
    const empty = cacheIn(`${here.root}/empty`)
    const done = await pull(async () => used(...objects), empty, remotes, services, { retry: swift })
    expect(done.fetched).toBe(objects.length)
    expect(filesBelow(empty.folder)).toEqual(objects.map(objectPath).sort())
    for (const object of objects)
      expect(readFileSync(empty.path(object)).equals(readFileSync(here.cache.path(object)))).toBe(true)
  })

  it('is read from any byte on, and says what it has', async () => {
    const { objects, small, big, remote } = await stored()
    const read = async (object: UsedObject, offset: number) => {
      const { start, size, bytes } = (await remote.read(object, offset, signal))!
      const pieces: Uint8Array[] = []
      for await (const piece of bytes) pieces.push(piece)
      return { start, size, bytes: Buffer.concat(pieces) }
    }
    const tail = await read(big, large.length - 7)
    expect(tail).toEqual({ start: large.length - 7, size: large.length, bytes: large.subarray(-7) })
    expect(await read(small, 0)).toMatchObject({ start: 0, bytes: Buffer.from('one') })
    const none = { hash: 'md5', oid: md5('none') } as const
    expect(await remote.read(none, 0, signal)).toBeNull()
    expect([await remote.has(none, signal), await remote.has(big, signal)]).toEqual([false, true])
    const listed: string[] = []
    for await (const page of remote.list('files/md5/', signal)) listed.push(...page)
    expect(listed.sort()).toEqual(objects.map(objectPath).sort())
  })

  it('refuses bytes that are not those of the name, and keeps nothing of them', async () => {
    const { remote } = await stored()
    const other = { hash: 'md5', oid: md5('other') } as const
    const wrong = { path: '', bytes: 1, md5: md5('other'), content: Buffer.from('x') }
    await expect(remote.upload(other, wrong, signal)).rejects.toThrow(/md5/i)
    expect(await remote.has(other, signal)).toBe(false)
  })

  it('loses what is removed, and removing it twice is no error', async () => {
    const { remote, small, send } = await stored()
    for (const _ of [1, 2]) await remote.remove(small, signal)
    expect(await remote.has(small, signal)).toBe(false)
    expect(await send()).toMatchObject({ uploaded: 1 })
  })
}

describe('Azure Blob Storage, by Azurite', () => {
  const { name, key } = azuriteAccount
  let container: ContainerClient
  let connection = ''
  const config = (folder: string, box = 'box') =>
    `[core]\nremote = r\n['remote "r"']\nurl = azure://${box}/${folder}\nconnection_string = "${connection}"\n`
  cloud(async () => {
    const emulator = await startAzurite()
    connection = `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key};BlobEndpoint=${emulator.url}/${name};`
    container = BlobServiceClient.fromConnectionString(connection).getContainerClient('box')
    await container.create()
    const holds = async (prefix: string) => {
      const held = new Map<string, { bytes: Buffer; md5: string }>()
      for await (const { name: blob, properties } of container.listBlobsFlat({ prefix }))
        held.set(blob, {
          bytes: await container.getBlobClient(blob).downloadToBuffer(),
          md5: Buffer.from(properties.contentMD5!).toString('hex'),
        })
      return held
    }
    return { emulator, config, env: {}, holds }
  })

  it('is read from the start where what is here is longer than what is there', async () => {
    const here = scene(config('shorter'))
    const object = here.store('short', 'one')
    await container.getBlockBlobClient(`shorter/${objectPath(object)}`).upload('one', 3)
    const remote = await (await here.remotes()).open('r')
    expect(await remote.read(object, 900, here.services.signal)).toMatchObject({ start: 0, size: 3 })
  })

  it('is not sent the blocks again that wait there from an upload that was interrupted', async () => {
    const here = scene(config('interrupted'))
    const content = randomBytes(40 * 1024 * 1024)
    const object = here.store('large', content)
    const blob = container.getBlockBlobClient(`interrupted/${objectPath(object)}`)
    const remote = await (await here.remotes()).open('r')
    const size = 16 * 1024 * 1024
    const named = Buffer.from(`000000-${md5(content.subarray(0, size))}`).toString('base64')
    // Other bytes than a block of this name has, so that one can tell that it was not sent.
    const other = Buffer.alloc(size, 'x')
    await blob.stageBlock(named, other, size)
    const source = { path: here.cache.path(object), bytes: content.length, md5: object.oid, content: null }
    await remote.upload(object, source, here.services.signal)
    const whole = Buffer.concat([other, content.subarray(size)])
    expect((await blob.downloadToBuffer()).equals(whole)).toBe(true)
  })

  it('says where there is no such container, rather than that nothing is in it', async () => {
    const here = scene(config('some', 'nowhere'))
    const remote = await (await here.remotes()).open('r')
    await expect(remote.read({ hash: 'md5', oid: md5('a') }, 0, here.services.signal)).rejects.toMatchObject({
      code: 'ContainerNotFound',
    })
  })
})

describe('Google Cloud Storage, by its emulator', () => {
  cloud(async () => {
    const emulator = await startGcs('box')
    const bucket = new Storage({ apiEndpoint: emulator.url, projectId: 'p' }).bucket('box')
    const holds = async (prefix: string) => {
      const [found] = await bucket.getFiles({ prefix })
      const all = found.map(async (file) => {
        const media = `${emulator.url}/storage/v1/b/box/o/${encodeURIComponent(file.name)}?alt=media`
        const bytes = Buffer.from(await (await fetch(media)).arrayBuffer())
        return [file.name, { bytes, md5: hex(String(file.metadata.md5Hash)) }] as const
      })
      return new Map(await Promise.all(all))
    }
    const config = (folder: string) =>
      `[core]\nremote = r\n['remote "r"']\nurl = gs://box/${folder}\nprojectname = p\n`
    return { emulator, config, env: { STORAGE_EMULATOR_HOST: emulator.url }, holds }
  })
})
