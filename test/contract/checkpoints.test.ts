import { mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkpointsInArtifacts, checkpointsInCache } from '../../src/actions/data-version/index.ts'
import type { CheckpointStore } from '../../src/training/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github/index.ts'
import { type TestServices, testServices } from '../support/services.ts'
import { contentsOf, modifiedOf, warnings, write } from '../unit/actions/data-version/scene.ts'

let github: GitHubDouble

beforeEach(async () => {
  github = await startGitHub()
  await github.createRepository({ fullName: 'acme/model', files: { 'model.py': '' } })
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github.close()
})

interface Machine {
  readonly services: TestServices
  readonly workspace: string
  save(store: CheckpointStore, sequence: number, content: string): Promise<void>
  readonly restored: string
}

/** A fresh machine that runs a job, as a runner would set it up. */
function machine(runId: number, scopes: { writableScope?: string; readableScopes?: string[] } = {}): Machine {
  const workspace = temporaryFolder()
  const token = github.runtimeToken({ runId, jobId: `${runId}-job`, repository: 'acme/model', ...scopes })
  const env = {
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  // The service resolves paths where the process stands.
  vi.spyOn(process, 'cwd').mockReturnValue(workspace)
  return {
    services: testServices(workspace, env),
    workspace,
    restored: join(workspace, 'checkpoints'),
    async save(store, sequence, content) {
      const folder = join(workspace, '.mlops/checkpoints/k1/saving')
      write(join(folder, 'model.pt'), content)
      utimesSync(join(folder, 'model.pt'), 1_600_000_000.5 + sequence, 1_600_000_000.5 + sequence)
      await store.save('k1', sequence, folder)
    },
  }
}

describe('checkpoints in the cache', () => {
  const main = { writableScope: 'refs/heads/main' }

  it('are found again by a later run of the branch, the newest with its times', async () => {
    const first = machine(1, main)
    const store = checkpointsInCache(first.services)
    await first.save(store, 1, 'one')
    await first.save(store, 2, 'two')
    expect(github.world.results.caches.map(({ key }) => key)).toEqual([
      'mlops-checkpoint-k1-000000000001',
      'mlops-checkpoint-k1-000000000002',
    ])
    const second = machine(2, main)
    expect(await checkpointsInCache(second.services).restore('k1', second.restored)).toBe('restored')
    expect(contentsOf(second.restored)).toEqual({ 'model.pt': 'two' })
    expect(modifiedOf(join(second.restored, 'model.pt'))).toBe(1_600_000_002_500)
    expect(await checkpointsInCache(second.services).restore('k2', second.restored)).toBe('none')
  })

  it('of a pull request are not seen by the default branch', async () => {
    const pull = machine(1, { writableScope: 'refs/pull/1/merge', readableScopes: ['refs/heads/main'] })
    await pull.save(checkpointsInCache(pull.services), 9, 'of a stranger')
    const trusted = machine(2, main)
    expect(await checkpointsInCache(trusted.services).restore('k1', trusted.restored)).toBe('none')
  })

  it('say that they were not taken where there is no cache', async () => {
    const here = machine(1)
    const services = { ...here.services, env: {} }
    const store = checkpointsInCache(services)
    expect(await store.restore('k1', here.restored)).toBe('none')
    await expect(here.save(store, 1, 'one')).rejects.toThrow('There is no cache service here')
  })
})

describe('checkpoints in artifacts', () => {
  it('are found again by a later attempt of the run, and by no other run', async () => {
    const first = machine(1)
    const store = checkpointsInArtifacts(first.services)
    for (const sequence of [1, 2, 3]) await first.save(store, sequence, `content ${sequence}`)
    expect(github.world.results.artifacts.map(({ name }) => name)).toEqual([
      'mlops-checkpoint-k1-2',
      'mlops-checkpoint-k1-3',
    ])
    const again = machine(1)
    expect(await checkpointsInArtifacts(again.services).restore('k1', again.restored)).toBe('restored')
    expect(contentsOf(again.restored)).toEqual({ 'model.pt': 'content 3' })
    expect(modifiedOf(join(again.restored, 'model.pt'))).toBe(1_600_000_003_500)
    const other = machine(2)
    expect(await checkpointsInArtifacts(other.services).restore('k1', other.restored)).toBe('none')
  })

  it('are the one before where the newest is damaged', async () => {
    const first = machine(1)
    const store = checkpointsInArtifacts(first.services)
    for (const sequence of [1, 2]) await first.save(store, sequence, `content ${sequence}`)
    const { blob } = github.world.results.artifacts.at(-1)!
    const there = github.world.results.blobs.get(blob)!
    // inside of the archive's file, where the zip does not notice before its end
    const bytes = Buffer.from(there.bytes)
    const at = bytes.indexOf('content 2')
    bytes.write('evil', at)
    github.world.results.blobs.set(blob, { ...there, bytes })
    const again = machine(1)
    mkdirSync(again.workspace, { recursive: true })
    expect(await checkpointsInArtifacts(again.services).restore('k1', again.restored)).toBe('restored')
    expect(contentsOf(again.restored)).toEqual({ 'model.pt': 'content 1' })
    expect(warnings(again.services)).toEqual([
      expect.stringContaining('`mlops-checkpoint-k1-2` was passed over'),
    ])
  })

  it('say that there are none outside of a workflow', async () => {
    const here = machine(1)
    const store = checkpointsInArtifacts({ ...here.services, env: {} })
    await expect(store.restore('k1', here.restored)).rejects.toThrow('There is no artifact service here')
  })
})
