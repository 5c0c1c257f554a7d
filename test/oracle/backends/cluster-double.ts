import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import type { V1Container, V1ContainerStatus, V1Job, V1Pod } from '@kubernetes/client-node'
import Ajv from 'ajv'
import { type WebSocket, WebSocketServer } from 'ws'
import { expanded } from '../../unit/training/backends/kubernetes/expansion.ts'
import { token, writeKubeconfig } from '../delivery-kubernetes/kubeconfig-file.ts'

const schema = new URL('../../unit/training/backends/kubernetes/job-schema.json', import.meta.url)
const validJob = new Ajv.default({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))

/** What may go otherwise than well. */
export interface Trouble {
  /** Events of a pod that no node takes. */
  unschedulable?: string
  /** An image that cannot be pulled. */
  image?: string
  /** Status and message of every answer. */
  refuse?: readonly [number, string]
  /** Containers whose next connections for `exec` are cut off in the middle, once for each time they are named. */
  cutExecs?: string[]
  /** So many of the next requests are not answered. */
  dropRequests?: number
  /** The reason that a container killed by SIGKILL is given. */
  killedReason?: string
  /** Only the protocol that has no end of standard input. */
  oldProtocol?: boolean
}

interface Running {
  readonly pod: V1Pod
  readonly job: V1Job
  readonly folder: string
  readonly logs: Map<string, { at: string; line: string }[]>
  readonly processes: Set<ChildProcess>
}

/**
 * An API server for the endpoints that a job needs, and a kubelet that runs the containers as real processes of this
 * machine: `/workspace` and `/mlops` are folders, and `busybox` hands on to the programs of the system. Jobs are held
 * against the schema of a real API server.
 */
export class ClusterDouble {
  readonly trouble: Trouble = {}
  readonly running = new Map<string, Running>()
  readonly jobs = new Map<string, V1Job>()
  readonly created: string[] = []
  readonly #folder = mkdtempSync(join(tmpdir(), 'mlops-cluster-'))
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  #sockets: WebSocketServer | null = null

