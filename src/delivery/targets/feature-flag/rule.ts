import { z } from 'zod'

/**
 * The targeting rule of a rollout. It hashes the flag, the candidate and the user to a place between 0 and 1, and gives
 * the candidate to those below its share. The candidate stands first, so that a larger share adds users and takes it
 * from nobody; its name is hashed too, so that another rollout begins with other users. Who is not named gets the stable
 * version: without a user there is nothing that could stay the same.
 */
export interface Rule {
  readonly candidate: string
  readonly stable: string
  /** Of the users, in percent. */
  readonly percent: number
}

const variable = z.strictObject({ var: z.string() })
const part = z.tuple([z.string(), z.int().min(0)])
const ruleSchema = z.strictObject({
  if: z.tuple([
    variable,
    z.strictObject({
      fractional: z.tuple([
        z.strictObject({
          cat: z.tuple([z.strictObject({ var: z.literal('$flagd.flagKey') }), z.string(), variable]),
        }),
        part,
        part,
      ]),
    }),
    z.string(),
  ]),
})

/** The rule as flagd reads it. Weights are whole numbers there, so shares of less than a percent are scaled. */
export function targetingOf({ candidate, stable, percent }: Rule, targetingKey: string): object {
  const scale = [1, 10, 100, 1000].find((by) => Number.isInteger(round(percent * by))) ?? 1000
  const share = Math.round(percent * scale)
  const user = { var: targetingKey }
  return {
    if: [
      user,
      {
        fractional: [
          { cat: [{ var: '$flagd.flagKey' }, candidate, user] },
          [candidate, share],
          [stable, 100 * scale - share],
        ],
      },
      stable,
    ],
  }
}

/** The rule that a flag has: null where it has none, `foreign` where it has one of somebody else. */
export function ruleOf(targeting: unknown): Rule | null | 'foreign' {
  if (targeting === undefined || targeting === null) return null
  if (typeof targeting === 'object' && Object.keys(targeting).length === 0) return null
  const read = ruleSchema.safeParse(targeting)
  if (!read.success) return 'foreign'
  const [, { fractional }, otherwise] = read.data.if
  const [{ cat }, [candidate, share], [stable, rest]] = fractional
  if (cat[1] !== candidate || otherwise !== stable || share + rest === 0) return 'foreign'
  return { candidate, stable, percent: round((100 * share) / (share + rest)) }
}

/** What binary fractions leave behind the decimals. */
function round(percent: number): number {
  return Math.round(percent * 1e6) / 1e6
}
