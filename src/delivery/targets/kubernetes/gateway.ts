import {
  httpRoutes,
  type KubernetesClient,
  type KubernetesObject,
} from '../../../clients/kubernetes/index.ts'
import { ConfigurationError } from '../../../foundation/index.ts'
import { servicePort } from './manifests.ts'
import { managed, type Names } from './names.ts'
import type { RouteState, Routing, Share } from './routing.ts'
import type { GatewaySettings } from './settings.ts'

interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly observedGeneration?: number
}

/** The fields of an HTTPRoute (gateway-api.sigs.k8s.io/reference/spec) that are looked at. */
interface HttpRoute extends KubernetesObject {
  readonly spec: {
    readonly rules?: readonly {
      readonly filters?: readonly {
        readonly type: string
        readonly requestMirror?: { readonly percent?: number }
      }[]
      readonly backendRefs?: readonly { readonly name: string; readonly weight?: number }[]
    }[]
  }
  readonly status?: { readonly parents?: readonly { readonly conditions?: readonly Condition[] }[] }
}

/** What the two weights add up to: whole numbers that say hundredths of a percent where there are any. */
const wholes = [100, 10_000] as const

/** An HTTPRoute between the two Services. Pure. */
export function routeManifest(names: Names, gateway: GatewaySettings, { weight, mirrored }: Share): object {
  const whole = Number.isInteger(weight) ? wholes[0] : wholes[1]
  const candidate = Math.round((weight / 100) * whole)
  const backend = (name: string) => ({ group: '', kind: 'Service', name, port: servicePort })
  return {
    metadata: { name: names.stable, labels: { ...managed, 'app.kubernetes.io/name': names.stable } },
    spec: {
      parentRefs: [
        {
          group: 'gateway.networking.k8s.io',
          kind: 'Gateway',
          name: gateway.name,
          ...(gateway.namespace === undefined ? {} : { namespace: gateway.namespace }),
          ...(gateway.section === undefined ? {} : { sectionName: gateway.section }),
        },
      ],
      ...(gateway.hostnames.length === 0 ? {} : { hostnames: [...gateway.hostnames] }),
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: gateway.path } }],
          ...(mirrored === 0
            ? {}
            : {
                filters: [
                  {
                    type: 'RequestMirror',
                    requestMirror: {
                      backendRef: backend(names.candidate),
                      ...(mirrored >= 100 ? {} : { percent: Math.max(1, Math.round(mirrored)) }),
                    },
                  },
                ],
              }),
          backendRefs: [
            { ...backend(names.stable), weight: whole - candidate },
            { ...backend(names.candidate), weight: candidate },
          ],
        },
      ],
    },
  }
}

/** Weights of an HTTPRoute of the Gateway API. */
export function gatewayRouting(names: Names, gateway: GatewaySettings, place: string): Routing {
  return {
    shadow: true,
    rights: '`get`, `create` and `patch` on `httproutes.gateway.networking.k8s.io`',
    async read(client) {
      const route = await client.get<HttpRoute>(httpRoutes, names.stable)
      return route === null ? null : stateOf(route, names)
    },
    async apply(client, share) {
      const manifest = routeManifest(names, gateway, share)
      if (share.mirrored > 0 && share.mirrored < 100) await checkPercent(client, names, manifest, place)
      await client.apply(httpRoutes, names.stable, manifest)
    },
  }
}

export function stateOf(route: HttpRoute, names: Names): RouteState {
  const [rule] = route.spec.rules ?? []
  const backends = rule?.backendRefs ?? []
  const weights = backends.map(({ weight = 1 }) => weight)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const candidate = backends.find(({ name }) => name === names.candidate)
  const mirror = rule?.filters?.find(({ type }) => type === 'RequestMirror')?.requestMirror
  const conditions = (route.status?.parents ?? []).flatMap((parent) => parent.conditions ?? [])
  const seen = conditions.filter(
    ({ type, observedGeneration }) =>
      (type === 'Accepted' || type === 'ResolvedRefs') &&
      (observedGeneration ?? 0) >= (route.metadata?.generation ?? 0),
  )
  const refused = seen.find(({ status }) => status === 'False')
  return {
    weight: candidate === undefined || all === 0 ? 0 : ((candidate.weight ?? 1) * 100) / all,
    mirrored: mirror === undefined ? 0 : (mirror.percent ?? 100),
    accepted:
      refused === undefined && seen.some(({ type, status }) => type === 'Accepted' && status === 'True'),
    problem:
      refused === undefined
        ? null
        : `The gateway does not take the route ${names.stable}: ${refused.reason ?? refused.type}${refused.message === undefined || refused.message === '' ? '' : `: ${refused.message.slice(0, 300)}`}`,
    detail: `HTTPRoute ${names.stable}: ${backends.map(({ name, weight = 1 }) => `${name} ${weight}`).join(', ')}`,
  }
}

/** A definition older than version 1.3 of the Gateway API drops the percent, and would copy every request. */
async function checkPercent(
  client: KubernetesClient,
  names: Names,
  manifest: object,
  place: string,
): Promise<void> {
  const tried = await client.apply<HttpRoute>(httpRoutes, names.stable, manifest, { dryRun: true })
  const mirror = tried.spec.rules?.[0]?.filters?.find(({ type }) => type === 'RequestMirror')
  if (mirror?.requestMirror?.percent !== undefined) return
  throw new ConfigurationError({
    path: `${place}.gateway`,
    message: 'the cluster’s Gateway API copies all requests or none',
    remedy: 'Install version 1.3 or newer of its definitions, or let `shadow` copy 100 percent',
  })
}
