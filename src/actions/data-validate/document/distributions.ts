import {
  type Block,
  type Inline,
  joined,
  type TableRow,
  type Tone,
  writeCount,
} from '../../../report/index.ts'
import { moved } from './change-summary.ts'
import type { Review } from './reading.ts'
import { arrow, capped, code, percent, perDataset } from './wording.ts'

type Distribution = Review['distributions'][number]

const mostMoved = 200
const tones: Readonly<Record<Distribution['size'], Tone>> = {
  none: 'neutral',
  small: 'info',
  medium: 'warn',
  large: 'warn',
}
const distances: Readonly<Record<Distribution['method'], string>> = {
  wasserstein: 'Wasserstein, in standard deviations',
  jensenshannon: 'Jensen–Shannon',
}

/** Columns that moved further than chance explains, with what chance would give beside each distance. */
export function distributionTable(review: Review, datasets: number): Block[] {
  const far = moved(review)
  const still = review.distributions.length - far.length
  const note: Block = {
    kind: 'paragraph',
    small: true,
    keep: 43,
    text: [
      ...(far.length === 0
        ? []
        : ['Chance: what two samples of these sizes from one distribution would reach in 95 of 100 draws. ']),
      still === 0
        ? 'Every column moved.'
        : `${writeCount(still)} of ${writeCount(review.distributions.length)} columns did not move further than chance.`,
    ],
  }
  if (review.distributions.length === 0) return []
  if (far.length === 0) return [note]
  return [
    ...capped(
      {
        kind: 'table',
        rowName: 'columns',
        textRows: 12,
        columns: [
          { title: ['Distribution of'] },
          { title: ['Moved'] },
          { title: ['Distance'], align: 'right' },
          { title: ['Chance'], align: 'right' },
          { title: ['Missing'], align: 'right' },
          { title: ['Categories'] },
        ],
        rows: far.map(
          (one): TableRow => ({
            keep: one.size === 'small' ? 45 : 43,
            cells: [
              [code(one.column)],
              [{ tone: tones[one.size], text: one.size }],
              [distance(one.effect)],
              [`≤\u00a0${distance(one.expectedByChance.high)}`],
              [arrow(percent(one.missingShare.before), percent(one.missingShare.after))],
              categories(one),
            ],
          }),
        ),
      },
      perDataset(mostMoved, datasets),
    ),
    { kind: 'paragraph', small: true, keep: 43, text: [`Distances: ${methods(far)}.`] },
    note,
  ]
}

/** Two digits after the point, or two that say something. */
function distance(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value >= 0.1 || value === 0 ? value.toFixed(2) : Number(value.toPrecision(2)).toString()
}

function methods(far: readonly Distribution[]): string {
  const used = [...new Set(far.map(({ method }) => method))].map((method) => {
    const kinds = method === 'wasserstein' ? 'numbers' : 'categories'
    return `${distances[method]}, for ${kinds}`
  })
  return used.join('; ')
}

function categories(one: Distribution): Inline[] {
  const parts = [
    ...some('new', one.newCategories, one.newCategoryCount),
    ...some('gone', one.vanishedCategories, one.vanishedCategoryCount),
  ]
  return parts.length === 0
    ? ['–']
    : parts.flatMap((part, index): Inline[] => (index === 0 ? part : ['; ', ...part]))
}

/** The first three by name and how many more; those of private columns have no names. */
function some(title: string, values: readonly string[], count: number): Inline[][] {
  if (count === 0) return []
  if (values.length === 0) return [[`${title}: ${writeCount(count)}`]]
  const shown = values.slice(0, 3).map((value) => code(value, 24))
  const more = count - shown.length
  return [[`${title}: `, ...joined(more > 0 ? [...shown, `${writeCount(more)} more`] : shown)]]
}
