import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { objectPath, type UsedObject } from '../../../../../src/data/versioning/cache.ts'
import { pull, push } from '../../../../../src/data/versioning/remotes/index.ts'
import { give } from './object-server.ts'
import { cacheIn, filesBelow, md5, scene, swift, used } from './scene.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer) => void

/** A server that speaks as much of an API as its documentation says of the requests we make. */
async function speak(answer: Answer): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const url = new URL(request.url ?? '', 'http://127.0.0.1')
    requests.push(`${request.method} ${request.url}`)
    answer(request, response, url, Buffer.concat(pieces))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

function base64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64')
}

/** Pushes a folder with an empty, a small and optionally a large file, and pulls it into an empty cache. */
async function thereAndBack(config: string, env: Record<string, string>, large: boolean) {
  const here = scene(config)
  const objects = here.storeFolder('d', {
    a: 'one',
    'b/ü': 'two',
    empty: '',
    ...(large ? { large: randomBytes(17 * 1024 * 1024) } : {}),
  })
  const services = { ...here.services, env: { ...here.services.env, ...env } }
  const remotes = await here.remotes({}, env)
  const retry = { retry: swift }
  const pushed = await push(used(...objects), here.cache, remotes, services, retry)
  const empty = cacheIn(`${here.root}/empty`)
  const pulled = await pull(async () => used(...objects), empty, remotes, services, retry)
  expect([pushed.uploaded, pulled.fetched]).toEqual([objects.length, objects.length])
  expect(filesBelow(empty.folder)).toEqual(objects.map(objectPath).sort())
  expect(await push(used(...objects), here.cache, remotes, services, retry)).toMatchObject({ uploaded: 0 })
  return { here, objects: objects as [UsedObject, ...UsedObject[]], remotes, services }
}

describe('Google Cloud Storage', () => {
  it('is spoken to by its JSON API, each upload with the md5 that the server must find', async () => {
    // https://cloud.google.com/storage/docs/json_api/v1/objects
    const files = new Map<string, Buffer>()
    const { url, requests } = await speak((request, response, { pathname, searchParams }, body) => {
      const json = (status: number, data: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data))
      const name = decodeURIComponent(pathname.split('/o/')[1] ?? '')
      if (request.method === 'POST' && pathname === '/upload/storage/v1/b/box/o') {
        const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1] as string
        const [, head = '', content = ''] = body.toString('latin1').split(`--${boundary}`)
        const { md5Hash } = JSON.parse(head.split('\r\n\r\n')[1] as string) as { md5Hash: string }
        const bytes = Buffer.from(content.slice(content.indexOf('\r\n\r\n') + 4, -2), 'latin1')
        if (base64(md5(bytes)) !== md5Hash)
          json(400, { error: { code: 400, message: 'Provided MD5 hash …' } })
        else {
          files.set(searchParams.get('name') as string, bytes)
          json(200, { name: searchParams.get('name') })
        }
      } else if (pathname.endsWith('/o')) {
        const prefix = searchParams.get('prefix') ?? ''
        json(200, {
          items: [...files.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ name: key })),
        })
      } else if (!files.has(name)) json(404, { error: { code: 404, message: `No such object: box/${name}` } })
      else if (searchParams.get('alt') === 'media') give(request, response, files.get(name) as Buffer)
      else json(200, { name })
    })
    const config = `[core]\nremote = r\n['remote "r"']\nurl = gs://box/some/folder\nprojectname = p\n`
    const { objects, remotes, here } = await thereAndBack(config, { STORAGE_EMULATOR_HOST: url }, false)
    expect([...files.keys()].sort()).toEqual(objects.map((one) => `some/folder/${objectPath(one)}`).sort())
    expect(requests.filter((line) => line.startsWith('POST')).at(-1)).toContain('.dir')

    const remote = await remotes.open('r')
    const { signal } = here.services
    const [, a] = objects as [UsedObject, UsedObject]
    const download = await remote.read(a, 1, signal)
    expect(download).toMatchObject({ start: 1, size: 3 })
    for await (const piece of download?.bytes ?? []) expect(String(piece)).toBe('ne')
    expect(await remote.read({ hash: 'md5', oid: md5('none') }, 0, signal)).toBeNull()
    const wrong = { path: '', bytes: 1, md5: md5('other'), content: Buffer.from('x') }
    await expect(remote.upload({ hash: 'md5', oid: md5('other') }, wrong, signal)).rejects.toThrow('MD5')
    for await (const page of remote.list('files/md5/', signal)) expect(page).toHaveLength(objects.length)
  })
})

