import { ConfigurationError } from '../../foundation/index.ts'
import { isVersionName, parseTag } from '../gto-tags.ts'
import type { Registry } from '../tags/open-registry.ts'
import type { Snapshot } from '../tags/synchronise.ts'
import { type ChangeTexts, conventionalChange } from './conventional-change.ts'
import { type ChangeSize, isInitialDevelopment, nextVersion } from './next-version.ts'

/** Which version is wanted. */
export type VersionRequest =
  | { readonly by: 'size'; readonly size: ChangeSize }
  | { readonly by: 'name'; readonly version: string }
  /** From what the change is called; `strict` refuses a title that is not conventional. */
  | { readonly by: 'title'; readonly title: string | null; readonly strict: boolean }

/**
 * Reads `major`, `minor`, `patch`, `conventional`, or a version such as `v1.2.0`.
 * @param path the input it comes from, for the message
 * @throws ConfigurationError for anything else
 */
export function readVersionRequest(
  text: string,
  title: { readonly title: string | null; readonly strict: boolean },
  path = 'version',
): VersionRequest {
  if (text === 'major' || text === 'minor' || text === 'patch') return { by: 'size', size: text }
  if (text === 'conventional') return { by: 'title', ...title }
  if (isVersionName(text)) return { by: 'name', version: text }
  throw new ConfigurationError({
    path,
    value: text,
    message: 'is not a version',
    remedy: isVersionName(`v${text}`)
      ? `Write v${text}`
      : 'Write major, minor, patch, conventional, or a version such as v1.2.0',
  })
}

export interface ChosenVersion {
  readonly version: string
  /** For the tag and for people: `minor: feat: add wind gusts`. */
  readonly because: string
  readonly note: string | null
}

/** @throws ConfigurationError where the title says nothing and it has to */
export async function chooseVersion(
  { repository }: Registry,
  { tags, state }: Snapshot,
  request: VersionRequest,
  commit: string,
): Promise<ChosenVersion> {
  if (request.by === 'name') return { version: request.version, because: 'asked for by name', note: null }
  // lightweight tags register nothing, but their names are taken
  const existing = tags.flatMap(({ tag }) => {
    const parsed = parseTag(tag.name)
    return parsed?.kind === 'version' ? [parsed.version] : []
  })
  if (request.by === 'size')
    return { version: nextVersion(existing, request.size), because: `${request.size}, asked for`, note: null }
  const since = state.versions.find(({ registered }) => registered)?.commit ?? null
  const texts: ChangeTexts = { title: request.title, commits: await messagesSince(repository, since, commit) }
  const initial = isInitialDevelopment(existing)
  const change = conventionalChange(texts, { initial, strict: request.strict })
  if (change === null)
    throw new ConfigurationError({
      path: 'title',
      ...(request.title === null ? {} : { value: request.title }),
      message: 'does not say how large the change is',
      remedy:
        'Name the pull request as Conventional Commits do: `feat: …`, `fix: …`, `feat!: …`; or ask for `major`, `minor` or `patch`',
    })
  const version = nextVersion(existing, change.size)
  return { version, because: `${change.size}: ${change.because}`, note: change.note }
}

const mostCommits = 500

/** Messages of the commits after the last version; of the commit alone where that is not in its history. */
async function messagesSince(
  repository: Registry['repository'],
  since: string | null,
  commit: string,
): Promise<string[]> {
  const within =
    since !== null && (await repository.run(['merge-base', '--is-ancestor', since, commit])).exitCode === 0
  const range = within ? [`--max-count=${mostCommits}`, `${since}..${commit}`] : ['--max-count=1', commit]
  const said = await repository.git(['log', '--no-merges', '--format=%B%x00', ...range, '--'])
  return said
    .split('\0')
    .map((message) => message.trim())
    .filter((message) => message !== '')
}
