import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, renderMarkdown } from '../../../src/report/index.ts'
import { renderAsGitHub, treeOf } from '../../support/render/github.mjs'
import { anyDocument, hostileTexts } from './arbitrary-document.ts'
import { comments, elements, texts } from './page.ts'

/** Elements that a document's own markup becomes. */
const own = new Set([
  'blockquote',
  'code',
  'details',
  'h2',
  'h3',
  'li',
  'p',
  'pre',
  'span',
  'strong',
  'b',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
])

/** What GitHub looks for in the text of a rendered comment, outside code. */
const activePatterns: readonly [what: string, pattern: RegExp][] = [
  ['a mention', /@[a-z0-9]/i],
  ['an issue reference', /#\d/],
  ['an issue reference', /\bGH-\d/i],
  ['an emoji name', /:[\w+-]+:/],
  ['an address', /[a-z]:\/\//i],
  ['an address', /www\./i],
]

function expectInert(document: Document, markdown: string) {
  for (const sanitize of [false, true]) {
    const tree = treeOf(markdown, { sanitize })
    const foreign = elements(tree)
      .map(({ tagName }) => tagName)
      .filter((name) => !own.has(name))
    expect(foreign, `elements in ${markdown}`).toEqual([])
    expect(comments(tree), `comments in ${markdown}`).toEqual([])
    for (const text of texts(tree, ['code']))
      for (const [what, pattern] of activePatterns)
        expect(text, `${what} in ${markdown}`).not.toMatch(pattern)
    // Mathematics needs a dollar sign in a text of its paragraph; ours stand alone in a span.
    for (const text of texts(tree, ['code', 'span'])) expect(text).not.toContain('$')
    const attributes = elements(tree).flatMap(({ properties }) => Object.keys(properties))
    expect(attributes.filter((name) => !['align', 'className'].includes(name))).toEqual([])
  }
  expect(markdown).not.toContain('<!--')
  expect(document).toBeDefined()
}

const everywhere = (text: string): Document => ({
  id: text,
  tone: 'good',
  title: [text, { code: text }, { strong: [text] }],
  blocks: [
    { kind: 'heading', text: [text] },
    { kind: 'paragraph', text: [text, ' ', text, { code: text }, { tone: 'bad', text }] },
    { kind: 'paragraph', small: true, text: [text] },
    { kind: 'list', items: [[text], [{ strong: [text] }]] },
    { kind: 'alert', tone: 'warn', text: [text] },
    { kind: 'code', text, language: text },
    {
      kind: 'table',
      rowName: text,
      textRows: 1,
      columns: [{ title: [text] }, { title: [{ code: text }] }],
      rows: [{ cells: [[text], [{ code: text }]] }, { cells: [[text], [text]] }],
    },
    {
      kind: 'details',
      summary: [text, { code: text }, { strong: [text] }],
      blocks: [{ kind: 'paragraph', text: [text] }],
    },
    { kind: 'paragraph', text: [{ link: text, text: [text] }] },
  ],
})

describe('a comment', () => {
  it.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
    'leaves %j inert in every position',
    (_, text) => {
      const document = everywhere(text)
      // A text that is an address is meant as one where a document says so: only that link may remain.
      const markdown = renderMarkdown({ ...document, blocks: document.blocks.slice(0, -1) })
      expectInert(document, markdown)
    },
  )

  it.each([
    ['www', '.evil.example'],
    ['#', '12'],
    ['GH-', '12'],
    ['https:', '//evil.example'],
    ['https:/', '/evil.example'],
  ])('leaves %j inert where %j goes on', (...texts) => {
    const document: Document = {
      id: 'a',
      tone: 'info',
      title: ['a'],
      blocks: [{ kind: 'paragraph', text: texts }],
    }
    expectInert(document, renderMarkdown(document))
  })

  it('has no element but its own, no link, no comment and nothing GitHub acts on, whatever the texts are', () => {
    fc.assert(
      fc.property(anyDocument, (document) => expectInert(document, renderMarkdown(document))),
      { numRuns: 60 },
    )
  }, 60_000)

  it('shows what it neutralises', () => {
    const html = renderAsGitHub(renderMarkdown(everywhere('</details><img src=x onerror=1> @everyone $5')))
    expect(html).toContain('&#x3C;/details>&#x3C;img src=x onerror=1>')
    expect(html).toContain('everyone')
    expect(html).toContain('<span>$</span>5')
  })

  it('shows control, bidi and zero-width characters as escapes', () => {
    const markdown = renderMarkdown({ id: 'x', tone: 'good', title: ['a\u202eb\u200bc\nd\0'], blocks: [] })
    expect(markdown).toBe('## ✅ a\\u202eb\\u200bc\\nd\\0\n')
  })

  it('leads only to the web', () => {
    const link = (address: string) =>
      renderMarkdown({
        id: 'x',
        tone: 'good',
        title: [],
        blocks: [{ kind: 'paragraph', text: [{ link: address, text: ['here'] }] }],
      })
    expect(link('https://example.com/a b')).toContain('[here](https://example.com/a%20b)')
    expect(link('javascript:alert(1)')).not.toContain('](')
    expect(link('//example.com')).not.toContain('](')
  })

  it('never draws a diagram from a block of code', () => {
    const markdown = renderMarkdown({
      id: 'x',
      tone: 'good',
      title: [],
      blocks: [{ kind: 'code', language: 'mermaid', text: 'graph TD\n```\nout' }],
    })
    expect(markdown).toContain('````text\ngraph TD\n```\nout\n````')
  })
})
