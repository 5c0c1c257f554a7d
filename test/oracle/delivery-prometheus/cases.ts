import type { Measurement, Question } from '../../../src/delivery/measurements/index.ts'
import type { PrometheusSettings } from '../../../src/delivery/measurements/prometheus/settings.ts'
import { arms, minute } from './history.ts'

export interface Case {
  readonly name: string
  /** Value of the label `case` of its series. */
  readonly scenario: string
  readonly measure: Question['measure']
  readonly settings?: Partial<PrometheusSettings>
  readonly window?: typeof minute
  readonly expected:
    | { readonly candidate: unknown; readonly champion: unknown }
    | { readonly reason: RegExp; readonly kind: 'no-data' | 'error' }
  /** Of the notes, in any order; none others. */
  readonly notes?: readonly RegExp[]
}

const errorRate = { kind: 'error-rate' } as const
const champion = { total: 520, events: 12 }
const over = (overSeconds: number) => ({ kind: 'latency', overSeconds }) as const
const share = (total: string, events: string) => ({ kind: 'counts', total, events }) as const
const mean = (count: string, sum: string, sumOfSquares: string | null = null) =>
  ({ kind: 'moments', count, sum, sumOfSquares }) as const
const orders = 'orders_total{case="basket",version="{version}"}'
const baskets = (what: string) => `basket_value_${what}{case="basket",{selector}}`

