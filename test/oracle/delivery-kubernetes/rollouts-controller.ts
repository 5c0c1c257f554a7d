import { createHash } from 'node:crypto'
import type { ApiDouble, Stored } from './api-double.ts'
import { type PodTrouble, putPod } from './workloads.ts'

const hashLabel = 'rollouts-pod-template-hash'

type Steps = readonly Record<string, never>[]

/**
 * What Argo Rollouts 1.9 does with a canary, as far as it is looked at, one reconciliation a turn: after rollout/canary.go,
 * rollout/trafficrouting.go, rollout/pause.go, utils/replicaset/canary.go and validation.go of its repository. Not in
 * here: all but two of the API server's defaults, surge and unavailability, analyses, dynamic scale of the stable version, delays of scaling down.
 */
export function runRollouts(api: ApiDouble, trouble: PodTrouble): { readonly weights: number[] } {
  /** Every weight that the traffic router was given. */
  const weights: number[] = []
  api.controllers.push(() => {
    for (const rollout of api.of('rollouts')) turn(api, rollout, weights, trouble)
    for (const set of api.of('replicasets')) {
      const bad =
        trouble.crashing !== undefined && JSON.stringify(set.spec.template).includes(trouble.crashing)
      set.status = { ...set.status, availableReplicas: bad ? 0 : set.spec.replicas }
      api.objects.delete(`pods/${set.metadata.name}`)
      if (set.spec.replicas > 0) putPod(api, set.metadata.name, set.spec.template, bad)
    }
  })
  return { weights }
}

function turn(api: ApiDouble, rollout: Stored, weights: number[], trouble: PodTrouble): void {
  const { spec, metadata } = rollout
  const { canary } = spec.strategy
  if (canary === undefined) return
  const steps: Steps = canary.steps ?? []
  const replicas: number = spec.replicas ?? 1
  const whole: number = canary.trafficRouting?.maxTrafficWeight ?? 100
  const status = { ...rollout.status, observedGeneration: String(metadata.generation) }
  rollout.status = status
  const invalid = invalidStep(steps, canary, whole)
  if (invalid !== null) {
    status.conditions = [{ type: 'InvalidSpec', status: 'True', message: invalid }]
    status.phase = 'Degraded'
    return
  }
  status.conditions = []
  const newRs = setFor(api, rollout)
  const hash = newRs.metadata.labels![hashLabel]!
  const stepHash = createHash('sha256').update(JSON.stringify(steps)).digest('hex').slice(0, 10)
  if (status.currentPodHash !== hash || status.currentStepHash !== stepHash) {
    Object.assign(status, {
      currentPodHash: hash,
      currentStepHash: stepHash,
      currentStepIndex: hash === status.stableRS ? steps.length : 0,
      pauseConditions: null,
      controllerPause: false,
      abort: false,
      promoteFull: false,
    })
    status.phase = 'Progressing'
    return
  }
  if (!status.stableRS) Object.assign(status, { stableRS: hash, currentStepIndex: steps.length })
  const stableRs = api.of('replicasets').find((set) => set.metadata.labels?.[hashLabel] === status.stableRS)!
  const promoted = status.stableRS === hash
  const index: number = status.currentStepIndex
  const setWeight = (from: number) => {
    for (let at = Math.min(from, steps.length - 1); at >= 0; at--)
      if ('setWeight' in steps[at]!) return Number(steps[at]!.setWeight)
    return 0
  }
  const stepWeight = status.abort ? 0 : index >= steps.length ? whole : setWeight(index)
  // replicas
  const scale = status.abort
    ? undefined
    : steps.slice(0, index + 1).findLast((step) => 'setCanaryScale' in step)
  const byScale = (scale?.setCanaryScale as { weight?: number } | undefined)?.weight
  const routed = canary.trafficRouting !== undefined
  const wanted = Math.ceil(
    (replicas * (routed && byScale !== undefined && index < steps.length ? byScale : stepWeight)) / whole,
  )
  const atDesired =
    (newRs.status.availableReplicas ?? 0) >= wanted && (newRs.status.availableReplicas ?? 0) > 0
  // traffic
  if (routed) {
    let weight = 0
    if (promoted || status.abort || !newRs.status.availableReplicas) weight = 0
    else if (!atDesired) weight = setWeight(index - 1)
    else weight = stepWeight
    weights.push(weight)
    status.canary = {
      weights: {
        canary: { weight, podTemplateHash: hash, serviceName: canary.canaryService },
        stable: {
          weight: whole - weight,
          podTemplateHash: status.stableRS,
          serviceName: canary.stableService,
        },
      },
    }
  }
  if (promoted) stableRs.spec.replicas = replicas
  else {
    newRs.spec.replicas = wanted
    stableRs.spec.replicas = routed ? replicas : replicas - wanted
  }
  for (const other of api.of('replicasets'))
    if (other !== newRs && other !== stableRs && !other.metadata.name.startsWith('foreign'))
      other.spec.replicas = 0
  // steps
  const step = steps[index]
  if (!promoted && !status.abort && step !== undefined) {
    const paused = (status.pauseConditions ?? []).length > 0
    const done =
      'pause' in step ? status.controllerPause && !paused : atDesired || (wanted === 0 && !('pause' in step))
    if ('pause' in step && !paused && !status.controllerPause)
      Object.assign(status, {
        controllerPause: true,
        pauseConditions: [{ reason: 'CanaryPauseStep', startTime: '2026-01-01T00:00:00Z' }],
      })
    else if (done)
      Object.assign(status, { currentStepIndex: index + 1, pauseConditions: null, controllerPause: false })
  }
  if (
    !promoted &&
    !status.abort &&
    status.currentStepIndex === steps.length &&
    newRs.status.availableReplicas >= replicas
  )
    status.stableRS = hash
  if (status.abort) status.currentStepIndex = promoted ? steps.length : 0
  const crashed = trouble.crashing !== undefined && JSON.stringify(spec.template).includes(trouble.crashing)
  status.phase = status.abort
    ? 'Degraded'
    : (status.pauseConditions ?? []).length > 0
      ? 'Paused'
      : status.stableRS === hash && !crashed
        ? 'Healthy'
        : 'Progressing'
  status.message = status.abort ? 'RolloutAborted: Rollout aborted update to revision 2' : ''
}

