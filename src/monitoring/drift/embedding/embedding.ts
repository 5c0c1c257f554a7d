import type { ColumnDrift } from '../column.ts'
import type { MeanDistance } from './distances.ts'
import type { EmbeddingSide } from './vectors.ts'

/** Under Evidently's names. */
export const embeddingMethods = ['mmd', 'distance'] as const
export type EmbeddingMethod = (typeof embeddingMethods)[number]

/** An embedding on both sides, of vectors of one length. */
export interface EmbeddingPair {
  readonly name: string
  readonly reference: EmbeddingSide
  readonly current: EmbeddingSide
}

export interface EmbeddingOptions {
  /** `mmd` where nobody says. */
  readonly method?: EmbeddingMethod | undefined
  /** Of the means, for the method `distance`; `euclidean` where nobody says. */
  readonly distance?: MeanDistance | undefined
  readonly threshold?: number | undefined
}

/** An embedding of which nothing can be said but why. */
export function embeddingWithout(
  name: string,
  reason: string,
  options: EmbeddingOptions & { readonly threshold: number },
): ColumnDrift {
  return {
    column: name,
    kind: 'embedding',
    method: options.method ?? 'mmd',
    score: null,
    threshold: options.threshold,
    pValue: null,
    effect: null,
    drifted: false,
    notComputable: reason,
    findings: [],
  }
}
