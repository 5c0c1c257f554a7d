import { cadenceOf, type DriftTable, type Engine } from '../../data/index.ts'
import { type Artifact, hashesOf, type Services } from '../../foundation/index.ts'
import { cadenceFindings } from '../../monitoring/index.ts'
import { type Publication, provenanceOf } from '../publication/index.ts'
import { lateRows } from './followed/arrivals.ts'
import { followModel } from './followed/index.ts'
import { presentOf } from './followed/rows.ts'
import type { DriftReport } from './report-schema.ts'
import { scoreColumns } from './score.ts'
import { locateDrift } from './segments.ts'
import type { DriftSettings } from './settings.ts'
import { openSides, type Sides } from './sides.ts'

/** Compares both sides and says what is found. */
export async function judgeDrift(
  engine: Engine,
  settings: DriftSettings,
  publication: Pick<Publication, 'context'>,
  commit: string | null,
  services: Services,
): Promise<DriftReport> {
  const frame = frameOf(settings, publication, commit, services)
  const absent = await absentRows(engine, settings)
  if (absent?.nothing === true) return { ...frame, verdict: 'drifted', arrivals: [absent.late] }
  const session = await engine.open()
  try {
    const sides = await openSides(session, settings, services)
    services.logger.info(
      `Comparing ${sides.tables.current.rows.toLocaleString('en-US')} current rows with ${referenceRows(sides).toLocaleString('en-US')} of the reference`,
    )
    const scored = await scoreColumns(sides, settings)
    const located = await locateDrift(sides, settings, scored)
    const model = await followModel(engine, settings, scored.columns, services)
    const { performance, kpis, followed } = model
    const arrivals = [...(absent === null ? [] : [absent.late]), ...model.arrivals]
    const drifted =
      scored.verdict === 'drifted' ||
      performance?.verdict === 'worse' ||
      (performance?.alarms.length ?? 0) > 0 ||
      kpis.some(({ verdict }) => verdict === 'worse') ||
      arrivals.length > 0
    return {
      ...frame,
      verdict: drifted ? 'drifted' : 'stable',
      driftShare: scored.driftShare,
      reasons: [...scored.reasons],
      columns: [...scored.columns],
      segments: [...located.segments],
      cadence: await cadence(sides, settings.files.time),
      performance,
      kpis,
      followed,
      arrivals,
      reference: { ...sideFacts(sides.tables.reference, sides), profile: settings.profile },
      current: { ...frame.current, ...sideFacts(sides.tables.current, sides) },
      notes: [...scored.notes, ...located.notes, ...model.notes],
      lineage: { reads: readBy(sides), writes: [] },
    }
  } finally {
    await session.close()
  }
}

/** What a report says before anything was read. */
function frameOf(
  settings: DriftSettings,
  publication: Pick<Publication, 'context'>,
  commit: string | null,
  services: Services,
): DriftReport {
  const { window, season } = settings.files
  const nothing = { rows: 0, files: [], span: null }
  return {
    schemaVersion: 1,
    action: 'drift-report',
    verdict: 'stable',
    startedAt: services.clock.now().toISOString(),
    model: settings.model,
    task: settings.section?.task ?? null,
    compat: settings.compat,
    driftShare: 0,
    reasons: [],
    columns: [],
    segments: [],
    segmentsAsked: [...settings.segments],
    cadence: [],
    performance: null,
    kpis: [],
    followed: { every: null, series: [], attribution: null },
    arrivals: [],
    incident: null,
    earlier: [],
    reference: { ...nothing, profile: settings.profile },
    current: {
      ...nothing,
      window: window === undefined ? null : { from: window.from.toISOString(), to: window.to.toISOString() },
    },
    rowName: settings.rowName,
    settings: {
      alpha: settings.alpha,
      driftShare: settings.driftShare ?? null,
      critical: [...settings.critical],
      season: season ?? null,
    },
    notes: [],
    provenance: provenanceOf(publication, commit),
    lineage: { reads: [], writes: [] },
  }
}

/** Where it is declared how often rows come: what is late of them, and whether that leaves nothing to compare. */
async function absentRows(engine: Engine, settings: DriftSettings) {
  if (settings.monitor?.current?.grace === undefined) return null
  const present = await presentOf(engine, settings.files.current)
  const late = await lateRows(engine, settings, 'current', present)
  if (late === null) return null
  const from = settings.files.window?.from.getTime() ?? Number.NEGATIVE_INFINITY
  return { late, nothing: late.last === null || Date.parse(late.last) < from }
}

function referenceRows({ tables, profile }: Sides): number {
  return profile?.rows ?? tables.reference?.rows ?? 0
}

async function cadence({ session, tables }: Sides, time: string | undefined): Promise<string[]> {
  if (time === undefined) return []
  const current = await cadenceOf(session, tables.current, time)
  const reference = tables.reference === null ? null : await cadenceOf(session, tables.reference, time)
  const without = current?.withoutTime ?? 0
  return [
    ...(current === null ? [] : cadenceFindings(reference?.days ?? null, current.days)),
    ...(without === 0 ? [] : [`${without.toLocaleString('en-US')} rows have no time.`]),
  ]
}

function sideFacts(table: DriftTable | null, { profile }: Sides) {
  if (table !== null) return { rows: table.rows, files: [...table.files], span: table.span }
  return { rows: profile?.rows ?? 0, files: profile?.files ?? [], span: null }
}

function readBy({ tables, profile }: Sides): Artifact[] {
  const of = (name: string, files: DriftTable['files']) =>
    files.map(
      ({ path, sha256, bytes }): Artifact => ({
        kind: 'data',
        name,
        path,
        hashes: hashesOf({ sha256 }),
        bytes,
      }),
    )
  return [
    ...of('reference', tables.reference?.files ?? profile?.files ?? []),
    ...of('current', tables.current.files),
  ]
}
