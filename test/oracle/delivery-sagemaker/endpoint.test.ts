import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  openSageMakerTarget,
  type SageMakerTargetSettings,
} from '../../../src/delivery/targets/sagemaker/index.ts'
import { testServices } from '../../support/services.ts'
import { type Boto, startBoto } from '../sagemaker/boto.ts'
import { type Call, type Moto, startMoto } from '../sagemaker/moto.ts'
import { problemsOfAnswers, problemsOfRequests } from '../sagemaker/shapes.ts'
import { Hosting } from './hosting.ts'

let moto: Moto
let boto: Boto
const pace = { poll: 0.005, patience: 0.04, limit: 20 }
const hostings: Hosting[] = []

const settings: SageMakerTargetSettings = {
  endpoint: 'flights',
  role: 'arn:aws:iam::123456789012:role/serving',
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:1',
  modelUri: 's3://models/{model}/{version}/model.tar.gz',
  instanceType: 'ml.m5.large',
  instanceCount: 2,
  env: { LOG: 'info' },
  alarms: [],
  guardrail: { kind: 'none' },
  terminationWait: 0,
}
const guarded: Partial<SageMakerTargetSettings> = {
  alarms: ['errors'],
  guardrail: { kind: 'canary', percent: 25, wait: 600 },
  terminationWait: 300,
}
const version = (name: string) => ({
  model: 'flight-delay',
  version: name,
  commit: 'c0ffee',
  files: () => Promise.reject(new Error('an endpoint needs no files of this machine')),
})

