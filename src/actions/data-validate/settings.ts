import {
  type Configuration,
  findConfiguration,
  loadConfiguration,
  type ModelConfiguration,
  selectModel,
} from '../../config/index.ts'
import { ConfigurationError, type Problem, suggestName } from '../../foundation/index.ts'
import type { DataValidateInputs } from './inputs.ts'

/** One data set to look at. */
export interface DatasetSetting {
  readonly name: string
  /** Files, folders or globs, relative to the workspace. */
  readonly patterns: readonly string[]
  readonly contract: string | null
  readonly object: string | null
  /** Empty: the contract's primary key. */
  readonly key: readonly string[]
  readonly private: readonly string[]
}

export interface DataSettings {
  /** Whether files were given, rather than data sets that the configuration declares. */
  readonly inline: boolean
  /** Null where everything was given inline. */
  readonly model: string | null
  readonly configuration: Configuration | null
  readonly section: ModelConfiguration | null
  /** Those to validate. */
  readonly datasets: readonly DatasetSetting[]
  /** Every data set of the configuration by name, for rules that look at another one. */
  readonly all: Readonly<Record<string, readonly string[]>>
  /** What one row is, in the plural. */
  readonly rowName: string
}

/**
 * What to validate: the files given inline, else the data sets of the configuration.
 * @throws ConfigurationError with all problems at once
 */
export async function readDataSettings(inputs: DataValidateInputs, workspace: string): Promise<DataSettings> {
  return inputs.data.length > 0 ? inlineSettings(inputs, workspace) : configuredSettings(inputs, workspace)
}

async function inlineSettings(inputs: DataValidateInputs, workspace: string): Promise<DataSettings> {
  const named = inputs.config === 'mlops.yaml' ? undefined : inputs.config
  const configuration = await findConfiguration(named, { workspace })
  const problems: Problem[] = []
  if (inputs.datasets.length > 0)
    problems.push({
      path: 'datasets',
      value: inputs.datasets.join(', '),
      message: 'cannot be given beside `data`',
      remedy: 'Name data sets of the configuration, or give files',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
  const selected =
    configuration !== null && (inputs.model !== undefined || Object.keys(configuration.models).length === 1)
      ? selectModel(configuration, inputs.model)
      : null
  return {
    inline: true,
    model: selected?.name ?? inputs.model ?? null,
    configuration: selected === null ? null : configuration,
    section: selected?.model ?? null,
    datasets: [
      {
        name: inputs.object ?? nameOf(inputs.data[0]!),
        patterns: inputs.data,
        contract: inputs.contract ?? null,
        object: inputs.object ?? null,
        key: inputs.key,
        private: inputs.private,
      },
    ],
    all: patternsOf(selected?.model ?? null),
    rowName: 'rows',
  }
}

async function configuredSettings(inputs: DataValidateInputs, workspace: string): Promise<DataSettings> {
  const configuration = await loadConfiguration(inputs.config, { workspace })
  const { name: model, model: section } = selectModel(configuration, inputs.model)
  const declared = section.data?.datasets ?? {}
  const names = inputs.datasets.length > 0 ? inputs.datasets : Object.keys(declared)
  const problems: Problem[] = []
  for (const name of names)
    if (!Object.hasOwn(declared, name))
      problems.push({
        path: 'datasets',
        value: name,
        message: `is no data set of \`${model}\``,
        remedy: suggestName(name, Object.keys(declared)),
      })
  if (names.length === 0)
    problems.push(
      configuration.problemAt(
        ['models', model, 'data'],
        'declares no data set, so there is nothing to validate',
        'Add `data: { datasets: { train: { path: …, contract: … } } }`, or give `data` and `contract`',
      ),
    )
  for (const [name, given] of Object.entries({
    contract: inputs.infer || inputs.from !== undefined ? undefined : inputs.contract,
    object: inputs.object,
    'base-data': inputs.baseData[0],
  }))
    if (given !== undefined)
      problems.push({
        path: name,
        value: given,
        message: 'is only for files that are given as `data`',
        remedy: `Give \`data\` too, or declare it with the data set in ${configuration.file}`,
      })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return {
    inline: false,
    model,
    configuration,
    section,
    datasets: names.map((name) => {
      const dataset = declared[name]!
      return {
        name,
        patterns: [dataset.path],
        contract: dataset.contract ?? null,
        object: dataset.object ?? null,
        key: inputs.key.length > 0 ? inputs.key : (dataset.key ?? []),
        private: [...(dataset.private ?? []), ...inputs.private],
      }
    }),
    all: patternsOf(section),
    rowName: section.evaluate?.rowName ?? 'rows',
  }
}

function patternsOf(section: ModelConfiguration | null): Record<string, readonly string[]> {
  const declared = Object.entries(section?.data?.datasets ?? {})
  return Object.fromEntries(declared.map(([name, { path }]) => [name, [path]]))
}

/** `data/2013-*.parquet` → `2013`; a name for people, never for a path. */
function nameOf(pattern: string): string {
  const last = pattern.split(/[/\\]/).findLast((part) => part !== '') ?? 'data'
  const stem = last.replace(/\.(parquet|pq|csv|tsv|jsonl|ndjson|json)?(\.(gz|zst))?$/i, '')
  return stem.replace(/[*?[\]]+/g, '').replace(/^[-_.]+|[-_.]+$/g, '') || 'data'
}
