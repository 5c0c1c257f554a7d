import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store, storeKey, train } from '../../../src/training/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type TestServices, testServices } from '../../support/services.ts'

let folder: string
let services: TestServices
let store: Store

beforeEach(async () => {
  folder = temporaryFolder()
  services = testServices(folder)
  store = await openStore(folder)
})

const plan = (script: string, outputs: Record<string, string> = { model: 'model.txt' }) => ({
  command: { purpose: 'training', words: [process.execPath, '-e', script], cwd: folder },
  outputs,
  key: storeKey(script),
})

const writesModel = `require('node:fs').writeFileSync('model.txt', 'weights'); console.log('epoch 1')`

describe('train', () => {
  it('runs the command, streams its output and keeps what it made', async () => {
    const result = await train(plan(writesModel), store, services)
    expect(result.how).toBe('trained')
    expect(services.logger.lines.map(({ message }) => message)).toContain('epoch 1')
    expect(readFileSync(join((await store.find('models', storeKey(writesModel)))!, 'model'), 'utf8')).toBe(
      'weights',
    )
  })

  it('restores instead of training when an equal run is kept', async () => {
    await train(plan(writesModel), store, services)
    rmSync(join(folder, 'model.txt'))
    expect(await train(plan(writesModel), store, services)).toEqual({ how: 'restored', seconds: 0 })
    expect(readFileSync(join(folder, 'model.txt'), 'utf8')).toBe('weights')
  })

  it('names an output that did not appear, and keeps nothing', async () => {
    await expect(train(plan('0'), store, services)).rejects.toThrow('did not write model (model.txt)')
    expect(await store.find('models', storeKey('0'))).toBeNull()
  })

  it('ends with the last lines of a command that fails', async () => {
    const fails = `console.error('CUDA out of memory'); process.exit(9)`
    await expect(train(plan(fails), store, services)).rejects.toThrow(
      /exit status 9[\s\S]*CUDA out of memory/,
    )
  })

  it('refuses to run without a declared output', async () => {
    await expect(train(plan('0', {}), store, services)).rejects.toThrow('no output is declared')
  })

  it('finds the programs of a virtual environment in its folder first', async () => {
    const bin = join(folder, '.venv', 'bin')
    const { mkdirSync, chmodSync } = await import('node:fs')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'trainer'), '#!/bin/sh\necho weights > model.txt\n')
    chmodSync(join(bin, 'trainer'), 0o755)
    const command = { purpose: 'training', words: ['trainer'], cwd: folder }
    await train({ command, outputs: { model: 'model.txt' }, key: 'k' }, store, services)
    expect(existsSync(join(folder, 'model.txt'))).toBe(true)
  })
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
