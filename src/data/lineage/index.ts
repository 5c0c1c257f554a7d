export * from './artifact.ts'
export type { Delivery, TransportOptions } from './delivery.ts'
export {
  type ArtifactNode,
  type Direction,
  directions,
  type Edge,
  type LineageDocument,
  type LineageGraph,
  lineageDocumentSchema,
  type Note,
  type RunNode,
} from './graph.ts'
export { reportsInHistory } from './history.ts'
export { lineageOf } from './lineage-of.ts'
export { type LoadedReports, loadReports } from './load.ts'
export { mermaid } from './mermaid.ts'
export { type OpenLineageOptions, openLineageEvents, type RunEvent } from './open-lineage.ts'
export { findArtifact, whichData, whichModels } from './query.ts'
export type { ReportSource } from './report.ts'
export {
  emitReport,
  type LineageFormat,
  type LineageOptions,
  type LineageResult,
  lineageFormats,
  runLineage,
} from './run-lineage.ts'
export { answerText, graphText } from './text.ts'
export { type Answer, answer } from './walk.ts'