beforeAll(async () => {
  moto = await startMoto()
  boto = startBoto(moto)
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' }
  await boto.ask('s3', 'create_bucket', { Bucket: 'models', CreateBucketConfiguration })
  for (const name of ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0-rc.1'])
    await boto.write('models', `flight-delay/${name}/model.tar.gz`, Buffer.from('bytes'))
  await boto.ask('cloudwatch', 'put_metric_alarm', {
    ...{ AlarmName: 'errors', Namespace: 'AWS/SageMaker', MetricName: 'Invocation5XXErrors' },
    ...{ Period: 60, EvaluationPeriods: 1, Threshold: 1, Statistic: 'Sum' },
    ComparisonOperator: 'GreaterThanThreshold',
  })
}, 60_000)
afterEach(() => {
  moto.answer = () => null
})
afterAll(() => {
  boto.stop()
  moto.stop()
})

async function open(
  more: Partial<SageMakerTargetSettings> = {},
  limit = pace.limit,
  env: Record<string, string> = {},
) {
  const services = {
    ...testServices('/nowhere', { ...moto.env, ...env }),
    ...{ model: 'flight-delay', environment: 'production', folder: '/nowhere' },
    branch: () => Promise.reject(new Error('an endpoint needs no branch')),
  }
  const target = await openSageMakerTarget({ ...settings, ...more }, services, { ...pace, limit })
  return { target, logger: services.logger }
}

/** The double, with an endpoint that serves v1.0.0 and has v1.1.0 as its candidate. */
async function begin(more: Partial<SageMakerTargetSettings> = {}) {
  const hosting = new Hosting()
  hostings.push(hosting)
  moto.answer = hosting.answer
  const { target, logger } = await open(more)
  const settle = () => hosting.settle('flights')
  await target.deploy(version('v1.0.0'))
  settle()
  await target.deploy(version('v1.1.0'))
  settle()
  return { hosting, target, logger, settle }
}
const variantsOf = (hosting: Hosting) => {
  const { config = '', production = [] } = hosting.endpoints.get('flights') ?? {}
  const { ProductionVariants = [] } = hosting.configs.get(config) ?? {}
  return ProductionVariants.map(({ VariantName, ModelName }) => [
    VariantName,
    /v1-\d-\d/.exec(ModelName)?.[0],
    production.find((one) => one.VariantName === VariantName)?.CurrentWeight,
  ])
}

describe('moto', () => {
  it('serves a version whose model says which it is, with tags, alarms and kept requests', async () => {
    const { target } = await open({
      ...guarded,
      endpoint: 'real',
      dataCapture: { uri: 's3://models/captured', percent: 20 },
    })
    expect(await target.status()).toMatchObject({
      stable: null,
      candidate: null,
      settled: true,
      ready: false,
    })
    await target.deploy(version('v1.3.0-rc.1'))
    expect(await target.status()).toMatchObject({
      stable: 'v1.3.0-rc.1',
      candidate: null,
      weight: 0,
      ready: true,
      settled: true,
      problem: null,
    })
    expect((await target.status()).details).toContain('alarm errors: OK')
    await boto.ask('cloudwatch', 'set_alarm_state', {
      AlarmName: 'errors',
      StateValue: 'ALARM',
      StateReason: 'a test',
    })
    expect((await target.status()).details).toContain('alarm errors: ALARM')
    const seen = await boto.ask<{ EndpointConfigName: string; EndpointArn: string }>(
      'sagemaker',
      'describe_endpoint',
      {
        EndpointName: 'real',
      },
    )
    const config = await boto.ask<{ ProductionVariants: { ModelName: string }[]; DataCaptureConfig: object }>(
      'sagemaker',
      'describe_endpoint_config',
      { EndpointConfigName: seen.EndpointConfigName },
    )
    expect(config.DataCaptureConfig).toMatchObject({ InitialSamplingPercentage: 20 })
    const model = await boto.ask<{ PrimaryContainer: object }>('sagemaker', 'describe_model', {
      ModelName: config.ProductionVariants[0]?.ModelName,
    })
    expect(model.PrimaryContainer).toMatchObject({
      ModelDataUrl: 's3://models/flight-delay/v1.3.0-rc.1/model.tar.gz',
      Environment: { LOG: 'info', MLOPS_VERSION: 'v1.3.0-rc.1', MLOPS_COMMIT: 'c0ffee' },
    })
    const { Tags } = await boto.ask<{ Tags: object[] }>('sagemaker', 'list_tags', {
      ResourceArn: seen.EndpointArn,
    })
    expect(Tags).toContainEqual({ Key: 'mlops:asked', Value: `${seen.EndpointConfigName}@0` })
    await target.deploy(version('v1.3.0-rc.1'))
    await target.abort()
  })

  it('takes weights as shares of their sum', async () => {
    // Moto cannot add the second variant by an update, so that this endpoint begins with both.
    const { target } = await open({ endpoint: 'two' })
    await boto.ask('sagemaker', 'create_model', {
      ModelName: 'by-hand',
      ExecutionRoleArn: settings.role,
      PrimaryContainer: { Image: settings.image, Environment: { MLOPS_VERSION: 'v1.0.0' } },
    })
    await boto.ask('sagemaker', 'create_model', {
      ModelName: 'by-hand-too',
      ExecutionRoleArn: settings.role,
      PrimaryContainer: { Image: settings.image, Environment: { MLOPS_VERSION: 'v1.1.0' } },
    })
    const variant = (VariantName: string, ModelName: string, InitialVariantWeight: number) => ({
      ...{ VariantName, ModelName, InitialVariantWeight },
      ...{ InstanceType: 'ml.m5.large', InitialInstanceCount: 1 },
    })
    await boto.ask('sagemaker', 'create_endpoint_config', {
      EndpointConfigName: 'two',
      ProductionVariants: [variant('stable', 'by-hand', 3), variant('candidate', 'by-hand-too', 1)],
    })
    await boto.ask('sagemaker', 'create_endpoint', { EndpointName: 'two', EndpointConfigName: 'two' })
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 25 })
    for (const percent of [10, 0.5, 100, 0]) {
      await target.setWeight(percent)
      expect(await target.status()).toMatchObject({ weight: percent, settled: true })
    }
  })

  it('is told where settings name what is not there', async () => {
    const { target } = await open({ ...guarded, endpoint: 'absent', alarms: ['errors', 'latency', 'cost'] })
    await expect(target.deploy(version('v1.0.0'))).rejects.toThrow(
      /target\.alarms: is no alarm of CloudWatch’s in eu-west-1 \(got latency\).*\n.*\(got cost\)/,
    )
    const { target: other } = await open({ endpoint: 'absent' })
    await expect(other.deploy(version('v9.0.0'))).rejects.toThrow(
      /target\.model-uri: is not there \(got s3:\/\/models\/flight-delay\/v9\.0\.0\/model\.tar\.gz\)/,
    )
    expect((await other.status()).stable).toBeNull()
  })
})

