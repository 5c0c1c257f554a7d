import {
  type Block,
  drawHistogram,
  type Inline,
  joinNeighbours,
  type TableRow,
  writeCount,
} from '../../../report/index.ts'
import type { Review } from './reading.ts'
import { arrow, capped, code, name, percent, perDataset, writeValue } from './wording.ts'

type Pair = Review['profiles'][number]
export type Profile = NonNullable<Pair['before']>

/** Columns of all data sets together in HTML, so that the page stays small. */
const mostColumns = 600

/** What each column holds, before and now; those that moved most first. */
export function profileTable(review: Review, datasets: number): Block[] {
  if (review.profiles.length === 0) return []
  return [
    { kind: 'paragraph', keep: 55, text: [`Profile of ${writeCount(review.profiles.length)} columns:`] },
    ...capped(
      {
        kind: 'table',
        keep: 55,
        rowName: 'columns',
        textRows: 12,
        columns: [
          { title: ['Column'] },
          { title: ['Missing'], align: 'right' },
          { title: ['Distinct'], align: 'right' },
          { title: ['Median [5 %, 95 %], or range'], align: 'right' },
          { title: ['Before'] },
          { title: ['Now'] },
        ],
        rows: inOrder(review).map((pair): TableRow => {
          const [before, after] = drawings(pair)
          return {
            keep: 56,
            cells: [
              [code((pair.after ?? pair.before)?.column ?? '')],
              [both(pair, ({ missing, rows }) => percent(rows === 0 ? 0 : Math.min(1, missing / rows)))],
              [both(pair, ({ distinct }) => writeCount(distinct))],
              [both(pair, middle)],
              before,
              after,
            ],
          }
        }),
      },
      perDataset(mostColumns, datasets),
    ),
    {
      kind: 'paragraph',
      small: true,
      keep: 56,
      text: [
        'Bars are shares of rows on one scale for both; ▁ is none. Distinct values above 100,000 are estimated.',
      ],
    },
  ]
}

/** Profiles in the order of how far their columns moved. */
export function inOrder({ profiles, distributions }: Review): readonly Pair[] {
  const place = new Map(distributions.map(({ column }, index) => [column, index]))
  const of = ({ before, after }: Pair) => place.get((after ?? before)?.column ?? '') ?? place.size
  return profiles.toSorted((a, b) => of(a) - of(b))
}

function both({ before, after }: Pair, write: (profile: Profile) => string): string {
  if (before === null || after === null) return write((before ?? after)!)
  return arrow(write(before), write(after))
}

function middle({ quantiles, minimum, maximum }: Profile): string {
  if (quantiles !== null) {
    const [low, , median, , high] = quantiles
    return `${writeValue(median)} [${writeValue(low)}, ${writeValue(high)}]`
  }
  if (minimum === null || maximum === null) return '–'
  const text = (value: number | string) => (typeof value === 'number' ? writeValue(value) : name(value, 24))
  return `${text(minimum)} – ${text(maximum)}`
}

function drawings(pair: Pair): [Inline[], Inline[]] {
  const { before, after } = sharesOf(pair)
  const most = Math.max(0, ...joinNeighbours(before ?? []), ...joinNeighbours(after ?? []))
  const drawn = (shares: readonly number[] | null): Inline[] =>
    shares === null || shares.length === 0 ? ['–'] : [{ code: drawHistogram(shares, most) }]
  return [drawn(before), drawn(after)]
}

/** Shares of the rows that hold a value, over the bins of both versions. */
export function sharesOf({ before, after }: Pair): {
  labels: readonly string[]
  before: readonly number[] | null
  after: readonly number[] | null
} {
  const labels = [
    ...new Set([before, after].flatMap((one) => one?.histogram?.map(({ label }) => label) ?? [])),
  ]
  const shares = (profile: Profile | null) => {
    if (profile?.histogram == null) return null
    const counts = new Map(profile.histogram.map(({ label, count }) => [label, count]))
    const all = profile.histogram.reduce((sum, { count }) => sum + count, 0)
    return labels.map((label) => (all === 0 ? 0 : (counts.get(label) ?? 0) / all))
  }
  return { labels, before: shares(before), after: shares(after) }
}
