import { closest } from 'fastest-levenshtein'
import type { Problem } from '../foundation/index.ts'
import type { MetricDefinition, MetricOptions, OptionRule } from './metrics/definition.ts'
import { METRICS, metricNamed } from './metrics/registry.ts'
import type { Task } from './task.ts'

/** A metric as asked for, with its options. */
export interface MetricSpec {
  /** Unique: the name, with the options that differ from their default: `recall(at-precision=0.5)`. */
  readonly id: string
  readonly name: string
  readonly title: string
  /** Such as `$ a flight`; null for the metric's own. */
  readonly unit: string | null
  readonly direction: 'higher' | 'lower'
  readonly options: MetricOptions
  /** An aggregate expression over the joined rows; null for a metric of the registry. */
  readonly sql: string | null
}

const CUSTOM_KEYS = ['sql', 'unit', 'direction', 'title']

/**
 * Reads `evaluate.metrics`: names, names with options in brackets (`recall(at-precision=0.5)`), or objects of one key.
 * All problems are reported; `path` is `metrics[i]` and on. Without a task, options are read for the first task a metric
 * has, and no metric is refused for its task.
 */
export function parseMetricSpecs(list: unknown, task?: Task): { specs: MetricSpec[]; problems: Problem[] } {
  if (!Array.isArray(list))
    return {
      specs: [],
      problems: [{ path: 'metrics', message: 'must be a list of metrics', value: textOf(list) }],
    }
  const specs: MetricSpec[] = []
  const problems: Problem[] = []
  list.forEach((item, index) => {
    const found = parseOne(item, `metrics[${index}]`, task)
    problems.push(...found.problems)
    if (found.spec === null) return
    const { spec } = found
    if (specs.some((other) => other.id === spec.id))
      problems.push({
        path: `metrics[${index}]`,
        value: spec.id,
        message: 'is listed twice',
        remedy: 'Remove one of the two.',
      })
    else specs.push(spec)
  })
  return { specs, problems }
}

/** The statistic that a spec of the registry stands for; null for a metric given as SQL. */
export function definitionOf(spec: MetricSpec): MetricDefinition | null {
  return spec.sql === null ? (metricNamed(spec.name) ?? null) : null
}

interface Parsed {
  readonly spec: MetricSpec | null
  readonly problems: readonly Problem[]
}

