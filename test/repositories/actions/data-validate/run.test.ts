import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { dataValidateInputs } from '../../../../src/actions/data-validate/inputs.ts'
import {
  type DataValidateReport,
  dataValidateReportSchema,
} from '../../../../src/actions/data-validate/report-schema.ts'
import { runDataValidation } from '../../../../src/actions/data-validate/run.ts'
import { main } from '../../../../src/cli/main.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

const contract = `apiVersion: v3.1.0
kind: DataContract
id: trips
version: 1.0.0
status: active
schema:
  - name: trips
    properties:
      - { name: id, logicalType: integer, required: true, primaryKey: true }
      - name: distance
        logicalType: integer
        logicalTypeOptions: { minimum: 1, maximum: 100 }
      - { name: secret, logicalType: string, classification: confidential }
`
const configuration = `version: 1
models:
  demo:
    task: regression
    data:
      datasets:
        train: { path: data/train.csv, contract: trips.yaml }
        test: { path: data/test.csv, contract: trips.yaml }
      rules:
        - splits-disjoint: { by: id }
`
const rows = (from: number, to: number, distance: (id: number) => number | string = (id) => (id % 50) + 1) =>
  `id,distance,secret\n${Array.from({ length: to - from }, (_, i) => `${from + i},${distance(from + i)},s3cr3t${from + i}`).join('\n')}\n`

let folder: string
let services: TestServices
const file = (name: string, content: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const commit = async (message: string) => {
  await git(services, folder, 'add', '--all')
  await git(services, folder, 'commit', '--quiet', '--message', message)
}
const validate = async (given: Record<string, string> = {}) => {
  const outcome = await runDataValidation(dataValidateInputs.parse(given), services)
  const text = readFileSync(join(folder, outcome.outputs.reportJson), 'utf8')
  return { ...outcome, report: dataValidateReportSchema.parse(JSON.parse(text)) as DataValidateReport }
}
/** The command line in the same folder. */
const mlops = async (...args: string[]) => {
  let [stdout, stderr] = ['', '']
  const exitCode = await main(args, {
    stdout: {
      write: (text) => {
        stdout += text
      },
      colours: false,
    },
    stderr: {
      write: (text) => {
        stderr += text
      },
      colours: false,
    },
    columns: 100,
    env: services.env,
    workspace: folder,
    signal: new AbortController().signal,
  })
  return { exitCode, stdout, stderr }
}

beforeEach(async () => {
  folder = temporaryFolder()
  services = testServices(folder)
  file('trips.yaml', contract)
  file('mlops.yaml', configuration)
  file('data/train.csv', rows(0, 200))
  file('data/test.csv', rows(300, 400))
  await git(services, folder, 'init', '--quiet', '--initial-branch', 'main')
})

describe('data-validate on data that git keeps', () => {
  beforeEach(async () => {
    await commit('first')
    await git(services, folder, 'switch', '--quiet', '--create', 'change')
  })

  it('passes what holds, compares it with the base commit, and leaves the working tree as it was', async () => {
    const { report, failure, outputs } = await validate({ base: 'main' })
    expect(failure).toBeUndefined()
    expect(report.verdict).toBe('pass')
    expect(outputs).toMatchObject({ failedChecks: '0', failingRows: '' })
    expect(report.datasets.map(({ review }) => review)).toMatchObject([
      { identical: true },
      { identical: true },
    ])
    expect(await git(services, folder, 'status', '--porcelain')).toBe('')
  })

  it('writes every report, then fails on the line of the contract', async () => {
    file(
      'data/train.csv',
      rows(0, 200, (id) => (id === 7 ? 1000 : 5)),
    )
    await commit('longer')
    const { report, failure, outputs } = await validate({ base: 'main' })
    for (const path of [
      outputs.reportJson,
      outputs.reportMarkdown,
      outputs.reportHtml,
      outputs.reportJunit,
      outputs.reportSarif,
      outputs.failingRows,
    ])
      expect(existsSync(join(folder, path)), path).toBe(true)
    expect(failure).toMatchObject({
      exitCode: 1,
      problems: [{ file: 'trips.yaml', line: 12, message: expect.stringContaining('1 row breaks it') }],
    })
    const [broken] = report.checks.filter(({ status }) => status === 'fail')
    expect(broken).toMatchObject({
      dataset: 'train',
      column: 'distance',
      failingRows: 1,
      sample: [{ file: 'data/train.csv', row: 8, values: { id: '7', distance: '1000' } }],
    })
    expect(report.datasets[0]!.review).toMatchObject({
      rows: { changed: 196, added: 0, removed: 0, key: ['id'] },
    })
  })

  it('refuses rows of one data set that are in another, at the line of mlops.yaml', async () => {
    file('data/test.csv', rows(190, 400))
    const { failure } = await validate({ base: 'none' })
    expect(failure).toMatchObject({
      problems: [{ file: 'mlops.yaml', line: 10, path: expect.stringContaining('test.id') }],
    })
  })

  it('shows no value of a private column, in any file or log', async () => {
    file(
      'data/train.csv',
      rows(0, 200, () => 'x'),
    )
    await commit('text')
    await validate({ base: 'main' })
    const below = join(folder, '.mlops', 'reports')
    const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(files.length).toBeGreaterThan(5)
    for (const one of files)
      expect(readFileSync(join(one.parentPath, one.name), 'latin1'), one.name).not.toContain('s3cr3t')
    expect(JSON.stringify(services.logger)).not.toContain('s3cr3t')
  })

  it('says which base it does not know, and what a first commit is compared with', async () => {
    await expect(validate({ base: 'nowhere' })).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ path: 'base' }],
    })
    await git(services, folder, 'switch', '--quiet', 'main')
    const { report } = await validate()
    expect(report.datasets[0]!.review).toEqual({
      notComputable: expect.stringContaining('no earlier commit'),
    })
  })

  it('tells every problem of every contract at once', async () => {
    file('trips.yaml', contract.replace('required: true', 'requird: true').replace('maximum', 'maximun'))
    await expect(validate()).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { file: 'trips.yaml', line: 9, remedy: expect.stringContaining('required') },
        { file: 'trips.yaml', line: 12, remedy: expect.stringContaining('maximum') },
      ],
    })
  })

  it.each([
    [{ datasets: 'trian' }, 'datasets', 'Did you mean `train`?'],
    [{ contract: 'trips.yaml' }, 'contract', 'Give `data` too'],
    [{ 'memory-limit': 'plenty' }, 'memory-limit', '1GB'],
  ])('refuses %j with what would be right', async (given, path, remedy) => {
    const camel = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
        value!,
      ]),
    )
    await expect(validate(camel as Record<string, string>)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ path, remedy: expect.stringContaining(remedy) }],
    })
  })
})

