import type { Document } from '../../report/index.ts'
import { attribution } from './document/attribution.ts'
import { charts } from './document/charts.ts'
import { columnsTable } from './document/columns.ts'
import { dates } from './document/dates.ts'
import { embeddings } from './document/embeddings.ts'
import { headline } from './document/headline.ts'
import { kpis } from './document/kpis.ts'
import { performance } from './document/performance.ts'
import { segments } from './document/segments.ts'
import { timeline } from './document/timeline.ts'
import { footer, notes, provenance } from './document/trust.ts'
import type { DriftReport } from './report-schema.ts'

/**
 * What the report says to a reader, in the order in which they ask: whether something drifted, what matters of it and what to do;
 * where it is; every column; what it rests on. A function of the report alone.
 */
export function composeDriftDocument(report: DriftReport): Document {
  const { tone, title, blocks } = headline(report)
  return {
    id: report.model === null ? report.action : `${report.action}:${report.model}`,
    tone,
    title,
    blocks: [
      ...blocks,
      ...timeline(report),
      ...performance(report),
      ...kpis(report),
      ...dates(report),
      ...attribution(report),
      ...embeddings(report),
      ...charts(report),
      ...segments(report),
      ...columnsTable(report),
      ...notes(report),
      ...provenance(report),
      ...footer(report),
    ],
  }
}
