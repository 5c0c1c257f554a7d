export {
  type IncidentState,
  type JudgedIncident,
  type Persistence,
  recordDrift,
  toldOf,
} from './judge.ts'
export {
  type DriftHistory,
  type DriftIncident,
  type DriftRecord,
  driftHistorySchema,
  emptyHistory,
} from './record.ts'
export type { Severities, Severity } from './severity.ts'
export {
  mergedWindows,
  type RememberedWindow,
  rememberedWindowSchema,
  rememberWindows,
} from './windows.ts'
