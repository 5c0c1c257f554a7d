import type { Handlers } from '../operation.ts'
import { actionsHandlers } from './actions.ts'
import { checkHandlers } from './checks.ts'
import { commentHandlers } from './comments.ts'
import { commitHandlers } from './commits.ts'
import { contentHandlers } from './contents.ts'
import { deploymentHandlers } from './deployments.ts'
import { gitObjectHandlers } from './git-objects.ts'
import { gitRefHandlers } from './git-refs.ts'
import { issueHandlers } from './issues.ts'
import { labelHandlers } from './labels.ts'
import { pullHandlers } from './pulls.ts'
import { reactionHandlers } from './reactions.ts'
import { releaseHandlers } from './releases.ts'
import { repositoryHandlers } from './repositories.ts'
import { rulesetHandlers } from './rulesets.ts'
import { runnerHandlers } from './runners.ts'
import { settingsHandlers } from './settings.ts'
import { statusHandlers } from './statuses.ts'
import { teamHandlers } from './teams.ts'
import { userHandlers } from './users.ts'

/**
 * Every operation by its id in GitHub's description. A new one: its id in openapi/operations.json, then
 * `node scripts/extract-openapi.mjs`, its line in permissions.ts, and its handler in a file listed here.
 */
export const handlers: Handlers = {
  ...actionsHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...commitHandlers,
  ...contentHandlers,
  ...deploymentHandlers,
  ...gitObjectHandlers,
  ...gitRefHandlers,
  ...issueHandlers,
  ...labelHandlers,
  ...pullHandlers,
  ...reactionHandlers,
  ...releaseHandlers,
  ...repositoryHandlers,
  ...rulesetHandlers,
  ...runnerHandlers,
  ...settingsHandlers,
  ...statusHandlers,
  ...teamHandlers,
  ...userHandlers,
}
