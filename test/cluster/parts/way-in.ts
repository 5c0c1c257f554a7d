import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'
import type { Stored } from './api.ts'
import type { Cluster } from './cluster.ts'
import { eventually } from './processes.ts'
import { envoyProgram } from './programs.ts'

const everyMilliseconds = 150
const type = (name: string) => `type.googleapis.com/envoy.${name}`

/** Services and the weight of each, as an object of the API says them. */
export type ReadWeights = (cluster: Cluster) => Promise<Readonly<Record<string, number>>>

/** A real Envoy before the pods of some Services. */
export interface WayIn {
  readonly address: string
  /** Of Envoy's own metrics: `host:port`. */
  readonly admin: string
  stop(): Promise<void>
}

/**
 * In place of a Gateway's or an Ingress' controller: tells a real Envoy which pods are behind each Service, by their
 * labels and readiness, and which share each Service has.
 */
export async function startWayIn(
  cluster: Cluster,
  namespace: string,
  services: readonly string[],
  readWeights: ReadWeights,
): Promise<WayIn> {
  const { api, processes } = cluster
  const [port, admin] = [await freePort(), await freePort()]
  const { folder } = processes
  for (const name of services) writeEndpoints(folder, name, [])
  const config = join(folder, 'envoy.json')
  writeFileSync(config, JSON.stringify(bootstrap(folder, services, port, admin)))
  const envoy = processes.start('envoy', envoyProgram(), [
    '-c',
    config,
    '--concurrency',
    '1',
    '--base-id',
    String(port),
    '--log-level',
    'warning',
  ])
  await eventually(async () => {
    const answer = await fetch(`http://127.0.0.1:${admin}/ready`)
    if (!answer.ok) throw new Error('Envoy is not ready')
  })
  const stop = new AbortController()
  const told = new Map<string, string>()

  const tell = async () => {
    const base = `api/v1/namespaces/${namespace}`
    const [pods, found, weights] = await Promise.all([
      api.list(`${base}/pods`),
      api.list(`${base}/services`),
      readWeights(cluster),
    ])
    for (const name of services) {
      const service = found.find(({ metadata }) => metadata.name === name)
      const addresses = service === undefined ? [] : behind(service, pods)
      const text = JSON.stringify(addresses)
      if (told.get(name) !== text) writeEndpoints(folder, name, addresses)
      told.set(name, text)
    }
    const query = services.map((name) => `way.${name}=${weights[name] ?? 0}`).join('&')
    if (told.get('weights') === query) return
    const answer = await fetch(`http://127.0.0.1:${admin}/runtime_modify?${query}`, { method: 'POST' })
    if (!answer.ok) throw new Error(`Envoy: ${await answer.text()}`)
    told.set('weights', query)
  }
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await tell().catch((error: Error) => {
        if (!stop.signal.aborted) console.error('way in:', error.message)
      })
      await wait(everyMilliseconds)
    }
  })()
  return {
    address: `http://127.0.0.1:${port}`,
    admin: `127.0.0.1:${admin}`,
    async stop() {
      stop.abort()
      await loop
      envoy.kill('SIGKILL')
    },
  }
}

interface Address {
  readonly ip: string
  readonly port: number
}

function behind(service: Stored, pods: readonly Stored[]): Address[] {
  const wanted = Object.entries<string>(service.spec.selector ?? {})
  if (wanted.length === 0) return []
  return pods
    .filter(({ metadata, status }) => {
      const ready = (status?.conditions ?? []).some(
        (one: { type: string; status: string }) => one.type === 'Ready' && one.status === 'True',
      )
      const labelled = wanted.every(([key, value]) => metadata.labels?.[key] === value)
      return labelled && ready && metadata.deletionTimestamp === undefined
    })
    .map(({ spec, status }) => ({ ip: status.podIP, port: spec.containers[0].ports[0].containerPort }))
    .sort((one, other) => one.ip.localeCompare(other.ip))
}

/** Envoy reads the file when another is moved to its place. */
function writeEndpoints(folder: string, name: string, addresses: readonly Address[]): void {
  const endpoints = addresses.map(({ ip, port }) => ({
    endpoint: { address: { socket_address: { address: ip, port_value: port } } },
  }))
  const resources = [
    {
      '@type': type('config.endpoint.v3.ClusterLoadAssignment'),
      cluster_name: name,
      endpoints: [{ lb_endpoints: endpoints }],
    },
  ]
  const path = join(folder, `endpoints-${name}.json`)
  writeFileSync(`${path}.part`, JSON.stringify({ resources }))
  renameSync(`${path}.part`, path)
}

function bootstrap(folder: string, services: readonly string[], port: number, admin: number): object {
  const address = (port: number) => ({ socket_address: { address: '127.0.0.1', port_value: port } })
  const weighted = services.map((name, index) => ({ name, weight: index === 0 ? 100 : 0 }))
  const route = { weighted_clusters: { runtime_key_prefix: 'way', clusters: weighted }, timeout: '5s' }
  const manager = {
    '@type': type('extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
    stat_prefix: 'users',
    route_config: {
      virtual_hosts: [{ name: 'all', domains: ['*'], routes: [{ match: { prefix: '/' }, route }] }],
    },
    http_filters: [
      { name: 'router', typed_config: { '@type': type('extensions.filters.http.router.v3.Router') } },
    ],
  }
  return {
    node: { id: 'way-in', cluster: 'way-in' },
    admin: { address: address(admin) },
    layered_runtime: { layers: [{ name: 'admin', admin_layer: {} }] },
    static_resources: {
      listeners: [
        {
          name: 'users',
          address: address(port),
          filter_chains: [{ filters: [{ name: 'http', typed_config: manager }] }],
        },
      ],
      clusters: services.map((name) => ({
        name,
        type: 'EDS',
        connect_timeout: '1s',
        // pods that end are left at once
        ignore_health_on_host_removal: true,
        eds_cluster_config: {
          eds_config: {
            path_config_source: { path: join(folder, `endpoints-${name}.json`) },
            resource_api_version: 'V3',
          },
        },
      })),
    },
  }
}
