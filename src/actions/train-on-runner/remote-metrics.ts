import type { Services } from '../../foundation/index.ts'
import {
  type FollowedMetrics,
  followMetricLines,
  followMetrics,
  type MetricsOptions,
  type Observation,
} from '../../training/index.ts'

export interface RemoteMetrics {
  /** Looks at a line of the job's output. */
  readonly line: (text: string) => void
  /** @param fetched whether the file of metrics came back */
  readonly end: (fetched: boolean) => Promise<FollowedMetrics | null>
}

/**
 * Follows the metrics of a run on another machine: while it goes on in what it prints, and when its file of metrics came back in that,
 * which has all of them. A tracker gets each once: from the file where one is to come, else as they are printed.
 * @param declared undefined where nothing is said of metrics; printed ones are followed all the same
 * @param comesBack whether the file is an output
 */
export function followRemoteMetrics(
  declared: MetricsOptions | undefined,
  comesBack: boolean,
  services: Services,
): RemoteMetrics {
  const { totalSteps, everySeconds, onObservations } = declared ?? {}
  const held: Observation[] = []
  const lines = followMetricLines(
    {
      ...(totalSteps === undefined ? {} : { totalSteps }),
      ...(everySeconds === undefined ? {} : { everySeconds }),
      onObservations: (some) => (comesBack ? held.push(...some) : onObservations?.(some)),
    },
    services,
  )
  return {
    line: (text) => lines.line(text),
    async end(fetched) {
      if (declared !== undefined && comesBack && fetched) {
        const file = await followMetrics(declared, services, true)
        await file.stop()
        const followed = file.followed()
        if (followed.series.length > 0) return followed
      }
      if (held.length > 0) onObservations?.(held)
      const followed = lines.followed()
      return followed.series.length > 0 ? followed : null
    },
  }
}
