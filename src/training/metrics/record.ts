/** Where in a run something belongs, or how long the run is: in steps, in epochs, or both. */
export interface Place {
  readonly step: number | null
  readonly epoch: number | null
}

/** One record of a metrics file: numbers by name, and where in the run they belong. */
export interface MetricRecord {
  readonly values: ReadonlyMap<string, number>
  readonly at: Place
  /** Of the whole run, where the record says. */
  readonly total: Place
  /** Milliseconds since 1970; null where the record does not say. */
  readonly timestamp: number | null
}

const stepNames = ['step', 'global_step', '_step', 'iteration', 'iter', 'batch']
const epochNames = ['epoch', 'current_epoch']
const totalStepNames = ['total_steps', 'max_steps', 'num_steps', 'total_iterations']
const totalEpochNames = ['total_epochs', 'num_epochs', 'max_epochs', 'epochs']
const timeNames = ['timestamp', 'wall_time', '_timestamp', 'time', 'created_at']
/** Names that say where, and are no metric themselves. */
const places = new Set([
  ...stepNames,
  ...epochNames,
  ...totalStepNames,
  ...totalEpochNames,
  ...timeNames,
  '_runtime',
])

/** Makes a record of flat fields; what is no number is left out. */
export function recordOf(fields: ReadonlyMap<string, unknown>): MetricRecord {
  const first = (names: readonly string[]) =>
    names.map((name) => numberOf(fields.get(name))).find((number) => number !== null) ?? null
  const values = new Map<string, number>()
  const name = namedMetric(fields)
  if (name !== null) values.set(name, fields.get('value') as number)
  else
    for (const [key, value] of fields)
      if (typeof value === 'number' && !places.has(key)) values.set(key, value)
  return {
    values,
    at: { step: first(stepNames), epoch: first(epochNames) },
    total: { step: first(totalStepNames), epoch: first(totalEpochNames) },
    timestamp: timeOf(timeNames.map((key) => fields.get(key)).find((value) => value !== undefined)),
  }
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, or ISO 8601, in milliseconds; null for what is none. */
export function timeOf(value: unknown): number | null {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) {
    const parsed = Date.parse(value)
    return Number.isNaN(parsed) ? null : parsed
  }
  const number = numberOf(value)
  if (number === null || number <= 0) return null
  let milliseconds = number * 1000
  // seconds since 1970 stay below 1e11 until the year 5138
  while (milliseconds >= 1e14) milliseconds /= 1000
  return milliseconds
}

/** `{"name": "loss", "value": 0.2}`, as some loggers write one metric a line. */
function namedMetric(fields: ReadonlyMap<string, unknown>): string | null {
  if (typeof fields.get('value') !== 'number') return null
  const names = ['name', 'key', 'metric', 'tag'].map((key) => fields.get(key))
  return names.find((value) => typeof value === 'string') ?? null
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() !== '') return numberOf(Number(value))
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
