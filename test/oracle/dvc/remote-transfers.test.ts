import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalCache, objectPath, type UsedObject } from '../../../src/data/versioning/cache.ts'
import { moveIn } from '../../../src/data/versioning/ingest.ts'
import { openRemotes, pull, push, readDvcConfig } from '../../../src/data/versioning/remotes/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { testServices } from '../../support/services.ts'
import { objectServer } from '../../unit/data/versioning/remotes/object-server.ts'
import { cacheIn, filesBelow, md5, write } from '../../unit/data/versioning/remotes/scene.ts'
import { dvc, dvcEnvironment, dvcRepository, neededBy, type S3Server, startS3 } from './remote-peers.ts'

const swift = { attempts: 2, firstDelay: 1, longestDelay: 2 }
const mebibyte = 1024 * 1024

let s3: S3Server
/** A repository whose data DVC has added. */
let one: string
beforeAll(async () => {
  s3 = await startS3()
  await s3.bucket('data')
  one = mkdtempSync(join(tmpdir(), 'mlops-test-'))
  dvcRepository(one, '[core]\n')
  growTree(one)
  await dvc(one, 'add', '-q', 'tree', 'large.bin')
})
afterAll(() => {
  s3.stop()
  rmSync(one, { recursive: true, force: true })
})

const s3Config = (path: string) => `[core]
    remote = storage
['remote "storage"']
    url = s3://data/${path}
    endpointurl = ${s3.url}
    access_key_id = me
    secret_access_key = hush
    region = us-east-1
`

/** Names and contents that have broken tools before. */
function growTree(root: string): void {
  write(root, 'tree/a.txt', 'hello\n')
  write(root, 'tree/same as a', 'hello\n')
  write(root, 'tree/empty', '')
  write(root, 'tree/b/c/deep.csv', 'x\r\ny\r\n')
  write(root, 'tree/b/\u00e9 \u{1f600} "quoted" it\'s', 'odd')
  write(root, 'tree/b/binary', randomBytes(70_000))
  for (let index = 0; index < 60; index++) write(root, `tree/many/${index}`, `content ${index}`)
  write(root, 'large.bin', randomBytes(20 * mebibyte))
}

function treeOf(root: string): Record<string, string> {
  const paths = [...filesBelow(join(root, 'tree')).map((path) => `tree/${path}`), 'large.bin']
  return Object.fromEntries(paths.map((path) => [path, md5(readFileSync(join(root, path)))]))
}

async function ours(root: string, cache: LocalCache, direction: 'push' | 'pull') {
  const services = testServices(root, dvcEnvironment(root))
  const remotes = openRemotes(await readDvcConfig(root, services.env), services)
  try {
    const needed = neededBy(root, cache)
    const options = { retry: swift }
    return direction === 'push'
      ? await push(await needed(), cache, remotes, services, options)
      : await pull(needed, cache, remotes, services, options)
  } finally {
    await remotes.close()
  }
}

const pointers = ['tree.dvc', 'large.bin.dvc']

/**
 * Data that DVC has added goes to a remote with us and comes back with DVC, then the other way round.
 * @param config the text of `.dvc/config`, by the folder on the remote
 */
async function bothWays(config: (path: string) => string): Promise<void> {
  const folder = temporaryFolder()
  const two = join(folder, 'two')
  dvcRepository(one, config('ours'))
  dvcRepository(two, config('ours'))
  for (const pointer of pointers) cpSync(join(one, pointer), join(two, pointer))
  const cache = cacheIn(join(one, '.dvc', 'cache'))
  const all = (await neededBy(one, cache)()).objects

  expect(await ours(one, cache, 'push')).toMatchObject({ uploaded: all.length, present: 0 })
  await dvc(two, 'pull', '-q')
  expect(treeOf(two)).toEqual(treeOf(one))

  for (const root of [one, two]) dvcRepository(root, config('theirs'))
  await dvc(one, 'push', '-q')
  const empty = cacheIn(join(folder, 'empty'))
  expect(await ours(two, empty, 'pull')).toMatchObject({ fetched: all.length, present: 0 })
  for (const object of all) expect(md5(readFileSync(empty.path(object)))).toBe(object.oid.replace('.dir', ''))
  expect(await ours(one, cache, 'push')).toMatchObject({ uploaded: 0, present: all.length })
}

describe('remotes shared with DVC, in both directions', () => {
  it('S3', async () => {
    await bothWays(s3Config)
    dvcRepository(one, s3Config('ours'))
    expect(await dvc(one, 'status', '-c')).toContain('in sync')
    expect(s3.requests.some(({ line }) => line.includes('partNumber='))).toBe(true)
  })

  it('a folder', async () => {
    const storage = temporaryFolder()
    await bothWays((path) => `[core]\nremote = disk\n['remote "disk"']\nurl = ${storage}/${path}\n`)
  })

  it('a web server', async () => {
    const server = await objectServer()
    await bothWays((path) => `[core]\nremote = web\n['remote "web"']\nurl = ${server.url}/${path}\n`)
  })

  it('what DVC 2 has named', async () => {
    const folder = temporaryFolder()
    dvcRepository(folder, s3Config('old'))
    const cache = cacheIn(join(folder, '.dvc', 'cache'))
    const oid = md5('x\ny\n')
    write(folder, 'old.txt.dvc', `outs:\n- md5: ${oid}\n  size: 6\n  path: old.txt\n`)
    const object = { hash: 'md5-dos2unix', oid } as const
    const temporary = cache.temporary()
    writeFileSync(temporary, 'x\r\ny\r\n')
    moveIn(temporary, cache.path(object))
    expect(await ours(folder, cache, 'push')).toMatchObject({ uploaded: 1 })
    const clone = temporaryFolder()
    dvcRepository(clone, s3Config('old'))
    cpSync(join(folder, 'old.txt.dvc'), join(clone, 'old.txt.dvc'))
    await dvc(clone, 'pull', '-q')
    expect(readFileSync(join(clone, 'old.txt'), 'utf8')).toBe('x\r\ny\r\n')
    expect(await ours(folder, cacheIn(join(folder, 'empty')), 'pull')).toMatchObject({
      fetched: 1,
    })
  })
})

