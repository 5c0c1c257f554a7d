import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { objectPath, type UsedObject } from '../../../../../src/data/versioning/cache.ts'
import { remoteFailure } from '../../../../../src/data/versioning/remotes/failures.ts'
import { pull, push } from '../../../../../src/data/versioning/remotes/index.ts'
import type { UsedObjects } from '../../../../../src/data/versioning/used-objects.ts'
import { EnvironmentError } from '../../../../../src/foundation/index.ts'
import { objectServer, type Trouble } from './object-server.ts'
import { cacheIn, filesBelow, md5, type Scene, scene, swift, used } from './scene.ts'

async function atServer(trouble?: Trouble, options = '') {
  const server = await objectServer(trouble)
  return {
    server,
    here: scene(`[core]\nremote = web\n['remote "web"']\nurl = ${server.url}/data\n${options}`),
  }
}

function atFolder(): { here: Scene; there: string } {
  const here = scene('[core]\nremote = disk\n[\'remote "disk"\']\nurl = ../storage\n')
  return { here, there: join(here.root, 'storage') }
}

async function send(here: Scene, what: UsedObjects) {
  const remotes = await here.remotes()
  try {
    return await push(what, here.cache, remotes, here.services, { retry: swift })
  } finally {
    await remotes.close()
  }
}

async function failureOf(work: Promise<unknown>): Promise<EnvironmentError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(EnvironmentError)
  return error as EnvironmentError
}

describe('pushing to a folder', () => {
  it('lays objects out as DVC does, once, and pulls them back', async () => {
    const { here, there } = atFolder()
    const folder = here.storeFolder('d', { a: 'one', 'b/c': 'two' })
    const old = here.store('old.txt', 'x\r\n', 'md5-dos2unix', md5('x\n'))
    const big = here.store('big', randomBytes(9 * 1024 * 1024))
    const all = [...folder, old, big]
    expect(await send(here, used(...all))).toMatchObject({ uploaded: 5, present: 0 })
    expect(filesBelow(there)).toEqual(all.map(objectPath).sort())
    expect(await send(here, used(...all))).toEqual({ uploaded: 0, bytes: 0, present: 5 })

    const empty = cacheIn(join(here.root, 'other-cache'))
    const remotes = await here.remotes()
    expect(await pull(async () => used(...all), empty, remotes, here.services)).toMatchObject({ fetched: 5 })
    expect(readFileSync(empty.path(big)).equals(readFileSync(here.cache.path(big)))).toBe(true)
  })

  it('leaves no half-written file when it fails', async () => {
    const { here, there } = atFolder()
    const object = here.store('big', randomBytes(9 * 1024 * 1024))
    writeFileSync(there, 'a file where the folder should be')
    const error = await failureOf(send(here, used(object)))
    expect(error.message).toContain('disk')
    rmSync(there)
    await send(here, used(object))
    expect(filesBelow(there)).toEqual([objectPath(object)])
  })

  it('refuses names that are not hashes, so that none leads out of the remote', async () => {
    const { here } = atFolder()
    const object = { ...here.store('f', 'x'), oid: '../../../etc/passwd' }
    await expect(send(here, used(object))).rejects.toThrow('is not the hash of an object')
  })
})

describe('pushing', () => {
  it('sends the md5 of each object along, by the method that is configured', async () => {
    const { server, here } = await atServer(undefined, 'method = put\n')
    const object = here.store('f', 'content')
    await send(here, used(object))
    const path = `/data/${objectPath(object)}`
    expect(server.requests).toEqual([`HEAD ${path}`, `PUT ${path}`])
    expect(server.headers[1]?.['content-md5']).toBe(Buffer.from(object.oid, 'hex').toString('base64'))
    expect(String(server.files.get(path))).toBe('content')
  })

  it('sends manifests after all files', async () => {
    const { server, here } = await atServer()
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`f${index}`, `content ${index}`]),
    )
    await send(here, used(...here.storeFolder('d', files)))
    const posts = server.requests.filter((line) => line.startsWith('POST'))
    expect(posts).toHaveLength(41)
    expect(posts.at(-1)).toMatch(/\.dir$/)
  })

  it('holds a manifest back when one of its files is damaged here, names it, and sends the others', async () => {
    const { here, there } = atFolder()
    const [manifest, a, b] = here.storeFolder('d', { a: 'one', b: 'two' }) as [
      UsedObject,
      UsedObject,
      UsedObject,
    ]
    const other = here.storeFolder('e', { a: 'one' })
    chmodSync(here.cache.path(b), 0o644)
    writeFileSync(here.cache.path(b), 'rotten')
    const error = await failureOf(send(here, used(manifest, a, b, ...other)))
    expect(error.message).toContain(`"d/b": expected ${b.oid}, got ${md5('rotten')} in the cache`)
    expect(filesBelow(there)).toEqual([a, other[0] as UsedObject].map(objectPath).sort())
  })

  it('holds a manifest back when one of its files is neither here nor there', async () => {
    const { here, there } = atFolder()
    const [manifest, a, b] = here.storeFolder('d', { a: 'one', b: 'two' }) as [
      UsedObject,
      UsedObject,
      UsedObject,
    ]
    rmSync(here.cache.path(b))
    const error = await failureOf(send(here, used(manifest, a, b)))
    expect(error.message).toContain(`"d/b": ${b.oid} (remote \`disk\`)`)
    expect(filesBelow(there)).toEqual([objectPath(a)])
  })

  it('needs nothing here of what is there already', async () => {
    const { here } = atFolder()
    const folder = here.storeFolder('d', { a: 'one' })
    await send(here, used(...folder))
    for (const object of folder) rmSync(here.cache.path(object))
    const [manifest, ...files] = folder as [UsedObject, ...UsedObject[]]
    expect(await send(here, { objects: files, missingManifests: [manifest] })).toMatchObject({ present: 2 })
  })

  it('leaves out what is never pushed, and sends each object to the remote that its pointer names', async () => {
    const { here, there } = atFolder()
    const second = scene(
      `${readFileSync(join(here.root, '.dvc/config'), 'utf8')}['remote "Cold"']\nurl = ../cold\n`,
    )
    const [a, b, c] = ['a', 'b', 'c'].map((name) => second.store(name, name)) as [
      UsedObject,
      UsedObject,
      UsedObject,
    ]
    await send(second, used(a, { ...b, remote: 'cold' }, { ...c, push: false }))
    expect(filesBelow(join(second.root, 'storage'))).toEqual([objectPath(a)])
    expect(filesBelow(join(second.root, 'cold'))).toEqual([objectPath(b)])
    expect(there).not.toBe(join(second.root, 'storage'))
  })

  it('tries an upload again when the server stumbles, and ends with the failure when it does not recover', async () => {
    let stumbles = 2
    const { server, here } = await atServer((request, response) => {
      if (request.method !== 'POST' || stumbles-- <= 0) return false
      response.writeHead(503).end()
      return true
    })
    expect(await send(here, used(here.store('f', 'content')))).toMatchObject({ uploaded: 1 })
    stumbles = 100
    const error = await failureOf(send(here, used(here.store('g', 'other'))))
    expect(error.message).toContain('POST was answered with 503')
    expect(server.files.size).toBe(1)
  })
})

