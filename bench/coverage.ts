/**
 * Do 95 % intervals cover the truth in 95 % of samples, and are two equal models told apart in at most 5 % of them?
 * Prints the tables of docs/statistics.md, one a population.
 *
 * Usage: node bench/coverage.ts [POPULATION …] [--trials=200:4000,2000:4000,20000:1500]
 */
import {
  type CompareResult,
  compareModels,
  METRICS,
  type MetricSpec,
  type PairedSample,
  parseMetricSpecs,
} from '../src/evaluation/index.ts'
import { POPULATIONS, type Population, type Relation } from './coverage-populations.ts'
import { type Column, emptyColumn, type Size, tableOf } from './coverage-table.ts'

const RELATIONS: readonly Relation[] = ['equal', 'better']
const TRUTH_SAMPLES = 8
const TRUTH_ROWS = 1_000_000
const TRIALS = '200:4000,2000:4000,20000:1500'

interface Truth {
  readonly candidate: number
  readonly difference: number
}

function main(): void {
  const args = process.argv.slice(2)
  const option = (name: string) =>
    args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  const sizes = sizesFrom(option('trials') ?? TRIALS)
  const named = args.filter((argument) => !argument.startsWith('--'))
  for (const population of POPULATIONS) {
    if (named.length > 0 && !named.includes(population.name)) continue
    const specs = specsOf(population)
    const truths = truthsOf(population, specs)
    const compare = comparer(population, specs)
    const columns = sizes.map((size) => simulate(population, compare, truths, size))
    console.log([...tableOf(population.name, specs, sizes, columns), ''].join('\n'))
  }
}

function sizesFrom(text: string): Size[] {
  return text.split(',').map((pair) => {
    const [rows, trials] = pair.split(':').map(Number)
    return { rows: rows!, trials: trials! }
  })
}

/** @throws where a metric of the task, or one of its averages, is not among those simulated */
function specsOf(population: Population): readonly MetricSpec[] {
  const { specs, problems } = parseMetricSpecs([...population.metrics], population.task)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  for (const definition of METRICS.filter(({ tasks }) => tasks.includes(population.task))) {
    // A point has no interval to check.
    if (definition.statistic(defaultsOf(definition, population), population.task).kind === 'point') continue
    const ours = specs.filter((spec) => spec.name === definition.name)
    if (ours.length === 0) throw new Error(`${population.name}: ${definition.name} is not simulated`)
    for (const [key, rule] of Object.entries(definition.options?.(population.task) ?? {}))
      for (const value of rule.kind === 'choice' ? rule.values : [])
        if (!ours.some(({ options }) => options[key] === value))
          throw new Error(`${population.name}: ${definition.name} is not simulated with ${key}=${value}`)
  }
  return specs
}

function defaultsOf(definition: (typeof METRICS)[number], { task }: Population) {
  const rules = Object.entries(definition.options?.(task) ?? {})
  return Object.fromEntries(
    rules.flatMap(([key, rule]) => (rule.default === undefined ? [] : [[key, rule.default]])),
  )
}

type Compare = (sample: PairedSample, seed: number) => CompareResult

function comparer(population: Population, metrics: readonly MetricSpec[]): Compare {
  return (sample, seed) =>
    compareModels({
      sample,
      slices: [],
      metrics,
      gates: [],
      seed,
      ...(population.custom === undefined ? {} : { custom: population.custom(sample) }),
    })
}

/**
 * The population's values: the mean over samples so large that their own error is far below the intervals'. A candidate of
 * equal quality is distributed as the champion is, and differs from it by nothing, exactly.
 */
function truthsOf(population: Population, specs: readonly MetricSpec[]): Record<Relation, readonly Truth[]> {
  const sums = specs.map(() => ({ candidate: 0, champion: 0 }))
  const compare = comparer(population, specs)
  for (let i = 0; i < TRUTH_SAMPLES; i++) {
    const { metrics } = compare(population.draw(TRUTH_ROWS, 'better', 1_000_000_000 + i), 1)
    metrics.forEach((row, m) => {
      sums[m]!.candidate += row.candidate!.estimate / TRUTH_SAMPLES
      sums[m]!.champion += row.champion!.estimate / TRUTH_SAMPLES
    })
  }
  return {
    equal: sums.map(({ champion }) => ({ candidate: champion, difference: 0 })),
    better: sums.map(({ candidate, champion }) => ({ candidate, difference: candidate - champion })),
  }
}

function simulate(
  population: Population,
  compare: Compare,
  truths: Record<Relation, readonly Truth[]>,
  size: Size,
): Column {
  const column = emptyColumn(truths.equal.length)
  for (const relation of RELATIONS)
    for (let trial = 0; trial < size.trials; trial++) {
      const seed = size.rows * 100_003 + trial * 2 + (relation === 'equal' ? 0 : 1)
      const { metrics } = compare(population.draw(size.rows, relation, seed), trial)
      if (
        relation === 'equal' &&
        metrics.some(({ verdict }) => verdict === 'improved' || verdict === 'regressed')
      )
        column.told++
      metrics.forEach(({ candidate, difference }, m) => {
        if (candidate?.low == null || difference?.low == null) return
        const counts = column.cells[m]![relation]
        const truth = truths[relation][m]!
        counts.computed++
        if (covers(candidate, truth.candidate)) counts.single++
        if (covers(difference, truth.difference)) counts.difference++
      })
    }
  return column
}

function covers(interval: { low: number | null; high: number | null }, truth: number): boolean {
  return interval.low !== null && interval.high !== null && interval.low <= truth && truth <= interval.high
}

main()
