import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { registryPeer } from '../../support/peers.ts'
import { freePort } from '../../support/ports.ts'

/** A real MLflow server, a way to it that can be cut, and MLflow's own client to read back with. */
export interface MlflowServer {
  /** By way of the relay. */
  readonly uri: string
  readonly relay: Relay
  /** Asks MLflow's own client; see read_back.py. */
  ask<T>(question: object): Promise<T>
  stop(): Promise<void>
}

/** Starts the server on a fresh SQLite file, as `mlflow server` starts its worker, without its four processes. */
export async function startMlflow(): Promise<MlflowServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-mlflow-'))
  const port = await freePort()
  const worker = spawn(
    registryPeer('python'),
    ['-m', 'uvicorn', 'mlflow.server.fastapi_app:app', '--host', '127.0.0.1', '--port', String(port)],
    {
      stdio: 'ignore',
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
        _MLFLOW_SERVER_FILE_STORE: `sqlite:///${join(folder, 'mlflow.db')}`,
        _MLFLOW_SERVER_ARTIFACT_ROOT: 'mlflow-artifacts:/',
        _MLFLOW_SERVER_ARTIFACT_DESTINATION: join(folder, 'artifacts'),
        _MLFLOW_SERVER_SERVE_ARTIFACTS: 'true',
        _MLFLOW_SGI_NAME: 'uvicorn',
      },
    },
  )
  const direct = `http://127.0.0.1:${port}`
  const reader = reading(direct)
  const relay = await Relay.open(port)
  const stop = async () => {
    await relay.cut()
    reader.process.kill()
    worker.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  for (const until = Date.now() + 60_000; ; await wait(100)) {
    const answer = await fetch(`${direct}/api/2.0/mlflow/experiments/search?max_results=1`).catch(() => null)
    if (answer?.ok === true) break
    if (Date.now() > until || worker.exitCode !== null) {
      await stop()
      throw new Error('MLflow did not start')
    }
  }
  return { uri: `http://127.0.0.1:${relay.port}`, relay, ask: reader.ask, stop }
}

/** Hands connections on, until it is cut: then they are refused, as by a server that is down. */
export class Relay {
  readonly port: number
  readonly #target: number
  #server: Server
  #sockets = new Set<Socket>()
  /** Connections that are handed on before the next is cut off in the middle; null for all. */
  #budget: number | null = null

  private constructor(port: number, target: number, server: Server) {
    this.port = port
    this.#target = target
    this.#server = server
  }

  static async open(target: number): Promise<Relay> {
    const server = createServer()
    const port = await listening(server, 0)
    const relay = new Relay(port, target, server)
    server.on('connection', (socket) => relay.#handOn(socket))
    return relay
  }

  async cut(): Promise<void> {
    if (!this.#server.listening) return
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  async mend(): Promise<void> {
    this.#budget = null
    if (this.#server.listening) return
    this.#server = createServer((socket) => this.#handOn(socket))
    await listening(this.#server, this.port)
  }

  /** After so many requests more, the next reaches the server but its answer is lost, and then the way is cut. */
  loseAnswerAfter(requests: number): void {
    this.#budget = requests
  }

  #handOn(socket: Socket): void {
    const onward = connect(this.#target, '127.0.0.1')
    for (const one of [socket, onward]) {
      this.#sockets.add(one)
      one.on('close', () => this.#sockets.delete(one))
      one.on('error', () => {})
    }
    socket.on('close', () => onward.destroy())
    onward.on('close', () => socket.destroy())
    socket.on('data', (data) => {
      if (this.#budget !== null && /^(GET|POST|PUT|PATCH|DELETE) /.test(data.toString('latin1', 0, 8)))
        this.#budget--
      onward.write(data)
    })
    onward.on('data', (data) => {
      if (this.#budget !== null && this.#budget < 0) void this.cut()
      else socket.write(data)
    })
  }
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

function reading(uri: string): { process: ChildProcess; ask<T>(question: object): Promise<T> } {
  const child = spawn(registryPeer('python'), [join(import.meta.dirname, 'read_back.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, MLFLOW_TRACKING_URI: uri },
  })
  const waiting: ((line: string) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line))
  return {
    process: child,
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push((line) => {
          const { answer, error } = JSON.parse(line)
          if (error === undefined) resolve(answer)
          else reject(new Error(error))
        })
        child.stdin.write(`${JSON.stringify(question)}\n`)
      }),
  }
}