  static async start(): Promise<ClusterDouble> {
    const cluster = new ClusterDouble()
    await new Promise<void>((resolve) => cluster.#server.listen(0, '127.0.0.1', resolve))
    cluster.#sockets = new WebSocketServer({
      server: cluster.#server,
      handleProtocols: (offered) => {
        const known = cluster.trouble.oldProtocol
          ? ['v4.channel.k8s.io']
          : ['v5.channel.k8s.io', 'v4.channel.k8s.io']
        return known.find((one) => offered.has(one)) ?? false
      },
    })
    cluster.#sockets.on('connection', (socket, request) => cluster.#exec(socket, request))
    return cluster
  }

  /** Path of a kubeconfig. */
  kubeconfig(): string {
    return writeKubeconfig(this.#folder, (this.#server.address() as { port: number }).port)
  }

  async stop(): Promise<void> {
    for (const name of [...this.jobs.keys()]) this.#delete(name)
    this.#sockets?.close()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Takes the pod away, as a node that goes does. */
  disrupt(job: string, reason: string, message: string): void {
    const found = this.running.get(job)!
    found.pod.status!.conditions = [{ type: 'DisruptionTarget', status: 'True', reason, message }]
    found.pod.status!.phase = 'Failed'
    for (const child of found.processes) stop(child, 'SIGKILL')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://double')
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const fail = (code: number, message: string) =>
      send(code, { kind: 'Status', status: 'Failure', code, message })
    if (request.headers.authorization !== `Bearer ${token}`) return fail(401, 'Unauthorized')
    if ((this.trouble.dropRequests ?? 0) > 0) {
      this.trouble.dropRequests! -= 1
      return void request.socket.destroy()
    }
    if (this.trouble.refuse !== undefined) return fail(...this.trouble.refuse)
    const jobs = /^\/apis\/batch\/v1\/namespaces\/ml\/jobs(?:\/([^/]+))?$/.exec(url.pathname)
    if (jobs !== null && request.method === 'POST') {
      const manifest = (await json(request)) as V1Job
      if (!validJob(manifest)) return fail(422, JSON.stringify(validJob.errors))
      const name = manifest.metadata!.name!
      if (this.jobs.has(name)) return fail(409, `jobs.batch "${name}" already exists`)
      this.jobs.set(name, { ...manifest, status: {} })
      this.created.push(name)
      this.#schedule(this.jobs.get(name)!)
      return send(201, manifest)
    }
    if (jobs !== null) {
      const job = this.jobs.get(jobs[1]!)
      if (job === undefined) return fail(404, `jobs.batch "${jobs[1]}" not found`)
      if (request.method === 'DELETE') this.#delete(jobs[1]!)
      return send(200, job)
    }
    if (url.pathname === '/api/v1/namespaces/ml/pods') {
      const [, job] = /^batch\.kubernetes\.io\/job-name=(.+)$/.exec(url.searchParams.get('labelSelector')!)!
      const found = this.running.get(job!)
      return send(200, {
        apiVersion: 'v1',
        kind: 'PodList',
        metadata: {},
        items: found === undefined ? [] : [found.pod],
      })
    }
    if (url.pathname === '/api/v1/namespaces/ml/events') {
      const items = [
        { type: 'Warning', reason: 'FailedScheduling', message: this.trouble.unschedulable },
        { type: 'Warning', reason: 'Failed', message: this.trouble.image },
        { type: 'Normal', reason: 'Created', message: 'Created container' },
      ].filter(({ message }) => message !== undefined)
      return send(200, {
        apiVersion: 'v1',
        kind: 'EventList',
        metadata: {},
        items: items.map((event) => ({ ...event, metadata: {}, involvedObject: {} })),
      })
    }
    const log = /^\/api\/v1\/namespaces\/ml\/pods\/(.+)-pod\/log$/.exec(url.pathname)
    if (log !== null) {
      const lines = this.running.get(log[1]!)?.logs.get(url.searchParams.get('container')!)
      if (lines === undefined) return fail(400, 'container is waiting to start')
      const since = url.searchParams.get('sinceSeconds')
      const from = since === null ? 0 : Date.now() - Number(since) * 1000
      const text = lines.filter(({ at }) => Date.parse(at) >= from).map(({ at, line }) => `${at} ${line}\n`)
      return void response.writeHead(200, { 'content-type': 'text/plain' }).end(text.join(''))
    }
    fail(404, `no such endpoint: ${request.method} ${url.pathname}`)
  }

  #schedule(job: V1Job): void {
    const name = job.metadata!.name!
    const folder = join(this.#folder, name)
    for (const inner of ['mlops', 'workspace', 'bin']) mkdirSync(join(folder, inner), { recursive: true })
    const busybox = join(folder, 'bin/busybox')
    writeFileSync(busybox, '#!/bin/sh\nexec "$@"\n')
    chmodSync(busybox, 0o755)
    const waiting = this.trouble.image === undefined ? 'PodInitializing' : 'ErrImagePull'
    const status = (container: V1Container): V1ContainerStatus => ({
      name: container.name,
      image: container.image!,
      imageID: '',
      ready: false,
      restartCount: 0,
      state: {
        waiting: {
          reason: waiting,
          ...(this.trouble.image === undefined ? {} : { message: this.trouble.image }),
        },
      },
    })
    const spec = job.spec!.template.spec!
    const pod: V1Pod = {
      metadata: { name: `${name}-pod` },
      status: {
        phase: 'Pending',
        initContainerStatuses: spec.initContainers!.map(status),
        containerStatuses: spec.containers.map(status),
      },
    }
    const running: Running = { pod, job, folder, logs: new Map(), processes: new Set() }
    this.running.set(name, running)
    if (this.trouble.unschedulable === undefined && this.trouble.image === undefined) void this.#run(running)
  }

  /** The kubelet's part. */
  async #run(running: Running): Promise<void> {
    const { pod, job } = running
    const spec = job.spec!.template.spec!
    for (const container of spec.initContainers!) {
      if ((await this.#container(running, container, pod.status!.initContainerStatuses!)) !== 0) {
        pod.status!.phase = 'Failed'
        return this.#finish(job, 'Failed')
      }
    }
    pod.status!.phase = 'Running'
    const codes = await Promise.all(
      spec.containers.map((container) => this.#container(running, container, pod.status!.containerStatuses!)),
    )
    const well = codes.every((code) => code === 0) && pod.status!.phase !== 'Failed'
    pod.status!.phase = well ? 'Succeeded' : 'Failed'
    this.#finish(job, well ? 'Complete' : 'Failed')
  }

  #finish(job: V1Job, type: string): void {
    job.status = { conditions: [{ type, status: 'True' }] }
  }

  #container(running: Running, container: V1Container, statuses: V1ContainerStatus[]): Promise<number> {
    const status = statuses.find(({ name }) => name === container.name)!
    const variables = Object.fromEntries((container.env ?? []).map(({ name, value }) => [name, value ?? '']))
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        this.#local(running, expanded(value, variables)),
      ]),
    )
    const [program, ...args] = [...container.command!, ...(container.args ?? [])].map((word) =>
      this.#local(running, expanded(word, variables)),
    )
    const logs: { at: string; line: string }[] = []
    running.logs.set(container.name, logs)
    const startedAt = new Date().toISOString()
    const child = spawn(program!, args, {
      cwd: this.#local(running, container.workingDir ?? '/workspace'),
      env: { PATH: process.env.PATH, ...env },
      detached: true,
    })
    running.processes.add(child)
    status.state = { running: { startedAt: startedAt as unknown as Date } }
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      const cut = (text: string) => {
        const lines = (rest + text).split('\n')
        rest = lines.pop()!
        // several lines of one instant, as a kubelet writes them
        for (const line of lines) logs.push({ at: `${new Date().toISOString().slice(0, -1)}000000Z`, line })
      }
      stream.setEncoding('utf8').on('data', cut)
      stream.on('end', () => rest !== '' && cut('\n'))
    }
    return new Promise((resolve) => {
      child.on('close', (code, signal) => {
        running.processes.delete(child)
        const exitCode = code ?? (signal === 'SIGKILL' ? 137 : 143)
        const reason =
          signal === 'SIGKILL'
            ? (this.trouble.killedReason ?? 'Error')
            : exitCode === 0
              ? 'Completed'
              : 'Error'
        status.state = {
          terminated: {
            exitCode,
            reason,
            startedAt: startedAt as unknown as Date,
            finishedAt: new Date().toISOString() as unknown as Date,
          },
        }
        resolve(exitCode)
      })
    })
  }

  #local(running: Running, word: string): string {
    return word
      .replaceAll('/bin/busybox', `${running.folder}/bin/busybox`)
      .replaceAll(`/mlops${running.folder}/bin`, '/mlops/bin')
      .replaceAll('/mlops/', `${running.folder}/mlops/`)
      .replaceAll('/workspace', `${running.folder}/workspace`)
  }

  #exec(socket: WebSocket, request: IncomingMessage): void {
    const url = new URL(request.url!, 'http://double')
    const [, job] = /\/pods\/(.+)-pod\/exec$/.exec(url.pathname)!
    const running = this.running.get(job!)!
    const [program, ...args] = url.searchParams.getAll('command').map((word) => this.#local(running, word))
    const child = spawn(program!, args, { env: { PATH: process.env.PATH }, detached: true })
    const container = url.searchParams.get('container')!
    const cuts = this.trouble.cutExecs ?? []
    const framed = (stream: number, data: Buffer) => Buffer.concat([Buffer.of(stream), data])
    let bytes = 0
    const counted = (more: number) => {
      bytes += more
      if (bytes < 10_000 || !cuts.includes(container)) return
      cuts.splice(cuts.indexOf(container), 1)
      bytes = Number.NEGATIVE_INFINITY
      socket.terminate()
      stop(child, 'SIGKILL')
    }
    socket.on('message', (data: Buffer) => {
      counted(data.length)
      if (data[0] === 0) child.stdin.write(data.subarray(1))
      else if (data[0] === 255) child.stdin.end()
    })
    child.stdin.on('error', () => {})
    socket.on('close', () => child.stdin.end())
    child.stdout.on('data', (data: Buffer) => {
      socket.send(framed(1, data))
      counted(data.length)
    })
    child.stderr.on('data', (data: Buffer) => socket.send(framed(2, data)))
    child.on('close', (code) => {
      const status =
        code === 0
          ? { status: 'Success' }
          : {
              status: 'Failure',
              reason: 'NonZeroExitCode',
              message: `command terminated with exit code ${code}`,
              details: { causes: [{ reason: 'ExitCode', message: String(code) }] },
            }
      socket.send(framed(3, Buffer.from(JSON.stringify(status))))
      socket.close()
    })
  }

  #delete(name: string): void {
    this.jobs.delete(name)
    const found = this.running.get(name)
    this.running.delete(name)
    for (const child of found?.processes ?? []) {
      stop(child, 'SIGTERM')
      setTimeout(() => stop(child, 'SIGKILL'), 500).unref()
    }
  }
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // it has gone
  }
}
