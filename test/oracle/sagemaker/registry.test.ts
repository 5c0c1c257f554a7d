import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VersionToRegister } from '../../../src/registry/elsewhere/model-registry.ts'
import {
  type SageMakerRegistrySettings,
  sageMakerRegistry,
} from '../../../src/registry/elsewhere/sagemaker/index.ts'
import { testServices } from '../../support/services.ts'
import { type Boto, startBoto } from './boto.ts'
import { type Moto, startMoto } from './moto.ts'
import { problemsOfRequests } from './shapes.ts'

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:1'
let moto: Moto
let boto: Boto
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-sagemaker-'))
  mkdirSync(join(folder, 'model', 'layers'), { recursive: true })
  writeFileSync(join(folder, 'model', 'weights.bin'), 'weights')
  writeFileSync(join(folder, 'model', 'layers', 'one.bin'), 'one')
  moto = await startMoto()
  boto = startBoto(moto)
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' }
  await boto.ask('s3', 'create_bucket', { Bucket: 'models', CreateBucketConfiguration })
}, 60_000)
afterAll(() => {
  boto.stop()
  moto.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Described {
  readonly ModelApprovalStatus: string
  readonly ApprovalDescription?: string
  readonly ModelPackageGroupName: string
  readonly ModelPackageVersion: number
  readonly ModelPackageDescription: string
  readonly CustomerMetadataProperties: Record<string, string>
  readonly InferenceSpecification: { Containers: { Image: string; ModelDataUrl: string }[] }
  readonly ModelMetrics: { ModelQuality: { Statistics: { S3Uri: string } } }
  readonly MetadataProperties: { CommitId: string }
}
const described = (arn: string) =>
  boto.ask<Described>('sagemaker', 'describe_model_package', { ModelPackageName: arn })
const object = (uri: string) => boto.read('models', uri.replace('s3://models/', ''))

function registry(model: string, more: Partial<SageMakerRegistrySettings> = {}) {
  const settings = { model, image, bucket: 's3://models/ours', approveAt: 'production', ...more }
  return sageMakerRegistry(settings, testServices(folder, moto.env))
}
function version(model: string, number: string, more: Partial<VersionToRegister> = {}): VersionToRegister {
  return {
    model,
    version: number,
    tag: `${model}@${number}`,
    commit: '1f'.repeat(20),
    sha256: 'ab'.repeat(32),
    path: join(folder, 'model'),
    verdict: 'improved',
    evaluationUrl: 'https://github.com/acme/flights/actions/runs/7#summary',
    workflowRunUrl: 'https://github.com/acme/flights/actions/runs/7',
    description: 'Better on short flights.\n\n**Why:** more data 🛫',
    metrics: { rmse: 12.5, 'r2 (test)': Number.NaN },
    trackerRun: null,
    trackedModel: null,
    ...more,
  }
}

describe('a version in SageMaker’s registry', () => {
  it('is a package that waits for approval and says where it came from', async () => {
    const ours = await registry('flight-delay')
    expect(await ours.find('v1.0.0')).toBeNull()
    const { change, registered } = await ours.register(version('flight-delay', 'v1.0.0'))
    expect(change).toBe('made')
    expect(registered).toMatchObject({
      version: 'v1.0.0',
      sha256: 'ab'.repeat(32),
      stages: [],
      deprecated: false,
    })
    const there = await described(registered.id)
    expect(there).toMatchObject({
      ModelPackageGroupName: 'flight-delay',
      ModelApprovalStatus: 'PendingManualApproval',
      ModelPackageDescription: 'flight-delay@v1.0.0 Better on short flights. **Why:** more data 🛫',
      MetadataProperties: { CommitId: '1f'.repeat(20) },
      InferenceSpecification: { Containers: [{ Image: image }] },
    })
    expect(there.CustomerMetadataProperties).toEqual({
      'mlops.version': 'v1.0.0',
      'mlops.git_tag': 'flight-delay@v1.0.0',
      'mlops.commit': '1f'.repeat(20),
      'mlops.sha256': 'ab'.repeat(32),
      'mlops.verdict': 'improved',
      'mlops.evaluation': 'https://github.com/acme/flights/actions/runs/7_summary',
      'mlops.workflow_run': 'https://github.com/acme/flights/actions/runs/7',
      'mlops.metric.rmse': '12.5',
      'mlops.metric.r2 _test_': 'NaN',
    })
    const [container] = there.InferenceSpecification.Containers
    const archive = join(folder, 'there.tar.gz')
    writeFileSync(archive, await object(container!.ModelDataUrl))
    const listing = spawnSync('tar', ['-xzf', archive, '-O', 'layers/one.bin', 'weights.bin'], {
      encoding: 'utf8',
    })
    expect(listing.stdout).toBe('oneweights')
    expect(JSON.parse((await object(there.ModelMetrics.ModelQuality.Statistics.S3Uri)).toString())).toEqual({
      metrics: { rmse: { value: 12.5 }, 'r2 (test)': { value: 'NaN' } },
    })
  })

  it('is the same one when it is registered again, and no byte is sent twice', async () => {
    const ours = await registry('again')
    const first = await ours.register(version('again', 'v1.0.0'))
    const before = moto.stored.length
    const calls = moto.calls.length
    const second = await ours.register(version('again', 'v1.0.0'))
    expect(second).toEqual({ change: 'unchanged', registered: first.registered })
    expect(moto.stored.slice(before).filter((line) => line.startsWith('PUT'))).toEqual([])
    expect(moto.calls.slice(calls).map(({ target }) => target)).not.toContain('SageMaker.UpdateModelPackage')
  })

  it('takes what was learnt since, and keeps its approval through that', async () => {
    const ours = await registry('learnt')
    await ours.register(version('learnt', 'v1.0.0', { verdict: null }))
    await ours.setStage('production', 'v1.0.0')
    const again = await ours.register(version('learnt', 'v1.0.0', { verdict: 'waived' }))
    expect(again).toMatchObject({ change: 'made', registered: { stages: ['production'] } })
    const there = await described(again.registered.id)
    expect(there.ModelApprovalStatus).toBe('Approved')
    expect(there.CustomerMetadataProperties).toMatchObject({
      'mlops.verdict': 'waived',
      'mlops.version': 'v1.0.0',
    })
  })

  it('is refused when it is there with other bytes', async () => {
    const ours = await registry('other')
    await ours.register(version('other', 'v1.0.0'))
    const changed = version('other', 'v1.0.0', { sha256: 'cd'.repeat(32) })
    await expect(ours.register(changed)).rejects.toThrow(
      /`other` has v1\.0\.0 already, as its version 1, with other bytes \(SHA-256 abababababab, not cdcdcdcdcdcd\)/,
    )
  })

  it('is found among many, by reading those alone whose description says so', async () => {
    const ours = await registry('many')
    for (const number of ['v1.0.0', 'v1.0.1', 'v1.0.10']) await ours.register(version('many', number))
    const before = moto.calls.length
    expect(await ours.find('v1.0.0')).toMatchObject({ version: 'v1.0.0' })
    const read = moto.calls.slice(before).filter(({ target }) => target === 'SageMaker.DescribeModelPackage')
    expect(read).toHaveLength(1)
  })
})

describe('stages in SageMaker', () => {
  it('approve at the one that is named, and reject the version that had it', async () => {
    const ours = await registry('staged')
    const one = await ours.register(version('staged', 'v1.0.0'))
    const two = await ours.register(version('staged', 'v2.0.0'))
    expect((await ours.setStage('staging', 'v1.0.0')).change).toBe('unmapped')
    expect(await ours.setStage('production', 'v1.0.0')).toMatchObject({
      change: 'made',
      registered: { stages: ['production'] },
    })
    expect((await ours.setStage('production', 'v1.0.0')).change).toBe('unchanged')
    await ours.setStage('production', 'v2.0.0')
    expect(await described(one.registered.id)).toMatchObject({
      ModelApprovalStatus: 'Rejected',
      ApprovalDescription: 'v2.0.0 has the stage production in git.',
    })
    expect((await described(two.registered.id)).ModelApprovalStatus).toBe('Approved')
    await ours.setStage('production', 'v1.0.0')
    expect((await described(one.registered.id)).ModelApprovalStatus).toBe('Approved')
    expect(await ours.find('v2.0.0')).toMatchObject({ stages: [] })
  })

  it('leave packages alone that somebody else approved', async () => {
    const ours = await registry('shared')
    await ours.register(version('shared', 'v1.0.0'))
    const { ModelPackageArn } = await boto.ask<{ ModelPackageArn: string }>(
      'sagemaker',
      'create_model_package',
      {
        ModelPackageGroupName: 'shared',
        ModelApprovalStatus: 'Approved',
        CustomerMetadataProperties: { team: 'pricing' },
      },
    )
    await ours.setStage('production', 'v1.0.0')
    expect((await described(ModelPackageArn)).ModelApprovalStatus).toBe('Approved')
  })

  it('are taken away from what is deprecated, once', async () => {
    const ours = await registry('old')
    await ours.register(version('old', 'v1.0.0'))
    await ours.setStage('production', 'v1.0.0')
    const gone = await ours.deprecate('v1.0.0', 'leaks the target, see #12')
    expect(gone).toMatchObject({ change: 'made', registered: { stages: [], deprecated: true } })
    expect(await described(gone.registered.id)).toMatchObject({
      ModelApprovalStatus: 'Rejected',
      ApprovalDescription: 'Deprecated: leaks the target, see #12',
    })
    expect((await ours.deprecate('v1.0.0', 'leaks the target, see #12')).change).toBe('unchanged')
  })

  it('cannot be given to a version that is not there', async () => {
    const ours = await registry('empty')
    await expect(ours.setStage('production', 'v9.0.0')).rejects.toThrow(
      /group `empty` has no version v9\.0\.0 \(got v9\.0\.0\)\. Register it there first/,
    )
  })
})

it('sends only what Amazon’s service model knows', () => {
  const ours = moto.calls.filter(({ target }) => target.startsWith('SageMaker.'))
  expect(new Set(ours.map(({ target }) => target)).size).toBeGreaterThanOrEqual(6)
  expect(problemsOfRequests(ours)).toEqual([])
  const spoilt = {
    target: 'SageMaker.UpdateModelPackage',
    body: { ModelPackageArn: 'x', ModelApprovalStatus: 'Yes' },
  }
  expect(problemsOfRequests([spoilt]).join()).toMatch(/ModelApprovalStatus: Yes is none of the choices/)
})
