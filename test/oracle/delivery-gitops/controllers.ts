import { Application } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application'
import { Kustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization'
import { parseAllDocuments } from 'yaml'
import type { ApiDouble } from '../delivery-kubernetes/api-double.ts'
import { textsOf } from './site.ts'

type Fields = Record<string, unknown>

export interface Behaviour {
  /** The controller does not come to it. */
  asleep?: boolean
  /** What is wrong with every sync, in the controller's words. */
  refuses?: string
}

const plurals: Readonly<Record<string, string>> = {
  Deployment: 'deployments',
  Service: 'services',
  Ingress: 'ingresses',
  HTTPRoute: 'httproutes',
  Rollout: 'rollouts',
  InferenceService: 'inferenceservices',
}

/** Brings what a commit says into the cluster, where it says otherwise. */
function applied(api: ApiDouble, remote: string): string {
  const { commit, texts } = textsOf(remote, 'deploy')
  for (const text of texts)
    for (const document of parseAllDocuments(text)) {
      const object = document.toJS() as (Fields & { kind: string; metadata: { name: string } }) | null
      const plural = plurals[object?.kind ?? '']
      if (object === null || plural === undefined) continue
      const old = api.objects.get(`${plural}/${object.metadata.name}`)
      if (old !== undefined && JSON.stringify(old.spec) === JSON.stringify(object.spec)) {
        Object.assign(old.metadata, object.metadata)
        continue
      }
      api.put(plural, {
        ...object,
        metadata: { ...old?.metadata, ...object.metadata },
        ...(old?.status === undefined ? {} : { status: old.status }),
      })
    }
  return commit
}

/** An Application as Argo CD 3.2 leads it: it looks when it is asked to, and syncs what differs. */
export function runArgoCd(api: ApiDouble, remote: string, behaviour: Behaviour, policy: object = {}): void {
  const manifest = {
    apiVersion: 'argoproj.io/v1alpha1' as const,
    kind: 'Application' as const,
    metadata: { name: 'model', annotations: {} as Record<string, string> },
    spec: {
      project: 'default',
      source: { repoURL: 'https://example.com/acme/model.git', path: 'deploy', targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'ml' },
      syncPolicy: { automated: policy },
    },
  }
  new Application(manifest).validate()
  api.put('applications', { ...manifest, status: {} })
  api.controllers.push(() => {
    const application = api.get('applications/model')
    const { annotations = {} } = application.metadata
    if (annotations['argocd.argoproj.io/refresh'] === undefined || behaviour.asleep === true) return
    delete annotations['argocd.argoproj.io/refresh']
    if (behaviour.refuses !== undefined) {
      const { commit: revision } = textsOf(remote, 'deploy')
      application.status = {
        ...application.status,
        sync: { status: 'OutOfSync', revision },
        operationState: {
          phase: 'Failed',
          message: behaviour.refuses,
          syncResult: { revision },
          operation: { sync: { revision } },
          startedAt: '2026-01-02T03:04:05Z',
        },
      }
      return
    }
    const revision = applied(api, remote)
    application.status = {
      sync: {
        status: 'Synced',
        revision,
        comparedTo: { source: manifest.spec.source, destination: manifest.spec.destination },
      },
      health: { status: 'Healthy' },
      operationState: {
        phase: 'Succeeded',
        message: 'successfully synced (all tasks run)',
        syncResult: { revision, source: manifest.spec.source },
        operation: { sync: { revision } },
        startedAt: '2026-01-02T03:04:05Z',
      },
    }
    new Application({ ...manifest, status: application.status } as never).validate()
  })
}

/** A Kustomization and its GitRepository as Flux 2 leads them: they look when they are asked to. */
export function runFlux(api: ApiDouble, remote: string, behaviour: Behaviour): void {
  const manifest = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1' as const,
    kind: 'Kustomization' as const,
    metadata: { name: 'model' },
    spec: {
      interval: '10m',
      path: './deploy',
      prune: true,
      sourceRef: { kind: 'GitRepository' as const, name: 'model' },
    },
  }
  new Kustomization(manifest).validate()
  api.put('kustomizations', { ...manifest, status: {} })
  api.put('gitrepositories', { metadata: { name: 'model' }, spec: {}, status: {} })
  const asked = (key: string) => api.get(key).metadata.annotations?.['reconcile.fluxcd.io/requestedAt']
  let fetched: string | undefined
  api.controllers.push(() => {
    const kustomization = api.get('kustomizations/model')
    if (behaviour.asleep === true) return
    if (asked('gitrepositories/model') !== kustomization.status.fetchedAt)
      fetched = textsOf(remote, 'deploy').commit
    if (
      asked('kustomizations/model') === kustomization.status.lastHandledReconcileAt ||
      fetched === undefined
    )
      return
    const refused = behaviour.refuses
    const commit = refused === undefined ? applied(api, remote) : fetched
    const revision = `main@sha1:${commit}`
    kustomization.status = {
      observedGeneration: kustomization.metadata.generation,
      lastHandledReconcileAt: asked('kustomizations/model'),
      lastAttemptedRevision: revision,
      lastAppliedRevision: refused === undefined ? revision : kustomization.status.lastAppliedRevision,
      conditions: [
        {
          type: 'Ready',
          status: refused === undefined ? 'True' : 'False',
          reason: refused === undefined ? 'ReconciliationSucceeded' : 'ReconciliationFailed',
          message: refused ?? `Applied revision: ${revision}`,
          lastTransitionTime: '2026-01-02T03:04:05Z',
        },
      ],
    }
    new Kustomization({ ...manifest, status: kustomization.status } as never).validate()
  })
}