describe('data-validate on data under version control by pointer', () => {
  beforeEach(async () => {
    expect((await mlops('data', 'add', 'data/train.csv', 'data/test.csv')).exitCode).toBe(0)
    await commit('first')
    await git(services, folder, 'switch', '--quiet', '--create', 'change')
  })
  const changeTrain = async () => {
    file('data/train.csv', rows(0, 210))
    await mlops('data', 'add', 'data/train.csv')
    await commit('more rows')
  }

  it('fetches both versions from the remote where the cache is empty, and the data itself where it is missing', async () => {
    const remote = temporaryFolder()
    writeFileSync(
      join(folder, '.dvc/config'),
      `[core]\n    remote = store\n['remote "store"']\n    url = ${remote}\n`,
    )
    await mlops('data', 'push')
    await changeTrain()
    expect((await mlops('data', 'push')).stdout).toContain('1 object sent')
    rmSync(join(folder, '.dvc/cache'), { recursive: true })
    rmSync(join(folder, 'data/train.csv'))
    const { report } = await validate({ base: 'main' })
    expect(readFileSync(join(folder, 'data/train.csv'), 'utf8')).toBe(rows(0, 210))
    expect(report.datasets[0]!.review).toMatchObject({ rows: { added: 10, changed: 0, removed: 0 } })
    expect(report.datasets[1]!.review).toMatchObject({ identical: true })
    expect(report.lineage.reads[0]!.hashes.map(({ algorithm }) => algorithm)).toEqual(['sha256', 'md5'])
  })

  it('validates all the same where the earlier version is to be had nowhere, and says why it shows no change', async () => {
    await changeTrain()
    rmSync(join(folder, '.dvc/cache'), { recursive: true })
    const { report } = await validate({ base: 'main' })
    expect(report.verdict).toBe('pass')
    expect(report.datasets[0]!.review).toEqual({
      notComputable: expect.stringContaining('could not be fetched'),
    })
    expect(report.datasets[1]!.review).toMatchObject({ identical: true })
  })

  it('says that data is other than its pointer says', async () => {
    file('data/train.csv', rows(0, 150))
    const { report } = await validate({ base: 'main' })
    expect(report.notes).toEqual([expect.stringContaining('mlops data add data/train.csv')])
  })

  it('answers afterwards which data was read, by either of its hashes', async () => {
    await validate({ base: 'none' })
    const md5 = /md5: (\w+)/.exec(readFileSync(join(folder, 'data/train.csv.dvc'), 'utf8'))![1]!
    const { stdout, exitCode } = await mlops('lineage', md5.slice(0, 10))
    expect(exitCode).toBe(0)
    expect(stdout).toContain('data/train.csv')
  })
})

