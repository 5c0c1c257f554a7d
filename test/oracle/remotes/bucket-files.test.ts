import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobServiceClient } from '@azure/storage-blob'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { driftReport } from '../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../src/actions/inputs.ts'
import { fetchBucketFiles, readDvcConfig } from '../../../src/data/index.ts'
import { openRemotes } from '../../../src/data/versioning/remotes/index.ts'
import { ConfigurationError, EnvironmentError } from '../../../src/foundation/index.ts'
import { workbench } from '../../repositories/data/workbench.ts'
import { azuriteAccount, startAzurite, startGcs } from '../../support/emulators.ts'
import { testServices } from '../../support/services.ts'
import { md5, swift } from '../../unit/data/versioning/remotes/scene.ts'
import { dvcEnvironment, type S3Server, startS3 } from '../dvc/remote-peers.ts'

interface Cloud {
  /** Address of the bucket, as users write it. */
  readonly address: string
  /** As DVC's configuration writes it. */
  readonly url: string
  readonly env: Record<string, string>
  stop(): void
}

/** Puts files into a bucket by our own client of its remote. */
async function put(cloud: Cloud, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const { signal, env } = servicesOf(cloud)
  const kind = cloud.url.startsWith('s3') ? 's3' : cloud.url.startsWith('gs') ? 'gs' : 'azure'
  const place = { file: 'test', line: 1 }
  const settings = { name: 'r', kind, url: cloud.url, options: {}, place } as const
  const cache = { folder: null, links: null, shared: false }
  const remotes = openRemotes({ defaultRemote: 'r', cache, remotes: new Map([['r', settings]]) }, { env })
  const remote = await remotes.open('r')
  for (const [record, content] of Object.entries(files))
    await remote.upload({ record }, { path: '', bytes: content.length, md5: md5(content), content }, signal)
  await remotes.close()
}

