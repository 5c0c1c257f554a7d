import { ConfigurationError, EnvironmentError } from '../../foundation/index.ts'
import { modelInTag } from '../gto-tags.ts'
import { checkNames } from '../tags/check-names.ts'
import type { TagEntries } from '../tags/message.ts'
import type { VersionState } from '../tags/model-state.ts'
import type { Registry } from '../tags/open-registry.ts'
import { changeTags, type Decision } from '../tags/publish.ts'
import type { Person } from '../tags/read-tags.ts'
import { type Snapshot, takeSnapshot } from '../tags/synchronise.ts'
import { chooseVersion, type VersionRequest } from './version-request.ts'

export interface Registration {
  /** `name`, or `folder:name` in a monorepo. */
  readonly model: string
  /** What is registered; any name of a commit. */
  readonly commit: string
  readonly request: VersionRequest
  readonly tagger: Person
  /** sha256 of the model's bytes, which tells two registrations of one commit apart. */
  readonly sha256: string | null
  /**
   * What the tag records, once its version is known. Called again when another registration took the number first.
   */
  readonly entries: (version: string) => TagEntries | Promise<TagEntries>
}

export interface RegisteredVersion {
  readonly model: string
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** False where this commit had its version before. */
  readonly created: boolean
  /** Where the tag is: a remote's name, or null for this clone alone. */
  readonly remote: string | null
  /** Why it has this number. */
  readonly because: string
  readonly notes: readonly string[]
  /** What the tag records. */
  readonly entries: TagEntries | null
}

/**
 * Registers a commit as the next version of a model, by one annotated tag in GTO's form. A commit has one version:
 * registering it again gives that one back. Two registrations at once get one version each.
 * @throws ConfigurationError for names that GTO does not take, a version that another commit has, a commit whose version
 *   was taken back, or one whose version has other bytes
 * @throws EnvironmentError when the remote refuses the tag or cannot be reached
 */
export async function registerVersion(
  registry: Registry,
  registration: Registration,
): Promise<RegisteredVersion> {
  const { model, tagger } = registration
  checkNames({
    model,
    ...(registration.request.by === 'name' ? { version: registration.request.version } : {}),
  })
  const commit = await commitNamed(registry, registration.commit)
  const { value } = await changeTags<RegisteredVersion>(registry, model, tagger, async (snapshot) =>
    decide(registry, snapshot, registration, commit),
  )
  return value
}

/**
 * The version that `registerVersion` would give now, without a tag; another may be faster, so it is not promised.
 * @throws as `registerVersion`
 */
export async function planVersion(
  registry: Registry,
  registration: Omit<Registration, 'entries' | 'tagger'>,
): Promise<RegisteredVersion> {
  const { model, request } = registration
  checkNames({ model, ...(request.by === 'name' ? { version: request.version } : {}) })
  const commit = await commitNamed(registry, registration.commit)
  const snapshot = await takeSnapshot(registry, model)
  return (await decide(registry, snapshot, { ...registration, entries: () => ({}) }, commit)).done
}

async function decide(
  registry: Registry,
  snapshot: Snapshot,
  { model, request, sha256, entries }: Omit<Registration, 'tagger'>,
  commit: string,
): Promise<Decision<RegisteredVersion>> {
  const existing = versionOfCommit(snapshot, model, commit)
  if (existing !== null) {
    checkSame(existing, request, sha256)
    const done = {
      ...{
        model,
        commit,
        version: existing.version,
        tag: existing.tag,
        created: false,
        remote: registry.remote,
      },
      ...{ because: 'this commit has it already', notes: [], entries: existing.entries },
    }
    return { done, stands: existing.tag }
  }
  const { version, because, note } = await chooseVersion(registry, snapshot, request, commit)
  const name = `${modelInTag(model)}@${version}`
  checkFree(snapshot, name, version, sha256)
  const recorded = { ...(await entries(version)), change: because }
  const make = {
    name,
    commit,
    subject: `Registering artifact ${model} version ${version}`,
    entries: recorded,
  }
  const notes = [
    ...(note === null ? [] : [note]),
    ...(snapshot.state.deprecated ? [`${model} was deprecated; this version brings it back.`] : []),
  ]
  const done = {
    ...{ model, commit, version, tag: name, created: true, remote: registry.remote },
    ...{ because, notes, entries: recorded },
  }
  return { done, make }
}

/** @throws ConfigurationError where the commit's version was taken back, which makes its number unusable */
function versionOfCommit({ state }: Snapshot, model: string, commit: string): VersionState | null {
  const there = state.versions.filter((version) => version.commit === commit)
  const standing = there.find(({ registered }) => registered)
  if (standing !== undefined) return standing
  const [removed] = there
  if (removed === undefined) return null
  throw new ConfigurationError({
    path: model,
    value: commit.slice(0, 7),
    message: `was ${removed.version} and was taken back, and GTO gives a commit one version`,
    remedy: 'Register a new commit; an empty one will do: git commit --allow-empty',
  })
}

function checkSame(existing: VersionState, request: VersionRequest, sha256: string | null): void {
  const recorded = existing.entries?.bytes?.sha256 ?? null
  if (sha256 !== null && recorded !== null && recorded !== sha256)
    throw new ConfigurationError({
      path: existing.tag,
      value: sha256.slice(0, 12),
      message: `has other bytes: it was registered with sha256 ${recorded.slice(0, 12)}`,
      remedy:
        'A version never changes. Restore the registered model, or commit what makes this one different and register that',
    })
  if (request.by === 'name' && request.version !== existing.version)
    throw new ConfigurationError({
      path: existing.tag,
      value: request.version,
      message: `is this commit's version already, and GTO gives a commit one version`,
      remedy: `Use ${existing.version}, or register another commit`,
    })
}

/** Only a version that was asked for by name can be taken, or one that is here as a lightweight tag. */
function checkFree(snapshot: Snapshot, name: string, version: string, sha256: string | null): void {
  const taken = snapshot.tags.find(
    ({ tag, parsed }) => tag.name === name || ('version' in parsed && parsed.version === version),
  )
  if (taken === undefined) return
  const at = taken.tag.commit.slice(0, 7)
  const recorded = snapshot.state.versions.find((one) => one.version === version)?.entries?.bytes?.sha256
  const bytes =
    recorded === undefined || sha256 === null
      ? ''
      : recorded === sha256
        ? ', with the same bytes'
        : ', with other bytes'
  throw new ConfigurationError({
    path: name,
    message: taken.tag.annotated
      ? `exists already, at commit ${at}${bytes}`
      : `exists already as a lightweight tag at commit ${at}, which registers nothing`,
    remedy: taken.tag.annotated
      ? 'Ask for a higher version'
      : 'Delete that tag where it came from, or ask for another version',
  })
}

/** @throws EnvironmentError where this clone does not have it */
async function commitNamed({ repository }: Registry, revision: string): Promise<string> {
  const commit = await repository.commitOf(revision)
  if (commit !== null) return commit
  throw new EnvironmentError(`The commit ${revision} is not in this clone`, {
    remedy: 'Check out with full history: `fetch-depth: 0` in actions/checkout',
  })
}
