import { describe, expect, it } from 'vitest'
import {
  type Application,
  applicationState,
} from '../../../../../src/delivery/targets/gitops/controllers/argo-cd.ts'
import {
  commitOf,
  type Kustomization,
  kustomizationState,
} from '../../../../../src/delivery/targets/gitops/controllers/flux.ts'
import { withSync } from '../../../../../src/delivery/targets/gitops/status.ts'
import { failureOf, reaches } from '../../../../../src/delivery/targets/gitops/sync.ts'
import type { TargetStatus } from '../../../../../src/delivery/targets/target.ts'

const [ours, before] = ['a'.repeat(40), 'b'.repeat(40)]

describe('an Application of Argo CD', () => {
  const application = (status: Application['status'], automated: object | null = { selfHeal: true }) =>
    applicationState({ spec: { syncPolicy: { automated } }, status: status ?? {} })

  it('has applied the commit that it is in sync with, of each of its sources', () => {
    expect(
      application({ sync: { status: 'Synced', revision: ours }, health: { status: 'Healthy' } }),
    ).toMatchObject({
      applied: [ours],
      healthy: true,
      failure: null,
      stopped: null,
    })
    expect(application({ sync: { status: 'Synced', revisions: [before, ours] } }).applied).toEqual([
      before,
      ours,
    ])
  })

  it.each([
    ['out of sync', { sync: { status: 'OutOfSync', revision: ours } }],
    ['still syncing', { sync: { status: 'Synced', revision: ours }, operationState: { phase: 'Running' } }],
    ['new', {}],
  ])('has applied nothing while it is %s', (_, status) => {
    expect(application(status).applied).toEqual([])
  })

  it.each([
    ['Healthy', true],
    ['Suspended', true],
    ['Progressing', false],
    ['Degraded', false],
  ])('that is %s does its work: %s, for a Rollout that waits counts as suspended', (status, healthy) => {
    expect(application({ health: { status } }).healthy).toBe(healthy)
  })

  it('tells of a sync that failed with its commit, and of one that could not begin without', () => {
    expect(
      application({
        operationState: {
          phase: 'Failed',
          message: 'one or more objects failed',
          syncResult: { revision: ours },
        },
      }).failure,
    ).toEqual({ commit: ours, message: 'one or more objects failed' })
    expect(
      application({ conditions: [{ type: 'ComparisonError', message: 'no such path' }] }).failure,
    ).toEqual({
      commit: null,
      message: 'no such path',
    })
  })

  it.each([[null], [{ enabled: false }]])('does not sync by itself with the policy %j', (policy) => {
    expect(application({}, policy)).toMatchObject({
      stopped: expect.stringContaining('automated'),
      heals: false,
    })
  })
})

