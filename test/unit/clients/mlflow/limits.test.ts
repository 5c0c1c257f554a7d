import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedKey,
  acceptedModelName,
  aliasProblem,
  decodedValue,
  encodedValue,
  limits,
  modelNameProblem,
  shortened,
} from '../../../../src/clients/mlflow/index.ts'
import { inCalls } from '../../../../src/clients/mlflow/limits.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('what MLflow takes', () => {
  it('every key becomes one that it takes, and stays itself when it was one', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        const name = acceptedKey(key)
        expect(name).toMatch(/^[\p{L}\p{N}_\-.: /]+$/u)
        expect([...name].length).toBeLessThanOrEqual(limits.key)
        const parts = name.split('/')
        expect(parts.some((part) => part === '' || part === '.' || part === '..')).toBe(false)
        expect(acceptedKey(name)).toBe(name)
      }),
    )
  })

  it('every number comes back, not-a-number and the infinities too', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const sent = JSON.parse(JSON.stringify(encodedValue(value)))
        if (Math.abs(value) !== Number.MAX_VALUE)
          expect(decodedValue(sent) === value || Number.isNaN(value)).toBe(true)
      }),
    )
    expect(encodedValue(Number.NaN)).toBe('NaN')
    expect(encodedValue(-Infinity)).toBe('-Infinity')
    expect(decodedValue(1.7976931348623157e308)).toBe(Infinity)
    expect(decodedValue('NaN')).toBeNaN()
  })

  it('a text is cut between characters, counted as MLflow counts', () => {
    expect(shortened('😀😀😀', 2)).toBe('😀😀')
    expect(shortened('😀😀', 2)).toBe('😀😀')
    expect(shortened('abc', 5)).toBe('abc')
  })

  it('calls hold everything in order, none too much of it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), fc.integer({ min: 1, max: 10 }), (items, most) => {
        const calls = [...inCalls(items, most)]
        expect(calls.flat()).toEqual(items)
        expect(calls.every((call) => call.length > 0 && call.length <= most)).toBe(true)
      }),
    )
    const large = Array.from({ length: 10 }, () => 'x'.repeat(300_000))
    expect([...inCalls(large, 100)].map((call) => call.length)).toEqual([2, 2, 2, 2, 2])
  })

  it.each(['latest', 'LATEST', 'v1', 'V22', 'a b', 'a/b', '', 'x'.repeat(256)])(
    'the alias %j is refused',
    (alias) => {
      expect(aliasProblem(alias)).not.toBeNull()
    },
  )

  it.each(['champion', 'challenger', 'v1x', 'größte_1-2'])('the alias %j is taken', (alias) => {
    expect(aliasProblem(alias)).toBeNull()
  })

  it('names of models are checked, and made fit for logged models', () => {
    expect(['a/b', 'a:b', ' ', '..'].map(modelNameProblem)).not.toContain(null)
    expect(modelNameProblem('flight-delay')).toBeNull()
    expect(acceptedModelName('a/b:c.d%e"f\'g')).toBe('a-b-c-d-e-f-g')
  })
})
