import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashFileSync } from 'hasha'
import { EnvironmentError, type Logger, messageOf, type ProcessRunner } from '../foundation/index.ts'
import pins from './duckdb-packages.json' with { type: 'json' }

/** DuckDB's JavaScript API and the native functions under it. */
export interface DuckDBModules {
  readonly api: typeof import('@duckdb/node-api')
  readonly bindings: typeof import('@duckdb/node-bindings')
}

export interface LocateOptions {
  readonly logger: Logger
  readonly process: ProcessRunner
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder whose `node_modules` (or which itself, as a `node_modules`) holds `@duckdb/node-api`. */
  readonly bindingPath?: string | undefined
}

/** Name of the platform's package: `linux-x64`, `linux-arm64-musl`, `win32-x64`, … */
export function platformName(
  platform: string = process.platform,
  arch: string = process.arch,
  musl: boolean = isMusl(),
): string {
  return `${platform}-${arch}${platform === 'linux' && musl ? '-musl' : ''}`
}

/**
 * Finds DuckDB: in the given folder, else in the suite's `node_modules`, else in the cache, else fetches it once with
 * npm and keeps it in the cache. 70 MB of native code that only this domain needs stays out of the bundle this way.
 * @throws EnvironmentError when it cannot be had or does not have the committed hash
 */
export async function locateDuckDB(options: LocateOptions): Promise<DuckDBModules> {
  const { bindingPath, logger } = options
  if (bindingPath !== undefined) {
    const given = resolvable(bindingPath)
    if (given !== null) return load(given, `the folder ${bindingPath}`)
    throw new EnvironmentError(
      `DuckDB is not in ${bindingPath}: @duckdb/node-api cannot be resolved from there.`,
      {
        remedy: 'Name a folder in which `npm install @duckdb/node-api` ran.',
      },
    )
  }
  const own = resolvable(dirname(fileURLToPath(import.meta.url)))
  if (own !== null) return load(own, 'node_modules')

  const platform = platformName()
  const wanted = packagesFor(platform)
  const kept = join(cacheRoot(options.env), 'mlops-duckdb', pins.version, platform)
  if (!existsSync(kept)) {
    logger.info(`Fetching DuckDB ${pins.version} for ${platform} with npm; this happens once.`)
    await fetchPackages(wanted, kept, options).catch((cause: unknown) => {
      if (cause instanceof EnvironmentError) throw cause
      const remedy = 'Set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder that can be written to.'
      throw new EnvironmentError(`DuckDB could not be kept in ${kept}: ${messageOf(cause)}`, {
        cause,
        remedy,
      })
    })
  }
  const cached = resolvable(kept)
  if (cached === null) {
    throw new EnvironmentError(`The cached DuckDB in ${kept} is not complete.`, {
      remedy: 'Delete that folder and run again.',
    })
  }
  return load(cached, kept)
}

type Package = { readonly name: string; readonly version: string; readonly integrity: string }

/** The pinned packages that make DuckDB run on a platform. */
export function packagesFor(platform: string): Package[] {
  const native = `@duckdb/node-bindings-${platform}`
  const all = Object.entries(pins.packages as Record<string, { version: string; integrity: string }>)
  if (!all.some(([name]) => name === native)) {
    throw new EnvironmentError(`DuckDB publishes no build for ${platform}.`, {
      remedy: 'Run on Linux, macOS or Windows on x64 or arm64.',
    })
  }
  return all
    .filter(([name]) => name === native || !name.startsWith('@duckdb/node-bindings-'))
    .map(([name, pin]) => ({ name, ...pin }))
}

/**
 * Packs the packages with npm, compares the sha512 of each with the pinned one, unpacks it under `node_modules` of a staging
 * folder and moves that to `target` in one step, so that an interrupted or concurrent run leaves nothing half done.
 */
