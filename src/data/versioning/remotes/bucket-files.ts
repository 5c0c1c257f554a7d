import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigurationError, EnvironmentError, type Services } from '../../../foundation/index.ts'
import type { DvcConfig, RemoteSettings } from './dvc-config.ts'
import { PartialTransfer, remoteFailure } from './failures.ts'
import { openRemotes } from './open-remotes.ts'
import { eachAtOnce } from './parallel.ts'
import type { Remote } from './remote.ts'
import { type RetryPolicy, retrying, usualRetries } from './retry.ts'

/** Files of buckets, named by address: no objects of DVC's. */
export interface BucketFetch {
  /** Absolute; what is fetched lies below it, by scheme, bucket and name. */
  readonly folder: string
  /** Bytes of all files together, at most. */
  readonly mostBytes: number
  readonly retry?: RetryPolicy | undefined
}

export interface FetchedFiles {
  /** Local path or pattern of each address that something answers to, as files of a folder are named. */
  readonly local: ReadonlyMap<string, string>
  /** Address of each file by its local path. */
  readonly addresses: ReadonlyMap<string, string>
  readonly bytes: number
}

interface Place {
  readonly kind: 's3' | 'gs' | 'azure'
  readonly bucket: string
  /** Name or pattern within the bucket. */
  readonly key: string
}

const address = /^(s3|gs|az|azure):\/\/([^/]+)(?:\/(.*))?$/is

/** Files of tables, as a folder of them is read. */
const table = /\.(parquet|pq|(csv|tsv|jsonl|ndjson|json)(\.gz|\.zst)?)$/i
const mostFiles = 100_000

/** Whether a path is the address of files in a bucket: `s3://`, `gs://`, `az://` or `azure://`. */
export function isBucketAddress(path: string): boolean {
  return /^(s3|gs|az|azure):\/\//i.test(path)
}

/**
 * Lists what addresses name (a file, a folder, or a pattern with `*`, `**`, `?` and `[…]`) and fetches it. A bucket is reached as the
 * remote of DVC's that lies in it, else as the default remote where that is of the same kind, else by the cloud's own settings in the
 * environment.
 * @throws ConfigurationError where an address or a name cannot be used, EnvironmentError where a bucket cannot be read
 */
export async function fetchBucketFiles(
  patterns: readonly string[],
  config: DvcConfig,
  services: Pick<Services, 'env' | 'signal'>,
  { folder, mostBytes, retry = usualRetries }: BucketFetch,
): Promise<FetchedFiles> {
  const places = new Map(patterns.map((pattern) => [pattern, placeOf(pattern)]))
  const remotes = openRemotes(withBuckets(config, [...places.values()]), services)
  const local = new Map<string, string>()
  const addresses = new Map<string, string>()
  const budget = { left: mostBytes, all: mostBytes }
  try {
    const found = new Map<string, { readonly remote: Remote; readonly key: string; readonly path: string }>()
    await eachAtOnce(places, 8, services.signal, async ([pattern, place], signal) => {
      const remote = await remotes.open(nameOf(place))
      const named = await speaking(remote, () => retrying(() => keysOf(remote, place, signal), retry, signal))
      for (const key of named) {
        const path = join(folder, place.kind, place.bucket, ...segmentsOf(key, place))
        found.set(path, { remote, key, path })
        addresses.set(path, `${nameOf(place)}/${key}`)
      }
      if (found.size > mostFiles) throw tooMuch(`more than ${mostFiles.toLocaleString('en-US')} files`)
      if (named.length > 0) local.set(pattern, join(folder, place.kind, place.bucket, place.key))
    })
    await eachAtOnce(found.values(), 8, services.signal, ({ remote, key, path }, signal) =>
      speaking(remote, () => receiveFile(remote, key, path, budget, retry, signal)),
    )
  } finally {
    await remotes.close()
  }
  return { local, addresses, bytes: budget.all - budget.left }
}

function placeOf(pattern: string): Place {
  const [, scheme = '', bucket = '', key = ''] = address.exec(pattern) ?? []
  if (bucket === '' || bucket.includes('*'))
    throw new ConfigurationError({
      value: pattern,
      message: 'names no bucket',
      remedy: 'Write s3://bucket/folder/*.parquet, gs://bucket/… or azure://container/…',
    })
  const kind = scheme.toLowerCase()
  return { kind: kind === 's3' || kind === 'gs' ? kind : 'azure', bucket, key: key.replace(/\/+$/, '') }
}