describe('a rollout', () => {
  it('goes from the first version to the next; each call may be made again', async () => {
    const { hosting, target, settle } = await begin()
    const models = hosting.models.size
    expect(await target.status()).toMatchObject({
      ...{ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0, ready: true, settled: true, problem: null },
    })
    for (const percent of [10, 50]) {
      await target.setWeight(percent)
      expect(await target.status()).toMatchObject({ settled: false })
      await target.setWeight(percent)
      settle()
      expect(await target.status()).toMatchObject({ weight: percent, settled: true })
    }
    await target.deploy(version('v1.1.0'))
    await target.promote()
    await target.promote()
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', settled: false })
    settle()
    await target.promote()
    expect(await target.status()).toMatchObject({
      stable: 'v1.1.0',
      candidate: null,
      weight: 0,
      settled: true,
    })
    expect(variantsOf(hosting)).toEqual([['stable', 'v1-1-0', 100]])
    expect(hosting.models.size).toBe(models)
    expect(hosting.updates).toHaveLength(2)
    expect(hosting.updates.every((update) => update.DeploymentConfig === undefined)).toBe(true)
  })

  it('is told while the endpoint is made, and takes up an endpoint of somebody else', async () => {
    const hosting = new Hosting()
    hostings.push(hosting)
    moto.answer = hosting.answer
    const { target } = await open()
    await target.deploy(version('v1.0.0'))
    await target.deploy(version('v1.0.0'))
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', ready: false, settled: false })
    hosting.settle('flights')
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', ready: true, settled: true })

    const other = (name: string, body: object) => hosting.answer({ target: `SageMaker.${name}`, body })
    other('CreateModel', {
      ModelName: 'theirs',
      ExecutionRoleArn: settings.role,
      PrimaryContainer: { Image: 'x' },
    })
    const variant = {
      VariantName: 'AllTraffic',
      ModelName: 'theirs',
      InstanceType: 'ml.c5.large',
      InitialInstanceCount: 1,
    }
    other('CreateEndpointConfig', { EndpointConfigName: 'theirs', ProductionVariants: [variant] })
    other('CreateEndpoint', { EndpointName: 'theirs', EndpointConfigName: 'theirs' })
    hosting.settle('theirs')
    hosting.scale('theirs', 'AllTraffic', 5)
    const { target: taken } = await open({ endpoint: 'theirs' })
    expect(await taken.status()).toMatchObject({
      stable: 'unknown',
      candidate: null,
      ready: true,
      problem: null,
    })
    await taken.deploy(version('v1.1.0'))
    hosting.settle('theirs')
    expect(await taken.status()).toMatchObject({ stable: 'unknown', candidate: 'v1.1.0', weight: 0 })
    expect(hosting.endpoints.get('theirs')?.production[0]).toMatchObject({
      VariantName: 'stable',
      CurrentInstanceCount: 5,
    })
  })

  it('is aborted by weights first, then without the candidate and without an alarm that could undo it', async () => {
    const { hosting, target, settle } = await begin(guarded)
    await target.setWeight(20)
    settle()
    hosting.ringing.add('errors')
    await target.abort()
    expect(hosting.updates).toHaveLength(1)
    settle()
    expect(await target.status()).toMatchObject({ candidate: 'v1.1.0', weight: 0 })
    await target.abort()
    expect(hosting.updates.at(-1)?.DeploymentConfig).toBeUndefined()
    settle()
    await target.abort()
    expect(await target.status()).toMatchObject({
      stable: 'v1.0.0',
      candidate: null,
      settled: true,
      problem: null,
    })
    expect(variantsOf(hosting)).toEqual([['stable', 'v1-0-0', 100]])
  })

  it('copies requests to a shadow, one production variant beside one shadow', async () => {
    const { hosting, target, settle } = await begin()
    await target.shadow(30)
    await target.shadow(30)
    settle()
    expect(await target.status()).toMatchObject({
      ...{ stable: 'v1.0.0', candidate: 'v1.1.0' },
      weight: 0,
      mirrored: 30,
    })
    const config = hosting.configs.get(hosting.endpoints.get('flights')?.config ?? '')
    expect(config?.ProductionVariants).toHaveLength(1)
    expect(config?.ShadowProductionVariants).toMatchObject([
      { VariantName: 'candidate', InitialVariantWeight: 30 },
    ])
    await target.shadow(30)
    expect(hosting.updates).toHaveLength(2)
    await target.setWeight(10)
    settle()
    expect(await target.status()).toMatchObject({ candidate: 'v1.1.0', weight: 10, mirrored: 0 })
    await target.shadow(100)
    settle()
    await target.shadow(0)
    settle()
    expect(await target.status()).toMatchObject({ candidate: 'v1.1.0', weight: 0, mirrored: 0 })
    await target.shadow(50)
    settle()
    await target.promote()
    settle()
    expect(await target.status()).toMatchObject({ stable: 'v1.1.0', candidate: null, mirrored: 0 })
  })

  it('leaves a wish to the next call while SageMaker is busy, and says so', async () => {
    const { hosting, target, logger, settle } = await begin()
    await target.deploy(version('v1.2.0'))
    await target.abort()
    expect(logger.lines.at(-1)?.message).toBe(
      'SageMaker is busy with the endpoint flights (Updating) and takes no other change: the next call will take the candidate away.',
    )
    settle()
    expect(await target.status()).toMatchObject({ candidate: 'v1.2.0', settled: true })
    await target.abort()
    settle()
    expect(await target.status()).toMatchObject({ stable: 'v1.0.0', candidate: null })
    expect(hosting.updates).toHaveLength(3)
  })
})

