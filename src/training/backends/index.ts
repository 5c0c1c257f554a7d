export type {
  Backend,
  BackendKind,
  JobEnd,
  JobHandle,
  JobOrigin,
  JobStatus,
  OpenBackend,
  RemoteJob,
} from './backend.ts'
export { type RemoteOptions, type RemoteRun, runRemotely } from './run-remotely.ts'
export { type SelectOptions, selectFiles } from './select-files.ts'
export type { Shipped } from './workspace.ts'