describe('Azure Blob Storage', () => {
  it('is spoken to by its REST API, each upload with its md5, large files in blocks', async () => {
    // https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
    const blobs = new Map<string, Buffer>()
    const blocks = new Map<string, Buffer>()
    const { url, requests } = await speak((request, response, { pathname, searchParams }, body) => {
      const name = decodeURIComponent(pathname.replace('/account/box/', ''))
      const sent = request.headers['content-md5']
      const refuse = (status: number, code: string) =>
        response
          .writeHead(status, { 'x-ms-error-code': code, 'content-type': 'application/xml' })
          .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
      expect(request.headers.authorization).toMatch(/^SharedKey account:/)
      const comp = searchParams.get('comp')
      if (request.method === 'PUT' && comp !== 'blocklist' && sent !== base64(md5(body)))
        refuse(400, 'Md5Mismatch')
      else if (request.method === 'PUT' && comp === 'block') {
        blocks.set(searchParams.get('blockid') as string, body)
        response.writeHead(201).end()
      } else if (request.method === 'PUT' && comp === 'blocklist') {
        const names = [...String(body).matchAll(/<Latest>(.*?)<\/Latest>/g)].map(
          ([, block]) => block as string,
        )
        const whole = Buffer.concat(names.map((block) => blocks.get(block) as Buffer))
        expect(request.headers['x-ms-blob-content-md5']).toBe(base64(md5(whole)))
        blobs.set(name, whole)
        response.writeHead(201).end()
      } else if (request.method === 'PUT') {
        expect(request.headers['x-ms-blob-type']).toBe('BlockBlob')
        blobs.set(name, body)
        response.writeHead(201).end()
      } else if (!blobs.has(name)) refuse(404, 'BlobNotFound')
      else {
        const range = request.headers['x-ms-range']
        if (typeof range === 'string') request.headers.range = range
        const content = blobs.get(name) as Buffer
        response.setHeader('etag', '"0x1"')
        // The first answer with much in it breaks off.
        const cut = content.length > 1e6 && request.method === 'GET' && typeof range !== 'string'
        give(request, response, content, cut ? 5_000_000 : undefined)
      }
    })
    const connection = `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=${base64('ff')};BlobEndpoint=${url}/account;`
    const config = `[core]\nremote = r\n['remote "r"']\nurl = azure://box/some/folder\nconnection_string = "${connection}"\n`
    const { objects, remotes, here } = await thereAndBack(config, {}, true)
    expect([...blobs.keys()].sort()).toEqual(objects.map((one) => `some/folder/${objectPath(one)}`).sort())
    expect(requests.filter((line) => /comp=block&/.test(line))).toHaveLength(2)
    const large = objectPath(objects.at(-1) as UsedObject)
    expect(requests.filter((line) => line.startsWith('GET') && line.includes(large))).toHaveLength(3)

    const remote = await remotes.open('r')
    const { signal } = here.services
    const [, a] = objects as [UsedObject, UsedObject]
    expect(await remote.read(a, 1, signal)).toMatchObject({ start: 1, size: 3 })
    expect(await remote.read({ hash: 'md5', oid: md5('none') }, 0, signal)).toBeNull()
    const wrong = { path: '', bytes: 1, md5: md5('other'), content: Buffer.from('x') }
    await expect(remote.upload({ hash: 'md5', oid: md5('other') }, wrong, signal)).rejects.toThrow(
      'Md5Mismatch',
    )
  })

  it('needs an account', async () => {
    const here = scene(`['remote "r"']\nurl = azure://box\n`)
    await expect((await here.remotes()).open('r')).rejects.toThrow(
      'needs `account_name` or `connection_string`',
    )
  })
})
