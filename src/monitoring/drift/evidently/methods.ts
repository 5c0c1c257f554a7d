import type { ColumnKind, DriftMethod } from '../column.ts'
import type { Side } from '../side.ts'
import { andersonDarling } from '../two-samples/anderson-darling.ts'
import { kolmogorovSmirnov } from '../two-samples/kolmogorov-smirnov.ts'
import { mannWhitneyLess } from '../two-samples/mann-whitney.ts'
import { studentTest } from '../two-samples/student.ts'
import { cramerVonMises } from './cramer-von-mises.ts'
import { hellinger, jensenShannon, kullbackLeibler, psi, wasserstein } from './distances.ts'
import { meanDiscrepancy, totalVariation } from './permutations.ts'
import { chiSquare, fisher, gTest, type Scored, zTest } from './tables.ts'

export interface EvidentlyMethod {
  /** What a user may ask it for; Evidently itself also takes tests of categories for numbers of few distinct values. */
  readonly kinds: readonly ColumnKind[]
  readonly threshold: number
  /** When the score counts as drift. */
  readonly drifted: 'at least' | 'at most' | 'below'
  /** The score is a p-value. */
  readonly test: boolean
  readonly score: (reference: Side, current: Side, kind: ColumnKind) => Scored
}

const numerical: readonly ColumnKind[] = ['numerical']
const categorical: readonly ColumnKind[] = ['categorical']
const both: readonly ColumnKind[] = ['numerical', 'categorical']

const distance = (kinds: readonly ColumnKind[], score: EvidentlyMethod['score']): EvidentlyMethod => ({
  kinds,
  threshold: 0.1,
  drifted: 'at least',
  test: false,
  score,
})
const test = (
  kinds: readonly ColumnKind[],
  threshold: number,
  score: EvidentlyMethod['score'],
  drifted: 'at most' | 'below' = 'below',
): EvidentlyMethod => ({ kinds, threshold, drifted, test: true, score })

/** All methods with the thresholds of Evidently 0.7.23. */
export const evidentlyMethods: Readonly<Record<DriftMethod, EvidentlyMethod>> = {
  ks: test(numerical, 0.05, (a, b) => kolmogorovSmirnov(a.sorted(), b.sorted()).pValue, 'at most'),
  wasserstein: distance(numerical, wasserstein),
  psi: distance(both, psi),
  jensenshannon: distance(both, jensenShannon),
  kl_div: distance(both, kullbackLeibler),
  hellinger: distance(both, hellinger),
  chisquare: test(categorical, 0.05, chiSquare),
  z: test(categorical, 0.05, zTest),
  fisher_exact: test(categorical, 0.1, fisher),
  g_test: test(categorical, 0.1, gTest),
  anderson: test(numerical, 0.1, anderson),
  cramer_von_mises: test(numerical, 0.1, cramerVonMises, 'at most'),
  mannw: test(numerical, 0.05, (a, b) => mannWhitneyLess(a.sorted(), b.sorted())),
  t_test: test(numerical, 0.05, (a, b) => studentTest(a.numbers!, b.numbers!)),
  TVD: test(categorical, 0.1, totalVariation),
  empirical_mmd: test(numerical, 0.1, meanDiscrepancy),
}

function anderson(reference: Side, current: Side): Scored {
  const [a, b] = [reference.sorted(), current.sorted()]
  if (a[0] === b[0] && a[0] === a.at(-1) && b[0] === b.at(-1)) return 'all values are equal'
  return andersonDarling(a, b)
}
