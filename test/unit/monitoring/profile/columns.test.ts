import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asProfileSees,
  type ColumnValues,
  driftProfileSchema,
  profileColumn,
  valuesOfProfile,
} from '../../../../src/monitoring/index.ts'

const numbers = (values: Iterable<number>, missing = 0): ColumnValues => ({
  type: 'numbers',
  values: Float64Array.from(values).sort(),
  missing,
})

const valuesOf = (values: ColumnValues) =>
  values.type === 'numbers' ? [...values.values] : [...values.counts]

describe('a profile of a column', () => {
  it('keeps every one of a few numbers, and how many are missing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 900 }), fc.nat(50), (values, missing) => {
        const column = numbers(values, missing)
        const back = valuesOfProfile(profileColumn('float', column))
        expect(valuesOf(back)).toEqual(valuesOf(column))
        expect(back.missing).toBe(missing)
      }),
    )
  })

  it('is never further from many numbers than a thousandth of their rows, at any place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 20_000 }), fc.integer(), (n, seed) => {
        let state = seed >>> 0
        const draw = () => {
          state = (Math.imul(1664525, state) + 1013904223) >>> 0
          return state / 2 ** 32
        }
        const column = numbers(Array.from({ length: n }, () => Math.floor(draw() ** 3 * 500)))
        const before = valuesOf(column) as number[]
        const after = valuesOf(valuesOfProfile(profileColumn('integer', column))) as number[]
        expect(after).toHaveLength(n)
        const below = (sorted: readonly number[]) => {
          const counts = new Float64Array(500)
          for (const value of sorted) counts[value]! += 1
          return counts.map((_, value) => counts.subarray(0, value + 1).reduce((sum, one) => sum + one, 0))
        }
        const [then, now] = [below(before), below(after)]
        const furthest = Math.max(...then.map((rows, value) => Math.abs(rows - now[value]!)))
        expect(furthest).toBeLessThanOrEqual(Math.ceil(n / 1000))
      }),
      { numRuns: 10 },
    )
  })

  it('keeps both ends exactly, infinite ones through JSON too', () => {
    const column = numbers([...Array(5000).keys(), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    const profiled = profileColumn('float', column)
    const text = JSON.stringify(
      {
        schemaVersion: 1,
        kind: 'drift-profile',
        createdAt: '2026-01-02T03:04:05.000Z',
        model: null,
        rows: 5002,
        files: [],
        columns: { x: profiled },
      },
      (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value),
    )
    const read = driftProfileSchema.parse(JSON.parse(text)).columns.x!
    const back = valuesOf(valuesOfProfile(read)) as number[]
    expect([back[0], back[1], back.at(-2), back.at(-1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      4999,
      Infinity,
    ])
  })

  it('names a thousand categories, and compares the rarer ones as one on both sides', () => {
    const counts = new Map(Array.from({ length: 1500 }, (_, at) => [`c${at}`, 2000 - at]))
    const profiled = profileColumn('string', { type: 'categories', counts, missing: 3 })
    const back = valuesOfProfile(profiled)
    const total = (values: ColumnValues) =>
      values.type === 'categories' ? [...values.counts.values()].reduce((sum, one) => sum + one, 0) : 0
    expect(total(back)).toBe(total({ type: 'categories', counts, missing: 0 }))
    const now = asProfileSees(profiled, {
      type: 'categories',
      counts: new Map([
        ['c1', 5],
        ['c1400', 7],
        ['never seen', 1],
      ]),
      missing: 0,
    })
    expect(valuesOf(now)).toEqual([
      ['c1', 5],
      ['‹others›', 8],
    ])
  })
})
