import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createRun,
  experimentNamed,
  mlflowConnection,
  openMlflow,
} from '../../../src/clients/mlflow/index.ts'
import {
  mlflowTracker,
  replaySpools,
  type TrackedOutputs,
  type TrackedRun,
} from '../../../src/training/tracking/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { registryPeer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'
import type { MlflowServer } from './server.ts'

let server: MlflowServer
interface ReadRun {
  name: string
  status: string
  lifecycle: string
  start: number
  end: number
  params: Record<string, string>
  tags: Record<string, string>
  metrics: Record<string, number | string>
  models: string[]
}
const readRun = (id: string | null) => server.ask<ReadRun>({ ask: 'run', id })
const history = (id: string | null, key: string) =>
  server.ask<[number, number | string, number][]>({ ask: 'history', id, key })

const startedAt = new Date(Date.now() - 1000)
const commit = 'c0ffee'.padEnd(40, '0')
const run: TrackedRun = {
  name: 'flights #12',
  key: 'a'.repeat(64),
  startedAt,
  parameters: { learning_rate: 0.1, depth: 6, early_stopping: true, seed: null },
  commit,
  source: 'python -m model.train',
  pullRequest: 'https://github.com/acme/models/pull/12',
  workflowRunUrl: 'https://github.com/acme/models/actions/runs/7',
  user: 'ada',
  note: 'Trained by **pull request 12**.',
  tags: {},
}

/** A workspace with a model, a manifest and a tracker of an experiment of its own. */
function scene(
  experiment: string,
  more: Partial<Parameters<typeof mlflowTracker>[0]> = {},
  signal = new AbortController().signal,
) {
  const workspace = temporaryFolder()
  const file = (path: string, text: string) => {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  file('models/model.txt', 'weights')
  file('manifest.json', '{"key":1}')
  const services = { ...testServices(workspace), clock: { now: () => new Date() }, signal }
  const settings = {
    trackingUri: server.uri,
    experiment,
    logModel: true,
    startSeconds: 5,
    finishSeconds: 1,
    settleSeconds: 0,
    ...more,
  }
  const tracker = mlflowTracker(settings, services)
  const outputs = (printed = '', other: Partial<TrackedOutputs> = {}): TrackedOutputs => ({
    endedAt: new Date(),
    files: [{ file: 'manifest.json', as: 'manifest.json' }],
    model: {
      name: 'model',
      file: join(workspace, 'models', 'model.txt'),
      tags: { 'mlops.model': 'flights' },
    },
    printed,
    cwd: workspace,
    ...other,
  })
  const replay = () => replaySpools({ trackingUri: server.uri, logModel: true }, services)
  return { workspace, services, tracker, outputs, file, replay }
}

const points = (key: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    key,
    value: 1 / (from + index + 1),
    step: from + index,
    at: startedAt.getTime() + from + index,
  }))

