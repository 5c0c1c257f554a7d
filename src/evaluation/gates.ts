import { closest } from 'fastest-levenshtein'
import type { Problem } from '../foundation/index.ts'
import { isRecord, type MetricSpec, textOf } from './metric-specs.ts'
import type { ComparisonVerdict } from './result.ts'

export type GateVerdict = Exclude<ComparisonVerdict, 'not-computable'>

/** What a team asks of one metric, on all rows and on slices. */
export interface Gate {
  /** Place in the list, from 0. */
  readonly index: number
  /** Id of the metric it is about. */
  readonly metric: string
  /** Verdicts that pass; null where only limits are declared, which then blocks a proven regression. */
  readonly accept: readonly GateVerdict[] | null
  /** In the metric's unit, ≥ 0. */
  readonly maxAbsoluteLoss: number | null
  /** Share of the champion's value, ≥ 0. */
  readonly maxRelativeLoss: number | null
  /** Limits on the candidate's own value. */
  readonly min: number | null
  readonly max: number | null
  /** Besides all rows: none, every slice, or those of the named columns or `column=value`. */
  readonly slices: 'none' | 'all' | readonly string[]
  /** Slices with fewer rows are not judged. */
  readonly minRows: number
  readonly onFail: 'block' | 'warn'
  /** Where it is declared, for the annotations; filled in by who knows the file. */
  readonly file: string | null
  readonly line: number | null
}

const VERDICTS: readonly GateVerdict[] = [
  'improved',
  'non-inferior',
  'regressed',
  'inconclusive',
  'no-baseline',
]
const KEYS = [
  'accept',
  'max-absolute-loss',
  'max-relative-loss',
  'min',
  'max',
  'slices',
  'min-rows',
  'on-fail',
]

/** What a gate accepts that says nothing about it. */
export const DEFAULT_ACCEPT: readonly GateVerdict[] = ['improved', 'non-inferior']

/**
 * Reads `evaluate.gates`, a list of one-key objects. All problems are reported, with `path` `gates[i]` and on.
 * @param specs the metrics there are; a gate may name one by id, or by name where only one has it
 */
export function parseGates(
  list: unknown,
  specs?: readonly Pick<MetricSpec, 'id' | 'name'>[],
): { gates: Gate[]; problems: Problem[] } {
  if (list === undefined || list === null) return { gates: [], problems: [] }
  if (!Array.isArray(list))
    return {
      gates: [],
      problems: [{ path: 'gates', message: 'must be a list of gates', value: textOf(list) }],
    }
  const gates: Gate[] = []
  const problems: Problem[] = []
  list.forEach((item, index) => {
    const keys = isRecord(item) ? Object.keys(item) : typeof item === 'string' ? [item] : []
    const body = isRecord(item) ? (item[keys[0] ?? ''] ?? {}) : {}
    const path = `gates[${index}]`
    if (keys.length !== 1 || !isRecord(body)) {
      problems.push({
        path,
        value: textOf(item),
        message: 'is not a gate',
        remedy: 'Write one metric with its conditions, such as roc_auc: { max-absolute-loss: 0.002 }.',
      })
      return
    }
    const metric = metricOf(keys[0]!, path, specs, problems)
    const gate = readGate(body, `${path}.${keys[0]}`, index, metric, problems)
    if (gate !== null) gates.push(gate)
  })
  return { gates, problems }
}

function metricOf(
  name: string,
  path: string,
  specs: readonly Pick<MetricSpec, 'id' | 'name'>[] | undefined,
  problems: Problem[],
): string {
  if (specs === undefined || specs.some((spec) => spec.id === name)) return name
  const named = specs.filter((spec) => spec.name === name)
  if (named.length === 1) return named[0]!.id
  const ids = (named.length > 1 ? named : specs).map((spec) => spec.id)
  problems.push({
    path,
    value: name,
    message: named.length > 1 ? 'names several of the metrics' : 'is not among the metrics',
    ...(ids.length > 0
      ? {
          remedy:
            named.length > 1
              ? `Write one of ${ids.map((id) => `"${id}"`).join(', ')}.`
              : `Did you mean ${closest(name, ids)}? Otherwise add it to metrics.`,
        }
      : {}),
  })
  return name
}

function readGate(
  body: Record<string, unknown>,
  path: string,
  index: number,
  metric: string,
  problems: Problem[],
): Gate | null {
  const before = problems.length
  const wrong = (key: string, message: string, remedy?: string) =>
    void problems.push({
      path: `${path}.${key}`,
      value: textOf(body[key]),
      message,
      ...(remedy === undefined ? {} : { remedy }),
    })
  for (const key of Object.keys(body))
    if (!KEYS.includes(key)) wrong(key, 'is not a condition of a gate', `Did you mean ${closest(key, KEYS)}?`)
  const number = (key: string, minimum: number): number | null => {
    const value = body[key]
    if (value === undefined || value === null) return null
    if (typeof value === 'number' && Number.isFinite(value) && value >= minimum) return value
    wrong(key, minimum === -Infinity ? 'must be a number' : `must be a number of at least ${minimum}`)
    return null
  }
  const maxAbsoluteLoss = number('max-absolute-loss', 0)
  const maxRelativeLoss = number('max-relative-loss', 0)
  const min = number('min', -Infinity)
  const max = number('max', -Infinity)
  const minRows = number('min-rows', 0) ?? 0
  const onFail = body['on-fail'] ?? 'block'
  if (onFail !== 'block' && onFail !== 'warn') wrong('on-fail', 'must be block or warn')
  const accept = readAccept(body.accept, (message, remedy) => wrong('accept', message, remedy))
  const slices = readSlices(body.slices)
  if (slices === null) wrong('slices', 'must be all, or a list of columns and column=value')
  if (min !== null && max !== null && min > max) wrong('min', `is above max, ${max}`)
  if (problems.length > before) return null
  const limitsOnly =
    accept === null && maxAbsoluteLoss === null && maxRelativeLoss === null && (min !== null || max !== null)
  return {
    index,
    metric,
    accept: limitsOnly ? null : (accept ?? DEFAULT_ACCEPT),
    maxAbsoluteLoss,
    maxRelativeLoss,
    min,
    max,
    slices: slices ?? 'none',
    minRows,
    onFail: onFail as 'block' | 'warn',
    file: null,
    line: null,
  }
}

function readAccept(
  value: unknown,
  wrong: (message: string, remedy?: string) => void,
): readonly GateVerdict[] | null {
  if (value === undefined || value === null) return null
  const list: unknown[] = Array.isArray(value) ? value : [value]
  for (const verdict of list)
    if (!VERDICTS.includes(verdict as GateVerdict)) {
      wrong(
        `may hold ${VERDICTS.join(', ')}`,
        typeof verdict === 'string' ? `Did you mean ${closest(verdict, [...VERDICTS])}?` : undefined,
      )
      return null
    }
  if (list.length === 0) wrong('accepts nothing')
  return list as GateVerdict[]
}

function readSlices(value: unknown): Gate['slices'] | null {
  if (value === undefined || value === null) return 'none'
  if (value === 'all') return 'all'
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.every((name): name is string => typeof name === 'string' && name !== '') ? list : null
}
