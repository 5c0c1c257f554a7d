import { beforeAll, describe, expect, it } from 'vitest'
import {
  compareModels,
  compareRuns,
  type MetricComparison,
  type ModelOutput,
  type PairedSample,
  parseMetricSpecs,
} from '../../../src/evaluation/index.ts'
import { bca, bcaInterval, leaveOneOut, replicate } from '../../../src/evaluation/statistics/bootstrap.ts'
import {
  binomialHalfCdf,
  normalCdf,
  normalQuantile,
  studentCritical,
  studentTwoSided,
} from '../../../src/evaluation/statistics/distributions.ts'
import { holm } from '../../../src/evaluation/statistics/holm.ts'
import { jackknifeInterval } from '../../../src/evaluation/statistics/jackknife.ts'
import { mcnemarExact, tangoInterval } from '../../../src/evaluation/statistics/paired-shares.ts'
import { wilson } from '../../../src/evaluation/statistics/single-interval.ts'
import { type ComparisonCase, type Reference, reference, type SquaredInfluences } from './reference.ts'

const TOLERANCE = 1e-9
let oracle: Reference
beforeAll(() => {
  oracle = reference()
  // Half a minute of Python, many times that on a machine that is busy with other tests.
}, 600_000)

/** Equal to 1e-9, relative where the numbers are large. */
function near(
  actual: number | null | undefined,
  expected: number,
  what: string,
  tolerance = TOLERANCE,
): void {
  const difference = actual == null ? Number.POSITIVE_INFINITY : Math.abs(actual - expected)
  if (!(difference <= tolerance * Math.max(1, Math.abs(expected))))
    expect.fail(`${what}: ${actual} instead of ${expected}`)
}

function output(one: ComparisonCase, given: ComparisonCase['candidate']): ModelOutput {
  if (one.task !== 'multiclass-classification')
    return { score: Float64Array.from(given as number[]), probabilities: null, prediction: null }
  const columns = (given as number[][]).map((column) => Float64Array.from(column))
  return { score: null, probabilities: columns, prediction: null }
}

function sampleOf(one: ComparisonCase): PairedSample {
  return {
    task: one.task,
    rows: one.label.length,
    label: Float64Array.from(one.label),
    classes:
      one.task === 'regression'
        ? []
        : Array.from({ length: one.classes ?? 2 }, (_, index) => `class ${index}`),
    weight: one.weight === null ? null : Float64Array.from(one.weight),
    candidate: output(one, one.candidate),
    champion: output(one, one.champion),
    probabilities: true,
  }
}

/** `f1[macro]` and the like, as the reference calls them, to a metric as users write it. */
function written(name: string): unknown {
  const short = /^(\w+)\[([\w,]+)\]$/.exec(name)
  if (short === null) return name
  const [first, second] = short[2]!.split(',') as [string, string | undefined]
  if (short[1] === 'roc_auc') return { roc_auc: { 'multi-class': first, average: second } }
  return { [short[1]!]: { [short[1] === 'cohen_kappa' ? 'weights' : 'average']: first } }
}

function rowOf(one: ComparisonCase, name: string): MetricComparison {
  const { specs, problems } = parseMetricSpecs([written(name)], one.task)
  expect(problems).toEqual([])
  return compareModels({ sample: sampleOf(one), slices: [], metrics: specs, gates: [], seed: 1 }).metrics[0]!
}

const plain = (name: string) => name.replace('[binary]', '')
const cases = () => [...oracle.binary, ...oracle.multiclass, ...oracle.regression]

