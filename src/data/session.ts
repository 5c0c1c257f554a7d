import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { EnvironmentError, messageOf } from '../foundation/index.ts'
import type { DuckDBModules } from './duckdb-modules.ts'
import { literal } from './sql.ts'

/** A value of a small result. Queries cast to DOUBLE, BOOLEAN or VARCHAR, so nothing else arrives. */
export type Cell = number | string | boolean | null

/** One private in-memory database. Nothing outlives `close`. */
export interface Session {
  /** Runs a statement whose result nobody reads. */
  execute(sql: string): Promise<void>
  /** Rows of a small result whose columns are DOUBLE, BOOLEAN or VARCHAR. */
  rows(sql: string): Promise<Cell[][]>
  /**
   * Moves a result into typed arrays, chunk by chunk. Its columns must be DOUBLE (for `Float64Array`) or INTEGER
   * (for `Int32Array`), without NULL, and each array at least as long as the result.
   * @returns how many rows were moved
   */
  fill(sql: string, into: readonly (Float64Array | Int32Array)[]): Promise<number>
  /** Folder of this session alone, for files that are too large for memory; `close` removes it. */
  readonly temporaryDirectory: string
  /**
   * From here on no statement can touch a file, the network or a setting. Cannot be undone.
   * @param readable absolute paths of files that can still be read
   */
  lock(readable?: readonly string[]): Promise<void>
  close(): Promise<void>
}

export interface SessionOptions {
  /** DuckDB's `memory_limit`, such as `4GB`; arrays on our side do not count. */
  readonly memoryLimit?: string | undefined
  readonly threads?: number | undefined
  /** Where DuckDB may spill; a folder of its own is made in it. */
  readonly temporaryDirectory?: string | undefined
}

/** Opens a session with extensions that would need a download switched off. */
export async function openSession(modules: DuckDBModules, options: SessionOptions = {}): Promise<Session> {
  const spill = await mkdtemp(join(options.temporaryDirectory ?? tmpdir(), 'mlops-duckdb-'))
  const instance: DuckDBInstance = await modules.api.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: spill,
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  })
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'")
  return {
    temporaryDirectory: spill,
    execute: (sql) => named(async () => void (await connection.run(sql))),
    rows: (sql) => named(async () => (await (await connection.run(sql)).getRowsJS()) as Cell[][]),
    fill: (sql, into) => named(() => fill(modules, connection, sql, into)),
    async lock(readable = []) {
      await connection.run(`SET allowed_directories = [${literal(spill)}]`)
      await connection.run(`SET allowed_paths = [${readable.map(literal).join(', ')}]`)
      await connection.run('SET enable_external_access = false')
      await connection.run('SET lock_configuration = true')
    },
    async close() {
      connection.closeSync()
      instance.closeSync()
      await rm(spill, { recursive: true, force: true })
    },
  }
}

/** Tells the machine's limits from what is wrong with a statement or a file. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!/^Out of Memory Error|No space left on device/.test(messageOf(error))) throw error
    throw new EnvironmentError(`DuckDB has not enough memory: ${messageOf(error).split('\n')[0]}`, {
      cause: error,
      remedy: 'Use a larger runner, or point RUNNER_TEMP to a disk with more room to spill to.',
    })
  }
}

async function fill(
  modules: DuckDBModules,
  connection: DuckDBConnection,
  sql: string,
  into: readonly (Float64Array | Int32Array)[],
): Promise<number> {
  const { bindings } = modules
  const result = await connection.stream(sql)
  let filled = 0
  for (;;) {
    const chunk = await result.fetchChunk()
    const rows = chunk?.rowCount ?? 0
    if (chunk === null || rows === 0) return filled
    for (const [index, target] of into.entries()) {
      const vector = bindings.data_chunk_get_vector(chunk.chunk, index)
      const bytes = bindings.vector_get_data(vector, rows * target.BYTES_PER_ELEMENT)
      if (target instanceof Float64Array) {
        target.set(new Float64Array(bytes.buffer, bytes.byteOffset, rows), filled)
      } else {
        target.set(new Int32Array(bytes.buffer, bytes.byteOffset, rows), filled)
      }
    }
    filled += rows
  }
}
