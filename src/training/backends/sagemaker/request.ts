import type { Channel, CreateTrainingJobCommandInput } from '@aws-sdk/client-sagemaker'
import { acceptedValue, type Bucket, limits } from '../../../clients/sagemaker/index.ts'
import { ConfigurationError, type Problem } from '../../../foundation/index.ts'
import type { RemoteJob } from '../backend.ts'
import { checkpointsFolder } from './checkpoints-folder.ts'
import { container } from './container.ts'
import type { JobTimes, SageMakerSettings } from './settings.ts'
import type { Uploaded } from './upload.ts'

/** Variables that tell the command about its attempt are the start script's to set. */
const ownVariables = new Set(['MLOPS_CHECKPOINTS', 'MLOPS_RESUMED'])

/** The request that starts a job, as SageMaker's API takes it. Pure. @throws ConfigurationError where the environment is too large for it */
export function trainingRequest(
  name: string,
  job: RemoteJob,
  settings: SageMakerSettings,
  times: JobTimes,
  uploaded: Uploaded,
  bucket: Bucket,
): CreateTrainingJobCommandInput {
  return {
    TrainingJobName: name,
    AlgorithmSpecification: {
      TrainingImage: settings.image,
      TrainingInputMode: 'File',
      ContainerEntrypoint: ['python3', '-u'],
      ContainerArguments: [`${container.input}/job/start.py`],
    },
    RoleArn: settings.role,
    InputDataConfig: [
      channel('job', 'S3Prefix', uploaded.job),
      ...(uploaded.code === null ? [] : [channel('code', 'S3Prefix', uploaded.code)]),
      ...(uploaded.objects === null ? [] : [channel('objects', 'ManifestFile', uploaded.objects)]),
    ],
    OutputDataConfig: { S3OutputPath: bucket.uri('jobs') },
    ResourceConfig: {
      InstanceType: settings.instanceType as never,
      InstanceCount: settings.instanceCount,
      VolumeSizeInGB: settings.volumeSize,
    },
    StoppingCondition: {
      MaxRuntimeInSeconds: times.run,
      ...(times.wait === null ? {} : { MaxWaitTimeInSeconds: times.wait }),
    },
    EnableManagedSpotTraining: settings.spot,
    ...(job.checkpoints === null
      ? {}
      : {
          CheckpointConfig: {
            S3Uri: bucket.uri(checkpointsFolder(job.key)),
            LocalPath: container.checkpoints,
          },
        }),
    Environment: checkedEnvironment(job.env),
    Tags: tagsOf(job),
  }
}

function channel(name: string, type: 'S3Prefix' | 'ManifestFile', uri: string): Channel {
  return {
    ChannelName: name,
    DataSource: {
      S3DataSource: { S3DataType: type, S3Uri: uri, S3DataDistributionType: 'FullyReplicated' },
    },
  }
}

function checkedEnvironment(env: RemoteJob['env']): Record<string, string> {
  const entries = Object.entries(env).filter(([name]) => !ownVariables.has(name))
  const problems: Problem[] = entries
    .filter(([, value]) => value.length > limits.environmentValue)
    .map(([name, value]) => ({
      path: `train.env.${name}`,
      message: `has ${value.length} characters, more than the ${limits.environmentValue} that SageMaker takes`,
      remedy: 'Write it into a file of the workspace, or shorten it',
    }))
  if (entries.length > limits.environmentEntries)
    problems.push({
      path: 'train.env',
      message: `has ${entries.length} variables, more than the ${limits.environmentEntries} that SageMaker takes`,
      remedy: 'Write them into a file of the workspace',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return Object.fromEntries(entries)
}

function tagsOf({ key, name, origin }: RemoteJob) {
  const tags: Record<string, string> = {
    'mlops:key': key,
    'mlops:model': name,
    ...(origin === null
      ? {}
      : {
          'mlops:repository': origin.repository,
          'mlops:commit': origin.commit,
          'mlops:run': origin.url,
          'mlops:run-attempt': String(origin.runAttempt),
        }),
  }
  return Object.entries(tags).map(([Key, value]) => ({ Key, Value: acceptedValue(value) }))
}
