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

// GTO's own patterns (gto/constants.py); of any kind of tag it also reads a counter at the end
const name = String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`
const folder = String.raw`[a-zA-Z0-9\-_./]+`
const number = String.raw`(?:0|[1-9]\d*)`
const identifier = String.raw`(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)`
const semver = String.raw`${number}\.${number}\.${number}(?:-${identifier}(?:\.${identifier})*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`
const model = `(?<model>(?:${folder}=)?${name})`
const versionTag = new RegExp(String.raw`^${model}@(?<version>v${semver})(?<removed>!?)(?:#\d+)?$`)
const stageTag = new RegExp(String.raw`^${model}#(?<stage>${name})(?<removed>!?)(?:#(?<counter>\d+))?$`)
const deprecatedTag = new RegExp(String.raw`^${model}@deprecated(?:#\d+)?$`)
const modelName = new RegExp(`^(?:${folder}:)?${name}$`)
const stageName = new RegExp(`^${name}$`)
const versionName = new RegExp(`^v${semver}$`)

/** Whether GTO takes it for the name of a model, `name` or `folder:name`. */
export function isModelName(text: string): boolean {
  return modelName.test(text)
}

export function isStageName(text: string): boolean {
  return stageName.test(text)
}

/** Whether it is a version as tags have it: `v` and a semantic version. */
export function isVersionName(text: string): boolean {
  return versionName.test(text)
}

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

/** The model's name as it stands in tags: `dir:name` is `dir=name`. */
export function modelInTag(model: string): string {
  return model.replace(':', '=')
}

function fromTag(model: string): string {
  return model.replace('=', ':')
}

/**
 * The order in which things happened: by the tagger's date, and within a second by the counter. What takes something
 * away follows what gives it.
 */
export function byTime(
  a: { readonly tag: TagRecord; readonly parsed: ParsedTag },
  b: { readonly tag: TagRecord; readonly parsed: ParsedTag },
): number {
  const counter = ({ parsed }: typeof a) => (parsed.kind === 'stage' ? (parsed.counter ?? 0) : 0)
  const removed = ({ parsed }: typeof a) => (parsed.kind !== 'deprecated' && parsed.removed ? 1 : 0)
  return a.tag.taggedAt - b.tag.taggedAt || counter(a) - counter(b) || removed(a) - removed(b)
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
 * The version a stage holds now: the latest assignment that still stands. One no longer stands when the stage was taken
 * from that version afterwards, or the version itself was. Null where the stage is empty.
 */
export function currentStage(
  tags: readonly TagRecord[],
  model: string,
  stage: string,
): StageAssignment | null {
  const standing = new Map<string, TagRecord>()
  for (const { tag, parsed } of eventsOf(tags, model)) {
    if (parsed.kind !== 'stage' || parsed.stage !== stage) continue
    standing.delete(tag.commit)
    if (!parsed.removed) standing.set(tag.commit, tag)
  }
  const versions = versionsByCommit(tags, model)
  const last = [...standing.values()].findLast(({ commit }) => versions.get(commit) !== 'removed')
  if (last === undefined) return null
  const version = versions.get(last.commit)
  return { model, stage, commit: last.commit, version: version ?? null, tag: last.name }
}

/** The registered version at a commit that was not taken back, or null. */
export function versionAt(tags: readonly TagRecord[], model: string, commit: string): string | null {
  const version = versionsByCommit(tags, model).get(commit)
  return version === undefined || version === 'removed' ? null : version
}

/** By commit the version that stands there, or `removed` where every one was taken back. */
function versionsByCommit(tags: readonly TagRecord[], model: string): Map<string, string> {
  const standing = new Map<string, Set<string>>()
  for (const { tag, parsed } of eventsOf(tags, model)) {
    if (parsed.kind !== 'version') continue
    const there = standing.get(tag.commit) ?? new Set()
    there.delete(parsed.version)
    if (!parsed.removed) there.add(parsed.version)
    standing.set(tag.commit, there)
  }
  return new Map([...standing].map(([commit, versions]) => [commit, [...versions].at(-1) ?? 'removed']))
}

function eventsOf(tags: readonly TagRecord[], model: string) {
  return tags
    .filter(({ annotated }) => annotated)
    .flatMap((tag) => {
      const parsed = parseTag(tag.name)
      return parsed?.model === model ? [{ tag, parsed }] : []
    })
    .sort(byTime)
}
