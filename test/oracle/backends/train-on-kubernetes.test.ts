import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseInputs } from '../../../src/actions/inputs.ts'
import { actionByName } from '../../../src/actions/registry.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, testServices } from '../../support/services.ts'
import { ClusterDouble } from './cluster-double.ts'

let cluster: ClusterDouble

beforeEach(async () => {
  cluster = await ClusterDouble.start()
})
afterEach(() => cluster.stop())

it('trains as a Job where `train.on` says so, keeps its checkpoints, and restores instead of training again', async () => {
  const folder = temporaryFolder()
  const services = {
    ...testServices(folder, { KUBECONFIG: cluster.kubeconfig(), PATH: process.env.PATH }),
    clock: systemClock,
  }
  writeFileSync(join(folder, '.gitignore'), 'out/\ncheckpoints/\n.mlops/\n')
  writeFileSync(
    join(folder, 'train.sh'),
    'mkdir -p out checkpoints\ncat checkpoints/last 2>/dev/null\necho 7 > checkpoints/last\necho weights > out/model.bin\necho trained on "$(uname)"\n',
  )
  writeFileSync(
    join(folder, 'mlops.yaml'),
    `version: 1
models:
  flights:
    task: regression
    train:
      run: sh train.sh
      outputs: { model: out/model.bin }
      checkpoints: checkpoints
      on: { kubernetes: { image: "busybox:1.37", namespace: ml, tolerations: [{ key: nvidia.com/gpu, operator: Exists }], start-timeout: 10m } }
`,
  )
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '.')
  await git(services, folder, 'commit', '-q', '-m', 'Train')
  const train = await actionByName('train-on-runner')
  const once = () => train.run(parseInputs(train, {}), services)

  const first = await once()
  expect(first.failure).toBeUndefined()
  expect(readFileSync(join(folder, 'out/model.bin'), 'utf8')).toBe('weights\n')
  expect(existsSync(join(folder, 'checkpoints/last'))).toBe(true)
  const report = JSON.parse(readFileSync(join(folder, '.mlops/reports/train-on-runner.json'), 'utf8'))
  expect(report).toMatchObject({ verdict: 'trained' })
  expect(JSON.stringify(report)).toContain('kubernetes')
  expect((await once()).outputs).toMatchObject({ verdict: 'restored' })
})

it.each([
  ['whole, in the file that comes back', 'tail -n 1', [3, 2, 1]],
  ['as they were printed, where no file comes back', 'cat', [3, 2, 1]],
])('has the metrics of a run elsewhere %s', async (name, printed, loss) => {
  const folder = temporaryFolder()
  const services = {
    ...testServices(folder, { KUBECONFIG: cluster.kubeconfig(), PATH: process.env.PATH }),
    clock: systemClock,
  }
  const comesBack = name.startsWith('whole')
  const lines = loss.map((value, step) => JSON.stringify({ step, train: { loss: value } }))
  writeFileSync(join(folder, '.gitignore'), 'out/\n.mlops/\n')
  writeFileSync(
    join(folder, 'train.sh'),
    `mkdir -p out\ncat > out/metrics.jsonl <<'END'\n${lines.join('\n')}\nEND\n${printed} out/metrics.jsonl\necho weights > out/model.bin\n`,
  )
  writeFileSync(
    join(folder, 'mlops.yaml'),
    `version: 1
models:
  flights:
    task: regression
    train:
      run: sh train.sh
      outputs: { model: out/model.bin${comesBack ? ', metrics: out/metrics.jsonl' : ''} }
      on: { kubernetes: { image: "busybox:1.37", namespace: ml } }
`,
  )
  await git(services, folder, 'init', '-q')
  await git(services, folder, 'add', '.')
  await git(services, folder, 'commit', '-q', '-m', 'Train')
  const train = await actionByName('train-on-runner')
  expect((await train.run(parseInputs(train, {}), services)).failure).toBeUndefined()
  const { metrics } = JSON.parse(readFileSync(join(folder, '.mlops/reports/train-on-runner.json'), 'utf8'))
  expect(metrics).toMatchObject([{ name: 'train/loss', points: loss.map((value, step) => [step, value]) }])
})
