// How often a drift report is wrong, and what it sees, ours beside the defaults of Evidently 0.7.23 (as re-implemented here and held
// against its records in test/oracle/drift), on simulated columns:
//
//   node bench/drift-simulation.ts [--effort 1] [--seed 1]
//
// No drift: 20 columns (12 of numbers, 8 of categories; normal, lognormal, exponential, uniform, bimodal, rounded, counts, mostly
// zero, heavy-tailed; 2 to 300 categories, even and skewed; some with missing values). Power: one of the 20 columns changes. Needs
// Node.js 22.18 or newer, which runs TypeScript as it is. Prints two Markdown tables.
import { parseArgs } from 'node:util'
import { randomNumbers } from '../src/monitoring/drift/random.ts'
import {
  type ColumnDrift,
  type ColumnPair,
  type ColumnValues,
  compatDatasetDrift,
  judgeDefault,
  scoreDefault,
  scoreEvidently,
} from '../src/monitoring/index.ts'

const { values: given } = parseArgs({
  options: { effort: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const effort = Number(given.effort)

const random = randomNumbers(Number(given.seed))
const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const exponential = () => -Math.log(1 - random())

type Draw = () => number
interface Shape {
  readonly kind: 'numerical' | 'categorical'
  readonly draw: Draw
  readonly missing?: number
}

const skewed = (levels: number) => () => Math.floor(levels * random() ** 3)
const even = (levels: number) => () => Math.floor(levels * random())

const shapes: readonly Shape[] = [
  { kind: 'numerical', draw: gaussian },
  { kind: 'numerical', draw: gaussian, missing: 0.02 },
  { kind: 'numerical', draw: () => Math.exp(gaussian()) },
  { kind: 'numerical', draw: () => Math.exp(2 * gaussian()) },
  { kind: 'numerical', draw: exponential },
  { kind: 'numerical', draw: random, missing: 0.2 },
  { kind: 'numerical', draw: () => gaussian() + (random() < 0.3 ? 5 : 0) },
  { kind: 'numerical', draw: () => Math.round(gaussian() * 4) },
  { kind: 'numerical', draw: () => Math.floor(exponential() * 3) },
  { kind: 'numerical', draw: () => (random() < 0.8 ? 0 : exponential()) },
  { kind: 'numerical', draw: () => gaussian() / Math.sqrt(exponential()) },
  { kind: 'numerical', draw: () => (random() < 0.97 ? gaussian() : 30 * gaussian()), missing: 0.001 },
  { kind: 'categorical', draw: even(2) },
  { kind: 'categorical', draw: () => (random() < 0.02 ? 1 : 0) },
  { kind: 'categorical', draw: even(5) },
  { kind: 'categorical', draw: even(10), missing: 0.05 },
  { kind: 'categorical', draw: skewed(10) },
  { kind: 'categorical', draw: even(30) },
  { kind: 'categorical', draw: even(100) },
  { kind: 'categorical', draw: skewed(300) },
]

function side(shape: Shape, rows: number): ColumnValues {
  let missing = 0
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    if (shape.missing !== undefined && random() < shape.missing) missing += 1
    else values[row - missing] = shape.draw()
  }
  const present = values.subarray(0, rows - missing)
  if (shape.kind === 'numerical') return { type: 'numbers', values: present, missing }
  const counts = new Map<string, number>()
  const byNumber = new Map<number, number>()
  for (const value of present) byNumber.set(value, (byNumber.get(value) ?? 0) + 1)
  for (const [value, count] of byNumber) counts.set(`c${value}`, count)
  return { type: 'categories', counts, missing }
}

function pair(index: number, before: Shape, now: Shape, n: number, m: number): ColumnPair {
  return { name: `column ${index}`, kind: before.kind, reference: side(before, n), current: side(now, m) }
}

interface Report {
  readonly ours: readonly ColumnDrift[]
  readonly drifted: boolean
  readonly theirs: readonly ColumnDrift[]
}

function report(pairs: readonly ColumnPair[]): Report {
  const verdict = judgeDefault(pairs.map((one) => scoreDefault(one)))
  return {
    ours: verdict.columns,
    drifted: verdict.verdict === 'drifted',
    theirs: pairs.map((one) => scoreEvidently(one)),
  }
}

const percent = (count: number, of: number) =>
  `${((100 * count) / of).toFixed(count === 0 || count === of ? 0 : 1)} %`

function falseAlarms(): void {
  console.log(
    '| reference | current | reports | ours: any column | Evidently: any column | Evidently: columns of 20 | Evidently: half of them |',
  )
  console.log('|--:|--:|--:|--:|--:|--:|--:|')
  const sizes: readonly [number, number, number][] = [
    [200, 200, 2000],
    [1000, 200, 2000],
    [1000, 1000, 1000],
    [1001, 200, 1000],
    [5000, 1000, 400],
    [10_000, 10_000, 200],
    [100_000, 1000, 100],
    [100_000, 100_000, 40],
    [1_000_000, 5000, 10],
    [1_000_000, 1_000_000, 10],
  ]
  for (const [n, m, planned] of sizes) {
    const reports = Math.max(2, Math.round(planned * effort))
    let [ours, any, columns, half] = [0, 0, 0, 0]
    for (let trial = 0; trial < reports; trial++) {
      const found = report(shapes.map((shape, index) => pair(index, shape, shape, n, m)))
      const theirs = found.theirs.filter((column) => column.drifted).length
      if (found.drifted) ours += 1
      if (theirs > 0) any += 1
      if (compatDatasetDrift(found.theirs).drifted) half += 1
      columns += theirs
    }
    console.log(
      `| ${n.toLocaleString('en')} | ${m.toLocaleString('en')} | ${reports} | ${percent(ours, reports)} | ${percent(any, reports)} | ${(columns / reports).toFixed(1)} | ${percent(half, reports)} |`,
    )
  }
}

const changes: readonly (readonly [string, Shape, Shape])[] = [
  ['none, normal', { kind: 'numerical', draw: gaussian }, { kind: 'numerical', draw: gaussian }],
  [
    'none, 100 categories',
    { kind: 'categorical', draw: even(100) },
    { kind: 'categorical', draw: even(100) },
  ],
  [
    'shift of 0.3 σ',
    { kind: 'numerical', draw: gaussian },
    { kind: 'numerical', draw: () => gaussian() + 0.3 },
  ],
  [
    'shift of 0.5 σ',
    { kind: 'numerical', draw: gaussian },
    { kind: 'numerical', draw: () => gaussian() + 0.5 },
  ],
  ['scale × 1.5', { kind: 'numerical', draw: gaussian }, { kind: 'numerical', draw: () => 1.5 * gaussian() }],
  [
    'mixture: 10 % at 4 σ',
    { kind: 'numerical', draw: gaussian },
    { kind: 'numerical', draw: () => gaussian() + (random() < 0.1 ? 4 : 0) },
  ],
  [
    'lognormal, σ = 2, shift of 0.4 σ',
    { kind: 'numerical', draw: () => Math.exp(2 * gaussian()) },
    { kind: 'numerical', draw: () => Math.exp(2 * gaussian() + 0.8) },
  ],
  [
    'tail: 5 % in the upper 1 %',
    { kind: 'numerical', draw: exponential },
    { kind: 'numerical', draw: () => (random() < 0.05 ? 4.7 : 0) + exponential() },
  ],
  [
    'new category, 5 %',
    { kind: 'categorical', draw: even(10) },
    { kind: 'categorical', draw: () => (random() < 0.05 ? 99 : even(10)()) },
  ],
  [
    'one of 100 categories 1 % → 6 %',
    { kind: 'categorical', draw: even(100) },
    { kind: 'categorical', draw: () => (random() < 0.05 ? 7 : even(100)()) },
  ],
  [
    'missing 2 % → 20 %',
    { kind: 'numerical', draw: gaussian, missing: 0.02 },
    { kind: 'numerical', draw: gaussian, missing: 0.2 },
  ],
]

function power(): void {
  const sizes: readonly [number, number, number][] = [
    [200, 200, 400],
    [1000, 1000, 400],
    [10_000, 1000, 100],
    [10_000, 10_000, 60],
  ]
  const heads = sizes.map(([n, m]) => `${n.toLocaleString('en')} / ${m.toLocaleString('en')}`)
  console.log(`| change | ${heads.map((head) => `ours ${head} | Evidently`).join(' | ')} |`)
  console.log(`|---|${'--:|--:|'.repeat(sizes.length)}`)
  // the other 19 columns of a report, which do not drift, are made once a size: their p-values are part of the correction
  const others = sizes.map(([n, m]) =>
    shapes.slice(0, 19).map((shape, index) => scoreDefault(pair(index, shape, shape, n, m))),
  )
  for (const [words, before, now] of changes) {
    const cells = sizes.map(([n, m, planned], at) => {
      const trials = Math.max(2, Math.round(planned * effort))
      let [ours, theirs] = [0, 0]
      for (let trial = 0; trial < trials; trial++) {
        const one = pair(19, before, now, n, m)
        if (judgeDefault([...others[at]!, scoreDefault(one)]).columns[19]!.drifted) ours += 1
        if (scoreEvidently(one).drifted) theirs += 1
      }
      return `${percent(ours, trials)} | ${percent(theirs, trials)}`
    })
    console.log(`| ${words} | ${cells.join(' | ')} |`)
  }
}

falseAlarms()
console.log()
power()