describe('values agree with scikit-learn', () => {
  it('for every metric, both models, with ties, weights, constants, one class and n = 1', () => {
    let compared = 0
    for (const one of cases())
      for (const [name, expected] of Object.entries(one.values)) {
        const row = rowOf(one, name)
        const champion = one.championValues[name]
        if (expected === null || champion == null || row.notComputable !== null) continue
        near(row.candidate?.estimate, expected, `${one.name}: ${name}`)
        near(row.champion?.estimate, champion, `${one.name}: champion's ${name}`)
        near(row.difference?.estimate, expected - champion, `${one.name}: difference of ${name}`)
        compared++
      }
    expect(compared).toBeGreaterThan(2000)
  })

  it('and a value is refused only where scikit-learn has none, or one that says nothing', () => {
    const refusals = new Map<string, Set<string>>()
    for (const one of cases())
      for (const [name, expected] of Object.entries(one.values)) {
        const row = rowOf(one, name)
        if (expected === null) expect(row.notComputable, `${one.name}: ${name}`).not.toBeNull()
        else if (row.notComputable !== null) {
          const reasons = refusals.get(row.notComputable) ?? new Set()
          refusals.set(row.notComputable, reasons.add(plain(name)))
        }
      }
    expect(Object.fromEntries([...refusals].map(([reason, names]) => [reason, [...names].sort()]))).toEqual({
      'no negative label': ['specificity'],
      'no positive label': ['recall'],
      'no row has the label class 2': [
        'roc_auc[ovo,macro]',
        'roc_auc[ovo,weighted]',
        'roc_auc[ovr,weighted]',
      ],
      'no row has the label class 4': [
        'roc_auc[ovo,macro]',
        'roc_auc[ovo,weighted]',
        'roc_auc[ovr,weighted]',
      ],
      'one class only among the labels': [
        'balanced_accuracy',
        'cohen_kappa',
        'cohen_kappa[linear]',
        'cohen_kappa[quadratic]',
        'matthews_corrcoef',
      ],
    })
  })

  it('and no number in any result is NaN or infinite', () => {
    for (const one of cases())
      for (const name of Object.keys(one.values)) {
        const text = JSON.stringify(rowOf(one, name), (_key, value) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
        )
        expect(text, `${one.name}: ${name}`).not.toContain('not finite')
      }
  })
})

