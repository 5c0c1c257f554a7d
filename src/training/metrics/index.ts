export { type FollowedMetrics, followMetrics, type MetricsFollower, type MetricsOptions } from './follow.ts'
export { followMetricLines, type MetricLines } from './follow-lines.ts'
export type { MetricSeries, Observation } from './series.ts'
export { type MetricFormat, metricFormats } from './source.ts'