function nameOf({ kind, bucket }: Place): string {
  return `${kind}://${bucket}`
}

/** The configuration with a remote for each bucket, under its address. */
function withBuckets(config: DvcConfig, places: readonly Place[]): DvcConfig {
  const remotes = new Map(config.remotes)
  for (const place of places) {
    const url = nameOf(place)
    const lies = ({ kind, url: other }: RemoteSettings) =>
      kind === place.kind && (other === url || other.startsWith(`${url}/`))
    const standard = config.defaultRemote === null ? undefined : config.remotes.get(config.defaultRemote)
    const like =
      [...config.remotes.values()].find(lies) ?? (standard?.kind === place.kind ? standard : undefined)
    const options = like !== undefined && 'options' in like ? like.options : {}
    const { version_aware: _, worktree: __, ...own } = options
    remotes.set(url.toLowerCase(), {
      name: url,
      kind: place.kind,
      url,
      options: own,
      place: like?.place ?? { file: '.dvc/config', line: 1 },
    } as RemoteSettings)
  }
  return { ...config, remotes }
}

async function keysOf(remote: Remote, { key }: Place, signal: AbortSignal): Promise<string[]> {
  const special = key.search(/[*?[]/)
  const matcher = special < 0 ? null : matcherOf(key)
  const inFolder = (name: string) =>
    name.startsWith(key === '' ? '' : `${key}/`) &&
    table.test(name) &&
    !/(^|\/)[._]/.test(name.slice(key.length))
  const keys: string[] = []
  for await (const page of remote.list(special < 0 ? key : key.slice(0, special), signal))
    for (const name of page) {
      if (name.endsWith('/')) continue
      if (name === key || (matcher === null ? inFolder(name) : matcher.test(name))) keys.push(name)
      if (keys.length > mostFiles) return keys
    }
  return keys.sort()
}

/** As DuckDB reads patterns: `*` and `?` within a name, `**` over folders. */
function matcherOf(pattern: string): RegExp {
  const parts = pattern.match(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|[^*?[]+|\[/g) ?? []
  const written = parts.map((part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    const inner = /^\[(!?)([^\]]+)\]$/.exec(part)
    if (inner !== null) return `[${inner[1] === '!' ? '^' : ''}${inner[2]!.replace(/[\\^]/g, '\\$&')}]`
    return part.replace(/[.+^${}()|[\]\\?*]/g, '\\$&')
  })
  return new RegExp(`^${written.join('')}$`, 's')
}

/** Names become paths, so none may leave the folder. */
function segmentsOf(key: string, place: Place): string[] {
  const segments = key.split('/')
  if (segments.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part)))
    return segments
  throw new ConfigurationError({
    value: `${nameOf(place)}/${key}`,
    message: 'has a name that cannot be the path of a file',
    remedy: 'Rename it, or narrow the pattern',
  })
}

async function receiveFile(
  remote: Remote,
  key: string,
  path: string,
  budget: { left: number; readonly all: number },
  retry: RetryPolicy,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  let received = 0
  try {
    await retrying(
      async (progressed) => {
        const download = await remote.read({ record: key }, received, signal)
        if (download === null) throw new Error(`${key} was there and is gone`)
        if (download.start !== received) {
          budget.left += received - download.start
          received = download.start
          await file.truncate(received)
        }
        const { size } = download
        for await (const piece of download.bytes) {
          signal.throwIfAborted()
          // asked in the loop, as leaving it is what ends the connection
          const expected = size === null ? piece.length : size - received
          if (expected > budget.left) throw tooLarge(budget.all)
          budget.left -= piece.length
          await file.write(piece, 0, piece.length, received)
          received += piece.length
          progressed()
        }
        if (size !== null && received < size) throw new PartialTransfer(received, size)
      },
      retry,
      signal,
    )
  } finally {
    await file.close()
  }
}

function tooLarge(mostBytes: number): EnvironmentError {
  return tooMuch(`more than ${(mostBytes / 2 ** 30).toFixed(1)} GiB, which is what may be used here`)
}

function tooMuch(what: string): EnvironmentError {
  return new EnvironmentError(`The files in the bucket are ${what}.`, {
    remedy: 'Narrow the pattern or the window, or use a runner with a larger disk',
  })
}

async function speaking<T>(remote: Remote, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw remoteFailure(error, remote)
  }
}
