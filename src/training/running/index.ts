export { type Attempt, runAttempt } from './attempt.ts'
export { type Ending, type EndingKind, endingKinds } from './ending.ts'
export { failureOf } from './failure.ts'
export { runTraining, type TrainingAttempt, type TrainingOptions, type TrainingRun } from './run-training.ts'
