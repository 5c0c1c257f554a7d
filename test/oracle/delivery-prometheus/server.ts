import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'

/** Version of the Prometheus on PATH, or null where there is none. */
export const prometheusHere: string | null = (() => {
  const found = ['prometheus', 'promtool'].map((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }))
  if (found.some(({ status }) => status !== 0)) return null
  return /version (\S+)/.exec(`${found[0]?.stdout}${found[0]?.stderr}`)?.[1] ?? 'unknown'
})()

export interface PrometheusServer {
  readonly address: string
  stop(): Promise<void>
}

/** A real Prometheus with a history, or with targets that it scrapes. */
export async function startPrometheus({
  history,
  config = '',
}: {
  readonly history?: string
  /** YAML of prometheus.yml. */
  readonly config?: string
}): Promise<PrometheusServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-prometheus-'))
  const data = join(folder, 'data')
  writeFileSync(join(folder, 'prometheus.yml'), config === '' ? 'scrape_configs: []\n' : config)
  if (history !== undefined) {
    writeFileSync(join(folder, 'history.txt'), history)
    execFileSync(
      'promtool',
      ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'history.txt'), data],
      {
        stdio: 'ignore',
      },
    )
  }
  const port = await freePort()
  const server: ChildProcess = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${data}`,
      '--storage.tsdb.retention.time=100y',
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  )
  const address = `http://127.0.0.1:${port}`
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    if (server.exitCode === null) await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (const until = Date.now() + 20_000; ; await wait(50)) {
    const answer = await fetch(`${address}/-/ready`).catch(() => null)
    if (answer?.ok === true) return { address, stop }
    if (Date.now() > until || server.exitCode !== null) {
      await stop()
      throw new Error('Prometheus did not start')
    }
  }
}
