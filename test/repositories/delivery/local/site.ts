import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Deployable } from '../../../../src/delivery/deployable.ts'
import {
  type LocalSettings,
  openLocal,
  type RouterName,
} from '../../../../src/delivery/targets/local/index.ts'
import { stopKept, waitForEnd } from '../../../../src/delivery/targets/local/processes/kept-process.ts'
import { programPath } from '../../../../src/delivery/targets/local/routers/choose.ts'
import type { Target, TargetServices, TargetStatus } from '../../../../src/delivery/targets/target.ts'
import { systemClock } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { freePort } from '../../../support/ports.ts'
import { testServices } from '../../../support/services.ts'
import { processFolder } from './processes.ts'

export const modelServer = fileURLToPath(new URL('./model-server.mjs', import.meta.url))

/** Routers of this machine: our own, and those that are installed. */
export async function installedRouters(): Promise<readonly RouterName[]> {
  const others: RouterName[] = ['envoy', 'haproxy', 'nginx']
  const paths = await Promise.all(others.map((name) => programPath(name, process.env.PATH)))
  return ['node', ...others.filter((_, index) => paths[index] !== null)]
}

export interface Bench {
  readonly target: Target
  readonly services: TargetServices
  readonly settings: LocalSettings
  readonly url: string
  /** A version whose server behaves as the JSON says. */
  version(version: string, behaviour?: Record<string, unknown>): Deployable
  /** Deploys it and waits until it can answer. */
  deployed(version: Deployable): Promise<TargetStatus>
  reopened(other?: Partial<LocalSettings>): Promise<Target>
}

/** A folder to serve from, and a port; all that was started ends with the test. */
export async function bench(
  router: LocalSettings['router'],
  given: Partial<LocalSettings> = {},
  { below = 'serving', env = {} }: { below?: string; env?: Record<string, string> } = {},
): Promise<Bench> {
  const folder = temporaryFolder()
  const port = await freePort()
  const settings: LocalSettings = {
    serve: [process.execPath, modelServer, '{model}', '{port}', '{version}'],
    host: '127.0.0.1',
    port,
    router,
    health: '/health',
    startTimeout: 20,
    drain: 1,
    env: {},
    keepPrevious: true,
    ...given,
  }
  const base = testServices(folder, env)
  const services: TargetServices = {
    ...base,
    clock: systemClock,
    model: 'flight-delay',
    environment: 'production',
    folder: join(folder, below),
    branch: () => Promise.reject(new Error('nothing is changed through git')),
  }
  onTestFinished(() => endAll(services.folder))
  const target = await openLocal(settings, services)
  return {
    ...{ target, services, settings, url: `http://127.0.0.1:${port}` },
    version(version, behaviour = {}) {
      mkdirSync(join(folder, 'models'), { recursive: true })
      const file = join(folder, 'models', `${version}.json`)
      writeFileSync(file, JSON.stringify(behaviour))
      return { model: 'flight-delay', version, commit: version.padEnd(40, '0'), files: async () => file }
    },
    async deployed(version) {
      await target.deploy(version)
      return until(target, ({ ready }) => ready)
    },
    reopened: (other = {}) => openLocal({ ...settings, ...other }, services),
  }
}

export async function until(
  target: Target,
  holds: (status: TargetStatus) => boolean,
  seconds = 10,
): Promise<TargetStatus> {
  const end = performance.now() + seconds * 1000
  while (true) {
    const status = await target.status()
    if (holds(status)) return status
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(status, null, 1)}`)
    await sleep(25)
  }
}

/** Who answers a number of requests, by version; `failed` for those that nobody did. */
export async function answersOf(url: string, requests: number, atOnce = 16): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let left = requests
  const one = async () => {
    while (left-- > 0) {
      const name = await whoAnswers(url)
      counts[name] = (counts[name] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return counts
}

export async function whoAnswers(url: string): Promise<string> {
  try {
    const answer = await fetch(`${url}/predict`, {
      method: 'POST',
      body: '{"x":1}',
      signal: AbortSignal.timeout(5000),
    })
    const { version } = (await answer.json()) as { version: string }
    return answer.ok ? version : 'failed'
  } catch {
    return 'failed'
  }
}

/** What a version's server has been asked for. */
export async function seenBy(
  folder: string,
  version: string,
): Promise<{
  connections: number
  requests: number
  bytes: number
  secret: string | null
  token: string | null
}> {
  const { port } = JSON.parse(readFileSync(join(processFolder(folder, version), 'about.json'), 'utf8'))
  return (await fetch(`http://127.0.0.1:${port}/seen`)).json() as never
}

/** Ends every process of a folder, however it was started. */
export async function endAll(folder: string): Promise<void> {
  const processes = join(folder, 'processes')
  const ids = await Promise.resolve()
    .then(() => readdirSync(processes))
    .catch(() => [])
  for (const id of ids) {
    await stopKept(join(processes, id), 0)
    await waitForEnd(join(processes, id), 5)
  }
}