describe('S3 in trouble', () => {
  async function repository(path: string, content: Buffer) {
    const root = temporaryFolder()
    write(root, '.dvc/config', s3Config(path))
    const cache = cacheIn(join(root, '.dvc', 'cache'))
    const object: UsedObject = {
      ...{ hash: 'md5', oid: md5(content), size: content.length, path: 'big', remote: null, push: true },
    }
    write(
      root,
      'big.dvc',
      `outs:\n- md5: ${object.oid}\n  size: ${content.length}\n  hash: md5\n  path: big\n`,
    )
    const temporary = cache.temporary()
    writeFileSync(temporary, content)
    moveIn(temporary, cache.path(object))
    s3.requests.length = 0
    return { root, cache, object }
  }
  const sent = (text: string) => s3.requests.filter(({ line }) => line.includes(text))

  it('an interrupted upload goes on where it was, in another process, and shows nothing before', async () => {
    const { root, cache, object } = await repository('resumed', randomBytes(50 * mebibyte))
    const others = () => s3.answered.filter((line) => line.includes('partNumber=')).length
    const before = others()
    s3.trouble = async (line) => {
      if (!line.includes('partNumber=4')) return null
      while (others() - before < 3) await new Promise((resolve) => setTimeout(resolve, 10))
      return 503
    }
    await expect(ours(root, cache, 'push')).rejects.toThrow('503')
    s3.trouble = () => null
    const clone = cacheIn(join(root, 'clone'))
    await expect(ours(root, clone, 'pull')).rejects.toThrow('neither in the cache nor on the remote')
    s3.requests.length = 0
    expect(await ours(root, cache, 'push')).toMatchObject({ uploaded: 1 })
    expect(sent('partNumber=')).toHaveLength(1)
    expect(sent('partNumber=4')[0]?.headers['content-md5']).toBeDefined()
    expect(await ours(root, clone, 'pull')).toMatchObject({ fetched: 1 })
    expect(readFileSync(clone.path(object)).equals(readFileSync(cache.path(object)))).toBe(true)
  })

  it('an upload that nobody could find again is ended', async () => {
    const { root, cache } = await repository('ended', randomBytes(20 * mebibyte))
    s3.trouble = (line) =>
      line.includes('partNumber=2') ? 503 : /^GET .*[?&]uploads/.test(line) ? 403 : null
    await expect(ours(root, cache, 'push')).rejects.toThrow('503')
    s3.trouble = () => null
    expect(s3.requests.filter(({ line }) => /^DELETE .*uploadId=/.test(line))).toHaveLength(1)
  })

  it('a download that breaks off goes on where it was', async () => {
    const { root, cache, object } = await repository('cut', randomBytes(mebibyte))
    await ours(root, cache, 'push')
    let cuts = 1
    s3.requests.length = 0
    s3.cut = (line) => (line.startsWith('GET') && cuts-- > 0 ? 1000 : null)
    const clone = cacheIn(join(root, 'clone'))
    expect(await ours(root, clone, 'pull')).toMatchObject({ fetched: 1 })
    s3.cut = () => null
    expect(s3.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=1000-'])
    expect(md5(readFileSync(clone.path(object)))).toBe(object.oid)
  })

  it('other bytes under a name never enter the cache', async () => {
    const { root, cache, object } = await repository('other', Buffer.from('original'))
    await fetch(`${s3.url}/data/other/${objectPath(object)}`, { method: 'PUT', body: 'tampered' })
    await expect(ours(root, cacheIn(join(root, 'clone')), 'pull')).rejects.toThrow(
      `expected ${object.oid}, got ${md5('tampered')}`,
    )
    expect(filesBelow(join(root, 'clone'))).toEqual([])
    expect(cache.has(object)).toBe(true)
  })

  it('a bucket that does not exist is said to be that', async () => {
    const { root, cache } = await repository('nobucket', Buffer.from('x'))
    const config = join(root, '.dvc', 'config')
    writeFileSync(config, readFileSync(config, 'utf8').replace('s3://data', 's3://nowhere'))
    await expect(ours(root, cacheIn(join(root, 'clone')), 'pull')).rejects.toThrow(
      'Remote `storage` (s3://nowhere/nobucket) failed: NoSuchBucket',
    )
    await expect(ours(root, cache, 'push')).rejects.toThrow('NoSuchBucket')
  })

  it('small objects carry their md5 for the server to verify', async () => {
    const { root, cache, object } = await repository('small', Buffer.from('small'))
    await ours(root, cache, 'push')
    const [put] = s3.requests.filter(({ line }) => line.startsWith('PUT'))
    expect(put?.headers['content-md5']).toBe(Buffer.from(object.oid, 'hex').toString('base64'))
  })
})
