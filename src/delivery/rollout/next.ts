import { begun } from './begin.ts'
import type { Progress } from './progress.ts'
import { isActive, type Move, move, type Situation, stableOf, type Wish } from './situation.ts'
import { continued } from './underway.ts'

/**
 * The one step that leads from what is to what should be. Depends on nothing but its arguments: the same situation gives
 * the same move, so that a call that was lost half-way is made again by the next.
 */
export function next(situation: Situation): Move {
  const { rollout } = situation.progress
  return isActive(rollout) ? continued(situation, rollout) : fromRest(situation)
}

function fromRest(situation: Situation): Move {
  const { progress, intent, actual, now } = situation
  const stable = stableOf(progress)
  if (stable === null && actual.stable !== null && actual.stable !== 'unknown')
    return fromRest({ ...situation, progress: adopted(progress, actual.stable, now) })
  if (intent === null)
    return move(progress, 'steady', 'The main branch names no version for this environment.')
  if (intent.version === stable) return settled(situation, stable)
  const turnedDown = progress.rejected.findLast(({ version }) => version === intent.version)
  if (turnedDown !== undefined && (intent.again === null || intent.again === turnedDown.again))
    return move(
      progress,
      'refused',
      `${intent.version} was turned down on ${turnedDown.at.slice(0, 10)} (${turnedDown.reason}) and is not deployed again. Name another version, or say under \`again\` why it is tried once more.`,
    )
  return begun(situation, intent, stable)
}

function adopted(progress: Progress, version: string, now: Date): Progress {
  return { ...progress, promoted: [{ version, at: now.toISOString(), rollout: 'found there' }] }
}

/** Nothing is under way, and git names the stable version: the target is brought back to it where it has strayed. */
function settled({ progress, actual }: Situation, stable: string): Move {
  if (actual.stable === stable && actual.candidate === null && actual.weight === 0 && actual.mirrored === 0)
    return move(progress, 'steady', `${stable} serves, as the main branch says.`)
  if (actual.stable === stable)
    return move(progress, 'repair', `A candidate is there that no rollout knows of: it is removed.`, [
      { kind: 'abort' },
    ])
  const wish: Wish =
    actual.candidate === stable && actual.ready ? { kind: 'promote' } : { kind: 'deploy', version: stable }
  return move(
    progress,
    'repair',
    `The main branch says ${stable}, and ${actual.stable ?? 'nothing'} serves: ${stable} is brought back.`,
    [wish],
  )
}
