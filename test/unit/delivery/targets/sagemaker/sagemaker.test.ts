import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sagemakerTarget } from '../../../../../src/config/schema/deploy/sagemaker.ts'
import { askedValue } from '../../../../../src/delivery/targets/sagemaker/observe.ts'
import {
  configRequest,
  deploymentConfig,
  freshVariant,
  modelRequest,
} from '../../../../../src/delivery/targets/sagemaker/requests.ts'
import {
  checkSettings,
  type SageMakerTargetSettings,
} from '../../../../../src/delivery/targets/sagemaker/settings.ts'
import {
  layoutOf,
  type Observed,
  type Serving,
  situationOf,
} from '../../../../../src/delivery/targets/sagemaker/situation.ts'
import { statusOf } from '../../../../../src/delivery/targets/sagemaker/status.ts'

const written = {
  kind: 'sagemaker',
  endpoint: 'flights',
  role: 'arn:aws:iam::123456789012:role/serving',
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:{number}',
  'model-uri': 's3://models/{model}/{version}/model.tar.gz',
  'instance-type': 'ml.m5.large',
}
const settings: SageMakerTargetSettings = sagemakerTarget.parse(written)
const place = { model: 'flight_delay', environment: 'production' }
const version = { model: 'flight_delay', version: 'v1.2.0', commit: 'c0ffee', files: async () => '' }

describe('settings', () => {
  it('are read with what is usual, and hold', () => {
    expect(settings).toMatchObject({
      instanceCount: 1,
      alarms: [],
      guardrail: { kind: 'none' },
      terminationWait: 0,
    })
    checkSettings(settings)
    const guarded = sagemakerTarget.parse({
      ...written,
      'instance-count': 4,
      alarms: ['errors'],
      guardrail: { linear: { percent: 25, wait: '5m' } },
      'termination-wait': '10m',
      vpc: { subnets: ['subnet-1'], 'security-groups': ['sg-1'] },
      'data-capture': { uri: 's3://models/captured' },
    })
    checkSettings(guarded)
    expect(deploymentConfig(guarded)).toEqual({
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: 'LINEAR',
          WaitIntervalInSeconds: 300,
          LinearStepSize: { Type: 'CAPACITY_PERCENT', Value: 25 },
        },
        TerminationWaitInSeconds: 600,
      },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }] },
    })
    expect(modelRequest(guarded, version, place).VpcConfig).toEqual({
      Subnets: ['subnet-1'],
      SecurityGroupIds: ['sg-1'],
    })
  })

  it('that SageMaker would refuse are all told at once', () => {
    const wrong: SageMakerTargetSettings = {
      ...settings,
      endpoint: 'flight_delay',
      role: 'serving',
      image: 'serve:1',
      modelUri: 's3://models/model',
      instanceType: 'm5.large',
      env: { MLOPS_VERSION: 'v9' },
      guardrail: { kind: 'canary', percent: 10, wait: 4000 },
    }
    const told = (() => {
      try {
        checkSettings(wrong)
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })()
    for (const path of [
      'endpoint',
      'role',
      'model-uri',
      'instance-type',
      'env',
      'guardrail',
      'instance-count',
    ])
      expect(told).toContain(`target.${path}: `)
    expect(told).toContain('waits for alarms, and none are named')
    expect(told).toContain('names the same bytes for every version')
    expect(() => checkSettings({ ...settings, alarms: ['errors'] })).toThrow(
      /does nothing with `guardrail: none`/,
    )
  })
})

