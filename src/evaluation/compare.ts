import { type Curves, curvesOf } from './curves.ts'
import { type CustomEvidence, customEvidence } from './custom-evidence.ts'
import { type EvidenceOptions, sameOutput, without } from './evidence.ts'
import { type ExampleCounts, exampleCounts } from './examples.ts'
import type { Gate } from './gates.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { type Finding, judge } from './judge.ts'
import { definitionOf, type MetricSpec } from './metric-specs.ts'
import { withPredictions } from './predictions.ts'
import type { GateResult, MetricComparison, Verdict } from './result.ts'
import { allRows, type RowSet, sliceRows } from './rows/row-set.ts'
import type { PairedSample, SliceColumn } from './sample.ts'

export interface CompareInput {
  readonly sample: PairedSample
  readonly slices: readonly SliceColumn[]
  readonly metrics: readonly MetricSpec[]
  readonly gates: readonly Gate[]
  /** Of every interval; default 0.95. */
  readonly confidence?: number
  /** Of every resampling. */
  readonly seed: number
  /** Resamples of a paired BCa bootstrap for every interval; default none, which is faster and covers as well. */
  readonly resamples?: number
  /** `prior` where the sample's champion is `priorOutput`: gates compare with it, and the whole is `no-baseline`. */
  readonly baseline?: 'champion' | 'prior'
  /** Values of the metrics that are given as SQL. */
  readonly custom?: readonly CustomEvidence[]
}

export interface CompareResult {
  /** All rows first, in the order of the metrics; then slice by slice. */
  readonly metrics: MetricComparison[]
  readonly gates: GateResult[]
  readonly verdict: Verdict
  /** Null for regression and where a side has no predicted classes or there is no champion. */
  readonly examples: ExampleCounts | null
  readonly curves: Curves
}

/**
 * Judges a candidate, against a champion where there is one, on the same rows.
 * Inputs are finite and of the sample's length; what a metric cannot say of these rows is said in `notComputable`.
 */
export function compareModels(input: CompareInput): CompareResult {
  const alpha = 1 - (input.confidence ?? 0.95)
  const sample = withPredictions(input.sample)
  const whole = allRows(sample)
  const findings = findingsOf(whole, null, input, alpha)
  for (const column of input.slices)
    for (const { value, set } of sliceRows(sample, whole, column))
      if (set.rows > 0) findings.push(...findingsOf(set, { column: column.column, value }, input, alpha))
  const hasChampion = sample.champion !== null
  const joint = sample.task === 'regression' || !hasChampion ? null : whole.joint()
  return {
    ...judge(findings, input.gates, alpha, hasChampion ? (input.baseline ?? 'champion') : 'none'),
    examples: joint === null ? null : exampleCounts(joint),
    curves: curvesOf(whole),
  }
}

function findingsOf(set: RowSet, slice: Finding['slice'], input: CompareInput, alpha: number): Finding[] {
  const identical = set.champion !== null && sameOutput(set.candidate, set.champion)
  const options: EvidenceOptions = {
    alpha,
    seed: input.seed,
    identical,
    resamples: input.resamples ?? null,
  }
  const positives = set.task === 'binary-classification' ? countPositives(set) : null
  return input.metrics.map((spec): Finding => {
    const definition = definitionOf(spec)
    const evidence =
      spec.sql !== null
        ? customEvidence(customOf(input, spec, slice), set.champion !== null, identical, alpha)
        : definition === null
          ? without('none', `${spec.name} is not a known metric`)
          : gatherEvidence(definition.statistic(spec.options, set.task), set, options)
    return { spec, slice, rows: set.rows, positives, evidence }
  })
}

function customOf(
  input: CompareInput,
  spec: MetricSpec,
  slice: Finding['slice'],
): CustomEvidence | undefined {
  return input.custom?.find(
    (found) =>
      found.metric === spec.id &&
      (found.slice?.column ?? null) === (slice?.column ?? null) &&
      (found.slice?.value ?? null) === (slice?.value ?? null),
  )
}

function countPositives(set: RowSet): number {
  let positives = 0
  for (let i = 0; i < set.rows; i++) if (set.label[i] === 1) positives++
  return positives
}
