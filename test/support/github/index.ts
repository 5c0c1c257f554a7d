export { clientOf } from './client.ts'
export { type GitHubDouble, type GitHubOptions, startGitHub } from './double.ts'
export type { Failure, Trouble } from './failures.ts'
export type { Call } from './operation.ts'
export type { Interceptor, LoggedRequest } from './respond.ts'
export type { RuntimeTokenOptions } from './results/runtime-token.ts'
export type { TokenOptions } from './tokens.ts'
export type {
  Annotation,
  CheckRun,
  Comment,
  CommitStatus,
  Deployment,
  Dispatch,
  Issue,
  Pull,
  Repository,
  Role,
  Runner,
  RunnerGroup,
  WorkflowRun,
} from './world.ts'
