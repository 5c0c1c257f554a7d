import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'
import type { Cluster } from './cluster.ts'
import { definitions, programs } from './programs.ts'

const requestedAt = 'reconcile.fluxcd.io/requestedAt'

/**
 * Flux's kustomize-controller itself, and a stand-in for its source-controller: when a GitRepository is asked to look, it
 * packs the branch's head, serves it, and says so in the status, as the real one does.
 */
export class Flux {
  readonly #cluster: Cluster
  readonly #remote: string
  readonly #archives = new Map<string, Buffer>()
  readonly #server: Server
  readonly #stop = new AbortController()
  #seen: string | undefined
  #watching: Promise<void> = Promise.resolve()

  private constructor(cluster: Cluster, remote: string) {
    this.#cluster = cluster
    this.#remote = remote
    this.#server = createServer((request, response) => {
      const found = this.#archives.get(request.url ?? '')
      response.writeHead(found === undefined ? 404 : 200).end(found)
    })
  }

  /** @param remote bare repository whose branch `main` is synced from `deploy/` */
  static async start(cluster: Cluster, namespace: string, remote: string): Promise<Flux> {
    for (const name of readdirSync(definitions).filter((name) => /^(kustomize|source)\.toolkit/.test(name)))
      await cluster.define(join(definitions, name))
    const flux = new Flux(cluster, remote)
    await new Promise<void>((resolve) => flux.#server.listen(0, '127.0.0.1', resolve))
    const source = `apis/source.toolkit.fluxcd.io/v1/namespaces/${namespace}/gitrepositories`
    await cluster.api.create(source, {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: 'model' },
      spec: { interval: '1h', url: 'https://git.example.com/acme/model.git', ref: { branch: 'main' } },
    })
    await cluster.api.create(`apis/kustomize.toolkit.fluxcd.io/v1/namespaces/${namespace}/kustomizations`, {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'model' },
      spec: {
        interval: '1h',
        retryInterval: '1h',
        path: './deploy',
        prune: true,
        sourceRef: { kind: 'GitRepository', name: 'model' },
      },
    })
    cluster.processes.start('kustomize-controller', 'env', [
      `KUBECONFIG=${cluster.kubeconfig}`,
      `RUNTIME_NAMESPACE=${namespace}`,
      programs.kustomize,
      '--watch-all-namespaces=true',
      '--enable-leader-election=false',
      '--events-addr=',
      `--metrics-addr=127.0.0.1:${await freePort()}`,
      `--health-addr=127.0.0.1:${await freePort()}`,
      '--log-level=debug',
    ])
    flux.#watching = flux.#watch(`${source}/model`)
    return flux
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#watching
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #watch(path: string): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const { metadata } = await this.#cluster.api.get(path)
      const asked = metadata.annotations?.[requestedAt]
      if (asked !== undefined && asked !== this.#seen) {
        await this.#cluster.api.patch(`${path}/status`, {
          status: this.#packed(metadata.generation ?? 1, asked),
        })
        this.#seen = asked
      }
      await wait(100)
    }
  }

  #packed(observedGeneration: number, asked: string): object {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: this.#remote })
    const commit = git('rev-parse', 'main').toString().trim()
    const archive = git('archive', '--format=tar.gz', commit)
    const { port } = this.#server.address() as AddressInfo
    const path = `/${commit}.tar.gz`
    this.#archives.set(path, archive)
    const now = new Date().toISOString()
    const revision = `main@sha1:${commit}`
    return {
      observedGeneration,
      lastHandledReconcileAt: asked,
      artifact: {
        path: path.slice(1),
        url: `http://127.0.0.1:${port}${path}`,
        revision,
        digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
        size: archive.length,
        lastUpdateTime: now,
      },
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'Succeeded',
          message: `stored artifact for revision '${revision}'`,
          lastTransitionTime: now,
          observedGeneration,
        },
      ],
    }
  }
}
