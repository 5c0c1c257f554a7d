import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { PassThrough } from 'node:stream'
import { EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import { bytesInWords } from '../../running/words.ts'
import { receiveOutputs } from '../receive.ts'
import { packedSize, packFiles } from '../tar.ts'
import type { Shipped } from '../workspace.ts'
import type { Cluster } from './cluster.ts'
import { containers } from './manifest.ts'
import { listScript, packScript, releaseScript, unpackScript } from './pod-scripts.ts'

const tries = 3

/** Sends the workspace to a pod that waits for it. */
export async function sendWorkspace(
  cluster: Cluster,
  pod: string,
  files: Shipped,
  { logger, signal }: Pick<Services, 'logger' | 'signal'>,
): Promise<void> {
  const bytes = await packedSize(files)
  logger.info(`Sending ${files.paths.length} files (${bytesInWords(files.bytes)}) to the pod ${pod}.`)
  await trying('The workspace could not be sent', signal, async () => {
    const { exitCode, stderr } = await cluster.exec(
      pod,
      containers.receive,
      ['sh', '-c', unpackScript, 'sh', String(bytes)],
      { stdin: packFiles(files) },
    )
    if (exitCode !== 0) throw new Error(stderr === '' ? `tar ended with status ${exitCode}` : stderr)
  })
}

/**
 * Fetches outputs from the container that keeps them, and compares every file with its digest there: an archive that is
 * cut off, or a file that was written to meanwhile, is fetched again.
 *
 * @returns the names of those that were there
 */
export async function fetchOutputsFrom(
  cluster: Cluster,
  pod: string,
  outputs: Readonly<Record<string, string>>,
  into: string,
  signal: AbortSignal,
): Promise<string[]> {
  const paths = Object.values(outputs)
  return trying('The outputs could not be fetched', signal, async () => {
    const there = await digests(cluster, pod, paths)
    const archive = new PassThrough()
    const receiving = receiveOutputs(archive, outputs, into, async (folder) => {
      const here = await digestsBelow(folder)
      for (const [path, digest] of there)
        if (here.get(path) !== digest) throw new Error(`${path} is not the same as in the pod`)
    })
    receiving.catch(() => undefined)
    const sending = cluster.exec(pod, containers.keep, ['sh', '-c', packScript, 'sh', ...paths], {
      stdout: archive,
    })
    const [sent, received] = await Promise.allSettled([
      sending.then(
        ({ exitCode, stderr }) => {
          if (exitCode === 0) return void archive.end()
          archive.destroy(new Error(stderr === '' ? `tar ended with status ${exitCode}` : stderr))
        },
        (error: Error) => {
          archive.destroy(error)
          throw error
        },
      ),
      receiving,
    ])
    if (sent.status === 'rejected') throw sent.reason
    if (received.status === 'rejected') throw received.reason
    return received.value
  })
}

export async function releasePod(cluster: Cluster, pod: string): Promise<void> {
  await cluster.exec(pod, containers.keep, ['sh', '-c', releaseScript], {})
}

async function digests(
  cluster: Cluster,
  pod: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const listing = new PassThrough()
  const text = (async () => {
    const parts: Buffer[] = []
    for await (const part of listing) parts.push(part as Buffer)
    return Buffer.concat(parts).toString('utf8')
  })()
  text.catch(() => undefined)
  const { exitCode, stderr } = await cluster.exec(
    pod,
    containers.keep,
    ['sh', '-c', listScript, 'sh', ...paths],
    {
      stdout: listing,
    },
  )
  listing.end()
  if (exitCode !== 0) throw new Error(stderr)
  const found = new Map<string, string>()
  for (const line of (await text).split('\n')) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
    if (match !== null) found.set(match[2]!, match[1]!)
  }
  return found
}

async function digestsBelow(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const digest = createHash('sha256')
    for await (const part of createReadStream(path)) digest.update(part as Buffer)
    found.set(relative(folder, path).split(sep).join('/'), digest.digest('hex'))
  }
  return found
}

async function trying<T>(what: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      signal.throwIfAborted()
      if (attempt === tries)
        throw new EnvironmentError(`${what}: ${messageOf(error).replace(/\.$/, '')}.`, {
          remedy: 'Look at the pod’s containers and their disk; the cluster must allow `exec` into them',
          cause: error,
        })
      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt))
    }
  }
}
