import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Configuration, type ModelConfiguration, parseCommand } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import { isGlob, matchingFiles } from '../data-version/index.ts'

/** One model's code in one folder: the candidate's working tree, or a champion's worktree. */
export interface ModelVersion {
  /** Name under `models`. */
  readonly model: string
  /** What this version's own configuration says. */
  readonly settings: ModelConfiguration
  /** Absolute folder that commands run in. */
  readonly folder: string
  /** Absolute folder where data sets are that this version's tree does not carry. */
  readonly workspace: string
  /** Content hash of the code: a git tree, or a stand-in where there is no repository. */
  readonly tree: string
  /** false where its set-up commands have yet to make the environment of its lock file; default true. */
  readonly environmentMade?: boolean
  /** Data sets that are globs and have files in this version's own folder; the others are looked for in the workspace. */
  readonly ownGlobs?: ReadonlySet<string>
}

/** Absolute path of a data set: the version's own where its tree carries it, else the workspace's. */
export function datasetPath(version: ModelVersion, name: string): string | null {
  const path = version.settings.data?.datasets[name]?.path
  if (path === undefined) return null
  const own = join(version.folder, path)
  return version.ownGlobs?.has(name) || existsSync(own) ? own : join(version.workspace, path)
}

/** The version with what is known of the globs among its data sets. */
export async function withOwnGlobs(version: ModelVersion): Promise<ModelVersion> {
  const ownGlobs = new Set<string>()
  for (const [name, { path }] of Object.entries(version.settings.data?.datasets ?? {}))
    if (isGlob(path) && (await matchingFiles(version.folder, posix.normalize(path))).length > 0)
      ownGlobs.add(name)
  return { ...version, ownGlobs }
}

/** Absolute path of a declared output of training, or null. */
export function outputPath(version: ModelVersion, name: string): string | null {
  const path = version.settings.train?.outputs[name]
  return path === undefined ? null : join(version.folder, path)
}

/** Data sets and outputs by name, plus `extra`: what `{name}` in a command stands for. */
export function placeholders(
  version: ModelVersion,
  extra: Record<string, string> = {},
): Record<string, string> {
  const values: Record<string, string> = {}
  for (const name of Object.keys(version.settings.data?.datasets ?? {}))
    values[name] = datasetPath(version, name) ?? ''
  for (const [name, path] of Object.entries(version.settings.train?.outputs ?? {})) values[name] = path
  const [parameters] = version.settings.train?.parameters ?? []
  if (parameters !== undefined) values.params = parameters
  return { ...values, ...extra }
}

/** Words of a declared command; a mistake in it is reported at its place in the configuration. */
export function commandWords(
  version: ModelVersion,
  configuration: Configuration,
  path: readonly (string | number)[],
  command: string,
  env: Services['env'],
  extra: Record<string, string> = {},
): readonly string[] {
  const place = ['models', version.model, ...path]
  return parseCommand(command, {
    placeholders: placeholders(version, extra),
    env,
    at: { file: configuration.file, ...configuration.lineOf(place), path: place.join('.') },
  })
}
