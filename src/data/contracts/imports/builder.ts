import type { LogicalType } from '../rule.ts'
import { type ContractDraft, type Line, line, type Plain, type QualityDraft } from '../writing/draft.ts'
import { contractText } from '../writing/yaml-text.ts'
import type { Imported, Unsupported } from './imported.ts'
import {
  accepts,
  type Bounds,
  percent,
  type QueryRule,
  type RuleLabels,
  type ValueRule,
} from './rule-shapes.ts'

interface Column {
  type: LogicalType | null
  readonly flags: Set<'required' | 'unique'>
  readonly options: Map<string, Plain>
  readonly quality: QualityDraft[]
}

/** Collects the rules of another tool's file and writes them as a contract. */
export class ContractBuilder {
  readonly unsupported: Unsupported[] = []
  readonly #columns = new Map<string, Column>()
  readonly #quality: QualityDraft[] = []

  /** The column is there. */
  column(name: string): Column {
    const found = this.#columns.get(name) ?? { type: null, flags: new Set(), options: new Map(), quality: [] }
    this.#columns.set(name, found)
    return found
  }

  get columns(): readonly string[] {
    return [...this.#columns.keys()]
  }

  skip(what: string, reason: string): void {
    this.unsupported.push({ what, reason })
  }

  flag(name: string, flag: 'required' | 'unique'): void {
    this.column(name).flags.add(flag)
  }

  /** @returns whether the column may have the type: another one may be known already */
  type(name: string, type: LogicalType): boolean {
    const column = this.column(name)
    column.type ??= type
    return accepts(column.type, type)
  }

  valueRule(rule: ValueRule): void {
    if (rule.share === 1 && rule.severity === 'error' && this.#asOptions(rule)) return
    const labels = labelLines(rule)
    const { quality } = this.column(rule.column)
    if (rule.share === 1 && rule.values !== undefined && rule.values.length > 0) {
      const valid = line('arguments', { validValues: rule.values })
      quality.push([...labels, line('metric', 'invalidValues'), valid, line('mustBe', 0)])
    } else if (rule.share === 1 && rule.pattern !== undefined && isEcmaPattern(rule.pattern)) {
      const valid = line('arguments', { pattern: rule.pattern })
      quality.push([...labels, line('metric', 'invalidValues'), valid, line('mustBe', 0)])
    } else if (rule.share === 1) {
      const query = `SELECT count(*) FROM \${object} WHERE NOT (${rule.valid})`
      this.query({ ...rule, query, bounds: [{ operator: 'mustBe', value: 0 }] })
    } else {
      const query = `SELECT coalesce(100.0 * count_if(NOT (${rule.valid})) / count(\${property}), 0) FROM \${object}`
      this.query({
        ...rule,
        query,
        bounds: [{ operator: 'mustBeLessOrEqualTo', value: percent(1 - rule.share) }],
      })
    }
  }

  /** At most this share of the rows is null. */
  nulls(name: string, bounds: Bounds, unit: 'rows' | 'percent', rule: RuleLabels): void {
    this.column(name).quality.push([
      ...labelLines(rule),
      line('metric', 'nullValues'),
      line(bounds.operator, bounds.value),
      ...(unit === 'percent' ? [line('unit', 'percent')] : []),
    ])
  }

  query(rule: QueryRule): void {
    for (const { operator, value } of rule.bounds)
      this.#qualityOf(rule.column).push([
        ...labelLines(rule),
        line('type', 'sql'),
        line('query', rule.query),
        line(operator, value),
      ])
  }

  rowCount(bounds: readonly Bounds[], rule: RuleLabels): void {
    for (const { operator, value } of bounds)
      this.#quality.push([...labelLines(rule), line('metric', 'rowCount'), line(operator, value)])
  }

  uniqueTogether(columns: readonly string[], rule: RuleLabels): void {
    for (const column of columns) this.column(column)
    const valid = line('arguments', { properties: columns })
    this.#quality.push([...labelLines(rule), line('metric', 'duplicateValues'), valid, line('mustBe', 0)])
  }

  noOtherColumns(rule: RuleLabels): void {
    this.#quality.push([
      ...labelLines(rule),
      line('type', 'custom'),
      line('engine', 'mlops'),
      line('implementation', { noOtherColumns: true }),
    ])
  }

  /** The contract, with what it cannot say in the comment at its top. */
  build(name: string, from: string): Imported {
    const listed = this.unsupported.map(({ what, reason }) => `  ${what}: ${reason}`)
    const draft: ContractDraft = {
      id: name,
      name: null,
      head: [
        `Imported from ${from} by mlops data-validate.`,
        ...(listed.length === 0 ? [] : ['Not imported, because a contract cannot say it:', ...listed]),
      ],
      objects: [
        {
          name,
          physicalName: null,
          description: null,
          quality: this.#quality,
          columns: [...this.#columns].map(([column, { type, flags, options, quality }]) => ({
            name: column,
            lines: [
              ...(type === null ? [] : [line('logicalType', type)]),
              ...[...flags].map((flag) => line(flag, true)),
              ...(options.size === 0
                ? []
                : [
                    {
                      key: 'logicalTypeOptions',
                      lines: [...options].map(([key, value]) => line(key, value)),
                    },
                  ]),
            ],
            quality,
          })),
        },
      ],
    }
    return { text: contractText(draft), unsupported: this.unsupported }
  }

  #qualityOf(column: string | null): QualityDraft[] {
    return column === null ? this.#quality : this.column(column).quality
  }

  /** As lines of `logicalTypeOptions`, where the column's type allows them and nothing else stands there. */
  #asOptions({ column: name, options }: ValueRule): boolean {
    if (options === undefined) return false
    const column = this.column(name)
    const entries = Object.entries(options.lines)
    if (entries.some(([key]) => column.options.has(key))) return false
    if (options.lines.pattern !== undefined && !isEcmaPattern(String(options.lines.pattern))) return false
    // Texts that are dates do not say whether the column holds days or moments.
    const temporal = options.type === 'date' || options.type === 'timestamp'
    if ((temporal && column.type === null) || !this.type(name, options.type)) return false
    for (const [key, value] of entries) column.options.set(key, value)
    return true
  }
}

function labelLines({ name, severity, description }: RuleLabels): Line[] {
  return [
    line('name', name),
    ...(description === undefined ? [] : [line('description', description)]),
    ...(severity === 'warning' ? [line('severity', 'warning')] : []),
  ]
}

function isEcmaPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
