import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import {
  type Comparison,
  type ComparisonOptions,
  type Engine,
  loadComparison,
  openEngine,
} from '../../../src/data/index.ts'
import {
  ConfigurationError,
  memoryLogger,
  nodeProcessRunner,
  type Problem,
} from '../../../src/foundation/index.ts'

/** A real engine on a folder of its own, and ways to put small files there. */
export interface Workbench {
  readonly engine: Engine
  readonly folder: string
  /** Writes the rows of a query; the ending decides the format. */
  copy(name: string, query: string): Promise<string>
  text(name: string, content: string | Uint8Array): Promise<string>
  compare(options: Partial<ComparisonOptions>): Promise<Comparison>
  /** What `compare` refuses, as problems. */
  refused(options: Partial<ComparisonOptions>): Promise<readonly Problem[]>
}

const defaults = {
  task: 'binary-classification',
  candidate: ['a.parquet'],
  champion: ['b.parquet'],
  id: ['id'],
  label: 'y',
  score: 'p',
} satisfies ComparisonOptions

export function workbench(): Workbench {
  let engine: Engine
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlops-data-'))
    const env = process.env
    const runner = nodeProcessRunner({ env, cwd: folder, signal: new AbortController().signal })
    engine = await openEngine({ logger: memoryLogger(), env, workspace: folder, process: runner, threads: 1 })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const compare = (options: Partial<ComparisonOptions>) => loadComparison(engine, { ...defaults, ...options })
  return {
    get engine() {
      return engine
    },
    get folder() {
      return folder
    },
    async copy(name, query) {
      const format = name.endsWith('.parquet') ? 'PARQUET' : /\.(jsonl|ndjson)/.test(name) ? 'JSON' : 'CSV'
      const session = await engine.open()
      const target = join(folder, name).replaceAll("'", "''")
      await session.execute(`COPY (${query}) TO '${target}' (FORMAT ${format})`)
      await session.close()
      return name
    },
    async text(name, content) {
      await writeFile(join(folder, name), content)
      return name
    },
    compare,
    async refused(options) {
      const outcome = await compare(options).catch((error: unknown) => error)
      if (outcome instanceof ConfigurationError) return outcome.problems
      throw outcome instanceof Error ? outcome : new Error('nothing was refused')
    },
  }
}

/** Messages as one text, for matching. */
export const said = (problems: readonly Problem[]) =>
  problems.map(({ file, message, remedy }) => `${file ?? ''}: ${message} — ${remedy ?? ''}`).join('\n')
