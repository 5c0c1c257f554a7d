/**
 * Do 95 % intervals cover the truth in 95 % of samples, and are two equal models told apart in at most 5 % of them?
 * Prints the tables of docs/statistics.md. Usage: node bench/coverage.ts [--trials=200:2000,2000:1000,20000:400]
 */
import { compareModels, type MetricSpec, parseMetricSpecs } from '../src/evaluation/index.ts'
import { POPULATIONS, type Population, type Relation } from './coverage-populations.ts'

const RELATIONS: readonly Relation[] = ['equal', 'better']
const TRUTH_SAMPLES = 8
const TRUTH_ROWS = 1_000_000

interface Size {
  readonly rows: number
  readonly trials: number
}

interface Truth {
  readonly candidate: number
  readonly difference: number
}

/** Counts of one metric at one size under one relation. */
interface Tally {
  computed: number
  single: number
  difference: number
  told: number
}

interface Cell {
  readonly equal: Tally
  readonly better: Tally
}

function main(): void {
  const sizes = sizesFrom(process.argv.slice(2))
  const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  const lines: string[] = []
  for (const population of POPULATIONS) {
    if (only !== undefined && !population.task.startsWith(only)) continue
    const specs = specsOf(population)
    const truths = Object.fromEntries(
      RELATIONS.map((relation) => [relation, truthOf(population, specs, relation)]),
    ) as Record<Relation, readonly Truth[]>
    const columns = sizes.map((size) => simulate(population, specs, truths, size))
    lines.push(...table(population, specs, sizes, columns), '')
  }
  console.log(lines.join('\n'))
}

function sizesFrom(args: readonly string[]): Size[] {
  const given = args.find((argument) => argument.startsWith('--trials='))?.slice('--trials='.length)
  return (given ?? '200:2000,2000:1000,20000:400').split(',').map((pair) => {
    const [rows, trials] = pair.split(':').map(Number)
    return { rows: rows!, trials: trials! }
  })
}

function specsOf(population: Population): readonly MetricSpec[] {
  const { specs, problems } = parseMetricSpecs([...population.metrics], population.task)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return specs
}

/** The population's values: the mean over samples so large that their own error is far below the intervals'. */
function truthOf(population: Population, specs: readonly MetricSpec[], relation: Relation): readonly Truth[] {
  const sums = specs.map(() => ({ candidate: 0, difference: 0 }))
  for (let i = 0; i < TRUTH_SAMPLES; i++) {
    const sample = population.draw(TRUTH_ROWS, relation, 1_000_000 + i)
    const { metrics } = compareModels({ sample, slices: [], metrics: specs, gates: [], seed: 1 })
    metrics.forEach((row, m) => {
      sums[m]!.candidate += row.candidate!.estimate / TRUTH_SAMPLES
      sums[m]!.difference += row.difference!.estimate / TRUTH_SAMPLES
    })
  }
  // Equal models differ by nothing, exactly.
  return relation === 'equal' ? sums.map((sum) => ({ ...sum, difference: 0 })) : sums
}

interface Column {
  readonly cells: readonly Cell[]
  /** Trials in which the verdict over all metrics told two equal models apart. */
  readonly overallTold: number
}

function simulate(
  population: Population,
  specs: readonly MetricSpec[],
  truths: Record<Relation, readonly Truth[]>,
  size: Size,
): Column {
  const tally = (): Tally => ({ computed: 0, single: 0, difference: 0, told: 0 })
  const cells = specs.map((): Cell => ({ equal: tally(), better: tally() }))
  let overallTold = 0
  for (const relation of RELATIONS)
    for (let trial = 0; trial < size.trials; trial++) {
      const sample = population.draw(
        size.rows,
        relation,
        size.rows * 131 + trial * 2 + (relation === 'equal' ? 0 : 1),
      )
      const result = compareModels({ sample, slices: [], metrics: specs, gates: [], seed: trial })
      if (relation === 'equal' && (result.verdict === 'improved' || result.verdict === 'regressed'))
        overallTold++
      result.metrics.forEach((row, m) => {
        const { candidate, difference } = row
        if (candidate === null || difference === null) return
        const counts = cells[m]![relation]
        const truth = truths[relation][m]!
        counts.computed++
        if (covers(candidate, truth.candidate)) counts.single++
        if (covers(difference, truth.difference)) counts.difference++
        // Alone, without the other metrics' correction.
        if (difference.low! > 0 || difference.high! < 0) counts.told++
      })
    }
  return { cells, overallTold }
}

function covers(interval: { low: number | null; high: number | null }, truth: number): boolean {
  return interval.low !== null && interval.high !== null && interval.low <= truth && truth <= interval.high
}

function table(
  population: Population,
  specs: readonly MetricSpec[],
  sizes: readonly Size[],
  columns: readonly Column[],
): string[] {
  const percent = (count: number, of: number) => ((100 * count) / of).toFixed(1)
  const heads = sizes.map(({ rows, trials }) => `n = ${rows.toLocaleString('en')} (±${error(trials)})`)
  const lines = [
    `**${population.task}**: coverage in % of one value · of the difference, equal models · of the difference, candidate better`,
    '',
    `| metric | ${heads.join(' | ')} |`,
    `|:--|${heads.map(() => ':-:|').join('')}`,
  ]
  specs.forEach((spec, m) => {
    const shown = columns.map(({ cells }) => {
      const { equal, better } = cells[m]!
      const single = percent(equal.single + better.single, equal.computed + better.computed)
      return `${single} · ${percent(equal.difference, equal.computed)} · ${percent(better.difference, better.computed)}`
    })
    lines.push(`| \`${spec.id}\` | ${shown.join(' | ')} |`)
  })
  const told = columns.map(({ overallTold }, i) => `${percent(overallTold, sizes[i]!.trials)} %`)
  lines.push(`| **equal models told apart**, all metrics together | ${told.join(' | ')} |`)
  const alone = columns.map(({ cells }) => {
    const shares = cells.map(({ equal }) => (100 * equal.told) / equal.computed)
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    return `mean ${mean.toFixed(1)} %, highest ${Math.max(...shares).toFixed(1)} %`
  })
  lines.push(`| the same, each metric alone | ${alone.join(' | ')} |`)
  return lines
}

/** Monte Carlo standard error of a coverage of 95 %, in points. */
function error(trials: number): string {
  return (100 * Math.sqrt((0.95 * 0.05) / trials)).toFixed(1)
}

main()
