import { createHash } from 'node:crypto'
import {
  acceptedName,
  acceptedValue,
  type CreateEndpointConfigInput,
  type CreateModelInput,
  type DeploymentConfig,
  type ProductionVariant,
} from '../../../clients/sagemaker/index.ts'
import { addressOf, type Deployable } from '../../deployable.ts'
import type { Wanted } from './decisions.ts'
import type { SageMakerTargetSettings } from './settings.ts'
import { variantNames } from './situation.ts'

/** Variable of the container that says the version; a model cannot be changed, as a tag could. */
export const versionVariable = 'MLOPS_VERSION'

/** Whose the resources are, for their tags. */
export interface Place {
  readonly model: string
  readonly environment: string
}

/** The model of a version, named by all that it is made of: the same again is the same one. */
export function modelRequest(
  settings: SageMakerTargetSettings,
  version: Deployable,
  place: Place,
): CreateModelInput {
  const content = {
    PrimaryContainer: {
      Image: addressOf(settings.image, version),
      ModelDataUrl: addressOf(settings.modelUri, version),
      Environment: {
        ...settings.env,
        MLOPS_MODEL: version.model,
        [versionVariable]: version.version,
        MLOPS_COMMIT: version.commit,
      },
    },
    ExecutionRoleArn: settings.role,
    ...(settings.vpc === undefined
      ? {}
      : {
          VpcConfig: {
            Subnets: [...settings.vpc.subnets],
            SecurityGroupIds: [...settings.vpc.securityGroups],
          },
        }),
  }
  return {
    ModelName: named(`${version.model}-${version.version}`, content),
    ...content,
    Tags: tagsOf({
      ...{ model: place.model, environment: place.environment },
      ...{ version: version.version, commit: version.commit },
    }),
  }
}

/** The variant of a version as the settings make it. */
export function freshVariant(settings: SageMakerTargetSettings, model: CreateModelInput): ProductionVariant {
  return {
    VariantName: variantNames.stable,
    ModelName: model.ModelName,
    InstanceType: settings.instanceType as NonNullable<ProductionVariant['InstanceType']>,
    InitialInstanceCount: settings.instanceCount,
  }
}

/** A configuration, named by all that it says, so that a repeated call finds it. */
export function configRequest(
  settings: SageMakerTargetSettings,
  wanted: Wanted,
  place: Place,
): CreateEndpointConfigInput & { readonly EndpointConfigName: string } {
  const { stable, candidate, percent, shadow } = wanted
  const variant = (of: ProductionVariant, VariantName: string, InitialVariantWeight: number) => ({
    ...of,
    VariantName,
    InitialVariantWeight,
  })
  const second = candidate === null ? [] : [variant(candidate, variantNames.candidate, percent)]
  const first = variant(stable, variantNames.stable, shadow ? 100 : 100 - percent)
  const content = {
    ProductionVariants: shadow ? [first] : [first, ...second],
    ...(shadow ? { ShadowProductionVariants: second } : {}),
    ...(settings.dataCapture === undefined
      ? {}
      : {
          DataCaptureConfig: {
            EnableCapture: true,
            InitialSamplingPercentage: settings.dataCapture.percent,
            DestinationS3Uri: settings.dataCapture.uri,
            CaptureOptions: [{ CaptureMode: 'Input' as const }, { CaptureMode: 'Output' as const }],
          },
        }),
  }
  return { EndpointConfigName: named(settings.endpoint, content), ...content, Tags: tagsOf({ ...place }) }
}

/** How a promotion moves traffic; undefined where nothing guards it. */
export function deploymentConfig({
  guardrail,
  alarms,
  terminationWait,
}: SageMakerTargetSettings): DeploymentConfig | undefined {
  if (guardrail.kind === 'none') return undefined
  const Type = ({ 'all-at-once': 'ALL_AT_ONCE', canary: 'CANARY', linear: 'LINEAR' } as const)[guardrail.kind]
  const size = 'percent' in guardrail ? { Type: 'CAPACITY_PERCENT' as const, Value: guardrail.percent } : null
  return {
    BlueGreenUpdatePolicy: {
      TrafficRoutingConfiguration: {
        Type,
        WaitIntervalInSeconds: Math.ceil(guardrail.wait),
        ...(size === null
          ? {}
          : guardrail.kind === 'canary'
            ? { CanarySize: size }
            : { LinearStepSize: size }),
      },
      TerminationWaitInSeconds: Math.ceil(terminationWait),
    },
    AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) },
  }
}

export function tagsOf(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ Key: `mlops:${key}`, Value: acceptedValue(value) }))
}

function named(start: string, content: unknown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
    .slice(0, 12)
  return `${acceptedName(start, 50)}-${hash}`
}

/** The same whatever order the members came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  )
}
