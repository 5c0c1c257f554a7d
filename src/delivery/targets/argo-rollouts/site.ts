import { setTimeout as pause } from 'node:timers/promises'
import type { V1Pod, V1ReplicaSet } from '@kubernetes/client-node'
import {
  isConflict,
  isForbidden,
  type KubernetesClient,
  podProblem,
  pods,
  replicaSets,
  rollouts,
} from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import { callTimeoutSeconds, type TargetServices } from '../target.ts'
import { checkRollout } from './check.ts'
import { candidateVersion, hashLabel, isObserved, type Rollout, type Sight } from './rollout.ts'
import type { ArgoRolloutsSettings } from './settings.ts'
import { isReady } from './status.ts'

const mostRaces = 5
const touchedAnnotation = 'mlops-actions/touched'
/** Between two looks whether the controller has seen a change. Milliseconds; 5 s in all. */
const untilNext = [100, 200, 400, 600, 600, 600, 800, 800, 900]
const looksBeforeTouch = 3

/** What is to be done to a Rollout: a merge patch, `retry` for one that is aborted, or nothing. */
export type Change = object | 'retry' | null

/** The Rollout in its cluster. */
export class Site {
  readonly place: string
  readonly #client: KubernetesClient
  readonly #settings: ArgoRolloutsSettings
  readonly #services: TargetServices

  constructor(
    client: KubernetesClient,
    settings: ArgoRolloutsSettings,
    services: TargetServices,
    place: string,
  ) {
    this.place = place
    this.#client = client
    this.#settings = settings
    this.#services = services
  }

  /** The same, given up after the longest time of one call. */
  forOneCall(): Site {
    const signal = AbortSignal.any([this.#services.signal, AbortSignal.timeout(callTimeoutSeconds * 1000)])
    return new Site(this.#client.until(signal), this.#settings, this.#services, this.place)
  }

  /** @throws ConfigurationError where it is not there, or cannot be led by us */
  async see(): Promise<Sight> {
    const { rollout: name, namespace } = this.#settings
    const rollout = await this.#client.get<Rollout>(rollouts, name)
    if (rollout === null)
      throw new ConfigurationError({
        path: `${this.place}.rollout`,
        value: name,
        message: `the namespace ${namespace} has no such Rollout`,
        remedy: 'Apply its manifest first, with its Services and traffic routing, or correct the name',
      })
    checkRollout(rollout, this.#settings, this.place)
    const labels = rollout.spec.selector?.matchLabels ?? {}
    const selector = Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(',')
    const sets = await this.#client.list<V1ReplicaSet>(replicaSets, selector)
    const own = sets.filter(({ metadata }) => {
      const owner = metadata?.ownerReferences?.find(({ controller }) => controller === true)
      return owner === undefined || (owner.kind === 'Rollout' && owner.name === name)
    })
    return { rollout, sets: own }
  }

  /** Changes the Rollout; looks and decides again where somebody was faster. Returns once the controller has seen it, or after a while. */
  async change(decide: (sight: Sight) => Change): Promise<void> {
    for (let race = 1; ; race++) {
      const change = decide(await this.see())
      try {
        if (change === 'retry') await this.#patchStatus({ abort: false })
        else if (change !== null) await this.#client.patch(rollouts, this.#settings.rollout, change)
        return await this.#untilSeen()
      } catch (error) {
        if (!isConflict(error) || race === mostRaces) throw error
      }
    }
  }

  async tellAbort(): Promise<void> {
    try {
      await this.#patchStatus({ abort: true })
    } catch (error) {
      // the template alone does it too
      if (!isForbidden(error)) throw error
      this.#services.logger.warning(
        `${(error as Error).message} The template of the stable version is put back without it.`,
      )
    }
  }

  /**
   * The controller may put what it knew back into its memory after it was told of a change, and then sleeps on it
   * (github.com/argoproj/argo-rollouts/issues/4073): until anything changes, or for a quarter of an hour. So something is
   * changed. Traffic that is to be given back cannot wait.
   */
  async #untilSeen(): Promise<void> {
    const { signal, clock } = this.#services
    for (const [look, milliseconds] of untilNext.entries()) {
      const { rollout } = await this.see()
      if (isObserved(rollout)) return
      if (look > 0 && look % looksBeforeTouch === 0)
        await this.#client.patch(rollouts, this.#settings.rollout, {
          metadata: { annotations: { [touchedAnnotation]: clock.now().toISOString() } },
        })
      await pause(milliseconds, undefined, { signal })
    }
  }

  async #patchStatus(status: object): Promise<void> {
    await this.#client.patch(rollouts, this.#settings.rollout, { status }, 'status')
  }

  /** What keeps the candidate's pods from starting; asked only while they are not there. */
  async trouble(sight: Sight): Promise<string | null> {
    const hash = sight.rollout.status?.currentPodHash
    const candidate = candidateVersion(sight)
    if (candidate === null || hash === undefined || isReady(sight, candidate)) return null
    const found = await this.#client.list<V1Pod>(pods, `${hashLabel}=${hash}`)
    for (const pod of found) {
      const problem = podProblem(pod)
      if (problem !== null) return `${candidate} does not start: ${problem}`
    }
    return null
  }
}
