import type { Evidence } from './evidence.ts'
import { without } from './evidence.ts'
import type { Gate } from './gates.ts'
import { type Finding, judge } from './judge.ts'
import { type MetricSpec, titleFromName } from './metric-specs.ts'
import { metricNamed } from './metrics/registry.ts'
import type { GateResult, Interval, MetricComparison, Verdict } from './result.ts'
import {
  constantDifference,
  type DifferenceEvidence,
  pointDifference,
  studentDifference,
} from './statistics/difference.ts'
import { studentCritical } from './statistics/distributions.ts'

/** Metric values of one side: by name, one number a run. */
export type RunValues = Readonly<Record<string, readonly number[]>>

export interface CompareRunsInput {
  readonly candidate: RunValues
  /** Null where there is no champion. */
  readonly champion: RunValues | null
  /** The metrics to compare; null for all that the candidate has. */
  readonly metrics: readonly MetricSpec[] | null
  readonly gates: readonly Gate[]
  /** Default 0.95. */
  readonly confidence?: number
  /** Names of the runs (seeds, folds) in the order of the values; where both sides have the same, runs are paired. */
  readonly runNames?: { readonly candidate: readonly string[]; readonly champion: readonly string[] }
  /** Overrides which way is better, by metric name. */
  readonly directions?: Readonly<Record<string, 'higher' | 'lower'>>
}

/**
 * Compares numbers from metrics files. One run a side is a point comparison and proves nothing; several give Student's t
 * over the runs: paired where they pair up by name, else Welch's.
 */
export function compareRuns(input: CompareRunsInput): {
  metrics: MetricComparison[]
  gates: GateResult[]
  verdict: Verdict
} {
  const alpha = 1 - (input.confidence ?? 0.95)
  const specs = input.metrics ?? Object.keys(input.candidate).map((name) => specOf(name, input.directions))
  const findings = specs.map((spec): Finding => {
    const direction = input.directions?.[spec.id] ?? input.directions?.[spec.name] ?? spec.direction
    return {
      spec: { ...spec, direction },
      slice: null,
      rows: 0,
      positives: null,
      evidence: runEvidence(spec, input, alpha),
    }
  })
  return judge(findings, input.gates, alpha, input.champion === null ? 'none' : 'champion')
}

function runEvidence(spec: MetricSpec, input: CompareRunsInput, alpha: number): Evidence {
  const candidate = valuesOf(spec, input.candidate)
  const champion = input.champion === null ? null : valuesOf(spec, input.champion)
  if (candidate === null) return without('runs', `the candidate’s metrics files have no ${spec.id}`)
  if (input.champion !== null && champion === null)
    return without('runs', `the champion’s metrics files have no ${spec.id}`)
  if ([...candidate, ...(champion ?? [])].some((value) => !Number.isFinite(value)))
    return without('runs', 'a value is not a finite number')
  const difference = champion === null ? null : differenceOfRuns(candidate, champion, input.runNames, alpha)
  const spread = difference === null ? candidate.length > 1 : difference.low !== null
  return {
    method: spread ? 'runs' : 'point',
    candidate: runInterval(candidate, alpha),
    champion: champion === null ? null : runInterval(champion, alpha),
    difference,
    notComputable: null,
    notes: [],
  }
}

function differenceOfRuns(
  candidate: readonly number[],
  champion: readonly number[],
  names: CompareRunsInput['runNames'],
  alpha: number,
): DifferenceEvidence {
  const pairs = names === undefined ? null : pairedDifferences(candidate, champion, names)
  if (pairs !== null) {
    const { mean, squaredError, runs } = momentsOf(pairs)
    return squaredError > 0
      ? studentDifference('runs', mean, Math.sqrt(squaredError), runs - 1, alpha)
      : constantDifference('runs', mean, runs, alpha)
  }
  const a = momentsOf(candidate)
  const b = momentsOf(champion)
  const estimate = a.mean - b.mean
  if (a.runs < 2 || b.runs < 2) return pointDifference('point', estimate)
  const squaredError = a.squaredError + b.squaredError
  if (!(squaredError > 0)) return constantDifference('runs', estimate, a.runs + b.runs, alpha)
  // Welch–Satterthwaite.
  const df = squaredError ** 2 / (a.squaredError ** 2 / (a.runs - 1) + b.squaredError ** 2 / (b.runs - 1))
  return studentDifference('runs', estimate, Math.sqrt(squaredError), df, alpha)
}

/** Differences of the runs of the same name; null where the names are not the same two or more. */
function pairedDifferences(
  candidate: readonly number[],
  champion: readonly number[],
  names: NonNullable<CompareRunsInput['runNames']>,
): number[] | null {
  const place = new Map(names.champion.map((name, i) => [name, i]))
  const sameNames =
    candidate.length > 1 &&
    candidate.length === champion.length &&
    names.candidate.length === candidate.length &&
    place.size === champion.length &&
    new Set(names.candidate).size === candidate.length &&
    names.candidate.every((name) => place.has(name))
  if (!sameNames) return null
  return candidate.map((value, i) => value - champion[place.get(names.candidate[i]!)!]!)
}

function runInterval(values: readonly number[], alpha: number): Interval {
  const { mean, squaredError, runs } = momentsOf(values)
  if (runs < 2) return { estimate: mean, low: null, high: null }
  const half = studentCritical(alpha, runs - 1) * Math.sqrt(squaredError)
  return { estimate: mean, low: mean - half, high: mean + half }
}

/** Mean of the runs and the squared standard error of it. */
function momentsOf(values: readonly number[]) {
  const runs = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / runs
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { runs, mean, squaredError: runs > 1 ? squares / (runs - 1) / runs : 0 }
}

/** The values of a metric by its id, its name, or the last part of a nested key such as `test.roc_auc`. */
function valuesOf(spec: MetricSpec, values: RunValues): readonly number[] | null {
  const names = [spec.id, spec.name, ...(metricNamed(spec.name)?.aliases ?? [])]
  for (const name of names) if (Object.hasOwn(values, name)) return values[name]!
  const nested = Object.keys(values).filter((key) => names.includes(lastPart(key)))
  return nested.length === 1 ? values[nested[0]!]! : null
}

function specOf(name: string, directions: CompareRunsInput['directions']): MetricSpec {
  const known = metricNamed(lastPart(name))
  return {
    id: name,
    name,
    title:
      known !== undefined && Object.keys(known.options?.(known.tasks[0]!) ?? {}).length === 0
        ? titled(name, known.title({}))
        : titleFromName(name),
    unit: null,
    direction: directions?.[name] ?? known?.direction ?? directionFromName(name),
    options: {},
    sql: null,
  }
}

function titled(name: string, title: string): string {
  const parent = name.slice(0, Math.max(0, name.length - lastPart(name).length - 1))
  return parent === '' ? title : `${title} (${parent})`
}

function lastPart(key: string): string {
  return key.split(/[./]/).at(-1) ?? key
}

const LOWER_IS_BETTER =
  /(^|[^a-z])(loss|error|err|mae|mse|rmse|mape|rmsle|msle|nll|brier|deviance|perplexity|wer|cer|latency|time|seconds|cost|fpr|fnr|ece)([^a-z]|$)/

/** Which way is better, from the words of a name: losses, errors and costs are better low. */
export function directionFromName(name: string): 'higher' | 'lower' {
  return LOWER_IS_BETTER.test(name.toLowerCase()) ? 'lower' : 'higher'
}
