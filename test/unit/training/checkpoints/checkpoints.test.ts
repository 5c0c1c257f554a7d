import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  CheckpointSaver,
  type CheckpointStore,
  localCheckpoints,
} from '../../../../src/training/checkpoints/index.ts'
import { scan } from '../../../../src/training/checkpoints/scan.ts'
import { takeSnapshot } from '../../../../src/training/checkpoints/snapshot.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type TestServices, testServices } from '../../../support/services.ts'

let folder: string
let source: string
let services: TestServices

beforeEach(() => {
  folder = temporaryFolder()
  source = join(folder, 'checkpoints')
  mkdirSync(source)
  services = testServices(folder)
})

const write = (path: string, text: string) => {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, text)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const { signal } = new AbortController()
const quick = { quietMs: 40, patienceMs: 2000, signal }

describe('a snapshot of a folder that is written to', () => {
  it('waits until a file is whole', async () => {
    const writing = (async () => {
      writeFileSync(join(source, 'model.bin'), '')
      for (let piece = 0; piece < 12; piece++) {
        appendFileSync(join(source, 'model.bin'), 'x'.repeat(1000))
        await wait(15)
      }
    })()
    await wait(30)
    const taken = await takeSnapshot(source, join(folder, 'copy'), quick)
    expect('files' in taken && [...taken.files.keys()]).toEqual(['model.bin'])
    expect(read('copy/model.bin')).toHaveLength(12_000)
    await writing
  })

  it('is not held up by a log that grows all the time', async () => {
    write('checkpoints/model.bin', 'weights')
    const log = setInterval(() => appendFileSync(join(source, 'events.out.tfevents.1.a'), 'more'), 5)
    await wait(60)
    const taken = await takeSnapshot(source, join(folder, 'copy'), quick)
    clearInterval(log)
    expect('files' in taken).toBe(true)
    expect(read('copy/model.bin')).toBe('weights')
  })

  it('is not taken of a part where one file is never still', async () => {
    write('checkpoints/optimizer.bin', 'whole')
    const writing = setInterval(() => appendFileSync(join(source, 'model.bin'), 'more'), 5)
    await wait(30)
    const taken = await takeSnapshot(source, join(folder, 'copy'), { ...quick, patienceMs: 100 })
    clearInterval(writing)
    expect(taken).toEqual({ restless: ['model.bin'] })
    expect(existsSync(join(folder, 'copy'))).toBe(false)
  })

  it('has times and links as they are, and no link that leads out', async () => {
    write('checkpoints/step-1/model.bin', 'weights')
    write('secret', 'outside')
    utimesSync(join(source, 'step-1', 'model.bin'), 1000, 1000)
    symlinkSync('step-1', join(source, 'latest'))
    symlinkSync('../secret', join(source, 'out'))
    symlinkSync('/etc/passwd', join(source, 'far'))
    await takeSnapshot(source, join(folder, 'copy'), { ...quick, quietMs: 0 })
    expect(readdirSync(join(folder, 'copy')).sort()).toEqual(['latest', 'step-1'])
    expect(readlinkSync(join(folder, 'copy', 'latest'))).toBe('step-1')
    expect(statSync(join(folder, 'copy', 'step-1', 'model.bin')).mtimeMs).toBe(1_000_000)
  })
})

