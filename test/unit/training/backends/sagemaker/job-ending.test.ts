import { describe, expect, it } from 'vitest'
import {
  jobEnd,
  statusOf,
  type TrainingJob,
} from '../../../../../src/training/backends/sagemaker/job-ending.ts'

const at = (second: number) => new Date(Date.UTC(2026, 0, 2, 3, 0, second))
const training = (from: number, to: number) => ({
  Status: 'Training' as const,
  StartTime: at(from),
  EndTime: at(to),
})
const interrupted = (from: number, to: number) => ({
  Status: 'Interrupted' as const,
  StartTime: at(from),
  EndTime: at(to),
})
const failed = (reason: string, more: Partial<TrainingJob> = {}): TrainingJob => ({
  TrainingJobStatus: 'Failed',
  SecondaryStatus: 'Failed',
  FailureReason: reason,
  SecondaryStatusTransitions: [training(10, 40)],
  ...more,
})
const stopped = (why: TrainingJob['SecondaryStatus']): TrainingJob => ({
  TrainingJobStatus: 'Stopped',
  SecondaryStatus: why,
  SecondaryStatusTransitions: [training(10, 40)],
  StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 },
})

describe('the end of a training job', () => {
  it.each([
    ['AlgorithmError: The training command ended with exit status 3, exit code: 3', 'exit-status', 3],
    ['AlgorithmError: The training command was ended by signal 11, exit code: 139', 'signal', 139],
    ['AlgorithmError: The training command was not found: pyton, exit code: 127', 'command-not-found', 127],
    [
      'AlgorithmError: The training command could not be started: denied, exit code: 126',
      'not-executable',
      126,
    ],
    [
      'AlgorithmError: The training command ran out of memory: the system killed a process of it (-9), exit code: 137',
      'out-of-memory',
      137,
    ],
    ['AlgorithmError: , exit code: 2', 'exit-status', 2],
    [
      'ClientError: Please use an instance type with more memory, or reduce the size of training data',
      'out-of-memory',
      null,
    ],
    ['CapacityError: Unable to provision requested ML compute capacity.', 'not-started', null],
    ['InternalServerError: We encountered an internal error. Please try again.', 'lost-node', null],
  ])('is told by the reason that SageMaker gives: %s', (reason, kind, exitCode) => {
    expect(jobEnd(failed(reason), []).ending).toMatchObject({ kind, exitCode })
  })

  it('is no start where the command was never reached', () => {
    const reason = 'ClientError: Cannot access image 1234.dkr.ecr.eu-west-1.amazonaws.com/train:1'
    const { ending, seconds, startedAt } = jobEnd(failed(reason, { SecondaryStatusTransitions: [] }), [])
    expect(ending.kind).toBe('not-started')
    expect(ending.words).toBe(`The training job could not start: ${reason}`)
    expect({ seconds, startedAt }).toEqual({ seconds: 0, startedAt: null })
  })

  it('is read from the last lines as well, such as a GPU whose memory was full', () => {
    const { ending } = jobEnd(failed('AlgorithmError: , exit code: 1'), [
      'Traceback (most recent call last):',
      '  File "/opt/ml/workspace/model/train.py", line 7, in <module>',
      '    step()',
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB',
    ])
    expect(ending).toMatchObject({ kind: 'gpu-out-of-memory', at: { file: 'model/train.py', line: 7 } })
  })

  it.each([
    ['MaxRuntimeExceeded', 'timeout', 'The training job was stopped at its time limit of 1 h.'],
    [
      'MaxWaitTimeExceeded',
      'timeout',
      'The training job did not end within the 2 h that it may wait for spare capacity and run.',
    ],
    ['Interrupted', 'lost-node', 'The machine was taken away and the training job did not start again.'],
    ['Stopped', 'cancelled', 'The training job was stopped after 30 s.'],
  ] as const)('that was stopped by %s is a %s', (why, kind, words) => {
    expect(jobEnd(stopped(why), []).ending).toMatchObject({ kind, words })
  })

  it('counts the seconds of training alone, over all machines that were taken away, and what is billed', () => {
    const { ending, seconds, startedAt } = jobEnd(
      {
        TrainingJobStatus: 'Completed',
        SecondaryStatus: 'Completed',
        EnableManagedSpotTraining: true,
        TrainingTimeInSeconds: 50,
        BillableTimeInSeconds: 20,
        SecondaryStatusTransitions: [training(10, 40), interrupted(40, 42), training(45, 55)],
      },
      [],
    )
    expect(ending.kind).toBe('succeeded')
    expect(ending.words).toBe(
      'The training command ended well after 40 s. Spare capacity was taken away once; 20 s of 50 s are billed.',
    )
    expect({ seconds, startedAt }).toEqual({ seconds: 40, startedAt: '2026-01-02T03:00:10.000Z' })
  })
})

it('a job that waits for its machine again waits, and one past its time has failed', () => {
  expect(statusOf({ TrainingJobStatus: 'InProgress', SecondaryStatus: 'Interrupted' })).toBe('waiting')
  expect(statusOf({ TrainingJobStatus: 'InProgress', SecondaryStatus: 'Training' })).toBe('running')
  expect(statusOf(stopped('MaxRuntimeExceeded'))).toBe('failed')
  expect(statusOf(stopped('Stopped'))).toBe('cancelled')
})
