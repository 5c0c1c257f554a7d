import type { V1PodTemplateSpec, V1ReplicaSet } from '@kubernetes/client-node'
import { versionOf } from '../kubernetes/version-mark.ts'

/** Step of a canary (argo-rollouts.readthedocs.io/en/stable/features/canary), those that are ours. */
export type Step =
  | { readonly setWeight: number }
  | { readonly pause: { readonly duration?: number | string } }
  | { readonly setCanaryScale: { readonly weight: number } }
  | {
      readonly setMirrorRoute: {
        readonly name: string
        readonly percentage?: number
        readonly match?: readonly object[]
      }
    }

/** The fields of a Rollout that are looked at, as the API server writes them. */
export interface Rollout {
  readonly metadata: {
    readonly name: string
    readonly generation?: number
    readonly resourceVersion?: string
    readonly annotations?: Readonly<Record<string, string>>
    readonly labels?: Readonly<Record<string, string>>
  }
  readonly spec: {
    readonly replicas?: number
    readonly paused?: boolean
    readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> }
    readonly template?: V1PodTemplateSpec
    readonly workloadRef?: object
    readonly rollbackWindow?: object
    readonly strategy?: {
      readonly blueGreen?: object
      readonly canary?: {
        readonly steps?: readonly Step[]
        readonly trafficRouting?: {
          readonly istio?: object
          readonly managedRoutes?: readonly { readonly name: string }[]
          readonly maxTrafficWeight?: number
        }
      }
    }
  }
  readonly status?: {
    readonly observedGeneration?: string
    readonly phase?: string
    readonly message?: string
    readonly abort?: boolean
    readonly controllerPause?: boolean
    readonly pauseConditions?: readonly { readonly reason: string }[] | null
    readonly currentPodHash?: string
    readonly stableRS?: string
    readonly currentStepIndex?: number | null
    readonly canary?: {
      readonly weights?: {
        readonly canary: { readonly weight: number; readonly podTemplateHash?: string }
      } | null
    }
    readonly conditions?: readonly {
      readonly type: string
      readonly status: string
      readonly message?: string
    }[]
  }
}

/** Label by which the controller tells ReplicaSets and pods apart. */
export const hashLabel = 'rollouts-pod-template-hash'

/** A Rollout with its ReplicaSets. */
export interface Sight {
  readonly rollout: Rollout
  readonly sets: readonly V1ReplicaSet[]
}

export function setOf({ sets }: Sight, hash: string | undefined): V1ReplicaSet | null {
  if (hash === undefined || hash === '') return null
  return sets.find(({ metadata }) => metadata?.labels?.[hashLabel] === hash) ?? null
}

/** ReplicaSet of the stable version; null before the first. */
export const stableSet = (sight: Sight) => setOf(sight, sight.rollout.status?.stableRS)

/** Stable version; `unknown` where it carries none of ours, null where nothing serves. */
export function stableVersion(sight: Sight): string | null {
  const { stableRS } = sight.rollout.status ?? {}
  if (stableRS === undefined || stableRS === '') return null
  return versionOf(stableSet(sight)?.spec?.template) ?? 'unknown'
}

/**
 * Version of the template where it is another than the stable one's, also before the controller has seen it. By what
 * the template says and not by its hash, which the controller alone can make.
 */
export function candidateVersion(sight: Sight): string | null {
  const { rollout } = sight
  const stable = stableVersion(sight)
  if (stable === null) return null
  const wanted = versionOf(rollout.spec.template) ?? 'unknown'
  if (wanted !== stable) return wanted
  // a change of the template that is none of the version
  const { currentPodHash, stableRS } = rollout.status ?? {}
  return isObserved(rollout) && currentPodHash !== stableRS ? wanted : null
}

/** Whether the controller has seen what the spec says. */
export function isObserved({ metadata, status }: Rollout): boolean {
  return Number(status?.observedGeneration) === metadata.generation
}

export function isRouted({ spec }: Rollout): boolean {
  return spec.strategy?.canary?.trafficRouting !== undefined
}

/** What the weights of the steps are a share of. */
export function wholeOf({ spec }: Rollout): number {
  return spec.strategy?.canary?.trafficRouting?.maxTrafficWeight ?? 100
}

export function stepsOf({ spec }: Rollout): readonly Step[] {
  return spec.strategy?.canary?.steps ?? []
}

/** Pods that are wanted; Kubernetes' default is one. */
export const replicasOf = ({ spec }: Rollout) => spec.replicas ?? 1
