import type { KubernetesClient, KubernetesObject, Resource } from '../../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../../foundation/index.ts'
import { type Condition, type SyncController, type SyncState, told } from './controller.ts'

const applications: Resource = {
  group: 'argoproj.io',
  version: 'v1alpha1',
  plural: 'applications',
  kind: 'Application',
}

/** The fields of an Application (argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml) that are looked at. */
export interface Application extends KubernetesObject {
  readonly spec?: {
    readonly syncPolicy?: {
      readonly automated?: { readonly enabled?: boolean; readonly selfHeal?: boolean } | null
    }
  }
  readonly status?: {
    readonly sync?: {
      readonly status?: string
      readonly revision?: string
      readonly revisions?: readonly string[]
    }
    readonly health?: { readonly status?: string; readonly message?: string }
    readonly conditions?: readonly Condition[]
    readonly operationState?: {
      readonly phase?: string
      readonly message?: string
      readonly syncResult?: { readonly revision?: string }
      readonly operation?: { readonly sync?: { readonly revision?: string } }
    }
  }
}

const refreshAnnotation = 'argocd.argoproj.io/refresh'

/** What an Application says. A Rollout between two steps counts as suspended there, and does its work. Pure. */
export function applicationState({ metadata, spec, status = {} }: Application): SyncState {
  const { sync = {}, health = {}, operationState = {}, conditions = [] } = status
  const synced = sync.status === 'Synced' && operationState.phase !== 'Running'
  const { automated } = spec?.syncPolicy ?? {}
  const runs = automated !== undefined && automated !== null && automated.enabled !== false
  const wrong = conditions.find(({ type }) => /^(ComparisonError|SyncError|InvalidSpecError)$/.test(type))
  const failed = operationState.phase === 'Failed' || operationState.phase === 'Error'
  const commit = operationState.syncResult?.revision ?? operationState.operation?.sync?.revision ?? null
  const failure = failed
    ? { commit, message: told(operationState.message, `the sync ended as ${operationState.phase}`) }
    : wrong === undefined
      ? null
      : { commit: null, message: told(wrong.message, wrong.type) }
  const seen = [sync.revision, ...(sync.revisions ?? [])].filter((one) => one !== undefined && one !== '')
  return {
    applied: synced ? (seen as string[]) : [],
    healthy: health.status === 'Healthy' || health.status === 'Suspended',
    asked: metadata?.annotations?.[refreshAnnotation] !== undefined,
    failure,
    stopped: runs ? null : 'it has no `syncPolicy.automated`, so that somebody has to sync each commit',
    heals: runs && automated.selfHeal === true,
    detail: `Argo CD: ${sync.status ?? 'no sync yet'}${seen[0] === undefined ? '' : ` at ${seen[0].slice(0, 12)}`}, ${health.status ?? 'no health yet'}${health.message === undefined || health.message === '' ? '' : ` (${told(health.message, '')})`}`,
  }
}

export function argoCd(name: string, place: string): SyncController {
  return {
    rights: '`get` and `patch` on `applications.argoproj.io`',
    async state(client) {
      const found = await client.get<Application>(applications, name)
      if (found === null) throw none(name, client, place)
      return applicationState(found)
    },
    async refresh(client) {
      await client.patch(applications, name, {
        metadata: { annotations: { [refreshAnnotation]: 'normal' } },
      })
    },
  }
}

function none(value: string, { namespace }: KubernetesClient, place: string): ConfigurationError {
  return new ConfigurationError({
    path: `${place}.application`,
    value,
    message: `the namespace ${namespace} has no such Application of Argo CD`,
    remedy: 'Correct `application`, or `controller-namespace`',
  })
}
