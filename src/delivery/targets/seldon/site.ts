import {
  asking,
  codeOf,
  type KubernetesClient,
  type KubernetesObject,
  openKubernetesClient,
  openRequests,
  type Resource,
} from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import { type Names, namesOf } from '../kubernetes/names.ts'
import { callTimeoutSeconds, type TargetServices } from '../target.ts'
import { type Experiment, experiments, type Made, type Model, models } from './resources.ts'
import type { SeldonSettings } from './settings.ts'

const rights =
  '`get`, `create`, `patch` and `delete` on `models.mlops.seldon.io` and `experiments.mlops.seldon.io`'
/** A removal that is tried again finds nothing, and that is as good. */
const patience = { attempts: 3, firstPauseMs: 300, answerMs: 8000 }

/** What is there of one model. */
export interface Sight {
  readonly stable: Model | null
  readonly candidate: Model | null
  readonly experiment: Experiment | null
}

/** The Models and the Experiment of one model in their cluster. */
export interface Site {
  readonly names: Names
  readonly place: string
  /** @throws ConfigurationError where the Experiment of the name is none of ours */
  see(): Promise<Sight>
  apply(resource: Resource, object: Made): Promise<void>
  /** Changes what is named alone; refused where somebody has changed the object since it was seen. */
  patch(resource: Resource, seen: KubernetesObject, change: object): Promise<void>
  remove(resource: Resource, name: string): Promise<void>
}

/** @returns a site for each call, which gives up at the end of its time */
export async function openSite(settings: SeldonSettings, services: TargetServices): Promise<() => Site> {
  const { namespace, context, kubeconfig } = settings
  const place = `deploy.environments.${services.environment}.target`
  const choice = { context, kubeconfig }
  const client = await openKubernetesClient({ namespace, place, rights, ...choice }, services)
  const requests = await openRequests(choice, services, place)
  const names = namesOf(settings.name ?? services.model)
  return () => {
    const signal = AbortSignal.any([services.signal, AbortSignal.timeout(callTimeoutSeconds * 1000)])
    const bounded = client.until(signal)
    return {
      names,
      place,
      see: () => see(bounded, names, place),
      async apply(resource, object) {
        await bounded.apply(resource, object.metadata.name, object)
      },
      async patch(resource, { metadata }, change) {
        const { resourceVersion } = metadata ?? {}
        const own = 'metadata' in change ? { ...(change.metadata as object) } : {}
        await bounded.patch(resource, metadata?.name ?? '', {
          ...change,
          metadata: { ...own, resourceVersion },
        })
      },
      async remove({ group, version, plural }, name) {
        const path = `/apis/${group}/${version}/namespaces/${encodeURIComponent(namespace)}/${plural}/${encodeURIComponent(name)}`
        const asked = { what: `delete ${plural}.${group}`, server: requests.server, namespace, place, rights }
        try {
          await asking(asked, patience, signal, (until) =>
            requests.send({ method: 'DELETE', path, signal: until }),
          )
        } catch (error) {
          if (codeOf((error as Error).cause) !== 404) throw error
        }
      },
    }
  }
}

async function see(client: KubernetesClient, names: Names, place: string): Promise<Sight> {
  const [stable, candidate, experiment] = await Promise.all([
    client.get<Model>(models, names.stable),
    client.get<Model>(models, names.candidate),
    client.get<Experiment>(experiments, names.stable),
  ])
  if (experiment !== null) checkExperiment(experiment, names, place)
  return { stable, candidate, experiment }
}

function checkExperiment({ spec }: Experiment, { stable, candidate }: Names, place: string): void {
  const { candidates, mirror, resourceType = 'model' } = spec
  const named = [...candidates, ...(mirror === undefined ? [] : [mirror])].map(({ name }) => name)
  const foreign = named.filter((name) => name !== stable && name !== candidate)
  if (foreign.length === 0 && spec.default === stable && resourceType === 'model') return
  throw new ConfigurationError({
    path: `${place}.name`,
    value: stable,
    message: `the Experiment ${stable} is none of ours: it spreads ${named.join(', ')}, with ${spec.default ?? 'nothing'} as the default`,
    remedy: 'Remove it, or leave the Model to whoever leads the Experiment',
  })
}
