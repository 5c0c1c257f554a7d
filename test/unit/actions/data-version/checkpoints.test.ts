import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Pack, pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { packCheckpoint, unpackCheckpoint } from '../../../../src/actions/data-version/checkpoints-archive.ts'
import { checkpointsInRemote } from '../../../../src/actions/data-version/index.ts'
import { sha256Of } from '../../../../src/registry/bytes/version-index.ts'
import { contentsOf, modifiedOf, type RemoteScene, remoteScene, warnings, write } from './scene.ts'

const id = { key: 'k1', sequence: 7 }

describe('a checkpoint as an archive', () => {
  function checkpoint() {
    const { workspace } = remoteScene()
    const folder = join(workspace, 'checkpoints')
    write(join(folder, 'epoch-1.pt'), 'one')
    write(join(folder, `${'deep/'.repeat(40)}epoch-2.pt`), 'two')
    write(join(folder, 'empty'), '')
    symlinkSync('epoch-1.pt', join(folder, 'latest'))
    symlinkSync('/etc/passwd', join(folder, 'out'))
    utimesSync(join(folder, 'epoch-1.pt'), 1_700_000_000.123456, 1_700_000_000.123456)
    return { workspace, folder, place: join(workspace, 'place'), back: join(workspace, 'back') }
  }

  it('comes back with its times and the links that stay inside', async () => {
    const { folder, place, back } = checkpoint()
    await packCheckpoint(folder, place, id)
    expect(await unpackCheckpoint(place, 'k1', back)).toBe(7)
    expect(contentsOf(back)).toEqual({
      'epoch-1.pt': 'one',
      [`${'deep/'.repeat(40)}epoch-2.pt`]: 'two',
      empty: '',
    })
    expect(readlinkSync(join(back, 'latest'))).toBe('epoch-1.pt')
    expect(readdirSync(back)).not.toContain('out')
    expect(modifiedOf(join(back, 'epoch-1.pt'))).toBeCloseTo(1_700_000_000_123.456, 2)
  })

  it('is not used when it is damaged, or another run’s', async () => {
    const { folder, place, back } = checkpoint()
    await packCheckpoint(folder, place, id)
    await expect(unpackCheckpoint(place, 'k2', back)).rejects.toThrow('that of another run')
    const archive = readFileSync(join(place, 'checkpoint.tar'))
    archive[600] = archive[600]! ^ 1
    write(join(place, 'checkpoint.tar'), archive)
    await expect(unpackCheckpoint(place, 'k1', back)).rejects.toThrow('not those that were saved')
    expect(() => lstatSync(back)).toThrow()
  })

  it.each<[string, Parameters<Pack['entry']>[0] & { readonly content?: string }]>([
    ['a path that leads out', { name: '../escaped', content: 'x' }],
    ['an absolute path', { name: '/tmp/escaped', content: 'x' }],
    ['a link that leads out', { name: 'l', type: 'symlink' as const, linkname: '../../x' }],
    ['a hard link', { name: 'l', type: 'link' as const, linkname: 'other' }],
    ['a device', { name: 'd', type: 'character-device' as const }],
  ])('is not used when it holds %s, however well it is sealed', async (_, { content, ...header }) => {
    const { workspace, place } = checkpoint()
    const archive = pack()
    if (content === undefined) archive.entry(header)
    else archive.entry(header, content)
    archive.finalize()
    const pieces: Buffer[] = []
    for await (const piece of archive as unknown as AsyncIterable<Buffer>) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    write(join(place, 'checkpoint.tar'), bytes)
    const seal = { schemaVersion: 1, ...id, sha256: sha256Of(bytes), bytes: bytes.length }
    write(join(place, 'checkpoint.json'), JSON.stringify(seal))
    const back = join(workspace, 'inner', 'back')
    await expect(unpackCheckpoint(place, 'k1', back)).rejects.toThrow('the saved checkpoint is not used')
    expect(readdirSync(join(workspace, 'inner'))).toEqual([])
  })
})

describe('checkpoints in the data remote', () => {
  const store = (scene: RemoteScene, may = true) =>
    checkpointsInRemote(scene.services, { remote: null, write: may })
  async function saved() {
    const here = remoteScene()
    for (const [sequence, content] of [
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ] as const) {
      const folder = join(here.workspace, 'saving')
      write(join(folder, 'model.pt'), content)
      write(join(folder, 'same.bin'), 'same')
      utimesSync(join(folder, 'model.pt'), 1_600_000_000 + sequence, 1_600_000_000 + sequence)
      await store(here).save('k1', sequence, folder)
    }
    const there = here.another()
    return { here, there, folder: join(there.workspace, 'checkpoints') }
  }

  it('come back on another machine, the newest with its times', async () => {
    const { there, folder } = await saved()
    expect(await store(there).restore('k1', folder)).toBe('restored')
    expect(contentsOf(folder)).toEqual({ 'model.pt': 'three', 'same.bin': 'same' })
    expect(modifiedOf(join(folder, 'model.pt'))).toBe(1_600_000_003_000)
  })

  it('are the one before where the newest is damaged', async () => {
    const { here, there, folder } = await saved()
    const [object] = Object.entries(contentsOf(here.remote)).find(([, content]) => content === 'three')!
    mkdirSync(join(here.remote, object, '..'), { recursive: true })
    const { chmodSync } = await import('node:fs')
    chmodSync(join(here.remote, object), 0o644)
    write(join(here.remote, object), 'evil!')
    expect(await store(there).restore('k1', folder)).toBe('restored')
    expect(contentsOf(folder)).toEqual({ 'model.pt': 'two', 'same.bin': 'same' })
    expect(warnings(there.services)).toEqual([
      expect.stringContaining('A checkpoint on the data remote is passed over'),
    ])
  })

  it('are none for another key, and where the record is damaged', async () => {
    const { here, there, folder } = await saved()
    expect(await store(there).restore('k2', folder)).toBe('none')
    write(join(here.remote, 'mlops/checkpoints/k1.json'), '{')
    expect(await store(there).restore('k1', folder)).toBe('none')
    expect(warnings(there.services)).toEqual([expect.stringContaining('damaged')])
  })

  it('are not written by a run that works on what a stranger sent', async () => {
    const { there } = await saved()
    write(join(there.workspace, 'saving/model.pt'), 'evil')
    await expect(store(there, false).save('k1', 9, join(there.workspace, 'saving'))).rejects.toThrow(
      'keeps nothing',
    )
  })
})
