import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, text } from '../../values.ts'

export const retrainSection = section({
  dataset: text().default('train').describe('Data set under `data.datasets` that takes the fresh rows.'),
  mode: z.enum(['replace', 'append']).default('append').describe('Whether they replace what is there.'),
  'roll-holdout': z
    .boolean()
    .default(true)
    .describe(
      'Whether fresh rows become the holdout (`evaluate.holdout`) and those of the old one are learned from, so that the new model is judged on what it has not seen.',
    ),
  cooldown: duration()
    .default(7 * 86_400)
    .describe('Least time between two retraining pull requests; default 7d.'),
  'max-failures': z
    .int()
    .min(1)
    .default(2)
    .describe('Retraining pull requests in a row that were closed unmerged, after which no more is opened.'),
  'auto-merge': z.boolean().default(false).describe('Whether it merges by itself once every check passes.'),
})

/** A `retrain` section in which only the defaults stand. */
export const retrainDefaults = () => retrainSection.parse({})
