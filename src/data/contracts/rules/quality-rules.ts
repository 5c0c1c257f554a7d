import { nearestName, type Path, suggestName } from '../../../foundation/index.ts'
import { columnsOf, type ObjectFrame } from '../frames.ts'
import { metrics, operators, type Quality, qualitySchema } from '../odcs/quality.ts'
import type { Reading } from '../reading.ts'
import type { Bound, MeasureCheck, Scalar } from '../rule.ts'
import { draft, type RuleDraft, type Subject } from './draft.ts'
import { extensionEngine, learningRules } from './learning-rules.ts'
import { isPattern } from './option-rules.ts'
import { placedQuery } from './sql-placeholders.ts'
import { boundWords, measureWords } from './words.ts'

/** Severities that report and pass; every other one fails, as datacontract-cli has it. */
const warnings = new Set(['info', 'warning', 'warn', 'low', 'minor', 'trivial'])

/** An entry of `quality` and what it is about. */
export interface QualityEntry {
  readonly subject: Subject
  readonly frame: ObjectFrame
  readonly quality: Quality
  readonly path: Path
}

/** Rules from the `quality` of an object or a property. */
export function qualityRules(
  reading: Reading,
  frame: ObjectFrame,
  subject: Subject,
  above: Path,
): RuleDraft[] {
  return reading.entries([...above, 'quality'], qualitySchema).flatMap(({ value: quality, path }) => {
    const entry: QualityEntry = { subject, frame, quality, path }
    const type =
      quality.type ?? (quality.query == null ? (quality.engine == null ? 'library' : 'custom') : 'sql')
    if (type === 'text') return []
    if (type === 'sql') return sqlRules(reading, entry)
    if (type === 'custom') return customRules(reading, entry)
    return libraryRules(reading, entry)
  })
}

/** What every rule of an entry takes from it. */
export function labels({ quality }: QualityEntry) {
  return {
    named: quality.id ?? quality.name ?? null,
    description: quality.description ?? quality.name ?? null,
    severity: warnings.has(quality.severity?.trim().toLowerCase() ?? '')
      ? ('warning' as const)
      : ('error' as const),
  }
}

function customRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, path } = entry
  if (quality.engine == null) {
    reading.problem(
      path,
      'is `type: custom` without `engine`',
      'Add `engine: mlops`, or the tool that checks it',
    )
    return []
  }
  if (quality.engine === extensionEngine) return learningRules(reading, entry)
  reading.note(path, `A rule for the engine \`${quality.engine}\` is not checked here.`)
  return []
}

function sqlRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, path, subject } = entry
  if (quality.query == null) {
    reading.problem(path, 'is `type: sql` without `query`', 'Add `query: SELECT …` that gives one number')
    return []
  }
  const query = placedQuery(reading, [...path, 'query'], quality.query, subject)
  const bounds = boundsOf(reading, entry)
  if (bounds.length === 0) operatorMissing(reading, path)
  if (query === null) return []
  return bounds.map(({ bound, at, words }) =>
    draft(subject, { kind: 'sql', query, bound }, words, reading.at(at), labels(entry)),
  )
}

/** Names of v3.0, whose rules without an operator allow none. */
const olderRules: Readonly<
  Record<string, { readonly metric: MeasureCheck['metric']; readonly none: boolean }>
> = {
  rowCount: { metric: 'rowCount', none: false },
  countCheck: { metric: 'rowCount', none: false },
  nullCheck: { metric: 'nullValues', none: true },
  nullCount: { metric: 'nullValues', none: true },
  duplicateCheck: { metric: 'duplicateValues', none: true },
  duplicateCount: { metric: 'duplicateValues', none: true },
  uniqueCheck: { metric: 'duplicateValues', none: true },
  unique: { metric: 'duplicateValues', none: true },
  validValues: { metric: 'invalidValues', none: true },
}

function libraryRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
  const { quality, path } = entry
  if (quality.metric == null && quality.rule == null) {
    const remedy = `Add \`metric:\` (${metrics.join(', ')}), or \`type: text\` for words alone`
    reading.problem(path, 'asks for nothing', remedy)
    return []
  }
  const written = quality.metric ?? (quality.rule as string)
  const key = quality.metric != null ? 'metric' : 'rule'
  const older = key === 'rule' ? olderRules[written] : undefined
  const metric = older?.metric ?? metrics.find((name) => name === written)
  if (metric === undefined) {
    const known = key === 'metric' ? [...metrics] : [...metrics, ...Object.keys(olderRules)]
    if (key === 'metric' || nearestName(written, known) !== undefined)
      reading.problem([...path, key], 'is not a metric', suggestName(written, known))
    else
      reading.note(
        [...path, key],
        `\`rule: ${written}\` is not checked: version 3.0 does not say what it means.`,
      )
    return []
  }
  const measure = measureOf(reading, entry, metric, [...path, key])
  const given = boundsOf(reading, entry)
  if (measure === null) return []
  const suffix = metric
  if (given.length > 0)
    return given.map(({ bound, at }) => {
      const check: MeasureCheck = { kind: 'measure', ...measure, bound }
      return draft(entry.subject, check, measureWords(check), reading.at(at), { ...labels(entry), suffix })
    })
  if (older === undefined) operatorMissing(reading, path)
  else if (!older.none)
    reading.note([...path, key], `\`rule: ${written}\` is not checked: it has no operator.`)
  else {
    const check: MeasureCheck = { kind: 'measure', ...measure, bound: { operator: 'mustBe', value: 0 } }
    return [
      draft(entry.subject, check, measureWords(check), reading.at([...path, key]), {
        ...labels(entry),
        suffix,
      }),
    ]
  }
  return []
}

function operatorMissing(reading: Reading, path: Path) {
  reading.problem(path, 'does not say what must be', `Add one of ${operators.join(', ')}`)
}

function measureOf(
  reading: Reading,
  { quality, path, subject, frame }: QualityEntry,
  metric: MeasureCheck['metric'],
  key: Path,
): Omit<MeasureCheck, 'kind' | 'bound'> | null {
  const given = quality.arguments ?? {}
  const unit = unitOf(reading, quality, path)
  const validValues = given.validValues ?? quality.validValues ?? null
  const pattern = given.pattern ?? null
  if (pattern !== null && !isPattern(reading, [...path, 'arguments', 'pattern'], pattern)) return null
  let columns: string[] | null = subject.column === null ? [] : [subject.column]
  if (metric === 'rowCount') {
    if (subject.column !== null) {
      reading.problem(
        key,
        'counts rows, so it belongs to an object',
        'Move it to the `quality` of the object',
      )
      return null
    }
    if (unit === 'percent') {
      reading.problem([...path, 'unit'], 'a number of rows is not a share', 'Remove the line')
      return null
    }
  } else if (metric === 'duplicateValues' && given.properties != null) {
    columns = columnsOf(reading, frame, given.properties, [...path, 'arguments', 'properties'])
  } else if (subject.column === null) {
    const remedy =
      metric === 'duplicateValues'
        ? 'Add `arguments: { properties: [a, b] }`, or move it to the `quality` of a property'
        : 'Move it to the `quality` of a property'
    reading.problem(key, 'does not say which property it is about', remedy)
    return null
  }
  if (metric === 'invalidValues' && validValues === null && pattern === null) {
    const remedy = 'Add `arguments: { validValues: [a, b] }` or `arguments: { pattern: … }`'
    reading.problem(key, 'does not say what is valid', remedy)
    return null
  }
  if (columns === null || unit === null) return null
  return {
    metric,
    columns,
    missingValues: metric === 'missingValues' ? (given.missingValues ?? []) : [],
    // Null is missing, not invalid: `nullValues` counts it.
    validValues:
      metric === 'invalidValues'
        ? (validValues?.filter((value): value is Scalar => value !== null) ?? null)
        : null,
    pattern: metric === 'invalidValues' ? pattern : null,
    unit,
  }
}

function unitOf(reading: Reading, quality: Quality, path: Path): MeasureCheck['unit'] | null {
  const unit = quality.unit?.trim().toLowerCase() ?? 'rows'
  if (unit === 'rows' || unit === 'row') return 'rows'
  if (unit === 'percent' || unit === 'percentage' || unit === '%') return 'percent'
  reading.problem([...path, 'unit'], 'is not a unit', suggestName(unit, ['rows', 'percent']))
  return null
}

/** One bound for each operator written; all must hold. */
function boundsOf(
  reading: Reading,
  { quality, path }: QualityEntry,
): { readonly bound: Bound; readonly at: Path; readonly words: string }[] {
  return operators.flatMap((operator): { bound: Bound; at: Path; words: string }[] => {
    const value = quality[operator]
    if (value == null) return []
    const at = [...path, operator]
    if (Array.isArray(value)) {
      if (value[0] > value[1]) {
        reading.problem(at, 'has the larger number first', `Write [${value[1]}, ${value[0]}]`)
        return []
      }
      const bound = { operator: operator as 'mustBeBetween', value: [value[0], value[1]] as const }
      return [{ bound, at, words: boundWords(bound) }]
    }
    // A query may answer true or false; as numbers these are 1 and 0.
    const bound = { operator: operator as 'mustBe', value: Number(value) }
    const words =
      typeof value === 'boolean' ? `${operator === 'mustBe' ? '' : 'not '}${value}` : boundWords(bound)
    return [{ bound, at, words }]
  })
}
