import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryLogger } from '../../src/foundation/index.ts'
import {
  downloadReportArtifact,
  findPullRequestByHead,
  type GitHub,
  restoreCache,
  saveCache,
  uploadReportArtifact,
} from '../../src/github/index.ts'
import type { Repository } from '../support/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await scene.github.close()
})

describe('the pull request of a fork', () => {
  const fork = (owner: string) => scene.github.fork(scene.repository, owner)
  const commit = (repository: Repository, line: string) =>
    scene.github.commit(repository, { branch: 'topic', files: { 'model.py': line } })
  const open = (owner: string) =>
    scene.github.openPull(scene.repository, {
      head: `${owner}:topic`,
      base: 'main',
      title: 'x',
      author: owner,
    })

  it('is found by branch and head commit', async () => {
    const sha = await commit(await fork('mallory'), 'depth = 9\n')
    const { number } = await open('mallory')
    expect(
      await findPullRequestByHead(gh, { sha, repository: 'mallory/flights', branch: 'topic' }),
    ).toMatchObject({
      status: 'done',
      value: { number, headSha: sha, headRepository: 'mallory/flights', isFork: true, open: true },
    })
  })

  it('is found among more than a page of others when only its commit is known', async () => {
    const far = await fork('mallory')
    const sha = await commit(far, 'depth = 9\n')
    const { number } = await open('mallory')
    await commit(await fork('crowd'), 'depth = 10\n')
    const one = await open('crowd')
    for (let n = one.number + 1; n <= one.number + 100; n += 1)
      scene.repository.issues.set(n, { ...one, id: 10_000 + n, number: n, pull: { ...one.pull } })
    expect(await findPullRequestByHead(gh, { sha, repository: null, branch: null })).toMatchObject({
      value: { number },
    })
  })

  it('is not one that somebody else opened with the same commit', async () => {
    const sha = await commit(await fork('ana'), 'depth = 9\n')
    await fork('mallory')
    const theirs = await scene.github.openPull(scene.repository, {
      head: 'ana:topic',
      base: 'main',
      title: 'x',
      author: 'ana',
    })
    const answer = await findPullRequestByHead(gh, { sha, repository: 'mallory/flights', branch: 'topic' })
    expect(theirs.pull.head.sha).toBe(sha)
    expect(answer).toEqual({ status: 'done', value: null })
  })

  it('is none when it was pushed to again or closed meanwhile', async () => {
    const far = await fork('mallory')
    const sha = await commit(far, 'depth = 9\n')
    const issue = await open('mallory')
    const head = { sha, repository: 'mallory/flights', branch: 'topic' }
    const next = await commit(far, 'depth = 10\n')
    expect(await findPullRequestByHead(gh, head)).toEqual({ status: 'done', value: null })
    issue.state = 'closed'
    expect(await findPullRequestByHead(gh, { ...head, sha: next })).toEqual({ status: 'done', value: null })
  })
})

