import { z } from 'zod'

export const taskSchema = z.enum(['binary-classification', 'multiclass-classification', 'regression'])
export type Task = z.infer<typeof taskSchema>

/** What is compared where nobody says what. */
export const usualMetrics: Readonly<Record<Task, readonly string[]>> = {
  'binary-classification': ['roc_auc', 'average_precision', 'log_loss', 'brier_score'],
  'multiclass-classification': ['accuracy', 'balanced_accuracy', 'f1(average=macro)', 'log_loss'],
  regression: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
}
