export { openArgoRollouts } from './open-argo-rollouts.ts'
export type { ArgoRolloutsSettings } from './settings.ts'
