import type { ApiDouble, Stored } from './api-double.ts'

/** Which pods do not start: by a word of their template. */
export interface PodTrouble {
  crashing?: string
}

/**
 * The controllers of Deployments, of HTTPRoutes and of ingress-nginx, as far as they are looked at: pods are there one
 * turn after they are wanted.
 */
export function runWorkloads(api: ApiDouble, trouble: PodTrouble): void {
  api.controllers.push(() => {
    for (const one of api.of('deployments')) deploymentTurn(api, one, trouble)
    for (const route of api.of('httproutes'))
      route.status = {
        parents: [
          {
            parentRef: route.spec.parentRefs[0],
            controllerName: 'example.com/gateway',
            conditions: ['Accepted', 'ResolvedRefs'].map((type) => ({
              type,
              status: 'True',
              observedGeneration: route.metadata.generation,
            })),
          },
        ],
      }
    for (const ingress of api.of('ingresses'))
      ingress.status = { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } }
  })
}

function deploymentTurn(api: ApiDouble, deployment: Stored, { crashing }: PodTrouble): void {
  const { spec, metadata } = deployment
  const template = JSON.stringify(spec.template)
  const seen = deployment.status?.observedGeneration === metadata.generation
  const bad = crashing !== undefined && template.includes(crashing)
  const available = !seen ? (deployment.status?.availableReplicas ?? 0) : bad ? 0 : spec.replicas
  deployment.status = {
    observedGeneration: metadata.generation,
    replicas: spec.replicas,
    updatedReplicas: spec.replicas,
    availableReplicas: Math.min(available, spec.replicas),
    conditions: [{ type: 'Available', status: available > 0 ? 'True' : 'False' }],
  }
  api.objects.delete(`pods/${metadata.name}`)
  if (spec.replicas > 0) putPod(api, metadata.name, spec.template, bad)
}

/** One pod for all of a set. */
export function putPod(api: ApiDouble, name: string, template: Stored['spec'], crashing: boolean): void {
  api.put('pods', {
    metadata: { name, labels: template.metadata.labels, annotations: template.metadata.annotations },
    spec: template.spec,
    status: {
      containerStatuses: [
        crashing
          ? {
              name: 'server',
              restartCount: 4,
              state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 40s' } },
              lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
            }
          : { name: 'server', restartCount: 0, state: { running: {} } },
      ],
    },
  })
}
