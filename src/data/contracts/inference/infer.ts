import { type ColumnDraft, type ContractDraft, type Line, line, type QualityDraft } from '../writing/draft.ts'
import { contractText } from '../writing/yaml-text.ts'
import { type ColumnFacts, namesAnId, type TableFacts } from './facts.ts'
import { headRoom, widened } from './head-room.ts'

export interface InferOptions {
  /** Name of the object; also the contract's id. */
  readonly name: string
  /** Columns whose values no report may show: they get no range and no enumeration. */
  readonly private?: readonly string[] | undefined
  /** What the facts were read from, for the comment at the top. */
  readonly from?: string | undefined
}

export interface Inferred {
  readonly draft: ContractDraft
  /** The contract as YAML. */
  readonly text: string
}

/** A column with more values is no enumeration. */
const mostListed = 20
/** A value seen less often may have unseen neighbours. */
const oftenEnough = 20
/** With fewer rows, values differ by chance. */
const enoughForKeys = 100
const enoughForUnique = 1000

/**
 * Writes a contract that the data it was inferred from keeps, with the reason of each line beside it. Ranges have
 * head room (10 % of the range seen); enumerations are written only when closed: at most 20 values, each seen at
 * least 20 times; patterns are never guessed; dates are open at the end.
 */
export function inferContract(facts: TableFacts, options: InferOptions): Inferred {
  const key = keyOf(facts)
  const draft: ContractDraft = {
    id: options.name,
    name: null,
    head: [
      `Inferred by mlops data-validate --infer from ${counted(facts.rows, 'row')}${options.from === undefined ? '' : ` of ${options.from}`}.`,
      'Edit freely: running it again adds what is missing and leaves what is here.',
    ],
    objects: [
      {
        name: options.name,
        physicalName: null,
        description: null,
        columns: facts.columns
          .filter(({ column }) => column !== '')
          .map((column) => columnDraft(column, key, options.private?.includes(column.column) === true)),
        quality:
          facts.rows === 0
            ? []
            : [
                [
                  line('metric', 'rowCount'),
                  line('mustBeGreaterThan', 0, `there were ${grouped(facts.rows)}`),
                ],
              ],
      },
    ],
  }
  return { draft, text: contractText(draft) }
}

/** Columns of the key: one that is unique, named like an id first; else a pair. */
function keyOf({ rows, columns, uniquePairs }: TableFacts): readonly string[] {
  const unique = columns.filter((column) => column.unique)
  const named = unique.find(({ column }) => namesAnId(column))
  if (named !== undefined) return [named.column]
  if (rows < enoughForKeys) return []
  const countable = unique.find(({ logicalType }) => logicalType === 'string' || logicalType === 'integer')
  return countable === undefined ? (uniquePairs[0] ?? []) : [countable.column]
}

function columnDraft(facts: ColumnFacts, key: readonly string[], hidden: boolean): ColumnDraft {
  const { column, missing, rows, logicalType } = facts
  const values = hidden ? null : closed(facts)
  const position = key.indexOf(column)
  const unique =
    facts.unique &&
    position === -1 &&
    logicalType !== 'timestamp' &&
    (namesAnId(column) || rows >= enoughForUnique)
  // What identifies rows grows with them.
  const identifies = unique || (key.length === 1 && position === 0)
  const options = hidden || identifies ? [] : optionLines(facts)
  const lines: Line[] = [
    ...(logicalType === null
      ? [line('physicalType', facts.type)]
      : [line('logicalType', logicalType, typeReason(facts))]),
    ...(rows > 0 && missing === 0 ? [line('required', true, `no null in ${counted(rows, 'row')}`)] : []),
    ...(position === -1 ? [] : keyLines(facts, key, position)),
    ...(unique ? [line('unique', true, `${counted(rows, 'row')}, no value twice`)] : []),
    ...(options.length === 0 ? [] : [{ key: 'logicalTypeOptions', lines: options }]),
    ...(hidden ? [line('classification', 'confidential', 'its values are never shown')] : []),
  ]
  const quality: QualityDraft[] = []
  if (values !== null) {
    const least = Math.min(...(facts.values ?? []).map(({ count }) => count))
    quality.push([
      line(
        'metric',
        'invalidValues',
        `closed: ${values.length} values, each at least ${grouped(least)} times`,
      ),
      line('arguments', { validValues: values }),
      line('mustBe', 0),
    ])
  }
  const nulls = missing === 0 ? null : nullLimit(missing / rows)
  if (nulls !== null)
    quality.push([
      line('metric', 'nullValues'),
      line('mustBeLessOrEqualTo', nulls, `${share(missing / rows)} were null`),
      line('unit', 'percent'),
    ])
  return { name: column, lines, quality }
}

function keyLines({ rows }: ColumnFacts, key: readonly string[], position: number): Line[] {
  if (key.length === 1) return [line('primaryKey', true, `${counted(rows, 'row')}, no value twice`)]
  const other = key[1 - position] as string
  return [
    line('primaryKey', true, `no combination with ${JSON.stringify(other)} twice in ${counted(rows, 'row')}`),
    line('primaryKeyPosition', position + 1),
  ]
}

function typeReason({ type, logicalType }: ColumnFacts): string {
  if (type !== 'VARCHAR' && type !== 'JSON')
    return `stored as ${type.replace(/^(ENUM|STRUCT|MAP|UNION)\b.*$/s, '$1')}`
  return logicalType === 'string' ? 'text' : `every value can be read as ${logicalType}`
}

/** The values of an enumeration that nothing suggests is open, in their order. */
function closed({ logicalType, values, unique }: ColumnFacts): string[] | null {
  if (logicalType !== 'string' || values === null || unique) return null
  if (values.length < 2 || values.length > mostListed) return null
  return values.every(({ count }) => count >= oftenEnough)
    ? values.map(({ value }) => String(value)).toSorted()
    : null
}

function optionLines(facts: ColumnFacts): Line[] {
  const { minimum, maximum, logicalType, column } = facts
  if (typeof minimum === 'number' && typeof maximum === 'number') {
    const whole = logicalType === 'integer'
    if (whole && namesAnId(column)) return []
    const range = widened(minimum, maximum, whole)
    if (range === null) return []
    const room = `${Math.round(headRoom * 100)} % of the range as head room`
    const reason = (seen: number, written: number, open: string) =>
      seen === written ? `seen: ${seen}` : `seen: ${seen}, ${open}`
    return [
      line(
        'minimum',
        range.minimum,
        reason(minimum, range.minimum, range.minimum === 0 ? 'never negative' : room),
      ),
      line('maximum', range.maximum, reason(maximum, range.maximum, room)),
    ]
  }
  if (typeof minimum === 'string' && (logicalType === 'date' || logicalType === 'timestamp')) {
    const month = `${minimum.slice(0, 7)}-01`
    const start = logicalType === 'date' ? month : `${month}T00:00:00${minimum.endsWith('Z') ? 'Z' : ''}`
    return [line('minimum', start, `seen: ${minimum}; open at the end, later data will come`)]
  }
  return []
}

/** Twice the share seen and a percentage point more at least; null where that says nothing. */
function nullLimit(share: number): number | null {
  const percent = share * 100
  const limit = Math.ceil(Math.max(percent * 2, percent + 1))
  return limit < 100 ? limit : null
}

const grouped = (value: number) => value.toLocaleString('en-US')
const counted = (value: number, noun: string) => `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`
const share = (value: number) => `${Number((value * 100).toPrecision(2))} %`
