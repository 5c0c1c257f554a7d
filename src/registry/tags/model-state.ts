import { SemVer } from 'semver'
import { byTime, type ParsedTag } from '../gto-tags.ts'
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

/** A tag with its message read. */
interface Fact {
  readonly parsed: ParsedTag
  readonly said: ReturnType<typeof factsOf>
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
  return new Map(
    names.map((model) => {
      const inOrder = byModel.get(model)!.sort(byTime)
      return [
        model,
        stateOf(
          model,
          inOrder.map((one) => ({ parsed: one.parsed, said: factsOf(one) })),
        ),
      ]
    }),
  )
}

function stateOf(model: string, facts: readonly Fact[]): ModelState {
  const versions = new Map<string, VersionState>()
  for (const { parsed, said } of facts) {
    if (parsed.kind !== 'version') continue
    const { version, removed } = parsed
    const key = `${version} ${said.commit}`
    const known = versions.get(key)
    if (!removed) versions.set(key, { version, registered: true, ...withoutSubject(said) })
    else if (known !== undefined) versions.set(key, { ...known, registered: false })
  }
  const atCommit = new Map<string, VersionState>()
  for (const version of versions.values())
    if (version.registered || !atCommit.has(version.commit)) atCommit.set(version.commit, version)

  const events = facts.map((one) => eventOf(one, atCommit.get(one.said.commit)?.version ?? null))
  return {
    model,
    deprecated: events.at(-1)?.event === 'deprecated',
    versions: [...versions.values()]
      .map((one) => ({ one, version: new SemVer(one.version) }))
      .sort((a, b) => b.version.compare(a.version) || (a.one.at < b.one.at ? 1 : -1))
      .map(({ one }) => one),
    stages: stagesOf(facts, atCommit),
    events,
  }
}

function stagesOf(facts: readonly Fact[], atCommit: ReadonlyMap<string, VersionState>): StageState[] {
  const standing = new Map<string, Map<string, Fact['said']>>()
  for (const { parsed, said } of facts) {
    if (parsed.kind !== 'stage') continue
    const there = standing.get(parsed.stage) ?? new Map<string, Fact['said']>()
    there.delete(said.commit)
    if (!parsed.removed) there.set(said.commit, said)
    standing.set(parsed.stage, there)
  }
  return [...standing.keys()].sort().flatMap((stage): StageState[] => {
    const holders = [...standing.get(stage)!.values()]
    const last = holders.findLast(({ commit }) => atCommit.get(commit)?.registered !== false)
    if (last === undefined) return []
    return [{ stage, version: atCommit.get(last.commit)?.version ?? null, ...withoutSubject(last) }]
  })
}

function eventOf({ parsed, said }: Fact, versionAtCommit: string | null): RegistryEvent {
  switch (parsed.kind) {
    case 'version':
      return {
        event: parsed.removed ? 'removed' : 'registered',
        version: parsed.version,
        stage: null,
        ...said,
      }
    case 'stage':
      return {
        event: parsed.removed ? 'unassigned' : 'assigned',
        version: versionAtCommit,
        stage: parsed.stage,
        ...said,
      }
    case 'deprecated':
      return { event: 'deprecated', version: null, stage: null, ...said }
  }
}

function factsOf({ tag, tagger, message }: RegistryTag) {
  const { subject, entries } = readTagMessage(message)
  const at = new Date(tag.taggedAt * 1000).toISOString()
  return { commit: tag.commit, tag: tag.name, at, tagger, subject, entries }
}

function withoutSubject({ subject: _, ...rest }: Fact['said']) {
  return rest
}
