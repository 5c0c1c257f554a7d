export { openFeatureFlag } from './open-feature-flag.ts'
export type { FeatureFlagSettings } from './settings.ts'
