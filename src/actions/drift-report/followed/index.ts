import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../../data/index.ts'
import { ConfigurationError, messageOf, type Services } from '../../../foundation/index.ts'
import { predictHere } from '../own-predictions.ts'
import { judgePerformance } from '../performance.ts'
import type { DriftColumn, DriftPerformance } from '../report-schema.ts'
import type { DriftSettings } from '../settings.ts'
import { lateLabels, lateRows } from './arrivals.ts'
import { attribute } from './attribution.ts'
import { withDates } from './change.ts'
import { judgeKpis } from './kpis.ts'
import { followPerformance } from './performance.ts'
import { followedRows, presentOf } from './rows.ts'
import type { DriftArrival, DriftKpi, Followed } from './schema.ts'

export interface FollowedModel {
  readonly performance: DriftPerformance | null
  readonly kpis: DriftKpi[]
  readonly followed: Followed
  /** Predictions and labels that do not come. */
  readonly arrivals: DriftArrival[]
  readonly notes: readonly string[]
}

/**
 * How good the model is and what it brings, on the whole and window by window.
 * @throws ConfigurationError where predictions or labels cannot be read, or the configuration does not say what their columns are
 */
export async function followModel(
  engine: Engine,
  settings: DriftSettings,
  columns: readonly DriftColumn[],
  services: Services,
): Promise<FollowedModel> {
  const place = services.env.RUNNER_TEMP || tmpdir()
  await mkdir(place, { recursive: true })
  const folder = await mkdtemp(join(place, 'mlops-labelled-'))
  try {
    const { predictions, late } = await predictionsThatCame(engine, settings, folder, services)
    const judged = predictions === null ? null : await judgePerformance(engine, settings, predictions, folder)
    const notes: string[] = []
    const rows = await followedRows(engine, settings, predictions, folder)
    const labels = await lateLabels(engine, settings, rows?.current ?? null)
    if (labels.note !== null) notes.push(labels.note)
    const { kpis, series: ofKpis } = await judgeKpis(engine, settings, rows, services)
    const series =
      judged === null || rows === null
        ? []
        : await followPerformance(engine, settings, rows, judged, folder).catch((error: unknown) => {
            if (!(error instanceof ConfigurationError)) throw error
            notes.push(`Performance cannot be followed over windows: ${messageOf(error)}`)
            return []
          })
    const followed = withDates(
      { every: rows?.current.every ?? null, series: [...series, ...ofKpis], attribution: null },
      [],
      settings.alpha,
    )
    const attribution =
      judged === null || rows === null
        ? null
        : await attribute(
            engine,
            settings,
            rows,
            { performance: judged.performance, series: followed.series, columns },
            folder,
          ).catch((error: unknown) => {
            if (!(error instanceof ConfigurationError)) throw error
            notes.push(`What goes with the change is not known: ${messageOf(error)}`)
            return null
          })
    return {
      performance: judged?.performance ?? null,
      kpis,
      followed: { ...followed, attribution },
      arrivals: [late, labels.late].filter((one) => one !== null),
      notes,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Predictions with those files of labels that are there; none where none came although they are due. */
async function predictionsThatCame(
  engine: Engine,
  settings: DriftSettings,
  folder: string,
  services: Services,
): Promise<{
  readonly predictions: DriftSettings['predictions']
  readonly late: DriftArrival | null
}> {
  const given = settings.predictions
  const waits = settings.monitor?.performance?.labelDelay !== undefined
  // labels that have not come are late only where somebody said when they are due; else their name is wrong
  const labelled = async (some: NonNullable<typeof given>) =>
    waits ? { ...some, labels: await presentOf(engine, some.labels) } : some
  if (given === null)
    return {
      late: null,
      predictions: settings.predicts
        ? await labelled(await predictHere(engine, settings, folder, services))
        : null,
    }
  if (settings.monitor?.current?.grace === undefined)
    return { late: null, predictions: await labelled(given) }
  const current = await presentOf(engine, given.current)
  const late = await lateRows(engine, settings, 'predictions', current)
  return { late, predictions: current.length === 0 ? null : await labelled({ ...given, current }) }
}