describe('a remote that is full', () => {
  it('is told as such at once; what it took stays, and the rest goes there once it has room', async () => {
    let room = 2
    const { server, here } = await atServer((request, response) => {
      if (request.method !== 'POST' || room-- > 0) return false
      response.writeHead(507).end()
      return true
    })
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`f${index}`, `content ${index}`]),
    )
    const folder = here.storeFolder('d', files)
    const error = await failureOf(send(here, used(...folder)))
    expect(error.message).toContain('POST was answered with 507')
    expect(error.remedy).toContain('Free space on the remote')
    expect([...server.files.keys()].filter((path) => path.endsWith('.dir'))).toEqual([])
    expect(server.files.size).toBe(2)
    const refused = server.requests.filter((line) => line.startsWith('POST'))
    // none is asked for a second time
    expect(new Set(refused).size).toBe(refused.length)
    room = 100
    const { uploaded, present } = await send(here, used(...folder))
    expect(uploaded + present).toBe(7)
    expect(present).toBeGreaterThanOrEqual(2)
    expect(server.files.size).toBe(7)
  })

  it.each([
    { name: 'XMinioStorageFull', message: 'Storage backend has reached its minimum free drive threshold.' },
    { name: 'QuotaExceeded', message: 'Request denied.', $metadata: { httpStatusCode: 403 } },
    { name: 'Error', message: 'write failed: no space left on device', status: 500 },
  ])('is known by what the SDKs throw: $name', (failure) => {
    const error = Object.assign(new Error(failure.message), failure)
    const { remedy } = remoteFailure(error, { name: 'storage', address: 's3://bucket' }) as EnvironmentError
    expect(remedy).toContain('Free space on the remote')
  })
})

describe('credentials for HTTP', () => {
  it('are sent as configured, and not to another server', async () => {
    const other = await objectServer()
    const { server, here } = await atServer((request, response) => {
      if (request.url?.endsWith(md5('moved').slice(2)) !== true) return false
      response.writeHead(302, { location: `${other.url}/moved` }).end()
      return true
    }, 'auth = basic\nuser = ada\npassword = hush\n')
    other.files.set('/moved', Buffer.from('moved'))
    const object = here.store('f', 'moved')
    const empty = cacheIn(join(here.root, 'other-cache'))
    await pull(async () => used(object), empty, await here.remotes(), here.services)
    expect(server.headers[0]?.authorization).toBe(`Basic ${Buffer.from('ada:hush').toString('base64')}`)
    expect(other.headers[0]?.authorization).toBeUndefined()
  })

  it('may be a header of its own', async () => {
    const { server, here } = await atServer(
      undefined,
      'auth = custom\ncustom_auth_header = X-Token\npassword = hush\n',
    )
    await send(here, used(here.store('f', 'x')))
    expect(server.headers.map((headers) => headers['x-token'])).toEqual(['hush', 'hush'])
  })

  it('never appear in messages', async () => {
    const server = await objectServer((_, response) => {
      response.writeHead(500).end()
      return true
    })
    const url = server.url.replace('http://', 'http://ada:hush@')
    const here = scene(`[core]\nremote = web\n['remote "web"']\nurl = ${url}/data?sig=hush\n`)
    const error = await failureOf(send(here, used(here.store('f', 'x'))))
    expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain('hush')
    expect(error.message).toContain('127.0.0.1')
  })

  it.each([
    ['auth = digest\npassword = x\n', 'digest'],
    ['auth = basic\npassword = x\n', 'basic needs `user`'],
    ['auth = basic\nuser = x\n', 'basic needs `password`'],
    ['auth = custom\npassword = x\n', 'custom needs `custom_auth_header`'],
    ['ask_password = true\n', 'nobody is there to be asked'],
  ])('are refused where they cannot work: %s', async (options, message) => {
    const { here } = await atServer(undefined, options)
    await expect(send(here, used(here.store('f', 'x')))).rejects.toThrow(message)
  })
})
