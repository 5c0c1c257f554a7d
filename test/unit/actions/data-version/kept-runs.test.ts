import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  keptRunsInRemote,
  mayKeepForOthers,
  openDataObjects,
  placesInOrder,
  readOnly,
} from '../../../../src/actions/data-version/index.ts'
import type { GitHubContext } from '../../../../src/github/index.ts'
import { collectFiles, remoteStore } from '../../../../src/registry/index.ts'
import type { NearCache } from '../../../../src/training/index.ts'
import { contentsOf, modifiedOf, type RemoteScene, remoteScene, warnings, write } from './scene.ts'

const key = 'a'.repeat(64)
const path = `.mlops/cache/runs/${key}`

async function runsIn(scene: RemoteScene, write = true): Promise<NearCache> {
  const runs = await keptRunsInRemote(scene.services, { remote: null, write })
  if (runs === null) throw new Error('no remote')
  return runs
}

/** A run that one machine has kept, and a second machine that has nothing. */
async function kept() {
  const here = remoteScene()
  write(join(here.workspace, path, 'model/weights.bin'), 'weights')
  write(join(here.workspace, path, 'run-manifest.json'), '{}')
  write(join(here.workspace, path, 'tool.sh'), '#!/bin/sh')
  chmodSync(join(here.workspace, path, 'tool.sh'), 0o755)
  await (await runsIn(here)).save(path, `runs-${key}`)
  expect(warnings(here.services)).toEqual([])
  const there = here.another()
  return { here, there, record: join(here.remote, `mlops/runs/${key}.json`) }
}