function parseOne(item: unknown, path: string, task: Task | undefined): Parsed {
  if (typeof item === 'string') {
    const bracket = /^([^(]*)\((.*)\)$/.exec(item.trim())
    if (bracket === null) return fromParts(item.trim(), {}, path, task)
    const options: Record<string, unknown> = {}
    for (const part of bracket[2]!.split(',').filter((text) => text.trim() !== '')) {
      const [key, ...rest] = part.split('=')
      const text = rest.join('=').trim()
      options[key!.trim()] = text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
    }
    return fromParts(bracket[1]!.trim(), options, path, task)
  }
  if (isRecord(item)) {
    const keys = Object.keys(item)
    const options = item[keys[0] ?? '']
    if (keys.length === 1 && (options === null || isRecord(options)))
      return fromParts(keys[0]!, options ?? {}, path, task)
  }
  return refused({
    path,
    value: textOf(item),
    message: 'is not a metric',
    remedy: 'Write a name such as roc_auc, or one name with options such as recall: { at-precision: 0.5 }.',
  })
}

function fromParts(
  name: string,
  given: Readonly<Record<string, unknown>>,
  path: string,
  task: Task | undefined,
): Parsed {
  const definition = metricNamed(name)
  if (definition === undefined)
    return 'sql' in given ? customMetric(name, given, `${path}.${name}`) : refused(unknownName(name, path))
  if (task !== undefined && !definition.tasks.includes(task))
    return refused({
      path,
      value: name,
      message: `is a metric for ${definition.tasks.join(' and ')}, and the task is ${task}`,
      remedy: `Metrics for this task: ${METRICS.filter((metric) => metric.tasks.includes(task))
        .map((metric) => metric.name)
        .join(', ')}.`,
    })
  const rules = definition.options?.(task ?? definition.tasks[0]!) ?? {}
  const problems: Problem[] = []
  const options: Record<string, string | number> = {}
  for (const [key, rule] of Object.entries(rules)) if (rule.default !== undefined) options[key] = rule.default
  for (const [key, value] of Object.entries(given)) {
    const rule = rules[key]
    const problem = rule === undefined ? unknownOption(name, key, rules) : wrongOption(value, rule)
    if (problem === null) options[key] = value as string | number
    else problems.push({ path: `${path}.${name}.${key}`, value: textOf(value), ...problem })
  }
  const refusal = problems.length === 0 ? (definition.refuse?.(options) ?? null) : null
  if (refusal !== null) problems.push({ path: `${path}.${name}`, message: refusal })
  if (problems.length > 0) return { spec: null, problems }
  const named = Object.entries(options).filter(([key, value]) => rules[key]?.default !== value)
  return {
    problems,
    spec: {
      id:
        definition.name +
        (named.length > 0 ? `(${named.map(([key, value]) => `${key}=${value}`).join(',')})` : ''),
      name: definition.name,
      title: definition.title(options),
      unit: null,
      direction: definition.direction,
      options,
      sql: null,
    },
  }
}

function customMetric(name: string, given: Readonly<Record<string, unknown>>, path: string): Parsed {
  const problems: Problem[] = []
  const text = (key: string): string | null => {
    const value = given[key]
    if (value === undefined || value === null) return null
    if (typeof value === 'string' && value.trim() !== '') return value
    problems.push({ path: `${path}.${key}`, value: textOf(value), message: 'must be text' })
    return null
  }
  for (const key of Object.keys(given))
    if (!CUSTOM_KEYS.includes(key))
      problems.push({
        path: `${path}.${key}`,
        message: `is not an option of a metric given as sql`,
        remedy: `Did you mean ${closest(key, CUSTOM_KEYS)}?`,
      })
  if (name.trim() === '') problems.push({ path, message: 'a metric needs a name' })
  const sql = text('sql')
  if (sql === null && problems.length === 0)
    problems.push({ path: `${path}.sql`, message: 'must be an expression' })
  const direction = text('direction') ?? 'higher'
  if (direction !== 'higher' && direction !== 'lower')
    problems.push({ path: `${path}.direction`, value: direction, message: 'must be higher or lower' })
  const unit = text('unit')
  const title = text('title') ?? titleFromName(name)
  if (problems.length > 0 || sql === null) return { spec: null, problems }
  return {
    problems,
    spec: { id: name, name, title, unit, direction: direction as 'higher' | 'lower', options: {}, sql },
  }
}

/** `expected_cost` → `Expected cost`. */
export function titleFromName(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function unknownName(name: string, path: string): Problem {
  const plain = name.replace(/^neg_/, '')
  const known = METRICS.flatMap((metric) => [metric.name, ...(metric.aliases ?? [])])
  return {
    path,
    value: name,
    message: 'is not a known metric',
    remedy: `Did you mean ${metricNamed(closest(plain, known))!.name}? A metric of your own needs sql.`,
  }
}

function unknownOption(
  name: string,
  key: string,
  rules: Readonly<Record<string, OptionRule>>,
): { message: string; remedy?: string } {
  const known = Object.keys(rules)
  if (known.length === 0) return { message: `${name} has no options` }
  return {
    message: `is not an option of ${name}`,
    remedy: `Did you mean ${closest(key, known)}?`,
  }
}

function wrongOption(value: unknown, rule: OptionRule): { message: string } | null {
  if (rule.kind === 'choice')
    return typeof value === 'string' && rule.values.includes(value)
      ? null
      : { message: `must be one of ${rule.values.join(', ')}` }
  const { minimum, maximum, open = false, integer = false } = rule
  const within =
    typeof value === 'number' &&
    (open ? value > minimum && value < maximum : value >= minimum && value <= maximum) &&
    (!integer || Number.isInteger(value))
  if (within) return null
  const kind = integer ? 'a whole number' : 'a number'
  return {
    message: open
      ? `must be ${kind} above ${minimum} and below ${maximum}`
      : `must be ${kind} from ${minimum} to ${maximum}`,
  }
}

function refused(problem: Problem): Parsed {
  return { spec: null, problems: [problem] }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}
