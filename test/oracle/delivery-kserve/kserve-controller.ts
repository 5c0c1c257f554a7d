import type { ApiDouble, Stored } from '../delivery-kubernetes/api-double.ts'
import { type PodTrouble, putPod } from '../delivery-kubernetes/workloads.ts'
import type { Admit } from './admitting.ts'

// biome-ignore lint/suspicious/noExplicitAny: the objects of KServe, as JSON
type Json = any

const deploymentMode = 'serving.kserve.io/deploymentMode'
const serviceLabel = 'serving.kserve.io/inferenceservice'

/**
 * KServe 0.20's webhook as far as canaries go: `validateCanarySpecs` and the exactly-one-implementation rule of
 * pkg/apis/serving/v1beta1/inference_service_validation.go; and what the full definition asks for.
 */
export const admitKServe: Admit = (plural, object) => {
  if (plural !== 'inferenceservices') return
  const { predictor, canary = [] } = object.spec
  for (const one of [predictor, ...canary.map((entry: Json) => entry.predictor)]) {
    if (typeof one.model?.name !== 'string') return 'predictor.model.name: Required value'
    if (typeof one.model.modelFormat?.name !== 'string') return 'predictor.model.modelFormat: Required value'
  }
  if (canary.length === 0) return
  if (object.metadata.annotations?.[deploymentMode] !== 'Standard')
    return 'canary is only supported in Standard deployment mode'
  const names = new Set([predictor.name])
  let total = 0
  for (const { predictor: one, trafficPercent } of canary) {
    if (!one.name) return 'canary[0] predictor.name is required'
    if (names.has(one.name)) return `canary predictor.name "${one.name}" conflicts with stable predictor name`
    names.add(one.name)
    if (!Number.isInteger(trafficPercent) || trafficPercent < 0 || trafficPercent > 100)
      return `canary "${one.name}" trafficPercent must be between 0 and 100, got ${trafficPercent}`
    total += trafficPercent
    for (const field of ['maxReplicas', 'scaleTarget', 'scaleMetric', 'autoScaling'])
      if (one[field] !== undefined) return `canary "${one.name}" must not set ${field}`
    if ((one.minReplicas ?? 0) > (predictor.minReplicas ?? 1))
      return `canary "${one.name}" minReplicas (${one.minReplicas}) must not exceed stable predictor minReplicas`
  }
  return total > 100 ? `sum of canary trafficPercent values (${total}) must be <= 100` : undefined
}

export interface KServeTrouble extends PodTrouble {
  /** `enableGatewayApi: false`: an Ingress is made, and no HTTPRoute. */
  noRoutes?: boolean
}

/** The controllers of KServe, one reconciliation a turn, and for its revisions those of Knative Serving. */
export function runKServe(api: ApiDouble, trouble: KServeTrouble): void {
  const knative = new Map<string, Ksvc>()
  api.controllers.push(() => {
    for (const isvc of api.of('inferenceservices')) {
      const mode = isvc.metadata.annotations?.[deploymentMode]
      if (mode === 'Standard') standardTurn(api, isvc, trouble)
      else knativeTurn(api, isvc, knative, trouble)
    }
  })
}

const condition = (type: string, is: boolean | null, reason = '', message = '') => ({
  type,
  status: is === null ? 'Unknown' : is ? 'True' : 'False',
  reason,
  message,
})

interface Ksvc {
  template: string
  traffic: Json[]
  generation: number
  made: number
  latestCreated?: string
  latestReady?: string
  status: Json
}

