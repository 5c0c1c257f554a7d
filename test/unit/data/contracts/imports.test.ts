import { describe, expect, it } from 'vitest'
import {
  type Imported,
  importGreatExpectations,
  importPandera,
  readContract,
} from '../../../../src/data/contracts/index.ts'
import { refused, said } from './contracts.ts'

const expectation = (type: string, kwargs: object, more: object = {}) => ({ type, kwargs, ...more })
const suite = (...expectations: object[]) =>
  importGreatExpectations(JSON.stringify({ name: 'flights', expectations }), 'suite.json')
const rules = ({ text }: Imported) => readContract(text, 'imported.yaml').rules
const asked = (imported: Imported) =>
  rules(imported)
    .filter(({ check }) => check.kind !== 'present')
    .map(({ column, check }) => ({ column, ...check }))

describe('importGreatExpectations', () => {
  it('reads what version 0.x and 1.x write alike', () => {
    const kwargs = { column: 'x', min_value: 1, max_value: 2 }
    const one = suite(expectation('expect_column_values_to_be_between', kwargs))
    const older = importGreatExpectations(
      JSON.stringify({
        expectation_suite_name: 'flights',
        data_asset_type: null,
        expectations: [{ expectation_type: 'expect_column_values_to_be_between', kwargs, meta: {} }],
      }),
      'suite.json',
    )
    expect(older).toEqual(one)
    expect(rules(one).at(-1)).toMatchObject({
      object: 'flights',
      check: { kind: 'range', minimum: 1, maximum: 2 },
    })
  })

  it('uses the words of the standard where there are some', () => {
    expect(
      asked(
        suite(
          expectation('expect_column_values_to_not_be_null', { column: 'x' }),
          expectation('expect_column_values_to_be_unique', { column: 'x' }),
          expectation('expect_column_value_lengths_to_be_between', {
            column: 'x',
            min_value: 2,
            max_value: 4,
            strict_max: true,
          }),
          expectation('expect_column_values_to_match_regex', { column: 'x', regex: '^a' }),
        ),
      ),
    ).toEqual([
      { column: 'x', kind: 'type', logicalType: 'string', physicalType: null, format: null },
      { column: 'x', kind: 'required' },
      { column: 'x', kind: 'unique', columns: ['x'] },
      { column: 'x', kind: 'length', minimum: 2, maximum: 3 },
      expect.objectContaining({ kind: 'measure', metric: 'invalidValues', pattern: '^a' }),
    ])
  })

  it('knows the type of a column before its range, wherever the suite says it', () => {
    const imported = suite(
      expectation('expect_column_values_to_be_between', { column: 'x', min_value: 1 }),
      expectation('expect_column_values_to_be_between', { column: 't', min_value: '2013-01-01' }),
      expectation('expect_column_values_to_be_of_type', { column: 'x', type_: 'INTEGER' }),
      expectation('expect_column_values_to_be_in_type_list', {
        column: 't',
        type_list: ['datetime64[ns]', 'TIMESTAMP'],
      }),
    )
    expect(asked(imported)).toMatchObject([
      { column: 'x', kind: 'type', logicalType: 'integer' },
      { column: 'x', kind: 'range', minimum: 1 },
      { column: 't', kind: 'type', logicalType: 'timestamp' },
      { column: 't', kind: 'range', minimum: '2013-01-01' },
    ])
  })

  it('does not guess a type from texts that are dates', () => {
    expect(
      asked(
        suite(expectation('expect_column_values_to_be_between', { column: 't', min_value: '2013-01-01' })),
      ),
    ).toEqual([
      expect.objectContaining({
        kind: 'sql',
        query: `SELECT count(*) FROM "flights" WHERE NOT ("t" >= '2013-01-01')`,
      }),
    ])
  })

  it('keeps shares, severities and notes', () => {
    const [share, warning] = rules(
      suite(
        expectation(
          'expect_column_values_to_be_in_set',
          { column: 'x', value_set: ['a'], mostly: 0.95 },
          { notes: 'Why' },
        ),
        expectation(
          'expect_column_values_to_be_in_set',
          { column: 'x', value_set: [1] },
          { severity: 'warning' },
        ),
      ),
    ).slice(1)
    expect(share).toMatchObject({ description: 'Why', check: { kind: 'sql', bound: { value: 5 } } })
    expect(warning).toMatchObject({ severity: 'warning', check: { kind: 'measure', validValues: [1] } })
  })

  it('does not let a value become a placeholder or the end of a text', () => {
    const [rule] = rules(
      suite(
        expectation('expect_column_values_to_not_be_in_set', { column: 'x', value_set: ["{object}' OR 1"] }),
      ),
    ).slice(1)
    expect(rule?.check).toMatchObject({
      query: `SELECT count(*) FROM "flights" WHERE NOT ("x" NOT IN (('{' || 'object}'' OR 1')))`,
    })
  })

  it('lists whatever a contract cannot say, there and in its comment', () => {
    const { text, unsupported } = suite(
      expectation('expect_column_values_to_be_increasing', { column: 'x' }),
      expectation('expect_column_values_to_be_unique', { column: 'x', row_condition: 'y > 1' }),
      expectation('expect_column_max_to_be_between', { column: 'x', max_value: { $PARAMETER: 'm' } }),
      expectation('expect_column_values_to_be_unique', { column: 'x', mostly: 0.9 }),
      expectation('constructor', {}),
    )
    expect(unsupported.map(({ what }) => what)).toEqual([
      'x: expect_column_values_to_be_increasing',
      'x: expect_column_values_to_be_unique',
      'x: expect_column_max_to_be_between',
      'x: expect_column_values_to_be_unique',
      'constructor',
    ])
    for (const { what, reason } of unsupported) expect(text).toContain(`#   ${what}: ${reason}\n`)
  })

  it('refuses what is no suite', () => {
    expect(
      said(refused(() => importGreatExpectations('{"expectations": [{"type": "x"}]}', 's.json'))),
    ).toEqual(['1: expectations[0].kwargs: is required — Add the line'])
    expect(refused(() => importGreatExpectations('{', 's.json'))[0]?.message).toMatch(/cannot be read/)
  })
})

