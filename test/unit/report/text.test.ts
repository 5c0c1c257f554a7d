import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated, plainText, shortened, visible, webAddress } from '../../../src/report/index.ts'
import { anyText } from './arbitrary-document.ts'

describe('text from data', () => {
  it.each([
    ['a\nb\tc\r\0', 'a\\nb\\tc\\r\\0'],
    ['\x1b[31m\x85', '\\x1b[31m\\x85'],
    ['\u202e\u2066\u200f', '\\u202e\\u2066\\u200f'],
    ['z\u200bw\u200dj\ufeff\u00ad', 'z\\u200bw\\u200dj\\ufeff\\xad'],
    ['\u{e0041}\u{e0100}', '\\u{e0041}\\u{e0100}'],
    ['\u3164\u034f', '\\u3164\\u034f'],
    ['\ud800', '\\ud800'],
  ])('shows what acts without being seen: %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves letters of every script, emoji sequences and non-breaking spaces as they are', () => {
    for (const text of ['Zürich', '東京', 'नमस्ते', '👩‍💻 🏳️‍🌈 ❤️ 👍🏽', '41\u00a0%'])
      expect(visible(text)).toBe(text)
  })

  it('has nothing unseen left, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u,
        )
      }),
    )
  })

  it('keeps right-to-left letters from reordering their neighbours', () => {
    expect(isolated('שלום')).toBe('\u2068שלום\u2069')
    expect(isolated('plain')).toBe('plain')
  })

  it('is shortened in the middle, by characters as people count them', () => {
    expect(shortened('abcdefghij', 5)).toBe('ab…ij')
    expect(shortened('abcdefghij', 6)).toBe('abc…ij')
    expect(shortened('abcde', 5)).toBe('abcde')
    expect(shortened('👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻👩‍💻👩‍💻')
    expect(shortened('👩‍💻👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻…👩‍💻')
    expect(shortened(`start ${'x'.repeat(1_000_000)} end`, 9)).toBe('star… end')
  })

  it('is bounded in length even where one character is endlessly long', () => {
    expect(shortened(`e${'\u0301'.repeat(10_000)}`, 10).length).toBeLessThanOrEqual(160)
  })

  it('is what inlines say without their markup', () => {
    expect(
      plainText([
        'a',
        { strong: ['b', { code: 'c' }] },
        { link: 'x', text: ['d'] },
        { tone: 'bad', text: 'e' },
      ]),
    ).toBe('abcde')
  })
})

describe('an address', () => {
  it.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['http://localhost:1/', 'http://localhost:1/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.com', null],
    ['not an address', null],
  ])('%s leads to %s', (text, address) => {
    expect(webAddress(text)).toBe(address)
  })
})
