/** One column as the sinks see it; null is what was not measured, and leaves no sample. */
export interface ColumnMetrics {
  readonly column: string
  readonly method: string
  readonly score: number | null
  /** Score that is usual where nothing drifts. */
  readonly noDriftScore: number | null
  readonly threshold: number | null
  readonly pValue: number | null
  readonly drifted: boolean
  /** Between 0 and 1. */
  readonly missingShare: number | null
  /** Of the model, any unit; decides who stays where there are too many columns. */
  readonly importance?: number | null
}

export interface PerformanceMetrics {
  readonly metric: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly source: 'realised' | 'estimated'
}

export interface KpiMetrics {
  readonly name: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly worse: boolean
}

export const incidentStates = ['none', 'new', 'ongoing', 'worse', 'healed'] as const

/** What one run found about one model. */
export interface DriftMetrics {
  readonly model: string
  /** When it was found. */
  readonly at: Date
  readonly drifted: boolean
  /** How many columns drifted, out of all that were compared. */
  readonly driftedColumns: number
  readonly columns: readonly ColumnMetrics[]
  readonly rowsReference: number
  readonly rowsCurrent: number
  readonly performance: readonly PerformanceMetrics[]
  readonly kpis: readonly KpiMetrics[]
  /** Data that is due and does not come: how many days late, null where that is not known. */
  readonly late: readonly { readonly what: string; readonly days: number | null }[]
  readonly incident: (typeof incidentStates)[number]
}

/** A column costs seven series for ever, so a wide table must not flood the server. */
export const mostColumns = 200

interface Family {
  readonly name: string
  readonly help: string
  readonly samples: readonly (readonly [Readonly<Record<string, string>>, number | null])[]
}

/**
 * Prometheus' text exposition format 0.0.4, which the Pushgateway and node_exporter's textfile collector read.
 * Every family is a gauge without timestamps, since both refuse timestamps.
 * Columns beyond `most` are left out, the least important first, drifted ones last; how many is itself a metric.
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function metricsText(metrics: DriftMetrics, most: number = mostColumns): string {
  const kept = keptColumns(metrics.columns, most)
  const { model } = metrics
  const ofColumns = (of: (column: ColumnMetrics) => number | null): Family['samples'] =>
    kept.map((column) => [{ model, column: column.column, method: column.method }, of(column)])
  const ofPerformance = (of: (one: PerformanceMetrics) => number | null): Family['samples'] =>
    metrics.performance.map((one) => [{ model, metric: one.metric, source: one.source }, of(one)])
  const ofKpis = (of: (one: KpiMetrics) => number | null): Family['samples'] =>
    metrics.kpis.map((one) => [{ model, kpi: one.name }, of(one)])
  const one = (value: number): Family['samples'] => [[{ model }, value]]
  const families: Family[] = [
    { name: 'detected', help: 'Whether the data drifted: 1 or 0.', samples: one(Number(metrics.drifted)) },
    { name: 'columns', help: 'Columns that were compared.', samples: one(metrics.columns.length) },
    { name: 'drifted_columns', help: 'Columns that drifted.', samples: one(metrics.driftedColumns) },
    {
      name: 'left_out_columns',
      help: 'Columns without series of their own, since there are too many.',
      samples: one(metrics.columns.length - kept.length),
    },
    {
      name: 'rows',
      help: 'Rows on each side of the comparison.',
      samples: [
        [{ model, side: 'reference' }, metrics.rowsReference],
        [{ model, side: 'current' }, metrics.rowsCurrent],
      ],
    },
    {
      name: 'last_run_timestamp_seconds',
      help: 'When drift was last looked for, in seconds since 1970.',
      samples: one(metrics.at.getTime() / 1000),
    },
    {
      name: 'incident',
      help: 'State of the incident: 1 for the state that holds, 0 for the others.',
      samples: incidentStates.map((state) => [{ model, state }, Number(state === metrics.incident)]),
    },
    {
      name: 'column_detected',
      help: 'Whether the column drifted: 1 or 0.',
      samples: ofColumns(({ drifted }) => Number(drifted)),
    },
    { name: 'column_score', help: 'Score of the column by its method.', samples: ofColumns((c) => c.score) },
    {
      name: 'column_no_drift_score',
      help: 'Score that is usual where nothing drifts.',
      samples: ofColumns((c) => c.noDriftScore),
    },
    {
      name: 'column_threshold',
      help: 'Score at which the column counts as drifted.',
      samples: ofColumns((c) => c.threshold),
    },
    { name: 'column_p_value', help: 'p-value of the column.', samples: ofColumns((c) => c.pValue) },
    {
      name: 'column_missing_share',
      help: 'Share of current rows without a value, 0 to 1.',
      samples: ofColumns((c) => c.missingShare),
    },
    {
      name: 'performance',
      help: 'Metric of the model on current rows, realised or estimated.',
      samples: ofPerformance(({ estimate }) => estimate),
    },
    {
      name: 'performance_low',
      help: 'Lower end of the interval of the metric.',
      samples: ofPerformance(({ low }) => low),
    },
    {
      name: 'performance_high',
      help: 'Upper end of the interval of the metric.',
      samples: ofPerformance(({ high }) => high),
    },
    { name: 'kpi', help: 'KPI on current rows.', samples: ofKpis(({ estimate }) => estimate) },
    { name: 'kpi_low', help: 'Lower end of the interval of the KPI.', samples: ofKpis(({ low }) => low) },
    { name: 'kpi_high', help: 'Upper end of the interval of the KPI.', samples: ofKpis(({ high }) => high) },
    {
      name: 'kpi_worse',
      help: 'Whether the KPI is worse than on the reference: 1 or 0.',
      samples: ofKpis(({ worse }) => Number(worse)),
    },
    {
      name: 'late_days',
      help: 'How many days rows, predictions or labels are late.',
      samples: metrics.late.map(({ what, days }) => [{ model, what }, days]),
    },
  ]
  return families.map(familyText).join('')
}

function keptColumns(columns: readonly ColumnMetrics[], most: number): readonly ColumnMetrics[] {
  const unique = [
    ...new Map(columns.map((column) => [`${column.column}\0${column.method}`, column])).values(),
  ]
  return unique
    .map((column, place) => ({ column, place }))
    .sort(
      (a, b) =>
        Number(b.column.drifted) - Number(a.column.drifted) ||
        (b.column.importance ?? 0) - (a.column.importance ?? 0) ||
        a.place - b.place,
    )
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({ column }) => column)
}

function familyText({ name, help, samples }: Family): string {
  const full = `mlops_drift_${name}`
  const lines = samples.flatMap(([labels, value]) =>
    // Alerts compare, and every comparison with NaN is false: no sample says the same more plainly.
    value === null || Number.isNaN(value) ? [] : [`${full}{${labelsText(labels)}} ${numberText(value)}\n`],
  )
  return lines.length === 0 ? '' : `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${lines.join('')}`
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',')
}

/** Lone surrogates have no UTF-8, which the format is in. */
function escaped(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
}

function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf'
  if (value === Number.NEGATIVE_INFINITY) return '-Inf'
  return Object.is(value, -0) ? '0' : String(value)
}
