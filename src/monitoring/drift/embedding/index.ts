export { EMBEDDING_SAMPLE, embeddingOfOtherShape, scoreEmbedding } from './default.ts'
export { type MeanDistance, meanDistances } from './distances.ts'
export {
  type EmbeddingMethod,
  type EmbeddingOptions,
  type EmbeddingPair,
  embeddingMethods,
  embeddingWithout,
} from './embedding.ts'
export {
  EMBEDDING_ROWS,
  type EvidentlyEmbeddingOptions,
  evidentlyEmbeddingThreshold,
  scoreEmbeddingEvidently,
} from './evidently.ts'
export { projectedDistribution } from './projection.ts'
export { samplePositions } from './sample.ts'
export type { EmbeddingSide, Vectors } from './vectors.ts'
