import type { TargetStatus } from '../target.ts'
import type { SyncState } from './controllers/controller.ts'
import { failureOf, reaches } from './sync.ts'

/** An object whose manifest is in git, and where it is otherwise in the cluster. */
export interface Difference {
  /** `Rollout flight-delay`. */
  readonly object: string
  /** Null where it is not in the cluster. */
  readonly paths: readonly string[] | null
}

/**
 * What serves, as the cluster says it, with what the controller says of the sync. Pure.
 * @param live status of the objects in the cluster
 * @param head commit of the branch
 * @param differences of the objects whose manifests are in git; none while all are as the files say
 */
export function withSync(
  live: TargetStatus,
  sync: SyncState,
  head: string | null,
  differences: readonly Difference[],
): TargetStatus {
  const commits = new Set(head === null ? [] : [head])
  const reached = reaches(sync, commits)
  const same = differences.length === 0
  const failed = same ? null : failureOf(sync, commits)
  const words = differences.map(inWords)
  const byHand = !same && reached
  return {
    ...live,
    settled: live.settled && same,
    problem:
      (failed === null ? null : `The sync of ${head?.slice(0, 12)} failed: ${failed}`) ??
      live.problem ??
      (!same && sync.stopped !== null ? `What is committed is not synced: ${sync.stopped}.` : null) ??
      (byHand && !sync.heals
        ? `The cluster is not as git says, and nothing puts it back: ${words.join('; ')}. Sync it, or let the Application heal itself (\`selfHeal\`).`
        : null),
    details: [
      ...live.details,
      sync.detail,
      ...(byHand ? words.map((one) => `changed by hand, or by another controller: ${one}`) : []),
      ...(same || reached ? [] : [`commit ${head?.slice(0, 12)} is on its way: ${words.join('; ')}`]),
    ],
  }
}

function inWords({ object, paths }: Difference): string {
  return paths === null ? `${object} is not there` : `${object} differs in ${paths.join(', ')}`
}
