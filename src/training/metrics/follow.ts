import { messageOf, type Services } from '../../foundation/index.ts'
import { type CollectOptions, collectMetrics } from './collect.ts'
import { detectFormat, openSource } from './format.ts'
import type { MetricSeries } from './series.ts'
import type { MetricFormat, MetricSource } from './source.ts'

export interface MetricsOptions extends CollectOptions {
  /** Absolute path of the file or folder. */
  readonly path: string
  /** Recognised by the path unless given. */
  readonly format?: MetricFormat
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
  const collector = collectMetrics(options, services)
  const { take, warn } = collector
  let format = options.format ?? (await detectFormat(options.path))
  let source: MetricSource | null = null

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
    if (!last) collector.tell()
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
    followed: () => ({ format, series: collector.series(), dropped: collector.dropped() }),
  }
}
