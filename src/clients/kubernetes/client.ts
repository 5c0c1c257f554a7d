import type { Services } from '../../foundation/index.ts'
import { asking, type Patience } from './asking.ts'
import { codeOf, saysNoSuchKind } from './failures.ts'
import type { ClusterChoice } from './kubeconfig.ts'
import { openRequests } from './requests.ts'
import { apiVersionOf, nameOf, pathOf, type Resource } from './resources.ts'

/** Who owns what we apply, in `managedFields`. */
export const fieldManager = 'mlops-actions'

/** What every object of the API has of its identity. */
export interface KubernetesObject {
  readonly metadata?: {
    readonly name?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
    readonly resourceVersion?: string
    readonly generation?: number
  }
}

/**
 * Objects of one namespace of a cluster, as the JSON that the API server writes. Every call throws KubernetesError, with
 * a remedy, where the cluster cannot be reached or refuses; passing failures are tried again first.
 */
export interface KubernetesClient {
  readonly namespace: string
  /** Null where there is none of the name; an error where the cluster does not know the kind. */
  get<T extends KubernetesObject>(resource: Resource, name: string): Promise<T | null>
  /** @param selector of labels: `app=a,tier=b` */
  list<T extends KubernetesObject>(resource: Resource, selector: string): Promise<readonly T[]>
  /**
   * Server-side apply under our name: creates the object or makes what is named in it so, also where another manager
   * says otherwise, and takes away what we named before and no longer do.
   * @param object without `apiVersion` and `kind`, which are the resource's
   * @returns the object as it is then
   */
  apply<T extends KubernetesObject>(
    resource: Resource,
    name: string,
    object: object,
    options?: { readonly dryRun?: boolean },
  ): Promise<T>
  /**
   * JSON merge patch (RFC 7386). With `metadata.resourceVersion` in it, it is refused by 409 where somebody was faster.
   * @param subresource `status` changes the status alone, which a patch of the object leaves as it is
   */
  patch<T extends KubernetesObject>(
    resource: Resource,
    name: string,
    change: object,
    subresource?: 'status' | 'scale',
  ): Promise<T>
  /** The same, given up at another signal. */
  until(signal: AbortSignal): KubernetesClient
}

export interface ClientOptions extends ClusterChoice {
  readonly namespace: string
  /** Path of the section in mlops.yaml, for messages: `deploy.environments.production.target`. */
  readonly place: string
  /** All that a Role must allow, in words, for the message of a refusal. */
  readonly rights?: string
  readonly patience?: Patience
}

/** Together shorter than the time that one call of a target may take. */
const usualPatience: Patience = { attempts: 3, firstPauseMs: 300, answerMs: 8000 }

/** @throws EnvironmentError where no cluster is configured */
export async function openKubernetesClient(
  { namespace, place, rights, patience = usualPatience, ...choice }: ClientOptions,
  services: Pick<Services, 'env' | 'signal'>,
): Promise<KubernetesClient> {
  const requests = await openRequests(choice, services, place)
  const { server } = requests
  const at = (until: AbortSignal): KubernetesClient => {
    const ask = <T>(
      what: string,
      method: 'GET' | 'PATCH',
      path: string,
      query: Readonly<Record<string, string>> = {},
      body?: { readonly type: string; readonly content: object },
    ): Promise<T> =>
      asking({ what, server, namespace, place, rights }, patience, until, async (signal) => {
        const request = { method, path, query, signal, ...(body === undefined ? {} : { body }) }
        return JSON.parse(await requests.send(request)) as T
      })
    return {
      namespace,
      async get<T extends KubernetesObject>(resource: Resource, name: string) {
        try {
          return await ask<T>(`get ${nameOf(resource)}`, 'GET', pathOf(resource, namespace, name))
        } catch (error) {
          const { cause } = error as Error
          if (codeOf(cause) === 404 && !saysNoSuchKind(cause)) return null
          throw error
        }
      },
      async list<T extends KubernetesObject>(resource: Resource, selector: string) {
        const { items } = await ask<{ readonly items: readonly T[] }>(
          `list ${nameOf(resource)}`,
          'GET',
          pathOf(resource, namespace),
          { labelSelector: selector },
        )
        return items
      },
      apply: (resource, name, object, { dryRun = false } = {}) =>
        ask(
          `patch ${nameOf(resource)}`,
          'PATCH',
          pathOf(resource, namespace, name),
          { fieldManager, force: 'true', ...(dryRun ? { dryRun: 'All' } : {}) },
          {
            type: 'application/apply-patch+yaml',
            content: { apiVersion: apiVersionOf(resource), kind: resource.kind, ...object },
          },
        ),
      patch: (resource, name, change, subresource) =>
        ask(
          `patch ${nameOf(resource)}${subresource === undefined ? '' : `/${subresource}`}`,
          'PATCH',
          pathOf(resource, namespace, name, subresource),
          { fieldManager },
          { type: 'application/merge-patch+json', content: change },
        ),
      until: at,
    }
  }
  return at(services.signal)
}
