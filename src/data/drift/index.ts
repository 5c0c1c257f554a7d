export { type DueLabels, dueLabels, type LabelDates, labelDates, lastArrival } from './arrival.ts'
export { type BinnedColumn, type BinnedRows, binnedScores, binRows } from './binned.ts'
export { type Cadence, cadenceOf } from './cadence.ts'
export { type ColumnReader, columnReader, type Where } from './column-reader.ts'
export {
  type EmbeddingShape,
  embeddingShape,
  matchingColumns,
  meanOfVectors,
  readVectors,
} from './embeddings.ts'
export { exportCurrent } from './export.ts'
export { type FreshRows, writeFreshRows } from './fresh-rows.ts'
export { type JoinedRows, joinRows, type RowSources, windowColumn } from './joined.ts'
export { computeKpis, type KpiQuery, type KpiSide, type KpiValues } from './kpis.ts'
export { labelledRows } from './labelled.ts'
export {
  type DriftFiles,
  type DriftTable,
  type DriftTables,
  openDriftTables,
  presentPatterns,
  type Window,
} from './open.ts'
export { readScores } from './scores.ts'
export { type SegmentValue, segmentValues } from './segments.ts'
export { type DriftSide, type DriftValues, type StoredSide, sideOf } from './values.ts'
export { type WindowedScores, windowedScores } from './windowed-scores.ts'
