/**
 * Model versions and stages as GTO 1.x writes them in git tags, all annotated:
 * `model@v1.2.3` registers a version, `model@v1.2.3!` takes it back, `model@deprecated` retires the model;
 * `model#stage#4` assigns a stage, `model#stage!#5` takes it away. The counter runs per model.
 * A model in a folder, `dir:name`, is `dir=name` in the tag.
 */

export interface TagRecord {
  /** Without `refs/tags/`. */
  readonly name: string
  /** The commit the tag leads to. */
  readonly commit: string
  /** Seconds since the epoch; of the tagger. */
  readonly taggedAt: number
  /** GTO ignores lightweight tags, and so do we. */
  readonly annotated: boolean
}

export type ParsedTag =
  | { readonly kind: 'version'; readonly model: string; readonly version: string; readonly removed: boolean }
  | {
      readonly kind: 'stage'
      readonly model: string
      readonly stage: string
      readonly removed: boolean
      readonly counter: number | null
    }
  | { readonly kind: 'deprecated'; readonly model: string }

const modelName = String.raw`(?<model>(?:[^@#!=]+=)?[a-zA-Z0-9][a-zA-Z0-9_\-/]*)`
const versionTag = new RegExp(
  `^${modelName}@(?<version>v\\d+\\.\\d+\\.\\d+(?:[-+][0-9A-Za-z.+-]+)?)(?<removed>!?)$`,
)
const stageTag = new RegExp(
  `^${modelName}#(?<stage>[a-zA-Z0-9][a-zA-Z0-9_-]*)(?<removed>!?)(?:#(?<counter>\\d+))?$`,
)
const deprecatedTag = new RegExp(`^${modelName}@deprecated$`)

/** What a tag's name says, or null where it is not GTO's. */
export function parseTag(name: string): ParsedTag | null {
  const version = versionTag.exec(name)?.groups
  if (version)
    return {
      kind: 'version',
      model: fromTag(version.model!),
      version: version.version!,
      removed: version.removed === '!',
    }
  const stage = stageTag.exec(name)?.groups
  if (stage)
    return {
      kind: 'stage',
      model: fromTag(stage.model!),
      stage: stage.stage!,
      removed: stage.removed === '!',
      counter: stage.counter === undefined ? null : Number(stage.counter),
    }
  const deprecated = deprecatedTag.exec(name)?.groups
  return deprecated ? { kind: 'deprecated', model: fromTag(deprecated.model!) } : null
}

function fromTag(model: string): string {
  return model.replace('=', ':')
}

/** A version that a stage is at. */
export interface StageAssignment {
  readonly model: string
  readonly stage: string
  readonly commit: string
  /** `v1.4.0`, or null where no version tag is at that commit. */
  readonly version: string | null
  /** The tag that says so. */
  readonly tag: string
}

/**
 * The version a stage holds now: the latest assignment that was not taken back, by tagger date and then by counter.
 * Null where the stage is empty.
 */
export function currentStage(
  tags: readonly TagRecord[],
  model: string,
  stage: string,
): StageAssignment | null {
  const events = tags
    .filter((tag) => tag.annotated)
    .map((tag) => ({ tag, parsed: parseTag(tag.name) }))
    .filter(({ parsed }) => parsed?.kind === 'stage' && parsed.model === model && parsed.stage === stage)
    .map(({ tag, parsed }) => ({ tag, stage: parsed as Extract<ParsedTag, { kind: 'stage' }> }))
    .sort((a, b) => a.tag.taggedAt - b.tag.taggedAt || (a.stage.counter ?? 0) - (b.stage.counter ?? 0))
  const standing: typeof events = []
  for (const event of events) {
    if (!event.stage.removed) standing.push(event)
    else removeLast(standing, (earlier) => earlier.tag.commit === event.tag.commit)
  }
  const last = standing.at(-1)
  if (last === undefined) return null
  return {
    model,
    stage,
    commit: last.tag.commit,
    version: versionAt(tags, model, last.tag.commit),
    tag: last.tag.name,
  }
}

/** The registered version at a commit that was not taken back, or null. */
export function versionAt(tags: readonly TagRecord[], model: string, commit: string): string | null {
  const versions = new Map<string, number>()
  for (const tag of [...tags].sort((a, b) => a.taggedAt - b.taggedAt)) {
    const parsed = parseTag(tag.name)
    if (!tag.annotated || tag.commit !== commit || parsed?.kind !== 'version' || parsed.model !== model)
      continue
    if (parsed.removed) versions.delete(parsed.version)
    else versions.set(parsed.version, tag.taggedAt)
  }
  return [...versions.keys()].at(-1) ?? null
}

function removeLast<T>(items: T[], matches: (item: T) => boolean): void {
  const at = items.findLastIndex(matches)
  if (at >= 0) items.splice(at, 1)
}