describe('names', () => {
  it('of models say all that they are made of, and are those that SageMaker takes', () => {
    const { ModelName, PrimaryContainer } = modelRequest(settings, version, place)
    expect(ModelName).toMatch(/^flight-delay-v1-2-0-[0-9a-f]{12}$/)
    expect(PrimaryContainer).toMatchObject({
      Image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:1.2.0',
      ModelDataUrl: 's3://models/flight_delay/v1.2.0/model.tar.gz',
    })
    expect(modelRequest(settings, { ...version }, place).ModelName).toBe(ModelName)
    for (const other of [
      modelRequest({ ...settings, env: { A: '1' } }, version, place),
      modelRequest(settings, { ...version, commit: 'beef' }, place),
    ])
      expect(other.ModelName).not.toBe(ModelName)
  })

  it('of configurations do not depend on the order in which SageMaker tells their members', () => {
    const fresh = freshVariant(settings, modelRequest(settings, version, place))
    const turned = Object.fromEntries(Object.entries(fresh).reverse())
    const wanted = { stable: fresh, candidate: null, percent: 0, shadow: false }
    expect(
      configRequest(settings, { ...wanted, stable: turned as typeof fresh }, place).EndpointConfigName,
    ).toBe(configRequest(settings, wanted, place).EndpointConfigName)
  })

  it('are accepted whatever the model, the version and the endpoint are called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.stringMatching(/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/),
        (name, endpoint) => {
          const model = modelRequest(
            settings,
            { ...version, model: `m${name}`, version: `v1.0.0-${name}` },
            place,
          )
          expect(model.ModelName).toMatch(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/)
          const wanted = { stable: freshVariant(settings, model), candidate: null, percent: 0, shadow: false }
          const { EndpointConfigName } = configRequest({ ...settings, endpoint }, wanted, place)
          expect(EndpointConfigName).toMatch(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/)
          expect(askedValue(EndpointConfigName, new Date())).toMatch(/^[\w.:/=+\-@]{1,256}$/)
        },
      ),
    )
  })
})

describe('what SageMaker tells of an endpoint', () => {
  const serving = (name: string, of: string | null, weight = 1): Serving => ({
    version: of,
    variant: { VariantName: name, ModelName: `m-${of}`, InitialVariantWeight: weight },
  })
  const seen = (
    more: Partial<NonNullable<Observed['endpoint']>> = {},
    observed: Partial<Observed> = {},
  ): Observed => ({
    endpoint: {
      ...{ EndpointName: 'flights', EndpointArn: 'arn', EndpointStatus: 'InService' },
      ...{ CreationTime: new Date(0), LastModifiedTime: new Date(5000) },
      ...more,
    },
    current: layoutOf('now', [serving('stable', 'v1.0.0', 100), serving('candidate', 'v1.1.0', 0)], []),
    pending: null,
    asked: null,
    alarms: new Map(),
    ...observed,
  })
  const status = (observed: Observed) => statusOf(situationOf(observed))

  it('is a share of the sum of the weights, as applied and not as asked for', () => {
    const weights = (stable: number, candidate: number, desired: number) =>
      status(
        seen({
          ProductionVariants: [
            { VariantName: 'stable', CurrentWeight: stable, DesiredWeight: stable },
            { VariantName: 'candidate', CurrentWeight: candidate, DesiredWeight: desired },
          ],
        }),
      )
    expect(weights(3, 1, 1)).toMatchObject({ weight: 25, settled: true })
    expect(weights(0, 5, 5)).toMatchObject({ weight: 100 })
    expect(weights(99.5, 0.5, 10)).toMatchObject({ weight: 0.5, settled: false })
    // 33.3 of 100 in 32 bits
    expect(weights(66.69999694824219, 33.29999923706055, 33.29999923706055).weight).toBe(33.3)
  })

  it('is no success where another configuration is in force than was asked for and the endpoint has changed since', () => {
    const asked = (before: number) => ({
      layout: layoutOf('then', [serving('stable', 'v1.0.0'), serving('candidate', 'v1.2.0')], []),
      before,
    })
    expect(status(seen({}, { asked: asked(4000) }))).toMatchObject({
      candidate: 'v1.2.0',
      ready: false,
      weight: 0,
      problem: expect.stringContaining('the configuration now although then was asked for'),
    })
    expect(status(seen({}, { asked: asked(5000) }))).toMatchObject({ candidate: 'v1.1.0', problem: null })
    expect(status(seen({ EndpointStatus: 'Updating' }, { asked: asked(4000) }))).toMatchObject({
      settled: false,
      problem: null,
    })
  })

  it('is a problem where it serves something of somebody else, or cannot serve', () => {
    const foreign = layoutOf('now', [serving('a', null), serving('b', null)], [])
    expect(status(seen({}, { current: foreign }))).toMatchObject({
      stable: 'unknown',
      problem: 'The endpoint flights has variants that are none of a rollout: a, b.',
    })
    for (const EndpointStatus of ['OutOfService', 'UpdateRollbackFailed'] as const)
      expect(status(seen({ EndpointStatus, FailureReason: 'No capacity.' })).problem).toMatch(
        /SageMaker says: No capacity\.$/,
      )
    expect(
      status(seen({ ProductionVariants: [{ VariantName: 'candidate', CurrentInstanceCount: 0 }] })).ready,
    ).toBe(false)
  })
})
