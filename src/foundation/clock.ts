/** Time, passed in so that reports are deterministic under test. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still at an ISO 8601 instant. */
export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) }
}
