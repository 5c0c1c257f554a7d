// How often a rollout is aborted, and how soon, by ours and by what teams do today, on simulated traffic:
//
//   node bench/canary.ts [--rollouts 2000] [--seed 1]
//
// Each case is 2,000 rollouts of 30 looks, one a minute, at 600 requests a minute of which the canary gets 10 %. Beside ours: a
// z-test of both error rates so far at every look (p < 0.05), the rule "more than 3 % of the canary's requests fail in a minute,
// twice", and a Mann–Whitney test of the minutes' error rates (p < 0.05 from the fifth look on). Needs Node.js 22.18 or newer, which
// runs TypeScript as it is. Prints a Markdown table.
import { parseArgs } from 'node:util'
import { assess, defaultPolicy, type Guardrail, look, startAnalysis } from '../src/delivery/analysis/index.ts'
import { randomNumbers } from '../src/monitoring/drift/random.ts'

const { values } = parseArgs({
  options: { rollouts: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
})
const rollouts = Number(values.rollouts)
const looks = 30
const requests = 600
const share = 0.1

const random = randomNumbers(Number(values.seed))

function binomial(count: number, rate: number): number {
  let events = 0
  // by the gaps between events, which are few
  if (rate <= 0) return 0
  let at = Math.floor(Math.log(1 - random()) / Math.log1p(-rate))
  while (at < count) {
    events += 1
    at += 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-rate))
  }
  return events
}

function gaussian(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** What the traffic of one minute was: requests and bad ones of the candidate (1) and the champion (0). */
interface Minute {
  readonly n1: number
  readonly k1: number
  readonly n0: number
  readonly k0: number
}

/** Requests and rates at a minute; a pattern makes both move together, as a day does. */
type Traffic = (minute: number) => {
  readonly requests: number
  readonly champion: number
  readonly candidate: number
}

const steady =
  (champion: number, candidate: number): Traffic =>
  () => ({ requests, champion, candidate })
const daily =
  (champion: number, factor: number): Traffic =>
  (minute) => {
    const wave = 1 + 0.8 * Math.sin((2 * Math.PI * minute) / looks)
    const rate = champion * (1 + 0.8 * Math.cos((2 * Math.PI * minute) / looks))
    return { requests: Math.round(requests * wave), champion: rate, candidate: rate * factor }
  }

function minuteOf(traffic: Traffic, minute: number): Minute {
  const { requests: all, champion, candidate } = traffic(minute)
  const n1 = binomial(all, share)
  const n0 = all - n1
  return { n1, n0, k1: binomial(n1, candidate), k0: binomial(n0, champion) }
}

/** Errors that come three at a time, as those of a client that asks again do: no test here is made for that. */
function inThrees(traffic: Traffic, minute: number): Minute {
  const { n1, n0 } = minuteOf(traffic, minute)
  const { champion, candidate } = traffic(minute)
  const bursts = (count: number, rate: number) => Math.min(count, 3 * binomial(Math.floor(count / 3), rate))
  return { n1, n0, k1: bursts(n1, candidate), k0: bursts(n0, champion) }
}

const guardrail: Guardrail = {
  name: 'errors',
  kind: 'counts',
  better: 'lower',
  maxAbsoluteLoss: 0.01,
  maxRelativeLoss: null,
  advisory: false,
  policy: defaultPolicy,
}
const plan = {
  guardrails: [guardrail],
  alpha: 0.05,
  beta: 0.05,
  minRequests: 500,
  judge: 'sequential',
} as const

const instant = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
const windowOf = (minute: number) => ({ from: instant(minute), to: instant(minute + 1) })

interface Result {
  /** Look at which it was aborted; null where it was not. */
  readonly aborted: number | null
  /** Look at which it could have been promoted; null where it could not. */
  readonly passed: number | null
}

function ours(minutes: readonly Minute[]): Result {
  let state = startAnalysis(plan)
  let passed: number | null = null
  for (const [index, { n1, k1, n0, k0 }] of minutes.entries()) {
    const arms = { candidate: { total: n1, events: k1 }, champion: { total: n0, events: k0 } }
    state = look(plan, state, {
      window: windowOf(index),
      measurements: { errors: { kind: 'counts', arms, notes: [] } },
    })
    const { verdict } = assess(plan, state)
    if (verdict === 'fail') return { aborted: index + 1, passed }
    if (verdict === 'pass') passed ??= index + 1
  }
  return { aborted: null, passed }
}

function naive(minutes: readonly Minute[]): Result {
  let [n1, k1, n0, k0] = [0, 0, 0, 0]
  for (const [index, minute] of minutes.entries()) {
    n1 += minute.n1
    k1 += minute.k1
    n0 += minute.n0
    k0 += minute.k0
    const pooled = (k1 + k0) / (n1 + n0)
    const z = (k1 / n1 - k0 / n0) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n0))
    if (z > 1.6449) return { aborted: index + 1, passed: null }
  }
  return { aborted: null, passed: null }
}

