import type { LogicalType } from '../rule.ts'

const names: readonly (readonly [RegExp, LogicalType])[] = [
  [
    /^(u?int\d*|integer|bigint|smallint|tinyint|hugeint|long|short|byte|integertype|longtype|shorttype)$/,
    'integer',
  ],
  [
    /^(float\d*|double|real|number|numeric|decimal|complex|doubletype|floattype|decimaltype)(\(.*\))?(\[pyarrow\])?$/,
    'number',
  ],
  [/^(str|string|object|text|varchar|char|character|stringtype|uuid)(\(.*\))?(\[\w+\])?$/, 'string'],
  [/^(bool|bool_|boolean|booleantype)$/, 'boolean'],
  [/^(datetime64.*|datetime|timestamp.*|timestamptype|datetimetz.*)$/, 'timestamp'],
  [/^(date|date32.*|date64.*|datetype)$/, 'date'],
  [/^time$/, 'time'],
]

/** The logical type that another tool's name of a type stands for; null for names of no one kind, such as `category`. */
export function logicalTypeNamed(name: string): LogicalType | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^(numpy|np|pandas|pd|polars|pl)\./, '')
    .replace(/^(u?int\d*|float\d*|bool)(dtype|\[pyarrow\])$/, '$1')
  return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