describe('a guarded promotion', () => {
  it('takes two updates, so that the names of the variants stay, and keeps what autoscaling made', async () => {
    const { hosting, target, settle } = await begin(guarded)
    await target.setWeight(50)
    settle()
    hosting.scale('flights', 'stable', 7)
    await target.promote()
    expect(hosting.updates.at(-1)).toMatchObject({
      RetainAllVariantProperties: true,
      ExcludeRetainedVariantProperties: [
        { VariantPropertyType: 'DesiredWeight' },
        { VariantPropertyType: 'DataCaptureConfig' },
      ],
      DeploymentConfig: {
        BlueGreenUpdatePolicy: {
          TrafficRoutingConfiguration: {
            Type: 'CANARY',
            WaitIntervalInSeconds: 600,
            CanarySize: { Type: 'CAPACITY_PERCENT', Value: 25 },
          },
          TerminationWaitInSeconds: 300,
        },
        AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }] },
      },
    })
    await target.promote()
    settle()
    expect(await target.status()).toMatchObject({
      ...{ stable: 'v1.1.0', candidate: null },
      weight: 0,
      settled: false,
    })
    expect(variantsOf(hosting)).toEqual([
      ['stable', 'v1-1-0', 100],
      ['candidate', 'v1-1-0', 0],
    ])
    await target.promote()
    settle()
    expect(await target.status()).toMatchObject({
      stable: 'v1.1.0',
      candidate: null,
      settled: true,
      ready: true,
    })
    expect(variantsOf(hosting)).toEqual([['stable', 'v1-1-0', 100]])
    expect(hosting.endpoints.get('flights')?.production[0]?.CurrentInstanceCount).toBe(7)
    await target.promote()
    expect(hosting.updates).toHaveLength(3)
  })

  it('that SageMaker takes back without a word is no success, and the weights that it reset are told', async () => {
    const { hosting, target, settle } = await begin(guarded)
    await target.setWeight(50)
    settle()
    hosting.ringing.add('errors')
    await boto.ask('cloudwatch', 'set_alarm_state', {
      AlarmName: 'errors',
      StateValue: 'ALARM',
      StateReason: 'x',
    })
    await target.promote()
    settle()
    const status = await target.status()
    expect(hosting.endpoints.get('flights')).toMatchObject({ status: 'InService', failure: null })
    expect(status).toMatchObject({ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 0, settled: true })
    expect(status.problem).toMatch(
      /^The endpoint flights serves the configuration flights-\w+ although flights-\w+ was asked for: SageMaker took the update back, .* In alarm now: errors\.$/,
    )
    await target.abort()
    settle()
    expect(await target.status()).toMatchObject({
      stable: 'v1.0.0',
      candidate: null,
      problem: null,
      settled: true,
    })
  })

  it('that is taken back can be tried again, once the alarm is silent', async () => {
    const { hosting, target, settle } = await begin({
      ...guarded,
      guardrail: { kind: 'linear', percent: 10, wait: 60 },
    })
    hosting.ringing.add('errors')
    await target.promote()
    settle()
    expect((await target.status()).problem).not.toBeNull()
    hosting.ringing.clear()
    await target.promote()
    settle()
    await target.promote()
    settle()
    expect(await target.status()).toMatchObject({
      stable: 'v1.1.0',
      candidate: null,
      problem: null,
      settled: true,
    })
  })
})

