export { loadPipeline, type Pipeline } from './pipeline.ts'
export { pipelineStatus, type StageStatus } from './pipeline-status.ts'
export type { Fetch } from './restoring.ts'
export type { MadeOutput, PipelineResult, StageReport, StageResult } from './result.ts'
export { type RunOptions, runPipeline, type StageEvent } from './run-pipeline.ts'
export {
  type Execute,
  executeInShell,
  type ShellServices,
  type StageCommands,
  shellCommand,
} from './shell.ts'
export type { Stage, StageOutput, StageParams, StagePath } from './stage.ts'
