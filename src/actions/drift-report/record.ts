import type { DriftRecord, Severities, Severity } from '../../monitoring/index.ts'
import { sha256OfBytes } from '../sha256.ts'
import type { DriftPerformance, DriftReport } from './report-schema.ts'

type Estimate = DriftPerformance['estimates'][number]

/** What is remembered of a report. */
export function recordOf(report: DriftReport): DriftRecord {
  const { current, performance } = report
  const estimates = performance?.estimates ?? []
  const worse = estimates.filter(({ verdict }) => verdict === 'worse')
  const data = current.files.map(({ sha256 }) => sha256).join('\n')
  const span = current.window === null ? '' : `${current.window.from}/${current.window.to}`
  return {
    key: sha256OfBytes(span === '' ? data : span),
    asOf: current.window?.to ?? report.startedAt,
    comparedAt: report.startedAt,
    verdict: report.verdict,
    driftShare: report.driftShare,
    findings: [
      ...worse.map(({ title }) => title),
      ...report.columns.filter(({ drifted }) => drifted).map(({ column }) => column),
    ],
    severities: { ...severitiesOfColumns(report), ...severitiesOfLosses(worse) },
    metrics: Object.fromEntries(estimates.map(({ metric, current: { estimate } }) => [metric, estimate])),
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

function severitiesOfLosses(worse: readonly Estimate[]): Severities {
  return Object.fromEntries(
    worse.flatMap((one): [string, Severity][] => {
      const severity = severityOfLoss(one)
      return severity === null ? [] : [[one.title, severity]]
    }),
  )
}

/** A 95 % interval is so many standard errors wide. */
const width = 2 * 1.959963984540054

/** The loss in units of what may be lost; where nothing may be, of what chance gives. Null without intervals. */
function severityOfLoss({ reference, current, allowedLoss }: Estimate): Severity | null {
  const errorOf = ({ low, high }: Estimate['current']) =>
    low === null || high === null ? null : (high - low) / width
  const [before, now] = [errorOf(reference), errorOf(current)]
  if (before === null || now === null) return null
  const error = Math.hypot(before, now)
  const unit = allowedLoss > 0 ? allowedLoss : (width / 2) * error
  // the reference is the same every time: what grows by chance is the current side
  return unit > 0 ? { size: Math.abs(current.estimate - reference.estimate) / unit, error: now / unit } : null
}
