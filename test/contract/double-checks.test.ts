import type { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'

let github: GitHubDouble
let repository: Repository
let octokit: Octokit
let head: string
const at = { owner: 'acme', repo: 'model' }

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({
    fullName: 'acme/model',
    files: { 'mlops.yaml': 'version: 1\n' },
  })
  head = await github.sha(repository, 'main')
  octokit = clientOf(github, { permissions: { checks: 'write', statuses: 'write', deployments: 'write' } })
})
afterEach(() => github.close())

const annotation = {
  path: 'mlops.yaml',
  start_line: 1,
  end_line: 1,
  annotation_level: 'failure',
  message: 'gate failed',
} as const

describe('check runs', () => {
  it('are created in progress, gain annotations 50 at a time and complete', async () => {
    const { data: check } = await octokit.checks.create({
      ...at,
      name: 'mlops',
      head_sha: head,
      status: 'in_progress',
    })
    expect(check).toMatchObject({ status: 'in_progress', conclusion: null, app: { slug: 'github-actions' } })
    const output = {
      title: 'Worse',
      summary: 'roc_auc',
      annotations: Array.from({ length: 50 }, () => annotation),
    }
    await octokit.checks.update({ ...at, check_run_id: check.id, output })
    const done = await octokit.checks.update({
      ...at,
      check_run_id: check.id,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Worse', summary: 'roc_auc', annotations: [annotation] },
    })
    expect(done.data).toMatchObject({ conclusion: 'failure', output: { annotations_count: 51 } })
    const all = await octokit.paginate(octokit.checks.listAnnotations, { ...at, check_run_id: check.id })
    expect(all).toHaveLength(51)
    expect((await octokit.checks.get({ ...at, check_run_id: check.id })).data.completed_at).not.toBeNull()
  })

  it('refuse 51 annotations or a summary above 65,535 bytes, and the mistake is remembered', async () => {
    const annotations = Array.from({ length: 51 }, () => annotation)
    const create = { ...at, name: 'mlops', head_sha: head }
    await expect(
      octokit.checks.create({ ...create, output: { title: 't', summary: 's', annotations } }),
    ).rejects.toMatchObject({ status: 422 })
    expect(github.takeViolations()).toEqual([
      'checks/create: request: /output/annotations must NOT have more than 50 items',
    ])
    const summary = 'é'.repeat(40_000)
    await expect(octokit.checks.create({ ...create, output: { title: 't', summary } })).rejects.toMatchObject(
      {
        status: 422,
      },
    )
  })

  it('list the newest of each name for a commit', async () => {
    const first = await octokit.checks.create({ ...at, name: 'mlops', head_sha: head })
    const second = await octokit.checks.create({ ...at, name: 'mlops', head_sha: head })
    const listed = await octokit.checks.listForRef({ ...at, ref: 'main' })
    expect(listed.data.check_runs.map((check) => check.id)).toEqual([second.data.id])
    const all = await octokit.checks.listForRef({ ...at, ref: head, filter: 'all' })
    expect(all.data.check_runs.map((check) => check.id)).toEqual([second.data.id, first.data.id])
  })

  it('belong to the app that made them, and to no person', async () => {
    const { data: check } = await octokit.checks.create({ ...at, name: 'mlops', head_sha: head })
    const other = clientOf(github, { identity: 'other[bot]', permissions: { checks: 'write' } })
    const person = clientOf(github, { identity: 'ana', permissions: { checks: 'write' } })
    const change = { ...at, check_run_id: check.id, conclusion: 'success' } as const
    await expect(other.checks.update(change)).rejects.toMatchObject({ status: 403 })
    await expect(person.checks.create({ ...at, name: 'mlops', head_sha: head })).rejects.toMatchObject({
      status: 403,
    })
    const reader = clientOf(github, { permissions: { checks: 'read' } })
    await expect(reader.checks.update(change)).rejects.toMatchObject({
      response: { headers: { 'x-accepted-github-permissions': 'checks=write' } },
    })
  })
})

describe('statuses and deployments', () => {
  it('combine the newest status of each context', async () => {
    const status = { ...at, sha: head, context: 'mlops' }
    await octokit.repos.createCommitStatus({ ...status, state: 'pending' })
    await octokit.repos.createCommitStatus({ ...status, state: 'success', description: 'fine' })
    const { data } = await octokit.repos.getCombinedStatusForRef({ ...at, ref: 'main' })
    expect(data).toMatchObject({ state: 'success', total_count: 1 })
    expect((await octokit.repos.listCommitStatusesForRef({ ...at, ref: head })).data).toHaveLength(2)
  })

  it('keep one active deployment an environment', async () => {
    const deploy = {
      ...at,
      ref: 'main',
      environment: 'production',
      required_contexts: [],
      payload: { version: 'v1' },
    }
    const ids: number[] = []
    for (let i = 0; i < 2; i += 1) {
      const { data } = await octokit.repos.createDeployment(deploy)
      if (!('id' in data)) throw new Error('no deployment')
      ids.push(data.id)
      const log_url = 'https://example.com/log'
      await octokit.repos.createDeploymentStatus({ ...at, deployment_id: data.id, state: 'success', log_url })
    }
    const listed = await octokit.repos.listDeployments({ ...at, environment: 'production' })
    expect(listed.data.map((deployment) => deployment.id)).toEqual(ids.toReversed())
    const states = await octokit.repos.listDeploymentStatuses({ ...at, deployment_id: ids[0]! })
    expect(states.data.map((state) => state.state)).toEqual(['inactive', 'success'])
    await octokit.repos.getDeployment({ ...at, deployment_id: ids[1]! })
    await octokit.repos.getDeploymentStatus({ ...at, deployment_id: ids[0]!, status_id: states.data[0]!.id })
  })

  it('refuse a deployment of a commit whose statuses are not green', async () => {
    await octokit.repos.createCommitStatus({ ...at, sha: head, context: 'mlops', state: 'failure' })
    await expect(octokit.repos.createDeployment({ ...at, ref: 'main' })).rejects.toMatchObject({
      status: 409,
    })
  })
})
