import { join } from 'node:path'
import {
  type Engine,
  exportCurrent,
  type JoinedRows,
  joinRows,
  presentPatterns,
} from '../../../data/index.ts'
import type { DriftSettings } from '../settings.ts'

/** Rows of both sides with all that is known of them, and the window that each is of. */
export interface FollowedRows {
  /** Null where a profile stands for it. */
  readonly reference: JoinedRows | null
  readonly current: JoinedRows
}

/**
 * Joins predictions, or without any the rows themselves, with labels that arrived later and the data that they are about.
 * Null where nothing asks for it.
 * @throws ConfigurationError where files cannot be read
 */
export async function followedRows(
  engine: Engine,
  settings: DriftSettings,
  predictions: DriftSettings['predictions'],
  folder: string,
): Promise<FollowedRows | null> {
  const { files, monitor, section } = settings
  if (predictions === null && settings.kpis.length === 0) return null
  const present = (patterns: readonly string[]) => presentOf(engine, patterns)
  const evaluate = section?.evaluate
  const common = { id: evaluate?.id ?? [], label: evaluate?.label, time: files.time }
  const rowsNow = await present(files.current)
  const labels = await present(settings.labels)
  const exported = join(folder, 'rows-of-window.parquet')
  if (predictions === null) await exportCurrent(engine, { ...files, current: rowsNow }, exported)
  const current = await joinRows(engine, {
    ...common,
    base: predictions?.current ?? [exported],
    beside: [labels, ...(predictions === null ? [] : [rowsNow])],
    every: monitor?.every ?? null,
    to: join(folder, 'joined-current.parquet'),
  })
  const base = predictions?.reference ?? files.reference
  if (base === null) return { reference: null, current }
  const holdout = section?.data?.datasets[evaluate?.holdout ?? 'holdout']?.path
  const judged = holdout === undefined ? [] : await present([holdout])
  const reference = await joinRows(engine, {
    ...common,
    base,
    beside: predictions === null ? [] : [judged.length > 0 ? judged : await present(files.reference ?? [])],
    // the same windows as the current side has
    every: current.every ?? monitor?.every ?? null,
    to: join(folder, 'joined-reference.parquet'),
  })
  return { reference, current }
}

/** Those of some patterns that a file matches. */
export async function presentOf(engine: Engine, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return []
  const session = await engine.open()
  try {
    return await presentPatterns(session, engine.workspace, patterns)
  } finally {
    await session.close()
  }
}
