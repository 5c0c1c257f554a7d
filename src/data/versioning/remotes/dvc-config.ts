import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  ConfigurationError,
  check,
  EnvironmentError,
  messageOf,
  type Problem,
} from '../../../foundation/index.ts'
import { configLevels, expandHome } from './config-levels.ts'
import { configSource, type RawConfig, readSections } from './config-source.ts'
import { parseConfigText } from './configobj.ts'
import {
  cacheOptions,
  coreOptions,
  kindOf,
  type LinkType,
  otherSections,
  type RemoteKind,
  type RemoteOptions,
  remoteOptions,
  schemeOf,
  secretOptions,
} from './remote-options.ts'

interface Settings<K extends RemoteKind> {
  readonly name: string
  readonly kind: K
  /** An absolute path for a folder. May hold credentials: never shown. */
  readonly url: string
  readonly options: RemoteOptions<K>
  /** Where its address is written. */
  readonly place: { readonly file: string; readonly line: number }
}

/** A remote that DVC may know and we do not speak; an error only when it is asked for. */
export interface UnspokenRemote {
  readonly name: string
  readonly kind: 'unspoken'
  readonly url: string
  readonly place: { readonly file: string; readonly line: number }
}

/** One remote of the configuration, by its kind. */
export type RemoteSettings = { [K in RemoteKind]: Settings<K> }[RemoteKind] | UnspokenRemote
export type RemoteSettingsOf<K extends RemoteKind> = Settings<K>

