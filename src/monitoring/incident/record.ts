import { z } from 'zod'
import { severitySchema } from './severity.ts'
import { rememberedWindowSchema } from './windows.ts'

const share = z.number().min(0).max(1)

/** What is remembered of one report. */
export const driftRecordSchema = z.object({
  /** Tells the data apart: a report on the same data takes the place of the earlier one. */
  key: z.string(),
  /** Moment that the data is of: the end of its window, else when it was compared. */
  asOf: z.iso.datetime(),
  comparedAt: z.iso.datetime(),
  verdict: z.enum(['stable', 'drifted']),
  driftShare: share,
  /** Columns that drifted, the weightiest first, and metrics that are worse; at most 50. */
  findings: z.array(z.string()),
  /** How strong the findings are, of those that can be measured. */
  severities: z.record(z.string(), severitySchema).default({}),
  /** Values of metrics by name, where labels were there. */
  metrics: z.record(z.string(), z.number()),
  rows: z.int().nonnegative(),
  runUrl: z.string().nullable(),
})
export type DriftRecord = z.output<typeof driftRecordSchema>

/** Drift from the report that opened it to the one that found it gone. */
export const driftIncidentSchema = z.object({
  /** `2013-09-01`, or `2013-09-01.2` for the second of a day. */
  id: z.string(),
  openedAt: z.iso.datetime(),
  healedAt: z.iso.datetime().nullable(),
  /** Findings that people were told of; more make it worse. */
  told: z.array(z.string()),
  /** How strong they were when people were told last. */
  toldSeverities: z.record(z.string(), severitySchema).default({}),
  /** What people have to be told still: it is repeated until it was said. */
  pending: z.enum(['new', 'worse', 'healed']).nullable(),
})
export type DriftIncident = z.output<typeof driftIncidentSchema>

export const driftHistorySchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('drift-history'),
  model: z.string(),
  /** In the order of what they are of. */
  records: z.array(driftRecordSchema),
  /** In the order in which they opened; at most the last is not healed. */
  incidents: z.array(driftIncidentSchema),
  /** Performance and KPIs window by window, in the order of time. */
  windows: z.array(rememberedWindowSchema).default([]),
})
export type DriftHistory = z.output<typeof driftHistorySchema>

export function emptyHistory(model: string): DriftHistory {
  return { schemaVersion: 1, kind: 'drift-history', model, records: [], incidents: [], windows: [] }
}
