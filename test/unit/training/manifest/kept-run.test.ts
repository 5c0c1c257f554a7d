import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { hashFile, hashTree } from '../../../../src/data/index.ts'
import {
  type ContentHash,
  findKeptRun,
  keepRun,
  nearestKeptRun,
  originText,
  restoreRun,
  runKey,
} from '../../../../src/training/manifest/index.ts'
import { openStore, type Store } from '../../../../src/training/store.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type TestServices, testServices } from '../../../support/services.ts'
import { facts } from './facts.ts'

const hash: ContentHash = async (path) =>
  existsSync(join(path, '.')) ? { sha256: await hashTree(['.'], { root: path }), bytes: 0 } : hashFile(path)

let folder: string
let services: TestServices
let store: Store
const run = facts({ declaredOutputs: { model: 'out/model.bin', plots: 'out/plots' } })
const key = runKey(run)

beforeEach(async () => {
  folder = temporaryFolder()
  services = testServices(folder)
  store = await openStore(folder)
  mkdirSync(join(folder, 'out', 'plots'), { recursive: true })
  writeFileSync(join(folder, 'out', 'model.bin'), 'weights')
  writeFileSync(join(folder, 'out', 'plots', 'loss.svg'), '<svg/>')
})

describe('a kept run', () => {
  it('has its outputs with hashes and sizes in the manifest', async () => {
    const manifest = await keepRun(run, folder, store, hash, services)
    expect(manifest).toMatchObject({
      key,
      restoredFrom: null,
      outputs: [
        { name: 'model', path: 'out/model.bin', bytes: 7 },
        { name: 'plots', path: 'out/plots', bytes: 6 },
      ],
    })
    expect((await findKeptRun(key, store, hash, services.logger))?.manifest).toEqual(manifest)
  })

  it('is put back as it was, and says from which run', async () => {
    await keepRun(run, folder, store, hash, services)
    writeFileSync(join(folder, 'out', 'model.bin'), 'other')
    writeFileSync(join(folder, 'out', 'plots', 'left-over.svg'), '')
    const kept = await findKeptRun(key, store, hash, services.logger)
    const manifest = await restoreRun(kept!, { ...run, commit: 'b'.repeat(40), run: null }, folder, services)
    expect(readFileSync(join(folder, 'out', 'model.bin'), 'utf8')).toBe('weights')
    expect(existsSync(join(folder, 'out', 'plots', 'left-over.svg'))).toBe(false)
    expect(manifest.commit).toBe('b'.repeat(40))
    expect(originText(manifest.restoredFrom!)).toBe(
      'commit aaaaaaaaaaaa, 2026-01-02 03:04 UTC, https://github.com/acme/flights/actions/runs/17',
    )
  })

  it('is missing where there is none', async () => {
    expect(await findKeptRun(key, store, hash, services.logger)).toBeNull()
    expect(services.logger.lines).toEqual([])
  })

  it.each([
    [
      'a changed byte',
      (entry: string) => writeFileSync(join(entry, 'model'), 'weighty'),
      /model is not what/,
    ],
    ['a file beside', (entry: string) => writeFileSync(join(entry, 'plots', 'x'), ''), /plots is not what/],
    ['a lost output', (entry: string) => rmSync(join(entry, 'model')), /model is missing/],
    ['a lost manifest', (entry: string) => rmSync(join(entry, 'run-manifest.json')), /cannot be read/],
    [
      'half a manifest',
      (entry: string) => writeFileSync(join(entry, 'run-manifest.json'), '{'),
      /cannot be read/,
    ],
  ])('that is damaged by %s is warned of and counts as missing', async (_, damage, words) => {
    await keepRun(run, folder, store, hash, services)
    damage(store.place('runs', key))
    expect(await findKeptRun(key, store, hash, services.logger)).toBeNull()
    expect(services.logger.lines).toEqual([{ level: 'warning', message: expect.stringMatching(words) }])
    // so that the next run can be kept in its place
    await keepRun(run, folder, store, hash, services)
    expect(await findKeptRun(key, store, hash, services.logger)).not.toBeNull()
  })

  it('that is damaged here is taken from where there is a good copy', async () => {
    await keepRun(run, folder, store, hash, services)
    const copy = temporaryFolder()
    await cp(store.place('runs', key), copy, { recursive: true })
    const near = await openStore(folder, {
      restore: async (path) => cp(copy, join(folder, path), { recursive: true }),
      save: async () => undefined,
    })
    writeFileSync(join(store.place('runs', key), 'model'), 'weighty')
    const kept = await findKeptRun(key, near, hash, services.logger)
    expect(readFileSync(join(kept!.folder, 'model'), 'utf8')).toBe('weights')
    expect(services.logger.lines).toHaveLength(1)
  })

  it('under the key of another run is refused', async () => {
    await keepRun(run, folder, store, hash, services)
    const other = 'f'.repeat(64)
    await cp(store.place('runs', key), store.place('runs', other), { recursive: true })
    expect(await findKeptRun(other, store, hash, services.logger)).toBeNull()
  })

  it('is not kept without a declared output', async () => {
    rmSync(join(folder, 'out', 'model.bin'))
    await expect(keepRun(run, folder, store, hash, services)).rejects.toThrow(
      'model (out/model.bin) is not there',
    )
    expect(existsSync(store.place('runs', key))).toBe(false)
  })

  it('is found as the nearest to one that differs', async () => {
    const far = facts({ ...run, parameters: [], gpu: [] })
    const near = facts({ ...run, gpu: [] })
    const otherModel = facts({ ...run, model: 'other' })
    for (const one of [far, near, otherModel]) await keepRun(one, folder, store, hash, services)
    expect((await nearestKeptRun(run, store))?.key).toBe(runKey(near))
    expect(await nearestKeptRun({ ...run, model: 'new' }, store)).toBeNull()
  })
})
