import { currentStage } from './gto-tags.ts'
import type { Repository } from './repository.ts'

/** Whom the candidate is compared with, and how that was decided. */
export interface Champion {
  readonly source: 'tag' | 'merge-base'
  readonly commit: string
  /** For people: `v1.4.0` or a short commit. */
  readonly name: string
  readonly tag: string | null
}

export interface ChampionQuery {
  readonly model: string
  /** The stage that means "in production". */
  readonly stage: string
  /** What the candidate is: a commit. */
  readonly head: string
  /** Branches that changes merge into, most telling first; the first that exists counts. */
  readonly bases: readonly string[]
}

/**
 * The production version by registry tag, else the merge base with the base branch, else null (a first model).
 * On the base branch itself the merge base is the head, so its first parent is what was there before.
 */
export async function findChampion(repository: Repository, query: ChampionQuery): Promise<Champion | null> {
  const production = currentStage(await repository.tags(), query.model, query.stage)
  if (production !== null)
    return {
      source: 'tag',
      commit: production.commit,
      name: production.version ?? production.commit.slice(0, 7),
      tag: production.tag,
    }
  const before = await commitBefore(repository, query.head, query.bases)
  return before === null
    ? null
    : { source: 'merge-base', commit: before, name: before.slice(0, 7), tag: null }
}

/**
 * What was there before the change at `head`: the merge base with the first of `bases` that exists, or on that branch
 * itself the first parent. Null where there is neither.
 */
export async function commitBefore(
  repository: Repository,
  head: string,
  bases: readonly string[],
): Promise<string | null> {
  for (const base of bases) {
    const commit = await repository.commitOf(base)
    if (commit === null) continue
    const common = await repository.mergeBase(head, commit)
    if (common === null) continue
    return common === head ? repository.commitOf(`${head}^1`) : common
  }
  return null
}

/** Branches that changes merge into, most telling first: the named one, the remote's default, the usual names. */
export function baseBranches(named: string | undefined): string[] {
  const given = named === undefined || named === '' ? [] : [`origin/${named}`, named]
  return [...given, 'origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']
}