export async function fetchPackages(
  packages: readonly Package[],
  target: string,
  options: Pick<LocateOptions, 'process' | 'env'>,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const staging = await mkdtemp(`${target}.part-`)
  try {
    const drop = await mkdtemp(join(staging, 'pack-'))
    const [npm, ...first] = npmCommand(options.env)
    const wanted = packages.map(({ name, version }) => `${name}@${version}`)
    await finish(
      options.process,
      npm,
      [
        ...[...first, 'pack', ...wanted],
        ...['--ignore-scripts', '--loglevel=error', '--pack-destination', drop],
      ],
      `npm could not fetch ${wanted.join(', ')}`,
    )
    for (const one of packages) await unpack(one, drop, join(staging, 'node_modules'), options.process)
    await rm(drop, { recursive: true })
    await rename(staging, target).catch((cause: unknown) => {
      if (!existsSync(target)) throw cause
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function unpack(
  { name, version, integrity }: Package,
  drop: string,
  modules: string,
  runner: ProcessRunner,
): Promise<void> {
  const file = join(drop, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  if (!existsSync(file)) throw new EnvironmentError(`npm pack left no file for ${name}@${version}.`)
  const found = `sha512-${hashFileSync(file, { algorithm: 'sha512', encoding: 'base64' })}`
  if (found !== integrity) {
    throw new EnvironmentError(
      `${name}@${version} has the hash ${found}, but ${integrity} is pinned: it is not used.`,
      { remedy: 'Find out who changed the package on your registry or proxy.' },
    )
  }
  const home = join(modules, ...name.split('/'))
  await mkdir(home, { recursive: true })
  await finish(
    runner,
    'tar',
    ['-xzf', file, '-C', home, '--strip-components=1'],
    `tar could not unpack ${name}@${version}`,
  )
}

async function finish(
  runner: ProcessRunner,
  command: string,
  args: string[],
  failure: string,
): Promise<void> {
  const result = await runner.run(command, args, { timeoutSeconds: 600 })
  if (result.exitCode === 0) return
  throw new EnvironmentError(`${failure}: ${(result.stderr || result.stdout).trim().slice(-500)}`, {
    remedy: 'Check npm’s registry and proxy settings, or give the path of an installed @duckdb/node-api.',
  })
}

/** On Windows npm is a batch file, which cannot be started without a shell: run its script with our own Node. */
function npmCommand(env: Readonly<Record<string, string | undefined>>): [string, ...string[]] {
  if (process.platform !== 'win32') return ['npm']
  const folders = [dirname(process.execPath), ...(env.PATH ?? env.Path ?? '').split(delimiter)]
  const script = folders
    .map((folder) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'))
    .find((path) => existsSync(path))
  return script === undefined ? ['npm.cmd'] : [process.execPath, script]
}

function cacheRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE
  const home = env.HOME || env.USERPROFILE || homedir()
  if (process.platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'mlops-actions')
}

/** A `require` that sees `@duckdb/node-api` from `folder`, or null. */
function resolvable(folder: string): NodeJS.Require | null {
  const require = createRequire(join(resolve(folder), 'from.js'))
  try {
    require.resolve(apiName)
    return require
  } catch {
    return null
  }
}

/** Loaded by `require` under a name that bundlers do not follow. */
function load(require: NodeJS.Require, place: string): DuckDBModules {
  try {
    const api = require(apiName) as DuckDBModules['api']
    const bindings = createRequire(require.resolve(apiName))(bindingsName) as DuckDBModules['bindings']
    return { api, bindings }
  } catch (cause) {
    throw new EnvironmentError(`DuckDB in ${place} does not load here: ${messageOf(cause)}`, {
      cause,
      remedy: 'Reinstall @duckdb/node-api for this platform, or remove it so that the pinned one is fetched.',
    })
  }
}

const apiName = ['@duckdb', 'node-api'].join('/')
const bindingsName = ['@duckdb', 'node-bindings'].join('/')

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }
  return report.header.glibcVersionRuntime === undefined
}
