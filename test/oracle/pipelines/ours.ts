import {
  executeInShell,
  loadPipeline,
  type PipelineResult,
  pipelineStatus,
  type RunOptions,
  runPipeline,
} from '../../../src/data/pipelines/index.ts'
import { openDataWorkspace } from '../../../src/data/versioning/index.ts'
import type { TestServices } from '../../support/services.ts'

/** Brings a pipeline up to date by our means, opened anew as a new process would. */
export function run(
  services: TestServices,
  options: Partial<RunOptions> = {},
  file?: string,
): Promise<PipelineResult> {
  const pipeline = loadPipeline(services, file)
  return runPipeline(pipeline, openDataWorkspace(services), { execute: executeInShell(services), ...options })
}

/** How each stage was dealt with, by name. */
export function ways({ stages }: PipelineResult): Record<string, string> {
  return Object.fromEntries(stages.map(({ name, how }) => [name, how]))
}

/** Names of the stages that would be made again by what they themselves find. */
export async function changed(services: TestServices): Promise<string[]> {
  const status = await pipelineStatus(loadPipeline(services), openDataWorkspace(services))
  return status.filter(({ state }) => state === 'changed').map(({ name }) => name)
}
