import { z } from 'zod'
import { EnvironmentError } from '../foundation/index.ts'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

/** A self-hosted runner that jobs of the repository may be given to. */
export interface SelfHostedRunner {
  readonly name: string
  readonly labels: readonly string[]
  readonly online: boolean
  readonly busy: boolean
  /** Name of its group; null for a runner of the repository itself. */
  readonly group: string | null
}

export interface RunnerListing {
  readonly runners: readonly SelfHostedRunner[]
  /** What is left out and why, as sentences. */
  readonly notes: readonly string[]
}

/** Octokit has no types for groups, which were an Enterprise feature first. */
const groupSchema = z.object({
  id: z.int(),
  name: z.string(),
  restricted_to_workflows: z.boolean().optional(),
  selected_workflows: z.array(z.string()).optional(),
})
const runnerSchema = z.object({
  name: z.string(),
  status: z.string(),
  busy: z.boolean(),
  labels: z.array(z.object({ name: z.string() })),
})

/** GitHub's names of the two permissions, which no GITHUB_TOKEN can be given. */
const permissions = {
  repository: 'Administration: read (of the repository)',
  organisation: 'Self-hosted runners: read (of the organisation)',
} as const

/**
 * The self-hosted runners of the repository, and those of its organisation whose runner group lets this repository (and,
 * where the group is restricted to workflows, this workflow) use them. REST: "List self-hosted runners for a
 * repository", "List self-hosted runner groups for an organization", "List self-hosted runners in a group".
 * Needs a token of a GitHub App or a person with `administration: read` and `organization_self_hosted_runners: read`.
 * Fails where neither list may be read; where only one may, the other is a note.
 */
export function listRunners(gh: GitHub): Promise<Reply<RunnerListing>> {
  const operation = { what: 'list the self-hosted runners', permission: 'administration: read' }
  return ask(gh, operation, async (connected) => {
    const [own, shared] = await Promise.allSettled([ownRunners(connected), sharedRunners(connected)])
    if (own.status === 'rejected' && shared.status === 'rejected') throw refusal(own.reason, connected)
    for (const settled of [own, shared])
      if (settled.status === 'rejected' && !isRefused(settled.reason)) throw settled.reason
    return {
      runners: [
        ...(own.status === 'fulfilled' ? own.value : []),
        ...(shared.status === 'fulfilled' ? shared.value.runners : []),
      ],
      notes: [
        ...(own.status === 'rejected' ? [notSeen('of the repository', permissions.repository)] : []),
        ...(shared.status === 'rejected'
          ? [notSeen(`of ${connected.context.repository.owner}`, permissions.organisation)]
          : shared.value.notes),
      ],
    }
  })
}

async function ownRunners({ octokit, context }: ConnectedGitHub): Promise<SelfHostedRunner[]> {
  const listed = await octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, {
    ...context.repository,
    per_page: 100,
  })
  return z
    .array(runnerSchema)
    .parse(listed)
    .map((runner) => runnerOf(runner, null))
}

/** A user's repository has no organisation: the endpoint is not there, as for a token that may not see it. */
async function sharedRunners({ octokit, context }: ConnectedGitHub): Promise<RunnerListing> {
  const { owner: org, repo } = context.repository
  const groups = z.array(groupSchema).parse(
    await octokit.paginate('GET /orgs/{org}/actions/runner-groups', {
      org,
      visible_to_repository: repo,
      per_page: 100,
    }),
  )
  const runners: SelfHostedRunner[] = []
  const notes: string[] = []
  for (const group of groups) {
    if (group.restricted_to_workflows === true && !admits(group.selected_workflows ?? [], context)) {
      notes.push(`The runner group \`${group.name}\` does not take this workflow.`)
      continue
    }
    const listed = await octokit.paginate('GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners', {
      org,
      runner_group_id: group.id,
      per_page: 100,
    })
    runners.push(
      ...z
        .array(runnerSchema)
        .parse(listed)
        .map((runner) => runnerOf(runner, group.name)),
    )
  }
  return { runners, notes }
}

/** `acme/flights/.github/workflows/train.yml@refs/heads/main`; what is behind the `@` GitHub itself holds against. */
function admits(
  selected: readonly string[],
  { repository, workflowFile }: ConnectedGitHub['context'],
): boolean {
  const wanted = `${repository.owner}/${repository.repo}/${workflowFile ?? ''}`.toLowerCase()
  return selected.some((workflow) => workflow.split('@')[0]?.toLowerCase() === wanted)
}

function runnerOf(
  { name, status, busy, labels }: z.infer<typeof runnerSchema>,
  group: string | null,
): SelfHostedRunner {
  return { name, labels: labels.map((label) => label.name), online: status === 'online', busy, group }
}

/** Refused for who asks, not for how often. */
function isRefused(error: unknown): boolean {
  const { status, message = '' } = (error ?? {}) as { status?: unknown; message?: string }
  return (status === 403 || status === 404) && !/rate limit/i.test(message)
}

function notSeen(whose: string, permission: string): string {
  return `The runners ${whose} are not seen: there are none, or the token lacks \`${permission}\`.`
}

/** In place of the usual remedy, which is a line in `permissions:`: here there is none that would help. */
function refusal(error: unknown, { context, tokenKind }: ConnectedGitHub): unknown {
  if (!isRefused(error)) return error
  const { owner, repo } = context.repository
  const kind = tokenKind === 'installation' ? 'GITHUB_TOKEN can never have it: pass' : 'Pass'
  return new EnvironmentError(
    `Cannot list the self-hosted runners of ${owner}/${repo}: the token lacks \`${permissions.repository}\`, and for ` +
      `those of the organisation \`${permissions.organisation}\` (GitHub answered ${(error as { status: number }).status}).`,
    {
      cause: error,
      remedy:
        `${kind} a token of a GitHub App with these permissions (\`actions/create-github-app-token\`), or a ` +
        'fine-grained personal access token, as `runner-token`.',
    },
  )
}
