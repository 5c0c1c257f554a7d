import type { Services } from '../../foundation/index.ts'
import {
  type CollectOptions,
  type FollowedMetrics,
  followMetricLines,
  followMetrics,
  type MetricsOptions,
  type Observation,
} from '../../training/index.ts'

/** So many pairs of name and step are remembered, in some 15 MB, to know what the file has that was not told yet. */
export const mostRemembered = 100_000

export interface RemoteMetrics {
  /** Looks at a line of the job's output. */
  readonly line: (text: string) => void
  /** @param fetched whether the file of metrics came back */
  readonly end: (fetched: boolean) => Promise<FollowedMetrics | null>
}

/** What is followed of a run elsewhere: what it prints, and its file of metrics where one is named. */
export type RemoteMetricsOptions = CollectOptions & Partial<Pick<MetricsOptions, 'path' | 'format'>>

/**
 * Follows the metrics of a run on another machine: while it goes on in what it prints, and when its file of metrics came back in that,
 * which has all of them. A tracker gets what is printed at once, and from the file what was not printed. Beyond `mostRemembered` what is
 * printed is left to the file. A curve is drawn from whichever has more of it, for the file may be a summary.
 * @param comesBack whether the file is an output
 */
export function followRemoteMetrics(
  { path, onObservations, ...how }: RemoteMetricsOptions,
  comesBack: boolean,
  services: Services,
): RemoteMetrics {
  const told = new Told(mostRemembered)
  let left = 0
  const began = performance.now()
  const tell = (all: readonly Observation[], untold: readonly Observation[]) => {
    if (untold.length > 0) onObservations?.(untold)
    return all.length - untold.length
  }
  const lines = followMetricLines(
    {
      ...how,
      onObservations: (all) => {
        left += tell(all, comesBack ? all.filter((one) => told.remember(one)) : all)
      },
    },
    services,
  )
  const readFile = async (path: string) => {
    const runningFor = (performance.now() - began) / 1000
    const onObservations = (all: readonly Observation[]) => {
      const untold = all.filter((one) => !told.recall(one))
      left -= untold.length
      tell(all, untold)
    }
    const file = await followMetrics({ ...how, path, runningFor, onObservations }, services, true)
    await file.stop()
    return file.followed()
  }
  return {
    line: (text) => lines.line(text),
    async end(fetched) {
      const printed = lines.followed()
      const file = path !== undefined && comesBack && fetched ? await readFile(path) : null
      if (left > 0)
        services.logger.warning(
          `Metrics: ${left.toLocaleString('en-US')} printed values, all beyond the first ${mostRemembered.toLocaleString('en-US')}, were left to the file of metrics, which does not have them: a tracker lacks them.`,
        )
      const followed = file === null ? printed : withLonger(file, printed)
      return followed.series.length > 0 ? followed : null
    },
  }
}

/** Series of a file, with those of what was printed that have more points or are not in it. */
function withLonger(file: FollowedMetrics, printed: FollowedMetrics): FollowedMetrics {
  const series = new Map(file.series.map((one) => [one.name, one]))
  for (const one of printed.series)
    if (one.points.length > (series.get(one.name)?.points.length ?? 0)) series.set(one.name, one)
  return { ...file, format: file.format ?? printed.format, series: [...series.values()] }
}

/** Of which names and steps a value was told, and how often: an attempt that begins anew counts its steps again. */
class Told {
  readonly #times = new Map<string, number>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** @returns false where there is no room for another pair */
  remember(observation: Observation): boolean {
    const pair = pairOf(observation)
    const times = this.#times.get(pair)
    if (times === undefined && this.#times.size >= this.#most) return false
    this.#times.set(pair, (times ?? 0) + 1)
    return true
  }

  /** Whether one was told that was not recalled yet. */
  recall(observation: Observation): boolean {
    const pair = pairOf(observation)
    const times = this.#times.get(pair) ?? 0
    if (times > 0) this.#times.set(pair, times - 1)
    return times > 0
  }
}

function pairOf({ name, step }: Observation): string {
  return `${step} ${name}`
}
