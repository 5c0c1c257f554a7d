import { dueLabels, type Engine, type JoinedRows, labelDates, lastArrival } from '../../../data/index.ts'
import { missingLabels } from '../../../monitoring/index.ts'
import type { DriftSettings } from '../settings.ts'
import type { DriftArrival } from './schema.ts'

const day = 86_400
/** Rows that a window has to have for its share of labels to count. */
const leastDueRows = 50

/** What people are told of data that does not come, whatever the number of days. */
export const arrivalNames: Readonly<Record<DriftArrival['what'], string>> = {
  current: 'no new rows',
  predictions: 'no new predictions',
  labels: 'labels are late',
  'some-labels': 'labels are missing',
}

/** Files that have rows with a time: whether the last is older than the grace that `current.grace` gives. */
export async function lateRows(
  engine: Engine,
  { files: { time }, monitor, asOf }: DriftSettings,
  what: 'current' | 'predictions',
  present: readonly string[],
): Promise<DriftArrival | null> {
  const grace = monitor?.current?.grace
  if (grace === undefined) return null
  const rows = what === 'current' ? 'rows' : 'predictions'
  if (present.length === 0)
    return { what, last: null, daysLate: null, finding: `No ${rows} came: none of their files is there.` }
  const last = time === undefined ? null : await lastArrival(engine, present, time, asOf)
  if (last === null) return null
  const late = asOf.getTime() / 1000 - last - grace
  if (late <= 0) return null
  return {
    what,
    last: moment(last),
    daysLate: late / day,
    finding: `No ${rows} came for ${days(late + grace)}, ${days(grace)} are usual: the last is of ${date(last)}.`,
  }
}

/** Whether labels are due that are not there, by more than `label-grace`: all of them, or more of them than usual. */
export async function lateLabels(
  engine: Engine,
  { section, monitor, asOf }: DriftSettings,
  rows: JoinedRows | null,
): Promise<{ readonly late: DriftArrival | null; readonly note: string | null }> {
  const { labelDelay: delay, labelGrace: grace = 0 } = monitor?.performance ?? {}
  const label = section?.evaluate?.label
  if (delay === undefined || label === undefined || rows === null) return { late: null, note: null }
  if (rows.every === null)
    return {
      late: null,
      note: 'Whether labels are late is not known: no column says when a row came, `current.time`.',
    }
  const now = asOf.getTime() / 1000
  const { last, missing } = await labelDates(engine, rows, label, now - delay)
  const late = missing === null ? 0 : now - missing - delay
  if (missing === null || late <= grace)
    return { late: await someLabels(engine, rows, label, { due: now - delay, grace }), note: null }
  const known = last === null ? 'none came' : `the last is of ${date(last)}`
  return {
    note: null,
    late: {
      what: 'labels',
      last: last === null ? null : moment(last),
      daysLate: late / day,
      finding: `Labels are ${days(late)} late: ${known}, and the next was due on ${date(missing + delay)}, ${days(delay)} after its row.`,
    },
  }
}

/** Whether the last rows whose labels are due, grace included, have fewer of them than those before. */
async function someLabels(
  engine: Engine,
  rows: JoinedRows,
  label: string,
  { due, grace }: { readonly due: number; readonly grace: number },
): Promise<DriftArrival | null> {
  const windows = (await dueLabels(engine, rows, label, due - grace)).filter(
    (one) => one.rows >= leastDueRows,
  )
  const found = missingLabels(windows)
  const last = windows.at(-1)
  if (found === null || last === undefined) return null
  const [now, usual] = [found.now, found.usual].map((share) => `${(100 * share).toFixed(0)} %`)
  return {
    what: 'some-labels',
    last: moment(last.from),
    daysLate: (due - last.from) / day,
    finding: `Only ${now} of the rows from ${date(last.from)} on that are due have a label, ${usual} are usual: what is measured there is of these alone.`,
  }
}

function moment(second: number): string {
  return new Date(second * 1000).toISOString()
}

const date = (second: number) => moment(second).slice(0, 10)

/** `1 day`, `12 days`, `6 hours`. */
function days(seconds: number): string {
  const hours = Math.max(1, Math.round(seconds / 3600))
  if (hours < 48) return hours === 24 ? '1 day' : hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.floor(seconds / day)} days`
}
