import { numberOf, type Series } from '../../../clients/prometheus/index.ts'
import type { Arms, Counts, Measurement } from '../measurement.ts'
import { countedOf, wholeSum } from './arm-total.ts'
import { type Asking, forBoth, ownQueries, ownSelectors, rawOf, selectorFor } from './asking.ts'
import { type Bounds, boundAtMost, boundsOf, shared } from './buckets.ts'
import { NoData, shortened, Unusable } from './reading.ts'
import { anyOf, narrowed, written } from './selector.ts'
import type { Arm } from './template.ts'

type Outcome = Extract<Measurement, { kind: 'counts' }>['arms']

/** Requests, and those that failed. An arm whose requests are counted and that has no series of errors had none. */
export async function errorRate(asking: Asking): Promise<Outcome> {
  const { requests, errors } = asking.plan.names
  if (requests.length === 0 || errors.length === 0)
    throw new Unusable(
      'The preset knows no counter of failed requests; name one under `errors` of the source, or the router’s by another preset.',
    )
  const total = await forBoth((arm) => rawOf(asking, requests, arm))
  const events = await forBoth((arm) => rawOf(asking, errors, arm))
  await asking.reading.witness(joined(total, events), asking.notes)
  return forBoth((arm) => {
    const asked = requests.map((template) => written(selectorFor(asking, template, arm))).join('` and `')
    return countsOf(asking, arm, total[arm], events[arm], asked)
  })
}

/** Answers later than a bound, from the buckets of a histogram. */
export async function latency(asking: Asking, overSeconds: number): Promise<Outcome> {
  const { latencyBuckets, latencyUnit } = asking.plan.names
  if (latencyBuckets === null)
    throw new Unusable(
      'The preset knows no histogram of latency; name its buckets under `latency-buckets` of the source, or the router’s by another preset.',
    )
  const perSecond = { s: 1, ms: 1e3, us: 1e6 }[latencyUnit]
  const bounds = await boundsOfBoth(asking, latencyBuckets)
  const asked = overSeconds * perSecond
  const bound = boundAtMost(bounds, asked)
  const known = [...bounds.keys()].filter(Number.isFinite).map((one) => inSeconds(one / perSecond))
  if (bound === null)
    throw new Unusable(
      `No bucket of \`${latencyBuckets}\` that all series have ends at or below ${inSeconds(overSeconds)}; there are ${known.join(', ') || 'none'}.`,
    )
  if (Math.abs(bound - asked) > 1e-9 * asked)
    asking.notes.add(
      `No bucket ends at ${inSeconds(overSeconds)}; answers over ${inSeconds(bound / perSecond)} are counted, the next bound below.`,
    )
  const inTime = bounds.get(bound) ?? []
  const all = bounds.get(Number.POSITIVE_INFINITY) ?? []
  const raw = await forBoth((arm) =>
    asking.reading.raw(
      narrowed(selectorFor(asking, latencyBuckets, arm), anyOf('le', [...inTime, ...all])),
      asking.notes,
    ),
  )
  await asking.reading.witness(raw, asking.notes)
  return forBoth((arm) => {
    const of = (texts: readonly string[]) => raw[arm].filter(({ labels }) => texts.includes(labels.le ?? ''))
    const total = wholeSum(countedOf(of(all), arm, 'answers', asking.reading, asking.notes), arm, 'answers')
    const early = wholeSum(
      countedOf(of(inTime), arm, 'answers in time', asking.reading, new Set()),
      arm,
      'answers in time',
    )
    if (early > total)
      throw new Unusable(
        `The buckets of the ${arm} contradict one another: ${early} answers within the bound, ${total} in all.`,
      )
    return { total, events: total - early }
  })
}

/** A share by the user's own queries: counters, or expressions with a value for the window. */
export async function ownShare(asking: Asking, total: string, events: string): Promise<Outcome> {
  const totals = ownSelectors(asking, total)
  const hits = ownSelectors(asking, events)
  if (totals !== null && hits !== null) {
    const read = (all: Arms<Parameters<typeof written>[0]>) =>
      forBoth((arm) => asking.reading.raw(all[arm], asking.notes))
    const [some, of] = [await read(hits), await read(totals)]
    await asking.reading.witness(joined(some, of), asking.notes)
    return forBoth((arm) => countsOf(asking, arm, of[arm], some[arm], written(totals[arm])))
  }
  const asked = { total: ownQueries(asking, total), events: ownQueries(asking, events) }
  return forBoth(async (arm) => {
    const whole = async (query: string) => {
      const value = await oneValue(asking, query, arm)
      if (value < 0) throw new Unusable(`\`${shortened(query)}\` is ${value} for the ${arm}, and no count.`)
      if (!Number.isInteger(value))
        asking.notes.add(`\`${shortened(query)}\` gave ${value} for the ${arm}; it was rounded to a count.`)
      return Math.round(value)
    }
    return consistent(asking, arm, await whole(asked.total[arm]), await whole(asked.events[arm]))
  })
}

