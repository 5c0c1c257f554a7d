/** A value that is written down, and why. */
export interface Guess<T> {
  readonly value: T
  /** Without a full stop: `train.py:12 reads it`. */
  readonly why: string
  /** False: nothing in the repository says so, and somebody has to look at it. */
  readonly found: boolean
}

export const found = <T>(value: T, why: string): Guess<T> => ({ value, why, found: true })
export const assumed = <T>(value: T, why: string): Guess<T> => ({ value, why, found: false })
