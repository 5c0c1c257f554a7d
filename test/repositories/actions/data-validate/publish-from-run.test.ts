import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginDataPublication, deliverDataReport } from '../../../../src/actions/data-validate/publication.ts'
import { publishDataReportFromRun } from '../../../../src/actions/data-validate/publish-from-run.ts'
import type { DataValidateReport } from '../../../../src/actions/data-validate/report-schema.ts'
import { uploadReportArtifact } from '../../../../src/github/index.ts'
import { brokenReport, flightsReport } from '../../../unit/actions/data-validate/flights-report.ts'
import { type Run, startRun } from '../publication/pull-request-run.ts'

let run: Run
beforeEach(() => {
  // The toolkit reports what it does as workflow commands.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await run.scene.github.close()
})

const comments = () => run.scene.github.comments(run.scene.repository, run.scene.pull)
const runId = 100

/** The trusted run, started by the untrusted one whose artifacts are `files` by artifact. */
async function trustedRun(
  artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Run> {
  const first = await startRun()
  const { scene, headSha } = first
  const workflowRun = {
    id: runId,
    run_attempt: 2,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: headSha,
    head_branch: 'better',
    head_repository: { full_name: 'acme/flights' },
  }
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
    headSha,
    headBranch: 'better',
    headRepository: scene.repository,
    pulls: [],
    actor: 'mallory',
    createdAt: '2026-03-01T12:00:00Z',
    status: 'completed',
    conclusion: 'success',
    jobs: [],
  })
  const env = {
    ACTIONS_RUNTIME_TOKEN: scene.github.runtimeToken({
      runId,
      jobId: 'data',
      repository: 'acme/flights',
      writableScope: 'refs/heads/main',
    }),
    ACTIONS_RESULTS_URL: scene.github.resultsUrl,
    GITHUB_SERVER_URL: 'https://github.com',
  }
  // The toolkit reads the runner's variables itself.
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  for (const [name, files] of Object.entries(artifacts)) {
    const rootDirectory = await mkdtemp(join(tmpdir(), 'report-'))
    const paths = Object.keys(files).map((file) => join(rootDirectory, file))
    await mkdir(rootDirectory, { recursive: true })
    for (const [file, text] of Object.entries(files)) await writeFile(join(rootDirectory, file), text)
    const reply = await uploadReportArtifact({ env, name, files: paths, rootDirectory })
    if (reply.status !== 'done') throw new Error(reply.reason)
  }
  return startRun({
    scene,
    event: {
      name: 'workflow_run',
      payload: { workflow_run: workflowRun, repository: { full_name: 'acme/flights' } },
    },
    env: { GITHUB_RUN_ID: '200' },
  })
}

const publish = (over: { publishFromRun?: string; model?: () => Promise<string> } = {}) =>
  publishDataReportFromRun(
    {
      publishFromRun: String(runId),
      githubToken: run.token,
      comment: true,
      check: true,
      reportDirectory: '.mlops/reports',
      model: async () => 'flight-delay',
      patience: run.patience,
      ...over,
    },
    run.services,
  )

const artifact = 'mlops-data-validate-flight-delay'
const lying: DataValidateReport = brokenReport({
  verdict: 'pass',
  model: 'another-model',
  provenance: {
    ...brokenReport().provenance,
    pullRequest: 4711,
    repository: 'mallory/elsewhere',
    serverUrl: 'https://evil.example',
    runUrl: 'https://evil.example/run',
    headCommit: 'f'.repeat(40),
  },
})

describe('the data report of a fork', () => {
  it('is rendered by the trusted run, under what GitHub says of it', async () => {
    run = await trustedRun({
      [artifact]: { 'data-validate.json': JSON.stringify(lying), 'evaluate-and-compare.json': '{}' },
    })
    const delivered = await publish()
    expect(delivered?.report).toMatchObject({
      model: 'flight-delay',
      // A rule that fails is no pass, whatever the report calls itself.
      verdict: 'fail',
      provenance: {
        pullRequest: run.scene.pull,
        repository: 'acme/flights',
        serverUrl: 'https://github.com',
        headCommit: run.headSha,
        runId: '100',
        runAttempt: 2,
        runUrl: 'https://github.com/acme/flights/actions/runs/100',
      },
    })
    const body = comments()[0]?.body ?? ''
    expect(body).toContain('## ❌ `train`: 312 of 160,678 flights break the contract')
    expect(body).toContain('only their form was checked before they were shown here')
    expect(body).not.toContain('evil.example')
    expect(run.scene.github.checkRuns(run.scene.repository, run.headSha)).toMatchObject([
      {
        name: 'data-validate / flight-delay',
        conclusion: 'failure',
        annotations: [{ path: 'contracts/flights.yaml', start_line: 34 }, { start_line: 52 }],
      },
    ])
    const written = await readFile(join(run.services.workspace, '.mlops/reports/data-validate.json'), 'utf8')
    expect(JSON.parse(written).provenance.repository).toBe('acme/flights')
  })

  it('is none where the run uploaded only the report of another action', async () => {
    run = await trustedRun({
      'mlops-evaluate-and-compare-flight-delay': { 'evaluate-and-compare.json': '{}' },
    })
    expect(await publish()).toBeNull()
    expect(comments()).toEqual([])
  })

  it('is refused when it is of another form, no JSON, or not there', async () => {
    const files = {
      form: { 'data-validate.json': JSON.stringify({ ...lying, verdict: 'splendid' }) },
      text: { 'data-validate.json': 'pass' },
      other: { 'evaluate-and-compare.json': '{}' },
    }
    run = await trustedRun(
      Object.fromEntries(
        Object.entries(files).map(([model, held]) => [`mlops-data-validate-${model}`, held]),
      ),
    )
    for (const [model, why] of [
      ['form', /verdict/],
      ['text', /it is not JSON/],
      ['other', /it holds no `data-validate.json`/],
    ] as const)
      await expect(publish({ model: async () => model })).rejects.toThrow(why)
    expect(comments()).toEqual([])
  })

  it('is only taken from the run that started this one', async () => {
    run = await trustedRun({})
    await expect(publish({ publishFromRun: '99' })).rejects.toThrow(
      /must be the run that started this workflow/,
    )
  })
})

describe('the data report of a branch', () => {
  it('is written in all its forms and posted', async () => {
    run = await startRun()
    const { token, patience, services } = run
    const publication = await beginDataPublication(
      { model: null, token, comment: true, check: true, patience },
      services,
    )
    const { written, commentUrl } = await deliverDataReport(
      flightsReport({ model: null }),
      'out',
      publication,
      services,
    )
    expect(commentUrl).toContain('#issuecomment-')
    const read = (path: string) => readFile(join(services.workspace, path), 'utf8')
    expect(written.reportJunit).toBe('out/data-validate.junit.xml')
    expect(await read(written.reportJunit)).toContain('<testsuites name="data-validate" tests="4"')
    expect(JSON.parse(await read(written.reportSarif)).version).toBe('2.1.0')
    expect(JSON.parse(await read(written.reportJson)).action).toBe('data-validate')
    expect(await read(written.reportHtml)).toContain('the contract holds')
    expect(run.scene.github.checkRuns(run.scene.repository, run.headSha)).toMatchObject([
      { name: 'data-validate / data', conclusion: 'success', output: { title: 'pass: 4 rules hold' } },
    ])
  })
})
