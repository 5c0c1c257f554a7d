import { z } from 'zod'

const value = z.union([z.string(), z.number(), z.boolean()])
const directionSchema = z.enum(['minimize', 'maximize'])

const bestSchema = z.object({
  number: z.int(),
  parameters: z.record(z.string(), value),
  objective: z.string(),
  /** The mean of its repeats, where trials were repeated under several seeds. */
  observed: z.number(),
  /** Sets of parameters that were compared. */
  compared: z.int(),
  /** null where the noise of a trial is not known. */
  shrunken: z.object({ noise: z.number(), expected: z.number(), optimism: z.number() }).nullable(),
})

/** What a search for hyperparameters tried and found, as a part of the training report. */
export const searchReportSchema = z.object({
  method: z.enum(['grid', 'random', 'sobol', 'optuna']),
  sampler: z.string().nullable(),
  seed: z.int(),
  /** Direction by metric. */
  objectives: z.record(z.string(), directionSchema),
  /** Names the search: equal for what continues each other. */
  key: z.string(),
  /** Trials that were planned or asked for. */
  planned: z.int(),
  /** Of those below, how many were there from an earlier run. */
  continued: z.int(),
  /** Scale by parameter, for drawing; `category` for lists. */
  scales: z.record(z.string(), z.enum(['linear', 'log', 'category'])),
  trials: z.array(
    z.object({
      number: z.int(),
      parameters: z.record(z.string(), value),
      metrics: z.record(z.string(), z.number()),
      seconds: z.number(),
      state: z.enum(['complete', 'failed']),
      why: z.string().nullable(),
      outputs: z.record(z.string(), z.string()),
    }),
  ),
  /** With one objective; null with several, and where no trial completed. */
  best: bestSchema.nullable(),
  /** Numbers of the trials on the Pareto front, the most alone first; empty with one objective. */
  front: z.array(z.int()),
  /** What choosing among many does to the best one's score, as sentences. */
  optimism: z.string(),
  notes: z.array(z.string()),
  /** File that the best parameters were written to, relative to the workspace; null where none was. */
  written: z.string().nullable(),
})
export type SearchReport = z.output<typeof searchReportSchema>