describe('a failure', () => {
  const refuse = (operation: string, status: number, body: object, times: number, own: Moto['answer']) => {
    const asked: Call[] = []
    moto.answer = (call) => {
      if (call.target !== `SageMaker.${operation}` || asked.length >= times) return own(call)
      asked.push(call)
      return { status, body }
    }
    return asked
  }

  it('between the note of what is asked for and the update leaves no problem, and is made good by the next call', async () => {
    const { hosting, target, settle } = await begin()
    refuse(
      'UpdateEndpoint',
      400,
      { __type: 'AccessDeniedException', message: 'not authorized to perform: sagemaker:UpdateEndpoint' },
      1,
      hosting.answer,
    )
    await expect(target.promote()).rejects.toMatchObject({
      message: expect.stringContaining('sagemaker:UpdateEndpoint'),
      remedy: expect.stringContaining('Allow it in the policy'),
    })
    expect(await target.status()).toMatchObject({
      stable: 'v1.0.0',
      candidate: 'v1.1.0',
      problem: null,
      settled: true,
    })
    await target.promote()
    settle()
    expect((await target.status()).stable).toBe('v1.1.0')
  })

  it('because somebody else was faster is waited out', async () => {
    const { hosting, target } = await begin()
    const message = 'Cannot update in-progress endpoint "arn:aws:sagemaker:eu-west-1:1:endpoint/flights".'
    for (const operation of ['UpdateEndpointWeightsAndCapacities', 'UpdateEndpoint']) {
      const asked = refuse(operation, 400, { __type: 'ValidationException', message }, 1, hosting.answer)
      await (operation === 'UpdateEndpoint' ? target.promote() : target.setWeight(10))
      expect(asked).toHaveLength(1)
      hosting.settle('flights')
    }
    expect(await target.status()).toMatchObject({ stable: 'v1.1.0', candidate: null, problem: null })
  })

  it('of SageMaker’s is tried again: too many requests, a fault', async () => {
    const { hosting, target } = await begin()
    const throttled = refuse(
      'DescribeEndpoint',
      400,
      { __type: 'ThrottlingException', message: 'Rate exceeded' },
      2,
      hosting.answer,
    )
    expect((await target.status()).stable).toBe('v1.0.0')
    expect(throttled).toHaveLength(2)
    const faults = refuse(
      'DescribeModel',
      503,
      { __type: 'ServiceUnavailable', message: '' },
      2,
      hosting.answer,
    )
    expect((await target.status()).stable).toBe('v1.0.0')
    expect(faults).toHaveLength(2)
  })

  it('that lasts is told, with what SageMaker says and what to do', async () => {
    const { hosting, target } = await begin()
    refuse(
      'UpdateEndpoint',
      400,
      { __type: 'ResourceLimitExceeded', message: 'ml.m5.large for endpoint usage is 2 Instances' },
      9,
      hosting.answer,
    )
    await expect(target.promote()).rejects.toMatchObject({
      message: expect.stringMatching(
        /could not update the endpoint flights: ResourceLimitExceeded: .* 2 Instances/,
      ),
      remedy: expect.stringContaining('Service Quotas'),
    })
  })

  it('to answer at all ends the call in time', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    try {
      const { target } = await open({}, 0.3, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` })
      const start = Date.now()
      await expect(target.status()).rejects.toThrow('SageMaker did not answer within 0.3 s')
      await expect(target.abort()).rejects.toThrow('SageMaker did not answer within 0.3 s')
      expect(Date.now() - start).toBeLessThan(3000)
    } finally {
      silent.closeAllConnections()
      silent.close()
    }
  })

  it('to create the endpoint is told, and it is made anew', async () => {
    const hosting = new Hosting()
    hostings.push(hosting)
    moto.answer = hosting.answer
    const { target } = await open()
    await target.deploy(version('v1.0.0'))
    hosting.fail('flights', 'The image does not answer /ping.')
    expect(await target.status()).toMatchObject({
      ...{ stable: null, candidate: 'v1.0.0', ready: false, settled: true },
      problem: 'The endpoint flights has failed. SageMaker says: The image does not answer /ping.',
    })
    await target.deploy(version('v1.1.0'))
    expect(await target.status()).toMatchObject({ stable: null, candidate: null, settled: false })
    hosting.settle('flights')
    await target.deploy(version('v1.1.0'))
    hosting.settle('flights')
    expect(await target.status()).toMatchObject({ stable: 'v1.1.0', ready: true, problem: null })
  })
})

it('whatever is called in whatever order: SageMaker refuses nothing, a version serves, and an abort ends in the stable one', async () => {
  const call = fc.constantFrom(
    'deploy 1',
    'deploy 2',
    'weight 10',
    'weight 0',
    'weight 100',
    'shadow 20',
    'shadow 0',
    'promote',
    'abort',
    'settle',
    'settle',
    'ring',
    'calm',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 14 }), fc.boolean(), async (calls, isGuarded) => {
      const { hosting, target, settle } = await begin(isGuarded ? { ...guarded, alarms: ['errors'] } : {})
      const known = ['v1.0.0', 'v1.1.0', 'v1.2.0']
      for (const one of calls) {
        const [what, argument = ''] = one.split(' ')
        if (what === 'settle') settle()
        else if (what === 'ring') hosting.ringing.add('errors')
        else if (what === 'calm') hosting.ringing.clear()
        else {
          const asked =
            what === 'deploy'
              ? target.deploy(version(known[Number(argument)] ?? ''))
              : what === 'weight'
                ? target.setWeight(Number(argument))
                : what === 'shadow'
                  ? target.shadow(Number(argument))
                  : what === 'promote'
                    ? target.promote()
                    : target.abort()
          await asked.catch((error: Error) =>
            expect(error.message).toBe('there is no candidate that could get requests'),
          )
        }
        const serving = hosting.endpoints.get('flights')?.production ?? []
        expect(serving.some((one) => one.CurrentWeight > 0 && one.CurrentInstanceCount > 0)).toBe(true)
        const status = await target.status()
        expect(known).toContain(status.stable)
        expect(status.weight >= 0 && status.weight <= 100).toBe(true)
      }
      for (let round = 0; round < 4; round++) {
        settle()
        await target.abort()
      }
      settle()
      const { stable, ...rest } = await target.status()
      expect(known).toContain(stable)
      expect(rest).toMatchObject({
        candidate: null,
        weight: 0,
        mirrored: 0,
        ready: true,
        settled: true,
        problem: null,
      })
      expect(hosting.refused.filter((said) => !said.includes('already existing'))).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('asks and is answered only what Amazon’s service models know', () => {
  const seen = moto.calls.map(({ target, body }) => ({
    target: target.replace('GraniteServiceVersion20100801', 'cloudwatch'),
    body,
  }))
  const unique = [...new Map(seen.map((call) => [JSON.stringify(call), call])).values()]
  for (const operation of [
    'CreateEndpoint',
    'UpdateEndpoint',
    'UpdateEndpointWeightsAndCapacities',
    'AddTags',
  ])
    expect(unique.some(({ target }) => target === `SageMaker.${operation}`)).toBe(true)
  expect(problemsOfRequests(unique)).toEqual([])
  const answered = hostings
    .flatMap((hosting) => hosting.answered)
    // its answer is empty
    .filter(({ operation }) => operation !== 'DeleteEndpoint')
  for (const operation of new Set(answered.map((one) => one.operation))) {
    const bodies = answered.filter((one) => one.operation === operation).map(({ body }) => body)
    const distinct = [...new Map(bodies.map((body) => [JSON.stringify(body), body])).values()]
    expect(problemsOfAnswers(operation, distinct)).toEqual([])
  }
})