/** The user's training code, run with what the tracker gave it. @returns what it printed */
async function userCode(env: Readonly<Record<string, string>>, code: string, cwd: string): Promise<string> {
  const child = spawn(registryPeer('python'), ['-c', code], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  const [status] = await once(child, 'close')
  expect(status, printed).toBe(0)
  return printed
}

/** @param started the server that all cases share */
export function trackingCases(started: () => MlflowServer): void {
  beforeAll(() => {
    server = started()
  })

  describe('a run that MLflow is there for', () => {
    it('is read back by MLflow’s own client with parameters, curves, files, model and links', async () => {
      const { tracker, outputs, workspace } = scene('whole', { shareRun: true })
      const { env, url } = await tracker.start(run)
      await tracker.log(points('loss', 5000))
      await tracker.log([
        { key: 'odd', value: Number.NaN, step: 0, at: 5 },
        { key: 'odd', value: Number.POSITIVE_INFINITY, step: 1, at: 6 },
        { key: 'odd', value: Number.NEGATIVE_INFINITY, step: 2, at: 7 },
      ])
      const result = await tracker.finish('finished', outputs())
      expect(result).toMatchObject({ state: 'recorded', pending: 0, spool: null, notes: [], linked: [] })
      expect(env.MLFLOW_RUN_ID).toBe(result.runId)
      expect(url).toBe(result.url)
      expect(await readRun(result.runId)).toMatchObject({
        name: 'flights #12',
        status: 'FINISHED',
        start: startedAt.getTime(),
        params: { learning_rate: '0.1', depth: '6', early_stopping: 'true', seed: 'null' },
        tags: {
          'mlflow.source.git.commit': commit,
          'mlflow.source.name': 'python -m model.train',
          'mlflow.note.content': 'Trained by **pull request 12**.',
          'mlops.key': run.key,
          'mlops.pull_request': run.pullRequest,
          'mlops.workflow_run': run.workflowRunUrl,
        },
        models: [result.modelId],
      })
      const loss = await history(result.runId, 'loss')
      expect(loss).toEqual(points('loss', 5000).map(({ step, value, at }) => [step, value, at]))
      expect((await history(result.runId, 'odd')).map(([, value]) => value)).toEqual([
        'nan',
        '1.7976931348623157e+308',
        '-1.7976931348623157e+308',
      ])
      expect(await server.ask({ ask: 'artifacts', uri: `runs:/${result.runId}/` })).toEqual({
        'manifest.json': '{"key":1}',
      })
      expect(await server.ask({ ask: 'logged_model', id: result.modelId })).toMatchObject({
        name: 'model',
        status: 'READY',
        run: result.runId,
        params: { depth: '6' },
        tags: { 'mlops.model': 'flights' },
      })
      expect(await server.ask({ ask: 'model_info', uri: `models:/${result.modelId}` })).toMatchObject({
        run: result.runId,
      })
      expect(await server.ask({ ask: 'artifacts', uri: `models:/${result.modelId}` })).toMatchObject({
        'model.txt': 'weights',
      })
      expect(readdirSync(join(workspace, '.mlops', 'spool'))).toEqual([])
    })

    it('keeps Unicode and long parameters, and says what had to be cut or renamed', async () => {
      const { tracker, outputs } = scene('odd-values')
      await tracker.start({
        ...run,
        parameters: {
          größe: 'süß 😀',
          'x;y': '1',
          'x?y': '2',
          '../up': '3',
          long: '😀'.repeat(7000),
          empty: '',
          [`k${'e'.repeat(300)}`]: '4',
          half: 'a\ud800b',
          ...Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`p${index}`, index])),
        },
      })
      await tracker.log([{ key: 'précision@k', value: 0.5, step: 1, at: 1 }])
      const result = await tracker.finish('failed', outputs('', { model: null, files: [] }))
      const { params, metrics, status, tags } = await readRun(result.runId)
      expect(status).toBe('FAILED')
      expect(params).toMatchObject({
        größe: 'süß 😀',
        x_y: '1',
        x_y_2: '2',
        up: '3',
        long: '😀'.repeat(6000),
        empty: '',
        [`k${'e'.repeat(249)}`]: '4',
        half: 'a\ufffdb',
        p249: '249',
      })
      expect(Object.keys(params)).toHaveLength(258)
      expect(metrics).toEqual({ précision_k: 0.5 })
      expect(result.notes.join('\n')).toContain('Parameter long (cut to 6000 characters)')
      expect(tags['mlops.notes']).toBe(result.notes.join('\n'))
    })

    it('leaves out, with a word, files that MLflow would not take or that lie outside', async () => {
      const { tracker, outputs, file } = scene('odd-files')
      file('out/good ü.txt', 'good')
      file('out/a#b.txt', 'bad')
      file('out/deep/100%25.txt', 'bad')
      file('out/100%.txt', 'good too')
      await tracker.start(run)
      const files = [
        { file: 'out', as: 'outputs/all' },
        { file: '/etc/hostname', as: 'host' },
        { file: 'gone.txt', as: 'gone' },
      ]
      const result = await tracker.finish('finished', outputs('', { files, model: null }))
      expect(await server.ask({ ask: 'artifacts', uri: `runs:/${result.runId}/outputs` })).toEqual({
        'all/good ü.txt': 'good',
        'all/100%.txt': 'good too',
      })
      expect(result.notes).toEqual([
        expect.stringContaining('outputs/all/a#b.txt was left out'),
        expect.stringContaining('outputs/all/deep/100%25.txt was left out'),
        'host was not uploaded: the file lies outside the workspace',
        'gone was not uploaded: the file is not there any more',
      ])
    })

    it('is killed there too when it was cancelled, in what time is left', async () => {
      const cancel = new AbortController()
      const { tracker, outputs } = scene('cancelled', {}, cancel.signal)
      await tracker.start(run)
      await tracker.log(points('loss', 10))
      cancel.abort()
      const result = await tracker.finish('killed', outputs())
      expect(result.state).toBe('recorded')
      expect(await readRun(result.runId)).toMatchObject({ status: 'KILLED', metrics: { loss: 0.1 } })
    })

    it('refuses an experiment that was deleted before anything is trained', async () => {
      const { tracker, outputs } = scene('binned')
      await tracker.start(run)
      await tracker.finish('finished', outputs('', { files: [], model: null }))
      await server.ask({ ask: 'delete_experiment', experiment: 'binned' })
      await expect(scene('binned').tracker.start(run)).rejects.toThrow(/deleted in MLflow.*Restore it there/s)
    })
  })

  describe('a run that MLflow is down for', () => {
    it('is whole when the server was away in the middle', async () => {
      const { tracker, outputs, services } = scene('middle', { finishSeconds: 20 })
      await tracker.start(run)
      await tracker.log(points('loss', 1000))
      await wait(500)
      await server.relay.cut()
      await tracker.log(points('loss', 1000, 1000))
      await wait(300)
      await server.relay.mend()
      await tracker.log(points('loss', 1000, 2000))
      const result = await tracker.finish('finished', outputs())
      expect(result.state).toBe('recorded')
      expect((await history(result.runId, 'loss')).map(([step]) => step)).toEqual(
        Array.from({ length: 3000 }, (_, step) => step),
      )
      expect(services.logger.lines.filter(({ level }) => level === 'warning')).toHaveLength(1)
      expect(await server.ask({ ask: 'runs', experiment: 'middle' })).toHaveLength(1)
    })

    it('waits in its spool when the server stays away, and is replayed whole, files as they were', async () => {
      const { tracker, outputs, workspace, file, replay } = scene('away', { startSeconds: 1 })
      await server.relay.cut()
      const began = Date.now()
      const { env, url } = await tracker.start(run)
      expect(url).toBeNull()
      expect(env.MLFLOW_RUN_ID).toBeUndefined()
      await tracker.log(points('loss', 10))
      const result = await tracker.finish('finished', outputs())
      expect(Date.now() - began).toBeLessThan(8000)
      expect(result).toMatchObject({ state: 'spooled', runId: null, url: null })
      expect(result.notes.join()).toContain('could not be asked to find the experiment `away`: ECONNREFUSED')
      file('manifest.json', 'of a later run')
      file('models/model.txt', 'of a later run')
      expect(await replay()).toEqual([
        expect.objectContaining({
          state: 'waiting',
          spool: result.spool,
          why: expect.stringContaining('ECONNREFUSED'),
        }),
      ])
      await server.relay.mend()
      const [replayed] = await replay()
      expect(replayed).toMatchObject({ state: 'recorded' })
      const id = replayed?.url?.split('/').at(-1) ?? null
      const read = await readRun(id)
      expect(read).toMatchObject({ status: 'FINISHED', start: startedAt.getTime(), metrics: { loss: 0.1 } })
      expect(await server.ask({ ask: 'artifacts', uri: `runs:/${id}/` })).toEqual({
        'manifest.json': '{"key":1}',
      })
      expect(await server.ask({ ask: 'artifacts', uri: `models:/${read.models[0]}` })).toMatchObject({
        'model.txt': 'weights',
      })
      expect(readdirSync(join(workspace, '.mlops', 'spool'))).toEqual([])
      expect(await replay()).toEqual([])
    })

    it('has nothing twice, wherever a replay was broken off, even when an answer was lost', async () => {
      const { tracker, outputs, replay } = scene('broken-off', { startSeconds: 0.3, finishSeconds: 0.2 })
      await server.relay.cut()
      await tracker.start(run)
      await tracker.log(points('loss', 1500))
      await tracker.finish('finished', outputs())
      let replayed = 'waiting'
      let attempts = 0
      for (; replayed === 'waiting' && attempts < 40; attempts++) {
        await server.relay.mend()
        // Each attempt gets one request further than the one before, whose last answer it never saw.
        server.relay.loseAnswerAfter(attempts)
        replayed = (await replay())[0]?.state ?? 'none'
      }
      await server.relay.mend()
      expect(replayed).toBe('recorded')
      expect(attempts).toBeGreaterThan(4)
      const ids = await server.ask<string[]>({ ask: 'runs', experiment: 'broken-off' })
      expect(ids).toHaveLength(1)
      expect(await history(ids[0] ?? null, 'loss')).toHaveLength(1500)
      expect((await readRun(ids[0] ?? null)).models).toHaveLength(1)
    })
  })

  describe('a run that the user’s own code tracks', () => {
    it('is ours, with each measurement once, when the code goes on with MLFLOW_RUN_ID', async () => {
      const { tracker, outputs, workspace } = scene('shared', { settleSeconds: 60, shareRun: true })
      const { env } = await tracker.start(run)
      await tracker.log(points('loss', 3))
      const printed = await userCode(
        env,
        `import mlflow
with mlflow.start_run() as run:
    mlflow.log_param("theirs", 1)
    mlflow.log_param("depth", 6)
    for step in range(3): mlflow.log_metric("loss", 1 / (step + 1), step=step)
`,
        workspace,
      )
      await tracker.log(points('ours_only', 2))
      const result = await tracker.finish('finished', outputs(printed))
      expect(result).toMatchObject({ state: 'recorded', linked: [{ id: result.runId, how: 'resumed' }] })
      expect(await server.ask({ ask: 'runs', experiment: 'shared' })).toEqual([result.runId])
      const read = await readRun(result.runId)
      expect(read).toMatchObject({
        status: 'FINISHED',
        params: { theirs: '1', depth: '6', learning_rate: '0.1' },
      })
      expect(await history(result.runId, 'loss')).toHaveLength(3)
      expect(await history(result.runId, 'ours_only')).toHaveLength(2)
    })

    it('is the one that autologging starts, in the experiment that the code sets', async () => {
      const { tracker, outputs, workspace } = scene('declared')
      const { env } = await tracker.start(run)
      await tracker.log(points('ours_only', 2))
      await userCode(
        env,
        `import mlflow
from sklearn.linear_model import Ridge
mlflow.set_experiment("chosen")
mlflow.autolog()
Ridge(alpha=0.25).fit([[0.0], [1.0], [2.0], [3.0]], [0.0, 1.0, 2.0, 3.5])
`,
        workspace,
      )
      const result = await tracker.finish('finished', outputs())
      expect(await server.ask({ ask: 'runs', experiment: 'chosen' })).toEqual([result.runId])
      expect(await server.ask({ ask: 'runs', experiment: 'declared' })).toEqual([])
      expect(result).toMatchObject({ state: 'recorded', linked: [{ id: result.runId, how: 'tag' }] })
      const read = await readRun(result.runId)
      expect(read).toMatchObject({ status: 'FINISHED', params: { alpha: '0.25', depth: '6' } })
      expect(read.metrics).toMatchObject({
        training_r2_score: expect.any(Number),
        ours_only: expect.any(Number),
      })
      expect(read.tags).toMatchObject({ 'mlops.key': run.key })
    })

    it('takes the place of ours when the code makes one itself, in an experiment of its own', async () => {
      const { tracker, outputs, workspace } = scene('bypassed', { shareRun: true })
      const { env } = await tracker.start(run)
      await tracker.log(points('ours_only', 2))
      await wait(300)
      await userCode(
        env,
        `import mlflow
from mlflow import MlflowClient
client = MlflowClient()
import os
os.environ.pop("MLFLOW_RUN_ID")
mlflow.set_experiment("theirs")
with mlflow.start_run(run_name="mine") as run:
    mlflow.log_metric("auc", 0.9)
    mlflow.log_param("depth", 7)
`,
        workspace,
      )
      const result = await tracker.finish('finished', outputs(''))
      const theirs = await server.ask<string[]>({ ask: 'runs', experiment: 'theirs' })
      expect(theirs).toEqual([result.runId])
      expect(result).toMatchObject({ state: 'recorded', linked: [{ id: result.runId, how: 'tag' }] })
      expect(await server.ask({ ask: 'runs', experiment: 'bypassed' })).toEqual([])
      const read = await readRun(result.runId)
      expect(read).toMatchObject({
        name: 'mine',
        params: { depth: '7', learning_rate: '0.1' },
        metrics: { auc: 0.9, ours_only: 0.5 },
        tags: { 'mlops.key': run.key, 'mlops.pull_request': run.pullRequest },
        models: [result.modelId],
      })
      expect((await readRun(env.MLFLOW_RUN_ID ?? '')).tags['mlops.continued_in']).toBe(result.runId)
    })

    it('is recognised by what it printed; several become children; the same commit is only named', async () => {
      const mlflow = openMlflow(mlflowConnection(server.uri, {}), new AbortController().signal)
      const experimentId = await experimentNamed(mlflow, 'beside')
      const begin = (name: string, tags: Record<string, string> = {}, at = Date.now()) =>
        createRun(mlflow, { experimentId, name, startedAt: at, tags })
      const line = (id: string) =>
        `🏃 View run x at: ${server.uri}/#/experiments/${experimentId}/runs/${id}\n`

      const one = scene('printed-one')
      await one.tracker.start(run)
      const [old, printed] = [await begin('old', {}, 1), await begin('printed')]
      const result = await one.tracker.finish('finished', one.outputs(line(old.id) + line(printed.id)))
      expect(result).toMatchObject({ runId: printed.id, linked: [{ id: printed.id, how: 'printed' }] })
      expect(await readRun(printed.id)).toMatchObject({ status: 'FINISHED', params: { depth: '6' } })
      expect((await readRun(old.id)).tags['mlops.key']).toBeUndefined()

      const several = scene('printed-several')
      await several.tracker.start(run)
      const folds = [await begin('fold 1'), await begin('fold 2')]
      const said = folds.map(({ id }) => line(id)).join('')
      const parent = await several.tracker.finish('finished', several.outputs(said))
      for (const { id } of folds) expect((await readRun(id)).tags['mlflow.parentRunId']).toBe(parent.runId)

      const matrix = scene('matrix')
      const since = { ...run, startedAt: new Date(), commit: 'd'.repeat(40) }
      await matrix.tracker.start(since)
      const other = await begin('of another job', { 'mlflow.source.git.commit': since.commit })
      const own = await matrix.tracker.finish('finished', matrix.outputs())
      expect(own.linked).toEqual([{ id: other.id, url: expect.stringContaining(other.id), how: 'commit' }])
      expect(own.runId).not.toBe(other.id)
      expect((await readRun(own.runId)).tags['mlops.related_runs']).toContain(other.id)
      expect((await readRun(other.id)).status).toBe('RUNNING')
    })

    it('goes to a folder when there is no server, and from there into ours', async () => {
      const { tracker, outputs, workspace } = scene('folder', { startSeconds: 0.5, finishSeconds: 20 })
      await server.relay.cut()
      const { env } = await tracker.start(run)
      await tracker.log(points('loss', 2))
      await userCode(
        env,
        `import mlflow
with mlflow.start_run() as run:
    mlflow.log_param("theirs", "ü")
    mlflow.log_metric("loss", float("inf"), step=3)
    mlflow.log_metric("deep/loss", float("nan"), step=4)
    mlflow.log_text("hello", "notes/a.txt")
    with mlflow.start_run(nested=True, run_name="child"): mlflow.log_metric("fold", 1)
`,
        workspace,
      )
      await server.relay.mend()
      const result = await tracker.finish('finished', outputs())
      expect(result.state).toBe('recorded')
      const read = await readRun(result.runId)
      expect(read.params).toMatchObject({ theirs: 'ü', depth: '6' })
      expect(await history(result.runId, 'loss')).toEqual([
        [3, '1.7976931348623157e+308', expect.any(Number)],
      ])
      expect(await history(result.runId, 'deep/loss')).toEqual([[4, 'nan', expect.any(Number)]])
      expect(await server.ask({ ask: 'artifacts', uri: `runs:/${result.runId}/notes` })).toEqual({
        'a.txt': 'hello',
      })
      const ids = await server.ask<string[]>({ ask: 'runs', experiment: 'folder' })
      const child = ids.find((id) => id !== result.runId) ?? null
      expect(ids).toHaveLength(2)
      expect(await readRun(child)).toMatchObject({
        name: 'child',
        metrics: { fold: 1 },
        tags: { 'mlflow.parentRunId': result.runId },
      })
    })
  })

  describe('a spool', () => {
    it('holds no secret, and is not readable by others', async () => {
      const { services, workspace } = scene('secret')
      const tracker = mlflowTracker(
        {
          trackingUri: 'http://127.0.0.1:9',
          experiment: 'secret',
          logModel: true,
          startSeconds: 0.2,
          finishSeconds: 0.1,
        },
        { ...services, env: { ...services.env, MLFLOW_TRACKING_TOKEN: 'hunter22' } },
      )
      await tracker.start({ ...run, parameters: { token: 'hunter22', command: '--token=hunter22' } })
      const folder = join(workspace, '.mlops', 'spool')
      const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
      expect(existsSync(join(folder, file))).toBe(true)
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('hunter22')
      await tracker.finish('killed', {
        endedAt: new Date(),
        files: [],
        model: null,
        printed: '',
        cwd: workspace,
      })
    })
  })
}
