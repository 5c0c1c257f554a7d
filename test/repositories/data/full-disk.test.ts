import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../../src/data/session.ts'
import { contractOf, validated } from './validation/contracts.ts'
import { workbench } from './workbench.ts'

const bench = workbench()
const source = fileURLToPath(new URL('../../../src', import.meta.url))

describe('a disk that is full while rules are judged', () => {
  const contract = contractOf({ u: { kind: 'unique', columns: ['text'], on: 'text' } })
  /** Validates with so little memory that the disk is needed, in a session that `prepare` has had in hand. */
  async function judged(prepare: (session: Session) => unknown) {
    let folder = ''
    const open = async () => {
      const session = await bench.engine.open()
      folder = session.temporaryDirectory
      await session.execute("SET memory_limit = '150MB'")
      await prepare(session)
      return session
    }
    const engine = { ...bench.engine, open }
    const request = { contract, patterns: ['wide.parquet'], failingRowsFile: 'failing/wide.parquet' }
    const outcome = await validated({ ...bench, folder: bench.folder, engine }, request).then(
      ({ by }) => ({ status: by.u?.status }),
      ({ name, message, remedy }) => ({ name, message, remedy }),
    )
    expect(existsSync(folder)).toBe(false)
    return { outcome, above: dirname(folder) }
  }
  // Long texts, each twice: those that repeat do not fit into the memory.
  beforeAll(() =>
    bench.copy('wide.parquet', 'SELECT repeat(md5((id // 2)::VARCHAR), 8) AS text FROM range(240000) r(id)'),
  )

  it('is needed: with room the rule is judged', async () => {
    expect((await judged(() => undefined)).outcome).toEqual({ status: 'fail' })
  })

  it.runIf(process.platform === 'linux').each([
    [
      'refuses what is written',
      (session: Session) =>
        symlinkSync('/dev/full', join(session.temporaryDirectory, 'duckdb_temp_storage_DEFAULT-0.tmp')),
      'No space left on device',
    ],
    [
      'has less room than it takes',
      (session: Session) => session.execute("SET max_temp_directory_size = '1MB'"),
      '\\S+ KiB of the 976.5 KiB that it may take are used',
    ],
  ])('and %s is one error that says where and what to do, and leaves nothing', async (_, prepare, why) => {
    const { outcome, above } = await judged(prepare)
    expect(outcome).toEqual({
      name: 'EnvironmentError',
      message: expect.stringMatching(
        `^There is no room in ${above} for what does not fit into memory: ${why}$`,
      ),
      remedy:
        'Free space there, set RUNNER_TEMP to a folder on a larger disk, or allow more memory with `memory-limit`',
    })
    expect(readdirSync(join(bench.folder, 'failing'))).toEqual([])
  })
})

/** Runs `work` in a process of its own in which no file grows beyond 256 KiB: what the system says is then real. */
async function limited(work: string): Promise<{ temporary: string; told: Record<string, unknown> }> {
  const temporary = mkdtempSync(join(bench.folder, 'temporary-'))
  const script = `
    import { openEngine, reviewData, validate } from ${JSON.stringify(`${source}/data/index.ts`)}
    import { memoryLogger, nodeProcessRunner } from ${JSON.stringify(`${source}/foundation/index.ts`)}
    const [workspace, contract] = process.argv.slice(1)
    const { env } = process
    const runner = nodeProcessRunner({ env, cwd: workspace, signal: new AbortController().signal })
    const engine = await openEngine({ logger: memoryLogger(), env, workspace, process: runner, threads: 1 })
    const request = { contract: JSON.parse(contract), object: 'flights', base: null, sampleRows: 3, now: new Date(0) }
    const told = await (${work}).catch(({ name, message, remedy }) => ({ name, message, remedy }))
    console.log(JSON.stringify(told))`
  const args = ['--no-warnings', '--input-type=module', '-e', script, bench.folder, JSON.stringify(required)]
  const said = await new Promise<string>((resolve, reject) =>
    execFile(
      'bash',
      ['-c', 'ulimit -f 256; exec "$0" "$@"', process.execPath, ...args],
      { env: { ...process.env, RUNNER_TEMP: temporary } },
      (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(stderr))),
    ),
  )
  return { temporary, told: JSON.parse(said) as Record<string, unknown> }
}
const required = contractOf({ r: { kind: 'required', on: 'gone' } })

describe.runIf(process.platform !== 'win32')('a file that cannot grow as far as it should', () => {
  const rows = 'SELECT md5(id::VARCHAR) AS text, NULL::INT AS gone FROM range(20000) r(id)'
  const inTemporary = (temporary: string) => ({
    name: 'EnvironmentError',
    message: `There is no room in ${temporary} for what does not fit into memory: File too large`,
  })

  it('of failing rows is named with its folder, and no part of it stays', async () => {
    await bench.copy('rows.parquet', rows)
    const folder = join(bench.folder, 'reports')
    mkdirSync(folder)
    const { told, temporary } = await limited(
      "validate(engine, { ...request, patterns: ['rows.parquet'], failingRowsFile: 'reports/bad.parquet' })",
    )
    expect(told).toEqual({
      name: 'EnvironmentError',
      message: `There is no room for ${folder}/bad.parquet: File too large`,
      remedy: `Free space in ${folder}, or name a folder on a larger disk with \`report-directory\``,
    })
    expect([readdirSync(folder), readdirSync(temporary)]).toEqual([[], []])
    const request = { contract: required, patterns: ['rows.parquet'], failingRowsFile: 'reports/bad.parquet' }
    expect((await validated(bench, request)).by.r).toMatchObject({ failingRows: 20_000 })
    expect(readdirSync(folder)).toEqual(['bad.parquet'])
  })

  it('of a text file that is read is no fault of the text, nor of the rules', async () => {
    await bench.copy('rows.csv', rows)
    await bench.copy('fewer.csv', rows.replace('20000', '19000'))
    const [validation, review] = await Promise.all([
      limited("validate(engine, { ...request, patterns: ['rows.csv'], failingRowsFile: null })"),
      limited(
        `reviewData(engine, { before: ['fewer.csv'], after: ['rows.csv'], key: null, private: [],
          inputs: { before: 'base', after: 'data' } })`,
      ),
    ])
    for (const { told, temporary } of [validation, review]) {
      expect(told).toMatchObject(inTemporary(temporary))
      expect(readdirSync(temporary)).toEqual([])
    }
  })
})
