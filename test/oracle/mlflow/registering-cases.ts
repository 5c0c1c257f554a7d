import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createRun,
  downloadArtifacts,
  experimentNamed,
  mlflowConnection,
  openMlflow,
  uploadArtifacts,
  usualPatience,
} from '../../../src/clients/mlflow/index.ts'
import {
  type MlflowRegistrySettings,
  mlflowRegistry,
  type VersionToRegister,
} from '../../../src/registry/elsewhere/index.ts'
import { mlflowTracker } from '../../../src/training/tracking/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { testServices } from '../../support/services.ts'
import type { MlflowServer } from './server.ts'

let server: MlflowServer
interface ReadVersion {
  version: string
  source: string
  run: string
  tags: Record<string, string>
  aliases: string[]
  description: string
}
const readVersion = (name: string, by: { version: string } | { alias: string }) =>
  server.ask<ReadVersion>({ ask: 'version', name, ...by })

/** A registry of a registered model of its own, and versions for it. */
function scene(name: string, more: Partial<MlflowRegistrySettings> = {}) {
  const workspace = temporaryFolder()
  const services = testServices(workspace)
  const settings = {
    trackingUri: server.uri,
    name,
    experiment: `${name} registered`,
    aliases: { production: 'champion', staging: 'challenger' },
    ...more,
  }
  const registry = mlflowRegistry(settings, services)
  const version = (
    number: string,
    bytes = number,
    other: Partial<VersionToRegister> = {},
  ): VersionToRegister => {
    const path = join(workspace, `model-${number}`)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'weights.txt'), bytes)
    return {
      model: name,
      version: number,
      tag: `${name}@${number}`,
      commit: 'c'.repeat(40),
      sha256: createHash('sha256').update(name).update(bytes).digest('hex'),
      path,
      verdict: 'improved',
      evaluationUrl: 'https://github.com/acme/models/actions/runs/8',
      workflowRunUrl: null,
      description: 'Delays of **flights**, größer als 15 min.',
      metrics: { roc_auc: 0.75 },
      trackerRun: null,
      trackedModel: null,
      ...other,
    }
  }
  const mlflow = openMlflow(mlflowConnection(server.uri, {}), services.signal, {
    ...usualPatience,
    attempts: 2,
  })
  return { workspace, services, registry, version, mlflow }
}

