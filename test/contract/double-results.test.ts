import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'

let github: GitHubDouble
let repository: Repository
let folder: string
const at = { owner: 'acme', repo: 'model' }

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/model', files: { 'model.py': '' } })
  folder = mkdtempSync(join(tmpdir(), 'results-'))
  mkdirSync(join(folder, 'workspace'))
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  await github.close()
})

/** Puts this process into a run, as a runner would. */
function enterRun(runId: number, scopes: { writableScope?: string; readableScopes?: string[] } = {}): void {
  const token = github.runtimeToken({ runId, jobId: `${runId}-job`, repository: 'acme/model', ...scopes })
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token)
  vi.stubEnv('ACTIONS_RESULTS_URL', github.resultsUrl)
  vi.stubEnv('ACTIONS_CACHE_SERVICE_V2', 'true')
  vi.stubEnv('GITHUB_WORKSPACE', join(folder, 'workspace'))
  vi.stubEnv('RUNNER_TEMP', folder)
  vi.stubEnv('GITHUB_API_URL', github.url)
}

function write(name: string, content: string): string {
  const path = join(folder, 'workspace', name)
  writeFileSync(path, content)
  return path
}

describe('artifacts', () => {
  it('go up and come down with the real client, within the run they belong to', async () => {
    enterRun(1)
    const client = new DefaultArtifactClient()
    const file = write('report.json', '{"verdict":"improved"}')
    const { id } = await client.uploadArtifact('report', [file], join(folder, 'workspace'))
    await expect(client.uploadArtifact('report', [file], join(folder, 'workspace'))).rejects.toThrow(
      'already exists',
    )
    const { artifact } = await client.getArtifact('report')
    expect(artifact.id).toBe(id)
    await client.downloadArtifact(id!, { path: join(folder, 'down') })
    expect(readFileSync(join(folder, 'down/report.json'), 'utf8')).toBe('{"verdict":"improved"}')
    enterRun(2)
    expect((await new DefaultArtifactClient().listArtifacts()).artifacts).toEqual([])
  })

  it('are listed, downloaded and deleted through REST with the actions scope', async () => {
    const createdAt = '2026-01-01T00:00:00Z'
    repository.workflowRuns.set(7, {
      id: 7,
      number: 1,
      workflow: { id: 9, path: '.github/workflows/ci.yml', name: 'CI', createdAt },
      event: 'pull_request',
      headSha: await github.sha(repository, 'main'),
      headBranch: 'main',
      headRepository: repository,
      pulls: [],
      actor: 'ana',
      createdAt,
      status: 'completed',
      conclusion: 'success',
      jobs: [
        { id: 10, name: 'evaluate', conclusion: 'success', steps: [{ name: 'Run', conclusion: 'success' }] },
      ],
    })
    enterRun(7)
    const file = write('report.json', '{}')
    const { id } = await new DefaultArtifactClient().uploadArtifact(
      'report',
      [file],
      join(folder, 'workspace'),
    )

    const octokit = clientOf(github, { permissions: { actions: 'write' } })
    expect((await octokit.actions.getWorkflowRun({ ...at, run_id: 7 })).data.name).toBe('CI')
    expect((await octokit.actions.listJobsForWorkflowRun({ ...at, run_id: 7 })).data.jobs[0]?.name).toBe(
      'evaluate',
    )
    const ofRun = await octokit.actions.listWorkflowRunArtifacts({ ...at, run_id: 7, name: 'report' })
    expect(ofRun.data.artifacts.map((artifact) => artifact.id)).toEqual([id])
    expect((await octokit.actions.listArtifactsForRepo({ ...at, name: 'other' })).data.total_count).toBe(0)
    const artifact = { ...at, artifact_id: id! }
    const zip = await octokit.actions.downloadArtifact({ ...artifact, archive_format: 'zip' })
    expect(
      Buffer.from(zip.data as ArrayBuffer)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    const reader = clientOf(github, { permissions: { contents: 'write' } })
    await expect(reader.actions.getArtifact(artifact)).rejects.toMatchObject({ status: 403 })
    await octokit.actions.deleteArtifact(artifact)
    await expect(octokit.actions.getArtifact(artifact)).rejects.toMatchObject({ status: 404 })
  })
})

describe('caches', () => {
  it('are found by key or prefix, in their own branch and those it may read', async () => {
    enterRun(1, { writableScope: 'refs/heads/main' })
    const path = write('model.bin', 'weights')
    expect(await saveCache([path], 'model-1')).toBeGreaterThan(0)
    rmSync(path)
    enterRun(2, { writableScope: 'refs/pull/1/merge', readableScopes: ['refs/heads/main'] })
    expect(await restoreCache([path], 'model-2', ['model-'])).toBe('model-1')
    expect(readFileSync(path, 'utf8')).toBe('weights')
    expect(await restoreCache([path], 'other-2')).toBeUndefined()
    await saveCache([path], 'model-2')
    enterRun(3, { writableScope: 'refs/heads/main' })
    expect(await restoreCache([path], 'model-2')).toBeUndefined()
  })
})

describe('dispatches', () => {
  it('are recorded for the harness to act on', async () => {
    const files = { '.github/workflows/retrain.yml': 'name: Retrain\non: workflow_dispatch\njobs: {}\n' }
    await github.commit(repository, { branch: 'main', files })
    const octokit = clientOf(github, { permissions: { actions: 'write', contents: 'write' } })
    const inputs = { reason: 'drift' }
    await octokit.actions.createWorkflowDispatch({ ...at, workflow_id: 'retrain.yml', ref: 'main', inputs })
    await octokit.repos.createDispatchEvent({ ...at, event_type: 'drifted', client_payload: { share: 0.6 } })
    expect(github.world.dispatches).toMatchObject([
      { event: 'workflow_dispatch', workflow: '.github/workflows/retrain.yml', ref: 'main', inputs },
      { event: 'repository_dispatch', type: 'drifted', payload: { share: 0.6 }, by: 'github-actions[bot]' },
    ])
    const workflows = await octokit.actions.listRepoWorkflows(at)
    expect(workflows.data.workflows.map((workflow) => workflow.name)).toEqual(['Retrain'])
    await octokit.actions.getWorkflow({ ...at, workflow_id: workflows.data.workflows[0]!.id })
    await octokit.actions.listWorkflowRuns({ ...at, workflow_id: 'retrain.yml' })
    await octokit.actions.listWorkflowRunsForRepo(at)
  })
})
