import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Spool, type SpoolBounds } from '../../../../src/training/tracking/spool.ts'
import type { What } from '../../../../src/training/tracking/spool-entry.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const run = '0b8f4f5e-7d8c-4b7e-9a53-0d4c4b1f2a3e'
const header = {
  spool: 1,
  run,
  tracker: 'mlflow',
  address: 'http://ml',
  experiment: 'e',
  key: 'k',
  startedAt: 1,
} as const
const params = (value: string): What => ({ kind: 'params', params: { value } })
const metrics = (count: number, key = 'loss'): What => ({
  kind: 'metrics',
  followed: true,
  at: 1,
  points: Array.from({ length: count }, (_, step) => [key, 1 / 3, step, step]),
})

async function scene(secrets: readonly string[] = [], bounds?: SpoolBounds) {
  const workspace = temporaryFolder()
  const spool = await Spool.create(workspace, header, secrets, bounds)
  const reopen = async () => {
    const opened = await Spool.reopen(workspace, run)
    if (opened === null) throw new Error('it was not read')
    return opened
  }
  return { workspace, spool, reopen, folder: join(workspace, '.mlops', 'spool') }
}

describe('a spool', () => {
  it('is read by a later process as it was kept, from where it was delivered to', async () => {
    const { spool, reopen } = await scene()
    await Promise.all(['a', 'b', 'ü\n😀'].map((value) => spool.append(params(value))))
    await spool.delivered(1)
    spool.note('a note')
    await spool.save()
    await spool.close()
    const later = await reopen()
    expect(later.header).toEqual(header)
    expect(later.pending.map(({ n }) => n)).toEqual([2, 3])
    expect(later.pending.at(-1)?.what).toMatchObject({ params: { value: 'ü\n😀' } })
    expect(later.state.notes).toEqual(['a note'])
  })

  it('is on the disk before the next line of the program', async () => {
    const { spool } = await scene()
    await spool.append(params('a'))
    expect(readFileSync(spool.path, 'utf8').trimEnd().split('\n')).toHaveLength(2)
    await spool.close()
  })

  it('ends before a line that a crash cut off', async () => {
    const { spool, reopen } = await scene()
    await spool.append(params('a'))
    await spool.close()
    appendFileSync(spool.path, '{"n":2,"what":{"kind":"par')
    expect((await reopen()).pending).toHaveLength(1)
  })

  it.each(['', 'x', '{}', '{"spool":2}', JSON.stringify({ ...header, run: run.replace('0', '1') })])(
    'is none where its first line is %j',
    async (line) => {
      const { spool, workspace } = await scene()
      await spool.close()
      writeFileSync(spool.path, line)
      expect(await Spool.reopen(workspace, run)).toBeNull()
    },
  )

  it('starts from the beginning where the state beside it was lost or is damaged', async () => {
    const { spool, reopen, folder } = await scene()
    await spool.append(params('a'))
    await spool.delivered(1)
    await spool.close()
    writeFileSync(join(folder, `${run}.state.json`), '{"sent": "many"}')
    expect((await reopen()).pending).toHaveLength(1)
  })

  it('holds metrics up to a bound and counts the rest, but everything else', async () => {
    const { spool } = await scene([], { metrics: 50_000, delivered: 1e9 })
    for (let batch = 0; batch < 100; batch++) await spool.append(metrics(100))
    await spool.append(params('a'))
    expect(statSync(spool.path).size).toBeLessThan(51_000)
    expect(spool.leftOut).toBe(
      100 * 100 - spool.pending.filter(({ what }) => what.kind === 'metrics').length * 100,
    )
    expect(spool.leftOut).toBeGreaterThan(5000)
    expect(spool.pending.at(-1)?.what.kind).toBe('params')
    await spool.delivered(spool.pending.at(-1)?.n ?? 0)
    await spool.append(metrics(100))
    expect(spool.pending).toHaveLength(1)
    await spool.close()
  })

  it('does not grow with what was delivered', async () => {
    const { spool, reopen } = await scene([], { metrics: 1e9, delivered: 20_000 })
    for (let batch = 0; batch < 30; batch++) {
      await spool.append(metrics(100))
      await spool.delivered(spool.pending.at(-1)?.n ?? 0)
    }
    expect(statSync(spool.path).size).toBeLessThan(25_000)
    await spool.append(params('last'))
    await spool.close()
    expect((await reopen()).pending.map(({ what }) => what.kind)).toEqual(['params'])
  })

  it('holds no secret, wherever it stood', async () => {
    const { spool } = await scene(['p"w\\1', 'Bearer tok'])
    await spool.append({ kind: 'tags', tags: { header: 'x Bearer tok', 'p"w\\1': 'url://p"w\\1@host' } })
    const text = readFileSync(spool.path, 'utf8')
    expect(text).not.toMatch(/Bearer tok|p\\"w/)
    expect(JSON.parse(text.split('\n')[1] ?? '').what.tags).toEqual({
      header: 'x ***',
      '***': 'url://***@host',
    })
    expect(statSync(spool.path).mode & 0o077).toBe(0)
    await spool.close()
  })

  it('is of one process at a time, and free again when that one is gone', async () => {
    const { spool, reopen, folder } = await scene()
    expect(await (await reopen()).lock()).toBe(false)
    writeFileSync(join(folder, `${run}.lock`), JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere' }))
    const later = await reopen()
    expect(await later.lock()).toBe(true)
    await later.remove()
    await spool.close()
    expect(readdirSync(folder)).toEqual([])
  })
})
