import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Rollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { checkRollout } from '../../../../src/delivery/targets/argo-rollouts/check.ts'

const folder = fileURLToPath(new URL('../../../../template-repo/serving/kubernetes', import.meta.url))
const models = { Deployment, Service, HorizontalPodAutoscaler, PodDisruptionBudget, HTTPRoute, Rollout }

interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata?: { readonly name: string; readonly namespace?: string }
  readonly [key: string]: unknown
}

const documents = (text: string) =>
  parseAllDocuments(text, { uniqueKeys: true }).map((document) => {
    expect(document.errors).toEqual([])
    return document.toJS() as Manifest
  })
const read = (path: string) => documents(readFileSync(join(folder, path), 'utf8'))

function checkSchema(manifest: Manifest): void {
  const Model = models[manifest.kind as keyof typeof models]
  if (Model === undefined) throw new Error(`no schema for ${manifest.kind}`)
  expect(manifest.apiVersion).toBe(Model.apiVersion)
  expect(new Model(manifest as never).validate()).toBeUndefined()
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
)
const kustomizations = files.filter((path) => path.endsWith('kustomization.yaml'))

describe("the template's manifests", () => {
  it('are valid by the schemas of Kubernetes, the Gateway API and Argo Rollouts', () => {
    const manifests = files.filter((path) => !kustomizations.includes(path)).flatMap(read)
    expect(manifests.length).toBeGreaterThan(5)
    for (const manifest of manifests) checkSchema(manifest)
    // the schemas do say no
    const [deployment] = read('base/deployment.yaml')
    expect(() => checkSchema({ ...deployment!, spec: {} })).toThrow()
  })

  it('name only files that are there, and every file is named', () => {
    const named = kustomizations.flatMap((path) => {
      const [kustomization] = read(path) as unknown as { resources?: string[]; components?: string[] }[]
      return [...(kustomization!.resources ?? []), ...(kustomization!.components ?? [])].map((name) => {
        const target = join(folder, dirname(path), name)
        expect(existsSync(target), `${path}: ${name}`).toBe(true)
        return statSync(target).isDirectory() ? join(target, 'kustomization.yaml') : target
      })
    })
    const roots = kustomizations.filter((path) => path.startsWith('overlays/'))
    const reached = new Set([...named, ...roots.map((path) => join(folder, path))])
    expect(files.filter((path) => !reached.has(join(folder, path)))).toEqual([])
  })
})

/** kustomize is a part of kubectl. */
const withKubectl = spawnSync('kubectl', ['kustomize', '--help']).status === 0

describe.skipIf(!withKubectl)('what kustomize makes of them (skipped where kubectl is not installed)', () => {
  const built = (overlay: string) =>
    documents(execFileSync('kubectl', ['kustomize', join(folder, 'overlays', overlay)], { encoding: 'utf8' }))
  const one = (manifests: readonly Manifest[], kind: string) => {
    const [found, ...others] = manifests.filter((manifest) => manifest.kind === kind)
    expect(others).toEqual([])
    return found as unknown as { spec: Record<string, never> } & Manifest
  }

  it.each(['staging', 'production', 'production-argo-rollouts'])(
    '%s is valid, in one namespace, with an image of a version',
    (overlay) => {
      const manifests = built(overlay)
      for (const manifest of manifests) {
        checkSchema(manifest)
        expect(manifest.metadata?.namespace).toBe(`ml-${overlay.replace('-argo-rollouts', '')}`)
      }
      const workload = one(manifests, overlay.endsWith('rollouts') ? 'Rollout' : 'Deployment')
      expect(JSON.stringify(workload)).toMatch(/"image":"ghcr\.io\/acme\/flight-delay:v\d+\.\d+\.\d+"/)
      expect(one(manifests, 'HorizontalPodAutoscaler').spec).toMatchObject({
        scaleTargetRef: {
          apiVersion: workload.apiVersion,
          kind: workload.kind,
          name: workload.metadata?.name,
        },
      })
    },
  )

  it('the Rollout can be led by our target', () => {
    const manifests = built('production-argo-rollouts')
    const rollout = one(manifests, 'Rollout')
    const settings = { namespace: 'ml-production', rollout: 'flight-delay', env: {}, annotations: {} }
    checkRollout(rollout as never, settings, 'target')
    const { canary } = rollout.spec.strategy as unknown as {
      canary: {
        stableService: string
        canaryService: string
        trafficRouting: { plugins: Record<string, { namespace: string; httpRoute: string }> }
      }
    }
    const services = manifests.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata?.name)
    expect(services.sort()).toEqual([canary.canaryService, canary.stableService].sort())
    const route = one(manifests, 'HTTPRoute')
    expect(canary.trafficRouting.plugins['argoproj-labs/gatewayAPI']).toEqual({
      namespace: route.metadata?.namespace,
      httpRoute: route.metadata?.name,
    })
    const [rule] = route.spec.rules as unknown as { backendRefs: { name: string; weight: number }[] }[]
    expect(rule!.backendRefs.map(({ name, weight }) => [name, weight])).toEqual([
      [canary.stableService, 100],
      [canary.canaryService, 0],
    ])
  })
})
