export { experimentOf, modelOf } from './manifests.ts'
export { openSeldon } from './open-seldon.ts'
export type { SeldonSettings } from './settings.ts'