describe('data-validate on files alone', () => {
  it('needs neither a configuration nor a repository, and compares with files that are given', async () => {
    rmSync(join(folder, 'mlops.yaml'))
    rmSync(join(folder, '.git'), { recursive: true })
    const { report } = await validate({
      data: 'data/train.csv',
      contract: 'trips.yaml',
      baseData: 'data/test.csv',
    })
    expect(report).toMatchObject({ verdict: 'pass', model: null })
    expect(report.datasets[0]!.review).toMatchObject({ rows: { added: 200, removed: 100 } })
  })

  it('takes nothing for data that we keep ourselves, unless it is named', async () => {
    file('.mlops/cache/old.csv', 'id,distance,secret\n900,1,x\n')
    const { report } = await validate({ data: '**/*.csv', contract: 'trips.yaml', base: 'none' })
    expect(report.datasets[0]!.result.files.map(({ path }) => path)).toEqual([
      'data/test.csv',
      'data/train.csv',
    ])
    const named = await validate({ data: '.mlops/cache/*.csv', contract: 'trips.yaml', base: 'none' })
    expect(named.report.datasets[0]!.result.rows).toBe(1)
  })

  it('infers a contract that the data satisfies, and never overwrites what was edited', async () => {
    const infer = () =>
      mlops('data-validate', '--infer', '--data', 'data/train.csv', '--contract', 'new.yaml')
    expect((await infer()).stdout).toContain('new.yaml was written')
    const text = readFileSync(join(folder, 'new.yaml'), 'utf8')
    expect(text).toContain('primaryKey: true')
    const { failure } = await validate({ data: 'data/train.csv', contract: 'new.yaml', base: 'none' })
    expect(failure).toBeUndefined()
    const edited = text.replace(/maximum: \d+.*/, 'maximum: 40 # ours')
    file('new.yaml', edited)
    const again = await infer()
    expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toBe(edited)
    expect(again.stdout).toContain('is kept as 40')
  })

  it('imports a Great Expectations suite, and says what a contract cannot say', async () => {
    file(
      'suite.json',
      JSON.stringify({
        name: 'trips',
        expectations: [
          {
            type: 'expect_column_values_to_be_between',
            kwargs: { column: 'distance', min_value: 1, max_value: 9 },
          },
          { type: 'expect_column_values_to_be_increasing', kwargs: { column: 'id' } },
        ],
      }),
    )
    const { stdout } = await mlops('data-validate', '--from', 'suite.json', '--contract', 'imported.yaml')
    expect(stdout).toContain('not imported: id: expect_column_values_to_be_increasing')
    const { failure } = await validate({ data: 'data/train.csv', contract: 'imported.yaml', base: 'none' })
    expect(failure?.message).toContain('1 of')
  })
})

describe('mlops data', () => {
  it('works from a folder below, prints JSON, and names its mistakes', async () => {
    await mlops('data', 'add', 'data')
    expect(await mlops('data', 'status', '--json')).toMatchObject({ exitCode: 0 })
    file('data/train.csv', 'id\n1\n')
    const { stdout } = await mlops('data', 'status')
    expect(stdout).toContain('~ data/train.csv')
    expect((await mlops('data', 'checkout')).exitCode).toBe(2)
    expect((await mlops('data', 'checkout', '--force')).stdout).toContain('1 file put in place')
    expect((await mlops('data', 'add')).stderr).toContain('mlops data add PATH …')
    expect((await mlops('data', 'statsu')).stderr).toContain('data status')
    expect((await mlops('data', 'push', '--job', '3')).stderr).toContain('Did you mean `jobs`?')
    expect((await mlops('data', 'gc')).stderr).toContain('--workspace')
  })
})