/** @param started the server that all cases share */
export function registeringCases(started: () => MlflowServer): void {
  beforeAll(() => {
    server = started()
  })

  describe('a version that is registered in MLflow', () => {
    it('is read back by MLflow’s own client with bytes, run, description and what git knows', async () => {
      const { registry, version } = scene('flight-delay')
      expect(await registry.find('v1.0.0')).toBeNull()
      const first = version('v1.0.0')
      const { change, registered } = await registry.register(first)
      expect(change).toBe('made')
      expect(registered).toEqual({
        version: 'v1.0.0',
        id: '1',
        sha256: first.sha256,
        stages: [],
        deprecated: false,
        url: `${server.uri}/#/models/flight-delay/versions/1`,
      })
      expect(await registry.find('v1.0.0')).toEqual(registered)
      const read = await readVersion('flight-delay', { version: '1' })
      expect(read).toMatchObject({
        description: first.description,
        tags: {
          'mlops.version': 'v1.0.0',
          'mlops.git_tag': 'flight-delay@v1.0.0',
          'mlops.commit': first.commit,
          'mlops.sha256': first.sha256,
          'mlops.verdict': 'improved',
          'mlops.evaluation': first.evaluationUrl,
          'mlops.metric.roc_auc': '0.75',
        },
      })
      expect(await server.ask({ ask: 'artifacts', uri: 'models:/flight-delay/1' })).toMatchObject({
        'weights.txt': 'v1.0.0',
      })
      const run = await server.ask<{ status: string; models: string[] }>({ ask: 'run', id: read.run })
      expect(run).toMatchObject({ status: 'FINISHED', models: [read.source.replace('models:/', '')] })
    })

    it('is there once however often it is registered, and never with other bytes', async () => {
      const { registry, version } = scene('repeated')
      await registry.register(version('v1.0.0'))
      expect((await registry.register(version('v1.0.0'))).change).toBe('unchanged')
      await registry.register(version('v1.1.0'))
      const waived = version('v1.0.0', 'v1.0.0', { verdict: 'waived' })
      expect((await registry.register(waived)).change).toBe('made')
      expect((await readVersion('repeated', { version: '1' })).tags['mlops.verdict']).toBe('waived')
      await expect(registry.register(version('v1.0.0', 'tampered'))).rejects.toThrow(
        /has v1\.0\.0 already, as its version 1, with other bytes.*Register what you have as a new version/s,
      )
      expect(await server.ask({ ask: 'versions', name: 'repeated' })).toEqual(['1', '2'])
    })

    it('is made once even when the answer to its making was lost', async () => {
      const { registry, version } = scene('lost')
      let change = ''
      for (let requests = 0; change === '' && requests < 30; requests++) {
        await server.relay.mend()
        server.relay.loseAnswerAfter(requests)
        const mending = setTimeout(() => void server.relay.mend(), 100)
        change = await registry.register(version('v1.0.0')).then(
          (done) => done.change,
          () => '',
        )
        clearTimeout(mending)
      }
      await server.relay.mend()
      expect(change).not.toBe('')
      expect(await server.ask({ ask: 'versions', name: 'lost' })).toEqual(['1'])
      expect(await server.ask<string[]>({ ask: 'runs', experiment: 'lost registered' })).toHaveLength(1)
    })

    it('points at the model and the run that the tracker made, without a second upload', async () => {
      const { registry, version, services, workspace } = scene('tracked')
      const first = version('v2.0.0')
      const settings = { trackingUri: server.uri, experiment: 'tracked', logModel: true }
      const tracker = mlflowTracker(settings, services)
      await tracker.start({
        name: 'run',
        key: 'k',
        startedAt: new Date(),
        parameters: {},
        commit: null,
        source: 'train',
        pullRequest: null,
        workflowRunUrl: null,
        user: null,
        note: null,
        tags: {},
      })
      const model = { name: 'model', file: first.path, tags: { 'mlops.sha256': first.sha256 } }
      const tracked = await tracker.finish('finished', {
        endedAt: new Date(),
        files: [],
        model,
        printed: '',
        cwd: workspace,
      })
      const links = { trackerRun: tracked.runId, trackedModel: tracked.modelId }
      await registry.register({ ...first, ...links })
      expect(await readVersion('tracked', { version: '1' })).toMatchObject({
        source: `models:/${tracked.modelId}`,
        run: tracked.runId,
      })
      expect(await server.ask({ ask: 'runs', experiment: 'tracked registered' })).toEqual([])
      await registry.register({ ...version('v2.0.1', 'others'), ...links })
      const other = await readVersion('tracked', { version: '2' })
      expect(other.run).toBe(tracked.runId)
      expect(other.source).not.toBe(`models:/${tracked.modelId}`)
      expect(await server.ask({ ask: 'artifacts', uri: 'models:/tracked/2' })).toMatchObject({
        'weights.txt': 'others',
      })
    })
  })

  describe('stages', () => {
    it('move as aliases, and only those that are mapped', async () => {
      const { registry, version } = scene('staged')
      await registry.register(version('v1.0.0'))
      await registry.register(version('v2.0.0'))
      expect(await registry.setStage('production', 'v1.0.0')).toMatchObject({
        change: 'made',
        registered: { stages: ['champion'] },
      })
      expect((await registry.setStage('staging', 'v2.0.0')).change).toBe('made')
      expect((await registry.setStage('production', 'v1.0.0')).change).toBe('unchanged')
      expect((await registry.setStage('elsewhere', 'v1.0.0')).change).toBe('unmapped')
      expect((await registry.setStage('constructor', 'v1.0.0')).change).toBe('unmapped')
      expect((await registry.setStage('production', 'v2.0.0')).registered.stages).toEqual([
        'challenger',
        'champion',
      ])
      expect((await readVersion('staged', { alias: 'champion' })).version).toBe('2')
      expect((await readVersion('staged', { version: '1' })).aliases).toEqual([])
      await expect(registry.setStage('production', 'v9.0.0')).rejects.toThrow('has no version v9.0.0')
    })

    it('are taken from a version that is deprecated, which stays', async () => {
      const { registry, version } = scene('deprecated')
      await registry.register(version('v1.0.0'))
      await registry.setStage('production', 'v1.0.0')
      const { change, registered } = await registry.deprecate('v1.0.0', 'leaks the label')
      expect(change).toBe('made')
      expect(registered).toMatchObject({ deprecated: true, stages: [] })
      expect((await registry.deprecate('v1.0.0', 'leaks the label')).change).toBe('unchanged')
      expect(await readVersion('deprecated', { version: '1' })).toMatchObject({
        aliases: [],
        tags: { 'mlops.deprecated': 'leaks the label' },
      })
    })
  })

  describe('artifacts', () => {
    it('come back as they went, a folder as a tree, bytes unchanged', async () => {
      const { mlflow, workspace } = scene('artifacts')
      const experimentId = await experimentNamed(mlflow, 'artifacts')
      const run = await createRun(mlflow, { experimentId, name: 'files', startedAt: 1, tags: {} })
      const from = join(workspace, 'from')
      mkdirSync(join(from, 'deep', 'ü'), { recursive: true })
      const bytes = Buffer.alloc(3_000_000, 'mlflow ÿ')
      writeFileSync(join(from, 'deep', 'ü', 'a b+c.bin'), bytes)
      writeFileSync(join(from, 'empty'), '')
      expect(await uploadArtifacts(mlflow, run.artifactUri, from, 'tree')).toEqual({
        files: 2,
        bytes: bytes.length,
        refused: [],
      })
      const into = join(workspace, 'into')
      expect((await downloadArtifacts(mlflow, run.artifactUri, 'tree', into)).sort()).toEqual([
        'deep/ü/a b+c.bin',
        'empty',
      ])
      expect(await uploadArtifacts(mlflow, run.artifactUri, into, 'again')).toMatchObject({
        bytes: bytes.length,
      })
      expect(await server.ask({ ask: 'artifacts', uri: `runs:/${run.id}/again` })).toEqual({
        'deep/ü/a b+c.bin': bytes.length,
        empty: '',
      })
      await expect(downloadArtifacts(mlflow, run.artifactUri, 'none', into)).rejects.toThrow(
        'No such artifact',
      )
    })
  })
}
