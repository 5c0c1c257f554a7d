import type { Services } from '../../foundation/index.ts'
import { type CollectOptions, collectMetrics } from './collect.ts'
import type { FollowedMetrics } from './follow.ts'
import { flatFields, parseLenientJson } from './json-text.ts'
import { type MetricRecord, recordOf } from './record.ts'

/** Beyond this a line is something else. */
const longest = 65_536

export interface MetricLines {
  /** Looks at a line of output. */
  line(text: string): void
  followed(): FollowedMetrics
}

/**
 * Follows metrics in what a command prints, where its files are out of reach: a line, or the end of one, that is a JSON object with
 * numbers and a step or epoch, as of `metrics.jsonl`. Any other line is passed over.
 */
export function followMetricLines(
  options: CollectOptions,
  services: Pick<Services, 'logger' | 'clock'>,
): MetricLines {
  const collector = collectMetrics(options, services)
  let seen = false
  return {
    line(text) {
      const record = metricOf(text)
      if (record === null) return
      seen = true
      collector.take(record)
      collector.tell()
    },
    followed: () => ({
      format: seen ? 'jsonl' : null,
      series: collector.series(),
      dropped: collector.dropped(),
    }),
  }
}

function metricOf(text: string): MetricRecord | null {
  const start = text.indexOf('{')
  if (start < 0 || text.length > longest || !text.trimEnd().endsWith('}')) return null
  const fields = flatFields(parseLenientJson(text.slice(start)))
  if (fields === null) return null
  const record = recordOf(fields)
  const placed = record.at.step !== null || record.at.epoch !== null
  return placed && record.values.size > 0 ? record : null
}
