import type { MetricRecord } from './record.ts'

/** What a format's reader gives for each record that it finds. */
export type OnRecord = (record: MetricRecord) => void

/** Follows metrics of one format. */
export interface MetricSource {
  /** Reads what was written since the last time. */
  poll(onRecord: OnRecord): Promise<void>
  /** Reads the rest when nothing is written any more, also a last line without its end; then closes. */
  finish(onRecord: OnRecord): Promise<void>
}

export const metricFormats = ['jsonl', 'dvclive', 'csv', 'tensorboard', 'json'] as const
/** `json` is one object that is written anew each time, as `dvc metrics` reads it. */
export type MetricFormat = (typeof metricFormats)[number]
