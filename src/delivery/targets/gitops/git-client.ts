import {
  deployments,
  httpRoutes,
  ingresses,
  isForbidden,
  type KubernetesClient,
  type KubernetesObject,
  nameOf,
  type Resource,
  rollouts,
  services,
} from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import { inferenceServices } from '../kserve/inference-service.ts'
import { differences } from './differences.ts'
import { type Fields, fieldsOf, laidOver, patched, withoutDefaults } from './fields.ts'
import type { Manifests } from './manifests.ts'
import type { Served } from './settings.ts'

/** Kinds whose manifests are in git; all others are made from them by controllers, and read from the cluster. */
export const inGit: Readonly<Record<Served['kind'], readonly Resource[]>> = {
  kubernetes: [deployments, services, httpRoutes, ingresses],
  'argo-rollouts': [rollouts],
  kserve: [inferenceServices],
}

/** Kinds that say where requests go. */
const ways: readonly Resource[] = [services, httpRoutes, ingresses]

/** What comes next must not be committed before what was changed until now has reached the cluster. */
export class FirstTheRest extends Error {
  override readonly name = 'FirstTheRest'
}

export interface GitClientOptions {
  readonly live: KubernetesClient
  readonly manifests: Manifests
  readonly kinds: readonly Resource[]
  /** The folder as people know it, for messages. */
  readonly folder: string
}

/**
 * The client of a target whose manifests are in git: what it writes goes into the files, and what it reads is what the
 * files say, with the status that the cluster tells. So a target decides on what is wanted, and not on what has not come
 * there yet. Statuses are not in git and are written to the cluster.
 */
export function gitClient(options: GitClientOptions): KubernetesClient {
  const { manifests, kinds, folder } = options
  const written = new Set<string>()
  const late = new Set<string>()
  const keyOf = (resource: Resource, name: string) => `${nameOf(resource)}/${name}`
  const isOurs = (resource: Resource) => kinds.some((one) => nameOf(one) === nameOf(resource))

  const over = (live: KubernetesClient): KubernetesClient => {
    const seen = async (resource: Resource, name: string): Promise<Fields | null> => {
      const [file, there] = [
        manifests.get(resource, name),
        (await live.get<KubernetesObject>(resource, name)) as Fields | null,
      ]
      if (file === null) {
        if (there !== null) throw notInGit(resource, name, folder)
        return null
      }
      const key = keyOf(resource, name)
      const reached = there !== null && differences(file, there).length === 0
      if (!reached && ways.some((one) => nameOf(one) === nameOf(resource))) late.add(key)
      return {
        ...file,
        metadata: {
          ...fieldsOf(file, 'metadata'),
          resourceVersion: fieldsOf(there, 'metadata').resourceVersion,
          generation: generationOf(there, written.has(key), reached),
        },
        status: there?.status,
      }
    }
    const write = async (resource: Resource, name: string, next: unknown): Promise<Fields> => {
      const { metadata, status: _, ...rest } = next as Fields
      const { resourceVersion: __, generation: ___, ...kept } = fieldsOf({ metadata }, 'metadata')
      manifests.set(resource, name, { ...rest, metadata: kept })
      written.add(keyOf(resource, name))
      return (await seen(resource, name)) ?? {}
    }
    return {
      namespace: live.namespace,
      async get<T extends KubernetesObject>(resource: Resource, name: string) {
        return isOurs(resource) ? ((await seen(resource, name)) as T | null) : live.get<T>(resource, name)
      },
      list: (resource, selector) => live.list(resource, selector),
      async apply<T extends KubernetesObject>(
        resource: Resource,
        name: string,
        object: object,
        { dryRun = false }: { readonly dryRun?: boolean } = {},
      ) {
        if (!isOurs(resource)) throw new Error(`${nameOf(resource)} are not written to git`)
        const next = laidOver(manifests.get(resource, name) ?? {}, object)
        if (!dryRun) return (await write(resource, name, next)) as T
        return forgiving(
          () => live.apply<T>(resource, name, object, { dryRun }),
          () => next as T,
        )
      },
      async patch<T extends KubernetesObject>(
        resource: Resource,
        name: string,
        change: object,
        subresource?: 'status' | 'scale',
      ) {
        const { metadata: _, ...rest } = change as Fields
        if (subresource !== undefined || !isOurs(resource))
          return live.patch<T>(resource, name, change, subresource)
        // no more than a hint to its controller
        if (Object.keys(rest).length === 0)
          return forgiving(
            () => live.patch<T>(resource, name, change),
            async () => ((await seen(resource, name)) ?? {}) as T,
          )
        if (fieldsOf(rest, 'spec').replicas === 0 && (manifests.isChanged || late.size > 0))
          throw new FirstTheRest(`${name} ends its pods once nothing is sent to them`)
        const file = manifests.get(resource, name) ?? {}
        const next = patched(file, change) as Fields
        const kept =
          nameOf(resource) === nameOf(rollouts) ? await withoutFilledIn(live, name, next, file) : next
        return (await write(resource, name, kept)) as T
      },
      until: (signal) => over(live.until(signal)),
    }
  }
  return over(options.live)
}

/**
 * The generation of which a controller has seen the last: another than the live one while the files have not reached the
 * cluster, and the one it has seen where this call has only just written them.
 */
function generationOf(there: Fields | null, justWritten: boolean, reached: boolean): number {
  const { generation } = fieldsOf(there, 'metadata')
  const { observedGeneration } = fieldsOf(there, 'status')
  if (justWritten && observedGeneration !== undefined) return Number(observedGeneration)
  return typeof generation === 'number' ? generation + (reached ? 0 : 1) : 1
}

/** A template that comes from a ReplicaSet has every default in it. */
async function withoutFilledIn(live: KubernetesClient, name: string, next: Fields, file: Fields) {
  const template = (object: Fields | null) => fieldsOf(fieldsOf(object, 'spec'), 'template')
  const there = (await live.get<KubernetesObject>(rollouts, name)) as Fields | null
  return {
    ...next,
    spec: {
      ...fieldsOf(next, 'spec'),
      template: withoutDefaults(template(next), template(file), template(there)),
    },
  }
}

async function forgiving<T>(work: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isForbidden(error)) throw error
    return otherwise()
  }
}

function notInGit({ kind }: Resource, name: string, folder: string): ConfigurationError {
  return new ConfigurationError({
    path: 'target.path',
    value: folder,
    message: `no file of it has the ${kind} ${name}, which is in the cluster`,
    remedy: `Commit the manifest of the ${kind} there first, or correct \`path\` or the name`,
  })
}
