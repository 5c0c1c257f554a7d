import { join, relative } from 'node:path'
import { type Contract, hashFile, openEngine } from '../../data/index.ts'
import { ConfigurationError, GateFailedError, type Problem, type Services } from '../../foundation/index.ts'
import { baseBranches, commitBefore, openRepository, type Repository } from '../../registry/index.ts'
import {
  keepData,
  materialise,
  provideData,
  type VersionedData,
  withDataVersions,
} from '../data-version/index.ts'
import type { Outcome } from '../definition.ts'
import { type Publication, provenanceOf } from '../publication/index.ts'
import { checkMessage, checkTitle } from './check-words.ts'
import type { DataValidateInputs, DataValidateOutputs } from './inputs.ts'
import { lineageOf } from './lineage.ts'
import { beginDataPublication, type Delivered, deliverDataReport } from './publication.ts'
import { publishDataReportFromRun } from './publish-from-run.ts'
import type { DataValidateReport } from './report-schema.ts'
import { type DataSettings, readDataSettings } from './settings.ts'
import { splitRules } from './split-rules.ts'
import {
  type ContractedDataset,
  contractOf,
  type EarlierData,
  type JudgedDataset,
  judgeDataset,
  within,
} from './validate-dataset.ts'
import { writeContract } from './write-contract.ts'

/**
 * Holds data to its contract and shows what changed since the base commit: reports, comment, check; then the failure,
 * where a rule is broken.
 *
 * @throws ConfigurationError where contract, configuration or data cannot be read
 */
export async function runDataValidation(
  inputs: DataValidateInputs,
  services: Services,
): Promise<Outcome<DataValidateOutputs>> {
  if (inputs.publishFromRun !== undefined) return fromRun(inputs, services)
  if (inputs.infer || inputs.from !== undefined) return writeContract(inputs, services)
  const settings = await readDataSettings(inputs, services.workspace)
  const publication = await beginDataPublication(
    { model: settings.model, token: inputs.githubToken, comment: inputs.comment, check: inputs.check },
    services,
  )
  try {
    const report = await judge(inputs, settings, publication, services)
    const failing = report.datasets.flatMap(({ result }) => result.failingRowsFile ?? [])
    return outcomeOf(await deliverDataReport(report, inputs.reportDirectory, publication, services, failing))
  } catch (error) {
    await publication.abandon(error)
    throw error
  }
}

async function fromRun(
  inputs: DataValidateInputs,
  services: Services,
): Promise<Outcome<DataValidateOutputs>> {
  const { publishFromRun, githubToken, comment, check, reportDirectory } = inputs
  const model = async () => (await readDataSettings(inputs, services.workspace)).model
  const delivered = await publishDataReportFromRun(
    { publishFromRun, githubToken, comment, check, reportDirectory, model },
    services,
  )
  if (delivered !== null) return { outputs: outcomeOf(delivered).outputs }
  return { outputs: { ...nothing, verdict: '' } }
}

const nothing = {
  reportJson: '',
  reportMarkdown: '',
  reportHtml: '',
  reportJunit: '',
  reportSarif: '',
  failedChecks: '0',
  warnings: '0',
  failingRows: '',
  contract: '',
  commentUrl: '',
}

async function judge(
  inputs: DataValidateInputs,
  settings: DataSettings,
  publication: Publication,
  services: Services,
): Promise<DataValidateReport> {
  const startedAt = services.clock.now().toISOString()
  const { workspace } = services
  const contracted: ContractedDataset[] = []
  const problems: Problem[] = []
  for (const setting of settings.datasets)
    try {
      contracted.push(await contractOf(setting, workspace))
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      problems.push(...error.problems)
    }
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  if (problems.length > 0) throw new ConfigurationError([...unique.values()])
  const splits = splitRules(settings)
  const engine = await openEngine({ ...services, memoryLimit: memoryLimitOf(inputs) })
  const repository = await openRepository(services, workspace)
  const commit = (await repository?.commitOf('HEAD')) ?? null
  const base =
    repository === null || commit === null ? null : await baseOf(inputs, repository, commit, services)

  const notes = [
    ...new Set(contracted.flatMap(({ contract }) => (contract === null ? [] : notesOf(contract)))),
  ]
  const judged: JudgedDataset[] = []
  let md5: ReadonlyMap<string, string> = new Map()
  await withDataVersions(repository, services, async (versioned) => {
    const patterns = settings.datasets.flatMap((setting) => setting.patterns)
    if (versioned !== null) {
      const all = Object.values(settings.all).flat()
      const provided = await provideData(versioned, inputs.data.length > 0 ? patterns : all)
      md5 = provided.md5
      for (const { path, pointer } of provided.modified)
        notes.push(
          `${path} is not the version that ${pointer} names: run \`mlops data add ${path}\` and commit.`,
        )
    }
    for (const dataset of contracted) {
      const { name } = dataset.setting
      const earlier = await earlierOf(
        inputs,
        dataset.setting.patterns,
        versioned,
        repository,
        base,
        name,
        services,
      )
      services.logger.info(`Validating ${name}`)
      judged.push(await judgeDataset(dataset, { engine, settings, splits, inputs, earlier, services }))
    }
    if (versioned !== null && publication.context !== null && !publication.context.isFork)
      await keepData(versioned, patterns)
  })
  return reportOf(judged, { startedAt, settings, publication, commit, base, notes, md5 }, services)
}

