import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import {
  addData,
  choose,
  type Engine,
  openDataWorkspace,
  push,
  trackedOutputs,
  usedObjects,
  validate,
  writeFreshRows,
} from '../../../data/index.ts'
import { ConfigurationError, type Problem, type Services } from '../../../foundation/index.ts'
import { openRepository } from '../../../registry/index.ts'
import { contractOf } from '../../contract-of.ts'
import { provideData, type VersionedData, withDataVersions } from '../../data-version/index.ts'
import { presentOf } from '../followed/rows.ts'
import type { DriftSettings } from '../settings.ts'
import type { RetrainSettings } from './permission.ts'

type Datasets = NonNullable<NonNullable<DriftSettings['section']>['data']>['datasets']

/** How a data set gets rows. */
interface Change {
  readonly name: string
  readonly dataset: Datasets[string]
  readonly fresh: readonly string[]
  /** Whether the fresh rows are the current ones, which a window restricts. */
  readonly current: boolean
  readonly mode: 'append' | 'replace'
}

/** A data set with its rows before and now. */
export interface ChangedData {
  readonly name: string
  readonly path: string
  readonly before: number
  readonly added: number
  readonly mode: 'append' | 'replace'
}

export type FreshVersion =
  | {
      readonly kind: 'made'
      /** Files for the pull request: path to text. */
      readonly files: Readonly<Record<string, string>>
      /** The same files as the new version rests on them. */
      readonly before: Readonly<Record<string, string>>
      readonly changed: readonly ChangedData[]
    }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * A version of the data with the fresh rows in it: held to its contracts, its bytes in the remote, its pointers handed back. The checkout is
 * left as it was.
 * @throws ConfigurationError where a data set is none that can get rows
 */