describe('checkpoints in the workspace', () => {
  const place = () => join(folder, '.mlops', 'checkpoints', 'k')
  const save = async (store: CheckpointStore, sequence: number, text: string) => {
    write('.mlops/checkpoints/k/saving/model.bin', text)
    await store.save('k', sequence, join(place(), 'saving'))
  }

  it('give the newest back, and keep the last two', async () => {
    const store = localCheckpoints(folder)
    for (const sequence of [9, 10, 11]) await save(store, sequence, `state ${sequence}`)
    expect(await store.restore('k', source)).toBe('restored')
    expect(read('checkpoints/model.bin')).toBe('state 11')
    expect(readdirSync(place()).sort()).toEqual(['10', '11'])
    expect(await store.restore('other', join(folder, 'elsewhere'))).toBe('none')
  })

  it('pass over one that a lost machine left damaged', async () => {
    const store = localCheckpoints(folder)
    await save(store, 1, 'state 1')
    await save(store, 2, 'state 2')
    truncateSync(join(place(), '2', 'files', 'model.bin'), 3)
    expect(await store.restore('k', source)).toBe('restored')
    expect(read('checkpoints/model.bin')).toBe('state 1')
  })

  it('never change one that is there', async () => {
    const store = localCheckpoints(folder)
    await save(store, 1, 'state 1')
    await expect(save(store, 1, 'another')).rejects.toThrow()
    await store.restore('k', source)
    expect(read('checkpoints/model.bin')).toBe('state 1')
    expect(readdirSync(place()).filter((name) => name.startsWith('draft'))).toEqual([])
  })

  it.each(['../k', 'a/b', '', '.hidden'])('take no key %j that is no plain name', async (key) => {
    await expect(localCheckpoints(folder).restore(key, source)).rejects.toThrow('not a key')
  })
})

describe('saving while training', () => {
  /** Remembers what was saved, and takes the folder as a store may. */
  function memoryStore(saveMs = 0) {
    const saved: { sequence: number; files: string[] }[] = []
    const store: CheckpointStore = {
      restore: async () => 'none',
      save: async (_, sequence, path) => {
        await wait(saveMs)
        saved.push({ sequence, files: [...(await scan(path)).keys()] })
      },
    }
    return { store, saved }
  }
  const open = (store: CheckpointStore, everySeconds = 0.03) =>
    CheckpointSaver.open({ folder: source, key: 'k', store, everySeconds, quietSeconds: 0.02 }, services)

  it('saves only where something changed, with rising numbers', async () => {
    const { store, saved } = memoryStore()
    const saver = await open(store)
    await saver.begin(1)
    write('checkpoints/a.bin', '1')
    await expect.poll(() => saved.length).toBe(1)
    await wait(150)
    expect(saved).toHaveLength(1)
    write('checkpoints/b.bin', '2')
    await expect.poll(() => saved.length).toBe(2)
    expect(await saver.end(true)).toBe(true)
    expect(saved.map(({ files }) => files)).toEqual([['a.bin'], ['a.bin', 'b.bin']])
    expect(saved[1]!.sequence).toBeGreaterThan(saved[0]!.sequence)
    expect(saver.kept()).toEqual({ restored: false, saved: 2, lastSequence: saved[1]!.sequence })
  })

  it('saves at the end what no timer has come to, and one after the other', async () => {
    const { store, saved } = memoryStore(60)
    const saver = await open(store)
    await saver.begin(1)
    write('checkpoints/a.bin', '1')
    await wait(80)
    write('checkpoints/b.bin', '2')
    await saver.end(true)
    expect(saved.at(-1)!.files).toEqual(['a.bin', 'b.bin'])
  })

  it('does not believe a file that was being written when the command was killed', async () => {
    const { store, saved } = memoryStore()
    const saver = await open(store, 100)
    await saver.begin(1)
    write('checkpoints/a.bin', 'half')
    expect(await saver.end(false)).toBe(false)
    expect(saved).toEqual([])
    // nothing older is there, so the next attempt starts anew
    expect(await saver.begin(2)).toBe(false)
    expect(readdirSync(source)).toEqual([])
    await saver.end(true)
  })

  it('believes what had been lying still when the command was killed', async () => {
    const { store, saved } = memoryStore()
    const saver = await open(store, 100)
    await saver.begin(1)
    write('checkpoints/a.bin', 'whole')
    await wait(40)
    expect(await saver.end(false)).toBe(true)
    expect(saved).toHaveLength(1)
    expect(await saver.begin(2)).toBe(true)
    await saver.end(true)
  })
})
