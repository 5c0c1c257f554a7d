import type { Services } from '../../../foundation/index.ts'
import type { DataFacts, Gpu, RunManifest } from '../manifest.ts'
import { collectContainer } from './container.ts'
import { collectEnvironment, portable } from './environment.ts'
import { collectGit } from './git.ts'
import { collectMachine } from './machine.ts'
import { collectParameters } from './parameters.ts'
import { publishedWords } from './secrets.ts'
import { findSeeds } from './seeds.ts'
import { collectRunner, collectVariables } from './surroundings.ts'

export { collectParameters } from './parameters.ts'

/** What a caller knows of a run before it starts. */
export interface RunRequest {
  /** Name under `models`. */
  readonly model: string
  /** Absolute folder that the command runs in: the candidate's working tree, or a champion's worktree. */
  readonly folder: string
  readonly words: readonly string[]
  /** Variables declared for the command. */
  readonly env: Readonly<Record<string, string>>
  readonly pipeline?: RunManifest['pipeline']
  /** Files of parameters, relative to the folder. */
  readonly parameters: readonly string[]
  readonly data: readonly DataFacts[]
  /** git tree of the code that runs, uncommitted changes included, or a stand-in. */
  readonly tree: string
  /** Lock file, relative to the folder; null looks in the usual places. */
  readonly lock: string | null
  /**
   * false where set-up commands are still to make the environment from the lock file: then what happens to be installed
   * says nothing, and counts for nothing in the key.
   */
  readonly environmentMade?: boolean
  /** Declared image, such as `ghcr.io/acme/train@sha256:…`. */
  readonly container: string | null
  /** GPUs that the run uses. */
  readonly gpu: readonly Gpu[]
  /** Output → path relative to the folder. */
  readonly outputs: Readonly<Record<string, string>>
}

/** A manifest of a run that has not run: without key, outputs and end. */
export type RunFacts = Omit<RunManifest, 'schemaVersion' | 'key' | 'end' | 'outputs' | 'restoredFrom'> & {
  /** Output → path relative to the folder of the command. */
  readonly declaredOutputs: Readonly<Record<string, string>>
}

/**
 * Gathers what a run starts from. It changes nothing, needs no network, and leaves out what cannot be found rather than
 * failing: only a declared lock file that is not there is refused.
 *
 * @throws ConfigurationError where the declared lock file does not exist
 */
export async function collectRun(request: RunRequest, services: Services): Promise<RunFacts> {
  const { folder } = request
  const [git, environment, parameters, container] = await Promise.all([
    collectGit(folder, request.tree, services),
    collectEnvironment(
      { words: request.words, cwd: folder },
      request.lock,
      request.environmentMade ?? true,
      services,
    ),
    collectParameters(folder, request.parameters),
    collectContainer(request.container, services.env),
  ])
  const { libc, ...python } = environment
  const variables = collectVariables(request.env, services.env)
  const command = publishedWords(request.words, { ...services.env, ...request.env }).map((word) =>
    portable(word, [folder, services.workspace]),
  )
  return {
    model: request.model,
    ...git,
    command,
    pipeline: request.pipeline ?? [],
    parameters,
    data: request.data.map((one) => ({ ...one, path: portable(one.path, [folder, services.workspace]) })),
    code: { tree: request.tree },
    seeds: findSeeds({ parameters, variables, command }),
    environment: { ...python, variables },
    container,
    ...(await collectMachine(libc)),
    gpu: [...request.gpu],
    ...collectRunner(services.env),
    start: services.clock.now().toISOString(),
    declaredOutputs: request.outputs,
  }
}