function servicesOf({ env }: Cloud, root = scratch()) {
  return testServices(root, { ...dvcEnvironment(root), ...env })
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bucket-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const bytes = (text: string) => Buffer.from(text)
const large = randomBytes(3 * 1024 * 1024)
const stored = {
  'logs/2026-01-01.csv': bytes('a\n1\n'),
  'logs/2026-01-02.csv': bytes('a\n2\n'),
  'logs/deep/er/x.csv': bytes('a\n3\n'),
  'logs/_SUCCESS': bytes(''),
  'logs/readme.md': bytes('no table'),
  'logs-of-others/x.csv': bytes('a\n4\n'),
  'ünï/c öde.csv': bytes('a\n5\n'),
  'large.parquet': large,
}

function cloud(open: () => Promise<Cloud>): void {
  let here: Cloud
  beforeAll(async () => {
    here = await open()
  })
  afterAll(() => here?.stop())

  let filled = false
  async function fetched(patterns: readonly string[], mostBytes = 1e9) {
    if (!filled) await put(here, stored)
    filled = true
    const folder = scratch()
    const services = servicesOf(here)
    const config = await readDvcConfig(services.workspace, services.env)
    const addresses = patterns.map((pattern) => `${here.address}/${pattern}`)
    const found = await fetchBucketFiles(addresses, config, services, { folder, mostBytes, retry: swift })
    const content = Object.fromEntries(
      [...found.addresses].map(([path, address]) => [address.slice(here.url.length + 1), readFileSync(path)]),
    )
    return { found, content, names: Object.keys(content).sort() }
  }

  it.each([
    ['logs/*.csv', ['logs/2026-01-01.csv', 'logs/2026-01-02.csv']],
    ['logs/**/*.csv', ['logs/2026-01-01.csv', 'logs/2026-01-02.csv', 'logs/deep/er/x.csv']],
    ['logs/2026-01-0[!1].csv', ['logs/2026-01-02.csv']],
    ['logs', ['logs/2026-01-01.csv', 'logs/2026-01-02.csv', 'logs/deep/er/x.csv']],
    ['logs/', ['logs/2026-01-01.csv', 'logs/2026-01-02.csv', 'logs/deep/er/x.csv']],
    ['ünï/c öde.csv', ['ünï/c öde.csv']],
    ['logs/2026-01-01', []],
  ])('%s stands for what it stands for in a folder', async (pattern, names) => {
    expect((await fetched([pattern])).names).toEqual(names)
  })

  it('gives every byte, and a path under which the pattern finds the files', async () => {
    const { found, content } = await fetched(['large.parquet', 'logs/*.csv'])
    expect(content['large.parquet']!.equals(large)).toBe(true)
    expect(found.bytes).toBe(large.length + 8)
    expect([...found.local.values()].map((path) => path.split('/').slice(-2))).toEqual(
      expect.arrayContaining([['logs', '*.csv']]),
    )
  })

  it('is refused beyond what may be used of the disk', async () => {
    await expect(fetched(['large.parquet'], 1e6)).rejects.toThrow(EnvironmentError)
  })

  it('that does not exist is said', async () => {
    const services = servicesOf(here)
    const config = await readDvcConfig(services.workspace, services.env)
    const address = `${here.address.replace(/[^/]+$/, 'nowhere')}/x*.csv`
    const options = { folder: scratch(), mostBytes: 1, retry: swift }
    await expect(fetchBucketFiles([address], config, services, options)).rejects.toThrow(/nowhere/)
  })
}

const s3Environment = {
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'us-east-1',
}

describe('a bucket of S3, by moto,', () => {
  cloud(async () => {
    const server = await startS3()
    await server.bucket('box')
    const env = { ...s3Environment, AWS_ENDPOINT_URL: server.url }
    return { address: 's3://box', url: 's3://box', env, stop: () => server.stop() }
  })
})

describe('a container of Azure, by Azurite,', () => {
  cloud(async () => {
    const emulator = await startAzurite()
    const { name, key } = azuriteAccount
    const connection = `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key};BlobEndpoint=${emulator.url}/${name};`
    await BlobServiceClient.fromConnectionString(connection).getContainerClient('box').create()
    const env = { AZURE_STORAGE_CONNECTION_STRING: connection }
    return { address: 'az://box', url: 'azure://box', env, stop: () => emulator.stop() }
  })
})

describe('a bucket of Google’s, by its emulator,', () => {
  cloud(async () => {
    const emulator = await startGcs('box')
    const env = { STORAGE_EMULATOR_HOST: emulator.url, GOOGLE_CLOUD_PROJECT: 'p' }
    return { address: 'gs://box', url: 'gs://box', env, stop: () => emulator.stop() }
  })
})

describe('a drift report of files in a bucket', () => {
  const bench = workbench()
  let server: S3Server
  let runner = ''
  const box = () => ({ address: 's3://box', url: 's3://box', env: environment(), stop() {} })
  const environment = () => ({ ...s3Environment, AWS_ENDPOINT_URL: server.url, RUNNER_TEMP: runner })
  const rows = (day: number) =>
    `SELECT (hash(id + ${day}000) % 1000) / 10.0 AS x, TIMESTAMP '2026-01-0${day} 12:00:00' AS at FROM range(300) r(id)`

  beforeAll(async () => {
    server = await startS3()
    await server.bucket('box')
    runner = join(bench.folder, 'temp')
    mkdirSync(runner)
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    server.requests.length = 0
    server.cut = () => null
  })

  async function filled() {
    const files: Record<string, Uint8Array> = {}
    for (const day of [1, 2, 4, 5, 6]) {
      await bench.copy('day.parquet', rows(day))
      files[`logs/2026-01-0${day}.parquet`] = readFileSync(join(bench.folder, 'day.parquet'))
    }
    await put(box(), files)
  }

  async function run(inputs: Record<string, string>) {
    const outcome = await runDriftReport(
      parseInputs(driftReport, { 'report-directory': 'reports', remember: 'false', ...inputs }),
      testServices(bench.folder, { ...dvcEnvironment(bench.folder), ...environment() }),
    )
    const path = join(bench.folder, outcome.outputs.reportJson)
    return driftReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  }

  it('fetches the days of the window alone, names the files by address, and leaves nothing behind', async () => {
    await filled()
    server.requests.length = 0
    let cuts = 0
    server.cut = (line) => (line.startsWith('GET /box/logs/2026-01-04') && ++cuts === 1 ? 500 : null)
    const report = await run({
      reference: 's3://box/logs/2026-01-0[12].parquet',
      current: 's3://box/logs/{date}.parquet',
      time: 'at',
      window: '3d',
      'as-of': '2026-01-06',
      ignore: 'at',
    })
    expect(report.reference).toMatchObject({
      rows: 600,
      files: [{ path: 's3://box/logs/2026-01-01.parquet' }, { path: 's3://box/logs/2026-01-02.parquet' }],
    })
    expect(report.current).toMatchObject({
      rows: 600,
      files: [{ path: 's3://box/logs/2026-01-04.parquet' }, { path: 's3://box/logs/2026-01-05.parquet' }],
    })
    expect(report.notes).toEqual(['1 of 3 days have no file: s3://box/logs/2026-01-03.parquet.'])
    const asked = server.requests.map(({ line }) => /^GET \/box\/logs\/([\d-]+)/.exec(line)?.[1])
    expect(asked).not.toContain('2026-01-06')
    expect(cuts).toBeGreaterThan(1)
    expect(JSON.stringify(report)).not.toContain(runner)
    expect(readdirSync(runner).filter((name) => name.startsWith('mlops-bucket'))).toEqual([])
  })

  it('says which addresses nothing answers to, and leaves nothing behind either', async () => {
    await filled()
    const error = await run({
      reference: 's3://box/logs/*.parquet',
      current: 's3://box/nothing/*.parquet',
    }).catch((reason: unknown) => reason)
    if (!(error instanceof ConfigurationError)) throw error
    expect(error.problems).toMatchObject([{ path: 'current', value: 's3://box/nothing/*.parquet' }])
    expect(readdirSync(runner).filter((name) => name.startsWith('mlops-bucket'))).toEqual([])
  })
})
