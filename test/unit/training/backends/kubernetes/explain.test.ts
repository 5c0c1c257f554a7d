import type { V1Pod } from '@kubernetes/client-node'
import { describe, expect, it } from 'vitest'
import {
  bytesOfQuantity,
  lostPod,
  neverStarted,
  stageOf,
  stuckOn,
} from '../../../../../src/training/backends/kubernetes/explain.ts'

const pod = (status: V1Pod['status']): V1Pod => ({ status }) as V1Pod
const container = (name: string, state: object) => ({
  name,
  image: '',
  imageID: '',
  ready: true,
  restartCount: 0,
  state,
})

describe('what a pod says', () => {
  it('is a stage on its way', () => {
    const receiving = [container('receive-workspace', { running: {} })]
    const received = [container('receive-workspace', { terminated: { exitCode: 0 } })]
    expect(stageOf(null)).toBe('waiting')
    expect(stageOf(pod({ phase: 'Pending', initContainerStatuses: receiving }))).toBe('receiving')
    expect(stageOf(pod({ phase: 'Pending', initContainerStatuses: received }))).toBe('starting')
    const with_ = (state: object) => ({
      initContainerStatuses: received,
      containerStatuses: [container('training', state)],
    })
    expect(stageOf(pod({ phase: 'Running', ...with_({ running: {} }) }))).toBe('running')
    expect(stageOf(pod({ phase: 'Running', ...with_({ terminated: { exitCode: 1 } }) }))).toBe('ended')
    expect(stageOf(pod({ phase: 'Failed', reason: 'Evicted' }))).toBe('gone')
    expect(stageOf({ metadata: { deletionTimestamp: new Date() }, ...pod({ phase: 'Pending' }) })).toBe(
      'gone',
    )
  })

  it.each([
    ['The node was low on resource: memory. Threshold quantity: 100Mi', 'out-of-memory'],
    ['Pod ephemeral local storage usage exceeds the total limit of containers 1Gi.', 'disk-full'],
    ['The node had condition: [PIDPressure].', 'lost-node'],
  ])('tells why it was evicted: %s', (message, kind) => {
    const ending = lostPod('job', pod({ phase: 'Failed', reason: 'Evicted', message }), { metadata: {} })
    expect(ending.kind).toBe(kind)
    expect(ending.words).toContain(message.replace(/\.$/, ''))
  })

  it('tells a deadline, a deletion and a lost node apart', () => {
    const late = { status: { conditions: [{ type: 'Failed', status: 'True', reason: 'DeadlineExceeded' }] } }
    expect(lostPod('job', null, late).kind).toBe('timeout')
    expect(lostPod('job', null, null).kind).toBe('cancelled')
    expect(lostPod('job', null, { metadata: {} }).kind).toBe('lost-node')
  })

  it.each([
    ['0/3 nodes are available: 3 Insufficient nvidia.com/gpu.', 'node-selector'],
    ['ErrImagePull: not found', 'name of the image'],
    ['persistentvolumeclaim "scratch" not found', 'volume'],
    ['CreateContainerConfigError: secret "tokens" not found', 'secrets'],
    ['pods "a" is forbidden: violates PodSecurity "restricted:latest"', 'policies'],
  ])('says what to do about: %s', (what, remedy) => {
    expect(neverStarted('job', what, null).remedy).toContain(remedy)
  })

  it('is stuck on an image, and not on what passes', () => {
    const waiting = (reason: string) =>
      pod({
        phase: 'Pending',
        containerStatuses: [container('training', { waiting: { reason, message: 'm' } })],
      })
    expect(stuckOn(waiting('ImagePullBackOff'))).toEqual({ reason: 'ImagePullBackOff', message: 'm' })
    expect(stuckOn(waiting('PodInitializing'))).toBeNull()
  })

  it('has quantities in bytes', () => {
    expect(['16Gi', '1.5G', '512', '100m', undefined, '1Mi'].map(bytesOfQuantity)).toEqual([
      16 * 1024 ** 3,
      1.5e9,
      512,
      0,
      0,
      1024 ** 2,
    ])
  })
})
