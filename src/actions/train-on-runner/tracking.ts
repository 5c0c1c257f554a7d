import { basename, join } from 'node:path'
import type { TrainConfiguration } from '../../config/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import { readModel } from '../../registry/index.ts'
import {
  mlflowTracker,
  type Observation,
  type RunManifest,
  replaySpools,
  type TrackedResult,
  type TrackedStatus,
  type Tracker,
} from '../../training/index.ts'
import { githubContext } from '../github-context.ts'
import { contentHash, type ModelVersion, type PlannedTraining } from '../model-version/index.ts'

/** The declared trackers as one. Nothing of it fails a run. */
export interface Tracking {
  /** @returns what the command needs in its environment to write to the same run */
  start(planned: PlannedTraining): Promise<Readonly<Record<string, string>>>
  log(observations: readonly Observation[]): void
  finish(status: TrackedStatus, left: WhatIsLeft): Promise<readonly TrackedResult[]>
}

export interface WhatIsLeft {
  readonly manifest: RunManifest | null
  /** Path of the manifest's file; null where none was written. */
  readonly manifestFile: string | null
  readonly printed: string
}

/**
 * Opens the trackers that are declared, and delivers what earlier runs could not.
 * @throws ConfigurationError where an address is no such thing
 */
export async function openTracking(
  section: TrainConfiguration,
  trackingUri: string | undefined,
  version: ModelVersion,
  commit: string | null,
  services: Services,
): Promise<Tracking> {
  const settings = section.track?.mlflow
  if (settings === undefined || trackingUri === undefined) return untracked
  const { logModel, shareRun } = settings
  const experiment = settings.experiment ?? version.model
  const tracker = mlflowTracker({ trackingUri, experiment, logModel, shareRun }, services)
  await replaySpools({ trackingUri, logModel }, services)
  return new OneTracker(tracker, section, version, commit, services)
}

const untracked: Tracking = {
  start: async () => ({}),
  log: () => undefined,
  finish: async () => [],
}

class OneTracker implements Tracking {
  readonly #tracker: Tracker
  readonly #section: TrainConfiguration
  readonly #version: ModelVersion
  readonly #commit: string | null
  readonly #services: Services
  readonly #startedAt: number
  #started = false
  #logging: Promise<unknown> = Promise.resolve()

  constructor(
    tracker: Tracker,
    section: TrainConfiguration,
    version: ModelVersion,
    commit: string | null,
    services: Services,
  ) {
    this.#tracker = tracker
    this.#section = section
    this.#version = version
    this.#commit = commit
    this.#services = services
    this.#startedAt = services.clock.now().getTime()
  }

  async start({ words, key, facts }: PlannedTraining): Promise<Readonly<Record<string, string>>> {
    const context = githubContext(this.#services)
    const parameters = Object.fromEntries(facts.parameters.flatMap(({ values }) => Object.entries(values)))
    const { env, url } = await this.#tracker.start({
      name: `${this.#version.model} ${this.#commit?.slice(0, 7) ?? key.slice(0, 7)}`,
      key,
      startedAt: new Date(this.#startedAt),
      parameters,
      commit: this.#commit,
      source: words.length === 0 ? (this.#section.pipeline ?? '') : facts.command.join(' '),
      pullRequest: context?.pullRequest == null ? null : String(context.pullRequest),
      workflowRunUrl: context?.runUrl ?? null,
      user: context?.actor ?? null,
      note: null,
      tags: { 'mlops.model': this.#version.model },
    })
    this.#started = true
    if (url !== null) this.#services.logger.info(`Tracked in ${this.#tracker.name}: ${url}`)
    return env
  }

  log(observations: readonly Observation[]): void {
    const points = observations.map(({ name, step, value, seconds }) => ({
      key: name,
      step,
      value,
      at: this.#startedAt + seconds * 1000,
    }))
    this.#logging = this.#logging.then(() => this.#tracker.log(points)).catch((error) => this.#warn(error))
  }

  async finish(status: TrackedStatus, left: WhatIsLeft): Promise<readonly TrackedResult[]> {
    if (!this.#started) return []
    await this.#logging
    const { folder } = this.#version
    const { model, ...others } = this.#section.outputs
    const made = left.manifest !== null
    const files = made ? Object.entries(others).map(([name, path]) => outputFile(folder, name, path)) : []
    try {
      const result = await this.#tracker.finish(status, {
        endedAt: this.#services.clock.now(),
        files: [
          ...files,
          ...(left.manifestFile === null ? [] : [{ file: left.manifestFile, as: 'run-manifest.json' }]),
        ],
        model:
          made && model !== undefined
            ? {
                name: this.#version.model,
                file: join(folder, model),
                // by its hash the registry finds it, and links the version to this run
                tags: {
                  'mlops.key': left.manifest!.key,
                  'mlops.sha256': (await readModel(join(folder, model), contentHash)).sha256,
                },
              }
            : null,
        printed: left.printed,
        cwd: folder,
      })
      return [result]
    } catch (error) {
      this.#warn(error)
      return []
    }
  }

  #warn(error: unknown): void {
    this.#services.logger.warning(`${this.#tracker.name}: ${messageOf(error)}`)
  }
}

function outputFile(folder: string, name: string, path: string) {
  return { file: join(folder, path), as: `outputs/${name}/${basename(path)}` }
}
