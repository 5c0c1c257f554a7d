import {
  type Block,
  sentence,
  type TableRow,
  type Tone,
  writeCount,
  writePValue,
} from '../../../report/index.ts'
import type { DriftKpi } from '../followed/schema.ts'
import type { DriftReport } from '../report-schema.ts'
import { quantityOf } from './performance.ts'
import { code } from './wording.ts'

const tones: Readonly<Record<DriftKpi['verdict'], Tone>> = {
  worse: 'bad',
  better: 'good',
  'as-good': 'neutral',
  'not-known': 'info',
}

/** What the business gets, a row a KPI; those that cannot be computed say why. */
export function kpis({ kpis: found }: DriftReport): Block[] {
  if (found.length === 0) return []
  const rows = found.flatMap(rowOf)
  const failed = found.filter(({ notComputable }) => notComputable !== null)
  const over = new Set(found.filter(({ current }) => current !== null).map((one) => one.intervalsOver))
  return [
    { kind: 'heading', keep: 8, text: ['What does the business see?'] },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            keep: 8,
            rowName: 'KPIs',
            columns: [
              { title: ['KPI'] },
              { title: ['Reference'], align: 'right' as const },
              { title: ['Now'], align: 'right' as const },
              { title: ['Change'], align: 'right' as const },
              { title: ['p'], align: 'right' as const },
            ],
            rows,
          },
          {
            kind: 'paragraph' as const,
            small: true,
            keep: 9,
            text: [
              over.has('days')
                ? 'Intervals are of how whole days vary (jackknife), as rows of a day resemble each other.'
                : 'Intervals are of how rows vary (jackknife); rows that come in groups make them too narrow.',
            ],
          },
        ]),
    ...(failed.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            keep: 8,
            items: failed.map(({ name, notComputable }) => [
              code(name),
              ' could not be computed: ',
              ...sentence(notComputable ?? '', 240),
            ]),
          },
        ]),
  ]
}

function rowOf(one: DriftKpi): TableRow[] {
  const { reference, current, name, direction, unit, rows } = one
  if (current === null) return []
  const written = quantityOf({ unit, reference: reference ?? current, current })
  const level = (side: NonNullable<typeof current>, count: number) => [
    written.levelInColumn(side.estimate),
    side.low === null || side.high === null ? '' : ` ${written.range(side.low, side.high)}`,
    ` (${writeCount(count)})`,
  ]
  return [
    {
      keep: one.verdict === 'worse' ? 'always' : 8,
      cells: [
        [{ tone: tones[one.verdict], text: '' }, ' ', code(name), direction === 'higher' ? ' ↑' : ' ↓'],
        reference === null ? ['not known'] : level(reference, rows.reference),
        level(current, rows.current),
        [reference === null ? '' : written.change(current.estimate - reference.estimate)],
        [one.pValue === null ? '' : writePValue(one.pValue).replace('p = ', '').replace('p < ', '< ')],
      ],
    },
  ]
}
