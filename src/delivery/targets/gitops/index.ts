export { openGitOps } from './open-gitops.ts'
export type { GitOpsSettings, Served } from './settings.ts'
