import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type InferenceServiceSpec,
  knative,
  manifestOf,
  openKServe,
  raw,
} from '../../src/delivery/targets/kserve/index.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { servicesFor, versioned } from './parts/environment.ts'

const folder = process.env.MLOPS_CRDS
const modelUri = 's3://models/{model}/{version}'
const at = (namespace: string) => `apis/serving.kserve.io/v1beta1/namespaces/${namespace}/inferenceservices`
let cluster: Cluster

describe.skipIf(folder === undefined).each(['full', 'minimal'])("KServe's %s definitions", (kind) => {
  beforeAll(async () => {
    cluster = await startCluster()
    await cluster.define(join(folder!, `kserve-inferenceservices-${kind}.yaml`))
  })
  afterAll(() => cluster?.stop())

  it.each([raw, knative])(
    'take every form of an InferenceService by server-side apply: $name',
    async (mode) => {
      const { api } = cluster
      await cluster.namespace(mode.name)
      const { metadata, spec } = manifestOf('flights', versioned('v1.0.0'), {
        namespace: mode.name,
        mode: mode.name,
        modelUri,
        format: 'sklearn',
        runtime: 'kserve-sklearnserver',
        minReplicas: 2,
        maxReplicas: 4,
        serviceAccount: 'models',
        requests: { cpu: '500m' },
        limits: { memory: '1Gi' },
      })
      const first: InferenceServiceSpec = spec
      const candidate = mode.deployed(first, versioned('v1.1.0'), modelUri, true)
      const forms = [
        first,
        candidate,
        mode.weighted(candidate, 25),
        mode.promoted(mode.weighted(candidate, 100), true),
        mode.aborted(candidate),
      ]
      for (const form of forms) {
        const taken = await api.apply(`${at(mode.name)}/flights`, {
          apiVersion: 'serving.kserve.io/v1beta1',
          kind: 'InferenceService',
          metadata,
          spec: form,
        })
        expect(taken.spec).toMatchObject(JSON.parse(JSON.stringify(form)))
        expect(mode.roles(taken.spec)).toEqual(mode.roles(form))
      }
    },
  )

  it.each([raw, knative])(
    'are led by the target with the rights that it names: $name',
    async ({ name: mode }) => {
      const namespace = `${mode}-led`
      await cluster.namespace(namespace)
      const kubeconfig = await cluster.kubeconfigWith(
        namespace,
        mode === 'raw'
          ? [
              [['get', 'create', 'patch'], 'serving.kserve.io', ['inferenceservices']],
              [['get'], 'gateway.networking.k8s.io', ['httproutes']],
              [['get'], 'apps', ['deployments']],
              [['list'], '', ['pods']],
            ]
          : [
              [['get', 'create', 'patch'], 'serving.kserve.io', ['inferenceservices']],
              [['list'], 'serving.knative.dev', ['revisions']],
            ],
      )
      const settings = {
        namespace,
        service: 'flights',
        mode,
        modelUri,
        format: 'sklearn',
        requests: {},
        limits: {},
      }
      const target = await openKServe(settings, servicesFor(kubeconfig, cluster.processes.folder))
      const read = async () =>
        (await cluster.api.get(`${at(namespace)}/flights`)).spec as InferenceServiceSpec
      const roles = async () => (mode === 'raw' ? raw : knative).roles(await read())
      await target.deploy(versioned('v1.0.0'))
      await target.deploy(versioned('v1.0.0'))
      expect(await roles()).toEqual({ stable: 'v1.0.0', candidate: null, percent: 0 })
      // what KServe says once the first revision has answered
      const predictor = { latestRolledoutRevision: 'flights-predictor-00001' }
      await cluster.api.patch(`${at(namespace)}/flights/status`, { status: { components: { predictor } } })
      await target.deploy(versioned('v1.1.0'))
      expect(await roles()).toEqual({ stable: 'v1.0.0', candidate: 'v1.1.0', percent: 0 })
      await target.deploy(versioned('v1.2.0'))
      expect(await roles()).toEqual({ stable: 'v1.0.0', candidate: 'v1.2.0', percent: 0 })
      await target.abort()
      await target.abort()
      expect(await roles()).toMatchObject({ stable: 'v1.0.0', candidate: null })
      expect((await read()).predictor.model?.storageUri).toBe('s3://models/flights/v1.0.0')
    },
  )
})
