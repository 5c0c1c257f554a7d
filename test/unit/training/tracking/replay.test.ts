import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mlflowTracker, replaySpools } from '../../../../src/training/tracking/index.ts'
import { identifiersIn } from '../../../../src/training/tracking/mlflow/mlflow-tracker.ts'
import { fitted } from '../../../../src/training/tracking/mlflow/values.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'
import { answering } from '../../clients/mlflow/answering.ts'

const run = '0b8f4f5e-7d8c-4b7e-9a53-0d4c4b1f2a3e'
const settings = { experiment: 'e', logModel: true }

/** A workspace in which someone left a spool. */
function left(address: string, entries: readonly object[], state: object = {}) {
  const workspace = temporaryFolder()
  const folder = join(workspace, '.mlops', 'spool')
  mkdirSync(folder, { recursive: true })
  const header = { spool: 1, run, tracker: 'mlflow', address, experiment: 'e', key: 'k', startedAt: 1 }
  const lines = [header, ...entries.map((what, index) => ({ n: index + 1, what }))]
  writeFileSync(join(folder, `${run}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  writeFileSync(join(folder, `${run}.state.json`), JSON.stringify(state))
  return { workspace, services: testServices(workspace, { MLFLOW_TRACKING_TOKEN: 'tok' }) }
}

describe('a spool that someone forged', () => {
  it('gets the credentials to no other server than the one that was configured', async () => {
    const evil = await answering(() => ({}))
    const good = await answering(() => ({}))
    const { services } = left(evil.uri, [{ kind: 'params', params: { a: '1' } }])
    expect(await replaySpools({ trackingUri: good.uri, logModel: true }, services)).toMatchObject([
      { run, state: 'elsewhere' },
    ])
    expect([...evil.asked, ...good.asked]).toEqual([])
  })

  it('writes into no run that does not carry its mark', async () => {
    const info = { run_id: 'victim', experiment_id: '1', status: 'FINISHED' }
    const { uri, asked } = await answering(() => ({
      json: { run: { info, data: { tags: [{ key: 'mlops.run', value: 'another' }] } } },
    }))
    const { services } = left(uri, [{ kind: 'params', params: { a: '1' } }], { runs: { '': 'victim' } })
    await replaySpools({ trackingUri: uri, logModel: true }, services)
    expect(asked.map(({ method }) => method)).toEqual(['GET'])
  })

  it('uploads no file from outside of the workspace', async () => {
    const { uri, asked } = await answering(({ url }) => {
      const info = {
        run_id: 'r',
        experiment_id: '1',
        status: 'RUNNING',
        artifact_uri: 'mlflow-artifacts:/1/r/artifacts',
      }
      return url.includes('runs/get')
        ? { json: { run: { info, data: { tags: [{ key: 'mlops.run', value: run }] } } } }
        : {}
    })
    const files = ['/etc/hostname', '../../../etc/hostname', 'a/../../x'].map((file) => ({
      kind: 'artifact',
      file,
      as: 'x',
      at: 9e15,
    }))
    const { services } = left(uri, files, { runs: { '': 'r' } })
    expect(await replaySpools({ trackingUri: uri, logModel: true }, services)).toMatchObject([
      { state: 'recorded' },
    ])
    expect(asked.filter(({ method }) => method === 'PUT')).toEqual([])
  })
})

describe('a tracker', () => {
  it('that is refused for its credentials says so once, and keeps the run', async () => {
    const { uri } = await answering(() => ({ status: 401 }))
    const workspace = temporaryFolder()
    const services = testServices(workspace)
    const tracker = mlflowTracker({ ...settings, trackingUri: uri }, services)
    const about = { name: 'r', key: 'k', startedAt: new Date(), parameters: {}, tags: {}, source: 's' }
    const none = { commit: null, pullRequest: null, workflowRunUrl: null, user: null, note: null }
    const { env } = await tracker.start({ ...about, ...none })
    expect(env.MLFLOW_TRACKING_URI).toMatch(/^file:.*mlruns$/)
    await tracker.log([{ key: 'loss', value: 1, step: 1, at: 1 }])
    const outputs = { endedAt: new Date(), files: [], model: null, printed: '', cwd: workspace }
    const result = await tracker.finish('finished', outputs)
    expect(result).toMatchObject({ state: 'spooled', pending: 4, runId: null })
    expect(result.notes.at(-1)).toContain('Give MLFLOW_TRACKING_TOKEN')
    expect(services.logger.lines.filter(({ level }) => level === 'warning')).toHaveLength(2)
  })

  it('refuses an address that is none before anything is written', () => {
    const services = testServices(temporaryFolder())
    expect(() => mlflowTracker({ ...settings, trackingUri: 'sqlite:///x.db' }, services)).toThrow(
      'train.track.mlflow.tracking-uri: the tracking address begins with `sqlite:`',
    )
  })
})

describe('what a run prints', () => {
  it('names runs by MLflow’s own line alone', () => {
    const id = 'a'.repeat(32)
    expect(identifiersIn(`🏃 View run x at: http://h/#/experiments/1/runs/${id}\n`)).toEqual([id])
    expect(identifiersIn(`${id} runs/${id}f runs/short`)).toEqual([])
  })
})

describe('parameters', () => {
  it('that become the same name are told apart, and every change is told', () => {
    const { values, changed } = fitted({ 'a;b': 1, 'a?b': 2, long: 'x'.repeat(9), ok: { deep: [1] } }, 5)
    expect(values).toEqual({ a_b: '1', a_b_2: '2', long: 'xxxxx', ok: '{"dee' })
    expect(changed).toHaveLength(4)
  })
})
