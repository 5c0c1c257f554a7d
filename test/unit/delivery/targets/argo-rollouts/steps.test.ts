import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { argoRolloutsTarget } from '../../../../../src/config/schema/deploy/argo-rollouts.ts'
import type { ArgoRolloutsSettings } from '../../../../../src/delivery/targets/argo-rollouts/index.ts'
import type { Rollout } from '../../../../../src/delivery/targets/argo-rollouts/rollout.ts'
import {
  areToPromotion,
  shareOf,
  stepsTo,
  stepsToPromotion,
} from '../../../../../src/delivery/targets/argo-rollouts/steps.ts'
import { templateFor, templateOf } from '../../../../../src/delivery/targets/argo-rollouts/template.ts'
import { appliedPercent, sharesOfPods } from '../../../../../src/delivery/targets/argo-rollouts/weights.ts'

type Canary = NonNullable<NonNullable<Rollout['spec']['strategy']>['canary']>

const rollout = (canary: Canary, status: Rollout['status'] = {}, replicas = 4): Rollout => ({
  metadata: { name: 'model' },
  spec: { replicas, strategy: { canary } },
  status,
})
const routed = rollout({ trafficRouting: {} })

describe('steps to a share', () => {
  it('begin with what is applied, keep a pod at no share, and end in a pause', () => {
    expect(stepsTo(routed, { weight: 0, mirrored: 0 }, 0, undefined)).toEqual([
      { setCanaryScale: { weight: 1 } },
      { setWeight: 0 },
      { pause: {} },
    ])
    expect(stepsTo(routed, { weight: 10, mirrored: 0 }, 0, undefined)).toEqual([
      { setCanaryScale: { weight: 10 } },
      { setWeight: 10 },
      { pause: {} },
    ])
    expect(stepsTo(routed, { weight: 50, mirrored: 0 }, 10, undefined)).toEqual([
      { setWeight: 10 },
      { setWeight: 50 },
      { pause: {} },
    ])
    expect(stepsTo(routed, { weight: 0, mirrored: 0 }, 50, undefined)).toEqual([
      { setWeight: 50 },
      { setCanaryScale: { weight: 50 } },
      { setWeight: 0 },
      { pause: {} },
    ])
  })

  it('have no scale without a traffic router, where the controller refuses one', () => {
    expect(stepsTo(rollout({}), { weight: 25, mirrored: 0 }, 0, undefined)).toEqual([
      { setWeight: 25 },
      { pause: {} },
    ])
  })

  it('are in the parts that the traffic router counts in', () => {
    const thousand = rollout({ trafficRouting: { maxTrafficWeight: 1000 } })
    expect(stepsTo(thousand, { weight: 0.5, mirrored: 0 }, 0, undefined)).toContainEqual({ setWeight: 5 })
    expect(stepsToPromotion(thousand, 50)).toEqual([{ setWeight: 500 }, { setWeight: 1000 }])
  })

  it('say again the share that they lead to, and those to the promotion say none', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(percent, percent, percent, (weight, mirrored, applied) => {
        const steps = stepsTo(routed, { weight, mirrored }, applied, 'copies')
        expect(shareOf(rollout({ trafficRouting: {}, steps }))).toEqual({ weight, mirrored })
        const last = stepsToPromotion(routed, applied)
        expect(shareOf(rollout({ steps: last }))).toBeNull()
        expect(areToPromotion(rollout({ steps: last }))).toBe(true)
        expect(areToPromotion(rollout({ steps }))).toBe(false)
      }),
    )
  })
})

describe('the share that is applied', () => {
  it('is what the traffic router was given, unless that is of the stable version', () => {
    const weights = (weight: number, podTemplateHash: string) => ({
      weights: { canary: { weight, podTemplateHash } },
    })
    const sight = (status: Rollout['status']) => ({ rollout: { ...routed, status: { ...status } }, sets: [] })
    expect(appliedPercent(sight({ stableRS: 'a', canary: weights(30, 'b') }))).toBe(30)
    expect(appliedPercent(sight({ stableRS: 'b', canary: weights(100, 'b') }))).toBe(0)
    expect(appliedPercent(sight({ stableRS: 'a' }))).toBe(0)
  })

  it('is a share of the pods without one', () => {
    const set = (hash: string, availableReplicas: number) => ({
      metadata: { labels: { 'rollouts-pod-template-hash': hash } },
      status: { replicas: availableReplicas, availableReplicas },
    })
    const sight = (status: Rollout['status']) => ({
      rollout: rollout({}, status),
      sets: [set('a', 3), set('b', 1)],
    })
    expect(appliedPercent(sight({ stableRS: 'a', currentPodHash: 'b' }))).toBe(25)
    // back to the stable template, while the pods of the candidate are not gone
    expect(appliedPercent(sight({ stableRS: 'a', currentPodHash: 'a' }))).toBe(25)
    expect(sharesOfPods(rollout({}, {}, 3))).toEqual([0, 33, 67, 100])
  })
})

describe('a template', () => {
  const settings: ArgoRolloutsSettings = {
    namespace: 'ml',
    rollout: 'model',
    image: 'acme/{model}:{number}',
    env: { THREADS: '2', MODEL: '{commit}' },
    args: ['--model', 's3://{version}'],
    annotations: { 'acme.io/model': '{version}' },
  }
  const version = { model: 'delay', version: 'v1.2.3', commit: 'abc' }
  const template = {
    metadata: { labels: { app: 'model' }, annotations: { kept: 'yes' } },
    spec: {
      containers: [{ name: 'server', image: 'old', env: [{ name: 'THREADS', value: '4' }] }],
      nodeName: 'n',
    },
  }

  it('gets the version by image, variables, arguments and annotations, and keeps the rest', () => {
    const made = templateFor({ ...routed, spec: { ...routed.spec, template } }, version, settings)
    expect(made).toEqual({
      metadata: {
        labels: { app: 'model', 'mlops-actions/version': 'v1.2.3' },
        annotations: { kept: 'yes', 'acme.io/model': 'v1.2.3', 'mlops-actions/version': 'v1.2.3' },
      },
      spec: {
        nodeName: 'n',
        containers: [
          {
            name: 'server',
            image: 'acme/delay:1.2.3',
            args: ['--model', 's3://v1.2.3'],
            env: [
              { name: 'THREADS', value: '2' },
              { name: 'MODEL', value: 'abc' },
            ],
          },
        ],
      },
    })
  })

  it('of a ReplicaSet is the Rollout’s without the hash', () => {
    const labels = { app: 'model', 'rollouts-pod-template-hash': 'a' }
    const selector = { matchLabels: labels }
    expect(
      templateOf({ spec: { selector, template: { ...template, metadata: { labels } } } }).metadata?.labels,
    ).toEqual({
      app: 'model',
    })
  })

  it('is written in mlops.yaml', () => {
    const { kind, ...read } = argoRolloutsTarget.parse({
      kind: 'argo-rollouts',
      namespace: 'ml',
      rollout: 'model',
      image: 'acme/{model}:{number}',
      env: settings.env,
      args: settings.args,
      annotations: settings.annotations,
    })
    const fits: ArgoRolloutsSettings = read
    expect(fits).toEqual(settings)
    expect(kind).toBe('argo-rollouts')
  })
})
