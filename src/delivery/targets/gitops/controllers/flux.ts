import type { KubernetesClient, KubernetesObject, Resource } from '../../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../../foundation/index.ts'
import { type Condition, type SyncController, type SyncState, told } from './controller.ts'

const kustomizations: Resource = {
  group: 'kustomize.toolkit.fluxcd.io',
  version: 'v1',
  plural: 'kustomizations',
  kind: 'Kustomization',
}
const gitRepositories: Resource = {
  group: 'source.toolkit.fluxcd.io',
  version: 'v1',
  plural: 'gitrepositories',
  kind: 'GitRepository',
}

/** The fields of a Kustomization (fluxcd.io/flux/components/kustomize/kustomizations) that are looked at. */
export interface Kustomization extends KubernetesObject {
  readonly spec?: {
    readonly suspend?: boolean
    readonly sourceRef?: { readonly kind?: string; readonly name?: string; readonly namespace?: string }
  }
  readonly status?: {
    readonly observedGeneration?: number
    readonly lastAppliedRevision?: string
    readonly lastAttemptedRevision?: string
    readonly lastHandledReconcileAt?: string
    readonly conditions?: readonly Condition[]
  }
}

const requestedAt = 'reconcile.fluxcd.io/requestedAt'

/** Reasons of a `Ready` that is false while all is on its way, or of pods that do not start: that is the target's to tell. */
const noFailure =
  /^(Progressing|ProgressingWithRetry|DependencyNotReady|HealthCheckFailed|ReconciliationSucceeded)$/

/** The commit of a revision such as `main@sha1:0123…`, or as older versions write it, `main/0123…`. */
export function commitOf(revision: string | undefined): string | null {
  const commit = /(?:^|[:/])([0-9a-f]{40,64})$/.exec(revision ?? '')?.[1]
  return commit ?? null
}

/** What a Kustomization says. Pure. */
export function kustomizationState({ metadata, spec, status = {} }: Kustomization): SyncState {
  const { observedGeneration, lastAppliedRevision, lastAttemptedRevision, conditions = [] } = status
  const ready = conditions.find(({ type }) => type === 'Ready')
  const observed = (observedGeneration ?? 0) >= (metadata?.generation ?? 0)
  // a generation is observed by success alone, and a revision may be one that was tried before
  const attempted = commitOf(lastAttemptedRevision)
  const stalled = conditions.some(({ type, status: holds }) => type === 'Stalled' && holds === 'True')
  const failed =
    ready?.status === 'False' &&
    (ready.observedGeneration ?? metadata?.generation) === metadata?.generation &&
    !noFailure.test(ready.reason ?? '') &&
    (attempted !== null || stalled)
  const wish = metadata?.annotations?.[requestedAt]
  const applied = commitOf(lastAppliedRevision)
  return {
    applied: applied === null || !observed ? [] : [applied],
    healthy: ready?.status === 'True',
    asked: wish !== undefined && wish !== status.lastHandledReconcileAt,
    failure: failed
      ? { commit: stalled ? null : attempted, message: told(ready.message, ready.reason ?? 'not ready') }
      : null,
    stopped: spec?.suspend === true ? 'it is suspended by `spec.suspend`' : null,
    heals: spec?.suspend !== true,
    detail: `Flux: ${lastAppliedRevision ?? 'nothing applied yet'}, ${ready === undefined ? 'not looked at yet' : `${ready.reason ?? ready.status ?? ''} (${told(ready.message, 'no message')})`}`,
  }
}

/** @param elsewhere client of another namespace, for a source that is not where the Kustomization is */
export function flux(
  name: string,
  place: string,
  elsewhere: (namespace: string) => Promise<KubernetesClient>,
): SyncController {
  const read = async (client: KubernetesClient) => {
    const found = await client.get<Kustomization>(kustomizations, name)
    if (found !== null) return found
    throw new ConfigurationError({
      path: `${place}.application`,
      value: name,
      message: `the namespace ${client.namespace} has no such Kustomization of Flux`,
      remedy: 'Correct `application`, or `controller-namespace`',
    })
  }
  return {
    rights:
      '`get` and `patch` on `kustomizations.kustomize.toolkit.fluxcd.io`, `patch` on `gitrepositories.source.toolkit.fluxcd.io`',
    state: async (client) => kustomizationState(await read(client)),
    async refresh(client, now) {
      const { sourceRef = {} } = (await read(client)).spec ?? {}
      const asked = {
        metadata: { annotations: { [requestedAt]: now.toISOString() } },
      }
      if (sourceRef.kind === 'GitRepository' && sourceRef.name !== undefined) {
        const { namespace = client.namespace } = sourceRef
        const there = namespace === client.namespace ? client : await elsewhere(namespace)
        await there.patch(gitRepositories, sourceRef.name, asked)
      }
      await client.patch(kustomizations, name, asked)
    },
  }
}
