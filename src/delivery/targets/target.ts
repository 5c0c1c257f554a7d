import type { openKubernetesClient } from '../../clients/kubernetes/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { BranchFiles } from '../branch-files.ts'
import type { Deployable } from '../deployable.ts'

export type TargetKind =
  | 'local'
  | 'argo-rollouts'
  | 'kserve'
  | 'kubernetes'
  | 'sagemaker'
  | 'seldon'
  | 'feature-flag'
  | 'gitops'

/**
 * Where a model serves: at most two versions at once, the stable one and a candidate, and a share of the traffic for the
 * candidate. Nothing is remembered on our side: each call reads what is there first.
 *
 * Every call may be repeated, and may follow one that was cut off half-way: what is already so is left alone. A call
 * returns as soon as the target has taken the wish; `status` tells when it is so. Each throws EnvironmentError, with a
 * remedy, where the target cannot be reached or refuses, and ConfigurationError, with every problem, where the settings
 * name what is not there. A call never waits longer than `callTimeoutSeconds`.
 */
export interface Target {
  readonly kind: TargetKind
  readonly can: Capabilities
  /** What really serves now, read from the target. */
  status(): Promise<TargetStatus>
  /**
   * Makes a version the candidate, without users' requests; another candidate is replaced. Where nothing serves yet, and
   * where the version is the stable one already, it is or becomes the stable one. A version that still runs since it was
   * stable is taken up again, not started anew.
   */
  deploy(version: Deployable): Promise<void>
  /** Sends a share of the users' requests to the candidate; the rest goes to the stable version. @param percent 0 to 100 */
  setWeight(percent: number): Promise<void>
  /** Copies a share of the requests to the candidate, whose answers nobody sees. @param percent 0 to 100; 0 ends it */
  shadow(percent: number): Promise<void>
  /** Makes the candidate the stable version, with all traffic. The one before is kept running where that costs nothing to the next `deploy`. */
  promote(): Promise<void>
  /** Gives all traffic to the stable version at once, and then removes the candidate. */
  abort(): Promise<void>
  /** Lets go of connections; the serving goes on. */
  close?(): Promise<void>
}

export interface Capabilities {
  /** Whether `setWeight` takes any whole percent, or which ones it takes. */
  readonly weights: 'any' | readonly number[]
  readonly shadow: boolean
  /** What "weight" is a share of: `requests`, or `users` where each user always gets the same version. */
  readonly unit: 'requests' | 'users'
}

export interface TargetStatus {
  /** Version that is the stable one, such as `v1.2.3`; null where nothing serves; `unknown` where something serves that carries no version of ours. */
  readonly stable: string | null
  readonly candidate: string | null
  /** Percent of users' requests that the candidate answers, as it is applied now and not as it was asked for. */
  readonly weight: number
  /** Percent of requests copied to the candidate. */
  readonly mirrored: number
  /** Whether the candidate, or the stable version where there is none, can answer. */
  readonly ready: boolean
  /** False while what was asked for is still on its way: pods start, a sync is running, an endpoint updates. */
  readonly settled: boolean
  /** Why it will not become what was asked for without help, in words: the candidate crashes, the target rolled back by itself. Null where nothing is known. */
  readonly problem: string | null
  /** What a person would want to see of it, in short lines. */
  readonly details: readonly string[]
}

/** What a target is given beside its settings. */
export interface TargetServices extends Services {
  readonly model: string
  readonly environment: string
  /** Folder of this environment and model on this machine, for the targets that serve from here. Absolute; may not exist yet. */
  readonly folder: string
  /** Files of branches of the repository, for the targets that are changed through git. */
  readonly branch: (name: string | null) => Promise<BranchFiles>
}

/** Makes a target; heavy SDKs are loaded here, by `await import()`. */
export type OpenTarget<Settings> = (settings: Settings, services: TargetServices) => Promise<Target>

/** Makes a target in a cluster. @param connect opens what it speaks to; the cluster itself where left out */
export type OpenInCluster<Settings> = (
  settings: Settings,
  services: TargetServices,
  connect?: typeof openKubernetesClient,
) => Promise<Target>

/** Longest time one call of a target may take before it gives up. */
export const callTimeoutSeconds = 30
