import type { Services } from '../../foundation/index.ts'
import type { Repository } from '../../registry/index.ts'
import { githubContext } from '../github-context.ts'
import { taggerOf } from '../tagger.ts'

/** What a version is registered for. */
export interface Change {
  /** Of the pull request, or what the commit says; null where it says nothing. */
  readonly title: string | null
  /** `#12`; null where it is not known. */
  readonly pullRequest: string | null
  /** Who asked for it. */
  readonly by: string
  readonly tagger: { readonly name: string; readonly email: string }
  /** Address of the workflow run. */
  readonly runUrl: string | null
}

/** The change that ended in a commit, as its message and the surroundings tell. */
export async function describeChange(
  repository: Repository,
  commit: string,
  services: Services,
): Promise<Change> {
  const context = githubContext(services)
  const message = (await repository.git(['log', '-1', '--format=%B', '--end-of-options', commit])).trim()
  const { title, pullRequest } = readMergeMessage(message)
  const tagger = await taggerOf(repository, services)
  return {
    title,
    pullRequest: context?.pullRequest == null ? pullRequest : `#${context.pullRequest}`,
    by: context?.actor ?? tagger.name,
    tagger,
    runUrl: context?.runUrl ?? null,
  }
}

/** GitHub writes a merge's subject itself and the pull request's title below it; a squash has the title and `(#12)`. */
export function readMergeMessage(message: string): Pick<Change, 'title' | 'pullRequest'> {
  const lines = message.split('\n').map((line) => line.trim())
  const [subject = ''] = lines
  const merged = /^Merge pull request #(\d+) from /.exec(subject)
  if (merged !== null)
    return { title: lines.slice(1).find((line) => line !== '') ?? null, pullRequest: `#${merged[1]}` }
  const squashed = /^(.*\S)\s+\(#(\d+)\)$/.exec(subject)
  if (squashed !== null) return { title: squashed[1]!, pullRequest: `#${squashed[2]}` }
  return { title: subject === '' ? null : subject, pullRequest: null }
}