export const cases: readonly Case[] = [
  {
    name: 'counts requests and errors of every pod, whole',
    scenario: 'plain',
    measure: errorRate,
    expected: { candidate: { total: 40, events: 4 }, champion },
  },
  {
    name: 'goes on counting when a pod starts anew',
    scenario: 'restart',
    measure: errorRate,
    // Up to 10:15, and from the start at 10:15 what it shows: nothing lies in between here.
    expected: { candidate: { total: 40, events: 4 }, champion },
    notes: [/events of the candidate began anew once/, /requests of the candidate began anew 2 times/],
  },
  {
    name: 'counts a pod from its start where its process began lately',
    scenario: 'born',
    measure: errorRate,
    expected: { candidate: { total: 20, events: 2 }, champion },
  },
  {
    name: 'does not count what a pod shows that is only new to Prometheus',
    scenario: 'stranger',
    measure: errorRate,
    expected: { candidate: { total: 20, events: 0 }, champion },
    notes: [/1 counters of requests of the candidate were first seen/],
  },
  {
    name: 'has nothing of an arm of which one scrape is known',
    scenario: 'stranger',
    measure: errorRate,
    window: { from: '2026-11-01T12:09:31.000Z', to: '2026-11-01T12:10:31.000Z' },
    expected: { kind: 'no-data', reason: /first seen in this window.* next window can be counted/ },
  },
  {
    name: 'keeps what a pod counted before it disappeared',
    scenario: 'gone',
    measure: errorRate,
    expected: { candidate: { total: 20, events: 2 }, champion },
  },
  {
    name: 'has nothing of an arm whose series ended before the window',
    scenario: 'ended',
    measure: errorRate,
    expected: { kind: 'no-data', reason: /No counter of requests of the candidate was scraped/ },
    notes: [],
  },
  {
    name: 'has nothing of an arm whose counter is NaN',
    scenario: 'nan',
    measure: errorRate,
    expected: { kind: 'no-data', reason: /candidate says NaN: mlops_requests_total\{/ },
  },
  {
    name: 'has nothing of an arm whose counter is infinite',
    scenario: 'infinite',
    measure: errorRate,
    expected: { kind: 'no-data', reason: /candidate says \+Inf/ },
  },
  {
    name: 'takes no series of errors for no errors, where requests are counted',
    scenario: 'faultless',
    measure: errorRate,
    expected: { candidate: { total: 40, events: 0 }, champion },
  },
  {
    name: 'counts the first errors of a pod that was scraped before without them',
    scenario: 'first-error',
    measure: errorRate,
    expected: { candidate: { total: 48, events: 8 }, champion },
  },
  {
    name: 'counts what was scraped where a pod was missed, and says so',
    scenario: 'gap',
    measure: errorRate,
    expected: { candidate: { total: 40, events: 4 }, champion },
    notes: [/1 of 3 counters of requests of the candidate were not scraped/],
  },
  {
    name: 'catches up when a pod that was missed is scraped again',
    scenario: 'gap',
    measure: errorRate,
    window: { from: minute.to, to: '2026-11-01T12:12:00.000Z' },
    expected: { candidate: { total: 40 + 60, events: 4 }, champion },
  },
  {
    name: 'counts once what a pair of servers scraped',
    scenario: 'twice',
    measure: errorRate,
    expected: { candidate: { total: 40, events: 0 }, champion: { total: 500, events: 0 } },
    notes: [/1 series came twice/],
  },
  {
    name: 'has nothing where there is no series',
    scenario: 'nobody',
    measure: errorRate,
    expected: {
      kind: 'no-data',
      reason:
        /no series of requests of the candidate, `mlops_requests_total\{case="nobody",version="v1.3.0"\}`/,
    },
  },
  {
    name: 'counts answers over a bound, however servers write it',
    scenario: 'latency',
    measure: over(0.25),
    expected: { candidate: { total: 40, events: 8 }, champion: { total: 500, events: 50 } },
  },
  {
    name: 'takes the next bound below one that no bucket has, and says so',
    scenario: 'latency',
    measure: over(0.5),
    expected: { candidate: { total: 40, events: 8 }, champion: { total: 500, events: 50 } },
    notes: [/No bucket ends at 500 ms; answers over 250 ms are counted/],
  },
  {
    name: 'takes a bound that both arms have',
    scenario: 'other-bounds',
    measure: over(0.3),
    expected: { candidate: { total: 40, events: 20 }, champion: { total: 500, events: 200 } },
    notes: [/answers over 100 ms/],
  },
  {
    name: 'refuses a bound below all buckets',
    scenario: 'latency',
    measure: over(0.05),
    expected: { kind: 'error', reason: /at or below 50 ms; there are 100 ms, 250 ms, 1 s/ },
  },
  {
    name: 'refuses buckets that contradict one another',
    scenario: 'odd-buckets',
    measure: over(0.25),
    expected: { kind: 'error', reason: /44 answers within the bound, 40 in all/ },
  },
  {
    name: 'has nothing of buckets that are NaN',
    scenario: 'nan-buckets',
    measure: over(0.25),
    expected: { kind: 'no-data', reason: /candidate says NaN/ },
  },
  {
    name: 'has nothing where there is no histogram',
    scenario: 'plain',
    measure: over(0.25),
    expected: { kind: 'no-data', reason: /There is no series/ },
  },
  {
    name: 'gives the predictions by class, the same classes for both',
    scenario: 'classes',
    measure: { kind: 'predictions' },
    expected: {
      candidate: { names: ['cancelled', 'late', 'on time'], counts: [0, 12, 28] },
      champion: { names: ['cancelled', 'late', 'on time'], counts: [4, 100, 396] },
    },
  },
  {
    name: 'gives the predictions by score where nobody counts classes',
    scenario: 'scores',
    measure: { kind: 'predictions' },
    expected: {
      candidate: { names: ['≤ 0.5', '0.5–0.9', '> 0.9'], counts: [24, 12, 4] },
      champion: { names: ['≤ 0.5', '0.5–0.9', '> 0.9'], counts: [300, 180, 20] },
    },
    notes: [/no series of predictions of the candidate, .* The scores were taken/],
  },
  {
    name: 'counts a share by counters of the team’s own',
    scenario: 'basket',
    measure: share(baskets('count'), orders),
    expected: { candidate: { total: 40, events: 5 }, champion: { total: 500, events: 62 } },
    settings: { selector: '' },
    notes: [],
  },
  {
    name: 'counts a share by expressions',
    scenario: 'basket',
    measure: share(`sum(increase(${baskets('count')}[{window}]))`, `sum(increase(${orders}[{window}]))`),
    expected: { candidate: { total: 40, events: 5 }, champion: { total: 500, events: 62 } },
  },
  {
    name: 'rounds what an expression makes of counts, and says so',
    scenario: 'basket',
    measure: share(`sum(increase(${baskets('count')}[{window}]))`, `sum(increase(${orders}[{window}])) / 2`),
    expected: { candidate: { total: 40, events: 3 }, champion: { total: 500, events: 31 } },
    notes: [/gave 2.5 for the candidate; it was rounded/],
  },
  {
    name: 'refuses a counter that counts no whole things',
    scenario: 'basket',
    measure: share(baskets('count'), 'halves_total{case="basket",version="{version}"}'),
    expected: { kind: 'error', reason: /grew by 20.5: these are no whole counts/ },
  },
  {
    name: 'has nothing where an expression divides nothing by nothing',
    scenario: 'basket',
    measure: share(
      'sum(never_total{case="basket",version="{version}"}) / sum(never_total{case="basket"})',
      `sum(${orders})`,
    ),
    expected: { kind: 'no-data', reason: /gives NaN for the candidate/ },
  },
  {
    name: 'has nothing where an expression is infinite',
    scenario: 'basket',
    measure: share(`sum(${orders}) / sum(never_total{case="basket"})`, `sum(${orders})`),
    expected: { kind: 'no-data', reason: /gives \+Inf for the candidate/ },
  },
  {
    name: 'has nothing where an expression is empty',
    scenario: 'basket',
    measure: share('sum(missing_total{version="{version}"})', `sum(${orders})`),
    expected: { kind: 'no-data', reason: /gives nothing for the candidate/ },
  },
  {
    name: 'refuses an expression that gives several series',
    scenario: 'plain',
    measure: share('mlops_requests_total{case="plain",version="{version}"} * 1', `sum(${orders})`),
    expected: { kind: 'error', reason: /gives 2 series; put `sum\(…\)` around it/ },
  },
  {
    name: 'refuses a query that Prometheus cannot read',
    scenario: 'plain',
    measure: share('sum(rate(x{version="{version}"}[{window}])', `sum(${orders})`),
    expected: { kind: 'error', reason: /answered 400.*parse error.* Correct the query/ },
  },
  {
    name: 'refuses a query that asks the same for both arms',
    scenario: 'plain',
    measure: share('sum(x)', `sum(${orders})`),
    expected: { kind: 'error', reason: /asks the same for both arms/ },
  },
  {
    name: 'gives the moments of a mean by counters',
    scenario: 'basket',
    measure: mean(baskets('count'), baskets('sum'), baskets('squares')),
    expected: {
      candidate: { count: 40, sum: 120, sumOfSquares: 400 },
      champion: { count: 500, sum: 1000, sumOfSquares: 2500 },
    },
  },
  {
    name: 'estimates how values scatter where nobody counts their squares',
    scenario: 'basket',
    measure: mean(baskets('count'), baskets('sum')),
    // Four intervals of n values, their means 0.5 off: Σ n·0.25 / 3 is the variance.
    expected: {
      candidate: { count: 40, sum: 120, sumOfSquares: 40 * 9 + (39 * (40 * 0.25)) / 3 },
      champion: { count: 500, sum: 1000, sumOfSquares: 500 * 4 + (499 * (500 * 0.25)) / 3 },
    },
    notes: [/estimated from the means between scrapes/],
  },
  {
    name: 'has nothing of a mean of which one scrape lies in the window',
    scenario: 'basket',
    measure: mean(baskets('count'), baskets('sum')),
    window: { from: minute.from, to: '2026-11-01T12:10:20.000Z' },
    expected: { kind: 'no-data', reason: /too few to see how its values scatter/ },
    notes: [/estimated/],
  },
  {
    name: 'gives the moments of a mean by expressions',
    scenario: 'basket',
    measure: mean(
      `sum(increase(${baskets('count')}[{window}]))`,
      `sum(increase(${baskets('sum')}[{window}]))`,
      `sum(increase(${baskets('squares')}[{window}]))`,
    ),
    expected: {
      candidate: { count: 40, sum: 120, sumOfSquares: 400 },
      champion: { count: 500, sum: 1000, sumOfSquares: 2500 },
    },
  },
  {
    name: 'refuses squares that the values cannot have',
    scenario: 'basket',
    measure: mean(baskets('count'), baskets('sum'), orders),
    expected: { kind: 'error', reason: /smaller than 40 values with the sum 120 can have/ },
  },
]

export const question = ({ name, measure }: Case): Question => ({ name, measure })

export function settingsOf({ scenario, settings }: Case, address: string): PrometheusSettings {
  return { prometheus: address, preset: 'template', selector: `case="${scenario}"`, ...settings }
}

export type { Measurement }
export { arms, minute }
