import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptRunsInRemote, openDataObjects } from '../../../src/actions/data-version/index.ts'
import { collectFiles, remoteStore } from '../../../src/registry/bytes/index.ts'
import { contentsOf, type RemoteScene, remoteScene, write } from '../../unit/actions/data-version/scene.ts'
import { dvc, dvcRepository } from '../dvc/remote-peers.ts'

const key = 'c'.repeat(64)

/** A version and a kept run on a remote. */
async function stored(): Promise<{ here: RemoteScene; folder: string }> {
  const here = remoteScene()
  write(join(here.workspace, 'models/model.bin'), 'weights')
  write(join(here.workspace, 'models/ünï c/öde.txt'), 'odd')
  const store = remoteStore(null, (name) => openDataObjects(here.services, name), here.services)
  const model = { name: 'model', kind: 'model', path: 'model', file: join(here.workspace, 'models') } as const
  const location = await store.put({
    model: 'flights',
    version: 'v1.0.0',
    files: await collectFiles([model]),
  })
  const run = `.mlops/cache/runs/${key}`
  write(join(here.workspace, run, 'model.bin'), 'of a run')
  await (await keptRunsInRemote(here.services, { remote: null, write: true }))?.save(run, `runs-${key}`)
  return { here, folder: /\/([0-9a-f]{32}\.dir)\?/.exec(location)?.[1] ?? '' }
}

/** A fresh repository of DVC's with a pointer to a folder of the remote. */
function repository({ here, folder }: Awaited<ReturnType<typeof stored>>): string {
  const root = here.another().workspace
  dvcRepository(root, `[core]\n    remote = r\n['remote "r"']\n    url = ${here.remote}\n`)
  writeFileSync(join(root, 'model.dvc'), `outs:\n- md5: ${folder}\n  hash: md5\n  path: model\n`)
  return root
}

describe('a version in the data remote', () => {
  it('is a folder that `dvc pull` fetches by a pointer with its name', async () => {
    const root = repository(await stored())
    await dvc(root, 'pull')
    const { 'mlops-version.json': list, ...files } = contentsOf(join(root, 'model'))
    expect(files).toEqual({ 'model/model.bin': 'weights', 'model/ünï c/öde.txt': 'odd' })
    expect(JSON.parse(list!)).toMatchObject({ model: 'flights', version: 'v1.0.0' })
  })

  it('survives `dvc gc --cloud` where a pointer names it; records stay, and runs without a pointer go', async () => {
    const state = await stored()
    const root = repository(state)
    await dvc(root, 'pull')
    await dvc(root, 'gc', '--workspace', '--cloud', '--force')
    const held = Object.values(contentsOf(state.here.remote))
    expect(held).toContain('weights')
    expect(held).not.toContain('of a run')
    expect(existsSync(join(state.here.remote, `mlops/runs/${key}.json`))).toBe(true)
    const there = state.here.another()
    const path = `.mlops/cache/runs/${key}`
    rmSync(join(there.workspace, path), { recursive: true, force: true })
    await (await keptRunsInRemote(there.services, { remote: null, write: true }))?.restore(
      path,
      `runs-${key}`,
    )
    expect(existsSync(join(there.workspace, path))).toBe(false)
  })
})
