import { type Block, type Document, writeCount } from '../../report/index.ts'
import { changes } from './document/changes.ts'
import { charts } from './document/charts.ts'
import { badLines, failingChecks, passedChecks } from './document/checks.ts'
import { headline } from './document/headline.ts'
import { moves } from './document/moves.ts'
import { read, shownOf } from './document/reading.ts'
import { samples } from './document/sample.ts'
import { comparability, footer, notes, provenance } from './document/trust.ts'
import type { DataValidateReport } from './report-schema.ts'

/**
 * What the report says to a reader, in the order in which a reviewer asks: the verdict, why and what to do; the rules
 * that fail and the rows that break them; what changed in the data; whether to trust it. A function of the report alone.
 */
export function composeDataValidateDocument(report: DataValidateReport): Document {
  const reading = read(report)
  const { shown, left } = shownOf(reading)
  const { tone, title, blocks } = headline(reading)
  return {
    id: report.model === null ? report.action : `${report.action}:${report.model}`,
    tone,
    title,
    blocks: [
      ...blocks,
      ...failingChecks(reading),
      ...badLines(shown),
      ...notes(reading),
      ...samples(reading),
      ...moves(shown),
      ...changes(shown),
      ...notShown(left),
      ...charts(shown),
      ...comparability(shown),
      ...passedChecks(reading),
      ...provenance(reading),
      ...footer(reading),
    ],
  }
}

function notShown(left: number): Block[] {
  if (left === 0) return []
  return [
    {
      kind: 'paragraph',
      small: true,
      keep: 11,
      text: [
        `What changed in ${writeCount(left)} more data sets is in `,
        { code: 'data-validate.json' },
        '.',
      ],
    },
  ]
}
