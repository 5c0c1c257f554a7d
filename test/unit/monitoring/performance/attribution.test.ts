import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import { addToTally, attributeChange, emptyTally } from '../../../../src/monitoring/index.ts'

interface Row {
  readonly bin: number
  readonly loss: number
}

function tally(rows: readonly Row[], bins = 4) {
  const made = emptyTally(bins)
  addToTally(
    made,
    Uint16Array.from(rows, ({ bin }) => bin),
    Float64Array.from(rows, ({ loss }) => loss),
  )
  return made
}

const rows = fc.array(
  fc.record({ bin: fc.nat({ max: 3 }), loss: fc.double({ min: -2, max: 2, noNaN: true }) }),
  { minLength: 1, maxLength: 40 },
)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('tallies of bins', () => {
  it('are the same for rows in batches as for all at once', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 40 }), (given, cut) => {
        const whole = tally(given)
        const parts = tally(given.slice(0, cut))
        const rest = given.slice(cut)
        addToTally(
          parts,
          Uint16Array.from(rest, ({ bin }) => bin),
          Float64Array.from(rest, ({ loss }) => loss),
        )
        expect(parts).toEqual(whole)
      }),
    )
  })

  it('leave out rows without a number, and refuse a bin that they do not have', () => {
    expect([
      ...tally([
        { bin: 0, loss: Number.NaN },
        { bin: 0, loss: 2 },
      ]).counts,
    ]).toEqual([1, 0, 0, 0])
    expect(() => tally([{ bin: 4, loss: 1 }])).toThrow('bin 4 of 4')
    expect(() => addToTally(emptyTally(1), new Uint16Array(2), new Float64Array(1))).toThrow('length')
  })
})

describe('what the drift of a column explains of a change', () => {
  it('is the mean of the reference, weighted row by row, less its plain mean', () => {
    fc.assert(
      fc.property(rows, rows, (reference, current) => {
        const found = attributeChange([{ name: 'x', reference: tally(reference), current: tally(current) }])
        const share = (side: readonly Row[], bin: number) =>
          side.filter((row) => row.bin === bin).length / side.length
        const plain = mean(reference.map(({ loss }) => loss))
        const seen = mean(current.map(({ bin }) => (share(reference, bin) > 0 ? 1 : 0)))
        const weighted = mean(
          reference.map(({ bin, loss }) => (loss * share(current, bin)) / share(reference, bin)),
        )
        expect(found?.columns[0]?.explained).toBeCloseTo(weighted - seen * plain, 10)
        expect(found?.columns[0]?.unseen).toBeCloseTo(1 - seen, 10)
        expect(found?.difference).toBeCloseTo(mean(current.map(({ loss }) => loss)) - plain, 10)
      }),
    )
  })

  it('is all of it where only the shares of its bins moved, and none for a column that did not move', () => {
    const make = (high: number) =>
      Array.from({ length: 1000 }, (_, at) => ({
        bin: at < high ? 1 : 0,
        loss: (at < high ? 0.6 : 0.1) + (at % 2) / 10,
      }))
    const still = (side: readonly Row[]) => side.map((row, at) => ({ ...row, bin: at % 4 }))
    const [before, now] = [make(200), make(600)]
    const found = attributeChange([
      { name: 'still', reference: tally(still(before)), current: tally(still(now)) },
      { name: 'moved', reference: tally(before), current: tally(now) },
    ])
    expect(found?.columns.map(({ name }) => name)).toEqual(['moved', 'still'])
    expect(found?.columns[0]?.share).toBeCloseTo(1, 10)
    expect(found?.columns[1]?.share).toBeCloseTo(0, 10)
  })

  it('is no share where the change is within chance, and that is said', () => {
    const side = [0, 1, 0, 1].map((loss, bin) => ({ bin, loss }))
    expect(
      attributeChange([{ name: 'x', reference: tally(side), current: tally(side) }])?.columns[0],
    ).toMatchObject({
      share: null,
      shareStandardError: null,
      notComputable: expect.stringContaining('chance'),
    })
  })

  it('is not asked of a side without rows', () => {
    expect(attributeChange([])).toBeNull()
    expect(
      attributeChange([{ name: 'x', reference: tally([{ bin: 0, loss: 1 }]), current: tally([]) }]),
    ).toBeNull()
  })

  it('comes with standard errors that cover the truth in 95 % of simulated pairs', () => {
    const random = randomNumbers(11)
    const losses = [0.1, 0.2, 0.4, 0.7]
    const draw = (shares: readonly number[], count: number, worse: number) =>
      Array.from({ length: count }, () => {
        let [bin, u] = [0, random()]
        while (bin < 3 && u >= shares[bin]!) u -= shares[bin++]!
        return { bin, loss: random() < losses[bin]! + worse ? 1 : 0 }
      })
    const [before, now] = [
      [0.4, 0.3, 0.2, 0.1],
      [0.1, 0.2, 0.3, 0.4],
    ]
    const truth = losses.reduce((sum, loss, bin) => sum + (now[bin]! - before[bin]!) * loss, 0)
    // the current rows are worse than their bins by 0.1 as well
    const share = truth / (truth + 0.1)
    const runs = 600
    let [covered, sharesCovered] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const column = attributeChange([
        { name: 'x', reference: tally(draw(before, 500, 0)), current: tally(draw(now, 400, 0.1)) },
      ])?.columns[0]
      if (Math.abs(column!.explained - truth) <= 1.96 * column!.standardError) covered += 1
      if (Math.abs(column!.share! - share) <= 1.96 * column!.shareStandardError!) sharesCovered += 1
    }
    for (const count of [covered, sharesCovered]) expect(Math.abs(count / runs - 0.95)).toBeLessThan(0.03)
  })
})
