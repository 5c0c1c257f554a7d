import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength, shortenMarkdown, shortenText } from '../../../src/github/shorten.ts'

const note = '_cut_'

describe('shortening', () => {
  it('leaves alone what fits', () => {
    expect(shortenMarkdown('a\n\nb', 100, note)).toBe('a\n\nb')
  })

  it('cuts between blocks and says so', () => {
    expect(shortenMarkdown(`one\n\ntwo\n\n${'x'.repeat(100)}`, 40, note)).toBe('one\n\ntwo\n\n_cut_\n')
  })

  it('never leaves a fold or a code block open', () => {
    const folded = `start\n\n<details>\n\ninside\n\n${'x'.repeat(100)}\n\n</details>`
    expect(shortenMarkdown(folded, 60, note)).toBe('start\n\n_cut_\n')
    const fenced = `start\n\n\`\`\`\na\n\n${'x'.repeat(100)}\n\`\`\``
    expect(shortenMarkdown(fenced, 60, note)).toBe('start\n\n_cut_\n')
  })

  it('stays within the limit for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 10, max: 200 }),
        (text, limit) => {
          expect(byteLength(shortenMarkdown(text, limit, note))).toBeLessThanOrEqual(limit)
          expect(byteLength(shortenText(text, limit))).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })

  it('counts bytes and keeps characters whole', () => {
    expect(shortenText('ééééé', 8)).toBe('éé…')
    expect(shortenText('ééééé', 10)).toBe('ééééé')
  })
})