/** The one number that an expression comes to. @throws NoData for none, NaN and infinities; Unusable for several */
export async function oneValue(asking: Asking, query: string, arm: Arm): Promise<number> {
  const answer = await asking.reading.ask(query, asking.notes)
  if (answer.kind === 'matrix' || answer.kind === 'string')
    throw new Unusable(`\`${shortened(query)}\` gives no number but a ${answer.kind}.`)
  if (answer.series.length > 1)
    throw new Unusable(
      `\`${shortened(query)}\` gives ${answer.series.length} series; put \`sum(…)\` around it.`,
    )
  const text = answer.series[0]?.samples[0]?.[1]
  if (text === undefined) throw new NoData(`\`${shortened(query)}\` gives nothing for the ${arm}.`)
  const value = numberOf(text)
  if (Number.isFinite(value)) return value
  throw new NoData(`\`${shortened(query)}\` gives ${text} for the ${arm}.`)
}

/** Bounds that every series of both arms has. @throws NoData where an arm has no buckets */
export async function boundsOfBoth(asking: Asking, template: string): Promise<Bounds> {
  const each = await forBoth(async (arm) => {
    const selector = selectorFor(asking, template, arm)
    const counting = `count by (le) (count_over_time(${written(selector, asking.reading.rangeSeconds)}))`
    const bounds = boundsOf((await asking.reading.ask(counting, asking.notes)).series)
    if (!bounds.has(Number.POSITIVE_INFINITY))
      throw new NoData(`There is no series \`${shortened(written(selector))}\` with a bucket +Inf.`)
    return bounds
  })
  return shared(each.candidate, each.champion)
}

function countsOf(
  asking: Asking,
  arm: Arm,
  total: readonly Series[],
  events: readonly Series[],
  asked: string,
): Counts {
  const { reading, notes } = asking
  const all = wholeSum(countedOf(total, arm, 'requests', reading, notes, asked), arm, 'requests')
  return consistent(asking, arm, all, eventsOf(asking, arm, events))
}

/** A counter that is not there was never incremented; one that is there and says no number is no zero. */
function eventsOf({ reading, notes }: Asking, arm: Arm, events: readonly Series[]): number {
  const scraped = events.filter(({ samples }) => samples.some(([at]) => at > reading.span.from))
  if (scraped.length === 0) return 0
  const known = scraped.filter(
    (series) =>
      series.samples.some(([at]) => at <= reading.span.from) ||
      reading.sightings.startOf(series) !== null ||
      series.samples.length > 1 ||
      !Number.isFinite(numberOf(series.samples[0]?.[1] ?? '')),
  )
  if (known.length < scraped.length)
    notes.add(
      `${scraped.length - known.length} counters of events of the ${arm} were first seen in this window; what they showed then is not counted, since it is not known since when they count.`,
    )
  if (known.length === 0) return 0
  return wholeSum(countedOf(known, arm, 'events', reading, notes), arm, 'events')
}

/** Counters are not read all at the same instant: a few events may come in one window and their requests in the next. */
function consistent({ notes }: Asking, arm: Arm, total: number, events: number): Counts {
  if (events <= total) return { total, events }
  if (events - total > Math.max(2, total / 50))
    throw new Unusable(
      `The ${arm} has ${events} events of ${total} requests: their selectors do not fit together.`,
    )
  notes.add(`The ${arm} has ${events - total} events more than requests in this window; they were left out.`)
  return { total, events: total }
}

function joined(a: Arms<readonly Series[]>, b: Arms<readonly Series[]>): Arms<readonly Series[]> {
  return { candidate: [...a.candidate, ...b.candidate], champion: [...a.champion, ...b.champion] }
}

function inSeconds(seconds: number): string {
  return seconds < 1 ? `${Number((seconds * 1000).toPrecision(6))} ms` : `${Number(seconds.toPrecision(6))} s`
}
