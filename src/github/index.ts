export { answerComment, type CommandComment, type Reaction, reactToComment } from './answer-comment.ts'
export { type EarlierProposal, earlierProposals, startsWorkflows } from './bot-proposals.ts'
export { type FilesOnGitHub, openBranchOnGitHub, type SnapshotOnGitHub } from './branch-files.ts'
export { restoreCache, saveCache } from './cache.ts'
export {
  type Annotation,
  checkName,
  completeCheck,
  type StartedCheck,
  startCheck,
} from './check-run.ts'
export { commentLimit, type RunIdentity } from './comment-format.ts'
export { type ConnectedGitHub, connectGitHub, type GitHub, type Patience } from './connection.ts'
export { type GitHubContext, type Repository, readGitHubContext, type TriggeringRun } from './context.ts'
export { type DeploymentRecord, type DeploymentState, recordDeployment } from './deployments.ts'
export { type KeptIssue, keepComment, keepIssue } from './issues.ts'
export { writeJobSummary } from './job-summary.ts'
export { type Change, type Changed, changeBranch, decideAndPropose } from './merge-request.ts'
export { mayWrite } from './permissions.ts'
export { type Proposal, type Proposed, propose } from './proposals.ts'
export { findPullRequestByHead, type Head, type PullRequest, readPullRequest } from './pull-request.ts'
export {
  type AssetDownload,
  type AssetUpload,
  openReleases,
  type Release,
  type ReleaseAsset,
  type Releases,
} from './releases.ts'
export { type Reply, reasonOf, valueOrThrow, valueOrWarn } from './reply.ts'
export { type ArtifactLimits, downloadReportArtifact, uploadReportArtifact } from './report-artifact.ts'
export { type RequestedRollback, type RollbackEvent, readRollbackEvent } from './rollback-request.ts'
export { openRunArtifacts, type RunArtifact, type RunArtifacts } from './run-artifacts.ts'
export { listRunners, type RunnerListing, type SelfHostedRunner } from './runners.ts'
export * from './settings/index.ts'
export {
  type CommentPlace,
  markStickyCommentStale,
  type StickyComment,
  upsertStickyComment,
} from './sticky-comment.ts'
export { findWaiver, type Waiver } from './waivers.ts'
