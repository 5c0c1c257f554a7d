import { z } from 'zod'
import { driftMethods, seasons } from '../../config/index.ts'
import { commonInputs, commonOutputs, tokenInput } from '../common-inputs.ts'
import { choice, flag, list, number, text, textWithDefault } from '../input-types.ts'

export const driftReportInputs = z.object({
  ...commonInputs,
  reference: list().describe(
    'Files, folders or globs of the reference, instead of the configured one; also `s3://`, `gs://` and `azure://`.',
  ),
  referenceProfile: text().describe('Profile to compare with, instead of a reference with rows.'),
  current: list().describe(
    'Files, folders or globs of the current data, also `s3://`, `gs://` and `azure://`; `{date:yyyy-MM-dd}` stands for every day of the window.',
  ),
  time: text().describe('Column that says when a row came.'),
  window: text().describe('How far back current rows count, such as `7d`.'),
  asOf: text().describe('Moment that the window ends at, in ISO 8601; default now.'),
  season: choice(seasons).describe(
    'Compares with reference rows of the same months, weekdays or hours only.',
  ),
  columns: list().describe('Columns to compare; default all of them.'),
  ignore: list().describe('Columns to leave out.'),
  critical: list().describe('Columns whose drift alone raises the alarm.'),
  private: list().describe('Columns whose values no report may show, beside those declared so.'),
  segments: list().describe('Columns whose values tell groups of rows apart, to find where the drift is.'),
  method: choice(driftMethods).describe(
    'Distance or test, under Evidently’s names; `jensenshannon` by default.',
  ),
  threshold: number({ min: 0 }).describe(
    'Smallest effect that matters, above what chance gives; 0.1 by default.',
  ),
  alpha: number({ min: 0, max: 1 }).describe('False-discovery rate over the columns; 0.05 by default.'),
  driftShare: number({ min: 0, max: 1 }).describe(
    'Share of the weight of columns that counts as drift of the whole; default any column, half with `critical` or `compat`.',
  ),
  compat: choice(['evidently']).describe(
    'Decide as Evidently 0.7 does: its choice of test, bins and thresholds.',
  ),
  referencePredictions: list().describe('Predictions on the reference with labels, to judge performance by.'),
  currentPredictions: list().describe('Predictions on the current data; labels where they have arrived.'),
  labels: list().describe('Files of labels that arrived later.'),
  writeProfile: text().describe(
    'Path of a profile of the reference to write instead: what it looks like, without its rows.',
  ),
  onDrift: choice(['report', 'issue', 'retrain']).describe(
    'What happens on drift, instead of the configured.',
  ),
  remember: choice(['true', 'false']).describe(
    'Whether earlier reports are read from the state branch and this one is kept there; default where the model is declared with `monitor`, on GitHub, outside of pull requests.',
  ),
  remote: text().describe('Git remote with the state branch; default `origin`. `none` keeps to this clone.'),
  failOnDrift: flag(false).describe('Whether drift fails the step, with exit code 1.'),
  memoryLimit: textWithDefault('1GB').describe(
    'Memory that reading may take, such as `4GB`; what needs more goes to disk. Columns are held one at a time beside it.',
  ),
  check: flag(false).describe('Whether to report a check run on the commit.'),
  ...tokenInput,
})
export type DriftReportInputs = z.output<typeof driftReportInputs>

export const driftReportOutputs = z.object({
  ...commonOutputs,
  verdict: z.string().describe('`stable` or `drifted`; `written` where a profile was.'),
  driftShare: z.string().describe('Weight of the columns that drifted over all weight, 0 to 1.'),
  driftedColumns: z.string().describe('Columns that drifted, one a line, the weightiest first.'),
  incident: z
    .string()
    .describe(
      '`none`, `watching`, `new`, `ongoing`, `worse` or `healed`; empty where nothing is remembered.',
    ),
  issueUrl: z.string().describe('Address of the incident’s issue, empty where there is none.'),
  retrainingUrl: z.string().describe('Address of the retraining pull request, empty where there is none.'),
  profile: z.string().describe('Path of the profile that was written.'),
})
export type DriftReportOutputs = z.output<typeof driftReportOutputs>
