import type { DriftHistory, DriftIncident, DriftRecord } from './record.ts'
import { grown, grownText, toldWith } from './severity.ts'

/** Drift is an incident where `needed` of the last `of` reports show it. */
export interface Persistence {
  readonly needed: number
  readonly of: number
}

export type IncidentState = 'none' | 'watching' | 'new' | 'ongoing' | 'worse' | 'healed'

export interface JudgedIncident {
  readonly history: DriftHistory
  readonly state: IncidentState
  /** The one that is open, or was healed just now. */
  readonly incident: DriftIncident | null
  /** Why, in a sentence. */
  readonly why: string
}

/** Reports and incidents that are kept. */
const mostRecords = 400
const mostIncidents = 100
/** Findings that are kept of a report. */
const mostFindings = 50

/**
 * Adds a report to the history and says what it means for the incident: it opens once, is one until it heals, and is worse where
 * something drifts of which nobody was told, or is twice as strong as when they were (`severity.ts`). It heals after `of - needed + 1` stable reports in a row: the fewest after which it could
 * not open again at once, so that drift that comes and goes is one incident and no series of them. A report on the same data again
 * takes the place of the earlier one; one on older data takes its place in the order, and one that claims to be of the future is of
 * when it was made.
 */
export function recordDrift(
  history: DriftHistory,
  given: DriftRecord,
  { needed, of }: Persistence,
): JudgedIncident {
  const record = {
    ...given,
    asOf: compare(given.asOf, given.comparedAt) > 0 ? given.comparedAt : given.asOf,
    findings: given.findings.slice(0, mostFindings),
    severities: Object.fromEntries(
      Object.entries(given.severities).filter(([name]) =>
        given.findings.slice(0, mostFindings).includes(name),
      ),
    ),
  }
  const records = [...history.records.filter(({ key }) => key !== record.key), record]
    .sort((a, b) => compare(a.asOf, b.asOf) || compare(a.comparedAt, b.comparedAt))
    .slice(-mostRecords)
  const last = records.at(-1) ?? record
  const recent = records.slice(-of)
  const drifted = recent.filter(({ verdict }) => verdict === 'drifted')
  const shown =
    recent.length === 1
      ? `The last report shows ${last.verdict === 'drifted' ? '' : 'no '}drift`
      : `${drifted.length} of the last ${recent.length} reports show drift`
  const open = history.incidents.findLast(({ healedAt }) => healedAt === null) ?? null
  const withIncident = (incident: DriftIncident): DriftHistory => ({
    ...history,
    records,
    incidents: [...history.incidents.filter(({ id }) => id !== incident.id), incident].slice(-mostIncidents),
  })
  const unchanged = { ...history, records }

  if (open === null) {
    if (drifted.length < needed) {
      const unsaid = history.incidents.at(-1)
      if (unsaid?.pending === 'healed')
        return { history: unchanged, state: 'healed', incident: unsaid, why: `${shown}.` }
      const state = last.verdict === 'drifted' ? 'watching' : 'none'
      const why =
        state === 'none' ? 'The last report shows no drift.' : `${shown}; an incident needs ${needed}.`
      return { history: unchanged, state, incident: null, why }
    }
    const incident: DriftIncident = {
      id: idFor(last.asOf, history.incidents),
      openedAt: last.asOf,
      healedAt: null,
      told: [...last.findings],
      toldSeverities: { ...last.severities },
      pending: 'new',
    }
    return { history: withIncident(incident), state: 'new', incident, why: `${shown}.` }
  }
  const stableInARow = records.length - 1 - records.findLastIndex(({ verdict }) => verdict === 'drifted')
  if (stableInARow === records.length || stableInARow > of - needed) {
    const incident: DriftIncident = { ...open, healedAt: last.asOf, pending: 'healed' }
    return { history: withIncident(incident), state: 'healed', incident, why: `${shown}.` }
  }
  const drifts = last.verdict === 'drifted'
  const more = drifts ? last.findings.filter((one) => !open.told.includes(one)) : []
  const stronger = drifts ? grown(open.toldSeverities, last.severities) : []
  const told = [...open.told, ...more]
  const names = [...more, ...stronger.map(({ finding }) => finding)]
  const toldSeverities = drifts ? toldWith(open.toldSeverities, last.severities, names) : open.toldSeverities
  if (names.length > 0 && open.pending !== 'new') {
    const incident: DriftIncident = { ...open, told, toldSeverities, pending: 'worse' }
    const why = [
      ...(more.length === 0 ? [] : [`Of this nobody was told yet: ${someOf(more)}.`]),
      ...(stronger.length === 0
        ? []
        : [`Twice as strong as when it was told: ${someOf(stronger.map(grownText))}.`]),
    ].join(' ')
    return { history: withIncident(incident), state: 'worse', incident, why }
  }
  const incident: DriftIncident = { ...open, told, toldSeverities }
  // what could not be said before is said now
  const state = open.pending === 'healed' || open.pending === null ? 'ongoing' : open.pending
  return { history: withIncident(incident), state, incident, why: `${shown}.` }
}

function someOf(names: readonly string[]): string {
  return `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
}

/** The history after people were told of an incident. */
export function toldOf(history: DriftHistory, id: string): DriftHistory {
  return {
    ...history,
    incidents: history.incidents.map((one) => (one.id === id ? { ...one, pending: null } : one)),
  }
}

function idFor(asOf: string, incidents: readonly DriftIncident[]): string {
  const day = asOf.slice(0, 10)
  const same = incidents.filter(({ id }) => id === day || id.startsWith(`${day}.`)).length
  return same === 0 ? day : `${day}.${same + 1}`
}

function compare(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b)
}
