import type { Document } from '../../report/index.ts'
import { changes } from './document/changes.ts'
import { charts } from './document/charts.ts'
import { badLines, failingChecks, passedChecks } from './document/checks.ts'
import { headline } from './document/headline.ts'
import { read } from './document/reading.ts'
import { samples } from './document/sample.ts'
import { comparability, footer, notes, provenance } from './document/trust.ts'
import type { DataValidateReport } from './report-schema.ts'

/**
 * What the report says to a reader, in the order in which a reviewer asks: the verdict, why and what to do; the rules
 * that fail and the rows that break them; what changed in the data; whether to trust it. A function of the report alone.
 */
export function composeDataValidateDocument(report: DataValidateReport): Document {
  const reading = read(report)
  const { tone, title, blocks } = headline(reading)
  return {
    id: report.model === null ? report.action : `${report.action}:${report.model}`,
    tone,
    title,
    blocks: [
      ...blocks,
      ...failingChecks(reading),
      ...badLines(reading),
      ...notes(reading),
      ...samples(reading),
      ...changes(reading),
      ...charts(reading),
      ...comparability(reading),
      ...passedChecks(reading),
      ...provenance(reading),
      ...footer(reading),
    ],
  }
}
