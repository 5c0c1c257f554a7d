import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { RuleCheck } from '../../../src/data/contracts/rule.ts'
import { contractOf, range, validated } from '../../repositories/data/validation/contracts.ts'
import { workbench } from '../../repositories/data/workbench.ts'
import { peer } from '../../support/peers.ts'

const bench = workbench()

/** A rule as `peers.py` reads it, and as ours does. */
interface Case {
  readonly id: string
  readonly columns: readonly string[]
  readonly kind: string
  readonly check: RuleCheck
  readonly values?: readonly (string | number)[]
  readonly pattern?: string
  readonly minimum?: string | number
  readonly maximum?: string | number
}

const within = (column: string, minimum: string | number, maximum: string | number): Case => ({
  id: `${column} range`,
  columns: [column],
  kind: 'range',
  minimum,
  maximum,
  check: range({ minimum, maximum }),
})

const between = (column: string, minimum: string | number, maximum: string | number): Case => ({
  id: `${column} exclusive`,
  columns: [column],
  kind: 'exclusive',
  minimum,
  maximum,
  check: range({ exclusiveMinimum: minimum, exclusiveMaximum: maximum }),
})

const simple = (kind: 'required' | 'unique', ...columns: string[]): Case => ({
  id: `${columns.join(', ')} ${kind}`,
  columns,
  kind,
  check: kind === 'required' ? { kind } : { kind, columns },
})

const oneOf = (column: string, values: readonly (string | number)[]): Case => ({
  id: `${column} one-of`,
  columns: [column],
  kind: 'one-of',
  values,
  check: { kind: 'one-of', values },
})

const pattern = (column: string, text: string): Case => ({
  id: `${column} pattern ${text}`,
  columns: [column],
  kind: 'pattern',
  pattern: text,
  check: { kind: 'pattern', pattern: text },
})

const asked: readonly Case[] = [
  ...['id', 'code', 'origin', 'delay', 'distance', 'day', 'departs'].map((column) =>
    simple('required', column),
  ),
  simple('unique', 'id'),
  simple('unique', 'code'),
  simple('unique', 'departs'),
  simple('unique', 'origin', 'day'),
  oneOf('origin', ['EWR', 'JFK', 'LGA']),
  oneOf(
    'origin',
    Array.from({ length: 300 }, (_, index) => (index === 7 ? 'EWR' : `A${index}`)),
  ),
  oneOf('seats', [0, 50, 100, 150]),
  pattern('code', '^F[0-9]{3}$'),
  pattern('code', '0[05]'),
  pattern('code', '^F0|9$'),
  {
    id: 'code length',
    columns: ['code'],
    kind: 'length',
    minimum: 2,
    maximum: 4,
    check: { kind: 'length', minimum: 2, maximum: 4 },
  },
  within('delay', -10, 60),
  within('distance', 0, 400),
  within('seats', 1, 150),
  within('day', '2013-01-03', '2013-01-08'),
  within('departs', '2013-01-01T06:00:00', '2013-01-05T12:00:00'),
  between('delay', -10, 60),
  between('distance', 0, 400),
  between('day', '2013-01-03', '2013-01-08'),
]

const cases = asked.map((each, index) => ({ ...each, id: `${index} ${each.id}` }))

/** 400 rows with missing, repeated, infinite, boundary and odd values, other ones for every seed. */
const dirty = (seed: number) =>
  `
  SELECT CASE u('id') % 40 WHEN 0 THEN NULL WHEN 1 THEN 7 ELSE id END AS id,
    CASE u('code') % 20 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN 'F12é' WHEN 3 THEN 'f001' WHEN 4 THEN E'F001\\nx'
      ELSE 'F' || lpad((u('c') % 600)::VARCHAR, 3, '0') END AS code,
    CASE u('origin') % 15 WHEN 0 THEN NULL WHEN 1 THEN 'jfk' WHEN 2 THEN ' JFK' WHEN 3 THEN 'A12'
      ELSE ['EWR', 'JFK', 'LGA'][1 + (u('o') % 3)::INTEGER] END AS origin,
    CASE u('delay') % 25 WHEN 0 THEN NULL WHEN 1 THEN 'inf' WHEN 2 THEN '-inf' WHEN 3 THEN -10 WHEN 4 THEN 60
      WHEN 5 THEN -10.000001 WHEN 6 THEN -0.0 ELSE (u('d') % 900)::DOUBLE / 10 - 15 END::DOUBLE AS delay,
    CASE u('distance') % 30 WHEN 0 THEN NULL ELSE (u('x') % 420)::INTEGER END AS distance,
    CASE WHEN u('seats') % 3 = 0 THEN 50 * (u('s') % 5) ELSE u('s') % 200 END::SMALLINT AS seats,
    CASE u('day') % 30 WHEN 0 THEN NULL ELSE TIMESTAMP '2013-01-01' + to_days((u('y') % 10)::INTEGER) END AS day,
    CASE u('departs') % 30 WHEN 0 THEN NULL
      ELSE TIMESTAMP '2013-01-01' + to_minutes((u('m') % 800)::BIGINT * 15) END AS departs
  FROM (SELECT id FROM range(400) r(id))`.replaceAll(
    /u\('(\w+)'\)/g,
    (_, salt) => `(hash(id, '${salt}', ${seed}) % 1000003)`,
  )

describe('pandera and Great Expectations', () => {
  it('find as many failing rows as we do, rule by rule, in dirty data', async () => {
    const files = await Promise.all([1, 2, 3].map((seed) => bench.copy(`dirty-${seed}.parquet`, dirty(seed))))
    const rules = cases.map(({ check: _, ...rule }) => rule)
    const input = JSON.stringify({ files: files.map((file) => join(bench.folder, file)), rules })
    const script = fileURLToPath(new URL('peers.py', import.meta.url))
    const { stdout, stderr } = spawnSync(peer('python'), [script], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    expect(stdout, stderr).not.toBe('')
    const answers = JSON.parse(stdout) as {
      pandera: Record<string, number>
      great_expectations: Record<string, number>
    }[]
    const contract = contractOf(
      Object.fromEntries(
        cases.map(({ id, columns, check }) => [
          id,
          { ...check, ...(columns.length === 1 ? { on: columns[0] as string } : {}) },
        ]),
      ),
    )
    for (const [index, file] of files.entries()) {
      const { checks } = await validated(bench, { contract, patterns: [file] })
      const ours = Object.fromEntries(checks.map(({ id, failingRows }) => [id, failingRows]))
      expect({ file, ...ours }).toEqual({ file, ...answers[index]?.pandera })
      expect({ file, ...ours }).toEqual({ file, ...answers[index]?.great_expectations })
      // Every rule has something to find, or the comparison says nothing.
      expect(Object.entries(ours).filter(([, count]) => !count)).toEqual([])
    }
  })
})
