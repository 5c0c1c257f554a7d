import { createHash, randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { UsedObject } from '../../../../../src/data/versioning/cache.ts'
import { objectPath } from '../../../../../src/data/versioning/cache.ts'
import { pull } from '../../../../../src/data/versioning/remotes/index.ts'
import { EnvironmentError } from '../../../../../src/foundation/index.ts'
import { give, type ObjectServer, objectServer, type Trouble } from './object-server.ts'
import { contentOf, filesBelow, md5, type Scene, scene, swift, used } from './scene.ts'

const mebibyte = 1024 * 1024

async function atServer(trouble?: Trouble): Promise<{ server: ObjectServer; here: Scene }> {
  const server = await objectServer(trouble)
  return { server, here: scene(`[core]\nremote = web\n['remote "web"']\nurl = ${server.url}/data\n`) }
}

function offer(server: ObjectServer, path: string, content: string | Buffer, oid?: string): UsedObject {
  const object: UsedObject = {
    hash: 'md5',
    oid: oid ?? md5(content),
    size: null,
    path,
    remote: null,
    push: true,
  }
  server.files.set(`/data/${objectPath(object)}`, Buffer.from(content))
  return object
}

async function fetch(here: Scene, ...objects: UsedObject[]) {
  const remotes = await here.remotes()
  try {
    return await pull(async () => used(...objects), here.cache, remotes, here.services, { retry: swift })
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

describe('pulling', () => {
  it('brings objects into the cache, read-only, and asks for none twice', async () => {
    const { server, here } = await atServer()
    const objects = ['one', 'two', ''].map((content, index) => offer(server, `f${index}`, content))
    expect(await fetch(here, ...objects)).toEqual({ fetched: 3, bytes: 6, restored: 0, present: 0 })
    expect(objects.map((object) => contentOf(here.cache, object))).toEqual(['one', 'two', ''])
    expect(await fetch(here, ...objects)).toEqual({ fetched: 0, bytes: 0, restored: 0, present: 3 })
    expect(server.requests).toHaveLength(3)
  })

  it('continues where a connection broke, and fetches no byte twice', async () => {
    const content = randomBytes(3 * mebibyte)
    let broken = 0
    const { server, here } = await atServer((request, response, found) => {
      if (found === null || broken === 2) return false
      broken += 1
      give(request, response, found, broken * mebibyte)
      return true
    })
    const object = offer(server, 'big', content)
    expect(await fetch(here, object)).toMatchObject({ fetched: 1, bytes: content.length })
    const starts = server.requests.map((line) => Number(/bytes=(\d+)-/.exec(line)?.[1] ?? 0))
    expect(starts).toHaveLength(3)
    expect(starts[1]).toBeGreaterThan(0)
    expect(starts[2]).toBeGreaterThanOrEqual(starts[1] as number)
    expect(filesBelow(here.cache.folder)).toEqual([objectPath(object)])
  })

  it('keeps what has arrived of a large object for the next run', async () => {
    const content = randomBytes(4 * mebibyte)
    let well = false
    const { server, here } = await atServer((request, response, found) => {
      if (found === null || well) return false
      if (request.headers.range !== undefined) response.destroy()
      else give(request, response, found, 3 * mebibyte)
      return true
    })
    const object = offer(server, 'big', content)
    await failureOf(fetch(here, object))
    expect(here.cache.has(object)).toBe(false)
    expect(filesBelow(here.cache.folder)).toEqual([`tmp/md5_${object.oid}.free.partial`])
    well = true
    expect(await fetch(here, object)).toMatchObject({ fetched: 1, bytes: content.length })
    expect(Number(/bytes=(\d+)-/.exec(server.requests.at(-1) ?? '')?.[1])).toBeGreaterThan(mebibyte)
    expect(filesBelow(here.cache.folder)).toEqual([objectPath(object)])
  })

  it('takes over what a process that died has left, but nothing of one that lives', async () => {
    const { server, here } = await atServer()
    const content = randomBytes(mebibyte)
    const object = offer(server, 'big', content)
    const left = (owner: string) => join(here.cache.folder, 'tmp', `md5_${object.oid}.${owner}.partial`)
    await fetch(here, offer(server, 'other', 'other'))
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
    const noProcess = 2 ** 22 + 1
    for (const owner of [`otherhost-${noProcess}-00`, `${machine}-${process.ppid}-00`])
      writeFileSync(left(owner), content.subarray(0, 10))
    await fetch(here, object)
    expect(server.requests.at(-1)).not.toContain('bytes=')
    expect(filesBelow(join(here.cache.folder, 'tmp'))).toHaveLength(2)

    rmSync(here.cache.path(object))
    writeFileSync(left(`${machine}-${noProcess}-00`), content.subarray(0, 10))
    await fetch(here, object)
    expect(server.requests.at(-1)).toContain('bytes=10-')
    expect(filesBelow(join(here.cache.folder, 'tmp'))).toHaveLength(2)
  })

  it('fetches anew when a beginning from before was damaged', async () => {
    const { server, here } = await atServer()
    const object = offer(server, 'big', 'the right bytes')
    writeFileSync(join(here.cache.folder, 'tmp', `md5_${object.oid}.free.partial`), 'the wrong')
    expect(await fetch(here, object)).toMatchObject({ fetched: 1 })
    expect(contentOf(here.cache, object)).toBe('the right bytes')
    expect(server.requests.map((line) => line.split(' ')[2] ?? null)).toEqual(['bytes=9-', null])
  })

  it('fetches anew when what was kept is longer than the object', async () => {
    const { server, here } = await atServer()
    const object = offer(server, 'short', 'short')
    writeFileSync(join(here.cache.folder, 'tmp', `md5_${object.oid}.free.partial`), 'short and more')
    expect(await fetch(here, object)).toMatchObject({ fetched: 1 })
    expect(server.requests.map((line) => line.split(' ')[2] ?? null)).toEqual(['bytes=14-', null])
  })

  it('starts over when a server knows no ranges', async () => {
    const { server, here } = await atServer((request) => {
      delete request.headers.range
      return false
    })
    const object = offer(server, 'big', 'the right bytes')
    writeFileSync(join(here.cache.folder, 'tmp', `md5_${object.oid}.free.partial`), 'the right')
    expect(await fetch(here, object)).toMatchObject({ fetched: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('tries again after answers that pass: 500, 503, 429, a reset', async () => {
    const answers = [500, 503, 429, 0]
    const { server, here } = await atServer((_, response) => {
      const status = answers.shift()
      if (status === undefined) return false
      if (status === 0) response.destroy()
      else response.writeHead(status).end()
      return true
    })
    const remotes = await here.remotes()
    const object = offer(server, 'f', 'content')
    const retry = { ...swift, attempts: 5 }
    await pull(async () => used(object), here.cache, remotes, here.services, { retry })
    expect(contentOf(here.cache, object)).toBe('content')
  })

  it('gives up when a failure lasts, naming the remote and what to do, and leaves nothing half-written', async () => {
    const { server, here } = await atServer((_, response) => {
      response.writeHead(500).end()
      return true
    })
    const error = await failureOf(fetch(here, offer(server, 'f', 'content')))
    expect(error.message).toBe(
      `Remote \`web\` (${server.url}/data) failed: HttpStatusError: GET was answered with 500 Internal Server Error`,
    )
    expect(server.requests).toHaveLength(3)
    expect(filesBelow(here.cache.folder)).toEqual([])
  })

  it('does not try again what is forbidden, and says that credentials are needed', async () => {
    const { server, here } = await atServer((_, response) => {
      response.writeHead(403).end()
      return true
    })
    const error = await failureOf(fetch(here, offer(server, 'f', 'content')))
    expect(error.remedy).toContain('credentials')
    expect(server.requests).toHaveLength(1)
  })

  it('refuses other bytes with what was expected and what came, and still brings the rest', async () => {
    const { server, here } = await atServer()
    const bad = offer(server, 'models/bad.bin', 'tampered', md5('original'))
    const good = offer(server, 'good', 'good')
    const error = await failureOf(fetch(here, bad, good))
    expect(error.message).toContain('"models/bad.bin"')
    expect(error.message).toContain(`expected ${md5('original')}, got ${md5('tampered')}`)
    expect(filesBelow(here.cache.folder)).toEqual([objectPath(good)])
  })

  it('refuses more bytes than were promised by the name', async () => {
    const { server, here } = await atServer()
    const object = offer(server, 'f', 'original and more', md5('original'))
    expect((await failureOf(fetch(here, object))).message).toContain('1 object is refused')
    expect(filesBelow(here.cache.folder)).toEqual([])
  })

  it('tells all that is missing with where it belongs, the first twenty and how many more', async () => {
    const { here } = await atServer()
    const missing = Array.from({ length: 25 }, (_, index) => ({
      ...{ hash: 'md5' as const, oid: md5(String(index)), size: null, remote: null, push: true },
      path: `data/${index}.csv`,
    }))
    const { message, remedy } = await failureOf(fetch(here, ...missing))
    expect(message).toContain('25 objects are neither in the cache nor on the remote')
    expect(message.match(/data\/\d+\.csv/g)).toHaveLength(20)
    expect(message).toContain('and 5 more')
    expect(remedy).toContain('mlops data push')
  })

  it('fetches manifests first and then what they list', async () => {
    const { server, here } = await atServer()
    const source = scene('')
    const [manifest, ...files] = source.storeFolder('d', { a: 'one', 'b/c': 'two' }) as [
      UsedObject,
      ...UsedObject[],
    ]
    for (const object of [manifest, ...files])
      offer(server, object.path, contentOf(source.cache, object), object.oid)
    const needed = async () =>
      here.cache.has(manifest) ? used(manifest, ...files) : { objects: [], missingManifests: [manifest] }
    const remotes = await here.remotes()
    expect(await pull(needed, here.cache, remotes, here.services)).toMatchObject({ fetched: 3 })
    expect(server.requests[0]).toContain('.dir')
  })

  it('says once that a manifest is missing, and brings the other files', async () => {
    const { server, here } = await atServer()
    const good = offer(server, 'good', 'good')
    const manifest = { ...good, oid: `${md5('none')}.dir`, path: 'folder' }
    const needed = async () => ({ objects: [good], missingManifests: [manifest] })
    const error = await failureOf(pull(needed, here.cache, await here.remotes(), here.services))
    expect(error.message).toContain('"folder" (the list of its files)')
    expect(here.cache.has(good)).toBe(true)
    expect(server.requests).toHaveLength(2)
  })

  it('reads what DVC 2 named from its own place, and verifies it by its own rule', async () => {
    const { server, here } = await atServer()
    const text: UsedObject = {
      ...{ hash: 'md5-dos2unix', oid: md5('x\ny\n'), size: null, path: 'old.txt', remote: null, push: true },
    }
    server.files.set(`/data/${text.oid.slice(0, 2)}/${text.oid.slice(2)}`, Buffer.from('x\r\ny\r\n'))
    expect(await fetch(here, text)).toMatchObject({ fetched: 1 })
    expect(contentOf(here.cache, text)).toBe('x\r\ny\r\n')
    const wrong = { ...text, oid: md5('z') }
    server.files.set(`/data/${wrong.oid.slice(0, 2)}/${wrong.oid.slice(2)}`, Buffer.from('x'))
    await failureOf(fetch(here, wrong))
  })

  it('stops when it is told to, and keeps what has arrived', async () => {
    const stop = new AbortController()
    const { server, here } = await atServer((_, response, found) => {
      response.writeHead(200, { 'content-length': String(found?.length) })
      response.write(found?.subarray(0, 3 * mebibyte))
      return true
    })
    const object = offer(server, 'big', randomBytes(4 * mebibyte))
    const services = { ...here.services, signal: stop.signal }
    const work = pull(async () => used(object), here.cache, await here.remotes(), services, { retry: swift })
    const arriving = setInterval(() => {
      if (filesBelow(here.cache.folder).length > 0) stop.abort(new Error('SIGINT'))
    }, 5)
    await expect(work).rejects.toThrow('SIGINT')
    clearInterval(arriving)
    expect(filesBelow(here.cache.folder)).toEqual([`tmp/md5_${object.oid}.free.partial`])
  })

  it('takes from the near cache first, verifies what comes, and saves there what came from elsewhere', async () => {
    const { server, here } = await atServer()
    const [kept, damaged] = [offer(server, 'kept', 'kept'), offer(server, 'damaged', 'damaged')]
    const saved: string[] = []
    const asked: string[][] = []
    const near = {
      async restore(...names: [string, string, string]) {
        asked.push(names)
        here.store('kept', 'kept')
        here.store('damaged', 'rotten', 'md5', damaged.oid)
      },
      async save(path: string, key: string) {
        saved.push(path, key)
      },
    }
    const remotes = await here.remotes()
    const result = await pull(async () => used(kept, damaged), here.cache, remotes, here.services, { near })
    expect(result).toEqual({ fetched: 1, bytes: 7, restored: 1, present: 0 })
    expect(contentOf(here.cache, damaged)).toBe('damaged')
    expect(saved).toEqual(['.dvc/cache', asked[0]?.[1]])
    expect(asked).toEqual([['.dvc/cache', expect.stringMatching(/^dvc-cache-[0-9a-f]{64}$/), 'dvc-cache-']])
    await pull(async () => used(kept, damaged), here.cache, remotes, here.services, { near })
    expect(asked).toHaveLength(1)
  })

  it('logs a line at the end, and not one a file', async () => {
    const { server, here } = await atServer()
    const objects = Array.from({ length: 30 }, (_, index) => offer(server, `f${index}`, `content ${index}`))
    await fetch(here, ...objects)
    expect(here.services.logger.lines.map(({ message }) => message)).toEqual([
      `Pulled 30 objects (290 B): ${server.url}/data`,
    ])
  })
})
