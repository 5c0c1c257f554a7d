import { z } from 'zod'

const count = z.int().nonnegative()

/** Numbers in JSON; infinite ones as text, as JSON has none. */
const amount = z.union([z.number(), z.enum(['Infinity', '-Infinity']).transform(Number)])

const common = {
  /** How it was stored: what kinds are decided by. */
  storage: z.enum(['float', 'integer', 'boolean', 'string', 'datetime']),
  missing: count,
}

/** A reference without its rows: quantiles of numbers, counts of categories. */
export const driftProfileSchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('drift-profile'),
  createdAt: z.iso.datetime(),
  model: z.string().nullable(),
  rows: count,
  /** What it was made of. */
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: count })),
  columns: z.record(
    z.string(),
    z.discriminatedUnion('type', [
      z.object({
        ...common,
        type: z.literal('numbers'),
        present: count,
        /** Values in ascending order, each with how many rows it stands for: those up to it and above the one before. */
        values: z.array(amount),
        counts: z.array(count),
      }),
      z.object({
        ...common,
        type: z.literal('categories'),
        counts: z.array(z.tuple([z.string(), count])),
        /** Rows of rarer categories, which are not told apart; 0 where all are listed. */
        others: count,
      }),
    ]),
  ),
})
export type DriftProfile = z.output<typeof driftProfileSchema>
export type ProfiledColumn = DriftProfile['columns'][string]