/** After `ksvc_reconciler.go` and `PropagateStatus` of inference_service_status.go. */
function knativeTurn(
  api: ApiDouble,
  isvc: Stored,
  services: Map<string, Ksvc>,
  { crashing }: KServeTrouble,
): void {
  const { name } = isvc.metadata
  // what the test has gone back to is gone here too
  const known = (isvc.status as Json)?.ksvc as string | undefined
  const ksvc: Ksvc =
    known === undefined
      ? { template: '', traffic: [], generation: 0, made: 0, status: {} }
      : JSON.parse(known)
  services.set(name, ksvc)
  const own: Json = isvc.status?.components?.predictor ?? {}
  propagate(own, ksvc)
  const { canaryTrafficPercent: percent, ...template } = isvc.spec.predictor
  const rolledOut: string | undefined = own.latestRolledoutRevision
  ksvc.traffic =
    percent !== undefined && rolledOut !== undefined
      ? [
          { latestRevision: true, percent },
          ...(percent < 100
            ? [{ revisionName: rolledOut, latestRevision: false, percent: 100 - percent, tag: 'prev' }]
            : []),
        ]
      : [{ latestRevision: true, percent: 100 }]
  const next = JSON.stringify({ template, annotations: isvc.metadata.annotations })
  // Knative: a revision for each change of the template, ready one turn after it is made
  const newest = ksvc.latestCreated === undefined ? undefined : api.get(`revisions/${ksvc.latestCreated}`)
  if (newest !== undefined && newest.status.conditions.length === 0) {
    const bad = crashing !== undefined && JSON.stringify(newest.spec).includes(crashing)
    newest.status = {
      conditions: [
        bad
          ? condition('Ready', false, 'ContainerMissing', 'Initial scale was never achieved')
          : condition('Ready', true),
      ],
    }
    if (!bad) ksvc.latestReady = ksvc.latestCreated!
  }
  if (next !== ksvc.template) {
    ksvc.template = next
    ksvc.made += 1
    ksvc.latestCreated = `${name}-predictor-${String(ksvc.made).padStart(5, '0')}`
    api.put('revisions', {
      metadata: {
        name: ksvc.latestCreated,
        labels: { [serviceLabel]: name, ...template.labels },
        annotations: { ...isvc.metadata.annotations, ...template.annotations },
      },
      spec: { containers: [{ args: [template.model.storageUri] }] },
      status: { conditions: [] },
    })
  }
  const traffic = ksvc.traffic
    .map((one) => (one.latestRevision ? { ...one, revisionName: ksvc.latestReady } : one))
    .filter(({ revisionName }) => revisionName !== undefined)
  const latest = api.get(`revisions/${ksvc.latestCreated!}`)
  const failed = latest.status.conditions[0]?.status === 'False'
  const ready = ksvc.latestReady === ksvc.latestCreated
  ksvc.status = { traffic, latestCreated: ksvc.latestCreated, latestReady: ksvc.latestReady }
  isvc.status = {
    ksvc: JSON.stringify(ksvc),
    components: { predictor: own },
    conditions: [
      condition('Ready', failed ? false : ready ? true : null),
      condition('PredictorReady', failed ? false : ready ? true : null, failed ? 'RevisionFailed' : ''),
      condition(
        'PredictorConfigurationReady',
        failed ? false : ready ? true : null,
        failed ? 'RevisionFailed' : '',
        failed
          ? `Revision "${ksvc.latestCreated}" failed with message: Initial scale was never achieved.`
          : '',
      ),
    ],
    modelStatus:
      failed && own.latestCreatedRevision === ksvc.latestCreated
        ? {
            transitionStatus: 'BlockedByFailedLoad',
            lastFailureInfo: { reason: 'ModelLoadFailed', message: 'no such bucket', exitCode: 1 },
          }
        : { transitionStatus: ready ? 'UpToDate' : 'InProgress' },
  }
}

function propagate(own: Json, { status }: Ksvc): void {
  if (status.latestCreated === undefined) return
  own.latestCreatedRevision = status.latestCreated
  const shares: Record<string, number> = {}
  for (const { revisionName, percent } of status.traffic)
    shares[revisionName] = (shares[revisionName] ?? 0) + percent
  for (const { revisionName, latestRevision, percent } of status.traffic) {
    if (revisionName !== status.latestReady || !latestRevision) continue
    if (own.latestRolledoutRevision !== status.latestReady) {
      if (percent === 100) {
        own.previousRolledoutRevision = own.latestRolledoutRevision
        own.latestRolledoutRevision = status.latestReady
      }
    } else if (
      status.latestReady === status.latestCreated &&
      percent < 100 &&
      shares[revisionName] === 100 &&
      own.previousRolledoutRevision
    )
      own.latestRolledoutRevision = own.previousRolledoutRevision
  }
  own.latestReadyRevision = status.latestReady
  own.traffic = status.traffic
}

