import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseInputs } from '../../../src/actions/inputs.ts'
import { actionByName } from '../../../src/actions/registry.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { registryPeer } from '../../support/peers.ts'
import { git, testServices } from '../../support/services.ts'
import type { MlflowServer } from './server.ts'

/** @param tells whether the code writes to MLflow itself */
const code = (tells: boolean) => `
import json, pathlib, sys
pathlib.Path("out").mkdir(exist_ok=True)
with open("out/metrics.jsonl", "w") as file:
    for step in range(3):
        print(json.dumps({"step": step, "loss": 3 - step}), file=file, flush=True)
pathlib.Path("out/model.bin").write_text("weights")
if ${tells ? 'True' : 'False'}:
    import mlflow
    mlflow.set_experiment("of the code")
    with mlflow.start_run(run_name="theirs"):
        mlflow.log_metric("auc", 0.9)
sys.exit(int(sys.argv[1]))
`

const configuration = (status: number) => `version: 1
models:
  flights:
    task: regression
    train:
      run: ${registryPeer('python')} train.py ${status}
      parameters: params.yaml
      outputs: { model: out/model.bin, metrics: out/metrics.jsonl }
      track: { mlflow: { tracking-uri: "\${MLFLOW_TRACKING_URI}", experiment: of the team } }
`

/** The whole action, as `mlops.yaml` has it. @param started the server that all cases share */
export function actionCases(started: () => MlflowServer): void {
  async function scene(tells: boolean, status = 0) {
    const folder = temporaryFolder()
    const services = {
      ...testServices(folder, { MLFLOW_TRACKING_URI: started().uri, PATH: process.env.PATH, HOME: folder }),
      clock: systemClock,
    }
    const files = {
      '.gitignore': 'out/\n.mlops/\n',
      'train.py': code(tells),
      'params.yaml': 'depth: 6\n',
      'mlops.yaml': configuration(status),
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    await git(services, folder, 'init', '-q')
    await git(services, folder, 'add', '.')
    await git(services, folder, 'commit', '-q', '-m', 'Train')
    const train = await actionByName('train-on-runner')
    const ended = await train.run(parseInputs(train, {}), services)
    const report = JSON.parse(readFileSync(join(folder, '.mlops/reports/train-on-runner.json'), 'utf8'))
    return { ended, report, commit: (await git(services, folder, 'rev-parse', 'HEAD')).trim() }
  }
  const read = (id: string) => started().ask<Record<string, unknown>>({ ask: 'run', id })
  const only = async (experiment: string) => {
    const ids = await started().ask<string[]>({ ask: 'runs', experiment })
    expect(ids).toHaveLength(1)
    return ids[0]!
  }

  it('records parameters, curves, outputs, manifest and model, and links the report to the run', async () => {
    const { ended, report, commit } = await scene(false)
    expect(ended.failure).toBeUndefined()
    const id = await only('of the team')
    expect(await read(id)).toMatchObject({
      status: 'FINISHED',
      params: { depth: '6' },
      metrics: { loss: 1 },
      tags: {
        'mlflow.source.git.commit': commit,
        'mlops.model': 'flights',
        'mlops.key': report.provenance.key,
      },
      models: [expect.stringMatching(/^m-/)],
    })
    const curve = await started().ask<[number, number, number][]>({ ask: 'history', id, key: 'loss' })
    expect(curve.map(([step, value]) => [step, value])).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
    ])
    const files = await started().ask<Record<string, string>>({ ask: 'artifacts', uri: `runs:/${id}/` })
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['run-manifest.json']))
    expect(JSON.stringify(report)).toContain(id)
  })

  it('finds the run that the code began in an experiment of its own, and it is the only one', async () => {
    const { ended, report } = await scene(true)
    expect(ended.failure).toBeUndefined()
    const id = await only('of the code')
    expect(await read(id)).toMatchObject({
      name: 'theirs',
      status: 'FINISHED',
      params: { depth: '6' },
      metrics: { auc: 0.9, loss: 1 },
    })
    expect(JSON.stringify(report)).toContain(id)
  })

  it('says that a training failed, and keeps what it had', async () => {
    const { ended } = await scene(false, 3)
    expect(ended.failure).toBeDefined()
    const ids = await started().ask<string[]>({ ask: 'runs', experiment: 'of the team' })
    const runs = await Promise.all(ids.map(read))
    expect(runs.filter(({ status }) => status === 'FAILED')).toMatchObject([
      { metrics: { loss: 1 }, models: [] },
    ])
  })
}
