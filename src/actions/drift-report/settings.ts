import {
  type Configuration,
  findConfiguration,
  loadConfiguration,
  type ModelConfiguration,
  readDuration,
  selectModel,
} from '../../config/index.ts'
import type { DriftFiles, Window } from '../../data/index.ts'
import { ConfigurationError, type Problem, type Services, suggestName } from '../../foundation/index.ts'
import type { DriftMethod } from '../../monitoring/index.ts'
import { expandDates } from './dates.ts'
import type { DriftReportInputs } from './inputs.ts'

export type MonitorConfiguration = NonNullable<ModelConfiguration['monitor']>
export type KpiSetting = MonitorConfiguration['kpis'][number]

/** What is compared and how, from inputs and configuration. */
export interface DriftSettings {
  readonly model: string | null
  readonly configuration: Configuration | null
  readonly section: ModelConfiguration | null
  readonly monitor: MonitorConfiguration | null
  readonly files: DriftFiles
  /** Addresses of files that were fetched from buckets, by their local paths. */
  readonly addresses?: ReadonlyMap<string, string> | undefined
  /** Whether the current files are named by day, so that some may be absent. */
  readonly dated: boolean
  /** Profile that stands for the reference. */
  readonly profile: string | null
  readonly columns: readonly string[]
  readonly ignore: ReadonlySet<string>
  readonly private: ReadonlySet<string>
  readonly critical: readonly string[]
  readonly weights: Readonly<Record<string, number>>
  readonly driftShare: number | undefined
  readonly method: DriftMethod | undefined
  readonly threshold: number | undefined
  readonly alpha: number
  readonly compat: 'evidently' | null
  readonly segments: readonly string[]
  /** Files of predictions; null where none are given. */
  readonly predictions: {
    readonly reference: readonly string[]
    readonly current: readonly string[]
    readonly labels: readonly string[]
  } | null
  /** Files of labels that arrive later. */
  readonly labels: readonly string[]
  readonly kpis: readonly KpiSetting[]
  /** Moment that the report is as of. */
  readonly asOf: Date
  /** Whether predictions are made where none are given. */
  readonly predicts: boolean
  /** Share of a metric's value that may be lost. */
  readonly maxRelativeLoss: number
  readonly onDrift: 'report' | 'issue' | 'retrain'
  /** What one row is, in the plural. */
  readonly rowName: string
}

/**
 * Inline inputs win over the `monitor` section.
 * @throws ConfigurationError with all problems at once
 */
export async function readDriftSettings(
  inputs: DriftReportInputs,
  services: Services,
): Promise<DriftSettings> {
  const { configuration, name, section } = await configured(inputs, services.workspace)
  const monitor = section?.monitor ?? null
  const problems: Problem[] = []
  const window = windowOf(inputs, monitor, services, problems)
  const reference = referenceOf(inputs, section, configuration, name, problems)
  const current = inputs.current.length > 0 ? inputs.current : (monitor?.current?.path ?? [])
  if (current.length === 0 && inputs.writeProfile === undefined)
    problems.push({
      path: 'current',
      message: 'is not given, so there is nothing to compare',
      remedy: 'Give `current`, or declare `monitor.current` in mlops.yaml',
    })
  const dated = expandDates(current, window)
  if ('problem' in dated) problems.push(dated.problem)
  const time = inputs.time ?? monitor?.current?.time
  const dates = current.some((pattern) => pattern.includes('{date'))
  if (problems.length > 0) throw new ConfigurationError(problems)
  const compat = inputs.compat ?? monitor?.compat ?? null
  return {
    model: name ?? inputs.model ?? null,
    configuration,
    section,
    monitor,
    files: {
      reference: reference.patterns,
      current: 'patterns' in dated ? dated.patterns : [],
      time,
      // the files of the days are the window where they are named by day
      window: dates && time === undefined ? undefined : (window ?? undefined),
      season: inputs.season ?? monitor?.season,
    },
    dated: dates,
    profile: reference.profile,
    columns: inputs.columns.length > 0 ? inputs.columns : (monitor?.columns ?? []),
    ignore: new Set([...(monitor?.ignore ?? []), ...inputs.ignore]),
    private: new Set([...privateOf(section), ...inputs.private]),
    critical: inputs.critical.length > 0 ? inputs.critical : (monitor?.critical ?? []),
    weights: monitor?.weights ?? {},
    driftShare: inputs.driftShare ?? monitor?.driftShare,
    method: inputs.method ?? monitor?.method,
    threshold: inputs.threshold ?? monitor?.threshold,
    alpha: inputs.alpha ?? monitor?.alpha ?? 0.05,
    compat,
    segments: inputs.segments.length > 0 ? inputs.segments : (monitor?.segments ?? []),
    predictions: predictionsOf(inputs, monitor),
    labels: labelsOf(inputs, monitor),
    kpis: monitor?.kpis ?? [],
    asOf: window?.to ?? (inputs.asOf === undefined ? services.clock.now() : new Date(inputs.asOf)),
    onDrift: inputs.onDrift ?? monitor?.onDrift ?? 'report',
    predicts: monitor?.performance?.predict ?? false,
    maxRelativeLoss: monitor?.performance?.maxRelativeLoss ?? 0.02,
    rowName: section?.evaluate?.rowName ?? 'rows',
  }
}

