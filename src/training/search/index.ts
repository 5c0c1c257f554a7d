export { type BestTrial, bestTrial, isSeed } from './best.ts'
export { matrixOf, mostJobs, type SearchMatrix, sameParameters, trialsOfJob } from './matrix.ts'
export { type OptunaStudy, openStudy, type StudyOptions, storageOf } from './optuna/index.ts'
export { namesIn, withParameters, writeParameterFile } from './parameter-file.ts'
export { crowding, paretoFront } from './pareto.ts'
export { planTrials, type SearchPlan, searchKey } from './plan.ts'
export { plannedSource, type RunTrial, runTrials, type TrialResult, type TrialSource } from './run-trials.ts'
export type {
  Direction,
  ParameterRange,
  Parameters,
  ParameterValue,
  ProblemAt,
  SearchSettings,
  Trial,
} from './settings.ts'
export { readSpace } from './space.ts'
export {
  appendTrial,
  mergedTrials,
  readTrials,
  readTrialsBelow,
  type TrialRecord,
  trialRecordSchema,
} from './trial-record.ts'
