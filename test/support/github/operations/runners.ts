import { type Call, type Handlers, notFound } from '../operation.ts'
import { countedAnswer } from '../pagination.ts'
import type { Runner, RunnerGroup } from '../world.ts'

export const runnerHandlers: Handlers = {
  'actions/list-self-hosted-runners-for-repo': (call) =>
    listRunners(
      call,
      call.world.runners.filter(
        ({ repository }) => repository?.toLowerCase() === call.repository.fullName.toLowerCase(),
      ),
    ),

  'actions/list-self-hosted-runner-groups-for-org': (call) => {
    const visibleTo = call.query.get('visible_to_repository')
    const groups = groupsOf(call).filter(
      ({ repositories }) =>
        visibleTo === null || repositories === undefined || repositories.includes(visibleTo),
    )
    return countedAnswer(call, 'runner_groups', groups, (group) => presentGroup(call, group))
  },

  'actions/list-self-hosted-runners-in-group-for-org': (call) => {
    const group = groupsOf(call).find(({ id }) => id === Number(call.params.runner_group_id))
    if (group === undefined) throw notFound()
    return listRunners(
      call,
      call.world.runners.filter(({ groupId }) => groupId === group.id),
    )
  },
}

function groupsOf(call: Call): RunnerGroup[] {
  return call.world.runnerGroups.filter(
    ({ organisation }) => organisation.toLowerCase() === call.params.org?.toLowerCase(),
  )
}

function listRunners(call: Call, runners: readonly Runner[]) {
  return countedAnswer(call, 'runners', runners, ({ id, name, labels, groupId, status, busy }) => ({
    id,
    name,
    os: 'linux',
    status,
    busy,
    ephemeral: false,
    ...(groupId === undefined ? {} : { runner_group_id: groupId }),
    labels: labels.map((label, i) => ({
      id: i + 1,
      name: label,
      type: ['self-hosted', 'Linux', 'X64'].includes(label) ? 'read-only' : 'custom',
    })),
  }))
}

function presentGroup(call: Call, group: RunnerGroup): Record<string, unknown> {
  const url = `${call.world.origin}/orgs/${group.organisation}/actions/runner-groups/${group.id}`
  return {
    id: group.id,
    name: group.name,
    visibility: group.repositories === undefined ? 'all' : 'selected',
    default: group.name === 'Default',
    runners_url: `${url}/runners`,
    ...(group.repositories === undefined ? {} : { selected_repositories_url: `${url}/repositories` }),
    inherited: false,
    allows_public_repositories: true,
    restricted_to_workflows: group.workflows !== undefined,
    selected_workflows: group.workflows ?? [],
  }
}
