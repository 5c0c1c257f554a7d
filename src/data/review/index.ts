export {
  type Chance,
  expectedByChance,
  expectedKolmogorovSmirnov,
  expectedTotalVariation,
  expectedWasserstein,
  type Sizes,
} from './chance.ts'
export {
  type Histogram,
  hellinger,
  jensenShannon,
  klDivergence,
  kolmogorovSmirnov,
  psi,
  type SortedValues,
  standardDeviation,
  totalVariation,
  wasserstein,
  wassersteinDistance,
} from './distances.ts'
export { profile } from './profile.ts'
export type * from './result.ts'
export { type ReviewRequest, reviewData } from './review.ts'
