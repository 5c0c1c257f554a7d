import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../support/ports.ts'
import type { Cluster } from './cluster.ts'
import type { Nodes } from './nodes.ts'
import { eventually } from './processes.ts'
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

/** The pods that nodes run. Debian's Prometheus is built without asking Kubernetes itself. */
export const ofPods = ({ targetsFile }: Nodes) => ({
  job_name: 'pods',
  file_sd_configs: [{ files: [targetsFile] }],
})
