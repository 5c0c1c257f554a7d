import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, oneOrMany, repositoryPath, share, text } from '../../values.ts'
import { embeddingKeys } from './embeddings.ts'
import { followedKeys } from './kpis.ts'
import { notifyKeys } from './notify.ts'
import { retrainSection } from './retrain.ts'

/** Methods of drift, under Evidently's names. A unit test holds them equal to the monitoring's. */
export const driftMethods = [
  'ks',
  'wasserstein',
  'psi',
  'jensenshannon',
  'kl_div',
  'hellinger',
  'chisquare',
  'z',
  'fisher_exact',
  'g_test',
  'anderson',
  'cramer_von_mises',
  'mannw',
  't_test',
  'TVD',
  'empirical_mmd',
] as const

export const seasons = ['month', 'weekday', 'hour'] as const

const segmentColumns = z.array(text()).default([])

export const monitorSection = section({
  reference: section({
    dataset: text().optional().describe('Name of a data set under `data.datasets`.'),
    path: text().optional().describe('File, folder or glob.'),
    profile: repositoryPath()
      .optional()
      .describe('Profile that `write-profile` made: what the data looked like, without its rows.'),
  })
    .refine(
      (value) => Object.keys(value).length === 1,
      'must have exactly one of `dataset`, `path` and `profile`',
    )
    .optional()
    .describe('What the data looked like.'),
  current: section({
    path: oneOrMany().describe(
      'Files, folders or globs of the latest data. `{date:yyyy-MM-dd}` stands for every day of the window.',
    ),
    time: text().optional().describe('Column that says when a row came.'),
    window: duration().optional().describe('How far back, such as `7d`.'),
    grace: duration()
      .optional()
      .describe(
        'Longest time without new rows, such as `2d`; later it is an alarm. Default: none is, and files that are absent are an error.',
      ),
  })
    .optional()
    .describe('What the data looks like now.'),
  season: z
    .enum(seasons)
    .optional()
    .describe('Compares with rows of the same months, weekdays or hours only; needs `current.time`.'),
  columns: z.array(text()).default([]).describe('Columns to compare; default all of them.'),
  ignore: z.array(text()).default([]).describe('Columns to leave out, such as identifiers.'),
  critical: z.array(text()).default([]).describe('Columns whose drift alone raises the alarm.'),
  weights: z
    .record(z.string(), z.number().min(0))
    .default({})
    .describe('Weight of columns in the drift share; 1 where nothing is said.'),
  'drift-share': share().optional().describe('Share of the weight that counts as drift of the whole.'),
  method: z.enum(driftMethods).optional().describe('Distance or test, under Evidently’s names.'),
  threshold: z.number().min(0).optional().describe('Smallest effect that matters, above what chance gives.'),
  alpha: share().default(0.05).describe('False-discovery rate over the columns of a report.'),
  compat: z.enum(['evidently']).optional().describe('Decide as Evidently 0.7 does.'),
  segments: segmentColumns.describe(
    'Columns whose values tell groups of rows apart, to find where the drift is.',
  ),
  persistence: section({
    needed: z.int().min(1).default(1).describe('Reports that must show drift.'),
    of: z.int().min(1).default(1).describe('Among this many latest ones.'),
  })
    .refine(({ needed, of }) => needed <= of, '`needed` must not exceed `of`')
    .default({ needed: 1, of: 1 })
    .describe('How often drift must be seen before an incident opens.'),
  performance: section({
    predict: z
      .boolean()
      .default(false)
      .describe(
        'Whether the model of this commit predicts the holdout and the current rows by `evaluate.predict`, where no predictions are given.',
      ),
    reference: oneOrMany().optional().describe('Predictions on the reference, with labels.'),
    current: oneOrMany()
      .optional()
      .describe('Predictions on the latest data; labels where they have arrived.'),
    labels: oneOrMany()
      .optional()
      .describe('Files of labels that arrive later, by the columns of `evaluate.id`.'),
    'label-delay': duration()
      .optional()
      .describe('How long after a row its label is due, such as `14d`; needs `current.time`.'),
    'label-grace': duration()
      .default(3 * 86_400)
      .describe('How late labels may be before it is an alarm; default 3d.'),
    alarm: z
      .array(z.enum(['predictions', 'calibration']))
      .default([])
      .describe(
        'What is told and no alarm otherwise: other `predictions` than on the reference, and a `calibration` by which a score means another chance.',
      ),
    'max-relative-loss': share()
      .default(0.02)
      .describe('Loss of a metric, as a share of its value on the reference, that does not matter yet.'),
  })
    .optional()
    .describe('How good the model still is; columns as `evaluate` names them.'),
  'on-drift': z.enum(['report', 'issue', 'retrain']).default('report').describe('What happens on drift.'),
  retrain: retrainSection.optional().describe('How a retraining pull request is made.'),
  ...embeddingKeys,
  ...followedKeys,
  ...notifyKeys,
})
