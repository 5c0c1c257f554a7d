import { z } from 'zod'

const texts = z.record(z.string(), z.string())
/** Which run it is about: `''` the run itself, else one that was found in a local folder. */
const target = z.string().default('')
/** Key, value (words for NaN and infinities), step, milliseconds since 1970: one point in few bytes. */
const point = z.tuple([z.string(), z.union([z.number(), z.string()]), z.number(), z.number()])

const what = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), target, name: z.string(), startedAt: z.number(), tags: texts }),
  z.object({ kind: z.literal('params'), target, params: texts }),
  z.object({ kind: z.literal('tags'), target, tags: texts }),
  z.object({
    kind: z.literal('metrics'),
    target,
    /** False for what the user's own code logged, which is never held back. */
    followed: z.boolean(),
    at: z.number(),
    points: z.array(point),
  }),
  z.object({ kind: z.literal('artifact'), target, file: z.string(), as: z.string(), at: z.number() }),
  z.object({
    kind: z.literal('link'),
    from: z.number(),
    to: z.number(),
    printed: z.array(z.string()),
    commit: z.string().nullable(),
  }),
  z.object({ kind: z.literal('model'), name: z.string(), file: z.string(), tags: texts, at: z.number() }),
  z.object({
    kind: z.literal('finish'),
    target,
    status: z.enum(['FINISHED', 'FAILED', 'KILLED']),
    at: z.number(),
  }),
])
export type What = z.input<typeof what>

/** One line of a spool; `n` rises by one from 1. */
export const entrySchema = z.object({ n: z.int().min(1), what })
export type Entry = z.output<typeof entrySchema>
export type EntryOf<K extends Entry['what']['kind']> = Extract<Entry['what'], { kind: K }>

/** The first line. */
export const headerSchema = z.object({
  spool: z.literal(1),
  /** UUID of the run, ours; the tag `mlops.run` in the tracker. */
  run: z.uuid(),
  tracker: z.literal('mlflow'),
  /** Without credentials. */
  address: z.string(),
  experiment: z.string(),
  key: z.string(),
  startedAt: z.number(),
})
export type Header = z.output<typeof headerSchema>

/** How far a spool was delivered, and what was learnt on the way. */
export const stateSchema = z.object({
  /** `n` of the last entry that the tracker has. */
  sent: z.int().min(0).default(0),
  experimentId: z.string().nullable().default(null),
  /** Target → run in the tracker. */
  runs: texts.default({}),
  modelId: z.string().nullable().default(null),
  /** Run of ours that another took the place of. */
  replaced: z.string().nullable().default(null),
  /** Metric → whose points the tracker gets: those followed by us, or those that the user's code logs itself. */
  keys: z.record(z.string(), z.enum(['ours', 'theirs'])).default({}),
  /** Entry → what was kept of a file when it could not be delivered at once: a copy, or the hash of its content. */
  kept: z.record(z.string(), z.object({ copy: z.string().nullable(), sha256: z.string() })).default({}),
  linked: z
    .array(
      z.object({
        id: z.string(),
        url: z.string(),
        how: z.enum(['resumed', 'tag', 'printed', 'commit', 'local folder']),
      }),
    )
    .default([]),
  notes: z.array(z.string()).default([]),
})
export type SpoolState = z.output<typeof stateSchema>
