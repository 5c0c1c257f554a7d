import type { Bins, Counts, Measurement, Moments } from '../measurements/measurement.ts'

type Measured = Extract<Measurement, { arms: unknown }>

/** What no source should say, in words; null where nothing is wrong. */
export function damageIn(measured: Measured): string | null {
  switch (measured.kind) {
    case 'counts':
      return first(measured.arms, badCounts)
    case 'moments':
      return first(measured.arms, badMoments)
    case 'bins':
      return first(measured.arms, badBins)
  }
}

function first<T>(
  { candidate, champion }: { candidate: T; champion: T },
  of: (arm: T) => string | null,
): string | null {
  const found = of(candidate) ?? of(champion)
  return found === null ? null : `The source answered with ${found}.`
}

const whole = (value: number) => Number.isSafeInteger(value) && value >= 0

function badCounts({ total, events }: Counts): string | null {
  return whole(total) && whole(events) && events <= total
    ? null
    : `${events} of ${total} requests, which are no counts of one window`
}

function badMoments({ count, sum, sumOfSquares }: Moments): string | null {
  if (!whole(count) || !Number.isFinite(sum) || !Number.isFinite(sumOfSquares))
    return `${count} values with the sum ${sum} and the sum of squares ${sumOfSquares}, which are not all numbers of one window`
  // by Cauchy and Schwarz, but for rounding; of no values both sums are 0
  return sumOfSquares * count * (1 + 1e-9) >= sum * sum * (1 - 1e-9) && (count > 0 || sumOfSquares === 0)
    ? null
    : `a sum of squares of ${sumOfSquares}, which is less than ${count} values with the sum ${sum} can have`
}

function badBins({ names, counts }: Bins): string | null {
  if (names.length !== counts.length || new Set(names).size !== names.length)
    return `${counts.length} counts for ${names.length} bins, or with a bin twice`
  const wrong = counts.find((count) => !whole(count))
  return wrong === undefined ? null : `a bin of ${wrong} predictions, which is no count`
}
