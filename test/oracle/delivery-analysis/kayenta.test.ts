import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { classify, shift } from '../../../src/delivery/analysis/kayenta.ts'
import { kayentaCases } from './fixtures/kayenta-cases.ts'

/** What Kayenta itself made of the cases: written by fixtures/record-kayenta.mjs. */
const recorded = JSON.parse(readFileSync(new URL('fixtures/kayenta.json', import.meta.url), 'utf8')) as {
  kayenta: string
  cases: {
    name: string
    candidate: number[]
    champion: number[]
    classification: 'High' | 'Low' | 'Pass'
    /** Null where one of the means is 0, or both arms are one number each, which Kayenta blurs at random. */
    shift: [number, number, number] | null
  }[]
}

it('Kayenta was asked about these very cases, and found high, low and neither among them', () => {
  expect(recorded.cases.map(({ name, candidate, champion }) => ({ name, candidate, champion }))).toEqual(
    kayentaCases(),
  )
  const found = new Map(['High', 'Low', 'Pass'].map((one) => [one, 0]))
  for (const { classification } of recorded.cases)
    found.set(classification, (found.get(classification) ?? 0) + 1)
  expect([...found.keys()]).toEqual(['High', 'Low', 'Pass'])
  for (const count of found.values()) expect(count).toBeGreaterThan(10)
})

it.each(recorded.cases)(
  'Kayenta classifies the same: $name',
  ({ candidate, champion, classification, shift: theirs }) => {
    expect(classify(candidate, champion)).toBe(classification.toLowerCase())
    if (theirs === null) return
    const { low, estimate, high } = shift(candidate, champion)
    for (const [index, ours] of [low, estimate, high].entries()) expect(ours).toBeCloseTo(theirs[index]!, 10)
  },
)
