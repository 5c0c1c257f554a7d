import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lines } from '../../../src/foundation/process-lines.ts'
import { Tail } from '../../../src/foundation/process-output.ts'

function cut(chunks: readonly (string | Uint8Array)[], now: () => number = () => 0): string[] {
  const lines: string[] = []
  const cutter = new Lines((line) => lines.push(line), now)
  for (const chunk of chunks) cutter.push(Buffer.from(chunk as string))
  cutter.end()
  return lines
}

describe('cutting a stream into lines', () => {
  it('gives the same lines wherever the chunks are cut', () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/[\r\n]/g, '')))
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(200)), (lines, end, cuts) => {
        const bytes = Buffer.from(lines.map((line) => line + end).join(''))
        const places = [
          0,
          ...cuts.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b),
          bytes.length,
        ]
        const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place))
        expect(cut(chunks)).toEqual(lines)
      }),
    )
  })

  it('shows a bar that is redrawn from time to time, and its last state', () => {
    let now = 0
    const bar = Array.from({ length: 100 }, (_, step) => `\rstep ${step}`)
    const lines = cut([...bar, '\rstep 100\n', 'done\n'], () => (now += 500))
    expect(lines).toEqual(['step 0', 'step 20', 'step 40', 'step 60', 'step 80', 'step 100', 'done'])
  })

  it('hands over a line without end in pieces', () => {
    const lines = cut(Array.from({ length: 5 }, () => 'x'.repeat(50_000)))
    expect(lines.join('')).toHaveLength(250_000)
    expect(Math.max(...lines.map((line) => line.length))).toBe(65_536)
  })

  it('does not take a separator of paragraphs for the end of a line', () => {
    expect(cut(['a\u2028b\u0085c\n'])).toEqual(['a\u2028b\u0085c'])
  })
})

describe('the end of a stream', () => {
  it('is the last characters, whatever the pieces were', () => {
    const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 60 })
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 200 }), (texts, characters) => {
        const tail = new Tail(characters)
        for (const text of texts) tail.push(Buffer.from(text))
        expect(tail.text()).toBe(Buffer.from(texts.join('')).toString().slice(-characters))
      }),
    )
  })

  it('costs no more for the millionth piece than for the first', () => {
    const tail = new Tail()
    const piece = Buffer.from('a line of ordinary length, as many programs print them\n')
    const started = performance.now()
    for (let count = 0; count < 1_000_000; count++) tail.push(piece)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(tail.text()).toHaveLength(1024 * 1024)
  })
})