describe('importPandera', () => {
  const schema = (text: string) => importPandera(text, 'schema.yaml', { name: 'flights' })

  it('reads checks beside the keys of a column and below `checks`', () => {
    const beside = schema(`columns:
  x: { dtype: int64, nullable: true, greater_than: 1, isin: [2, 3] }
`)
    const below = schema(`schema_type: dataframe
version: 0.17.2
columns:
  x:
    title: null
    dtype: int64
    nullable: true
    checks: { greater_than: 1, isin: [2, 3] }
    unique: false
    coerce: false
    required: true
    regex: false
checks: null
index: null
`)
    expect(below).toEqual(beside)
    expect(asked(beside)).toMatchObject([
      { kind: 'type', logicalType: 'integer' },
      { kind: 'range', exclusiveMinimum: 1 },
      { kind: 'measure', metric: 'invalidValues', validValues: [2, 3] },
    ])
  })

  it('asks for values unless null is allowed, as pandera does', () => {
    expect(asked(schema('columns:\n  x:\n'))).toEqual([{ column: 'x', kind: 'required' }])
  })

  it('reads the options of a check', () => {
    const imported = schema(`columns:
  x: { nullable: true, greater_than: { value: 1, options: { raise_warning: true } }, less_than: { max_value: 3, ignore_na: false } }
`)
    expect(rules(imported).at(-1)).toMatchObject({ severity: 'warning', check: { kind: 'sql' } })
    expect(imported.unsupported).toEqual([
      { what: 'x: less_than', reason: 'it counts missing values as wrong' },
    ])
  })

  it('anchors `str_matches` as pandas does and escapes what begins or ends a text', () => {
    const imported = schema(`columns:
  x: { dtype: str, nullable: true, str_matches: a|b, str_startswith: a.b, str_endswith: $ }
`)
    const patterns = rules(imported).map(({ check }) => ('pattern' in check ? check.pattern : null))
    expect(patterns.slice(2)).toEqual(['^(?:a|b)', '^a\\.b', '\\$$'])
  })

  it('asks nothing of columns that it leaves out', () => {
    const { unsupported, text } = schema(`columns:
  x: { required: false }
  a_.*: { regex: true }
unique: [x]
strict: true
checks: { my_check: null }
`)
    expect(unsupported.map(({ what }) => what)).toEqual(['x', 'a_.*', 'my_check', 'unique', 'strict'])
    expect(readContract(text, 'imported.yaml').rules).toEqual([])
  })

  it('refuses what is no schema of a frame', () => {
    expect(said(refused(() => schema('schema_type: series\n')))).toEqual([
      '1: schema_type: must be dataframe — ',
    ])
  })
})
