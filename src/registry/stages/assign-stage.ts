import { ConfigurationError, suggestName } from '../../foundation/index.ts'
import { modelInTag } from '../gto-tags.ts'
import { checkNames } from '../tags/check-names.ts'
import type { TagEntries } from '../tags/message.ts'
import type { StageState } from '../tags/model-state.ts'
import type { Registry } from '../tags/open-registry.ts'
import { changeTags } from '../tags/publish.ts'
import type { Person } from '../tags/read-tags.ts'
import type { Snapshot } from '../tags/synchronise.ts'
import { versionNamed } from '../versions/retire.ts'

export interface StageMove {
  readonly model: string
  readonly stage: string
  /** What the stage holds now; null when it is empty. */
  readonly version: string | null
  /** What it held before. */
  readonly before: string | null
  /** The tag that was made; null where nothing had to be done. */
  readonly tag: string | null
  readonly moved: boolean
}

/**
 * Gives a stage to a version (`model#stage#4`). A version that is there already stays, without a tag; one that was there
 * before others is brought back by a new tag.
 * @param given.entries who and why; the version is added
 * @throws ConfigurationError for names that GTO does not take, or a version that the model does not have
 * @throws EnvironmentError when the remote refuses the tag or cannot be reached
 */
export async function assignStage(
  registry: Registry,
  given: {
    readonly model: string
    readonly stage: string
    readonly version: string
    readonly tagger: Person
    readonly entries: TagEntries
  },
): Promise<StageMove> {
  const { model, stage, version, tagger, entries } = given
  checkNames({ model, stage, version })
  const { value } = await changeTags<StageMove>(registry, model, tagger, (snapshot) => {
    const { commit } = versionNamed(snapshot.state, version)
    const holder = holderOf(snapshot, stage)
    const facts = { model, stage, version, before: holder?.version ?? null }
    if (holder?.commit === commit) return { done: { ...facts, tag: null, moved: false }, stands: holder.tag }
    const name = `${modelInTag(model)}#${stage}#${nextCounter(snapshot)}`
    const subject = `Assigning stage ${stage} to artifact ${model} version ${version}`
    return {
      done: { ...facts, tag: name, moved: true },
      make: { name, commit, subject, entries: { ...entries, version } },
    }
  })
  return value
}

/**
 * Takes a stage from a version (`model#stage!#5`), after which the one that was there before holds it again. From a
 * version that is not in the stage nothing is taken.
 * @param given.version by itself the one that holds the stage now
 * @throws ConfigurationError for a stage that the model never had, or a version it does not have
 * @throws EnvironmentError when the remote refuses the tag or cannot be reached
 */
export async function unassignStage(
  registry: Registry,
  given: {
    readonly model: string
    readonly stage: string
    readonly version?: string | undefined
    readonly tagger: Person
    readonly entries: TagEntries
  },
): Promise<StageMove> {
  const { model, stage, version, tagger, entries } = given
  checkNames({ model, stage, version })
  const { value } = await changeTags<StageMove>(registry, model, tagger, (snapshot) => {
    const holder = holderOf(snapshot, stage)
    const commit = version === undefined ? holder?.commit : versionNamed(snapshot.state, version).commit
    const history = standing(snapshot, stage)
    if (history.known.size === 0) throw unknownStage(snapshot, stage)
    const before = holder?.version ?? null
    if (commit === undefined || !history.held.includes(commit))
      return { done: { model, stage, version: before, before, tag: null, moved: false }, stands: null }
    const left = history.held.filter((one) => one !== commit).at(-1)
    const name = `${modelInTag(model)}#${stage}!#${nextCounter(snapshot)}`
    const taken = versionAtCommit(snapshot, commit) ?? commit
    const subject = `Unassigning stage '${stage}' to artifact '${model}' version '${taken}'`
    const now = left === undefined ? null : versionAtCommit(snapshot, left)
    return {
      done: { model, stage, version: now, before, tag: name, moved: true },
      make: { name, commit, subject, entries: { ...entries, version: taken } },
    }
  })
  return value
}

function holderOf({ state }: Snapshot, stage: string): StageState | undefined {
  return state.stages.find((one) => one.stage === stage)
}

/** One counter for all stages of a model, as GTO has it; of lightweight tags the name is taken as well. */
function nextCounter({ tags }: Snapshot): number {
  const counters = tags.map(({ parsed }) => (parsed.kind === 'stage' ? (parsed.counter ?? 0) : 0))
  return counters.reduce((most, one) => Math.max(most, one), 0) + 1
}

/** Commits that a stage was ever at, and those it was not taken from, the holder last. */
function standing({ state }: Snapshot, stage: string) {
  const known = new Set<string>()
  const held: string[] = []
  for (const event of state.events) {
    if (event.stage !== stage) continue
    known.add(event.commit)
    const at = held.indexOf(event.commit)
    if (at >= 0) held.splice(at, 1)
    if (event.event === 'assigned') held.push(event.commit)
  }
  const removed = (commit: string) =>
    state.versions.some((one) => one.commit === commit) && versionAtCommit({ state }, commit) === null
  return { known, held: held.filter((commit) => !removed(commit)) }
}

function versionAtCommit({ state }: Pick<Snapshot, 'state'>, commit: string): string | null {
  return state.versions.find((one) => one.commit === commit && one.registered)?.version ?? null
}

function unknownStage({ state }: Snapshot, stage: string): ConfigurationError {
  const known = [...new Set(state.events.flatMap((event) => event.stage ?? []))]
  return new ConfigurationError({
    path: 'stage',
    value: stage,
    message: `is not a stage that ${state.model} was ever in`,
    remedy: known.length === 0 ? 'It was in none' : suggestName(stage, known),
  })
}
