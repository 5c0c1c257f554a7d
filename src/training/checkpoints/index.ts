export { localCheckpoints } from './local.ts'
export { type CheckpointOptions, CheckpointSaver, type CheckpointsKept } from './saver.ts'
export type { CheckpointStore } from './store.ts'
