import { join } from 'node:path'
import {
  executeInShell,
  loadPipeline,
  type PipelineResult,
  pull,
  runPipeline,
  type StageCommands,
} from '../../data/index.ts'
import type { Services } from '../../foundation/index.ts'
import { withVersionedData } from '../data-version/index.ts'
import type { ModelVersion } from './version.ts'

/** Runs the commands of one stage; rejects when one fails. */
export type ExecuteStage = (stage: StageCommands, signal: AbortSignal) => Promise<void>

/**
 * Brings the declared pipeline of a version up to date in its folder, with the cache of the workspace.
 * @param execute how the commands of a stage are run; in the shell that DVC would take unless given
 * @throws ConfigurationError with every problem of the pipeline
 * @throws EnvironmentError when a stage fails
 */
export async function runVersionPipeline(
  version: ModelVersion,
  services: Services,
  execute?: ExecuteStage,
): Promise<{ readonly seconds: number; readonly result: PipelineResult }> {
  const here = { ...services, workspace: version.folder }
  const started = performance.now()
  const cacheFolder = join(version.workspace, '.dvc', 'cache')
  const result = await withVersionedData(here, { cacheFolder }, async ({ data, remotes, transfer }) => {
    const { env = {} } = version.settings.train ?? {}
    const run = execute ?? executeInShell(services)
    return runPipeline(loadPipeline(here, version.settings.train?.pipeline), data, {
      execute: (stage, signal) => run({ ...stage, env: { ...env, ...stage.env } }, signal),
      fetch: (needed) => pull(needed, data.cache, remotes, here, transfer),
      onStage: (event) => {
        if (event.event === 'starts') services.logger.info(`Stage ${event.name}: ${event.reasons.join('; ')}`)
        else services.logger.info(`Stage ${event.name}: ${event.result.how}`)
      },
    })
  })
  return { seconds: (performance.now() - started) / 1000, result }
}
