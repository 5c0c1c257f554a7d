import { renameSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'
import type { Api, Stored } from './api.ts'
import { Refused } from './api.ts'
import type { Cluster } from './cluster.ts'

const everyMilliseconds = 150
/** How long a pod that is ended still answers, as one with a graceful end does. */
const lingerMilliseconds = 3000

/** What the model servers do, by version; `unmarked` pods carry none of ours. */
export interface Behaviour {
  /** Share of the requests that a version answers with 500. */
  errors: Readonly<Record<string, number>>
  /** Versions whose pods crash at the start. */
  readonly crashing: Set<string>
}

interface Running {
  readonly server: Server
  readonly answered: Record<string, number>
  readonly ip: string
  readonly version: string
}

/**
 * In place of kubelets: serves each pod of a namespace by a small HTTP server at an address of its own, and says so in the
 * pod's status. `GET /predict` is answered by the version that the pod is marked with.
 */
export class Nodes {
  readonly #api: Api
  readonly #namespace: string
  readonly #behaviour: Behaviour
  readonly #running = new Map<string, Running>()
  readonly #stop = new AbortController()
  #loop: Promise<void> = Promise.resolve()
  #count = 0
  #told = ''
  readonly port: number
  /** Where Prometheus may read which pods there are. */
  readonly targetsFile: string

  private constructor(api: Api, namespace: string, behaviour: Behaviour, port: number, folder: string) {
    this.targetsFile = join(folder, 'pods.json')
    writeFileSync(this.targetsFile, '[]')
    this.#api = api
    this.#namespace = namespace
    this.#behaviour = behaviour
    this.port = port
  }

  static async start({ api, processes }: Cluster, namespace: string, behaviour: Behaviour): Promise<Nodes> {
    const nodes = new Nodes(api, namespace, behaviour, await freePort(), processes.folder)
    nodes.#loop = nodes.#run()
    return nodes
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#loop
    for (const { server } of this.#running.values()) {
      server.closeAllConnections()
      server.close()
    }
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#turn()
      } catch (error) {
        if (this.#stop.signal.aborted) return
        console.error('nodes:', (error as Error).message)
      }
      await wait(everyMilliseconds)
    }
  }

  async #turn(): Promise<void> {
    const path = `api/v1/namespaces/${this.#namespace}/pods`
    const pods = await this.#api.list(path)
    const there = new Set(pods.map(({ metadata }) => metadata.uid ?? ''))
    for (const [uid, running] of this.#running)
      if (!there.has(uid)) {
        this.#running.delete(uid)
        setTimeout(() => {
          running.server.closeAllConnections()
          running.server.close()
        }, lingerMilliseconds).unref()
      }
    this.#tellPrometheus()
    for (const pod of pods) {
      if (this.#running.has(pod.metadata.uid ?? '') || pod.metadata.deletionTimestamp !== undefined) continue
      if (pod.status?.startTime !== undefined) continue
      const version = versionOf(pod)
      const crashing = this.#behaviour.crashing.has(version)
      const ip = crashing ? null : await this.#serve(pod, version)
      await this.#api
        .patch(`${path}/${pod.metadata.name}/status`, { status: statusOf(pod, ip) })
        .catch((error) => {
          if (!(error instanceof Refused && error.code === 404)) throw error
        })
    }
  }

  #tellPrometheus(): void {
    const targets = [...this.#running.values()].map(({ ip }) => `${ip}:${this.port}`)
    const text = JSON.stringify([{ targets }])
    if (text === this.#told) return
    writeFileSync(`${this.targetsFile}.part`, text)
    renameSync(`${this.targetsFile}.part`, this.targetsFile)
    this.#told = text
  }

  async #serve(pod: Stored, version: string): Promise<string> {
    this.#count += 1
    const ip = `127.77.${this.#count >> 8}.${this.#count & 255}`
    const answered: Record<string, number> = {}
    const server = createServer((request, response) => {
      if (request.url === '/metrics') return void response.end(metricsOf(version, answered))
      const bad = Math.random() < (this.#behaviour.errors[version] ?? 0)
      const code = request.url === '/predict' && bad ? 500 : 200
      answered[code] = (answered[code] ?? 0) + 1
      response.writeHead(code, { 'x-version': version })
      response.end('{"prediction": 1}')
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.port, ip, resolve)
    })
    this.#running.set(pod.metadata.uid ?? '', { server, answered, ip, version })
    return ip
  }
}

export const versionOf = ({ metadata }: Stored) =>
  metadata.annotations?.['mlops-actions/version'] ?? 'unmarked'

function metricsOf(version: string, answered: Readonly<Record<string, number>>): string {
  const lines = Object.entries({ 200: 0, 500: 0, ...answered }).map(
    ([code, count]) => `mlops_requests_total{version="${version}",status="${code}"} ${count}`,
  )
  return `# TYPE mlops_requests_total counter\n${lines.join('\n')}\n`
}

/** What a kubelet writes, of a pod that runs at an address, or of one that crashes again and again. */
function statusOf(pod: Stored, ip: string | null): object {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const condition = (type: string, holds: boolean) => ({
    type,
    status: holds ? 'True' : 'False',
    lastTransitionTime: now,
  })
  const state =
    ip === null
      ? { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 40s restarting failed container' } }
      : { running: { startedAt: now } }
  return {
    phase: 'Running',
    startTime: now,
    ...(ip === null ? {} : { podIP: ip, podIPs: [{ ip }] }),
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', true),
      condition('ContainersReady', ip !== null),
      condition('Ready', ip !== null),
    ],
    containerStatuses: pod.spec.containers.map(({ name, image }: { name: string; image: string }) => ({
      name,
      image,
      imageID: '',
      ready: ip !== null,
      started: ip !== null,
      restartCount: ip === null ? 4 : 0,
      state,
      ...(ip === null
        ? {
            lastState: {
              terminated: { exitCode: 137, reason: 'OOMKilled', startedAt: now, finishedAt: now },
            },
          }
        : {}),
    })),
  }
}
