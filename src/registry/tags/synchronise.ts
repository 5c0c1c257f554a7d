import { ConfigurationError } from '../../foundation/index.ts'
import { modelInTag, parseTag } from '../gto-tags.ts'
import type { Repository } from '../repository.ts'
import { type ModelState, modelStates } from './model-state.ts'
import type { Registry } from './open-registry.ts'
import { gitFailure } from './push-refusal.ts'
import { type RegistryTag, readRegistryTags, refPatterns } from './read-tags.ts'

/** What is known of a model at one moment, here and on the remote. */
export interface Snapshot {
  readonly tags: readonly RegistryTag[]
  readonly state: ModelState
  /** Names of its tags on the remote, or here where there is none: those that cannot be created any more. */
  readonly published: ReadonlySet<string>
  /** Where the guard stands; null where it does not exist. */
  readonly guard: string | null
}

interface RemoteTag {
  readonly object: string
  /** What an annotated tag leads to; null of a lightweight one. */
  readonly target: string | null
}

/**
 * A reference that every change to a model's tags moves along with it, by compare-and-swap: so two changes at once are
 * one after the other even where their tags have different names, as a minor and a patch do.
 */
export function guardOf(model: string): string {
  // `@last` keeps the references of models `a` and `a/b` apart, of which git could not hold both
  return `refs/mlops/registry/${modelInTag(model)}@last`
}

/**
 * Brings a model's tags from the remote and reads them. Works in a shallow clone without lengthening or shortening its
 * history, and replaces a tag that actions/checkout left lightweight.
 * @throws EnvironmentError when the remote does not answer
 * @throws ConfigurationError where a tag is another here than there
 */
export async function takeSnapshot({ repository, remote }: Registry, model: string): Promise<Snapshot> {
  const guard = guardOf(model)
  if (remote === null) {
    const tags = await readRegistryTags(repository, model)
    const at = (await repository.run(['rev-parse', '--verify', '--quiet', guard])).stdout.trim()
    return snapshotOf(model, tags, new Set(tags.map(({ tag }) => tag.name)), at || null)
  }
  const there = await listRemote(repository, remote, model)
  const here = await readRegistryTags(repository, model)
  await fetchMissing(repository, remote, there.tags, here)
  const tags = await readRegistryTags(repository, model)
  return snapshotOf(model, tags, new Set(there.tags.keys()), there.guard)
}

function snapshotOf(
  model: string,
  tags: readonly RegistryTag[],
  published: ReadonlySet<string>,
  guard: string | null,
): Snapshot {
  const empty = { model, deprecated: false, versions: [], stages: [], events: [] }
  return { tags, published, guard, state: modelStates(tags).get(model) ?? empty }
}

async function listRemote(repository: Repository, remote: string, model: string) {
  const guard = guardOf(model)
  const args = ['ls-remote', '--quiet', '--', remote, ...refPatterns(model), guard]
  const result = await repository.run(args)
  if (result.exitCode !== 0) throw gitFailure('The tags of the remote could not be read', result.stderr)
  const tags = new Map<string, RemoteTag>()
  let guardAt: string | null = null
  for (const line of result.stdout.split('\n')) {
    const [hash = '', ref = ''] = line.split('\t')
    if (ref === guard) guardAt = hash
    const [, name, peeled] = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref) ?? []
    if (name === undefined || parseTag(name)?.model !== model) continue
    tags.set(
      name,
      peeled === undefined
        ? { object: hash, target: null }
        : { object: tags.get(name)?.object ?? hash, target: hash },
    )
  }
  return { tags, guard: guardAt }
}

async function fetchMissing(
  repository: Repository,
  remote: string,
  there: ReadonlyMap<string, RemoteTag>,
  here: readonly RegistryTag[],
): Promise<void> {
  const local = new Map(here.map((one) => [one.tag.name, one]))
  const missing = [...there].filter(([name, { object }]) => local.get(name)?.object !== object)
  const differing = missing.filter(([name, { target, object }]) => {
    const one = local.get(name)
    return one !== undefined && (one.tag.annotated || one.object !== (target ?? object))
  })
  if (differing.length > 0)
    throw new ConfigurationError(
      differing.map(([name]) => ({
        path: name,
        message: `is another tag here than on ${remote}`,
        remedy: `Take over the remote's: git fetch --force ${remote} 'refs/tags/${name}:refs/tags/${name}'`,
      })),
    )
  const known = await commitsHere(
    repository,
    missing.map(([, { target, object }]) => target ?? object),
  )
  const within = missing.filter(([, { target, object }]) => known.has(target ?? object))
  const beyond = missing.filter(([, { target, object }]) => !known.has(target ?? object))
  await fetchTags(
    repository,
    remote,
    within.map(([name]) => name),
    [],
  )
  // of commits before the cut of a shallow clone only they themselves are needed, not what led to them
  const depth = beyond.length > 0 && (await repository.isShallow()) ? ['--depth=1'] : []
  await fetchTags(
    repository,
    remote,
    beyond.map(([name]) => name),
    depth,
  )
}

async function fetchTags(
  repository: Repository,
  remote: string,
  names: readonly string[],
  options: readonly string[],
): Promise<void> {
  if (names.length === 0) return
  const quiet = ['--quiet', '--no-tags', '--no-prune', '--no-write-fetch-head', '--no-recurse-submodules']
  const result = await repository.run(
    ['fetch', ...quiet, '--no-auto-maintenance', ...options, '--stdin', '--', remote],
    { input: names.map((name) => `+refs/tags/${name}:refs/tags/${name}\n`).join('') },
  )
  if (result.exitCode !== 0) throw gitFailure('The tags could not be fetched', result.stderr)
}

async function commitsHere(repository: Repository, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length === 0) return new Set()
  const said = await repository.git(['cat-file', '--batch-check=%(objectname)'], {
    input: `${commits.join('\n')}\n`,
  })
  return new Set(said.split('\n').filter((line) => line !== '' && !line.endsWith(' missing')))
}
