import type { Prometheus } from '../../../clients/prometheus/index.ts'
import type { Clock } from '../../../foundation/index.ts'
import type { Window } from '../measurement.ts'
import type { Span } from './increase.ts'

/** What the server's clock says now, and by how much it is ahead of ours. Seconds. */
export interface ServerTime {
  readonly now: number
  readonly ahead: number
}

export interface ServerClock {
  /** @throws PrometheusError */
  now(): Promise<ServerTime>
}

/** Samples carry the server's time; windows are cut by ours. */
export function serverClock(prometheus: Prometheus, clock: Clock): ServerClock {
  return {
    async now() {
      const before = clock.now().getTime()
      const now = await prometheus.now()
      const here = (before + clock.now().getTime()) / 2000
      return { now, ahead: now - here }
    },
  }
}

/** Below it clocks are taken to agree: scrapes are seconds apart, and windows must not shift by a few milliseconds. */
const smallestSkew = 5
/**
 * Clocks that disagree are taken to do so by a multiple of this, so that the next window, measured a minute later, begins
 * where this one ended.
 */
const skewUnit = 10

/** A window in the server's time. */
export function spanOf(
  window: Window,
  { now, ahead }: ServerTime,
): { readonly span: Span; readonly note: string | null; readonly problem: string | null } {
  const shift = Math.abs(ahead) < smallestSkew ? 0 : Math.round(ahead / skewUnit) * skewUnit
  const span = {
    from: Date.parse(window.from) / 1000 + shift,
    to: Date.parse(window.to) / 1000 + shift,
  }
  return {
    span,
    note:
      shift === 0
        ? null
        : `The clock of Prometheus is ${Math.abs(Math.round(ahead))} s ${ahead > 0 ? 'ahead of' : 'behind'} the one here; the window was moved by ${Math.abs(shift)} s.`,
    problem:
      span.to <= now
        ? null
        : `The window ends ${Math.ceil(span.to - now)} s after what the clock of Prometheus says now; set both clocks by NTP, or measure later.`,
  }
}
