import { expect } from 'vitest'
import type { Measurement } from '../../../src/delivery/measurements/index.ts'
import type { Case } from './cases.ts'

const closely = (value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isInteger(value)) return expect.closeTo(value, 6)
  if (Array.isArray(value)) return value.map(closely)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closely(one)]))
}

/** Holds a measurement against what a case says that it must be. */
export function expectMeasured(measurement: Measurement | undefined, { expected, notes }: Case): void {
  if ('kind' in expected) {
    expect(measurement).toMatchObject({ kind: expected.kind, reason: expect.stringMatching(expected.reason) })
  } else expect(measurement).toMatchObject({ arms: closely(expected) })
  if ('kind' in expected && notes === undefined) return
  expect([...(measurement?.notes ?? [])].sort()).toEqual(
    [...(notes ?? [])].map((note) => expect.stringMatching(note)),
  )
}
