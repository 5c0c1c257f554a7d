import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import fc from 'fast-check'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { mergePatchOf } from '../../../../../src/clients/kubernetes/index.ts'
import { kubernetesTarget } from '../../../../../src/config/schema/deploy/kubernetes.ts'
import { routeManifest, stateOf } from '../../../../../src/delivery/targets/kubernetes/gateway.ts'
import {
  type KubernetesTargetSettings,
  labelValue,
} from '../../../../../src/delivery/targets/kubernetes/index.ts'
import { ingressManifest } from '../../../../../src/delivery/targets/kubernetes/ingress.ts'
import {
  deploymentManifest,
  serviceManifest,
} from '../../../../../src/delivery/targets/kubernetes/manifests.ts'
import { namesOf } from '../../../../../src/delivery/targets/kubernetes/names.ts'

const version = { model: 'flight-delay', version: 'v1.2.3', commit: 'abc' }
const names = namesOf('flight-delay')
const { kind: _, ...parsed } = kubernetesTarget.parse({
  kind: 'kubernetes',
  namespace: 'ml',
  image: 'ghcr.io/acme/{model}:{version}',
  'env-from-secret': 'store',
  'service-account': 'models',
  requests: { cpu: '500m', memory: '1Gi' },
  gateway: { name: 'public', section: 'https', hostnames: ['model.example.com'] },
})
// what mlops.yaml says fits what the target takes
const settings: KubernetesTargetSettings = parsed

const gateway = settings.gateway!
const dnsLabel = /^[a-z]([-a-z0-9]*[a-z0-9])?$/

describe('what is applied', () => {
  it('is valid by the schemas of Kubernetes and of the Gateway API', () => {
    const deployment = deploymentManifest(names, 'green', version, settings, null)
    expect(new Deployment(deployment as never).validate()).toBeUndefined()
    for (const role of ['stable', 'candidate'] as const)
      expect(new Service(serviceManifest(names, role, 'blue') as never).validate()).toBeUndefined()
    for (const share of [
      { weight: 0, mirrored: 0 },
      { weight: 12.5, mirrored: 0 },
      { weight: 0, mirrored: 30 },
    ])
      expect(new HTTPRoute(routeManifest(names, gateway, share) as never).validate()).toBeUndefined()
    const ingress = { className: 'nginx', path: '/', tlsSecret: 'tls', host: 'model.example.com' }
    for (const weight of [null, 33.3])
      expect(new Ingress(ingressManifest(names, ingress, weight) as never).validate()).toBeUndefined()
    // the schemas do say no
    expect(() => new Deployment({ ...deployment, spec: {} } as never).validate()).toThrow()
    expect(() =>
      new HTTPRoute(routeManifest(names, gateway, { weight: -5, mirrored: 0 }) as never).validate(),
    ).toThrow()
  })

  it('says its weights again when it is read, to a hundredth of a percent', () => {
    const percent = fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
    )
    fc.assert(
      fc.property(percent, fc.integer({ min: 0, max: 100 }), (weight, mirrored) => {
        const state = stateOf(routeManifest(names, gateway, { weight, mirrored }) as never, names)
        expect(state.weight).toBeCloseTo(weight, 6)
        expect(state.mirrored).toBe(mirrored)
        expect(state.accepted).toBe(false)
      }),
    )
  })

  it('has no account without one named, and no rights that a server does not need', () => {
    const { serviceAccount: __, ...without } = settings
    const spec = deploymentManifest(names, 'blue', version, without, null).spec?.template.spec
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      containers: [{ securityContext: { allowPrivilegeEscalation: false } }],
    })
  })

  it('is taken only as far as the gateway has seen it', () => {
    const route = (observedGeneration: number, status: string) => ({
      ...(routeManifest(names, gateway, { weight: 5, mirrored: 0 }) as { spec: never }),
      metadata: { generation: 3 },
      status: {
        parents: [
          { conditions: [{ type: 'Accepted', status, observedGeneration, reason: 'NoMatchingParent' }] },
        ],
      },
    })
    expect(stateOf(route(2, 'True'), names).accepted).toBe(false)
    expect(stateOf(route(3, 'True'), names)).toMatchObject({ accepted: true, problem: null })
    expect(stateOf(route(3, 'False'), names)).toMatchObject({
      accepted: false,
      problem: 'The gateway does not take the route flight-delay: NoMatchingParent',
    })
    expect(stateOf(route(2, 'False'), names).problem).toBeNull()
  })
})

describe('names', () => {
  it('are labels of DNS, whatever the model is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const { stable, candidate, deployment } = namesOf(name)
        for (const one of [stable, candidate, deployment.blue, deployment.green]) {
          expect(one).toMatch(dnsLabel)
          expect(one.length).toBeLessThanOrEqual(63)
        }
        expect(labelValue(name)).toMatch(/^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/)
      }),
      { numRuns: 50 },
    )
    expect(namesOf('Flight Delay (v2)').stable).toBe('flight-delay-v2')
  })
})

describe('a merge patch', () => {
  it('makes the one of the other, and is none where they are the same', () => {
    const apply = (old: unknown, patch: unknown): unknown => {
      if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
      const into: Record<string, unknown> =
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old } : {}
      for (const [key, value] of Object.entries(patch))
        if (value === null) delete into[key]
        else into[key] = apply(into[key], value)
      return into
    }
    const tree = fc.letrec((tie) => ({
      node: fc.dictionary(
        fc.constantFrom('a', 'b', 'c'),
        fc.oneof(
          { depthSize: 'small' },
          fc.integer({ max: 2, min: 0 }),
          fc.array(fc.integer({ max: 2, min: 0 }), { maxLength: 2 }),
          tie('node'),
        ),
      ),
    })).node as fc.Arbitrary<Record<string, unknown>>
    fc.assert(
      fc.property(tree, tree, (from, to) => {
        const patch = mergePatchOf(from, to)
        expect(apply(from, patch ?? {})).toEqual({ ...to })
        expect(mergePatchOf(to, to)).toBeNull()
      }),
    )
  })
})
