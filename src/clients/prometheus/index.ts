export { type Answer, numberOf, parseAnswer, type Sample, type Series } from './answers.ts'
export * from './connection.ts'
export { PrometheusError } from './failures.ts'
export { openPrometheus, type Patience, type Prometheus, usualPatience } from './transport.ts'
