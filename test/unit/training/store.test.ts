import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../src/training/store.ts'
import { temporaryFolder } from '../../support/folder.ts'

let folder: string
let store: Store

beforeEach(async () => {
  folder = temporaryFolder()
  store = await openStore(folder)
})

describe('openStore', () => {
  it('lets the first of two equal entries win and never shows half of one', async () => {
    const fill = (text: string) => async (draft: string) => writeFileSync(join(draft, 'file'), text)
    const [a, b] = await Promise.all([
      store.add('models', 'k', fill('same')),
      store.add('models', 'k', fill('same')),
    ])
    expect(a).toBe(b)
    expect(readFileSync(join(a, 'file'), 'utf8')).toBe('same')
  })

  it('leaves nothing behind when filling fails', async () => {
    const fails = store.add('models', 'k', async () => {
      throw new Error('disk full')
    })
    await expect(fails).rejects.toThrow('disk full')
    expect(await store.find('models', 'k')).toBeNull()
  })

  it('asks the near cache for what is missing and gives it what is new', async () => {
    const asked: string[] = []
    const near = await openStore(folder, {
      restore: async (path, key) => void asked.push(`restore ${path} ${key}`),
      save: async (path, key) => void asked.push(`save ${path} ${key}`),
    })
    await near.find('models', 'x')
    await near.add('models', 'x', async () => undefined)
    expect(asked).toEqual(['restore .mlops/cache/models/x models-x', 'save .mlops/cache/models/x models-x'])
  })

  it('is ignored by git without a line in the repository', async () => {
    expect(readFileSync(join(folder, '.mlops', '.gitignore'), 'utf8')).toBe('*\n')
  })
})
