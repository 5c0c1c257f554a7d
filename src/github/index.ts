export { restoreCache, saveCache } from './cache.ts'
export {
  type Annotation,
  checkName,
  completeCheck,
  type StartedCheck,
  startCheck,
} from './check-run.ts'
export { commentLimit, type RunIdentity } from './comment-format.ts'
export { connectGitHub, type GitHub, type Patience } from './connection.ts'
export { type GitHubContext, type Repository, readGitHubContext, type TriggeringRun } from './context.ts'
export { writeJobSummary } from './job-summary.ts'
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
export { openRunArtifacts, type RunArtifact, type RunArtifacts } from './run-artifacts.ts'
export { listRunners, type RunnerListing, type SelfHostedRunner } from './runners.ts'
export {
  type CommentPlace,
  markStickyCommentStale,
  type StickyComment,
  upsertStickyComment,
} from './sticky-comment.ts'
