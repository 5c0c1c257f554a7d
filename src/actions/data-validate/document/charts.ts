import type { Block } from '../../../report/index.ts'
import { moved } from './change-summary.ts'
import { inOrder, sharesOf } from './profiles.ts'
import type { Reading } from './reading.ts'
import { name } from './wording.ts'

const mostCharts = 6
const mostBins = 40

/** Histograms before and now of the columns that moved most, for the HTML report. */
export function charts({ datasets, several }: Reading): Block[] {
  const drawn = datasets.flatMap(({ dataset, review }) => {
    if (review === null) return []
    const far = new Set(moved(review).map(({ column }) => column))
    return inOrder(review).flatMap((pair): Block[] => {
      const column = pair.after?.column
      const { labels, before, after } = sharesOf(pair)
      if (column === undefined || !far.has(column) || before === null || after === null) return []
      if (labels.length < 2 || labels.length > mostBins) return []
      return [
        {
          kind: 'chart',
          chart: {
            type: 'bars',
            title: several ? `${name(dataset.name)}: ${name(column)}` : name(column),
            x: { name: name(column) },
            y: { name: 'Share of values', min: 0 },
            categories: labels.map((label) => name(label, 24)),
            series: [
              { name: 'before', values: before },
              { name: 'now', values: after },
            ],
          },
        },
      ]
    })
  })
  if (drawn.length === 0) return []
  return [
    {
      kind: 'only',
      in: 'html',
      blocks: [{ kind: 'heading', text: ['Columns that moved most'] }, ...drawn.slice(0, mostCharts)],
    },
  ]
}
