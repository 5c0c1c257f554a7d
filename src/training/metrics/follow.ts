import { messageOf, type Services } from '../../foundation/index.ts'
import { detectFormat, openSource } from './format.ts'
import { Progress } from './progress.ts'
import type { MetricRecord } from './record.ts'
import { type MetricSeries, type Observation, SeriesSet } from './series.ts'
import type { MetricFormat, MetricSource } from './source.ts'

export interface MetricsOptions {
  /** Absolute path of the file or folder. */
  readonly path: string
  /** Recognised by the path unless given. */
  readonly format?: MetricFormat
  /** Steps of the whole run, or epochs where only those are counted; else taken from the metrics where they say. */
  readonly totalSteps?: number
  /** A line of progress is logged this often at most; default 30. */
  readonly everySeconds?: number
  /** Gets every observation once, such as for a tracker. Must not throw. */
  readonly onObservations?: (observations: readonly Observation[]) => void
}

export interface FollowedMetrics {
  /** Null where nothing was written whose format could be known. */
  readonly format: MetricFormat | null
  readonly series: readonly MetricSeries[]
  /** Observations left out because there were more than 300 names. */
  readonly dropped: number
}

export interface MetricsFollower {
  /** Reads the rest and closes. */
  stop(): Promise<void>
  followed(): FollowedMetrics
}

const pollMs = 1000
/** A file that is written anew is best seen while it is still short. */
const eagerPolls = 10
const eagerPollMs = 200

/**
 * Follows metrics while they are written, logs lines of progress, and keeps the curves.
 * @param resumed whether what is there already belongs to the run; else it is passed over
 */
export async function followMetrics(
  options: MetricsOptions,
  services: Services,
  resumed: boolean,
): Promise<MetricsFollower> {
  const { logger, clock } = services
  const startedAt = clock.now().getTime()
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  const warn = once((problem) => logger.warning(`Metrics: ${problem}`))
  const set = new SeriesSet((name, step) => warn(`${name} is not a finite number from step ${step} on.`))
  const progress = new Progress(options.totalSteps ?? null)
  let format = options.format ?? (await detectFormat(options.path))
  let source: MetricSource | null = null
  let saidAt = 0
  let saidLine: string | null = null

  const take = (record: MetricRecord) => {
    const step = record.at.step ?? record.at.epoch ?? 0
    const seconds = secondsOf(record.timestamp, startedAt, elapsed())
    progress.observe(record, seconds)
    const observations = [...record.values].map(([name, value]) => ({ name, step, value, seconds }))
    const kept = observations.filter((observation) => set.add(observation))
    if (kept.length > 0) options.onObservations?.(kept)
  }
  const poll = async (last: boolean) => {
    try {
      if (source === null) {
        // a folder that was not there at the start holds nothing of an earlier run
        format ??= await detectFormat(options.path)
        if (format === null) return
        source = await openSource(options.path, format, false, warn)
      }
      await (last ? source.finish(take) : source.poll(take))
    } catch (error) {
      warn(messageOf(error))
    }
    const now = elapsed()
    if (last || now - saidAt < (options.everySeconds ?? 30)) return
    const line = progress.line(set.lasts(), now)
    if (line !== null && line !== saidLine) logger.info(line)
    saidLine = line
    saidAt = now
  }

  if (format !== null) source = await openSource(options.path, format, !resumed, warn)
  let polls = 0
  let stopped = false
  let polling: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  const later = () => {
    const after = polls++ < eagerPolls ? eagerPollMs : pollMs
    timer = setTimeout(() => {
      polling = poll(false)
      void polling.then(() => stopped || later())
    }, after).unref()
  }
  later()
  return {
    async stop() {
      if (stopped) return
      stopped = true
      clearTimeout(timer)
      await polling
      await poll(true)
    },
    followed: () => ({ format, series: set.series(), dropped: set.dropped }),
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