describe('intervals and tests agree with their reference', () => {
  it('DeLong: MLstatkit’s difference, interval, p-value and single intervals', () => {
    let compared = 0
    for (const one of oracle.binary) {
      if (one.delong == null) continue
      const row = rowOf(one, 'roc_auc')
      const [estimate, low, high, p] = one.delong.difference as [number, number, number, number]
      near(row.difference?.estimate, estimate, one.name)
      near(row.difference?.low, low, `${one.name}: low`)
      near(row.difference?.high, high, `${one.name}: high`)
      near(row.difference?.pValue, p, `${one.name}: p`)
      for (const side of ['candidate', 'champion'] as const) {
        const [area, from, to] = one.delong[side] as [number, number, number]
        near(row[side]?.estimate, area, `${one.name}: ${side}`)
        // Where every pair is ordered alike DeLong's variance is 0; an exact bound takes its place.
        if (from === to) continue
        near(row[side]?.low, from, `${one.name}: ${side} low`)
        near(row[side]?.high, to, `${one.name}: ${side} high`)
      }
      compared++
    }
    expect(compared).toBeGreaterThan(10)
  })

  it('multiclass ROC AUC: DeLong’s components by their definition, summed over classes and pairs', () => {
    let compared = 0
    for (const one of oracle.multiclass)
      for (const [name, expected] of Object.entries(one.multiclassDelong ?? {})) {
        const row = rowOf(one, name)
        for (const part of ['candidate', 'champion', 'difference'] as const) {
          const [low, high] = expected[part]
          const kept = part === 'difference' ? [low, high] : [Math.max(0, low), Math.min(1, high)]
          near(row[part]?.low, kept[0]!, `${one.name}: ${name} ${part} low`)
          near(row[part]?.high, kept[1]!, `${one.name}: ${name} ${part} high`)
          compared++
        }
      }
    expect(compared).toBeGreaterThan(20)
  })

  it('identical scores: a difference of exactly 0 with p = 1', () => {
    const same = oracle.binary.find((one) => one.name === 'binary, identical scores')!
    for (const name of Object.keys(same.values)) {
      const row = rowOf(same, name)
      expect(row.difference, name).toEqual({ estimate: 0, low: 0, high: 0, pValue: 1, adjustedPValue: 1 })
      expect(row.verdict, name).toBe('non-inferior')
    }
  })

  it('mean losses: SciPy’s t intervals, with weights statsmodels’ HC1 regression on a constant, and Hall’s cubic', () => {
    let compared = 0
    for (const one of cases())
      for (const [name, expected] of Object.entries(one.means)) {
        const row = rowOf(one, name)
        for (const part of ['candidate', 'champion', 'difference'] as const) {
          const bounds = expected[part]
          if (bounds === null) continue
          near(row[part]?.low, bounds[0], `${one.name}: ${name} ${part} low`)
          near(row[part]?.high, bounds[1], `${one.name}: ${name} ${part} high`)
          if (part === 'difference') near(row.difference?.pValue, bounds[2], `${one.name}: ${name} p`)
          compared++
        }
      }
    expect(compared).toBeGreaterThan(500)
  })

  it('shares: statsmodels’ Wilson interval and exact McNemar test, and Tango’s interval by likelihood', () => {
    for (const one of oracle.binary) {
      for (const [name, [low, high]] of Object.entries(one.intervals ?? {})) {
        const row = rowOf(one, name)
        near(row.candidate?.low, low, `${one.name}: ${name} low`)
        near(row.candidate?.high, high, `${one.name}: ${name} high`)
      }
      for (const [name, expected] of Object.entries(one.shares ?? {})) {
        const row = rowOf(one, name)
        near(row.difference?.pValue, expected.pValue, `${one.name}: ${name} p`)
        if (row.difference?.low === 0 && row.difference.high === 0) continue
        // The exact test may keep 0 in an interval that Tango's alone would end before it.
        const widened = expected.pValue > 0.05
        const [low, high] = expected.tango
        near(row.difference?.low, widened ? Math.min(low, 0) : low, `${one.name}: ${name} low`)
        near(row.difference?.high, widened ? Math.max(high, 0) : high, `${one.name}: ${name} high`)
      }
    }
  })

  it('BCa: scipy.stats.bootstrap on the same resample indices', () => {
    for (const one of oracle.bootstrap) {
      const statistic = weightedStatistic(one.statistic, one.x, one.y)
      const replicates = replicate(statistic, one.x.length, one.indices)
      replicates.forEach((value, i) => {
        near(value, one.replicates[i]!, `${one.name}: replicate ${i}`)
      })
      const ones = new Array<number>(one.x.length).fill(1)
      const found = bca(statistic(ones), replicates, leaveOneOut(statistic, one.x.length))
      const interval = bcaInterval(found, 0.05)
      near(interval.low, one.low, `${one.name}: low`)
      near(interval.high, one.high, `${one.name}: high`)
    }
  })

  it('runs: Welch’s and the paired t interval of SciPy', () => {
    for (const { candidate, champion, welch, paired } of oracle.runs) {
      const sides = { candidate: { auc: candidate }, champion: { auc: champion } }
      const compare = (runNames?: { candidate: string[]; champion: string[] }) =>
        compareRuns({ ...sides, metrics: null, gates: [], ...(runNames ? { runNames } : {}) }).metrics[0]!
      const names = candidate.map((_, i) => `seed-${i}`)
      for (const [row, expected] of [
        [compare(), welch],
        ...(paired === null ? [] : [[compare({ candidate: names, champion: names }), paired] as const]),
      ] as const) {
        near(row.difference?.low, expected[0], 'low')
        near(row.difference?.high, expected[1], 'high')
        near(row.difference?.pValue, expected[2], 'p')
      }
    }
  })

  it('the delete-a-group jackknife: its variance and t with G − 1 degrees of freedom', () => {
    for (const one of oracle.jackknife) {
      const interval = jackknifeInterval(one, 0.05)
      near(interval.low, one.low, 'low')
      near(interval.high, one.high, 'high')
    }
  })
})

