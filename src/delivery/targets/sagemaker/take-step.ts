import {
  type Aws,
  AwsError,
  type CreateModelInput,
  isBusy,
  openBucket,
  openEndpoints,
} from '../../../clients/sagemaker/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import type { TargetServices } from '../target.ts'
import type { Step, Wanted } from './decisions.ts'
import { askedTag, askedValue } from './observe.ts'
import { configRequest, deploymentConfig, tagsOf } from './requests.ts'
import { type SageMakerTargetSettings, settingsPath } from './settings.ts'
import type { Situation } from './situation.ts'

/**
 * Asks SageMaker for one step.
 * @param model of the version that is deployed, created where it is not there
 * @returns false where SageMaker was busy after all
 */
export async function takeStep(
  step: Exclude<Step, { kind: 'nothing' | 'wait' }>,
  situation: Situation,
  model: CreateModelInput | undefined,
  settings: SageMakerTargetSettings,
  services: TargetServices,
  aws: Aws,
): Promise<boolean> {
  const endpoints = openEndpoints(aws)
  try {
    if (step.kind === 'delete') await endpoints.delete(settings.endpoint)
    else if (step.kind === 'weights')
      await endpoints.updateWeights(settings.endpoint, [
        { VariantName: situation.stable?.variant.VariantName, DesiredWeight: 100 - step.percent },
        { VariantName: situation.candidate?.variant.VariantName, DesiredWeight: step.percent },
      ])
    else if (step.kind === 'settle') await ask(aws, situation, situation.current?.name ?? '')
    else await configure(step, situation, model, settings, services, aws)
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

async function configure(
  step: Extract<Step, { readonly wanted: Wanted }>,
  situation: Situation,
  model: CreateModelInput | undefined,
  settings: SageMakerTargetSettings,
  { model: name, environment, logger }: TargetServices,
  aws: Aws,
): Promise<void> {
  const endpoints = openEndpoints(aws)
  const { endpoint: EndpointName } = settings
  const place = { model: name, environment }
  const DeploymentConfig = step.kind === 'update' && step.guarded ? deploymentConfig(settings) : undefined
  if (model !== undefined || DeploymentConfig !== undefined) checkAlarms(situation, settings, aws.region)
  if (model !== undefined) {
    await checkBytes(aws, model)
    await endpoints.createModel(model)
  }
  const config = configRequest(settings, step.wanted, place)
  const { EndpointConfigName } = config
  await endpoints.createConfig(config)
  if (step.kind === 'create') {
    const asked = { Key: askedTag, Value: askedValue(EndpointConfigName, undefined) }
    return endpoints.createEndpoint({
      EndpointName,
      EndpointConfigName,
      Tags: [...tagsOf({ ...place }), asked],
    })
  }
  const ringing = [...situation.alarms].filter(([, state]) => state === 'ALARM').map(([alarm]) => alarm)
  if (DeploymentConfig !== undefined && ringing.length > 0)
    logger.warning(
      `In alarm already: ${ringing.join(', ')}. SageMaker takes the promotion back while that lasts.`,
    )
  await ask(aws, situation, EndpointConfigName)
  await endpoints.update({
    EndpointName,
    EndpointConfigName,
    // instances that autoscaling added are kept; weights are those of the configuration
    RetainAllVariantProperties: true,
    ExcludeRetainedVariantProperties: [
      { VariantPropertyType: 'DesiredWeight' },
      { VariantPropertyType: 'DataCaptureConfig' },
    ],
    ...(DeploymentConfig === undefined ? {} : { DeploymentConfig }),
  })
}

/** Writes on the endpoint what is about to be asked for: an update that SageMaker takes back is then not mistaken for a success. */
async function ask(aws: Aws, { endpoint }: Situation, config: string): Promise<void> {
  await openEndpoints(aws).addTags(endpoint?.EndpointArn ?? '', {
    [askedTag]: askedValue(config, endpoint?.LastModifiedTime),
  })
}

function checkAlarms({ alarms }: Situation, settings: SageMakerTargetSettings, region: string): void {
  const absent = settings.alarms.filter((name) => !alarms.has(name))
  if (absent.length > 0)
    throw new ConfigurationError(
      absent.map((value) => ({
        path: `${settingsPath}.alarms`,
        value,
        message: `is no alarm of CloudWatch’s in ${region}`,
        remedy: 'Create it, or correct its name',
      })),
    )
}

/** SageMaker would say so too, but not which setting names it. */
async function checkBytes(aws: Aws, { PrimaryContainer }: CreateModelInput): Promise<void> {
  const uri = PrimaryContainer?.ModelDataUrl ?? ''
  const [, address = '', key = ''] = /^(s3:\/\/[^/]+)\/(.+)$/.exec(uri) ?? []
  try {
    if ((await openBucket(address, aws, `${settingsPath}.model-uri`).size(key)) !== null) return
  } catch (error) {
    // the workflow need not be allowed to read it: the endpoint's role is
    if (error instanceof AwsError && error.status === 403) return
    throw error
  }
  throw new ConfigurationError({
    path: `${settingsPath}.model-uri`,
    value: uri,
    message: 'is not there',
    remedy:
      'Put the version’s `model.tar.gz` there before it is deployed; docs/guides/rollout-sagemaker.md shows how',
  })
}
