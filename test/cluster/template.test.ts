import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArgoRollouts } from '../../src/delivery/targets/argo-rollouts/index.ts'
import { type Cluster, startCluster } from './parts/cluster.ts'
import { servicesFor } from './parts/environment.ts'
import { definitions, programs, root } from './parts/programs.ts'

const overlays = join(root, 'template-repo', 'serving', 'kubernetes', 'overlays')
let cluster: Cluster

beforeAll(async () => {
  cluster = await startCluster()
  for (const name of readdirSync(definitions)) await cluster.define(join(definitions, name))
  for (const name of ['ml-staging', 'ml-production']) await cluster.namespace(name)
})
afterAll(() => cluster?.stop())

const kubectl = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    programs.kubectl,
    [`--kubeconfig=${cluster.kubeconfig}`, ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, text: stdout + stderr }
}

describe("the template's manifests", () => {
  it.each(readdirSync(overlays))('of %s are taken by server-side apply, and again', (name) => {
    for (const _ of ['first', 'again']) {
      const { status, text } = kubectl(
        'apply',
        '--server-side',
        '--validate=strict',
        '-k',
        join(overlays, name),
      )
      expect(text).not.toMatch(/[Ww]arning|error/)
      expect(status).toBe(0)
    }
  })

  it('hold a Rollout that the target can lead', async () => {
    const target = await openArgoRollouts(
      {
        namespace: 'ml-production',
        rollout: 'flight-delay',
        image: 'ghcr.io/acme/flight-delay:{version}',
        env: {},
        annotations: {},
      },
      servicesFor(cluster.kubeconfig, cluster.processes.folder),
    )
    expect(target.can.weights).toBe('any')
    // no controller is here to say more
    expect(await target.status()).toMatchObject({ stable: null, candidate: null, settled: false })
  })
})
