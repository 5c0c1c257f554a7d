import { isAbsolute, resolve } from 'node:path'
import type { Services } from '../foundation/index.ts'
import { locateDuckDB } from './duckdb-modules.ts'
import { openSession, type Session } from './session.ts'

export interface EngineOptions extends Pick<Services, 'logger' | 'process' | 'env' | 'workspace'> {
  /** Folder that holds an installed `@duckdb/node-api`; default `MLOPS_DUCKDB_PATH`, else it is found or fetched. */
  readonly bindingPath?: string | undefined
  /** DuckDB's `memory_limit`, such as `4GB`. Default: DuckDB's own, 80 % of the machine's. */
  readonly memoryLimit?: string | undefined
  /** Default: one a core. */
  readonly threads?: number | undefined
}

/** DuckDB, loaded and ready to open private databases. */
export interface Engine {
  /** Where relative paths start. */
  readonly workspace: string
  /** DuckDB's version, such as `v1.5.6`. */
  readonly version: string
  open(): Promise<Session>
}

/**
 * Loads DuckDB; nothing of it is touched before this call.
 * @throws EnvironmentError when it cannot be found, fetched or loaded
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { workspace } = options
  const bindingPath = options.bindingPath ?? options.env.MLOPS_DUCKDB_PATH
  const modules = await locateDuckDB({
    ...options,
    bindingPath: bindingPath && !isAbsolute(bindingPath) ? resolve(workspace, bindingPath) : bindingPath,
  })
  return {
    workspace,
    version: modules.api.version(),
    open: () =>
      openSession(modules, {
        memoryLimit: options.memoryLimit,
        threads: options.threads,
        temporaryDirectory: options.env.RUNNER_TEMP || undefined,
      }),
  }
}
