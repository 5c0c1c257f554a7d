import type { DriftMethod } from '../column.ts'
import { andersonDarling } from '../two-samples/anderson-darling.ts'
import { cramerVonMisesAsymptotic, cramerVonMisesStatistic } from '../two-samples/cramer-von-mises.ts'
import { kolmogorovSmirnov } from '../two-samples/kolmogorov-smirnov.ts'
import { mannWhitneyLess } from '../two-samples/mann-whitney.ts'
import { studentTest } from '../two-samples/student.ts'
import { homogeneityTest, type Table } from './contingency.ts'
import type { Samples } from './samples.ts'

/**
 * Two-sided p-value of "both sides are of one distribution". Categories: the two-sample chi-square test. Numbers: the smaller
 * of Kolmogorov–Smirnov, which sees shifts, and chi-square on the quantile bins, which sees tails and scales, times two for
 * having looked twice; or the one test that `method` names.
 */
export function significanceOf(method: DriftMethod, table: Table, samples: Samples): number {
  if (samples.type === 'categories') return homogeneityTest(table)
  const { reference: a, current: b } = samples
  const named = namedTest(method, a, b, table)
  // undefined for these values, as where all are equal
  if (named !== null) return Number.isNaN(named) ? 1 : named
  return Math.min(1, 2 * Math.min(kolmogorovSmirnov(a, b).pValue, homogeneityTest(table)))
}

function namedTest(method: DriftMethod, a: Float64Array, b: Float64Array, table: Table): number | null {
  switch (method) {
    case 'ks':
      return kolmogorovSmirnov(a, b).pValue
    case 'anderson':
      return a[0] === b.at(-1) && b[0] === a.at(-1) ? 1 : andersonDarling(a, b)
    case 'cramer_von_mises':
      return cramerVonMisesAsymptotic(cramerVonMisesStatistic(a, b).t, a.length, b.length)
    case 'mannw':
      return Math.min(1, 2 * Math.min(mannWhitneyLess(a, b), mannWhitneyLess(b, a)))
    case 't_test':
      return studentTest(a.filter(Number.isFinite), b.filter(Number.isFinite))
    case 'chisquare':
    case 'g_test':
    case 'z':
    case 'fisher_exact':
      return homogeneityTest(table)
    default:
      return null
  }
}
