import { resolveRevision } from '../git/plumbing.ts'
import { type Call, created, type Handlers, notFound, ok, Refusal } from '../operation.ts'
import { listAnswer, pageOf } from '../pagination.ts'
import { presentUser } from '../present/accounts.ts'
import { nodeId } from '../present/nodes.ts'
import { presentRepository, repositoryUrl } from '../present/repository.ts'
import type { CommitStatus } from '../world.ts'

export const statusHandlers: Handlers = {
  'repos/create-commit-status': async (call) => {
    const sha = await resolveRevision(call.repository.gitDir, `${call.params.sha}^{commit}`)
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params.sha}`)
    const body = call.body as {
      state: CommitStatus['state']
      context?: string
      description?: string
      target_url?: string
    }
    const status: CommitStatus = {
      id: call.world.nextId(),
      sha,
      state: body.state,
      context: body.context ?? 'default',
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: call.actor.login,
      createdAt: call.world.now(),
    }
    call.repository.statuses.push(status)
    return created(present(call, status))
  },

  'repos/list-commit-statuses-for-ref': async (call) => {
    const { statuses } = await find(call)
    return listAnswer(call, statuses, (status) => present(call, status))
  },

  'repos/get-combined-status-for-ref': async (call) => {
    const { sha, statuses } = await find(call)
    const latest = [...new Map(statuses.toReversed().map((status) => [status.context, status])).values()]
    const states = latest.map((status) => status.state)
    const api = repositoryUrl(call.world, call.repository)
    const page = pageOf(call, latest)
    return ok(
      {
        state: states.some((state) => state === 'failure' || state === 'error')
          ? 'failure'
          : states.length === 0 || states.includes('pending')
            ? 'pending'
            : 'success',
        sha,
        total_count: latest.length,
        statuses: page.items.map((status) => present(call, status)),
        repository: presentRepository(call.world, call.repository),
        commit_url: `${api}/commits/${sha}`,
        url: `${api}/commits/${sha}/status`,
      },
      page.headers,
    )
  },
}

async function find(call: Call): Promise<{ sha: string; statuses: CommitStatus[] }> {
  const sha = await resolveRevision(call.repository.gitDir, `${call.params.ref}^{commit}`)
  if (sha === undefined) throw notFound()
  return { sha, statuses: call.repository.statuses.filter((status) => status.sha === sha).reverse() }
}

function present(call: Call, status: CommitStatus): Record<string, unknown> {
  const creator = presentUser(call.world, status.creator)
  return {
    url: `${repositoryUrl(call.world, call.repository)}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator,
  }
}
