import { halfWidth95 } from '../../foundation/index.ts'
import type { DriftRecord, Severities, Severity } from '../../monitoring/index.ts'
import { sha256OfBytes } from '../sha256.ts'
import { arrivalNames } from './followed/arrivals.ts'
import { errorOfInterval } from './followed/points.ts'
import type { DriftKpi } from './followed/schema.ts'
import type { DriftReport } from './report-schema.ts'

/** A metric or KPI that is worse. */
type Loss = Pick<DriftKpi, 'name' | 'reference' | 'current' | 'allowedLoss'>

/** What is remembered of a report. */
export function recordOf(report: DriftReport): DriftRecord {
  const { current, performance } = report
  const estimates = performance?.estimates ?? []
  const worse = estimates.filter(({ verdict }) => verdict === 'worse')
  const kpis = report.kpis.filter(({ verdict }) => verdict === 'worse')
  const data = current.files.map(({ sha256 }) => sha256).join('\n')
  const span = current.window === null ? '' : `${current.window.from}/${current.window.to}`
  return {
    key: sha256OfBytes(span === '' ? data : span),
    asOf: current.window?.to ?? report.startedAt,
    comparedAt: report.startedAt,
    verdict: report.verdict,
    driftShare: report.driftShare,
    findings: [
      ...report.arrivals.map(({ what }) => arrivalNames[what]),
      ...worse.map(({ title }) => title),
      ...kpis.map(({ name }) => name),
      ...(performance?.alarms ?? []),
      ...report.columns.filter(({ drifted }) => drifted).map(({ column }) => column),
    ],
    severities: {
      ...severitiesOfColumns(report),
      ...severitiesOfLosses(worse.map((one) => ({ ...one, name: one.title }))),
      ...severitiesOfLosses(kpis),
    },
    metrics: Object.fromEntries([
      ...estimates.map(({ metric, current: { estimate } }) => [metric, estimate] as const),
      ...report.kpis.flatMap(({ name, current: now }) =>
        now === null ? [] : [[`kpi: ${name}`, now.estimate] as const],
      ),
    ]),
    rows: current.rows,
    runUrl: report.provenance.runUrl,
  }
}

function severitiesOfColumns({ columns }: DriftReport): Severities {
  return Object.fromEntries(
    columns.flatMap(({ column, drifted, strength }) =>
      drifted && strength !== null ? [[column, { size: strength, error: null }]] : [],
    ),
  )
}

function severitiesOfLosses(worse: readonly Loss[]): Severities {
  return Object.fromEntries(
    worse.flatMap((one): [string, Severity][] => {
      const severity = severityOfLoss(one)
      return severity === null ? [] : [[one.name, severity]]
    }),
  )
}

/** The loss in units of what may be lost; where nothing may be, of what chance gives. Null without intervals. */
function severityOfLoss({ reference, current, allowedLoss }: Loss): Severity | null {
  if (reference === null || current === null) return null
  const errorOf = ({ low, high }: typeof current) => errorOfInterval(low, high)
  const [before, now] = [errorOf(reference), errorOf(current)]
  if (before === null || now === null) return null
  const error = Math.hypot(before, now)
  const unit = allowedLoss > 0 ? allowedLoss : halfWidth95 * error
  // the reference is the same every time: what grows by chance is the current side
  return unit > 0 ? { size: Math.abs(current.estimate - reference.estimate) / unit, error: now / unit } : null
}
