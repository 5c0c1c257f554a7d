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
export type { Shipped } from './workspace.ts'