describe('a Kustomization of Flux', () => {
  const kustomization = (status: Kustomization['status'], generation = 1) =>
    kustomizationState({ metadata: { generation }, spec: {}, status: { observedGeneration: 1, ...status } })

  it.each([
    [`main@sha1:${ours}`, ours],
    [`main/${ours}`, ours],
    [`sha1:${ours}`, ours],
    ['latest@sha256:abc', null],
    [undefined, null],
  ])('names the commit of the revision %s', (revision, commit) => {
    expect(commitOf(revision)).toBe(commit)
  })

  it('has applied its last revision once it has seen its own spec', () => {
    const status = {
      lastAppliedRevision: `main@sha1:${ours}`,
      conditions: [{ type: 'Ready', status: 'True' }],
    }
    expect(kustomization(status)).toMatchObject({ applied: [ours], healthy: true })
    expect(kustomization(status, 2).applied).toEqual([])
  })

  it.each([
    ['ReconciliationFailed', 'Deployment is invalid'],
    ['BuildFailed', 'Deployment is invalid'],
    ['Progressing', null],
    ['DependencyNotReady', null],
    ['HealthCheckFailed', null],
  ])('that is not ready for %s has failed: %s', (reason, message) => {
    const { failure } = kustomization({
      lastAttemptedRevision: `main@sha1:${ours}`,
      conditions: [{ type: 'Ready', status: 'False', reason, message: 'Deployment is invalid' }],
    })
    expect(failure).toEqual(message === null ? null : { commit: ours, message })
  })

  it('that has found no source yet has not failed, and one that stalls has, at whatever commit', () => {
    const missing = { type: 'Ready', status: 'False', reason: 'ArtifactFailed', message: 'not found' }
    expect(kustomization({ conditions: [missing] }).failure).toBeNull()
    const stalled = { type: 'Stalled', status: 'True' }
    expect(kustomization({ conditions: [missing, stalled] }).failure).toEqual({
      commit: null,
      message: 'not found',
    })
  })

  it('fails at its first sync too, before it has observed any generation', () => {
    const ready = { type: 'Ready', status: 'False', reason: 'ReconciliationFailed', observedGeneration: 1 }
    const conditions = [{ ...ready, message: 'is invalid' }]
    const status = { observedGeneration: -1, lastAttemptedRevision: `main@sha1:${ours}`, conditions }
    expect(kustomization(status).failure).toEqual({ commit: ours, message: 'is invalid' })
    expect(kustomization(status, 2).failure).toBeNull()
  })

  it('that was asked to look and has not yet tells of a failure of before', () => {
    const metadata = { generation: 1, annotations: { 'reconcile.fluxcd.io/requestedAt': 'b' } }
    const conditions = [{ type: 'Ready', status: 'False', reason: 'BuildFailed', message: 'is invalid' }]
    const status = { lastAttemptedRevision: `main@sha1:${ours}`, conditions }
    const state = (lastHandledReconcileAt: string) =>
      kustomizationState({ metadata, status: { ...status, lastHandledReconcileAt } })
    expect(failureOf(state('a'), new Set([ours]))).toBeNull()
    expect(failureOf(state('b'), new Set([ours]))).toBe('is invalid')
  })

  it('that is suspended syncs nothing', () => {
    expect(kustomizationState({ spec: { suspend: true } }).stopped).toContain('suspend')
  })
})

describe('what is told of a sync', () => {
  const live: TargetStatus = {
    stable: 'v1.0.0',
    candidate: 'v1.1.0',
    weight: 10,
    mirrored: 0,
    ready: true,
    settled: true,
    problem: null,
    details: [],
  }
  const sync = applicationState({
    spec: { syncPolicy: { automated: {} } },
    status: { sync: { status: 'Synced', revision: before }, health: { status: 'Healthy' } },
  })
  const difference = { object: 'Rollout model', paths: ['spec.replicas'] }

  it('is nothing while the cluster is as git says, whatever else was committed', () => {
    expect(withSync(live, sync, ours, [])).toMatchObject({ settled: true, problem: null })
  })

  it('is that a commit is on its way, which is no problem', () => {
    const status = withSync(live, sync, ours, [difference])
    expect(status).toMatchObject({ settled: false, problem: null, weight: 10 })
    expect(status.details.at(-1)).toBe(
      'commit aaaaaaaaaaaa is on its way: Rollout model differs in spec.replicas',
    )
  })

  it('is a problem where somebody changed it by hand and nothing puts it back', () => {
    expect(withSync(live, sync, before, [difference]).problem).toContain(
      'Rollout model differs in spec.replicas',
    )
    const healing = { ...sync, heals: true }
    const status = withSync(live, healing, before, [{ object: 'Service model', paths: null }])
    expect(status.problem).toBeNull()
    expect(status.details.at(-1)).toContain('Service model is not there')
  })

  it('is a failure only where it is about that commit', () => {
    const failed = { ...sync, failure: { commit: ours, message: 'is invalid' } }
    expect(failureOf(failed, new Set([ours]))).toBe('is invalid')
    expect(failureOf(failed, new Set([before]))).toBeNull()
    expect(reaches(sync, new Set([before]))).toBe(true)
    expect(withSync(live, failed, ours, [difference]).problem).toContain('is invalid')
  })
})
