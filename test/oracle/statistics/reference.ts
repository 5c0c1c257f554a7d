import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Values = Readonly<Record<string, number | null>>
export type Bounds = readonly [number, number, number]

export interface SquaredInfluences {
  /** Rows of weight above 0. */
  readonly rows: number
  /** Sums over them, of candidate, champion and difference, without small-sample factor. */
  readonly squares: Bounds
  /** What one more row adds to the variance of candidate and champion; for metrics put together from several classes. */
  readonly spread?: readonly [number, number]
}

export interface ComparisonCase {
  readonly name: string
  readonly task: 'binary-classification' | 'multiclass-classification' | 'regression'
  readonly classes?: number
  readonly label: readonly number[]
  readonly candidate: readonly number[] | readonly (readonly number[])[]
  readonly champion: readonly number[] | readonly (readonly number[])[]
  readonly weight: readonly number[] | null
  readonly values: Values
  readonly championValues: Values
  readonly means: Readonly<
    Record<string, { candidate: Bounds | null; champion: Bounds | null; difference: Bounds | null }>
  >
  /** By metric: of all rows, or of the rows of each label for metrics of a score. */
  readonly squaredErrors: Readonly<Record<string, readonly SquaredInfluences[]>>
  readonly delong?: { difference: number[]; candidate: number[]; champion: number[] } | null
  readonly multiclassDelong?: Readonly<
    Record<string, Record<'candidate' | 'champion' | 'difference', [number, number]>>
  > | null
  readonly shares?: Readonly<
    Record<string, { gained: number; lost: number; rows: number; pValue: number; tango: [number, number] }>
  >
  readonly intervals?: Readonly<Record<string, [number, number]>>
}

export interface Reference {
  readonly versions: Readonly<Record<string, string>>
  readonly binary: readonly ComparisonCase[]
  readonly multiclass: readonly ComparisonCase[]
  readonly regression: readonly ComparisonCase[]
  readonly bootstrap: readonly {
    name: string
    statistic: 'mean' | 'ratio' | 'variance'
    x: number[]
    y: number[]
    indices: number[][]
    replicates: number[]
    low: number
    high: number
  }[]
  readonly runs: readonly { candidate: number[]; champion: number[]; welch: Bounds; paired: Bounds | null }[]
  readonly jackknife: readonly { estimate: number; replicates: number[]; low: number; high: number }[]
  readonly distributions: {
    readonly holm: readonly [number[], number[]][]
  } & Readonly<
    Record<
      | 'normalCdf'
      | 'normalQuantile'
      | 'studentTwoSided'
      | 'studentCritical'
      | 'binomialHalfCdf'
      | 'mcnemarExact'
      | 'wilson'
      | 'tango',
      readonly number[][]
    >
  >
}

/** Runs the reference implementations now, in the Python of the test environment. */
export function reference(): Reference {
  const python = process.env.MLOPS_TEST_PYTHON ?? '.venv/bin/python'
  const script = fileURLToPath(new URL('reference.py', import.meta.url))
  const environment = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const output = execFileSync(python, [script], { maxBuffer: 64 * 2 ** 20, env: environment })
  return JSON.parse(output.toString('utf8')) as Reference
}