describe('the report across the line', () => {
  const runId = 100

  beforeEach(() => {
    // The toolkit reports what it does as workflow commands.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    scene.repository.workflowRuns.set(runId, {
      id: runId,
      number: 1,
      workflow: {
        id: 1,
        path: '.github/workflows/model.yml',
        name: 'Model',
        createdAt: '2026-03-01T12:00:00Z',
      },
      event: 'pull_request',
      headSha: '0'.repeat(40),
      headBranch: 'topic',
      headRepository: scene.repository,
      pulls: [],
      actor: 'mallory',
      createdAt: '2026-03-01T12:00:00Z',
      status: 'completed',
      conclusion: 'success',
      jobs: [],
    })
  })

  /** The toolkit reads the runner's variables itself. */
  function asRunner() {
    const env = {
      ACTIONS_RUNTIME_TOKEN: scene.github.runtimeToken({
        runId,
        jobId: 'evaluate',
        repository: 'acme/flights',
        writableScope: 'refs/heads/main',
      }),
      ACTIONS_RESULTS_URL: scene.github.resultsUrl,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
    }
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    return env
  }

  async function reportFiles(files: Record<string, string>) {
    const rootDirectory = await mkdtemp(join(tmpdir(), 'report-'))
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(rootDirectory, name, '..'), { recursive: true })
      await writeFile(join(rootDirectory, name), text)
    }
    return { rootDirectory, files: Object.keys(files).map((name) => join(rootDirectory, name)) }
  }

  it('is uploaded by the untrusted run and read by the trusted one', async () => {
    const report = await reportFiles({ 'evaluate-and-compare.json': '{"verdict":"improved"}' })
    const uploaded = await uploadReportArtifact({ env: asRunner(), name: 'mlops-report', ...report })
    expect(uploaded).toMatchObject({ status: 'done', value: { id: expect.any(Number) } })
    expect(await downloadReportArtifact(gh, runId, 'mlops-report')).toEqual({
      status: 'done',
      value: { 'evaluate-and-compare.json': '{"verdict":"improved"}' },
    })
  })

  it('replaces what an earlier attempt uploaded', async () => {
    const env = asRunner()
    for (const verdict of ['"regressed"', '"improved"']) {
      const report = await reportFiles({ 'report.json': verdict })
      expect(await uploadReportArtifact({ env, name: 'mlops-report', ...report })).toMatchObject({
        status: 'done',
      })
    }
    expect(await downloadReportArtifact(gh, runId, 'mlops-report')).toMatchObject({
      value: { 'report.json': '"improved"' },
    })
  })

  it('is null when the run uploaded none, and refused when it is not JSON or too large', async () => {
    expect(await downloadReportArtifact(gh, runId, 'mlops-report')).toEqual({ status: 'done', value: null })
    const env = asRunner()
    await uploadReportArtifact({
      env,
      name: 'markdown',
      ...(await reportFiles({ 'comment.md': '# Approved!' })),
    })
    expect(await downloadReportArtifact(gh, runId, 'markdown')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('a file of another kind, "comment.md"'),
    })
    await uploadReportArtifact({
      env,
      name: 'bomb',
      ...(await reportFiles({ 'a.json': '0'.repeat(100_000) })),
    })
    const limits = { packed: 10_000, unpacked: 50_000, files: 10 }
    expect(await downloadReportArtifact(gh, runId, 'bomb', limits)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('unpacks to more than 50000 bytes'),
    })
    const artifact = scene.github.world.results.artifacts.find(({ name }) => name === 'bomb')
    if (artifact !== undefined) artifact.size = 1
    expect(await downloadReportArtifact(gh, runId, 'bomb', { ...limits, packed: 100 })).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('more than 100 bytes'),
    })
  })

  it('needs `actions: read`', async () => {
    const poor = await scene.connect({ permissions: { 'pull-requests': 'write' } })
    expect(await downloadReportArtifact(poor, runId, 'mlops-report')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Add `actions: read`'),
    })
  })

  it('stays in its directory where there is no artifact service', async () => {
    const reply = await uploadReportArtifact({ env: {}, name: 'mlops-report', files: [], rootDirectory: '/' })
    expect(reply).toMatchObject({ status: 'skipped' })
  })

  it('comes with a cache that hits what was saved, and is skipped where there is none', async () => {
    const { rootDirectory, files } = await reportFiles({ 'predictions.json': '[1]' })
    const logger = memoryLogger()
    const options = { env: asRunner(), workspace: rootDirectory, paths: files, logger }
    expect(await restoreCache({ ...options, key: 'mlops-1' })).toEqual({
      status: 'done',
      value: { hit: false, key: null },
    })
    expect(await saveCache({ ...options, key: 'mlops-1' })).toEqual({
      status: 'done',
      value: { saved: true },
    })
    expect(await restoreCache({ ...options, key: 'mlops-2', restoreKeys: ['mlops-'] })).toEqual({
      status: 'done',
      value: { hit: true, key: 'mlops-1' },
    })
    expect(await restoreCache({ ...options, env: {}, key: 'mlops-1' })).toMatchObject({ status: 'skipped' })
    expect(await saveCache({ ...options, env: {}, key: 'mlops-1' })).toMatchObject({ status: 'skipped' })
    expect(await restoreCache({ ...options, key: 'a,b' })).toMatchObject({ value: { hit: false } })
    expect(logger.lines).toMatchObject([
      { level: 'warning', message: expect.stringContaining('cannot contain commas') },
    ])
  })
})
