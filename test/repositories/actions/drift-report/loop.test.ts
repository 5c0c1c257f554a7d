import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withVersionedData } from '../../../../src/actions/data-version/index.ts'
import { driftReport } from '../../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../../src/actions/inputs.ts'
import { addData, openEngine } from '../../../../src/data/index.ts'
import { EnvironmentError, fixedClock } from '../../../../src/foundation/index.ts'
import { driftHistorySchema } from '../../../../src/monitoring/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type GitHubDouble, type Repository, startGitHub } from '../../../support/github/index.ts'
import { git, testServices } from '../../../support/services.ts'

let github: GitHubDouble
let repository: Repository
let folder: string

const configuration = `version: 1
models:
  flights:
    task: binary-classification
    data:
      datasets:
        train: { path: data/train.parquet, contract: contract.yaml, key: id }
        holdout: { path: data/holdout.parquet, key: id }
    evaluate: { id: id, label: late, score: p }
    monitor:
      reference: { dataset: train }
      current: { path: data/now.parquet }
      ignore: [id]
      on-drift: ON_DRIFT
      retrain: { cooldown: 1d, max-failures: 2 }
`
const contract = `apiVersion: v3.1.0
kind: DataContract
id: flights
version: 1.0.0
status: active
schema:
  - name: train
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: distance, logicalType: number, logicalTypeOptions: { maximum: 5000 } }
`

/** Rows from an id on; distances are moved by so much. */
const rows = (from: number, n: number, moved: number) =>
  `SELECT id, (hash(id) % 1000) / 10.0 + ${moved} AS distance, hash(id, 'l') % 4 = 0 AS late FROM range(${from}, ${from + n}) r(id)`

async function copy(path: string, query: string) {
  const engine = await openEngine(testServices(folder))
  const session = await engine.open()
  await session.execute(`COPY (${query}) TO '${join(folder, path)}' (FORMAT parquet)`)
  await session.close()
}

async function prepare(onDrift: string) {
  github = await startGitHub()
  repository = await github.createRepository({
    fullName: 'acme/flights',
    files: {
      'mlops.yaml': configuration.replace('ON_DRIFT', onDrift),
      'contract.yaml': contract,
      '.gitignore': '/remote\n.mlops\n',
      '.dvc/config': '[core]\n    remote = here\n[\'remote "here"\']\n    url = ../remote\n',
      '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
      'data/.gitignore': 'now.parquet\n',
    },
  })
  folder = temporaryFolder()
  const services = testServices(folder)
  await git(services, folder, 'clone', '--quiet', repository.gitDir, '.')
  await copy('data/train.parquet', rows(0, 2000, 0))
  await copy('data/holdout.parquet', rows(2000, 500, 0))
  await withVersionedData(services, {}, ({ data }) =>
    addData(data, ['data/train.parquet', 'data/holdout.parquet']),
  )
  await git(services, folder, 'add', '-A')
  await git(services, folder, 'commit', '--quiet', '-m', 'Add data')
  await git(services, folder, 'push', '--quiet', 'origin', 'HEAD')
}

interface At {
  readonly day: string
  readonly token?: string
  readonly inputs?: Record<string, string>
  readonly env?: Record<string, string>
}

async function run({ day, token, inputs = {}, env = {} }: At) {
  const services = {
    ...testServices(folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: join(folder, '.git', 'event.json'),
      GITHUB_SHA: await github.sha(repository, repository.defaultBranch),
      GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
      GITHUB_RUN_ID: '100',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: github.url,
      GITHUB_JOB: 'drift',
      GITHUB_STEP_SUMMARY: undefined,
      ...env,
      GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/drift.yml@refs/heads/main',
    }),
    clock: fixedClock(`${day}T05:00:00.000Z`),
  }
  await writeFile(
    join(folder, '.git', 'event.json'),
    JSON.stringify({ repository: { full_name: 'acme/flights', default_branch: repository.defaultBranch } }),
  )
  const given = { ...inputs, ...(token === undefined ? {} : { 'github-token': token }) }
  const outcome = await runDriftReport(parseInputs(driftReport, given), services, {
    retryUnit: 1,
    paceWrites: false,
  })
  const report = driftReportSchema.parse(
    JSON.parse(readFileSync(join(folder, '.mlops/reports/drift-report.json'), 'utf8')),
  )
  const log = services.logger.lines.map(({ message }) => message).join('\n')
  return { outputs: outcome.outputs, report, log }
}

const workflowToken = () =>
  github.token({ permissions: { issues: 'write', contents: 'write', 'pull-requests': 'write' } })
const appToken = () =>
  github.token({
    identity: 'retrainer[bot]',
    permissions: { issues: 'write', contents: 'write', 'pull-requests': 'write' },
  })
