import { z } from 'zod'

const instant = z.iso.datetime().describe('ISO 8601, UTC.')
const versionName = z.string().regex(/^v\d+\.\d+\.\d+\S*$/)

/** How traffic moves to a version. */
export const strategySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('canary'),
    /** Percent for the candidate, rising; 100 is promotion. */
    steps: z.array(z.number().min(0).max(100)).min(1),
  }),
  /** The candidate runs beside the stable version, is checked, and gets all traffic at once. */
  z.object({ kind: z.literal('blue-green') }),
  /** The candidate sees copies of a share of the requests; nobody sees its answers. */
  z.object({
    kind: z.literal('shadow'),
    percent: z.number().min(1).max(100),
    afterwards: z.enum(['promote', 'stop']),
  }),
  /** One share for a fixed time, one decision at its end. */
  z.object({
    kind: z.literal('ab-test'),
    percent: z.number().min(1).max(99),
    horizonSeconds: z.number().positive(),
  }),
  z.object({ kind: z.literal('all-at-once') }),
])
export type Strategy = z.output<typeof strategySchema>

/** What every strategy also has. Seconds. */
export const pacingSchema = z.object({
  /** Least time at a step. */
  everySeconds: z.number().min(0),
  /** Least requests of the candidate at a step. */
  minRequests: z.number().int().min(0),
  /** From the start to the promotion; then what the policies say for it. */
  deadlineSeconds: z.number().positive(),
})
export type Pacing = z.output<typeof pacingSchema>

/** Where a rollout is. Each change of phase is one commit on the state branch. */
export const phaseSchema = z.enum([
  /** The candidate is asked for and not ready yet. */
  'deploying',
  /** It has its share of the traffic, and is looked at. */
  'progressing',
  /** Decided: all traffic to the candidate. */
  'promoting',
  /** Decided: all traffic back. */
  'aborting',
  'promoted',
  'aborted',
])
export type Phase = z.output<typeof phaseSchema>

/** One thing that happened, for people: told once, never changed. */
export const eventSchema = z.object({
  at: instant,
  kind: z.enum([
    'start',
    'ready',
    'advance',
    'hold',
    'promote',
    'abort',
    'done',
    'repair',
    'rollback',
    'note',
  ]),
  /** Percent after it. */
  weight: z.number(),
  /** Plain text. */
  reason: z.string(),
  /** Workflow run, or null outside of one. */
  run: z.string().nullable(),
})
export type RolloutEvent = z.output<typeof eventSchema>

/** The evidence at one look, for the drawing. */
export const lookSchema = z.object({
  from: instant,
  to: instant,
  weight: z.number(),
  verdict: z.string(),
  /** What was decided, and why. Plain text. */
  decision: z.string(),
  reason: z.string(),
  /** By guardrail: shares or means of the window and of the time so far, log10 of the evidence. */
  guardrails: z.record(
    z.string(),
    z.object({
      verdict: z.string(),
      candidate: z.number().nullable(),
      champion: z.number().nullable(),
      difference: z.tuple([z.number(), z.number(), z.number()]).nullable(),
      harm: z.number().nullable(),
      nonInferiority: z.number().nullable(),
    }),
  ),
})
export type RecordedLook = z.output<typeof lookSchema>

export const rolloutSchema = z.object({
  /** Environment, version and a number: `production-v1.3.0-2`. */
  id: z.string(),
  version: versionName,
  /** Of the intent, where the version was turned down before. */
  again: z.string().nullable(),
  /** Stable version when it began; null for the first ever. */
  from: versionName.nullable(),
  strategy: strategySchema,
  pacing: pacingSchema,
  phase: phaseSchema,
  /** Index into the strategy's shares. */
  step: z.number().int().min(0),
  /** Percent that is asked for now. */
  weight: z.number().min(0).max(100),
  startedAt: instant,
  stepStartedAt: instant,
  /** Requests of the candidate when the step began. */
  stepStartedRequests: z.number().int().min(0),
  /** Measurements up to here are in the evidence; null before the first look. */
  measuredUntil: instant.nullable(),
  /** Of the analysis, opaque here. */
  analysis: z.unknown(),
  /** An analysis that could not be read, as it was found; nothing is decided by it. */
  setAside: z.object({ at: instant, reason: z.string(), analysis: z.unknown() }).optional(),
  /** Why it is being aborted or promoted. */
  decision: z.string().nullable(),
  endedAt: instant.nullable(),
  events: z.array(eventSchema),
  looks: z.array(lookSchema),
  /** GitHub's, where there are: the deployment, and the issue with the live comment. */
  deployment: z.number().int().nullable(),
  issue: z.number().int().nullable(),
})
export type Rollout = z.output<typeof rolloutSchema>

/** What is remembered of one model in one environment: `rollouts/<environment>/<model>.json` on the state branch. */
export const progressSchema = z.object({
  schemaVersion: z.literal(1),
  model: z.string(),
  environment: z.string(),
  /** Versions that were promoted, newest last; the last one is the stable version. */
  promoted: z.array(z.object({ version: versionName, at: instant, rollout: z.string() })),
  /** Versions that nothing deploys again, unless an intent says `again` and why. */
  rejected: z.array(
    z.object({
      version: versionName,
      at: instant,
      reason: z.string(),
      by: z.string(),
      /** What the intent said under `again` when the version was turned down: another word there, and it is obeyed. */
      again: z.string().nullable(),
    }),
  ),
  /** The one that runs, or ran last. */
  rollout: rolloutSchema.nullable(),
  /** A rollback that has begun and whose steps are not all done. */
  rollback: z
    .object({
      id: z.string(),
      at: instant,
      by: z.string(),
      reason: z.string(),
      /** What is taken out of service, and what takes over. */
      from: versionName.nullable(),
      to: versionName,
      /** Steps that are done, in the order of `rollbackSteps`. */
      done: z.array(z.string()),
      issue: z.number().int().nullable(),
      pullRequest: z.number().int().nullable(),
      endedAt: instant.nullable(),
    })
    .nullable(),
})
export type Progress = z.output<typeof progressSchema>
