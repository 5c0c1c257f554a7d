import { numberOf, type Sample, type Series } from '../../../clients/prometheus/index.ts'

/** After `from`, up to and with `to`; seconds on the server's clock. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * How far before a window a series' last sample may lie and still be what its next one is compared with: what Prometheus
 * itself takes for the age at which a series has ended (`--query.lookback-delta`).
 */
export const lookbackSeconds = 300

/** What one counter did in a window. */
export type Increase =
  | {
      readonly kind: 'counted'
      readonly increase: number
      readonly restarts: number
      /** Whether its first value in the window could not be counted, since nobody knows from when it counts. */
      readonly firstDropped: boolean
      /** Between two samples one after the other: the pieces that `increase` is the sum of. */
      readonly steps: readonly { readonly at: number; readonly by: number; readonly restarted: boolean }[]
    }
  /** It had samples before and none in the window, or none at all. */
  | { readonly kind: 'silent' }
  /** Its one sample in the window has nothing to be compared with. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-number'; readonly value: string }

/**
 * How much a counter grew within a window, from its raw samples: the sum of its steps between one sample and the next.
 * Each step belongs to the window that its later sample lies in, so that windows that follow one another count
 * everything once; nothing is extrapolated, as `increase()` of PromQL does. Where the value falls the process began
 * anew, and what it shows since is counted.
 *
 * @param startedAt when the series began at zero, if that is known: then that is a sample too
 * @param restartsAt for sums, which may fall without a restart: times of samples that follow a restart; null where a
 *   fall is one
 */
export function increaseOf(
  series: Series,
  span: Span,
  startedAt: number | null = null,
  restartsAt: ReadonlySet<number> | null = null,
): Increase {
  const inWindow = series.samples.filter(([at]) => at > span.from && at <= span.to)
  if (inWindow.length === 0) return { kind: 'silent' }
  const before = series.samples.findLast(([at]) => at <= span.from && at > span.from - lookbackSeconds)
  const used = [...(before === undefined ? [] : [before]), ...inWindow]
  const odd = used.find(([, text]) => !Number.isFinite(numberOf(text)))
  if (odd !== undefined) return { kind: 'no-number', value: odd[1] }

  const first = inWindow[0] as Sample
  const begun =
    before === undefined &&
    startedAt !== null &&
    startedAt > span.from - lookbackSeconds &&
    startedAt < first[0]
  const chain: readonly Sample[] = begun ? [[startedAt, '0'], ...used] : used
  if (chain.length < 2) return { kind: 'unknown' }
  const steps = chain.slice(1).map(([at, text], index) => {
    const value = numberOf(text)
    const earlier = numberOf((chain[index] as Sample)[1])
    const restarted = restartsAt === null ? value < earlier : restartsAt.has(at)
    return { at, by: restarted ? value : value - earlier, restarted }
  })
  return {
    kind: 'counted',
    increase: steps.reduce((sum, { by }) => sum + by, 0),
    restarts: steps.filter(({ restarted }) => restarted).length,
    firstDropped: before === undefined && !begun,
    steps,
  }
}