function threePercentTwice(minutes: readonly Minute[]): Result {
  let times = 0
  for (const [index, { n1, k1 }] of minutes.entries()) {
    if (k1 / n1 > 0.03) times += 1
    if (times === 2) return { aborted: index + 1, passed: null }
  }
  return { aborted: null, passed: null }
}

function mannWhitney(minutes: readonly Minute[]): Result {
  for (let seen = 5; seen <= minutes.length; seen++) {
    const some = minutes.slice(0, seen)
    const candidate = some.map(({ n1, k1 }) => k1 / n1)
    const champion = some.map(({ n0, k0 }) => k0 / n0)
    if (uStatistic(candidate, champion) > 1.6449) return { aborted: seen, passed: null }
  }
  return { aborted: null, passed: null }
}

/** z of the rank sum, ties by their mean rank and their correction. */
function uStatistic(a: readonly number[], b: readonly number[]): number {
  const all = [
    ...a.map((value) => ({ value, first: true })),
    ...b.map((value) => ({ value, first: false })),
  ].sort((one, other) => one.value - other.value)
  let [ranks, ties] = [0, 0]
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at++) if (all[at]?.first === true) ranks += rank
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const [n, m, total] = [a.length, b.length, all.length]
  const u = ranks - (n * (n + 1)) / 2
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)))
  return variance === 0 ? 0 : (u - (n * m) / 2) / Math.sqrt(variance)
}

type Draw = () => number

/** Skewed, as amounts of money are. */
const skewed =
  (mean: number): Draw =>
  () =>
    Math.exp(0.5 * gaussian()) + mean - Math.exp(0.125)
/** Of 100 requests three buy something. */
const sparse: Draw = () => (random() < 0.03 ? Math.exp(3 + gaussian()) : 0)

/** A mean: ours and nothing else, for no rule of thumb is made for it. */
function means(better: 'lower' | 'higher', champion: Draw, candidate: Draw): Result {
  const about = {
    ...plan,
    guardrails: [{ ...guardrail, kind: 'moments' as const, better, maxAbsoluteLoss: 0.15 }],
  }
  let state = startAnalysis(about)
  let passed: number | null = null
  for (let minute = 0; minute < looks; minute++) {
    const arm = (count: number, draw: Draw) => {
      let [sum, sumOfSquares] = [0, 0]
      for (let at = 0; at < count; at++) {
        const value = draw()
        sum += value
        sumOfSquares += value * value
      }
      return { count, sum, sumOfSquares }
    }
    const n1 = binomial(requests, share)
    const arms = { candidate: arm(n1, candidate), champion: arm(requests - n1, champion) }
    state = look(about, state, {
      window: windowOf(minute),
      measurements: { errors: { kind: 'moments', arms, notes: [] } },
    })
    const { verdict } = assess(about, state)
    if (verdict === 'fail') return { aborted: minute + 1, passed }
    if (verdict === 'pass') passed ??= minute + 1
  }
  return { aborted: null, passed }
}

