import type { KubernetesObject, Resource } from '../../../clients/kubernetes/index.ts'

const group = 'mlops.seldon.io'
export const models: Resource = { group, version: 'v1alpha1', plural: 'models', kind: 'Model' }
export const experiments: Resource = { group, version: 'v1alpha1', plural: 'experiments', kind: 'Experiment' }

/** An object as it is written here. */
export interface Made {
  readonly metadata: { readonly name: string }
  readonly spec: object
}

interface Status {
  readonly status?: {
    readonly observedGeneration?: number
    readonly conditions?: readonly {
      readonly type: string
      readonly status: string
      readonly reason?: string
      readonly message?: string
    }[]
  }
}

export interface ModelSpec {
  readonly storageUri: string
  readonly requirements?: readonly string[]
  readonly memory?: string | number
  readonly replicas?: number
  readonly server?: string
  readonly secretName?: string
}

/** A Model, as far as it is looked at; what else its spec says stays its owner's. */
export interface Model extends KubernetesObject, Status {
  readonly spec: ModelSpec
}

export interface ExperimentSpec {
  /** Requests for this Model are spread by the experiment; it is one of the candidates. */
  readonly default?: string
  readonly candidates: readonly { readonly name: string; readonly weight: number }[]
  readonly mirror?: { readonly name: string; readonly percent: number }
  readonly resourceType?: string
}

export interface Experiment extends KubernetesObject, Status {
  readonly spec: ExperimentSpec
}

/** Whether Seldon has seen the newest spec, and holds it to be ready. */
export function isReady(object: Model | Experiment | null): boolean {
  return object !== null && hasSeen(object) && conditionOf(object)?.status === 'True'
}

export function hasSeen({ metadata, status }: Model | Experiment): boolean {
  return (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 0)
}

/**
 * Why Seldon will not get there without help; null where it is ready or on its way.
 * A condition that is false is usual while something loads; it counts where its reason tells of a failure.
 */
export function failureOf(object: Model | Experiment | null): string | null {
  if (object === null || !hasSeen(object)) return null
  const condition = conditionOf(object)
  if (condition?.status !== 'False') return null
  const { reason = '', message = '' } = condition
  if (!/fail|error|invalid/i.test(reason)) return null
  return `Seldon says of ${object.metadata?.name ?? 'it'}: ${[reason, message.slice(0, 300)].filter(Boolean).join(': ')}`
}

function conditionOf({ status }: Model | Experiment) {
  return status?.conditions?.find(({ type }) => type === 'Ready')
}
