/**
 * Odds ratios of the alternatives in the mixture, as logarithms: from 1.25 to 12, evenly, each with the same weight. A canary that
 * is worse by less takes longer than a rollout lasts, one that is worse by more is found in a minute all the same.
 */
export const logAlternatives: readonly number[] = Array.from(
  { length: 16 },
  (_, index) => Math.log(1.25) + (index / 15) * (Math.log(12) - Math.log(1.25)),
)

/** Weights of what is predicted of a window: that both arms are the same, and what each has done so far. */
export const predictionWeights: readonly number[] = [0.6, 0.4]
