import { expect, it } from 'vitest'
import {
  checkedTimes,
  type SageMakerSettings,
} from '../../../../../src/training/backends/sagemaker/settings.ts'

const settings: SageMakerSettings = {
  image: 'train:1',
  role: 'arn:aws:iam::123456789012:role/service-role/training',
  bucket: 's3://ours',
  instanceType: 'ml.m5.large',
  instanceCount: 1,
  volumeSize: 30,
  spot: false,
}

it('a job runs as long as the shorter limit says, and waits twice that for spare capacity', () => {
  expect(checkedTimes(settings, null)).toEqual({ run: 86_400, wait: null })
  expect(checkedTimes({ ...settings, maxRun: 7200 }, 3600)).toEqual({ run: 3600, wait: null })
  expect(checkedTimes({ ...settings, spot: true, maxRun: 7200 }, null)).toEqual({ run: 7200, wait: 14_400 })
})

it('names everything that SageMaker would refuse, at once', () => {
  const wrong = { ...settings, role: 'training', instanceType: 'm5.large', maxWait: 60 }
  expect(() => checkedTimes(wrong, null)).toThrow(
    [
      'train.on.sagemaker.role: is no ARN of a role (got training). Write `arn:aws:iam::ACCOUNT:role/NAME`.',
      'train.on.sagemaker.instance-type: is no instance type (got m5.large). Write one such as `ml.m5.xlarge`.',
      'train.on.sagemaker.max-wait: is for spare capacity alone (got 60 s). Set `spot: true`, or leave it out.',
    ].join('\n'),
  )
  expect(() => checkedTimes({ ...settings, spot: true, maxRun: 600, maxWait: 60 }, null)).toThrow(
    /max-wait: is shorter than the run may take \(600 s\)/,
  )
})
