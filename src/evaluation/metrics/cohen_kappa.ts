import { gradientOf, marginsOf } from './confusion-margins.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION, NO_ROWS, ONE_CLASS } from './definition.ts'

/** Cohen's κ between label and prediction; `weights` count a miss by its distance among the classes present. */
export const cohenKappa: MetricDefinition = {
  name: 'cohen_kappa',
  aliases: ['cohen_kappa_score'],
  title: (options) => `Cohen’s κ${options.weights === 'none' ? '' : ` (${options.weights})`}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: () => ({
    weights: { kind: 'choice', values: ['none', 'linear', 'quadratic'], default: 'none' },
  }),
  statistic: (options) => ({
    kind: 'cells',
    interval: 'signed-wilson',
    measure(confusion) {
      const { total, labelled, predicted, rows, present } = marginsOf(confusion)
      if (!(total > 0)) return { reason: NO_ROWS }
      const place = new Map(present.map((c, i) => [c, i]))
      const cost = (y: number, p: number) => {
        const apart = Math.abs((place.get(y) ?? y) - (place.get(p) ?? p))
        if (options.weights === 'none') return apart === 0 ? 0 : 1
        return options.weights === 'linear' ? apart : apart * apart
      }
      const k = confusion.classes
      // Expected cost of a row with label y under the margins, and of a row predicted p.
      const costOfLabel = new Float64Array(k)
      const costOfPrediction = new Float64Array(k)
      let observed = 0
      for (const y of present)
        for (const p of present) {
          costOfLabel[y]! += (cost(y, p) * predicted[p]!) / total
          costOfPrediction[p]! += (cost(y, p) * labelled[y]!) / total
          observed += cost(y, p) * confusion.weight[y * k + p]!
        }
      const expected = present.reduce((sum, y) => sum + costOfLabel[y]! * labelled[y]!, 0)
      if (!(expected > 0)) return { reason: ONE_CLASS }
      const ratio = observed / expected
      return {
        estimate: 1 - ratio,
        composed: true,
        trials: rows,
        gradient: gradientOf(k, (y, p) => {
          const expectedSlope = costOfLabel[y]! + costOfPrediction[p]! - expected / total
          return -(cost(y, p) - ratio * expectedSlope) / expected
        }),
      }
    },
  }),
}
