export * from './analysis/index.ts'
export * from './branch/index.ts'
export type { BranchFiles, BranchSnapshot } from './branch-files.ts'
export { addressOf, type Deployable } from './deployable.ts'
export * from './measurements/index.ts'
export {
  type AfterTraffic,
  finishRollback,
  type Rollback,
  type RollbackParts,
  type RollbackStep,
  rollbackSteps,
} from './rollback/finish-rollback.ts'
export { type RollbackRequest, requestRollback } from './rollback/request-rollback.ts'
export type { Judgement } from './rollout/look.ts'
export type { FindVersion } from './rollout/perform.ts'
export { type Progress, progressSchema, type Rollout } from './rollout/progress.ts'
export { openProgressStore, type ProgressStore, type Remembered } from './rollout/progress-store.ts'
export { type Reconciled, type ReconcileParts, reconcile } from './rollout/reconcile.ts'
export { type Intent, isActive } from './rollout/situation.ts'
export { openTarget, type TargetSettings } from './targets/index.ts'
export { localMetricsTargets } from './targets/local/metrics-targets.ts'
export type { Target, TargetServices, TargetStatus } from './targets/target.ts'
