import type { V1Deployment, V1Pod } from '@kubernetes/client-node'
import {
  deployments,
  httpRoutes,
  isConflict,
  type KubernetesClient,
  KubernetesError,
  type KubernetesObject,
  mergePatchOf,
  podProblem,
  pods,
  type Resource,
} from '../../../clients/kubernetes/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import { versionOf } from '../kubernetes/version-mark.ts'
import { checkService } from './check.ts'
import {
  type Condition,
  type InferenceService,
  type InferenceServiceSpec,
  inferenceServices,
} from './inference-service.ts'
import { predictorServiceName } from './raw.ts'
import type { KServeSettings } from './settings.ts'

const revisions: Resource = {
  group: 'serving.knative.dev',
  version: 'v1',
  plural: 'revisions',
  kind: 'Revision',
}
/** Label of everything that KServe makes for an InferenceService. */
const serviceLabel = 'serving.kserve.io/inferenceservice'
const mostRaces = 5

export interface Revision extends KubernetesObject {
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> }
  readonly status?: { readonly conditions?: readonly Condition[] }
}

/** An HTTPRoute as KServe makes it: the first rule's backends have the shares. */
export interface Route extends KubernetesObject {
  readonly spec: {
    readonly rules?: readonly {
      readonly backendRefs?: readonly { readonly name: string; readonly weight?: number }[]
    }[]
  }
}

/** An InferenceService with what KServe has made of it. */
export interface Sight {
  readonly service: InferenceService
  /** Of the mode `knative`. */
  readonly revisions: readonly Revision[]
  /** Of the mode `raw`: the way in, or null where KServe makes none; and the Deployment of the candidate. */
  readonly route: Route | null
  readonly candidate: V1Deployment | null
  /** Why pods of the candidate do not start, in words. */
  readonly trouble: string | null
}

/** The InferenceService in its cluster. */
export class Site {
  readonly name: string
  readonly place: string
  readonly #client: KubernetesClient
  readonly #mode: KServeSettings['mode']

  constructor(client: KubernetesClient, name: string, mode: KServeSettings['mode'], place: string) {
    this.name = name
    this.place = place
    this.#client = client
    this.#mode = mode
  }

  until(signal: AbortSignal): Site {
    return new Site(this.#client.until(signal), this.name, this.#mode, this.place)
  }

  /** @throws ConfigurationError where it cannot be led by us. Null where it is not there. */
  async service(): Promise<InferenceService | null> {
    const found = await this.#client.get<InferenceService>(inferenceServices, this.name)
    if (found !== null) checkService(found, this.#mode, this.place)
    return found
  }

  async see(): Promise<Sight | null> {
    const service = await this.service()
    if (service === null) return null
    const nothing = { service, revisions: [], route: null, candidate: null, trouble: null }
    if (this.#mode === 'knative')
      return {
        ...nothing,
        revisions: await this.#client.list<Revision>(revisions, `${serviceLabel}=${this.name}`),
      }
    const [canary] = service.spec.canary ?? []
    const variant = canary === undefined ? null : predictorServiceName(this.name, canary.predictor)
    const [route, candidate] = await Promise.all([
      this.route(service),
      variant === null ? null : this.#client.get<V1Deployment>(deployments, variant),
    ])
    const started = (candidate?.status?.availableReplicas ?? 0) > 0
    const trouble = variant === null || started ? null : await this.#trouble(variant)
    return { ...nothing, route, candidate, trouble }
  }

  /** That of the requests: behind a transformer the predictor has one of its own. */
  route({ spec }: InferenceService): Promise<Route | null> {
    const name = spec.transformer === undefined ? this.name : `${this.name}-predictor`
    return this.#client.get<Route>(httpRoutes, name)
  }

  async create(object: object): Promise<void> {
    await this.#explained(() => this.#client.apply(inferenceServices, this.name, object))
  }

  /**
   * Changes the spec; looks and decides again where somebody was faster.
   * @returns the spec as it is then, or null where nothing was to change
   */
  async change(
    decide: (service: InferenceService) => InferenceServiceSpec | Promise<InferenceServiceSpec>,
    missing: () => never,
  ): Promise<InferenceServiceSpec | null> {
    for (let race = 1; ; race++) {
      const service = (await this.service()) ?? missing()
      const spec = mergePatchOf({ ...service.spec }, { ...(await decide(service)) })
      if (spec === null) return null
      const { resourceVersion } = service.metadata
      try {
        const change = { metadata: { resourceVersion }, spec }
        return (
          await this.#explained(() =>
            this.#client.patch<InferenceService>(inferenceServices, this.name, change),
          )
        ).spec
      } catch (error) {
        if (!isConflict(error) || race === mostRaces) throw error
      }
    }
  }

  async #trouble(variant: string): Promise<string | null> {
    const found = await this.#client.list<V1Pod>(pods, `app=isvc.${variant}`)
    for (const pod of found) {
      const problem = podProblem(pod)
      if (problem !== null) return `${versionOf(pod) ?? variant} does not start: ${problem}`
    }
    return null
  }

  /** KServe's webhook refuses with the status of a missing right. */
  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof KubernetesError) || !error.message.includes('admission webhook')) throw error
      const down = (error.status ?? 0) >= 500
      throw new EnvironmentError(error.message, {
        remedy: down
          ? 'Look at the pods of KServe’s controller: its webhook does not answer'
          : `KServe says what it does not take: correct \`${this.place}\`, or the InferenceService ${this.name}`,
        cause: error,
      })
    }
  }
}
