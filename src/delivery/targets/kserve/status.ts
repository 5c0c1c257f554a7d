import { versionOf } from '../kubernetes/version-mark.ts'
import type { TargetStatus } from '../target.ts'
import { type Condition, type InferenceService, versionOfPredictor } from './inference-service.ts'
import { predictorServiceName, raw } from './raw.ts'
import type { Revision, Sight } from './site.ts'

export const nothingServes: TargetStatus = {
  stable: null,
  candidate: null,
  weight: 0,
  mirrored: 0,
  ready: false,
  settled: false,
  problem: null,
  details: ['there is no InferenceService yet'],
}

const holds = (conditions: readonly Condition[] | undefined, type: string) =>
  conditions?.find((one) => one.type === type)?.status === 'True'

/**
 * What the revisions say. Their annotations tell which version each serves, so that a revision that KServe has gone back
 * to by itself is told as what it is. Pure.
 */
export function knativeStatus({ service, revisions }: Sight): TargetStatus {
  const { predictor } = service.spec
  const {
    latestReadyRevision: ready,
    latestCreatedRevision: created,
    latestRolledoutRevision: rolledOut,
    traffic = [],
  } = service.status?.components?.predictor ?? {}
  const wanted = versionOfPredictor(predictor) ?? 'unknown'
  const find = (name: string | undefined) => revisions.find(({ metadata }) => metadata.name === name)
  const version = (name: string | undefined) => versionOf(find(name)) ?? 'unknown'
  const stable = rolledOut === undefined ? wanted : version(rolledOut)
  const candidate = wanted === stable ? null : wanted
  const weight = traffic
    .filter(({ revisionName }) => version(revisionName) !== stable)
    .reduce((sum, { percent = 0 }) => sum + percent, 0)
  const newest = created !== undefined && created === ready && version(created) === wanted
  const asked = predictor.canaryTrafficPercent
  const reached =
    candidate !== null ? newest && asked === weight : weight === 0 && (asked !== undefined || newest)
  return {
    stable,
    candidate,
    weight,
    mirrored: 0,
    ready: candidate === null ? rolledOut !== undefined && isReady(find(rolledOut)) : newest,
    settled: rolledOut !== undefined && traffic.length > 0 && reached,
    // before its revision is there, what is told is about the one before
    problem:
      newest || version(created) !== wanted
        ? null
        : failure(service, ['PredictorConfigurationReady', 'PredictorReady']),
    details: [
      `InferenceService ${service.metadata.name}: ${asked === undefined ? 'no canaryTrafficPercent' : `canaryTrafficPercent ${asked}`}`,
      ...traffic.map(
        ({ revisionName = 'no revision', percent = 0 }) =>
          `${percent} % to ${revisionName}, which serves ${version(revisionName)}`,
      ),
      ...(created === ready ? [] : [`${created ?? 'the next revision'} is not ready yet`]),
    ],
  }
}

/** What the Deployments and the route say. Pure. */
export function rawStatus({ service, route, candidate: pods, trouble }: Sight): TargetStatus {
  const { spec, status, metadata } = service
  const { stable, candidate, percent } = raw.roles(spec)
  const [canary] = spec.canary ?? []
  const backends = route?.spec.rules?.[0]?.backendRefs ?? []
  const all = backends.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const own = predictorServiceName(metadata.name, spec.predictor)
  const elsewhere = backends
    .filter(({ name }) => name !== own)
    .reduce((sum, { weight = 1 }) => sum + weight, 0)
  const weight = all === 0 ? 0 : (elsewhere * 100) / all
  const told = status?.canaryStatuses?.find(({ name }) => name === canary?.predictor.name)
  const wanted = canary?.predictor.minReplicas ?? 1
  const available = pods?.status?.availableReplicas ?? 0
  const ready =
    canary === undefined
      ? holds(status?.conditions, 'PredictorReady')
      : told?.ready === true && available >= Math.max(1, wanted)
  const routed = backends.length > 0
  const reached =
    canary === undefined
      ? (status?.canaryStatuses ?? []).length === 0 && elsewhere === 0
      : told?.trafficPercent === percent && (percent === 0 || routed) && weight === percent
  return {
    stable,
    candidate,
    weight,
    mirrored: 0,
    ready,
    settled: ready && reached && holds(status?.conditions, 'PredictorReady'),
    problem: trouble ?? (canary === undefined ? failure(service, []) : null),
    details: [
      `InferenceService ${metadata.name}: ${stable}${canary === undefined ? '' : ` and, as ${canary.predictor.name}, ${candidate} with ${percent} %`}`,
      ...(canary === undefined ? [] : [`candidate: ${available} of ${wanted} pods available`]),
      routed
        ? `HTTPRoute: ${backends.map(({ name, weight: share = 1 }) => `${name} ${share}`).join(', ')}`
        : 'KServe has made no HTTPRoute: a candidate gets no share without',
    ],
  }
}

/** Whether all that KServe asks for is there, also with a candidate that answers everything. */
export function isPrepared(status: TargetStatus): boolean {
  return status.weight === 100 && status.ready && status.settled
}

function isReady(revision: Revision | undefined): boolean {
  return holds(revision?.status?.conditions, 'Ready')
}

/** Why KServe will not get there; conditions count where they tell of more than something that is on its way. */
function failure({ status }: InferenceService, types: readonly string[]): string | null {
  const { transitionStatus, lastFailureInfo } = status?.modelStatus ?? {}
  if (transitionStatus === 'BlockedByFailedLoad' || transitionStatus === 'InvalidSpec')
    return `KServe cannot load the model: ${[lastFailureInfo?.reason, lastFailureInfo?.message?.trim().slice(0, 300)].filter(Boolean).join(': ') || transitionStatus}`
  const failed = status?.conditions?.find(
    ({ type, status: is, reason }) =>
      types.includes(type) && is === 'False' && /Failed|Exceeded|BackOff/.test(reason ?? ''),
  )
  return failed === undefined ? null : `KServe: ${failed.reason}: ${(failed.message ?? '').slice(0, 300)}`
}
