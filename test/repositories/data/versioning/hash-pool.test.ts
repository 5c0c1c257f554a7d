import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashFiles } from '../../../../src/data/versioning/hash-pool.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const { signal } = new AbortController()

/** Small files, and one larger than a batch in the middle of them. */
function scene() {
  const folder = temporaryFolder()
  const contents = Array.from({ length: 600 }, (_, index) =>
    index === 300 ? Buffer.alloc(5 * 1024 * 1024, 'x') : Buffer.alloc(index % 40, index),
  )
  const files = contents.map((content, index) => {
    const path = join(folder, String(index))
    writeFileSync(path, content)
    return { path, size: content.length }
  })
  const expected = contents.map((content) => createHash('md5').update(content).digest('hex'))
  return { files, expected }
}

describe('hashing many files', () => {
  test.each([1, 2, 3])('gives each its own hash with %i threads', async (threads) => {
    const { files, expected } = scene()
    let told = 0
    const onProgress = (done: number) => {
      told = done
    }
    const { hashes, failures } = await hashFiles(files, {
      ...{ hash: 'md5', into: null, signal, threads, onProgress },
    })
    expect(failures).toEqual([])
    expect(hashes).toEqual(expected)
    expect(told).toBe(files.length)
  })

  test('tells which of them could not be read, and hashes the others', async () => {
    const { files, expected } = scene()
    const tasks = files.map((file, index) => (index === 500 ? { ...file, path: `${file.path}-gone` } : file))
    const { hashes, failures } = await hashFiles(tasks, { hash: 'md5', into: null, signal, threads: 2 })
    expect(failures).toMatchObject([{ index: 500, code: 'ENOENT' }])
    expect(hashes).toEqual(expected.with(500, ''))
  })

  test('stops when it is asked to', async () => {
    const stopped = new AbortController()
    const onProgress = () => stopped.abort(new Error('enough'))
    const options = { hash: 'md5', into: null, signal: stopped.signal, threads: 2, onProgress } as const
    await expect(hashFiles(scene().files, options)).rejects.toThrow('enough')
  })
})