describe('runs in the data remote', () => {
  it('come back on another machine as they were', async () => {
    const { here, there } = await kept()
    await (await runsIn(there)).restore(path, `runs-${key}`)
    expect(contentsOf(join(there.workspace, path))).toEqual({
      'model/weights.bin': 'weights',
      'run-manifest.json': '{}',
      'tool.sh': '#!/bin/sh',
    })
    expect(statSync(join(there.workspace, path, 'tool.sh')).mode & 0o777).toBe(0o755)
    const weights = join(path, 'model/weights.bin')
    expect(modifiedOf(join(there.workspace, weights))).toBeCloseTo(
      modifiedOf(join(here.workspace, weights)),
      0,
    )
    expect(warnings(there.services)).toEqual([])
  })

  it('are objects in DVC’s layout, and one small record beside it', async () => {
    const { here } = await kept()
    const paths = Object.keys(contentsOf(here.remote)).sort()
    expect(paths.filter((one) => one.startsWith('files/md5/')).length).toBe(4)
    expect(paths.filter((one) => !one.startsWith('files/md5/'))).toEqual([`mlops/runs/${key}.json`])
  })

  it('are missing where none is kept, and nothing else is looked for', async () => {
    const scene = remoteScene()
    const runs = await runsIn(scene)
    await runs.restore(path, `runs-${key}`)
    await runs.restore('.mlops/cache/models/x', `models-${key}`)
    await runs.restore(path, 'runs-../../etc/passwd')
    expect(existsSync(join(scene.workspace, path))).toBe(false)
    expect(warnings(scene.services)).toEqual([])
  })

  it('are kept once: the first one counts', async () => {
    const { here, there, record } = await kept()
    const before = readFileSync(record, 'utf8')
    write(join(there.workspace, path, 'model/weights.bin'), 'other')
    await (await runsIn(there)).save(path, `runs-${key}`)
    expect(readFileSync(record, 'utf8')).toBe(before)
    expect(readdirSync(here.remote).sort()).toEqual(['files', 'mlops'])
  })

  it.each<[string, (record: string) => string, string]>([
    [
      'with another hash',
      (text) => text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`),
      'has sha256',
    ],
    [
      'with a path that leads out',
      (text) => text.replace('model/weights.bin', '../../../escaped'),
      'do not fit',
    ],
    ['of another run', (text) => text.replace(key, 'b'.repeat(64)), 'that of another run'],
    [
      'with a folder that is none',
      (text) => text.replace(/[0-9a-f]{32}\.dir/, '../../etc'),
      'its record is none',
    ],
    ['that is no JSON', () => 'not json', 'its record is none'],
  ])('are refused and warned of where the record is one %s', async (_, change, said) => {
    const { there, record } = await kept()
    write(record, change(readFileSync(record, 'utf8')))
    const runs = await runsIn(there)
    await runs.restore(path, `runs-${key}`)
    expect(existsSync(join(there.workspace, path))).toBe(false)
    expect(warnings(there.services)).toEqual([expect.stringContaining(said)])
    expect(warnings(there.services)[0]).toContain('counts as missing')
    // trained anew, it is made good
    write(join(there.workspace, path, 'model/weights.bin'), 'anew')
    await runs.save(path, `runs-${key}`)
    const third = there.another()
    await (await runsIn(third)).restore(path, `runs-${key}`)
    expect(contentsOf(join(third.workspace, path))).toEqual({ 'model/weights.bin': 'anew' })
  })

  it('are refused where an object is damaged or gone', async () => {
    const { here, there } = await kept()
    rmSync(join(here.remote, 'files'), { recursive: true })
    await (await runsIn(there)).restore(path, `runs-${key}`)
    expect(existsSync(join(there.workspace, path))).toBe(false)
    expect(warnings(there.services)).toEqual([
      expect.stringContaining('neither in the cache nor on the remote'),
    ])
  })

  it('are never written by a run that works on what a stranger sent', async () => {
    const scene = remoteScene()
    write(join(scene.workspace, path, 'model.bin'), 'x')
    await (await runsIn(scene, false)).save(path, `runs-${key}`)
    expect(existsSync(scene.remote)).toBe(false)
  })

  it('keep no links, which could lead anywhere', async () => {
    const scene = remoteScene()
    write(join(scene.workspace, 'secret'), 'token')
    mkdirSync(join(scene.workspace, path), { recursive: true })
    symlinkSync(join(scene.workspace, 'secret'), join(scene.workspace, path, 'model.bin'))
    await (await runsIn(scene)).save(path, `runs-${key}`)
    expect(warnings(scene.services)).toEqual([expect.stringContaining('model.bin is a link')])
    expect(existsSync(join(scene.remote, 'mlops'))).toBe(false)
  })

  it('only cost time where the remote is out of reach', async () => {
    const scene = remoteScene()
    write(
      join(scene.workspace, '.dvc/config'),
      '[core]\nremote = s\n[\'remote "s"\']\nurl = http://127.0.0.1:1/x\nread_timeout = 1\n',
    )
    const stop = new AbortController()
    const runs = await keptRunsInRemote(
      { ...scene.services, signal: stop.signal },
      { remote: 'nowhere', write: true },
    )
    await runs?.restore(path, `runs-${key}`)
    expect(warnings(scene.services)).toEqual([expect.stringContaining('there is no remote `nowhere`')])
  })

  it('are not looked for where there is no remote', async () => {
    const scene = remoteScene()
    rmSync(join(scene.workspace, '.dvc/config'))
    expect(await keptRunsInRemote(scene.services, { remote: null, write: true })).toBeNull()
  })
})

describe('places in order', () => {
  const place = (name: string, has: boolean, workspace: string, seen: string[]): NearCache => ({
    async restore(at) {
      seen.push(`${name} asked`)
      if (has) write(join(workspace, at, 'x'), name)
    },
    async save() {
      seen.push(`${name} given`)
    },
  })

  it('are asked until one has it, and those before it keep it too', async () => {
    const { workspace } = remoteScene()
    const seen: string[] = []
    const [a, b, c] = ['a', 'b', 'c'].map((name) => place(name, name === 'b', workspace, seen)) as [
      NearCache,
      NearCache,
      NearCache,
    ]
    await placesInOrder(workspace, [a, b, c]).restore('kept', 'k')
    expect(seen).toEqual(['a asked', 'b asked', 'a given'])
  })

  it('are all given what is new, but those that are only read', async () => {
    const { workspace } = remoteScene()
    const seen: string[] = []
    const [a, b] = ['a', 'b'].map((name) => place(name, false, workspace, seen)) as [NearCache, NearCache]
    await placesInOrder(workspace, [a, readOnly(b)]).save('kept', 'k')
    expect(seen).toEqual(['a given'])
  })
})

describe('who may keep for others', () => {
  const context = (more: Partial<GitHubContext>) =>
    ({ eventName: 'push', isFork: false, actor: 'ana', triggeringRun: null, ...more }) as GitHubContext
  const run = { event: 'pull_request' } as NonNullable<GitHubContext['triggeringRun']>

  it.each<[string, boolean, GitHubContext | null]>([
    ['a push', true, context({})],
    ['a laptop', true, null],
    ['a pull request of the repository', true, context({ eventName: 'pull_request' })],
    ['a pull request of a fork', false, context({ eventName: 'pull_request', isFork: true })],
    ['pull_request_target of a fork', false, context({ eventName: 'pull_request_target', isFork: true })],
    [
      'workflow_run of a fork',
      false,
      context({ eventName: 'workflow_run', isFork: true, triggeringRun: run }),
    ],
    ['a pull request of Dependabot', false, context({ eventName: 'pull_request', actor: 'dependabot[bot]' })],
    [
      'workflow_run of Dependabot',
      false,
      context({ eventName: 'workflow_run', actor: 'dependabot[bot]', triggeringRun: run }),
    ],
  ])('%s: %s', (_, may, where) => expect(mayKeepForOthers(where)).toBe(may))
})

describe('versions in the data remote', () => {
  async function stored() {
    const here = remoteScene()
    write(join(here.workspace, 'models/model.bin'), 'weights')
    const model = {
      name: 'model',
      kind: 'model',
      path: 'models/model.bin',
      file: join(here.workspace, 'models/model.bin'),
    } as const
    const store = remoteStore(null, (name) => openDataObjects(here.services, name), here.services)
    const location = await store.put({
      model: 'flights',
      version: 'v1.0.0',
      files: await collectFiles([model]),
    })
    const there = here.another()
    const reader = remoteStore(null, (name) => openDataObjects(there.services, name), there.services)
    return { here, there, location, store, reader }
  }

  it('come back on another machine, verified', async () => {
    const { there, location, reader } = await stored()
    expect(location).toMatch(/^dvc:\/\/storage\/[0-9a-f]{32}\.dir\?index=sha256:[0-9a-f]{64}$/)
    expect(await reader.has(location)).toBe(true)
    const into = join(there.workspace, 'fetched')
    expect(await reader.get(location, into)).toMatchObject({ model: 'flights', version: 'v1.0.0' })
    expect(contentsOf(into)).toEqual({ 'models/model.bin': 'weights' })
  })

  it('are not there any more when the remote was cleaned', async () => {
    const { here, there, location, reader } = await stored()
    const [object] = Object.entries(contentsOf(here.remote)).find(([, content]) => content === 'weights')!
    rmSync(join(here.remote, object))
    expect(await reader.has(location)).toBe(false)
    await expect(reader.get(location, join(there.workspace, 'fetched'))).rejects.toMatchObject({
      exitCode: 3,
    })
  })

  it('are refused where the list of files is not the one of the tag', async () => {
    const { there, location, reader } = await stored()
    const other = location.replace(/[0-9a-f]{64}$/, '0'.repeat(64))
    await expect(reader.get(other, join(there.workspace, 'fetched'))).rejects.toThrow('as the tag says')
  })
})
