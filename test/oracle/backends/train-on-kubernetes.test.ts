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
