import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { request } from '../../../src/training/backends/ray/request.ts'
import { registryPeer } from '../../support/peers.ts'
import { freePorts } from '../../support/ports.ts'

export interface RayServer {
  /** Of the dashboard. */
  readonly address: string
  stop(): Promise<void>
}

/**
 * Starts a real Ray of one node on loopback, small: two processors, 100 MB of object store. Its node gives itself up
 * where the machine is so busy that its agent takes more than 15 s to start; then it is tried again.
 */
export async function startRay(tries = 3): Promise<RayServer> {
  // short, because the sockets below it have names of at most 107 characters
  const folder = mkdtempSync('/tmp/ray-')
  const [port, dashboard, ...more] = await freePorts(6)
  const [agent, agentHttp, metrics, client] = more
  const head = spawn(
    registryPeer('ray'),
    [
      'start',
      '--head',
      '--block',
      '--disable-usage-stats',
      '--node-ip-address=127.0.0.1',
      `--port=${port}`,
      '--include-dashboard=true',
      '--dashboard-host=127.0.0.1',
      `--dashboard-port=${dashboard}`,
      `--dashboard-agent-grpc-port=${agent}`,
      `--dashboard-agent-listen-port=${agentHttp}`,
      `--metrics-export-port=${metrics}`,
      `--ray-client-server-port=${client}`,
      '--num-cpus=2',
      '--num-gpus=0',
      '--object-store-memory=100000000',
      `--temp-dir=${folder}`,
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER: '0',
        RAY_DASHBOARD_DISABLE_FRONTEND: '1',
        RAY_enable_open_telemetry: 'false',
        RAY_DEDUP_LOGS: '0',
        RAY_prestart_worker_first_driver: '0',
        RAY_enable_worker_prestart: 'false',
        RAY_agent_register_timeout_ms: '60000',
      },
    },
  )
  const address = `http://127.0.0.1:${dashboard}`
  const stop = async () => {
    for (let round = 0; round < 3; round++) {
      killAllOf(folder)
      await wait(100)
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const until = Date.now() + 60_000; ; await wait(250)) {
    const parts = [`${address}/api/jobs/`, `http://127.0.0.1:${agentHttp}/api/local_raylet_healthz`]
    const ready = await Promise.all(
      parts.map((url) => request('GET', url, {}, null, AbortSignal.timeout(2000)).catch(() => null)),
    )
    if (ready.every((answer) => answer?.status === 200)) return { address, stop }
    if (Date.now() < until && head.exitCode === null) continue
    await stop()
    if (tries === 1) throw new Error('Ray did not start')
    return startRay(tries - 1)
  }
}

/** Ray's processes are in several sessions; what they have in common is the folder. */
function killAllOf(folder: string): void {
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry)
    if (!Number.isInteger(pid) || pid === process.pid) continue
    try {
      const of = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'latin1'))
      if (of.some((text) => text.includes(folder))) process.kill(pid, 'SIGKILL')
    } catch {
      // it has gone meanwhile
    }
  }
}
