import type { DataWorkspace, TrackedOutput, UsedObjects } from '../versioning/index.ts'
import { usedObjects } from '../versioning/index.ts'
import type { LockedStage, Version } from './lock.ts'
import { isCached, placeOutput } from './output-files.ts'
import { isRepeatable, rememberedRun } from './run-cache.ts'
import type { Stage, StageOutput } from './stage.ts'
import type { Reasons, StageState } from './stage-check.ts'
import { recordOf } from './stage-record.ts'
import { remember, type Saved, settled } from './stage-saving.ts'
import { currentVersions } from './workspace-versions.ts'

/**
 * Brings objects that are not in the cache, from a remote for example: `pull` of the remotes takes `needed` as it is.
 * What cannot be had may stay away: the stage is run then.
 */
export type Fetch = (needed: () => Promise<UsedObjects>) => Promise<unknown>

/**
 * Puts back what a stage made earlier from the same command, dependencies and parameters: what `dvc.lock` says when only
 * the outputs are others, else what the run cache remembers.
 * @returns null where there is no such run, or its outputs cannot be had
 */
export async function restoreStage(
  data: DataWorkspace,
  stage: Stage,
  state: StageState,
  reasons: Reasons,
  locked: LockedStage | undefined,
  fetch: Fetch | undefined,
): Promise<Saved | null> {
  const deps = await settled(data, stage.deps, locked?.deps, () => false)
  const inputs = { deps, params: state.params }
  if (!isRepeatable(stage, inputs)) return null
  const same = locked !== undefined && reasons.own.length + reasons.deps.length === 0
  const earlier = same ? locked : rememberedRun(data, recordOf(stage, { ...inputs, outs: new Map() }))
  const outs = wholeOutputs(stage, earlier)
  if (outs === null) return null
  const elsewhere = stage.outs.filter((output) => !isThere(state, output, outs))
  const missing = () => elsewhere.filter((output) => !isCached(data, versionOf(output, outs)))
  const absent = missing()
  if (absent.length > 0 && fetch !== undefined) {
    const targets = absent.map((output) => ({ output: tracked(stage, output, outs), inside: null }))
    await fetch(async () => usedObjects(data.cache, targets))
  }
  if (absent.length > 0 && missing().length > 0) return null
  for (const output of elsewhere) placeOutput(data, output, versionOf(output, outs))
  await keepInCache(
    data,
    stage.outs.filter((output) => !elsewhere.includes(output)),
    outs,
  )
  return remember(data, stage, { ...inputs, outs })
}

/** Outputs that are right where they lie but not in the cache are put there, so that they can be had again. */
export async function keepInCache(
  data: DataWorkspace,
  outputs: readonly StageOutput[],
  versions: ReadonlyMap<string, Version>,
): Promise<void> {
  const absent = outputs.filter((output) => output.cache && !isCached(data, versionOf(output, versions)))
  const asked = absent.map((output) => ({ place: output.place, hash: versionOf(output, versions).hash }))
  if (asked.length > 0) await currentVersions(data, asked, true)
}

/** Every output of an earlier run, and none that the stage does not declare: its paths are the stage's own. */
function wholeOutputs(stage: Stage, earlier: LockedStage | null): Map<string, Version> | null {
  if (earlier === null) return null
  const found = stage.outs.flatMap(({ path }): [string, Version][] => {
    const version = earlier.outs.get(path)
    return version == null ? [] : [[path, version]]
  })
  return found.length === stage.outs.length ? new Map(found) : null
}

function isThere(state: StageState, { path }: StageOutput, outs: ReadonlyMap<string, Version>): boolean {
  const [now, wanted] = [state.outs.get(path), outs.get(path)]
  return now !== undefined && now.oid === wanted?.oid && now.hash === wanted.hash
}

function versionOf({ path }: StageOutput, versions: ReadonlyMap<string, Version>): Version {
  return versions.get(path) as Version
}

function tracked(stage: Stage, output: StageOutput, versions: ReadonlyMap<string, Version>): TrackedOutput {
  const { hash, oid, size, files, executable } = versionOf(output, versions)
  return {
    ...{ path: output.place, pointer: stage.file, hash, oid, size, files, executable },
    // what is not cached was put there with the run
    ...{ cached: true, remote: output.remote, push: output.push, placed: true },
  }
}
