import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formatComment, hasMarker, parseComment, type Section } from '../../../src/github/comment-format.ts'

const run = (sha = 'a', id = 1) => ({
  id,
  attempt: 1,
  headSha: sha.repeat(40),
  startedAt: '2026-03-01T12:00:00Z',
})
const section = (more: Partial<Section> = {}): Section => ({
  key: 'evaluate-and-compare',
  order: 1,
  run: run(),
  pending: null,
  body: '## ✅ Better',
  ...more,
})

describe('the text of a sticky comment', () => {
  it('begins with a hidden marker and shows the body only', () => {
    const text = formatComment('flight-delay', [section()])
    expect(hasMarker(text, 'flight-delay')).toBe(true)
    expect(hasMarker(text, 'flight')).toBe(false)
    expect(text.replace(/<!--[\s\S]*?-->/g, '').trim()).toBe('## ✅ Better')
  })

  it('is read back as it was written, whatever the key, the sections and their text', () => {
    const anySection = fc.record({
      key: fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      order: fc.integer(),
      run: fc.constant(run()),
      pending: fc.constantFrom(null, { run: run('b', 2), state: 'evaluating' as const }),
      body: fc.string().map((text) => text.replaceAll('<!-- mlops-actions:', '').replaceAll('\r', '').trim()),
    })
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.uniqueArray(anySection, { selector: ({ key }) => key }),
        (key, sections) => {
          const text = formatComment(key, sections)
          expect(hasMarker(text, key)).toBe(true)
          const byKey = (a: Section, b: Section) => (a.key < b.key ? -1 : 1)
          expect(parseComment(text, key).toSorted(byKey)).toEqual(sections.toSorted(byKey))
        },
      ),
    )
  })

  it('keeps its hidden state hidden when a key tries to end the HTML comment', () => {
    const text = formatComment('--><img src=x>', [section({ key: 'x --> <b>y</b>' })])
    expect(text.replace(/<!--[\s\S]*?-->/g, '').trim()).toBe('## ✅ Better')
  })

  it('does not take a body that holds our delimiters for sections', () => {
    const hostile = [
      'a',
      '<!-- mlops-actions:end -->',
      '<!-- mlops-actions:section data-validate -->',
      'b',
      '<!-- mlops-actions:end -->',
    ].join('\n')
    const parsed = parseComment(
      formatComment('m', [section({ body: hostile }), section({ key: 'data-validate' })]),
      'm',
    )
    expect(parsed.map(({ key }) => key)).toEqual(['data-validate', 'evaluate-and-compare'])
    expect(parsed[0]?.body).toBe('## ✅ Better')
  })

  it('puts sections in their order, whichever was written first', () => {
    const text = formatComment('m', [
      section({ body: 'second', order: 2 }),
      section({ key: 'data-validate', body: 'first', order: 1 }),
    ])
    expect(text.indexOf('first')).toBeLessThan(text.indexOf('second'))
  })

  it('keeps the Markdown of each section what it is, whatever the one before ends with', () => {
    const ends = [
      '<details>\n<summary>More</summary>\n\nrows\n\n</details>',
      '| a |\n|---|\n| 1 |',
      '- item',
      '> quote',
    ]
    for (const body of ends) {
      const text = formatComment('m', [
        section({ key: 'data-validate', order: 0, body, pending: { run: run('b', 2), state: 'evaluating' } }),
        section(),
      ])
      const blocks = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(text)
        .children.map(({ type }) => type)
      expect(blocks).toContain('heading')
      expect(blocks).toContain('blockquote')
    }
  })

  it('survives being edited in the browser, which rewrites line ends', () => {
    const text = formatComment('m', [section({ pending: { run: run('b', 2), state: 'evaluating' } })])
    expect(parseComment(text.replaceAll('\n', '\r\n'), 'm')).toEqual(parseComment(text, 'm'))
  })

  it('starts anew where the hidden state is broken', () => {
    const text = formatComment('m', [section()])
    expect(parseComment(text.replace('"attempt":1', '"attempt":"x"'), 'm')).toEqual([])
    expect(parseComment(text.replace('{', ''), 'm')).toEqual([])
  })

  it('says which commit is being evaluated and whose verdict stands below', () => {
    const pending = { run: run('b', 2), state: 'evaluating' as const }
    const text = formatComment('m', [section({ pending })])
    expect(text).toContain('> ⏳ Evaluating `bbbbbbb`; below is the verdict for `aaaaaaa`.')
    expect(text).toContain('## ✅ Better')
    const again = formatComment('m', [section({ pending: { ...pending, run: run('a', 2) } })])
    expect(again).toContain('Evaluating `aaaaaaa`; below is its earlier verdict.')
  })

  it('never grows beyond what GitHub takes, shortening the longest section', () => {
    const long = Array.from({ length: 4000 }, (_, i) => `Paragraph ${i} of the report.\n`).join('\n')
    const text = formatComment('m', [
      section({ body: long }),
      section({ key: 'data-validate', body: '## Data fit' }),
    ])
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text).toContain('## Data fit')
    expect(text).toContain('Shortened to fit a comment')
  })
})