function summary(results: readonly Result[]): string {
  const aborted = results.flatMap((one) => one.aborted ?? []).sort((a, b) => a - b)
  const percent = ((100 * aborted.length) / results.length).toFixed(1)
  return aborted.length === 0 ? '0.0 %' : `${percent} % (${aborted[aborted.length >> 1]})`
}

const passes = (results: readonly Result[]) => {
  const passed = results.flatMap((one) => one.passed ?? []).sort((a, b) => a - b)
  return passed.length === 0
    ? '0.0 %'
    : `${((100 * passed.length) / results.length).toFixed(1)} % (${passed[passed.length >> 1]})`
}

const cases: readonly (readonly [string, Traffic])[] = [
  ['1 % on both', steady(0.01, 0.01)],
  ['0.1 % on both', steady(0.001, 0.001)],
  ['20 % late on both', steady(0.2, 0.2)],
  ['1 % on both, as a day goes', daily(0.01, 1)],
  ['1 → 3 %', steady(0.01, 0.03)],
  ['0.1 → 1 %', steady(0.001, 0.01)],
  ['1 → 2 %', steady(0.01, 0.02)],
  ['20 → 30 % late', steady(0.2, 0.3)],
  ['1 → 3 %, as a day goes', daily(0.01, 3)],
]
console.log(
  `${rollouts} rollouts a case, ${looks} looks of a minute, ${requests} requests a minute, ${share * 100} % to the canary; aborted (median look)\n`,
)
console.log(
  '| errors | ours | z-test at each look | above 3 % twice | Mann–Whitney at each look | ours: could be promoted |',
)
console.log('|:--|--:|--:|--:|--:|--:|')
for (const [name, traffic] of cases) {
  const all = Array.from({ length: rollouts }, () =>
    Array.from({ length: looks }, (_, minute) => minuteOf(traffic, minute)),
  )
  const by = [ours, naive, threePercentTwice, mannWhitney].map((judge) =>
    all.map((minutes) => judge(minutes)),
  )
  console.log(`| ${name} | ${by.map(summary).join(' | ')} | ${passes(by[0] ?? [])} |`)
}
const alone = (name: string, results: readonly Result[]) =>
  console.log(`| ${name} | ${summary(results)} | ${passes(results)} |`)
const simulated = (traffic: Traffic, length = looks, of = minuteOf) =>
  Array.from({ length: rollouts }, () => ours(Array.from({ length }, (_, minute) => of(traffic, minute))))
const heavy =
  (champion: number, candidate: number): Traffic =>
  () => ({ requests: 100 * requests, champion, candidate })
const later =
  (quiet: number, champion: number, candidate: number): Traffic =>
  (minute) => ({ requests, champion, candidate: minute < quiet ? champion : candidate })

console.log('\n| ours alone | aborted | could be promoted |')
console.log('|:--|--:|--:|')
alone('1 → 2 %: at the margin', simulated(steady(0.01, 0.02)))
alone('0.1 → 1.1 %: at the margin', simulated(steady(0.001, 0.011)))
alone('1 → 1.2 %, 100 times the traffic', simulated(heavy(0.01, 0.012)))
alone('1 → 5 % after 60 minutes without harm', simulated(later(60, 0.01, 0.05), 90))
alone('1 % on both, errors in threes', simulated(steady(0.01, 0.01), looks, inThrees))
const runs = (better: 'lower' | 'higher', champion: Draw, candidate: Draw) =>
  Array.from({ length: rollouts }, () => means(better, champion, candidate))
alone('a mean of 2, the same', runs('higher', skewed(2), skewed(2)))
alone('a mean of 2, 0.2 lower', runs('higher', skewed(2), skewed(1.8)))
alone('a mean of 2, 0.15 lower: at the margin', runs('higher', skewed(2), skewed(1.85)))
alone('a sale in 3 of 100 requests, more is better', runs('higher', sparse, sparse))
alone('a sale in 3 of 100 requests, less is better', runs('lower', sparse, sparse))
