import type { Deployable } from '../deployable.ts'
import type { Target } from '../targets/target.ts'
import type { Wish } from './situation.ts'

/** Finds a registered version. Throws ConfigurationError where there is none of that name. */
export type FindVersion = (version: string) => Promise<Deployable>

/** Asks the target for what is wished for, in order. */
export async function perform(wishes: readonly Wish[], target: Target, find: FindVersion): Promise<void> {
  for (const wish of wishes) {
    if (wish.kind === 'deploy') await target.deploy(await find(wish.version))
    else if (wish.kind === 'weight') await target.setWeight(wish.percent)
    else if (wish.kind === 'shadow') await target.shadow(wish.percent)
    else if (wish.kind === 'promote') await target.promote()
    else await target.abort()
  }
}
