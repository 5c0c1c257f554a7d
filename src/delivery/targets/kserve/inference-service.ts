import type { Resource } from '../../../clients/kubernetes/index.ts'
import { addressOf, type Deployable } from '../../deployable.ts'
import { labelValue, versionAnnotation, versionLabel, versionOf } from '../kubernetes/version-mark.ts'

export const inferenceServices: Resource = {
  group: 'serving.kserve.io',
  version: 'v1beta1',
  plural: 'inferenceservices',
  kind: 'InferenceService',
}

/** Annotation that says how KServe runs it. */
export const modeAnnotation = 'serving.kserve.io/deploymentMode'
/** Name that KServe gives the container of a model; the full definition asks for it before the webhook can write it. */
export const containerName = 'kserve-container'

export type Version = Pick<Deployable, 'model' | 'version' | 'commit'>

/** The fields of a predictor that are looked at; all others stay as they are. */
export interface Predictor {
  readonly name?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly canaryTrafficPercent?: number
  readonly minReplicas?: number
  readonly model?: {
    readonly name?: string
    readonly modelFormat?: { readonly name: string; readonly version?: string }
    readonly storageUri?: string
    readonly runtime?: string
    readonly protocolVersion?: string
  }
}

export interface Canary {
  readonly predictor: Predictor
  readonly trafficPercent: number
}

export interface InferenceServiceSpec {
  readonly predictor: Predictor
  readonly transformer?: object
  readonly canary?: readonly Canary[]
}

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
}

/** What the API server writes of an InferenceService (pkg/apis/serving/v1beta1 of KServe), as far as it is looked at. */
export interface InferenceService {
  readonly metadata: {
    readonly name: string
    readonly resourceVersion?: string
    readonly generation?: number
    readonly annotations?: Readonly<Record<string, string>>
    readonly labels?: Readonly<Record<string, string>>
  }
  readonly spec: InferenceServiceSpec
  readonly status?: {
    readonly deploymentMode?: string
    readonly conditions?: readonly Condition[]
    readonly modelStatus?: {
      readonly transitionStatus?: string
      readonly lastFailureInfo?: { readonly reason?: string; readonly message?: string }
    }
    readonly canaryStatuses?: readonly {
      readonly name: string
      readonly ready: boolean
      readonly trafficPercent: number
    }[]
    readonly components?: {
      readonly predictor?: {
        readonly latestReadyRevision?: string
        readonly latestCreatedRevision?: string
        readonly latestRolledoutRevision?: string
        readonly traffic?: readonly {
          readonly revisionName?: string
          readonly latestRevision?: boolean
          readonly percent?: number
        }[]
      }
    }
  }
}

/** What an InferenceService says that should serve. */
export interface Roles {
  readonly stable: string
  readonly candidate: string | null
  readonly percent: number
}

/** How a spec says which versions serve. Pure, and the same object where nothing is to change. */
export interface Mode {
  readonly name: 'raw' | 'knative'
  roles(spec: InferenceServiceSpec): Roles
  /** @param serves whether anything has answered yet: else the version becomes the stable one */
  deployed(
    spec: InferenceServiceSpec,
    version: Version,
    modelUri: string,
    serves: boolean,
  ): InferenceServiceSpec
  /** Only where there is a candidate. @param percent whole */
  weighted(spec: InferenceServiceSpec, percent: number): InferenceServiceSpec
  /** @param prepared whether the candidate answers everything already, with all its pods */
  promoted(spec: InferenceServiceSpec, prepared: boolean): InferenceServiceSpec
  aborted(spec: InferenceServiceSpec): InferenceServiceSpec
}

/** Version that a predictor is marked with; null where it carries none of ours. */
export const versionOfPredictor = (predictor: Predictor | undefined) =>
  versionOf({ metadata: predictor ?? {} })

/** A predictor of a version; its pods get the marks. */
export function serving(predictor: Predictor, version: Version, modelUri: string): Predictor {
  return {
    ...predictor,
    annotations: { ...predictor.annotations, [versionAnnotation]: version.version },
    labels: { ...predictor.labels, [versionLabel]: labelValue(version.version) },
    model: { ...predictor.model, storageUri: addressOf(modelUri, version) },
  }
}
