export { localMetricsTargets, type MetricsTarget } from './metrics-targets.ts'
export { openLocal } from './open-local.ts'
export type { LocalSettings, RouterName } from './settings.ts'
