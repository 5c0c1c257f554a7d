import type { Services } from '../../foundation/index.ts'
import { Progress } from './progress.ts'
import type { MetricRecord } from './record.ts'
import { type MetricSeries, type Observation, SeriesSet } from './series.ts'

export interface CollectOptions {
  /** Steps of the whole run, or epochs where only those are counted; else taken from the metrics where they say. */
  readonly totalSteps?: number
  /** A line of progress is logged this often at most; default 30. */
  readonly everySeconds?: number
  /** Seconds that the run has been going on for when its metrics are first looked at; default 0. */
  readonly runningFor?: number
  /** Gets every observation once, such as for a tracker. Must not throw. */
  readonly onObservations?: (observations: readonly Observation[]) => void
}

/** Keeps the curves of a run's metrics, and tells how far it is. */
export interface MetricsCollector {
  take(record: MetricRecord): void
  /** Logs a line of progress, where it is time for one and there is something new. */
  tell(): void
  series(): readonly MetricSeries[]
  /** Observations left out because there were more than 300 names. */
  dropped(): number
  /** Logs a problem, each once. */
  warn(problem: string): void
}

export function collectMetrics(
  options: CollectOptions,
  { logger, clock }: Pick<Services, 'logger' | 'clock'>,
): MetricsCollector {
  const before = (options.runningFor ?? 0) * 1000
  const startedAt = clock.now().getTime() - before
  const started = performance.now() - before
  const elapsed = () => (performance.now() - started) / 1000
  const warn = once((problem) => logger.warning(`Metrics: ${problem}`))
  const set = new SeriesSet((name, step) => warn(`${name} is not a finite number from step ${step} on.`))
  const progress = new Progress(options.totalSteps ?? null)
  let saidAt = 0
  let saidLine: string | null = null
  return {
    take(record) {
      const step = record.at.step ?? record.at.epoch ?? 0
      const seconds = secondsOf(record.timestamp, startedAt, elapsed())
      progress.observe(record, seconds)
      const observations = [...record.values].map(([name, value]) => ({ name, step, value, seconds }))
      const kept = observations.filter((observation) => set.add(observation))
      if (kept.length > 0) options.onObservations?.(kept)
    },
    tell() {
      const now = elapsed()
      if (now - saidAt < (options.everySeconds ?? 30)) return
      const line = progress.line(set.lasts(), now)
      if (line !== null && line !== saidLine) logger.info(line)
      saidLine = line
      saidAt = now
    },
    series: () => set.series(),
    dropped: () => set.dropped,
    warn,
  }
}

/** By the record's own time where it can be of this run, else by when it was seen. */
function secondsOf(timestamp: number | null, startedAt: number, seen: number): number {
  if (timestamp === null) return seen
  const seconds = (timestamp - startedAt) / 1000
  // whole seconds may lie before the start by less than one
  return seconds >= -1 && seconds <= seen + 60 ? Math.max(0, seconds) : seen
}

function once(say: (problem: string) => void): (problem: string) => void {
  const said = new Set<string>()
  return (problem) => {
    if (said.has(problem) || said.size >= 20) return
    said.add(problem)
    say(problem)
  }
}
