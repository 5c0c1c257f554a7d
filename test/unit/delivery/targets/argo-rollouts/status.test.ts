import { describe, expect, it } from 'vitest'
import type { Rollout } from '../../../../../src/delivery/targets/argo-rollouts/rollout.ts'
import { statusOf } from '../../../../../src/delivery/targets/argo-rollouts/status.ts'

const template = { metadata: { annotations: { 'mlops-actions/version': 'v1.0.0' } } }
const stableSet = {
  metadata: { labels: { 'rollouts-pod-template-hash': 'aaa' } },
  spec: { replicas: 4, selector: {}, template },
  status: { replicas: 4, availableReplicas: 4 },
}

/** After an abort whose template is put back: what the controller says, by the weight that the traffic router has. */
const givenBack = (weight: number): Rollout => ({
  metadata: { name: 'model', generation: 7 },
  spec: { replicas: 4, template, strategy: { canary: { trafficRouting: {}, steps: [{ setWeight: 100 }] } } },
  status: {
    observedGeneration: '7',
    phase: 'Healthy',
    stableRS: 'aaa',
    currentPodHash: 'aaa',
    canary: { weights: { canary: { weight, podTemplateHash: 'bbb' } } },
  },
})

describe('the status of a Rollout', () => {
  it('is not settled while the traffic router still sends requests to what was given up', () => {
    const sight = (weight: number) => ({ rollout: givenBack(weight), sets: [stableSet] })
    expect(statusOf(sight(30), null)).toMatchObject({ candidate: null, weight: 30, settled: false })
    expect(statusOf(sight(0), null)).toMatchObject({ candidate: null, weight: 0, settled: true })
  })
})
