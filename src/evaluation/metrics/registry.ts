import { accuracy } from './accuracy.ts'
import { averagePrecision } from './average_precision.ts'
import { balancedAccuracy } from './balanced_accuracy.ts'
import { brierScore } from './brier_score.ts'
import { cohenKappa } from './cohen_kappa.ts'
import type { MetricDefinition } from './definition.ts'
import { explainedVariance } from './explained_variance.ts'
import { f1 } from './f1.ts'
import { fbeta } from './fbeta.ts'
import { jaccard } from './jaccard.ts'
import { logLoss } from './log_loss.ts'
import { matthewsCorrcoef } from './matthews_corrcoef.ts'
import { maxError } from './max_error.ts'
import { meanAbsoluteError } from './mean_absolute_error.ts'
import { meanAbsolutePercentageError } from './mean_absolute_percentage_error.ts'
import { meanGammaDeviance } from './mean_gamma_deviance.ts'
import { meanPinballLoss } from './mean_pinball_loss.ts'
import { meanPoissonDeviance } from './mean_poisson_deviance.ts'
import { meanSquaredError } from './mean_squared_error.ts'
import { meanSquaredLogError } from './mean_squared_log_error.ts'
import { meanTweedieDeviance } from './mean_tweedie_deviance.ts'
import { medianAbsoluteError } from './median_absolute_error.ts'
import { precision } from './precision.ts'
import { r2 } from './r2.ts'
import { recall } from './recall.ts'
import { rocAuc } from './roc_auc.ts'
import { rootMeanSquaredError } from './root_mean_squared_error.ts'
import { rootMeanSquaredLogError } from './root_mean_squared_log_error.ts'
import { specificity } from './specificity.ts'
import { topKAccuracy } from './top_k_accuracy.ts'

/** Every metric there is. A new one is a file beside this, a line here and an oracle test. */
export const METRICS: readonly MetricDefinition[] = [
  rocAuc,
  averagePrecision,
  logLoss,
  brierScore,
  accuracy,
  balancedAccuracy,
  precision,
  recall,
  specificity,
  f1,
  fbeta,
  jaccard,
  matthewsCorrcoef,
  cohenKappa,
  topKAccuracy,
  meanAbsoluteError,
  meanSquaredError,
  rootMeanSquaredError,
  r2,
  explainedVariance,
  medianAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredLogError,
  rootMeanSquaredLogError,
  meanPoissonDeviance,
  meanGammaDeviance,
  meanTweedieDeviance,
  maxError,
]

/** The metric of a name or an alias. */
export function metricNamed(name: string): MetricDefinition | undefined {
  return METRICS.find((metric) => metric.name === name || metric.aliases?.includes(name) === true)
}