/** After `reconcileCanaryDeployments` of components/predictor.go and `applyCanaryWeights` of httproute_reconciler.go. */
function standardTurn(api: ApiDouble, isvc: Stored, { crashing, noRoutes }: KServeTrouble): void {
  const { name } = isvc.metadata
  const { predictor, canary = [] } = isvc.spec
  const serviceName = (one: Json) => (one.name ? `${name}-${one.name}-predictor` : `${name}-predictor`)
  const run = (one: Json, replicas: number) => {
    const key = serviceName(one)
    const template = {
      metadata: { labels: { app: `isvc.${key}`, ...one.labels }, annotations: one.annotations },
      spec: { containers: [{ name: one.model.name, args: [one.model.storageUri] }] },
    }
    const old = api.objects.get(`deployments/${key}`)
    const same = JSON.stringify(old?.spec.template) === JSON.stringify(template)
    const bad = crashing !== undefined && JSON.stringify(template).includes(crashing)
    const starts = old?.status.started ?? 0
    api.put('deployments', {
      metadata: { name: key, labels: { [serviceLabel]: name } },
      spec: { replicas, template },
      // pods are there one turn after they are wanted
      status: {
        started: starts + (same ? 0 : 1),
        availableReplicas: !same ? 0 : bad ? 0 : Math.min(replicas, (old?.status.availableReplicas ?? 0) + 1),
      },
    })
    api.objects.delete(`pods/${key}`)
    if (replicas > 0) putPod(api, key, template, bad)
  }
  const stableReplicas = predictor.minReplicas ?? 1
  for (const { predictor: one, trafficPercent } of canary)
    run(
      {
        ...predictor,
        ...one,
        model: { ...predictor.model, ...one.model },
        labels: { ...predictor.labels, ...one.labels },
        annotations: { ...predictor.annotations, ...one.annotations },
      },
      one.minReplicas ?? Math.ceil((stableReplicas * trafficPercent) / 100),
    )
  const available = (one: Json) =>
    api.objects.get(`deployments/${serviceName(one)}`)?.status.availableReplicas ?? 0
  const canaryStatuses = canary.map(({ predictor: one, trafficPercent }: Json) => ({
    name: one.name,
    ready: available(one) > 0,
    trafficPercent,
  }))
  const used = canary
    .filter((_: Json, index: number) => canaryStatuses[index].ready)
    .reduce((sum: number, { predictor: one }: Json) => sum + (one.minReplicas ?? 0), 0)
  run(predictor, used > 0 ? Math.max(stableReplicas - used, 1) : stableReplicas)
  const kept = new Set([serviceName(predictor), ...canary.map((one: Json) => serviceName(one.predictor))])
  for (const deployment of api.of('deployments'))
    if (deployment.metadata.labels?.[serviceLabel] === name && !kept.has(deployment.metadata.name))
      for (const plural of ['deployments', 'pods'])
        api.objects.delete(`${plural}/${deployment.metadata.name}`)
  const ready = available(predictor) > 0
  if (ready && !noRoutes) {
    const ways = canary.filter((_: Json, index: number) => canaryStatuses[index].ready)
    const share = ways.reduce((sum: number, { trafficPercent }: Json) => sum + trafficPercent, 0)
    const weighted = canary.length > 0
    api.put('httproutes', {
      metadata: { name },
      spec: {
        parentRefs: [{ name: 'kserve-ingress-gateway' }],
        rules: [
          {
            backendRefs: [
              { name: serviceName(predictor), port: 80, ...(weighted ? { weight: 100 - share } : {}) },
              ...ways.map(({ predictor: one, trafficPercent }: Json) => ({
                name: serviceName(one),
                port: 80,
                weight: trafficPercent,
              })),
            ],
          },
        ],
      },
    })
  }
  isvc.status = {
    deploymentMode: 'Standard',
    conditions: [condition('PredictorReady', ready), condition('Ready', ready)],
    ...(canary.length === 0 ? {} : { canaryStatuses }),
    modelStatus: { transitionStatus: ready ? 'UpToDate' : 'InProgress' },
  }
}
