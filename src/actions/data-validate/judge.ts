import { relative, resolve } from 'node:path'
import { type Contract, hashFile, openEngine } from '../../data/index.ts'
import type { Services } from '../../foundation/index.ts'
import { openRepository } from '../../registry/index.ts'
import { type Contracted, contractOf } from '../contract-of.ts'
import { keepData, provideData, withDataVersions } from '../data-version/index.ts'
import { memoryLimitOf } from '../memory-limit.ts'
import { type Publication, provenanceOf } from '../publication/index.ts'
import { allProblems } from './all-problems.ts'
import { baseOf, earlierVersions } from './earlier-data.ts'
import { earlierPlace, earlierSettings } from './earlier-settings.ts'
import type { DataValidateInputs } from './inputs.ts'
import { lineageOf } from './lineage.ts'
import type { DataValidateReport } from './report-schema.ts'
import type { DataSettings, DatasetSetting } from './settings.ts'
import { splitRules } from './split-rules.ts'
import { type JudgedDataset, judgeDataset } from './validate-dataset.ts'

/** A finished report, and every file with failing rows: those of contracts and those of rules between data sets. */
export interface Judgement {
  readonly report: DataValidateReport
  readonly failingRows: readonly string[]
}

/**
 * Judges every data set, against what it was at the base commit too.
 * @throws ConfigurationError with the problems of all contracts, rules and inputs; then with those of all data
 */
export async function judge(
  inputs: DataValidateInputs,
  settings: DataSettings,
  publication: Publication,
  services: Services,
): Promise<Judgement> {
  const startedAt = services.clock.now().toISOString()
  const repository = await openRepository(services, services.workspace)
  const commit = (await repository?.commitOf('HEAD')) ?? null

  const { attempt, refuse } = allProblems()
  const contracted: Contracted<DatasetSetting>[] = []
  for (const setting of settings.datasets) {
    const one = await attempt(() => contractOf(setting, services.workspace))
    if (one !== null) contracted.push(one)
  }
  const splits = (await attempt(() => splitRules(settings))) ?? []
  const memoryLimit = (await attempt(() => memoryLimitOf(inputs))) ?? undefined
  const base = await attempt(() => baseOf(inputs, repository, services))
  refuse()

  const engine = await openEngine({ ...services, memoryLimit })
  const contracts = contracted.flatMap(({ contract }) => contract ?? [])
  const notes = [...new Set(contracts.flatMap(notesOf))]
  const judged: JudgedDataset[] = []
  let md5: ReadonlyMap<string, string> = new Map()
  await withDataVersions(settings.section, repository, services, async (versioned) => {
    const patterns = settings.datasets.flatMap((setting) => setting.patterns)
    if (versioned !== null) {
      // A rule can look at any other data set that is declared.
      const read = settings.inline ? patterns : Object.values(settings.all).flat()
      const provided = await provideData(versioned, read)
      md5 = provided.md5
      for (const { path, pointer } of provided.modified)
        notes.push(
          `${path} is not the version that ${pointer} names: run \`mlops data add ${path}\` and commit.`,
        )
    }
    const configured =
      versioned === null || repository === null || base === null
        ? null
        : await earlierSettings(settings, repository, base, services)
    if (configured !== null && 'notReadable' in configured && base !== null)
      notes.push(
        `At ${base.slice(0, 7)} ${configured.notReadable}, so that data sets are compared with what was at their present paths then.`,
      )
    const names = new Set(Object.keys(settings.all))
    const placeOf = ({ name, patterns: [path] }: DatasetSetting) =>
      configured === null || 'notReadable' in configured || path === undefined
        ? null
        : earlierPlace({ name, path }, names, configured.paths)
    const earlier = earlierVersions(inputs, versioned, repository, base, placeOf, services)
    try {
      for (const dataset of contracted) {
        const before = await earlier.of(dataset.setting)
        services.logger.info(`Validating ${dataset.setting.name}`)
        const options = { engine, settings, splits, inputs, earlier: before, services }
        const one = await attempt(() => judgeDataset(dataset, options))
        if (one !== null) judged.push(one)
      }
    } finally {
      await earlier.remove()
    }
    refuse()
    if (versioned !== null && publication.context !== null && !publication.context.isFork)
      await keepData(versioned, patterns)
  })
  const failingRows = judged.flatMap((one) => one.failingRows)
  const contractFiles = await hashedContracts(contracts, services.workspace)
  const datasets = judged.map(({ dataset }) => dataset)
  const checks = judged.flatMap((one) => one.checks)
  const broken = checks.some(({ status }) => status === 'fail' || status === 'error')
  const badLines = datasets.some(({ result }) => result.badLines.count > 0)
  const report: DataValidateReport = {
    schemaVersion: 1,
    action: 'data-validate',
    verdict: broken || badLines ? 'fail' : 'pass',
    startedAt,
    model: settings.model,
    datasets,
    checks,
    notes,
    provenance: { ...provenanceOf(publication, commit), baseCommit: base, inputs: contractFiles },
    lineage: await lineageOf(judged, contractFiles, md5, services),
  }
  return { report, failingRows: failingRows.map(({ path }) => path) }
}

/** What a contract says and nothing here checks. */
function notesOf({ file, notes }: Contract): string[] {
  return notes.map(({ message, at }) => `${file}:${at.line}: ${message}`)
}

/** Each contract once, by its content. */
async function hashedContracts(contracts: readonly Contract[], workspace: string) {
  const found = []
  for (const file of new Set(contracts.map((contract) => resolve(workspace, contract.file)))) {
    const hashed = await hashFile(file)
    const inside = relative(workspace, file)
    found.push({ ...hashed, path: inside.startsWith('..') ? file : inside })
  }
  return found
}
