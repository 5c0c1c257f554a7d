import { join, sep } from 'node:path'
import {
  type Contract,
  type ContractObject,
  type Engine,
  type Review,
  reviewData,
  type ValidationResult,
  validate,
} from '../../data/index.ts'
import { ConfigurationError, formatProblem, type Services } from '../../foundation/index.ts'
import type { Contracted } from '../contract-of.ts'
import type { EarlierData } from './earlier-data.ts'
import { fileName } from './file-name.ts'
import type { DataValidateInputs } from './inputs.ts'
import type { DataValidateReport } from './report-schema.ts'
import type { DataSettings, DatasetSetting } from './settings.ts'
import type { SplitRule } from './split-rules.ts'

type Check = DataValidateReport['checks'][number]

/** What came of one data set: its part of the report, and its checks. */
export interface JudgedDataset {
  readonly dataset: DataValidateReport['datasets'][number]
  readonly checks: readonly Check[]
  /** Parquet files with every row that breaks a rule, relative to the workspace. */
  readonly failingRows: readonly { readonly name: string; readonly path: string }[]
}

/** Judges a data set by its contract and the rules between data sets, and compares it with its earlier version. */
export async function judgeDataset(
  { setting, contract, object }: Contracted<DatasetSetting>,
  options: {
    readonly engine: Engine
    readonly settings: DataSettings
    readonly splits: readonly SplitRule[]
    readonly inputs: DataValidateInputs
    readonly earlier: EarlierData | null
    readonly services: Services
  },
): Promise<JudgedDataset> {
  const { engine, settings, inputs, earlier, services } = options
  const secret = [
    ...setting.private,
    ...(object?.columns ?? []).filter((column) => column.private).map(({ name }) => name),
  ]
  const base = earlier !== null && 'files' in earlier ? earlier.files : null
  const request = {
    patterns: setting.patterns,
    input: settings.inline ? 'data' : `data.datasets.${setting.name}.path`,
    others: settings.all,
    base,
    private: secret,
    sampleRows: inputs.sampleRows ?? 5,
    now: services.clock.now(),
  }
  const folder = join(inputs.reportDirectory, 'failing-rows')
  const own = await validate(engine, {
    ...request,
    contract: contract ?? nothingAsked,
    object: object?.name ?? setting.name,
    failingRowsFile: join(folder, `${fileName(setting.name)}.parquet`),
  })
  const rules = options.splits.filter(({ dataset }) => dataset === setting.name).map(({ rule }) => rule)
  const split =
    rules.length === 0
      ? null
      : await validate(engine, {
          ...request,
          contract: { ...nothingAsked, rules },
          object: setting.name,
          failingRowsFile: join(folder, `${fileName(setting.name)}.splits.parquet`),
        })
  const review =
    earlier === null
      ? null
      : 'notComputable' in earlier
        ? { notComputable: earlier.notComputable }
        : await reviewed(engine, setting, object, earlier, secret)
  const { checks: _checks, object: _object, ...result } = own
  return {
    dataset: {
      name: setting.name,
      rowName: settings.rowName,
      contract:
        contract === null ? null : { file: contract.file, id: contract.id, version: contract.version },
      movedFrom: earlier?.movedFrom ?? null,
      result: { ...result, failingRowsFile: own.failingRowsFile ?? split?.failingRowsFile ?? null },
      review,
    },
    checks: [
      ...checksOf(own, setting.name, contract?.file ?? null),
      ...(split === null ? [] : checksOf(split, setting.name, settings.configuration?.file ?? null)),
    ],
    failingRows: [
      ...failing(`${setting.name}: failing rows`, own),
      ...failing(`${setting.name}: rows of other data sets`, split),
    ],
  }
}

function failing(name: string, result: ValidationResult | null): { name: string; path: string }[] {
  return result?.failingRowsFile ? [{ name, path: result.failingRowsFile }] : []
}

/** For data sets without a contract: they are read and counted, and nothing is asked of them. */
const nothingAsked: Contract = {
  file: '',
  id: '',
  version: '',
  name: null,
  objects: [],
  rules: [],
  notes: [],
}

/**
 * Compares with the earlier version. Whether the data is right is judged without it, so that one that cannot be read is
 * a reason and no failure; files that were given have to be there.
 */
async function reviewed(
  engine: Engine,
  setting: DatasetSetting,
  object: ContractObject | null,
  { files, below }: Extract<EarlierData, { files: unknown }>,
  secret: readonly string[],
): Promise<Review | { readonly notComputable: string }> {
  const key = setting.key.length > 0 ? setting.key : (object?.primaryKey ?? [])
  const before = below === null ? 'base-data' : 'base'
  try {
    const review = await reviewData(engine, {
      before: files,
      after: setting.patterns,
      key: key.length === 0 ? null : key,
      private: secret,
      inputs: { before, after: 'data' },
    })
    if (below === null) return review
    const own = (path: string) => (path.startsWith(`${below}${sep}`) ? path.slice(below.length + 1) : path)
    const told = review.before.files.map((file) => ({ ...file, path: own(file.path) }))
    return { ...review, before: { ...review.before, files: told } }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    if (error.problems.some(({ path }) => path === 'base-data')) throw error
    const [first] = error.problems
    const reason = first === undefined ? error.message : formatProblem(first)
    return { notComputable: below === null ? reason : reason.replaceAll(`${below}${sep}`, '') }
  }
}

function checksOf(result: ValidationResult, dataset: string, file: string | null): Check[] {
  return result.checks.map(({ at, ...check }) => ({ ...check, dataset, file, line: at?.line ?? null }))
}
