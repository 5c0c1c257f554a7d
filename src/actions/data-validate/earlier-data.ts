import { mkdtemp, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ConfigurationError, makeStateFolder, type Services } from '../../foundation/index.ts'
import { baseBranches, commitBefore, type Repository } from '../../registry/index.ts'
import { inWorkspaceWords, materialise, type VersionedData } from '../data-version/index.ts'
import type { EarlierPlace } from './earlier-settings.ts'
import { fileName } from './file-name.ts'
import type { DataValidateInputs } from './inputs.ts'
import type { DatasetSetting } from './settings.ts'

/** Files of the earlier version of a data set, or why there are none. */
export type EarlierData = {
  /** How the base commit's configuration calls it and where it had it, where either is other than now. */
  readonly movedFrom: EarlierPlace | null
} & (
  | {
      /** As patterns. */
      readonly files: readonly string[]
      /** Folder, relative to the workspace, that they were put below; null for files that were given. */
      readonly below: string | null
    }
  | { readonly notComputable: string }
)

/**
 * The commit whose data is compared with. With a named base it is the point where the change left it, so that
 * uncommitted changes on it are seen too.
 * @throws ConfigurationError where the named base does not exist
 */
export async function baseOf(
  { base, baseData }: DataValidateInputs,
  repository: Repository | null,
  services: Services,
): Promise<string | null> {
  const head = (await repository?.commitOf('HEAD')) ?? null
  if (base === 'none' || baseData.length > 0 || repository === null || head === null) return null
  if (base === undefined) return commitBefore(repository, head, baseBranches(services.env.GITHUB_BASE_REF))
  // Only a branch has a counterpart at the origin: `origin/HEAD` is not HEAD.
  const remote = /^HEAD\b|[~^:@{]/.test(base)
    ? null
    : await repository.commitOf(`refs/remotes/origin/${base}`)
  const named = remote ?? (await repository.commitOf(base))
  if (named !== null) return repository.mergeBase(head, named)
  throw new ConfigurationError({
    path: 'base',
    value: base,
    message: 'names no commit of this repository',
    remedy: 'Check its spelling, and that the checkout has it: `fetch-depth: 0`',
  })
}

export interface EarlierVersions {
  /** Null where no comparison was asked for. */
  of(setting: DatasetSetting): Promise<EarlierData | null>
  /** Removes what was put into the workspace. */
  remove(): Promise<void>
}

/**
 * Finds what data sets were at `base`, or the files that were given instead.
 * @param placeOf what a data set was in the configuration of `base`, where that can be read and has it
 */
export function earlierVersions(
  inputs: DataValidateInputs,
  versioned: VersionedData | null,
  repository: Repository | null,
  base: string | null,
  placeOf: (setting: DatasetSetting) => EarlierPlace | null,
  services: Services,
): EarlierVersions {
  let folder: string | null = null
  return {
    async of(setting) {
      const { name, patterns } = setting
      if (inputs.baseData.length > 0) return { files: inputs.baseData, below: null, movedFrom: null }
      if (repository === null || inputs.base === 'none') return null
      if (versioned === null)
        return {
          notComputable: 'this folder is not the root of its repository, where versions of data are kept',
          movedFrom: null,
        }
      if (base === null) return { notComputable: await whyNoBase(inputs, repository), movedFrom: null }
      folder ??= await mkdtemp(join(await makeStateFolder(services.workspace), 'versions-'))
      const below = join(folder, fileName(name))
      const place = placeOf(setting)
      const movedFrom = place === null || isNow(place, setting, services.workspace) ? null : place
      const then = movedFrom === null ? patterns : [movedFrom.path]
      const version = await materialise(versioned, repository, base, then, below)
      return 'files' in version
        ? { ...version, below: relative(services.workspace, below), movedFrom }
        : { ...version, movedFrom }
    },
    async remove() {
      if (folder !== null) await rm(folder, { recursive: true, force: true })
    },
  }
}

function isNow({ name, path }: EarlierPlace, setting: DatasetSetting, workspace: string): boolean {
  const [now] = setting.patterns
  return (
    name === setting.name &&
    now !== undefined &&
    (inWorkspaceWords(workspace, path) ?? path) === (inWorkspaceWords(workspace, now) ?? now)
  )
}

async function whyNoBase({ base }: DataValidateInputs, repository: Repository): Promise<string> {
  if (await repository.isShallow())
    return 'this checkout has no history to find the earlier commit in: set `fetch-depth: 0` in the actions/checkout step'
  return base === undefined
    ? 'there is no earlier commit to compare with'
    : `\`${base}\` and this commit have no common ancestor`
}
