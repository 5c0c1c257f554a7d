import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MlflowServer, startMlflow } from '../mlflow/server.ts'
import { type Boto, startBoto } from '../sagemaker/boto.ts'
import { type Moto, startMoto } from '../sagemaker/moto.ts'
import { TrainingMachine } from '../sagemaker/training-machine.ts'
import { metricsElsewhere } from './metrics-elsewhere.ts'

let mlflow: MlflowServer
let moto: Moto
let boto: Boto
let machine: TrainingMachine

beforeAll(async () => {
  ;[mlflow, moto] = await Promise.all([startMlflow(), startMoto()])
  boto = startBoto(moto)
  machine = new TrainingMachine(moto, boto)
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' }
  await boto.ask('s3', 'create_bucket', { Bucket: 'ours', CreateBucketConfiguration })
}, 120_000)
afterAll(async () => {
  await machine.stop()
  boto.stop()
  moto.stop()
  await mlflow.stop()
})

it.each([
  ['what it prints', false],
  ['what it prints and the file that comes back', true],
])('has progress, curves and a tracked run of a SageMaker job, from %s', async (_, comesBack) => {
  const on = {
    sagemaker: {
      image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1',
      role: 'arn:aws:iam::123456789012:role/training',
      bucket: 's3://ours/team',
      'instance-type': 'ml.m5.large',
    },
  }
  const jobs = machine.jobs.size
  const { failure, report, tracked, log } = await metricsElsewhere(
    { on, env: moto.env },
    comesBack,
    mlflow,
    // its lines reach CloudWatch when it has ended
    () => machine.jobs.size > jobs,
  )
  expect(failure).toBeUndefined()
  expect(report).toMatchObject({
    verdict: 'trained',
    metrics: [
      {
        name: 'train/loss',
        points: [
          [0, 3],
          [1, 2],
          [2, 1],
        ],
      },
    ],
  })
  expect(log).toContainEqual(expect.stringMatching(/^step 0 of 3 · train\/loss 3/))
  expect(tracked).toEqual([
    [0, 3],
    [1, 2],
    [2, 1],
  ])
})