function memoryLimitOf({ memoryLimit }: DataValidateInputs): string {
  if (/^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(memoryLimit)) return memoryLimit
  throw new ConfigurationError({
    path: 'memory-limit',
    value: memoryLimit,
    message: 'is not an amount of memory',
    remedy: 'Write a number and a unit, such as 1GB or 800MB',
  })
}

/** What a contract says and nothing here checks. */
function notesOf({ file, notes }: Contract): string[] {
  return notes.map(({ message, at }) => `${file}:${at.line}: ${message}`)
}

/** With a named base the point where the change left it, so that uncommitted changes on it are seen too. */
async function baseOf(
  inputs: DataValidateInputs,
  repository: Repository,
  head: string,
  services: Services,
): Promise<string | null> {
  const { base } = inputs
  if (base === 'none' || inputs.baseData.length > 0) return null
  if (base === undefined) return commitBefore(repository, head, baseBranches(services.env.GITHUB_BASE_REF))
  const named = (await repository.commitOf(`origin/${base}`)) ?? (await repository.commitOf(base))
  if (named !== null) return repository.mergeBase(head, named)
  throw new ConfigurationError({
    path: 'base',
    value: base,
    message: 'names no commit of this repository',
    remedy: 'Check its spelling, and that the checkout has it: `fetch-depth: 0`',
  })
}

async function earlierOf(
  inputs: DataValidateInputs,
  patterns: readonly string[],
  versioned: VersionedData | null,
  repository: Repository | null,
  base: string | null,
  name: string,
  services: Services,
): Promise<EarlierData | null> {
  if (inputs.baseData.length > 0) return { files: inputs.baseData }
  if (repository === null || versioned === null || inputs.base === 'none') return null
  if (base === null) return { notComputable: 'there is no earlier commit to compare with' }
  const folder = join(services.workspace, '.mlops', 'versions', base.slice(0, 12), name)
  const version = await materialise(versioned, repository, base, patterns, folder)
  return 'folder' in version ? { files: within(version.folder, patterns) } : version
}

interface Found {
  readonly startedAt: string
  readonly settings: DataSettings
  readonly publication: Publication
  readonly commit: string | null
  readonly base: string | null
  readonly notes: readonly string[]
  readonly md5: ReadonlyMap<string, string>
}

async function reportOf(
  judged: readonly JudgedDataset[],
  { startedAt, settings, publication, commit, base, notes, md5 }: Found,
  services: Services,
): Promise<DataValidateReport> {
  const checks = judged.flatMap((one) => one.checks)
  const broken = checks.some(({ status }) => status === 'fail' || status === 'error')
  const badLines = judged.some(({ dataset }) => dataset.result.badLines.count > 0)
  const contracts = [...new Set(settings.datasets.flatMap(({ contract }) => contract ?? []))]
  const inputs = []
  for (const path of contracts) {
    const hashed = await hashFile(join(services.workspace, path))
    inputs.push({ ...hashed, path: relative(services.workspace, hashed.path) })
  }
  const datasets = judged.map(({ dataset }) => dataset)
  return {
    schemaVersion: 1,
    action: 'data-validate',
    verdict: broken || badLines ? 'fail' : 'pass',
    startedAt,
    model: settings.model,
    datasets,
    checks,
    notes,
    provenance: { ...provenanceOf(publication, commit), baseCommit: base, inputs },
    lineage: await lineageOf(datasets, inputs, md5, services),
  }
}

function outcomeOf({ report, written, commentUrl }: Delivered): Outcome<DataValidateOutputs> {
  const { terminal, ...paths } = written
  const failing = report.checks.filter(({ status }) => status === 'fail' || status === 'error')
  const lines = report.datasets.reduce((sum, { result }) => sum + result.badLines.count, 0)
  const outputs: DataValidateOutputs = {
    ...paths,
    verdict: report.verdict,
    failedChecks: String(failing.length),
    warnings: String(report.checks.filter(({ status }) => status === 'warn').length),
    failingRows: report.datasets.flatMap(({ result }) => result.failingRowsFile ?? []).join('\n'),
    contract: '',
    commentUrl: commentUrl ?? '',
  }
  if (report.verdict === 'pass') return { outputs, terminal }
  const unreadable = lines === 0 ? [] : [`${lines.toLocaleString('en-US')} lines cannot be read`]
  const told = failing.length === 0 ? [] : [`${failing.length} of ${report.checks.length} rules fail`]
  const failure = new GateFailedError(
    `${report.model ?? 'data'}: ${[...told, ...unreadable].join(', ')}`,
    failing.map((check) => ({
      ...(check.file === null ? {} : { file: check.file }),
      ...(check.line === null ? {} : { line: check.line }),
      path: checkTitle(check),
      message: checkMessage(check),
    })),
  )
  return { outputs, terminal, failure }
}