/** What DVC's configuration says about where data is. */
export interface DvcConfig {
  /** The default remote's name, as written in lower case; it may not exist. */
  readonly defaultRemote: string | null
  readonly cache: {
    /** Absolute; null means `.dvc/cache`. */
    readonly folder: string | null
    /** How files come out of the cache, tried in this order; null means DVC's reflink, then copy. */
    readonly links: readonly LinkType[] | null
    /** Whether the cache is shared by the users of a group. */
    readonly shared: boolean
  }
  /** By name, in lower case. */
  readonly remotes: ReadonlyMap<string, RemoteSettings>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads DVC's configuration as DVC 3 does: the machine's, the user's, `.dvc/config` and `.dvc/config.local`, later ones
 * winning key by key; names without regard to case; relative paths from the folder of the file they stand in.
 * @param root the folder that `.dvc` is in, absolute
 * @param workspace what paths in messages are relative to
 * @throws ConfigurationError with every problem of every file
 */
export async function readDvcConfig(
  root: string,
  env: Environment,
  workspace: string = root,
): Promise<DvcConfig> {
  const problems: Problem[] = []
  const files: { raw: RawConfig; shown: string; folder: string }[] = []
  for (const { file } of configLevels(root, env)) {
    const content = await contentOf(file)
    if (content === null) continue
    const inside = relative(workspace, file)
    const shown = inside.startsWith('..') || isAbsolute(inside) ? file : inside
    const parsed = parseConfigText(content, shown)
    problems.push(...parsed.problems)
    files.push({ raw: readSections(parsed.sections), shown, folder: dirname(file) })
  }

  const urls = addresses(files, env)
  const kinds = new Map<string, RemoteKind | null>()
  for (const name of urls.keys()) {
    const url = finalUrl(name, urls, problems)
    kinds.set(name, url === null ? null : kindOf(url))
  }
  const schema = schemaFor(kinds, files)
  const merged: { core: z.output<typeof coreOptions>; cache: z.output<typeof cacheOptions> } = {
    core: {},
    cache: {},
  }
  const options = new Map<string, Record<string, unknown>>()
  for (const { raw, shown, folder } of files) {
    const checked = check(schema, configSource(raw), shown)
    if ('problems' in checked) {
      problems.push(...checked.problems.map(withoutSecret))
      continue
    }
    const { core, cache, remote } = checked.value
    Object.assign(merged.core, core)
    Object.assign(merged.cache, cache)
    if (cache?.dir !== undefined) merged.cache.dir = fromFolder(folder, cache.dir, env)
    for (const [name, own] of Object.entries(remote ?? {})) {
      options.set(name, { ...options.get(name), ...withPaths(own ?? {}, folder, env) })
    }
  }
  for (const { raw, shown } of files) {
    for (const [name, line] of raw.remoteLines) {
      if (urls.has(name)) continue
      problems.push({
        file: shown,
        line,
        path: `remote.${name}`,
        message: 'has no `url`',
        remedy: 'Write where it is, such as `url = s3://bucket/folder`',
      })
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)

  const remotes = new Map<string, RemoteSettings>()
  for (const [name, { place }] of urls) {
    const kind = kinds.get(name) ?? null
    const url = finalUrl(name, urls, []) as string
    const inherited = inheritedOptions(name, urls, options)
    remotes.set(
      name,
      kind === null
        ? { name, kind: 'unspoken', url, place }
        : ({
            name,
            kind,
            url: kind === 'folder' && schemeOf(url) === 'file' ? fileURLToPath(url) : url,
            options: inherited,
            place,
          } as RemoteSettings),
    )
  }
  return {
    defaultRemote: merged.core.remote ?? null,
    cache: {
      folder: merged.cache.dir ?? null,
      links: merged.cache.type ?? null,
      shared: merged.cache.shared === 'group',
    },
    remotes,
  }
}

type Urls = Map<string, { url: string; place: { file: string; line: number } }>

/** Where each remote is, as the last file that says so has it, paths made absolute. */
function addresses(
  files: readonly { raw: RawConfig; shown: string; folder: string }[],
  env: Environment,
): Urls {
  const urls: Urls = new Map()
  for (const { raw, shown, folder } of files) {
    for (const [name, url, line] of raw.urls)
      urls.set(name, { url: fromFolder(folder, url, env), place: { file: shown, line } })
  }
  return urls
}

/** The address with `remote://other/path` replaced by the other's; null, and a problem, where it leads nowhere. */
function finalUrl(
  name: string,
  urls: Urls,
  problems: Problem[],
  seen: readonly string[] = [],
): string | null {
  const { url, place } = urls.get(name) as { url: string; place: { file: string; line: number } }
  if (schemeOf(url) !== 'remote') return url
  const [, base = '', path = ''] = /^remote:\/\/([^/]*)\/*(.*)$/i.exec(url) ?? []
  const other = base.toLowerCase()
  const wrong = (message: string, remedy: string) => {
    problems.push({ ...place, path: `remote.${name}.url`, value: url, message, remedy })
    return null
  }
  if ([...seen, name].includes(other))
    return wrong('refers to itself', 'Let one of them name its place with s3:// or another scheme')
  if (!urls.has(other))
    return wrong(`there is no remote \`${base}\``, `Known: ${[...urls.keys()].join(', ')}`)
  const above = finalUrl(other, urls, problems, [...seen, name])
  return above === null || path === '' ? above : `${above.replace(/\/+$/, '')}/${path}`
}

/** A remote's own options over those of the remote that its address starts with. */
function inheritedOptions(
  name: string,
  urls: Urls,
  options: ReadonlyMap<string, Record<string, unknown>>,
): Record<string, unknown> {
  const base = /^remote:\/\/([^/]*)/i.exec(urls.get(name)?.url ?? '')?.[1]?.toLowerCase()
  const own = options.get(name) ?? {}
  return base === undefined ? own : { ...inheritedOptions(base, urls, options), ...own }
}

function schemaFor(kinds: ReadonlyMap<string, RemoteKind | null>, files: readonly { raw: RawConfig }[]) {
  const names = new Set(files.flatMap(({ raw }) => [...raw.remoteLines.keys()]))
  const anything = z.record(z.string(), z.unknown())
  const byName = [...names].map((name) => {
    const kind = kinds.get(name) ?? null
    return [name, (kind === null ? anything : (remoteOptions[kind] as unknown as typeof anything)).optional()]
  })
  return z.strictObject({
    core: coreOptions.optional(),
    cache: cacheOptions.optional(),
    remote: z
      .strictObject(Object.fromEntries(byName) as Record<string, z.ZodOptional<typeof anything>>)
      .optional(),
    ...Object.fromEntries(otherSections.map((section) => [section, z.unknown().optional()])),
  })
}

function withPaths(own: Record<string, unknown>, folder: string, env: Environment): Record<string, unknown> {
  const paths = ['credentialpath', 'configpath'].flatMap((key) => {
    const value = own[key]
    return typeof value === 'string' ? [[key, fromFolder(folder, value, env)]] : []
  })
  return { ...own, ...Object.fromEntries(paths) }
}

function fromFolder(folder: string, path: string, env: Environment): string {
  if (schemeOf(path) !== '' || isAbsolute(path)) return path
  const expanded = expandHome(path, env)
  return isAbsolute(expanded) ? expanded : resolve(folder, expanded)
}

function withoutSecret(problem: Problem): Problem {
  const key = problem.path?.split('.').at(-1) ?? ''
  if (!secretOptions.has(key)) return problem
  const { value: _, ...rest } = problem
  return rest
}

async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new EnvironmentError(`${file} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}
