import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityOf, isAlive } from '../../../../../src/delivery/targets/local/processes/identity.ts'
import { inspectKept, stopKept } from '../../../../../src/delivery/targets/local/processes/kept-process.ts'
import { isLocked, withLock } from '../../../../../src/delivery/targets/local/processes/lock.ts'
import {
  claimRecord,
  readRecord,
  writeRecord,
} from '../../../../../src/delivery/targets/local/processes/records.ts'
import { withShortPath } from '../../../../../src/delivery/targets/local/routers/short-path.ts'
import { basicEnvironment, serveWords } from '../../../../../src/delivery/targets/local/servers.ts'
import { readState, writeState } from '../../../../../src/delivery/targets/local/state.ts'
import { temporaryFolder } from '../../../../support/folder.ts'

const signal = new AbortController().signal

describe('a process', () => {
  it('is known by its number and its start: the number alone is somebody else', () => {
    const me = identityOf(process.pid)!
    expect(isAlive(me)).toBe(true)
    expect(isAlive({ ...me, start: `${me.start}0` })).toBe(false)
    expect(identityOf(2 ** 22 + 1)).toBe(null)
    expect(me.start).toMatch(/^[A-Za-z0-9-]+$/)
  })

  it('that bears the number of a kept one is never taken for it, nor ended', async () => {
    const folder = temporaryFolder()
    const stranger = { pid: process.pid, start: 'long-ago' }
    for (const name of ['keeper.json', 'child.json']) writeRecord(folder, name, stranger)
    expect(await inspectKept(folder)).toEqual({ kind: 'gone' })
    await stopKept(folder, 0)
  })

  it('that nobody has started yet is not started any more when it was given up', async () => {
    const folder = temporaryFolder()
    expect(await inspectKept(folder)).toEqual({ kind: 'unstarted' })
    await stopKept(folder, 0)
    expect(claimRecord(folder, 'keeper.json', identityOf(process.pid))).toBe(false)
    expect(await inspectKept(folder)).toEqual({ kind: 'gone' })
  })
})

describe('calls that work on the same folder', () => {
  it('do so one after the other', async () => {
    const folder = join(temporaryFolder(), 'calls')
    let inside = 0
    let done = 0
    const call = () =>
      withLock(folder, 10, signal, async () => {
        inside++
        expect(inside).toBe(1)
        await sleep(3)
        inside--
        done++
      })
    await Promise.all(Array.from({ length: 8 }, call))
    expect(done).toBe(8)
    expect(readdirSync(folder)).toEqual([])
  })

  it('wait for nobody who is dead, and give up on one who is not', async () => {
    const folder = join(temporaryFolder(), 'calls')
    mkdirSync(folder)
    const me = identityOf(process.pid)!
    writeFileSync(join(folder, `${me.pid}_long-ago_1`), '')
    expect(await isLocked(folder)).toBe(false)
    expect(await withLock(folder, 1, signal, async () => 'done')).toBe('done')
    writeFileSync(join(folder, `${me.pid}_${me.start}_1`), '')
    expect(await isLocked(folder)).toBe(true)
    await expect(withLock(folder, 0.1, signal, async () => 'done')).rejects.toThrow('another call')
  })

  it('let the next one in when they fail', async () => {
    const folder = join(temporaryFolder(), 'calls')
    const failing = withLock(folder, 1, signal, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await isLocked(folder)).toBe(false)
  })
})

describe('what is written down', () => {
  it('is nothing at first, and is read as it was written', async () => {
    const folder = temporaryFolder()
    const nothing = await readState(folder)
    expect(nothing).toMatchObject({ stable: null, candidate: null, router: null })
    const state = { ...nothing, stable: 'v1.0.0-1', weight: 12.5 }
    writeState(folder, state)
    expect(await readState(folder)).toEqual(state)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  it('is refused where it is of a later version', async () => {
    const folder = temporaryFolder()
    writeRecord(folder, 'state.json', { schemaVersion: 2 })
    await expect(readState(folder)).rejects.toThrow('not what this version writes')
  })

  it('is claimed by one alone, and read as nothing where it is broken', () => {
    const folder = temporaryFolder()
    expect([1, 2, 3].map((value) => claimRecord(folder, 'x.json', value))).toEqual([true, false, false])
    expect(readRecord(folder, 'x.json', (value) => value)).toBe(1)
    writeFileSync(join(folder, 'y.json'), '{')
    expect(readRecord(folder, 'y.json', (value) => value)).toBe(null)
  })
})

describe('the command of a model server', () => {
  const about = { kind: 'server', commit: 'c', port: 4100, startedAt: '2026-01-02T03:04:05.000Z' } as const

  it('has as many words as it is written with, whatever is filled in', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (files, version) => {
        const words = serveWords(['serve', '--model={model}', '{port}', '{version}', '{host}', '{other}'], {
          ...about,
          files,
          version,
        })
        expect(words).toEqual(['serve', `--model=${files}`, '4100', version, '127.0.0.1', '{other}'])
      }),
    )
  })

  it('gets no token of ours, nor what a runner ends processes by', () => {
    const env = {
      PATH: '/bin',
      HOME: '/root',
      LC_ALL: 'C',
      GITHUB_TOKEN: 't',
      INPUT_X: 'x',
      RUNNER_TRACKING_ID: 'r',
    }
    expect(basicEnvironment(env, '/nowhere')).toEqual({ PATH: '/bin', HOME: '/root', LC_ALL: 'C' })
    const workspace = temporaryFolder()
    mkdirSync(join(workspace, '.venv', 'bin'), { recursive: true })
    expect(basicEnvironment(env, workspace).PATH).toBe(`${workspace}/.venv/bin:/bin`)
  })
})

it('a path that is too long for a socket leads to the same file on a shorter way', async () => {
  const folder = join(temporaryFolder(), 'long/'.repeat(40))
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'file')
  writeFileSync(file, 'same')
  let used = ''
  const text = await withShortPath(file, (path) => {
    used = path
    return readFile(path, 'utf8')
  })
  expect(text).toBe('same')
  expect(used.length).toBeLessThan(101)
  await expect(readFile(used)).rejects.toThrow('ENOENT')
})
