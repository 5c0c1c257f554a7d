import type { Strategy } from './progress.ts'

/** What a strategy asks for while its candidate is looked at. */
export interface Share {
  /** Percent of users' requests for the candidate. */
  readonly weight: number
  /** Percent of requests copied to it. */
  readonly mirrored: number
}

/** The shares of a strategy in order; what follows the last one is the promotion. */
export function sharesOf(strategy: Strategy): readonly Share[] {
  switch (strategy.kind) {
    case 'canary':
      return strategy.steps.filter((step) => step < 100).map((weight) => ({ weight, mirrored: 0 }))
    case 'shadow':
      return [{ weight: 0, mirrored: strategy.percent }]
    case 'ab-test':
      return [{ weight: strategy.percent, mirrored: 0 }]
    case 'blue-green':
      return [{ weight: 100, mirrored: 0 }]
    case 'all-at-once':
      return []
  }
}

/**
 * Whether both versions answer in the same minutes, so that they can be compared. Where all requests go to the candidate
 * there is no champion beside it, and only its readiness is watched.
 */
export function compares(strategy: Strategy): boolean {
  return strategy.kind === 'canary' || strategy.kind === 'shadow' || strategy.kind === 'ab-test'
}
