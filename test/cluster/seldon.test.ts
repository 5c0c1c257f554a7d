import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesOf } from '../../src/delivery/targets/kubernetes/names.ts'
import { experimentOf, modelOf } from '../../src/delivery/targets/seldon/index.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { versioned } from './parts/environment.ts'

const folder = process.env.MLOPS_CRDS
const names = namesOf('flights')
let cluster: Cluster

describe.skipIf(folder === undefined)("Seldon's definitions", () => {
  beforeAll(async () => {
    cluster = await startCluster()
    await cluster.define(join(folder!, 'seldon-models.yaml'))
    await cluster.define(join(folder!, 'seldon-experiments.yaml'))
    await cluster.namespace('ml')
  })
  afterAll(() => cluster?.stop())

  const apply = (
    plural: string,
    kind: string,
    { metadata, spec }: ReturnType<typeof experimentOf | typeof modelOf>,
  ) =>
    cluster.api.apply(`apis/mlops.seldon.io/v1alpha1/namespaces/ml/${plural}/${metadata.name}`, {
      apiVersion: 'mlops.seldon.io/v1alpha1',
      kind,
      metadata,
      spec,
    })

  it('take Models by server-side apply, with every setting', async () => {
    const made = modelOf(
      names.stable,
      versioned('v1.0.0'),
      {
        namespace: 'ml',
        modelUri: 's3://models/{version}',
        requirements: ['sklearn'],
        memory: '100Ki',
        replicas: 2,
        server: 'mlserver',
        secret: 'rclone',
      },
      null,
    )
    const taken = await apply('models', 'Model', made)
    expect(taken.spec).toEqual(made.spec)
  })

  it.each([
    [25, 0],
    [0, 30],
    [100, 0],
    [10, 20],
  ])('take an Experiment with %i %% and copies of %i %%', async (weight, mirrored) => {
    const made = experimentOf(names, weight, mirrored)
    const taken = await apply('experiments', 'Experiment', made)
    expect(taken.spec).toEqual(made.spec)
  })
})
