// One validation as a program of its own, for `bench/data.mjs`: DuckDB's memory limit and the data are its arguments.
// It writes what it found and what it used of processor and memory as JSON.
import { openEngine } from '../src/data/engine.ts'
import { validate } from '../src/data/validation/index.ts'
import { memoryLogger, nodeProcessRunner } from '../src/foundation/index.ts'
import { contract } from './data-contract.ts'

const [file = '', memoryLimit] = process.argv.slice(2)
const workspace = process.cwd()
const { env } = process
const started = performance.now()
const engine = await openEngine({
  logger: memoryLogger(),
  env,
  workspace,
  process: nodeProcessRunner({ env, cwd: workspace, signal: new AbortController().signal }),
  memoryLimit,
})
const result = await validate(engine, {
  contract,
  object: 'flights',
  patterns: [file],
  input: 'data',
  failingRowsFile: 'failing.parquet',
  sampleRows: 5,
  now: new Date('2014-01-01T00:00:00Z'),
})
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
    rows: result.rows,
    checks: Object.fromEntries(
      result.checks.map(({ id, status, failingRows, note }) => [id, note ?? failingRows ?? status]),
    ),
  }),
)
