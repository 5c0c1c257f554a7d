import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import type { DataWorkspace } from '../versioning/index.ts'
import type { LockedStage, Version } from './lock.ts'
import { linkToCache } from './output-files.ts'
import type { PyMap } from './python-values.ts'
import { isRemembered, isRepeatable, rememberRun } from './run-cache.ts'
import type { Stage, StagePath } from './stage.ts'
import { missingParams, type ParamCache, paramValues, type StageState } from './stage-check.ts'
import { recordOf, type StageVersions } from './stage-record.ts'
import { type Current, currentVersions, keyOf } from './workspace-versions.ts'

/** A stage's record with the versions that it was made of. */
export interface Saved {
  readonly record: PyMap
  readonly outs: ReadonlyMap<string, Version>
}

/**
 * Records a stage as it is now: hashes what it reads and made, puts the outputs' bytes into the cache, and remembers the
 * run there.
 * @throws ConfigurationError naming each output that the stage did not make, and what went away
 */
export async function saveStage(
  data: DataWorkspace,
  stage: Stage,
  locked: LockedStage | undefined,
  params: ParamCache,
): Promise<Saved> {
  const values = paramValues(data, stage, params)
  const deps = await settled(data, stage.deps, locked?.deps, () => false)
  const remembered = isRemembered(stage) && isRepeatable(stage, { deps, params: values })
  const kept = new Set(stage.outs.filter(({ cache }) => cache || remembered).map(({ path }) => path))
  const outs = await settled(data, stage.outs, locked?.outs, ({ path }) => kept.has(path))
  refuseMissing(stage, deps, outs, { params: values })
  for (const output of stage.outs) {
    const current = outs.get(output.path)
    if (current !== undefined && output.cache) linkToCache(data, output, current)
  }
  data.hashes.save()
  return remember(data, stage, { deps, outs, params: values })
}

/** Builds the record of a stage and, where an equal run can stand for it, remembers it in the run cache. */
export function remember(data: DataWorkspace, stage: Stage, versions: StageVersions): Saved {
  const record = recordOf(stage, versions)
  if (isRemembered(stage) && isRepeatable(stage, versions)) rememberRun(data, record)
  return { record, outs: versions.outs }
}

/** What DVC 2 recorded keeps its kind of hash as long as it is the same; all else gets the md5 of its bytes. */
export async function settled<T extends StagePath>(
  data: DataWorkspace,
  paths: readonly T[],
  locked: ReadonlyMap<string, Version | null> | undefined,
  keep: (path: T) => boolean,
): Promise<Map<string, Current>> {
  const isOld = ({ path }: T) => locked?.get(path)?.hash === 'md5-dos2unix'
  const old = await currentVersions(
    data,
    paths.filter(isOld).map(({ place }) => ({ place, hash: 'md5-dos2unix' })),
    false,
  )
  const hashOf = (path: T) => {
    const same =
      old.get(keyOf({ place: path.place, hash: 'md5-dos2unix' }))?.oid === locked?.get(path.path)?.oid
    return isOld(path) && same ? ('md5-dos2unix' as const) : ('md5' as const)
  }
  const asked = paths.map((path) => ({ path, place: path.place, hash: hashOf(path), keep: keep(path) }))
  const found = new Map([
    ...(await currentVersions(
      data,
      asked.filter((one) => one.keep),
      true,
    )),
    ...(await currentVersions(
      data,
      asked.filter((one) => !one.keep),
      false,
    )),
  ])
  return new Map(
    asked.flatMap(({ path, ...one }): [string, Current][] => {
      const current = found.get(keyOf(one))
      return current === undefined ? [] : [[path.path, current]]
    }),
  )
}

function refuseMissing(
  stage: Stage,
  deps: ReadonlyMap<string, Current>,
  outs: ReadonlyMap<string, Current>,
  state: Pick<StageState, 'params'>,
): void {
  const problem = (path: StagePath, message: string, remedy: string): Problem => ({
    ...{ file: stage.file, line: path.line, path: `stages.${stage.name}`, value: path.place },
    ...{ message, remedy },
  })
  const problems = [
    ...stage.outs
      .filter(({ path }) => !outs.has(path))
      .map((output) =>
        problem(
          output,
          `is an output that stage ${stage.name} did not make`,
          'Correct the path, or the command that writes it',
        ),
      ),
    ...[
      ...stage.deps.filter(({ path }) => !deps.has(path)),
      ...stage.params.filter(({ path }) => !state.params.has(path)),
    ].map((path) =>
      problem(path, 'was there before the stage ran and is gone', 'A stage must keep what it reads'),
    ),
    ...missingParams(stage, state).map(([file, keys]) =>
      problem(file, `does not hold ${keys.join(', ')}`, `Add it to ${file.place}`),
    ),
  ]
  if (problems.length > 0) throw new ConfigurationError(problems)
}
