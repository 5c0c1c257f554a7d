import { nearestName, type Path, suggestName } from '../../../foundation/index.ts'
import { columnsOf } from '../frames.ts'
import { metrics, type Quality } from '../odcs/quality.ts'
import type { Reading } from '../reading.ts'
import type { MeasureCheck, Scalar } from '../rule.ts'
import { draft, type RuleDraft } from './draft.ts'
import { isPattern } from './option-rules.ts'
import { boundsOf, labels, operatorMissing, type QualityEntry } from './quality-entry.ts'
import { measureWords } from './words.ts'

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

/** Rules from the standard's metrics, and from v3.0's names of them. */
export function libraryRules(reading: Reading, entry: QualityEntry): RuleDraft[] {
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
