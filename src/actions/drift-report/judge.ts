import { cadenceOf, type DriftTable, type Engine } from '../../data/index.ts'
import { type Artifact, hashesOf, type Services } from '../../foundation/index.ts'
import { cadenceFindings } from '../../monitoring/index.ts'
import { type Publication, provenanceOf } from '../publication/index.ts'
import { judgePerformance } from './performance.ts'
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
  const startedAt = services.clock.now().toISOString()
  const session = await engine.open()
  try {
    const sides = await openSides(session, settings, services)
    services.logger.info(
      `Comparing ${sides.tables.current.rows.toLocaleString('en-US')} current rows with ${referenceRows(sides).toLocaleString('en-US')} of the reference`,
    )
    const scored = await scoreColumns(sides, settings)
    const located = await locateDrift(sides, settings, scored)
    const performance = await judgePerformance(engine, settings, services)
    const { window, season } = settings.files
    return {
      schemaVersion: 1,
      action: 'drift-report',
      verdict: scored.verdict === 'drifted' || performance?.verdict === 'worse' ? 'drifted' : 'stable',
      startedAt,
      model: settings.model,
      task: settings.section?.task ?? null,
      compat: settings.compat,
      driftShare: scored.driftShare,
      reasons: [...scored.reasons],
      columns: [...scored.columns],
      segments: [...located.segments],
      segmentsAsked: [...settings.segments],
      cadence: await arrivals(sides, settings.files.time),
      performance,
      incident: null,
      earlier: [],
      reference: { ...sideFacts(sides.tables.reference, sides), profile: settings.profile },
      current: {
        ...sideFacts(sides.tables.current, sides),
        window:
          window === undefined ? null : { from: window.from.toISOString(), to: window.to.toISOString() },
      },
      rowName: settings.rowName,
      settings: {
        alpha: settings.alpha,
        driftShare: settings.driftShare ?? null,
        critical: [...settings.critical],
        season: season ?? null,
      },
      notes: [...scored.notes, ...located.notes],
      provenance: provenanceOf(publication, commit),
      lineage: { reads: readBy(sides), writes: [] },
    }
  } finally {
    await session.close()
  }
}

function referenceRows({ tables, profile }: Sides): number {
  return profile?.rows ?? tables.reference?.rows ?? 0
}

async function arrivals({ session, tables }: Sides, time: string | undefined): Promise<string[]> {
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