function predictionsOf(
  inputs: DriftReportInputs,
  monitor: MonitorConfiguration | null,
): DriftSettings['predictions'] {
  const declared = monitor?.performance
  const given = (inline: readonly string[], configured: readonly string[] | undefined) =>
    inline.length > 0 ? inline : (configured ?? [])
  const reference = given(inputs.referencePredictions, declared?.reference)
  const current = given(inputs.currentPredictions, declared?.current)
  const labels = labelsOf(inputs, monitor)
  if (reference.length === 0 && current.length === 0) return null
  if (reference.length > 0 && current.length > 0) return { reference, current, labels }
  const [missing, there] =
    reference.length === 0
      ? ['reference-predictions', 'current-predictions']
      : ['current-predictions', 'reference-predictions']
  throw new ConfigurationError({
    path: missing,
    message: `is required beside \`${there}\``,
    remedy: 'Give the predictions on both sides, or neither',
  })
}

function labelsOf(inputs: DriftReportInputs, monitor: MonitorConfiguration | null): readonly string[] {
  return inputs.labels.length > 0 ? inputs.labels : (monitor?.performance?.labels ?? [])
}

async function configured(inputs: DriftReportInputs, workspace: string) {
  const sided = inputs.reference.length > 0 || inputs.referenceProfile !== undefined
  const inline = sided && (inputs.current.length > 0 || inputs.writeProfile !== undefined)
  if (!inline) {
    const configuration = await loadConfiguration(inputs.config, { workspace })
    const { name, model } = selectModel(configuration, inputs.model)
    return { configuration, name, section: model }
  }
  const named = inputs.config === 'mlops.yaml' ? undefined : inputs.config
  const configuration = await findConfiguration(named, { workspace })
  const one = configuration !== null && Object.keys(configuration.models).length === 1
  if (configuration === null || (inputs.model === undefined && !one))
    return { configuration: null, name: null, section: null }
  const { name, model } = selectModel(configuration, inputs.model)
  return { configuration, name, section: model }
}

function windowOf(
  inputs: DriftReportInputs,
  monitor: MonitorConfiguration | null,
  services: Services,
  problems: Problem[],
): Window | null {
  const to = inputs.asOf === undefined ? services.clock.now() : new Date(inputs.asOf)
  if (Number.isNaN(to.getTime())) {
    const remedy = 'Write it like 2013-08-01 or 2013-08-01T06:00:00Z'
    problems.push({ path: 'as-of', value: inputs.asOf ?? '', message: 'is no moment', remedy })
  }
  const given = inputs.window === undefined ? undefined : readDuration(inputs.window)
  if (given === null) {
    const remedy = 'Write a number and a unit, such as 7d or 24h'
    problems.push({ path: 'window', value: inputs.window ?? '', message: 'is no length of time', remedy })
    return null
  }
  const seconds = given ?? monitor?.current?.window
  return seconds === undefined || Number.isNaN(to.getTime())
    ? null
    : { from: new Date(to.getTime() - seconds * 1000), to }
}

function referenceOf(
  inputs: DriftReportInputs,
  section: ModelConfiguration | null,
  configuration: Configuration | null,
  model: string | null,
  problems: Problem[],
): { readonly patterns: readonly string[] | null; readonly profile: string | null } {
  if (inputs.reference.length > 0 && inputs.referenceProfile !== undefined)
    problems.push({
      path: 'reference-profile',
      value: inputs.referenceProfile,
      message: 'cannot be given beside `reference`',
      remedy: 'Give one of them',
    })
  if (inputs.reference.length > 0) return { patterns: inputs.reference, profile: null }
  // a profile is made of rows, so that the configured profile cannot be what it is made of
  const writes = inputs.writeProfile !== undefined
  if (inputs.referenceProfile !== undefined) return { patterns: null, profile: inputs.referenceProfile }
  const declared = section?.monitor?.reference
  const datasets = section?.data?.datasets ?? {}
  if (declared?.profile !== undefined && !writes) return { patterns: null, profile: declared.profile }
  if (declared?.path !== undefined) return { patterns: [declared.path], profile: null }
  const dataset = declared?.dataset ?? (writes ? Object.keys(datasets)[0] : undefined)
  if (dataset === undefined) {
    problems.push({
      path: 'reference',
      message: 'is not given, so there is nothing to compare with',
      remedy: 'Give `reference`, or declare `monitor.reference` in mlops.yaml',
    })
    return { patterns: null, profile: null }
  }
  if (Object.hasOwn(datasets, dataset)) return { patterns: [datasets[dataset]!.path], profile: null }
  const message = `is no data set of \`${model}\``
  const remedy = suggestName(dataset, Object.keys(datasets))
  problems.push(
    configuration === null || model === null
      ? { path: 'reference', value: dataset, message, remedy }
      : configuration.problemAt(['models', model, 'monitor', 'reference', 'dataset'], message, remedy),
  )
  return { patterns: null, profile: null }
}

function privateOf(section: ModelConfiguration | null): string[] {
  return Object.values(section?.data?.datasets ?? {}).flatMap((dataset) => dataset.private ?? [])
}
