import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashFile, hashTree } from '../../../src/data/index.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mlops-hash-'))
  await mkdir(join(root, 'src', 'inner'), { recursive: true })
  await writeFile(join(root, 'src', 'a.py'), 'a')
  await writeFile(join(root, 'src', 'inner', 'b.py'), 'b')
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('the hash of a file', () => {
  it.each([0, 10, 5 * 1024 * 1024])('is its sha256, at %d bytes', async (bytes) => {
    const content = Buffer.alloc(bytes, 7)
    await writeFile(join(root, 'file'), content)
    expect(await hashFile(join(root, 'file'))).toEqual({
      path: join(root, 'file'),
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes,
    })
  })
})

describe('the hash of a tree', () => {
  const hash = (ignored?: (path: string) => boolean) =>
    hashTree(['src'], { root, ...(ignored === undefined ? {} : { ignored }) })

  it('does not depend on where the tree is or on the order of what is named', async () => {
    const other = await mkdtemp(join(tmpdir(), 'mlops-hash-'))
    await mkdir(join(other, 'src', 'inner'), { recursive: true })
    await writeFile(join(other, 'src', 'inner', 'b.py'), 'b')
    await writeFile(join(other, 'src', 'a.py'), 'a')
    expect(await hashTree(['src'], { root: other })).toBe(await hash())
    expect(await hashTree(['src/inner', 'src/a.py'], { root })).toBe(
      await hashTree(['src/a.py', 'src/inner', 'src/a.py'], { root }),
    )
    await rm(other, { recursive: true })
  })

  it('changes with a content, a name, a new file and a link’s target', async () => {
    const seen = new Set([await hash()])
    await writeFile(join(root, 'src', 'a.py'), 'A')
    seen.add(await hash())
    await writeFile(join(root, 'src', 'c.py'), '')
    seen.add(await hash())
    await symlink('a.py', join(root, 'src', 'link'))
    seen.add(await hash())
    await rm(join(root, 'src', 'link'))
    await symlink('c.py', join(root, 'src', 'link'))
    seen.add(await hash())
    expect(seen.size).toBe(5)
  })

  it('leaves out .git and what is ignored, but not what is named itself', async () => {
    const before = await hash()
    await mkdir(join(root, 'src', '.git'))
    await writeFile(join(root, 'src', '.git', 'HEAD'), 'x')
    await writeFile(join(root, 'src', 'inner', 'b.pyc'), 'x')
    const ignored = (path: string) => path.endsWith('.pyc')
    expect(await hash(ignored)).toBe(before)
    const named = await hashTree(['src/inner/b.pyc'], { root, ignored })
    expect(named).not.toBe(await hashTree([], { root, ignored }))
  })

  it('tells an absent path from an empty one', async () => {
    const absent = await hashTree(['gone'], { root })
    await writeFile(join(root, 'gone'), '')
    expect(await hashTree(['gone'], { root })).not.toBe(absent)
  })
})
