import type { CustomEvidence, ModelOutput, PairedSample, Task } from '../src/evaluation/index.ts'
import { randomNumbers } from '../src/evaluation/statistics/bootstrap.ts'
import { leaveGroupsOut } from './coverage-sql.ts'

/** How the two models relate: of one quality, correlated and not identical, or the candidate less noisy. */
export type Relation = 'equal' | 'better'

export interface Population {
  /** For the command line and the table's title. */
  readonly name: string
  readonly task: Task
  readonly metrics: readonly unknown[]
  draw(rows: number, relation: Relation, seed: number): PairedSample
  /** Values of the metrics that are given as SQL, as DuckDB would return them. */
  custom?(sample: PairedSample): readonly CustomEvidence[]
}

const averages = (names: readonly string[], values: readonly string[]) =>
  names.flatMap((name) => values.map((average) => ({ [name]: { average } })))
const RATIOS = ['precision', 'recall', 'f1', 'fbeta', 'jaccard']

/** Standard normal numbers by Box–Muller. */
function normals(uniform: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const value = spare
      spare = null
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Noise of the candidate; the champion's is 1. */
const candidateNoise = (relation: Relation) => (relation === 'equal' ? 1 : 0.6)

function output(part: Partial<ModelOutput>): ModelOutput {
  return { score: null, probabilities: null, prediction: null, ...part }
}

const BINARY_METRICS: readonly unknown[] = [
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score',
  'accuracy',
  'balanced_accuracy',
  ...RATIOS,
  ...averages(RATIOS, ['macro', 'micro', 'weighted']),
  'specificity',
  'matthews_corrcoef',
  'cohen_kappa',
  { cohen_kappa: { weights: 'linear' } },
  { cohen_kappa: { weights: 'quadratic' } },
  { recall: { 'at-precision': 0.5 } },
  { precision: { 'at-recall': 0.6 } },
]

interface BinaryOptions {
  readonly name: string
  /** Of the logit of being positive. */
  readonly intercept: number
  readonly weighted: boolean
  /** The precision that a recall is asked at. */
  readonly atPrecision: number
}

/** A signal that both models see through noise of their own; ROC AUC about 0.78. */
function binary({ name, intercept, weighted, atPrecision }: BinaryOptions): Population {
  return {
    name,
    task: 'binary-classification',
    metrics: BINARY_METRICS.map((metric) =>
      JSON.stringify(metric).includes('at-precision') ? { recall: { 'at-precision': atPrecision } } : metric,
    ),
    draw(rows, relation, seed) {
      const uniform = randomNumbers(seed)
      const normal = normals(uniform)
      const label = new Float64Array(rows)
      const a = new Float64Array(rows)
      const b = new Float64Array(rows)
      const weight = weighted ? new Float64Array(rows) : null
      const noise = candidateNoise(relation)
      for (let i = 0; i < rows; i++) {
        const signal = normal()
        label[i] = uniform() < sigmoid(1.6 * signal + intercept) ? 1 : 0
        a[i] = sigmoid(1.3 * (signal + 0.6 * noise * normal()) + intercept + 0.2)
        b[i] = sigmoid(1.3 * (signal + 0.6 * normal()) + intercept + 0.2)
        // Gamma of shape 2: as if there were two thirds of the rows.
        if (weight !== null) weight[i] = -Math.log((1 - uniform()) * (1 - uniform()))
      }
      return {
        task: 'binary-classification',
        rows,
        label,
        classes: ['no', 'yes'],
        weight,
        probabilities: true,
        candidate: output({ score: a }),
        champion: output({ score: b }),
      }
    },
  }
}

/** Four classes with shares of about 37, 29, 22 and 12 %. */
const multiclass: Population = {
  name: 'multiclass',
  task: 'multiclass-classification',
  metrics: [
    'roc_auc',
    { roc_auc: { average: 'weighted' } },
    { roc_auc: { 'multi-class': 'ovo' } },
    { roc_auc: { 'multi-class': 'ovo', average: 'weighted' } },
    'log_loss',
    'brier_score',
    'accuracy',
    'balanced_accuracy',
    ...averages(RATIOS, ['macro', 'micro', 'weighted']),
    'matthews_corrcoef',
    'cohen_kappa',
    { cohen_kappa: { weights: 'linear' } },
    { cohen_kappa: { weights: 'quadratic' } },
    'top_k_accuracy',
  ],
  draw(rows, relation, seed) {
    const uniform = randomNumbers(seed)
    const normal = normals(uniform)
    const k = 4
    const base = [0.7, 0.4, 0, -0.7]
    const label = new Float64Array(rows)
    const columns = () => Array.from({ length: k }, () => new Float64Array(rows))
    const a = columns()
    const b = columns()
    const noise = candidateNoise(relation)
    const signal = new Float64Array(k)
    for (let i = 0; i < rows; i++) {
      for (let c = 0; c < k; c++) signal[c] = base[c]! + 1.2 * normal()
      label[i] = drawClass(signal, uniform())
      fill(a, i, signal, () => 0.6 * noise * normal())
      fill(b, i, signal, () => 0.6 * normal())
    }
    return {
      task: 'multiclass-classification',
      rows,
      label,
      classes: ['a', 'b', 'c', 'd'],
      weight: null,
      probabilities: true,
      candidate: output({ probabilities: a }),
      champion: output({ probabilities: b }),
    }
  },
}

function drawClass(logits: Float64Array, u: number): number {
  let total = 0
  for (const logit of logits) total += Math.exp(logit)
  let cumulated = 0
  for (let c = 0; c < logits.length; c++) {
    cumulated += Math.exp(logits[c]!) / total
    if (u < cumulated) return c
  }
  return logits.length - 1
}

function fill(columns: Float64Array[], row: number, signal: Float64Array, noise: () => number): void {
  let total = 0
  for (let c = 0; c < columns.length; c++) {
    const value = Math.exp(signal[c]! + noise())
    columns[c]![row] = value
    total += value
  }
  for (const column of columns) column[row]! /= total
}

/** A positive quantity with skewed noise. */
const regression: Population = {
  name: 'regression',
  task: 'regression',
  metrics: [
    'mean_absolute_error',
    'mean_squared_error',
    'root_mean_squared_error',
    'median_absolute_error',
    'mean_absolute_percentage_error',
    'r2',
    'explained_variance',
    { mean_pinball_loss: { alpha: 0.9 } },
    'mean_squared_log_error',
    'root_mean_squared_log_error',
    'mean_poisson_deviance',
    'mean_gamma_deviance',
    { mean_tweedie_deviance: { power: 1.5 } },
    { sql_ratio: { sql: 'sum(abs(y - score)) / sum(y)', direction: 'lower' } },
  ],
  custom: (sample) => [
    leaveGroupsOut('sql_ratio', sample, (y, score) => ({ above: Math.abs(y - score), below: y })),
  ],
  draw(rows, relation, seed) {
    const uniform = randomNumbers(seed)
    const normal = normals(uniform)
    const label = new Float64Array(rows)
    const a = new Float64Array(rows)
    const b = new Float64Array(rows)
    const noise = candidateNoise(relation)
    for (let i = 0; i < rows; i++) {
      const signal = 25 + 5 * Math.max(-3.5, Math.min(3.5, normal()))
      label[i] = signal - 1.5 * (Math.log(1 - uniform()) + 1) + Math.max(-4, Math.min(4, normal()))
      a[i] = signal + 0.9 * noise * Math.max(-3, Math.min(3, normal()))
      b[i] = signal + 0.9 * Math.max(-3, Math.min(3, normal()))
    }
    return {
      task: 'regression',
      rows,
      label,
      classes: [],
      weight: null,
      probabilities: false,
      candidate: output({ score: a }),
      champion: output({ score: b }),
    }
  },
}

export const POPULATIONS: readonly Population[] = [
  binary({ name: 'binary', intercept: -1.2, weighted: false, atPrecision: 0.5 }),
  multiclass,
  regression,
  binary({ name: 'weighted', intercept: -1.2, weighted: true, atPrecision: 0.5 }),
  binary({ name: 'rare', intercept: -3.9, weighted: false, atPrecision: 0.15 }),
]
