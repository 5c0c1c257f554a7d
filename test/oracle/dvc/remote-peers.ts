import { execFile, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type LocalCache,
  openDataWorkspace,
  trackedOutputs,
  type UsedObjects,
  usedObjects,
} from '../../../src/data/versioning/index.ts'
import { peer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'

const run = promisify(execFile)

/** Runs the real DVC in a folder and returns what it printed; its own caches and settings stay below `root`. */
export async function dvc(root: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ...dvcEnvironment(root) }
  const { stdout } = await run(peer('dvc'), args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

export function dvcEnvironment(root: string): Record<string, string> {
  return {
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(root, '.dvc', 'site'),
    DVC_SYSTEM_CONFIG_DIR: join(root, '.dvc', 'none'),
    DVC_GLOBAL_CONFIG_DIR: join(root, '.dvc', 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

export interface S3Server {
  readonly url: string
  /** Requests of the run so far: `PUT /bucket/key?query`. */
  readonly requests: { line: string; headers: Record<string, unknown> }[]
  /** What has been passed on and answered, likewise. */
  readonly answered: string[]
  /** Answers with this status instead of passing the request on; null passes it. */
  trouble: (line: string) => Promise<number | null> | number | null
  /** The connection ends after this many bytes of the answer; null lets it pass. */
  cut: (line: string) => number | null
  bucket(name: string): Promise<void>
  stop(): void
}

/** A moto server, and before it a proxy that can be told to fail. */
export async function startS3(): Promise<S3Server> {
  const child = spawn(peer('moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = /Running on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (found !== undefined) resolve(Number(found))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(said)))
  })
  const proxy = createServer(async (incoming, outgoing) => {
    const line = `${incoming.method} ${incoming.url}`
    server.requests.push({ line, headers: incoming.headers })
    const status = await server.trouble(line)
    if (status !== null) {
      incoming.resume()
      outgoing.writeHead(status).end()
      return
    }
    const { method, url, headers } = incoming
    const passed = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      server.answered.push(line)
      const limit = server.cut(line)
      if (limit === null) answer.pipe(outgoing)
      else answer.once('readable', () => outgoing.write(answer.read(limit), () => outgoing.destroy()))
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const server: S3Server = {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests: [],
    answered: [],
    trouble: () => null,
    cut: () => null,
    async bucket(name) {
      const authorization =
        'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=b'
      await fetch(`http://127.0.0.1:${port}/${name}`, { method: 'PUT', headers: { authorization } })
    },
    stop() {
      proxy.closeAllConnections()
      proxy.close()
      child.kill()
    },
  }
  return server
}

/** What the pointers of a repository need, by what a cache holds. */
export function neededBy(root: string, cache: LocalCache): () => Promise<UsedObjects> {
  const data = openDataWorkspace(testServices(root), { cacheFolder: cache.folder })
  return async () =>
    usedObjects(
      data.cache,
      (await trackedOutputs(data)).map((output) => ({ output, inside: null })),
    )
}

/** An empty repository without git, as `dvc init --no-scm` would make it. */
export function dvcRepository(root: string, config: string): void {
  mkdirSync(join(root, '.dvc'), { recursive: true })
  writeFileSync(join(root, '.dvc', 'config'), config.replace('[core]\n', '[core]\n    no_scm = True\n'))
}