export async function makeFreshVersion(
  engine: Engine,
  settings: DriftSettings,
  retrain: RetrainSettings,
  services: Services,
): Promise<FreshVersion> {
  const changes = changesOf(settings, retrain)
  const repository = await openRepository(services, services.workspace)
  return withDataVersions(settings.section, repository, services, async (versioned) => {
    refuse(await untracked(changes, settings, versioned))
    if (versioned === null) throw new Error('what is tracked is versioned')
    const paths = changes.map(({ dataset }) => dataset.path)
    await provideData(versioned, [...paths, ...settings.files.current])
    // days of a window that have no file are no reason against it
    const present = await presentOf(engine, settings.files.current)
    const folder = join(services.workspace, '.mlops', 'retraining')
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    try {
      const changed: ChangedData[] = []
      for (const change of changes) {
        const { name, dataset, mode } = change
        const to = freshPath(folder, change)
        const rows = await writeFreshRows(engine, {
          training: [dataset.path],
          fresh: change.current ? present : change.fresh,
          ...(change.current ? { time: settings.files.time, window: settings.files.window } : {}),
          key: dataset.key ?? settings.section?.evaluate?.id ?? [],
          mode,
          to,
        })
        const broken = await brokenRules(engine, change, to, services)
        if (broken.length > 0)
          return refused(
            `The fresh rows break the contract of \`${name}\`: ${broken.slice(0, 5).join('; ')}.`,
          )
        changed.push({ name, path: dataset.path, mode, ...rows })
      }
      if (changed.every(({ added }) => added === 0))
        return refused('The current data has no row that is not known already.')
      const before: Record<string, string> = {}
      for (const path of paths)
        before[`${path}.dvc`] = await readFile(resolve(services.workspace, `${path}.dvc`), 'utf8')
      return { kind: 'made', files: await recorded(changes, folder, versioned, services), before, changed }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}

/** What changes: training data gets the fresh rows, or those of the holdout, which gets the fresh ones. */
function changesOf(settings: DriftSettings, retrain: RetrainSettings): Change[] {
  const { section, configuration, model } = settings
  const datasets = section?.data?.datasets ?? {}
  const named = (name: string) => (Object.hasOwn(datasets, name) ? datasets[name]! : null)
  const dataset = named(retrain.dataset)
  if (dataset === null || configuration === null || model === null)
    throw new ConfigurationError({
      path: 'monitor.retrain.dataset',
      value: retrain.dataset,
      message: 'is no data set of the model',
      remedy: 'Name the one that the model is trained on',
    })
  const holdoutName = section?.evaluate?.holdout ?? 'holdout'
  const holdout = retrain.rollHoldout && holdoutName !== retrain.dataset ? named(holdoutName) : null
  const fresh = settings.files.current
  const train = { name: retrain.dataset, dataset, mode: retrain.mode }
  if (holdout === null) return [{ ...train, fresh, current: true }]
  return [
    { ...train, fresh: [holdout.path], current: false },
    { name: holdoutName, dataset: holdout, fresh, current: true, mode: 'replace' },
  ]
}

async function untracked(
  changes: readonly Change[],
  { configuration, model }: DriftSettings,
  versioned: VersionedData | null,
): Promise<Problem[]> {
  const tracked = versioned === null ? [] : await trackedOutputs(versioned.data)
  return changes.flatMap(({ name, dataset: { path } }): Problem[] => {
    const problem = (message: string, remedy: string) =>
      configuration!.problemAt(['models', model!, 'data', 'datasets', name, 'path'], message, remedy)
    if (!/\.(parquet|csv)$/.test(path) || /[*?[]/.test(path))
      return [problem('is not one Parquet or CSV file, so that rows cannot be added to it', 'Name one file')]
    return tracked.some((one) => one.path === path && one.pointer === `${path}.dvc`)
      ? []
      : [problem('is not under version control', `Run \`mlops data add ${path}\` and commit ${path}.dvc`)]
  })
}

/** Records the new versions in a workspace of their own, with the cache and the remotes of this one; text of their pointers by path. */
async function recorded(
  changes: readonly Change[],
  folder: string,
  versioned: VersionedData,
  services: Services,
): Promise<Record<string, string>> {
  const { data, remotes, transfer } = versioned
  const root = await mkdtemp(join(services.env.RUNNER_TEMP || tmpdir(), 'mlops-version-'))
  try {
    const paths = changes.map(({ dataset }) => dataset.path)
    for (const change of changes) {
      const { path } = change.dataset
      await mkdir(dirname(join(root, path)), { recursive: true })
      await copyFile(freshPath(folder, change), join(root, path))
      await copyFile(resolve(services.workspace, `${path}.dvc`), join(root, `${path}.dvc`))
    }
    const own = openDataWorkspace(
      { ...services, workspace: root },
      { cacheFolder: data.cache.folder, linkTypes: data.linkTypes },
    )
    await addData(own, paths)
    const outputs = choose(await trackedOutputs(own), paths)
    await push(usedObjects(own.cache, outputs), own.cache, remotes, services, transfer)
    const files: Record<string, string> = {}
    for (const path of paths) files[`${path}.dvc`] = await readFile(join(root, `${path}.dvc`), 'utf8')
    return files
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

function freshPath(folder: string, { name, dataset }: Change): string {
  return join(folder, `${name}${extname(dataset.path)}`)
}

/** Rules of the data set's contract that the new version breaks, in words. */
async function brokenRules(
  engine: Engine,
  { name, dataset }: Change,
  file: string,
  services: Services,
): Promise<string[]> {
  if (dataset.contract === undefined) return []
  const { contract, object } = await contractOf(
    {
      name,
      contract: dataset.contract,
      object: dataset.object ?? null,
    },
    services.workspace,
  )
  if (contract === null || object === null) return []
  const { checks } = await validate(engine, {
    contract,
    object: object.name,
    patterns: [file],
    input: 'current',
    failingRowsFile: `${file}.failing.parquet`,
    sampleRows: 0,
    now: services.clock.now(),
  })
  return checks
    .filter(({ status }) => status === 'fail' || status === 'error')
    .map(({ id, failingRows }) =>
      failingRows === null ? id : `${id} (${failingRows.toLocaleString('en-US')} rows)`,
    )
}

function refused(reason: string): FreshVersion {
  return { kind: 'refused', reason }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError([...problems])
}