/** The ReplicaSet whose template is the Rollout's, both with what the API server adds. */
function setFor(api: ApiDouble, rollout: Stored): Stored {
  const template = structuredClone(rollout.spec.template)
  template.spec = { restartPolicy: 'Always', terminationGracePeriodSeconds: 30, ...template.spec }
  const hash = createHash('sha256').update(canonical(template)).digest('hex').slice(0, 10)
  const name = `${rollout.metadata.name}-${hash}`
  const found = api.objects.get(`replicasets/${name}`)
  if (found !== undefined) return found
  template.metadata = { creationTimestamp: null, ...template.metadata }
  template.metadata.labels = { ...template.metadata.labels, [hashLabel]: hash }
  return api.put('replicasets', {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name,
      labels: template.metadata.labels,
      ownerReferences: [{ kind: 'Rollout', name: rollout.metadata.name, controller: true }],
    },
    spec: { replicas: 0, selector: { matchLabels: template.metadata.labels }, template },
    status: { availableReplicas: 0 },
  })
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== null)
  return `{${entries
    .sort()
    .map(([key, item]) => `${key}:${canonical(item)}`)
    .join()}}`
}

function invalidStep(steps: Steps, canary: Stored['spec'], whole: number): string | null {
  for (const step of steps) {
    const keys = Object.keys(step)
    if (keys.length !== 1 || !['setWeight', 'pause', 'setCanaryScale', 'setMirrorRoute'].includes(keys[0]!))
      return `Step must have one of the following set: experiment, setWeight, setCanaryScale, plugin or pause`
    const weight = step.setWeight as number | undefined
    if (weight !== undefined && (!Number.isInteger(weight) || weight < 0 || weight > whole))
      return `SetWeight needs to be between 0 and ${whole}`
    if ('setCanaryScale' in step && canary.trafficRouting === undefined)
      return 'SetCanaryScale requires TrafficRouting to be set'
    if ('setMirrorRoute' in step && canary.trafficRouting?.istio === undefined)
      return 'SetMirrorRoute requires TrafficRouting, supports Istio and Plugins'
  }
  return null
}
