import { compare } from 'semver'
import { byTime } from '../gto-tags.ts'
import { readTagMessage, type TagEntries } from './message.ts'
import type { Person, RegistryTag } from './read-tags.ts'

/** One thing that happened to a model. */
export interface RegistryEvent {
  readonly event: 'registered' | 'removed' | 'assigned' | 'unassigned' | 'deprecated'
  /** Null where a stage was given to a commit without a version, and for `deprecated`. */
  readonly version: string | null
  readonly stage: string | null
  readonly commit: string
  readonly tag: string
  /** ISO 8601. */
  readonly at: string
  readonly tagger: Person
  readonly subject: string
  /** What we wrote; null of a tag that is not ours. */
  readonly entries: TagEntries | null
}

export interface VersionState {
  readonly version: string
  readonly commit: string
  readonly tag: string
  /** False after it was taken back. */
  readonly registered: boolean
  readonly at: string
  readonly tagger: Person
  readonly entries: TagEntries | null
}

export interface StageState {
  readonly stage: string
  /** Null: a commit without a version. */
  readonly version: string | null
  readonly commit: string
  readonly tag: string
  readonly at: string
  readonly tagger: Person
  readonly entries: TagEntries | null
}

export interface ModelState {
  readonly model: string
  /** Whether the last thing that happened to it was its retirement. */
  readonly deprecated: boolean
  /** Greatest first, those that were taken back among them. */
  readonly versions: readonly VersionState[]
  /** By name; what each holds now. */
  readonly stages: readonly StageState[]
  /** Oldest first. */
  readonly events: readonly RegistryEvent[]
}

/** What the tags say of every model, by name, as GTO reads them: a version is a name at a commit. */
export function modelStates(tags: readonly RegistryTag[]): Map<string, ModelState> {
  const byModel = new Map<string, RegistryTag[]>()
  for (const one of tags) {
    if (!one.tag.annotated) continue
    const of = byModel.get(one.parsed.model)
    if (of === undefined) byModel.set(one.parsed.model, [one])
    else of.push(one)
  }
  const names = [...byModel.keys()].sort()
  return new Map(names.map((model) => [model, stateOf(model, byModel.get(model)!.sort(byTime))]))
}

function stateOf(model: string, tags: readonly RegistryTag[]): ModelState {
  const versions = new Map<string, VersionState>()
  for (const one of tags) {
    if (one.parsed.kind !== 'version') continue
    const { version, removed } = one.parsed
    const key = `${version} ${one.tag.commit}`
    const known = versions.get(key)
    if (!removed) versions.set(key, { version, registered: true, ...factsOf(one) })
    else if (known !== undefined) versions.set(key, { ...known, registered: false })
  }
  const atCommit = new Map<string, VersionState>()
  for (const version of versions.values())
    if (version.registered || !atCommit.has(version.commit)) atCommit.set(version.commit, version)

  const events = tags.map((one): RegistryEvent => eventOf(one, atCommit.get(one.tag.commit)?.version ?? null))
  return {
    model,
    deprecated: events.at(-1)?.event === 'deprecated',
    versions: [...versions.values()].sort((a, b) => compare(b.version, a.version) || (a.at < b.at ? 1 : -1)),
    stages: stagesOf(tags, atCommit),
    events,
  }
}

function stagesOf(tags: readonly RegistryTag[], atCommit: ReadonlyMap<string, VersionState>): StageState[] {
  const standing = new Map<string, Map<string, RegistryTag>>()
  for (const one of tags) {
    if (one.parsed.kind !== 'stage') continue
    const { stage, removed } = one.parsed
    const there = standing.get(stage) ?? new Map<string, RegistryTag>()
    there.delete(one.tag.commit)
    if (!removed) there.set(one.tag.commit, one)
    standing.set(stage, there)
  }
  return [...standing.keys()].sort().flatMap((stage): StageState[] => {
    const holders = [...standing.get(stage)!.values()]
    const last = holders.findLast(({ tag }) => atCommit.get(tag.commit)?.registered !== false)
    if (last === undefined) return []
    return [{ stage, version: atCommit.get(last.tag.commit)?.version ?? null, ...factsOf(last) }]
  })
}

function eventOf(one: RegistryTag, versionAtCommit: string | null): RegistryEvent {
  const { parsed } = one
  const facts = { ...factsOf(one), subject: readTagMessage(one.message).subject }
  switch (parsed.kind) {
    case 'version':
      return {
        event: parsed.removed ? 'removed' : 'registered',
        version: parsed.version,
        stage: null,
        ...facts,
      }
    case 'stage':
      return {
        event: parsed.removed ? 'unassigned' : 'assigned',
        version: versionAtCommit,
        stage: parsed.stage,
        ...facts,
      }
    case 'deprecated':
      return { event: 'deprecated', version: null, stage: null, ...facts }
  }
}

function factsOf({ tag, tagger, message }: RegistryTag) {
  return {
    commit: tag.commit,
    tag: tag.name,
    at: new Date(tag.taggedAt * 1000).toISOString(),
    tagger,
    entries: readTagMessage(message).entries,
  }
}
