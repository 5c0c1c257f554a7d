import type { DataValidateReport } from '../report-schema.ts'

export type Check = DataValidateReport['checks'][number]
export type Dataset = DataValidateReport['datasets'][number]
export type Review = Exclude<NonNullable<Dataset['review']>, { readonly notComputable: string }>

/** A data set with its checks, by what came of them. */
export interface DatasetReading {
  readonly dataset: Dataset
  readonly checks: readonly Check[]
  /** Broken, or not to be judged; both fail. */
  readonly failing: readonly Check[]
  readonly warned: readonly Check[]
  readonly passed: readonly Check[]
  /** Null where nothing was compared. */
  readonly review: Review | null
}

/** A report with what its sections ask again and again. */
export interface Reading {
  readonly report: DataValidateReport
  readonly datasets: readonly DatasetReading[]
  readonly failing: readonly Check[]
  readonly warned: readonly Check[]
  /** More than one data set, so that each has to be named. */
  readonly several: boolean
  /** What a row of this data set is, in the plural. */
  rowNameOf(dataset: string): string
}

export function read(report: DataValidateReport): Reading {
  const ofDataset = grouped(report.checks, ({ dataset }) => dataset)
  const datasets = report.datasets.map((dataset): DatasetReading => {
    const checks = ofDataset.get(dataset.name) ?? []
    return {
      dataset,
      checks,
      failing: checks.filter(isFailing),
      warned: checks.filter(({ status }) => status === 'warn'),
      passed: checks.filter(({ status }) => status === 'pass'),
      review: dataset.review === null || 'notComputable' in dataset.review ? null : dataset.review,
    }
  })
  const rowNames = new Map(report.datasets.map(({ name, rowName }) => [name, rowName]))
  return {
    report,
    datasets,
    failing: report.checks.filter(isFailing),
    warned: report.checks.filter(({ status }) => status === 'warn'),
    several: report.datasets.length > 1,
    rowNameOf: (dataset) => rowNames.get(dataset) ?? 'rows',
  }
}

function isFailing({ status }: Check): boolean {
  return status === 'fail' || status === 'error'
}

/** Most data sets that are shown one by one. */
const mostDatasets = 30

/** The reading with those data sets alone that are shown one by one, failing ones first, and how many are not. */
export function shownOf(reading: Reading): { readonly shown: Reading; readonly left: number } {
  const { datasets } = reading
  if (datasets.length <= mostDatasets) return { shown: reading, left: 0 }
  const first = datasets.toSorted((a, b) => Number(b.failing.length > 0) - Number(a.failing.length > 0))
  return {
    shown: { ...reading, datasets: first.slice(0, mostDatasets) },
    left: datasets.length - mostDatasets,
  }
}

/** Items by a key, in the order in which the keys come. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
