import type { ColumnDrift } from '../column.ts'

/** Evidently's `DataDriftPreset`: the data set drifted where at least `share` of its columns did. */
export function compatDatasetDrift(
  columns: readonly ColumnDrift[],
  share = 0.5,
): { readonly drifted: boolean; readonly driftShare: number } {
  const driftShare = columns.length === 0 ? 0 : columns.filter((one) => one.drifted).length / columns.length
  return { drifted: driftShare >= share, driftShare }
}