const issues = () => [...repository.issues.values()].filter((one) => !('pull' in one && one.pull))
const pulls = () => [...repository.issues.values()].filter((one) => 'pull' in one && one.pull)
const show = (revision: string, path: string) =>
  git(testServices(folder), folder, '--git-dir', repository.gitDir, 'show', `${revision}:${path}`)
const status = () => git(testServices(folder), folder, 'status', '--porcelain')

afterEach(async () => {
  expect(github.takeViolations()).toEqual([])
  await github.close()
})

describe('the loop after a drift report', () => {
  beforeEach(() => prepare('issue'))

  it('opens one issue, keeps it up to date, tells what is worse, and closes it when the drift is gone', {
    timeout: 120_000,
  }, async () => {
    const token = workflowToken()
    await copy('data/now.parquet', rows(5000, 1000, 0))
    expect((await run({ day: '2013-08-01', token })).outputs).toMatchObject({
      incident: 'none',
      issueUrl: '',
    })

    await copy('data/now.parquet', rows(6000, 1000, 15))
    const first = await run({ day: '2013-08-08', token })
    expect(first.outputs).toMatchObject({
      incident: 'new',
      issueUrl: 'https://github.com/acme/flights/issues/1',
    })
    expect(issues()).toMatchObject([
      { title: 'Drift of flights since 2013-08-08', state: 'open', labels: ['drift'] },
    ])
    expect(first.report.earlier).toMatchObject([{ verdict: 'stable' }])

    await copy('data/now.parquet', rows(7000, 1000, 15))
    expect((await run({ day: '2013-08-15', token })).outputs.incident).toBe('ongoing')
    // the same data again, as when a job is run again
    expect((await run({ day: '2013-08-15', token })).outputs.incident).toBe('ongoing')
    expect(github.comments(repository, 1)).toEqual([])

    await copy('data/now.parquet', `SELECT id, distance, id % 2 = 0 AS late FROM (${rows(8000, 1000, 15)})`)
    expect((await run({ day: '2013-08-22', token })).outputs.incident).toBe('worse')
    expect(github.comments(repository, 1).map(({ body }) => body)).toMatchObject([
      expect.stringContaining('nobody was told yet: late.'),
    ])

    // a shift that grows is told once more, and not again while it stays
    for (const [day, from, moved, state] of [
      ['2013-08-23', 8200, 20, 'ongoing'],
      ['2013-08-24', 8400, 5000, 'worse'],
      ['2013-08-25', 8600, 5000, 'ongoing'],
    ] as const) {
      await copy('data/now.parquet', rows(from, 1000, moved))
      expect((await run({ day, token })).outputs.incident).toBe(state)
    }
    expect(github.comments(repository, 1).map(({ body }) => body)[1]).toMatch(/Twice as strong .*distance/)

    await copy('data/now.parquet', rows(9000, 1000, 0))
    const last = await run({ day: '2013-08-29', token })
    expect(last.outputs.incident).toBe('healed')
    expect(issues()).toHaveLength(1)
    expect(issues()[0]).toMatchObject({ state: 'closed', body: expect.stringContaining('is gone') })
    const history = driftHistorySchema.parse(
      JSON.parse(await show('mlops-state', 'drift/flights/history.json')),
    )
    expect(history.records).toHaveLength(8)
    expect(history.incidents).toMatchObject([{ pending: null, healedAt: '2013-08-29T05:00:00.000Z' }])
  })

  it('is said later where GitHub was down, after the report was written and remembered', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    const forbidden = github.token({ permissions: { contents: 'write', issues: 'read' } })
    await expect(run({ day: '2013-08-08', token: forbidden })).rejects.toBeInstanceOf(EnvironmentError)
    expect(issues()).toEqual([])
    const history = driftHistorySchema.parse(
      JSON.parse(await show('mlops-state', 'drift/flights/history.json')),
    )
    expect(history.incidents).toMatchObject([{ pending: 'new' }])
    await copy('data/now.parquet', rows(7000, 1000, 40))
    expect((await run({ day: '2013-08-15', token: workflowToken() })).outputs.incident).toBe('new')
    expect(issues()).toHaveLength(1)
  })

  it('leaves an issue that somebody closed as it is, and does not begin anew over damaged state', async () => {
    const token = workflowToken()
    await copy('data/now.parquet', rows(6000, 1000, 40))
    await run({ day: '2013-08-08', token })
    issues()[0]!.state = 'closed'
    await copy('data/now.parquet', rows(7000, 1000, 40))
    await run({ day: '2013-08-15', token })
    expect(issues()).toMatchObject([{ state: 'closed' }])

    await github.commit(repository, {
      branch: 'mlops-state',
      files: { 'drift/flights/history.json': '{"schemaVersion": 9}' },
    })
    await expect(run({ day: '2013-08-22', token })).rejects.toThrow(
      /drift\/flights\/history\.json .* is damaged/,
    )
    // and yet the report of that day was written
    const text = readFileSync(join(folder, '.mlops/reports/drift-report.json'), 'utf8')
    expect(driftReportSchema.parse(JSON.parse(text))).toMatchObject({
      startedAt: '2013-08-22T05:00:00.000Z',
      notes: [expect.stringContaining('is damaged')],
    })
  })

  it('is told to a webhook once a state, and its scores go to a Pushgateway and a text file, none of which can hide it', async () => {
    const got: { path: string; body: string }[] = []
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      got.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString() })
      response.writeHead(200).end()
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    try {
      const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
      const sinks = `      notify: [{ webhook: "\${HOOK}" }, { slack: "\${ABSENT}" }]\n      prometheus: { pushgateway: ${address}, textfile: . }\n`
      await writeFile(join(folder, 'mlops.yaml'), `${configuration.replace('ON_DRIFT', 'issue')}${sinks}`)
      const token = workflowToken()
      await copy('data/now.parquet', rows(6000, 1000, 40))
      const first = await run({ day: '2013-08-08', token, env: { HOOK: `${address}/hook` } })
      expect(first.outputs.incident).toBe('new')
      expect(first.log).toContain('needs the environment variable ABSENT')
      await copy('data/now.parquet', rows(7000, 1000, 40))
      await run({ day: '2013-08-15', token, env: { HOOK: `${address}/hook` } })
      const hooks = got.filter(({ path }) => path === '/hook').map(({ body }) => JSON.parse(body))
      expect(hooks).toMatchObject([{ state: 'new', model: 'flights', link: first.outputs.issueUrl }])
      const pushed = got.filter(({ path }) => path.startsWith('/metrics/job'))
      expect(pushed).toHaveLength(2)
      expect(pushed[0]?.body).toContain('mlops_drift_detected{model="flights"} 1')
      expect(readFileSync(join(folder, 'mlops_drift_flights.prom'), 'utf8')).toBe(pushed[1]?.body)
    } finally {
      receiver.close()
    }
  })

  it('is left alone on a laptop, and where nobody asks to remember', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    const { outputs, report } = await run({
      day: '2013-08-08',
      token: workflowToken(),
      inputs: { remember: 'false' },
    })
    expect([outputs.incident, report.incident]).toEqual(['', null])
    await expect(show('mlops-state', 'drift/flights/history.json')).rejects.toThrow()
  })
})

