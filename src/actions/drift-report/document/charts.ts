import type { Block } from '../../../report/index.ts'
import { shortened } from '../../../report/index.ts'
import type { DriftReport } from '../report-schema.ts'
import { inOrder } from './wording.ts'

const mostCharts = 12

/** Both distributions of the columns that drifted, then of those next to it, for the HTML report. */
export function charts({ columns }: DriftReport): Block[] {
  const drawn = inOrder(columns.filter(({ kind }) => kind !== 'embedding')).flatMap(
    ({ column, distribution }): Block[] =>
      distribution === null || distribution.labels.length < 2
        ? []
        : [
            {
              kind: 'chart',
              chart: {
                type: 'bars',
                title: shortened(column, 48),
                x: { name: shortened(column, 48) },
                y: { name: 'Share of values', min: 0 },
                categories: distribution.labels.map((label) => shortened(label, 24)),
                series: [
                  { name: 'reference', values: distribution.reference },
                  { name: 'current', values: distribution.current },
                ],
              },
            },
          ],
  )
  if (drawn.length === 0) return []
  return [
    {
      kind: 'only',
      in: 'html',
      blocks: [{ kind: 'heading', text: ['How the values are distributed'] }, ...drawn.slice(0, mostCharts)],
    },
  ]
}
