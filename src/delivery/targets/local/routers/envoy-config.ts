import { type Backend, controlSocket, idleSeconds, keptSeconds, type RouterPlace } from './router.ts'

export const slotNames = ['a', 'b'] as const
export const mirrorCluster = (name: string) => `mirror-${name}`
export const endpointsFile = (name: string) => `endpoints-${name}.json`
export const weightKey = (name: string) => `mlops.weight.${name}`
export const mirrorKey = (name: string) => `mlops.mirror.${name}`
/** Weights are parts of this. */
export const fullWeight = 10_000

const type = (name: string) => `type.googleapis.com/${name}`
/** None of Envoy's own limits on requests at once: the model servers have theirs. */
const unlimited = 1_000_000

/**
 * Bootstrap of Envoy's v3 API. Two clusters, whose addresses are read from files that Envoy watches; their weights are
 * runtime keys. The copies of requests have clusters of their own, with limits, so that a slow candidate holds on to no more.
 */
export function envoyBootstrap({ host, port }: RouterPlace, backends: readonly (Backend | null)[]) {
  const percents = Object.fromEntries(
    slotNames.flatMap((name, index) => [
      [weightKey(name), Math.round((backends[index]?.percent ?? 0) * (fullWeight / 100))],
      [mirrorKey(name), Math.round(backends[index]?.mirrored ?? 0)],
    ]),
  )
  return {
    node: { id: 'model', cluster: 'model' },
    admin: { address: { pipe: { path: controlSocket, mode: 0o600 } } },
    layered_runtime: {
      layers: [
        { name: 'start', static_layer: percents },
        { name: 'admin', admin_layer: {} },
      ],
    },
    static_resources: {
      listeners: [
        {
          name: 'users',
          address: { socket_address: { address: host, port_value: port } },
          filter_chains: [{ filters: [{ name: 'http', typed_config: connectionManager() }] }],
        },
      ],
      clusters: slotNames.flatMap((name) => [cluster(name, unlimited), cluster(mirrorCluster(name), 256)]),
    },
  }
}

function connectionManager() {
  return {
    '@type': type('envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
    stat_prefix: 'users',
    use_remote_address: true,
    server_header_transformation: 'PASS_THROUGH',
    stream_idle_timeout: `${idleSeconds}s`,
    http_protocol_options: { accept_http_10: true },
    upgrade_configs: [{ upgrade_type: 'websocket' }],
    http_filters: [
      {
        name: 'router',
        typed_config: { '@type': type('envoy.extensions.filters.http.router.v3.Router') },
      },
    ],
    route_config: {
      name: 'model',
      virtual_hosts: [
        {
          name: 'model',
          domains: ['*'],
          routes: [{ match: { prefix: '/' }, route: route() }],
        },
      ],
    },
  }
}

function route() {
  return {
    weighted_clusters: {
      runtime_key_prefix: 'mlops.weight',
      clusters: slotNames.map((name, index) => ({ name, weight: index === 0 ? fullWeight : 0 })),
    },
    timeout: '0s',
    retry_policy: {
      retry_on: 'connect-failure,reset-before-request',
      num_retries: 2,
      retry_priority: {
        name: 'envoy.retry_priorities.previous_priorities',
        typed_config: {
          '@type': type('envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig'),
          update_frequency: 1,
        },
      },
    },
    request_mirror_policies: slotNames.map((name) => ({
      cluster: mirrorCluster(name),
      disable_shadow_host_suffix_append: true,
      runtime_fraction: {
        default_value: { numerator: 0, denominator: 'HUNDRED' },
        runtime_key: mirrorKey(name),
      },
    })),
  }
}

function cluster(name: string, most: number) {
  return {
    name,
    type: 'EDS',
    connect_timeout: '5s',
    eds_cluster_config: {
      eds_config: {
        path_config_source: { path: `./${endpointsFile(name)}` },
        resource_api_version: 'V3',
      },
    },
    circuit_breakers: {
      thresholds: [
        { max_connections: most, max_pending_requests: most, max_requests: most, max_retries: most },
      ],
    },
    typed_extension_protocol_options: {
      'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
        '@type': type('envoy.extensions.upstreams.http.v3.HttpProtocolOptions'),
        common_http_protocol_options: { idle_timeout: `${keptSeconds}s` },
        explicit_http_config: { http_protocol_options: {} },
      },
    },
  }
}

/**
 * A response of the endpoint discovery service, as a file.
 * @param ports the server's own, then that of the one who takes what it does not
 */
export function envoyEndpoints(name: string, ports: readonly number[]) {
  return {
    version_info: ports.join(),
    resources: [
      {
        '@type': type('envoy.config.endpoint.v3.ClusterLoadAssignment'),
        cluster_name: name,
        endpoints: ports.map((port, priority) => ({
          priority,
          lb_endpoints: [
            { endpoint: { address: { socket_address: { address: '127.0.0.1', port_value: port } } } },
          ],
        })),
      },
    ],
  }
}
