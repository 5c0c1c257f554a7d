import { describe, expect, it } from 'vitest'
import { type ObjectId, objectPath } from '../../../../../src/data/versioning/cache.ts'
import { existing } from '../../../../../src/data/versioning/remotes/existing.ts'
import { keptPath, type Remote } from '../../../../../src/data/versioning/remotes/remote.ts'
import { md5, swift } from './scene.ts'

const { signal } = new AbortController()

/** A remote in memory that counts what it is asked. */
function counted(paths: readonly string[], pageSize: number | null) {
  const asked = { has: 0, pages: 0 }
  const remote: Remote = {
    ...{ name: 'r', address: 'memory', jobs: 4, pageSize },
    async has(object) {
      asked.has += 1
      return paths.includes(keptPath(object))
    },
    async *list(prefix) {
      const found = paths.filter((path) => path.startsWith(prefix))
      for (let at = 0; at === 0 || at < found.length; at += pageSize ?? 1) {
        asked.pages += 1
        yield found.slice(at, at + (pageSize ?? 1))
      }
    },
    upload: async () => {},
    read: async () => null,
    remove: async () => {},
    close: async () => {},
  }
  return { remote, asked }
}

function objects(count: number, hash: ObjectId['hash'] = 'md5'): ObjectId[] {
  return Array.from({ length: count }, (_, index) => ({ hash, oid: md5(`${hash}${index}`) }))
}

describe('what a remote has', () => {
  it.each([
    ['few objects', 10, 1000, { has: 10, pages: 0 }],
    ['a remote that is no larger than what is asked', 3000, 1000, { has: 0, pages: 3 }],
    ['a remote that cannot be listed', 300, null, { has: 300, pages: 0 }],
  ])('is asked in few requests: %s', async (_, count, pageSize, requests) => {
    const wanted = objects(count)
    const { remote, asked } = counted(wanted.filter((_, index) => index % 2 === 0).map(objectPath), pageSize)
    const found = await existing(remote, wanted, 4, swift, signal)
    expect(found.size).toBe(Math.ceil(count / 2))
    expect(asked).toEqual(requests)
  })

  it('is asked for each where the remote is much larger than that', async () => {
    const there = objects(20_000).map(objectPath)
    const { remote, asked } = counted(there, 10)
    const found = await existing(remote, objects(100), 4, swift, signal)
    expect(found.size).toBe(100)
    expect(asked.has).toBe(100)
    expect(asked.pages).toBeLessThan(20)
  })

  it('lists by the first digits where the remote is large, and never the root of the older layout', async () => {
    const old = objects(3000, 'md5-dos2unix')
    const { remote, asked } = counted([...old, ...objects(3000)].map(objectPath), 1000)
    expect((await existing(remote, old, 4, swift, signal)).size).toBe(3000)
    expect(asked).toEqual({ has: 0, pages: 257 })
  })
})