describe('healing by a retraining pull request', () => {
  beforeEach(() => prepare('retrain'))

  it('is refused with the workflow’s own token, before any data is made', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    const { outputs, log } = await run({ day: '2013-08-08', token: workflowToken() })
    expect(outputs).toMatchObject({ incident: 'new', retrainingUrl: '' })
    expect(log).toContain('start no workflows')
    expect(pulls()).toEqual([])
  })

  it('changes the versions of the data in one pull request, and leaves the checkout as it was', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    const before = readFileSync(join(folder, 'data/train.parquet'))
    const { outputs } = await run({ day: '2013-08-08', token: appToken() })
    expect(outputs.retrainingUrl).toMatch(/\/pull\/2$/)
    expect(readFileSync(join(folder, 'data/train.parquet'))).toEqual(before)
    expect(await status()).toBe('')
    const [pull] = pulls()
    expect(pull).toMatchObject({
      title: 'fix: retrain flights on data as of 2013-08-08',
      author: 'retrainer[bot]',
      body: expect.stringContaining('`train`: 500 rows more than 2,000'),
    })
    expect(pull?.body).toContain('`holdout`: 1,000 rows instead of 500')
    // the bytes are in the remote: a clone of the branch gets them
    const other = temporaryFolder()
    const services = testServices(other)
    await git(
      services,
      other,
      'clone',
      '--quiet',
      '--branch',
      'mlops/retrain/flights/2013-08-08',
      repository.gitDir,
      '.',
    )
    expect(await show('mlops/retrain/flights/2013-08-08', 'data/train.parquet.dvc')).not.toBe(
      await show(repository.defaultBranch, 'data/train.parquet.dvc'),
    )
    // another week of drift finds it open
    await copy('data/now.parquet', rows(7000, 1000, 40))
    expect((await run({ day: '2013-08-15', token: appToken() })).outputs.retrainingUrl).toBe(
      outputs.retrainingUrl,
    )
    expect(pulls()).toHaveLength(1)
  })

  it('is one pull request where an answer is lost, and is said on the issue of the incident in one comment', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    github.fail({ operation: 'pulls/create', trouble: 'reset', afterEffect: true })
    const first = await run({ day: '2013-08-08', token: appToken() })
    const second = await run({ day: '2013-08-08', token: appToken() })
    expect(second.outputs.retrainingUrl).toBe(first.outputs.retrainingUrl)
    expect(pulls()).toHaveLength(1)
    expect(github.comments(repository, 1).map(({ body }) => body)).toEqual([
      expect.stringContaining(first.outputs.retrainingUrl),
    ])
  })

  it('is not made on a version of the data that the main branch has left behind', async () => {
    await copy('data/now.parquet', rows(6000, 1000, 40))
    const pointer = readFileSync(join(folder, 'data/train.parquet.dvc'), 'utf8')
    await github.commit(repository, {
      branch: repository.defaultBranch,
      files: { 'data/train.parquet.dvc': pointer.replace(/md5: [0-9a-f]{2}/, 'md5: 00') },
    })
    const { outputs } = await run({ day: '2013-08-08', token: appToken() })
    expect(outputs.retrainingUrl).toBe('')
    expect(github.comments(repository, 1).map(({ body }) => body)).toEqual([
      expect.stringContaining('is another version here than on'),
    ])
    expect(pulls()).toEqual([])
  })

  it('does not go on for ever: cooldown, then no more after two that nobody merged', async () => {
    const weekly = async (day: string, from: number) => {
      await copy('data/now.parquet', rows(from, 1000, 40))
      return run({ day, token: appToken() })
    }
    const close = () => {
      for (const one of pulls()) one.state = 'closed'
    }
    const now = new Date()
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    expect((await weekly(later(0), 10_000)).outputs.retrainingUrl).not.toBe('')
    close()
    const soon = await weekly(later(0), 11_000)
    expect(soon.log).toContain('is younger than the cooldown')
    expect((await weekly(later(7), 12_000)).outputs.retrainingUrl).not.toBe('')
    close()
    const third = await weekly(later(14), 13_000)
    expect(third.outputs.retrainingUrl).toBe('')
    expect(third.log).toContain('2 retraining pull requests in a row were closed without being merged')
    expect(pulls()).toHaveLength(2)
  })

  it('is no answer to rows that do not come: that is told, and heals when they do', async () => {
    const text = readFileSync(join(folder, 'mlops.yaml'), 'utf8')
    await writeFile(join(folder, 'mlops.yaml'), text.replace('now.parquet }', 'now.parquet, grace: 2d }'))
    const late = await run({ day: '2013-08-08', token: appToken() })
    expect(late.outputs).toMatchObject({ incident: 'new', retrainingUrl: '' })
    expect(late.report.arrivals).toMatchObject([{ what: 'current', last: null }])
    expect(issues()).toMatchObject([{ body: expect.stringContaining('no new rows') }])
    expect((await run({ day: '2013-08-09', token: appToken() })).outputs.incident).toBe('ongoing')
    expect(pulls()).toEqual([])
    await copy('data/now.parquet', rows(6000, 1000, 0))
    expect((await run({ day: '2013-08-10', token: appToken() })).outputs.incident).toBe('healed')
  })

  it('takes the days that are there of files that are named by day', async () => {
    const text = readFileSync(join(folder, 'mlops.yaml'), 'utf8')
    const dated = "'data/{date:yyyy-MM-dd}.parquet', window: 3d"
    await writeFile(join(folder, 'mlops.yaml'), text.replace('data/now.parquet', dated))
    await copy('data/2013-08-05.parquet', rows(6000, 600, 40))
    await copy('data/2013-08-07.parquet', rows(7000, 400, 40))
    const { outputs, log } = await run({ day: '2013-08-08', token: appToken() })
    expect(outputs.retrainingUrl, log).toMatch(/\/pull\/2$/)
    expect(pulls()[0]?.body).toContain('`holdout`: 1,000 rows instead of 500')
  })

  it('is stopped by a contract that the fresh rows break, and by data that has nothing new', async () => {
    await git(testServices(folder), folder, 'rm', '--quiet', '--cached', 'data/holdout.parquet.dvc')
    const text = readFileSync(join(folder, 'mlops.yaml'), 'utf8').replace(
      'cooldown: 1d',
      'roll-holdout: false, cooldown: 1d',
    )
    await writeFile(join(folder, 'mlops.yaml'), text)
    await copy('data/now.parquet', rows(6000, 1000, 9000))
    const broken = await run({ day: '2013-08-08', token: appToken() })
    expect(broken.log).toContain('The fresh rows break the contract of `train`')
    await copy('data/now.parquet', `SELECT * REPLACE (distance + 40 AS distance) FROM (${rows(0, 1000, 0)})`)
    const known = await run({ day: '2013-08-15', token: appToken() })
    expect(known.log).toContain('no row that is not known already')
    expect(pulls()).toEqual([])
  })
})
