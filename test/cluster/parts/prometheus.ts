import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { eventually, freePort } from './processes.ts'
import { programs } from './programs.ts'

/** A real Prometheus that scrapes every second. @param scrape `scrape_configs` @returns its address */
export async function startPrometheus({ processes }: Cluster, scrape: readonly object[]): Promise<string> {
  const port = await freePort()
  const config = join(processes.folder, 'prometheus.yml')
  // JSON is YAML
  writeFileSync(config, JSON.stringify({ global: { scrape_interval: '1s' }, scrape_configs: scrape }))
  processes.start('prometheus', programs.prometheus, [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(processes.folder, 'prometheus')}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ])
  const address = `http://127.0.0.1:${port}`
  await eventually(async () => {
    const answer = await fetch(`${address}/-/ready`)
    if (!answer.ok) throw new Error('Prometheus is not ready')
  })
  return address
}

/** Envoy's own metrics, of a way in. */
export const ofEnvoy = (admin: string) => ({
  job_name: 'envoy',
  metrics_path: '/stats/prometheus',
  static_configs: [{ targets: [admin] }],
})

/** The pods of a namespace, as Prometheus finds them by itself. */
export const ofPods = ({ port, ca, api }: Cluster, namespace: string) => ({
  job_name: 'pods',
  kubernetes_sd_configs: [
    {
      role: 'pod',
      api_server: `https://127.0.0.1:${port}`,
      authorization: { credentials: api.token },
      tls_config: { ca_file: ca },
      namespaces: { names: [namespace] },
    },
  ],
  relabel_configs: [
    { source_labels: ['__meta_kubernetes_pod_phase'], action: 'keep', regex: 'Running' },
    { source_labels: ['__meta_kubernetes_pod_name'], target_label: 'pod' },
  ],
})
