import { setTimeout as pause } from 'node:timers/promises'
import { isForbidden, type KubernetesClient } from '../../../clients/kubernetes/index.ts'
import { EnvironmentError, type Services } from '../../../foundation/index.ts'
import type { SyncController, SyncState } from './controllers/controller.ts'

/** Longest wait of one call: what takes longer is on its way, and the next call looks again. Seconds. */
const longestWait = 15
/** Between two looks. Milliseconds; the last one again and again. */
const looks = [200, 300, 500, 1000]

export interface Awaited {
  readonly controller: SyncController
  readonly client: KubernetesClient
  readonly services: Pick<Services, 'clock' | 'logger'>
  readonly signal: AbortSignal
  readonly name: string
  /** Head of the branch now, or null where what we committed is not what it says any more. */
  readonly head: () => Promise<string | null>
}

/**
 * Asks the controller to look, and waits until it has applied a commit, or one after it.
 * @returns whether it has, and all of it can do its work; false while it is on its way
 * @throws EnvironmentError with the controller's words where it cannot sync that commit
 */
export async function awaitSync(commit: string, wait: Awaited): Promise<boolean> {
  const { controller, client, services, signal, name, head } = wait
  const { clock, logger } = services
  const until = clock.now().getTime() + longestWait * 1000
  const commits = new Set([commit])
  await refreshed(wait)
  for (let look = 0; ; look++) {
    const state = await controller.state(client)
    if (!reaches(state, commits) && state.applied.length > 0) {
      const now = await head()
      if (now !== null) commits.add(now)
    }
    if (reaches(state, commits)) {
      if (state.healthy) return true
    } else {
      const failed = failureOf(state, commits)
      if (failed !== null)
        throw new EnvironmentError(`${name} cannot sync ${commit.slice(0, 12)}: ${failed}`, {
          remedy: 'Correct what it says in the repository or the cluster; the next call waits for it again',
        })
      if (state.stopped !== null) {
        logger.warning(`${name} does not sync ${commit.slice(0, 12)} by itself: ${state.stopped}.`)
        return false
      }
    }
    const milliseconds = looks[Math.min(look, looks.length - 1)] ?? 1000
    if (clock.now().getTime() + milliseconds > until) {
      logger.info(`${name} is still on its way to ${commit.slice(0, 12)}. ${state.detail}`)
      return false
    }
    await pause(milliseconds, undefined, { signal })
  }
}

export function reaches({ applied }: SyncState, commits: ReadonlySet<string>): boolean {
  return applied.some((one) => commits.has(one))
}

/** The controller's words where it has failed at one of the commits, or at something before any. */
export function failureOf({ failure, asked }: SyncState, commits: ReadonlySet<string>): string | null {
  if (failure === null || asked) return null
  return failure.commit === null || commits.has(failure.commit) ? failure.message : null
}

/** The controller looks by itself too, only later. */
async function refreshed({ controller, client, services, name }: Awaited): Promise<void> {
  try {
    await controller.refresh(client, services.clock.now())
  } catch (error) {
    if (!isForbidden(error)) throw error
    services.logger.info(`${name} is not asked to look now: ${(error as Error).message}`)
  }
}
