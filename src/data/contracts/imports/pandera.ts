import { z } from 'zod'
import { ConfigurationError, check, readSource } from '../../../foundation/index.ts'
import { withRemedies } from '../remedies.ts'
import { ContractBuilder } from './builder.ts'
import { isScalar } from './expectation.ts'
import type { Imported, ImportOptions } from './imported.ts'
import { addPanderaCheck, checkNames } from './pandera-checks.ts'
import { logicalTypeNamed } from './type-names.ts'

const start = 'Give the YAML that `DataFrameSchema.to_yaml()` writes, with `columns`'

const columnSchema = z.looseObject({
  dtype: z.string().nullish(),
  nullable: z.boolean().nullish(),
  unique: z.boolean().nullish(),
  required: z.boolean().nullish(),
  regex: z.boolean().nullish(),
  checks: z.unknown().optional(),
})

const frameSchema = z.looseObject({
  schema_type: z.literal('dataframe').nullish(),
  name: z.string().nullish(),
  columns: z.record(z.string(), columnSchema.nullish()).nullish(),
  checks: z.unknown().optional(),
  index: z.unknown().optional(),
  unique: z.union([z.string(), z.array(z.string())]).nullish(),
  strict: z.union([z.boolean(), z.string()]).nullish(),
  ordered: z.boolean().nullish(),
})

/** Keys of a column that ask nothing of the data. */
const passed = new Set([
  'title',
  'description',
  'coerce',
  'default',
  'metadata',
  'drop_invalid_rows',
  'report_duplicates',
])

/**
 * Makes a contract of a pandera schema as `to_yaml` writes it, checks beside the column's keys (0.20 and later) or
 * below `checks` (earlier).
 * @param file what messages call it
 * @throws ConfigurationError where it is no such schema
 */
export function importPandera(content: string, file: string, options: ImportOptions = {}): Imported {
  const source = readSource(content, file, start)
  if (!('data' in source)) throw new ConfigurationError(source)
  const frame = check(frameSchema, source, file)
  if ('problems' in frame) throw new ConfigurationError(withRemedies(frame.problems))
  const { columns, unique, strict, ordered, index, checks, name } = frame.value
  const builder = new ContractBuilder()
  for (const [column, settings] of Object.entries(columns ?? {})) addColumn(builder, column, settings ?? {})
  for (const check of namedChecks(checks))
    builder.skip(check.name, 'a check of the whole frame is code of its own')
  if (Array.isArray(index) && index.length > 0)
    builder.skip('index', 'files have columns, not an index; write it as a column')
  const together = [unique ?? []].flat()
  if (together.some((column) => !builder.columns.includes(column)))
    builder.skip('unique', 'it is about a column that is not imported')
  else if (together.length > 0) builder.uniqueTogether(together, { name: 'unique', severity: 'error' })
  if (strict === true && builder.columns.length < Object.keys(columns ?? {}).length)
    builder.skip('strict', 'columns that are not imported may be there')
  else if (strict === true) builder.noOtherColumns({ name: 'strict', severity: 'error' })
  if (ordered === true) builder.skip('ordered', 'the order of columns is not part of a contract')
  const chosen = options.name ?? name ?? ''
  return builder.build(chosen === '' ? 'data' : chosen, file)
}

function addColumn(builder: ContractBuilder, column: string, settings: z.output<typeof columnSchema>): void {
  const left = leftOut(column, settings)
  if (left !== null) {
    builder.skip(column, left)
    return
  }
  builder.column(column)
  if (settings.dtype != null) {
    const type = logicalTypeNamed(settings.dtype)
    if (type === null) builder.skip(`${column}: dtype ${settings.dtype}`, 'it is not one logical type')
    else builder.type(column, type)
  }
  if (settings.nullable !== true) builder.flag(column, 'required')
  if (settings.unique === true) builder.flag(column, 'unique')
  const { dtype, nullable, unique, required, regex, checks, ...others } = settings
  for (const { name, value } of [...namedChecks(checks), ...namedChecks(others)])
    if (!passed.has(name)) addCheck(builder, column, name, value)
}

/** Why a contract cannot have the column. */
function leftOut(column: string, settings: z.output<typeof columnSchema>): string | null {
  if (column === '') return 'a contract names columns'
  if (settings.regex === true) return 'a contract names columns, not patterns of names'
  return settings.required === false ? 'a contract has no columns that may be left out' : null
}

function addCheck(builder: ContractBuilder, column: string, name: string, value: unknown): void {
  const reason = checkNames.has(name)
    ? addPanderaCheck(builder, column, name, value)
    : 'it is a check of its own'
  if (reason !== undefined) builder.skip(`${column}: ${name}`, reason)
}

/** Checks as a mapping of name to values, or as a list of such. */
function namedChecks(checks: unknown): { readonly name: string; readonly value: unknown }[] {
  if (checks === null || typeof checks !== 'object')
    return isScalar(checks) ? [{ name: String(checks), value: null }] : []
  if (Array.isArray(checks)) return checks.flatMap(namedChecks)
  return Object.entries(checks).map(([name, value]) => ({ name, value }))
}
