import {
  type Block,
  type Inline,
  quantity,
  sentence,
  type TableRow,
  writeCount,
} from '../../../report/index.ts'
import type { DriftReport } from '../report-schema.ts'
import { code, percent } from './wording.ts'

/** How much of a change each column's drift explains. */
export function attribution({ followed: { attribution: found } }: DriftReport): Block[] {
  if (found === null) return []
  const { title, source, from, rows, reference, current, difference, standardError } = found
  const written = quantity({ unit: null, halfWidth: 2 * standardError, values: [reference, current] })
  const since = from === null ? 'now' : `since ${from.slice(0, 10)}`
  const opening = `${title}${source === 'estimated' ? ' (estimated)' : ''}: ${written.level(reference)} on the reference (${writeCount(rows.reference)}), ${written.level(current)} ${since} (${writeCount(rows.current)}), a change of ${written.change(difference)}.`
  const blocks: Block[] = [
    { kind: 'heading', keep: 11, text: ['What goes with the change?'] },
    { kind: 'paragraph', keep: 11, text: [opening, ' ', ...restOf(found)] },
  ]
  if (found.columns.length > 0 && found.withoutShares === null)
    blocks.push({
      kind: 'table',
      keep: 11,
      rowName: 'columns',
      textRows: 5,
      columns: [
        { title: ['Drift of'] },
        { title: ['explains by itself'], align: 'right' },
        { title: ['of the change'], align: 'right' },
      ],
      rows: found.columns.map(
        ({ column, explained, share, shareStandardError }, at): TableRow => ({
          keep: 11 + at,
          cells: [
            [code(column)],
            [written.change(explained)],
            [
              share === null
                ? ''
                : `${percentOf(share)}${shareStandardError === null ? '' : ` ± ${percent(2 * shareStandardError)}`}`,
            ],
          ],
        }),
      ),
    })
  return [
    ...blocks,
    {
      kind: 'paragraph',
      small: true,
      keep: 12,
      text: [
        'This assumes that rows with the same value of a column are judged as well as on the reference, so that only how many there are changed. Columns that go together explain the same part again: shares do not add up. What is not explained is another relation of the columns to the label, drift within bins, or columns that are not here.',
      ],
    },
  ]
}

function restOf({ together, withoutShares }: NonNullable<DriftReport['followed']['attribution']>): Inline[] {
  if (withoutShares !== null) return sentence(withoutShares)
  if (together === null || together.rest === null || together.share === null) return []
  const names = together.columns.flatMap((column, at): Inline[] => [at === 0 ? '' : ', ', code(column, 32)])
  return [
    'The drift of ',
    ...names,
    ' together explains ',
    { strong: [percentOf(together.share)] },
    ' of it; ',
    { strong: [percentOf(together.rest)] },
    ' is not explained by it.',
  ]
}

function percentOf(share: number): string {
  return share < 0 ? `−${percent(-share)}` : percent(share)
}
