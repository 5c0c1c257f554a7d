import type { Document } from '../../report/index.ts'
import { changesTable } from './document/changes.ts'
import { charts, forests } from './document/charts.ts'
import { failingGates, otherGates } from './document/gates.ts'
import { headline } from './document/headline.ts'
import { metricTable } from './document/metrics.ts'
import { read } from './document/reading.ts'
import { examplesSentence, sliceTable } from './document/slices.ts'
import { comparability, footer, notes, provenance } from './document/trust.ts'
import type { EvaluateReport } from './report-schema.ts'

/**
 * What the report says to a reader, in the order in which a reviewer asks: the verdict, why and what to do; the gates
 * that say no; the numbers; whom it helps and hurts; what changed; whether to trust it. A function of the report alone.
 */
export function composeEvaluateDocument(report: EvaluateReport): Document {
  const reading = read(report)
  const { tone, title, blocks } = headline(reading)
  return {
    id: `${report.action}:${report.model}`,
    tone,
    title,
    blocks: [
      ...blocks,
      ...failingGates(reading),
      ...metricTable(reading),
      ...examplesSentence(reading),
      ...notes(report),
      ...charts(report),
      ...forests(report),
      ...sliceTable(reading),
      ...changesTable(report),
      ...comparability(report),
      ...otherGates(reading),
      ...provenance(report),
      ...footer(report),
    ],
  }
}
