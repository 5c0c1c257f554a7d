import type { Services } from '../../foundation/index.ts'
import {
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

/**
 * Follows the metrics of a run on another machine: while it goes on in what it prints, and when its file of metrics came back in that,
 * which has all of them. A tracker gets what is printed at once, and from the file what was not printed. Beyond `mostRemembered` what is
 * printed is left to the file.
 * @param declared undefined where nothing is said of metrics; printed ones are followed all the same
 * @param comesBack whether the file is an output
 */
export function followRemoteMetrics(
  declared: MetricsOptions | undefined,
  comesBack: boolean,
  services: Services,
): RemoteMetrics {
  const { totalSteps, everySeconds, onObservations } = declared ?? {}
  const tell = (some: readonly Observation[]) => {
    if (some.length > 0) onObservations?.(some)
  }
  const told = new Told(mostRemembered)
  let left = 0
  const began = performance.now()
  const lines = followMetricLines(
    {
      ...(totalSteps === undefined ? {} : { totalSteps }),
      ...(everySeconds === undefined ? {} : { everySeconds }),
      onObservations: (printed) => {
        const now = comesBack ? printed.filter((one) => told.remember(one)) : printed
        left += printed.length - now.length
        tell(now)
      },
    },
    services,
  )
  return {
    line: (text) => lines.line(text),
    async end(fetched) {
      if (declared !== undefined && comesBack && fetched) {
        const onObservations = (some: readonly Observation[]) => tell(some.filter((one) => !told.recall(one)))
        const runningFor = (performance.now() - began) / 1000
        const file = await followMetrics({ ...declared, runningFor, onObservations }, services, true)
        await file.stop()
        const followed = file.followed()
        if (followed.series.length > 0) return followed
      }
      if (left > 0)
        services.logger.warning(
          `Metrics: ${left.toLocaleString('en-US')} printed values, all beyond the first ${mostRemembered.toLocaleString('en-US')}, were left to the file of metrics, which did not come back: a tracker lacks them.`,
        )
      const followed = lines.followed()
      return followed.series.length > 0 ? followed : null
    },
  }
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