describe('influence functions are the derivatives of scikit-learn’s metrics by the sample weights', () => {
  it('for one model and for the difference of two', () => {
    const compared = new Map<string, number>()
    let spreads = 0
    for (const one of cases())
      for (const [name, parts] of Object.entries(one.squaredErrors)) {
        // DeLong’s components differ from derivatives by a factor for each class; they have tests of their own.
        if (name.startsWith('roc_auc')) continue
        const row = rowOf(one, name)
        if (row.notComputable !== null || row.method === 'mcnemar-exact') continue
        const { variances, degreesOfFreedom } = documented(name, parts, one)
        const critical = studentCritical(0.05, degreesOfFreedom)
        const [candidate, champion, difference] = variances
        if (difference > 1e-12 && row.difference !== null) {
          const { estimate, low, high } = row.difference
          const half = critical * Math.sqrt(difference)
          // Few discordant rows never prove a difference, whatever its variance.
          const doubtful = degreesOfFreedom === null && 2 ** (1 - discordantRows(one)) > 0.05
          const bounds = doubtful
            ? [Math.min(0, estimate - half), Math.max(0, estimate + half)]
            : [estimate - half, estimate + half]
          near(low, bounds[0]!, `${one.name}: ${name} low`, 1e-5)
          near(high, bounds[1]!, `${one.name}: ${name} high`, 1e-5)
        }
        const { spread } = parts[0]!
        if (spread !== undefined)
          for (const [interval, at] of [
            [row.candidate, 0],
            [row.champion, 1],
          ] as const) {
            const squares = parts[0]!.squares[at]! + spread[at]!
            const [from, width] = /^(matthews|cohen)/.test(name) ? [-1, 2] : [0, 1]
            const share = (interval!.estimate - from) / width
            const trials = (share * (1 - share)) / (squares / width ** 2)
            const expected = wilson(share, trials, studentCritical(0.05, null))
            near(interval!.low, from + width * expected.low, `${one.name}: ${name} one model’s low`, 1e-5)
            near(interval!.high, from + width * expected.high, `${one.name}: ${name} one model’s high`, 1e-5)
            spreads++
          }
        const scale = SCALES.find(({ metrics }) => metrics.includes(name))
        for (const [interval, variance] of [
          [row.candidate, candidate],
          [row.champion, champion],
        ] as const) {
          if (scale === undefined || interval === null || !(variance > 1e-12)) continue
          const half = halfWidth({ low: scale.to(interval.low!), high: scale.to(interval.high!) })
          const slope = scale.slope(interval.estimate)
          near(half / slope / critical, Math.sqrt(variance), `${one.name}: ${name} one model`, 1e-5)
        }
        compared.set(name, (compared.get(name) ?? 0) + 1)
      }
    expect(spreads).toBeGreaterThan(50)
    expect([...compared.keys()]).toEqual(
      expect.arrayContaining([
        ...SCALES.flatMap(({ metrics }) => metrics),
        'f1[binary]',
        'f1[macro]',
        'cohen_kappa[quadratic]',
        'matthews_corrcoef',
      ]),
    )
    expect([...compared.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(80)
  })
})

describe('the distributions agree with SciPy', () => {
  it.each([
    ['normalCdf', (z: number) => normalCdf(z)],
    ['normalQuantile', (p: number) => normalQuantile(p)],
    ['studentTwoSided', (t: number, df: number) => studentTwoSided(t, df)],
    ['studentCritical', (alpha: number, df: number) => studentCritical(alpha, df)],
    ['binomialHalfCdf', (k: number, n: number) => binomialHalfCdf(k, n)],
    ['mcnemarExact', (b: number, c: number) => mcnemarExact(b, c)],
  ] as const)('%s, relative to 1e-9 in the far tails', (name, compute) => {
    for (const row of oracle.distributions[name]) {
      const expected = row.at(-1)!
      const actual = (compute as (...values: number[]) => number)(...row.slice(0, -1))
      if (expected !== 0) near(actual / expected, 1, `${name}(${row.slice(0, -1)})`)
      else near(actual, 0, `${name}(${row.slice(0, -1)})`, 1e-300)
    }
  })

  it('wilson, tango and Holm', () => {
    for (const [success, trials, low, high] of oracle.distributions.wilson as [
      number,
      number,
      number,
      number,
    ][]) {
      const interval = wilson(success / trials, trials, studentCritical(0.05, null))
      near(interval.low, low, `wilson ${success}/${trials}`)
      near(interval.high, high, `wilson ${success}/${trials}`)
    }
    for (const [gained, lost, rows, low, high] of oracle.distributions.tango as number[][]) {
      const interval = tangoInterval({ gained: gained!, lost: lost!, rows: rows! }, 0.05)
      near(interval.low, low!, `tango ${gained} ${lost} ${rows}`)
      near(interval.high, high!, `tango ${gained} ${lost} ${rows}`)
    }
    for (const [given, adjusted] of oracle.distributions.holm)
      holm(given).forEach((p, i) => {
        near(p, adjusted[i]!, `holm ${given}`)
      })
  })
})

/** The scales on which the intervals of one value are symmetric, with their slope at the value. */
const SCALES = [
  {
    metrics: ['average_precision'],
    to: (p: number) => Math.log(p / (1 - p)),
    slope: (p: number) => 1 / (p * (1 - p)),
  },
  {
    metrics: ['r2', 'explained_variance'],
    to: (share: number) => -Math.log(1 - share),
    slope: (share: number) => 1 / (1 - share),
  },
]

const halfWidth = (bounds: { low: number | null; high: number | null }) => (bounds.high! - bounds.low!) / 2

/** Variances of candidate, champion and difference with the small-sample factors of docs/statistics.md, and whose t is taken. */
function documented(name: string, parts: readonly SquaredInfluences[], one: ComparisonCase) {
  const sum = (factor: (rows: number) => number) =>
    [0, 1, 2].map((at) =>
      parts.reduce((total, { rows, squares }) => total + squares[at]! * factor(rows), 0),
    ) as [number, number, number]
  const bessel = (rows: number) => rows / (rows - 1)
  if (name === 'average_precision')
    // A statistic of two samples, positives and negatives: each with its own factor, and the smaller’s degrees of freedom.
    return { variances: sum(bessel), degreesOfFreedom: Math.min(...parts.map(({ rows }) => rows)) - 1 }
  const rows = parts.reduce((total, part) => total + part.rows, 0)
  if (['root_mean', 'r2', 'explained'].some((start) => name.startsWith(start)))
    return { variances: sum(() => bessel(rows)), degreesOfFreedom: rows - 1 }
  return { variances: sum(() => discordanceFactor(one)), degreesOfFreedom: null }
}

/** Tables get the variance of one more discordant row than they show. */
function discordanceFactor(one: ComparisonCase): number {
  const discordant = discordantRows(one)
  return (discordant + 1) / discordant
}

function discordantRows(one: ComparisonCase): number {
  const predicted = (given: ComparisonCase['candidate']) =>
    one.task === 'multiclass-classification'
      ? one.label.map((_, i) => {
          const row = (given as number[][]).map((column) => column[i]!)
          return row.indexOf(Math.max(...row))
        })
      : (given as number[]).map((score) => (score >= 0.5 ? 1 : 0))
  const a = predicted(one.candidate)
  const b = predicted(one.champion)
  return a.filter((p, i) => p !== b[i] && (one.weight?.[i] ?? 1) > 0).length
}

function weightedStatistic(name: 'mean' | 'ratio' | 'variance', x: number[], y: number[]) {
  return (draws: ArrayLike<number>): number => {
    let total = 0
    let sumX = 0
    let sumDifference = 0
    let sumAbsolute = 0
    for (let i = 0; i < x.length; i++) {
      total += draws[i]!
      sumX += draws[i]! * x[i]!
      sumDifference += draws[i]! * (x[i]! - y[i]!)
      sumAbsolute += draws[i]! * Math.abs(y[i]!)
    }
    if (name === 'mean') return sumDifference / total
    if (name === 'ratio') return sumX / sumAbsolute
    let squares = 0
    for (let i = 0; i < x.length; i++) squares += draws[i]! * (x[i]! - sumX / total) ** 2
    return squares / total
  }
}
