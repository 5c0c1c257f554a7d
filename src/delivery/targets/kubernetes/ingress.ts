import type { V1Ingress } from '@kubernetes/client-node'
import { ingresses } from '../../../clients/kubernetes/index.ts'
import { servicePort } from './manifests.ts'
import { managed, type Names } from './names.ts'
import type { Routing } from './routing.ts'
import type { IngressSettings } from './settings.ts'

const prefix = 'nginx.ingress.kubernetes.io'
/** What the weight is a share of: hundredths of a percent. */
const whole = 10_000

/**
 * Ingress of one of the two Services. That of the candidate is a canary beside the other
 * (kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary). Pure.
 * @param weight percent of the candidate; null for the stable Service
 */
export function ingressManifest(names: Names, ingress: IngressSettings, weight: number | null): V1Ingress {
  const service = weight === null ? names.stable : names.candidate
  return {
    metadata: {
      name: service,
      labels: { ...managed, 'app.kubernetes.io/name': names.stable },
      ...(weight === null
        ? {}
        : {
            annotations: {
              [`${prefix}/canary`]: 'true',
              [`${prefix}/canary-weight`]: String(Math.round((weight / 100) * whole)),
              [`${prefix}/canary-weight-total`]: String(whole),
            },
          }),
    },
    spec: {
      ingressClassName: ingress.className,
      ...(ingress.tlsSecret === undefined
        ? {}
        : {
            tls: [
              {
                secretName: ingress.tlsSecret,
                ...(ingress.host === undefined ? {} : { hosts: [ingress.host] }),
              },
            ],
          }),
      rules: [
        {
          ...(ingress.host === undefined ? {} : { host: ingress.host }),
          http: {
            paths: [
              {
                path: ingress.path,
                pathType: 'Prefix',
                backend: { service: { name: service, port: { number: servicePort } } },
              },
            ],
          },
        },
      ],
    },
  }
}

/** Weights of ingress-nginx: an Ingress for each Service. */
export function ingressRouting(names: Names, ingress: IngressSettings): Routing {
  return {
    shadow: false,
    rights: '`get`, `create` and `patch` on `ingresses.networking.k8s.io`',
    async read(client) {
      const [main, canary] = await Promise.all([
        client.get<V1Ingress>(ingresses, names.stable),
        client.get<V1Ingress>(ingresses, names.candidate),
      ])
      if (main === null || canary === null) return null
      const weight = weightOf(canary)
      const reached = (main.status?.loadBalancer?.ingress ?? []).length > 0
      return {
        weight,
        mirrored: 0,
        // the controller writes no more than its address, and takes weights with the next reload, within a second
        accepted: reached,
        problem: null,
        detail: `Ingress ${names.candidate}: canary-weight ${weight} %${reached ? '' : '; no controller has given it an address yet'}`,
      }
    },
    async apply(client, { weight }) {
      await client.apply(ingresses, names.stable, ingressManifest(names, ingress, null))
      await client.apply(ingresses, names.candidate, ingressManifest(names, ingress, weight))
    },
  }
}

function weightOf({ metadata }: V1Ingress): number {
  const value = (name: string, otherwise: number) =>
    Number(metadata?.annotations?.[`${prefix}/${name}`] ?? otherwise)
  return (value('canary-weight', 0) * 100) / value('canary-weight-total', 100)
}
