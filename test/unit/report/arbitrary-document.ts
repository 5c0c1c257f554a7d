import fc from 'fast-check'
import type { Block, Cell, Document, Inline } from '../../../src/report/index.ts'

/** Texts that somebody who wants to be noticed would put into a column or a slice. */
export const hostileTexts = [
  '</details><img src=x onerror=1>',
  '<script>alert(1)</script>',
  '@everyone',
  'a @octo-cat, @org/team',
  '| a | b |\n|---|---|\n| c | d |',
  '$(id)',
  'line\nbreak\r\n\r\n# heading',
  '\u202eevil\u2066 \u200bzero\u200dwidth\ufeff',
  '#123, GH-7, org/repo#1, org/repo@abcdef1',
  ':tada: :+1::smile:',
  'https://evil.example/x?y=1 www.evil.example mailto:a@evil.example a@evil.example ftp://evil.example',
  '<!-- mlops-actions:evaluate-and-compare:model -->',
  '$\\sqrt{x}$ and $$y$$ and $`z`$',
  '```mermaid\ngraph TD\n```',
  '[link](javascript:alert(1)) ![image](https://evil.example/i.png) <https://evil.example>',
  '[^1]: note [^1] [x] ~~gone~~ **bold** _emphasis_ `code`',
  '&lt;b&gt; &#64;everyone &commat;everyone &amp;',
  '> [!CAUTION]\n> quoted',
  '- item\n1. item\n---\n===\n***',
  '\\',
  '`',
  '``|\\|``',
  '\' onmouseover=1 " style=x',
  '\u05d0\u05d1\u05d2 (שלום) \u0627\u0644',
  '\x1b[31mred\x1b]8;;http://evil.example\x07',
  '😀👩‍💻🏳️‍🌈',
  '\ud800 lone',
  'x'.repeat(10_000),
]

const snippets = fc
  .array(
    fc.constantFrom(
      ...hostileTexts.slice(0, -1),
      ...'<>&|*_`~[](){}#@$!:;=+-.\\/"\' \n\t\u200b'.split(''),
      'www',
      'http',
      '://',
      'a',
      '1',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

export const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  snippets,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const tone = fc.constantFrom('good', 'bad', 'warn', 'neutral', 'info' as const)
const keep = fc.option(fc.oneof(fc.constant('always' as const), fc.integer({ min: 0, max: 100 })), {
  nil: 50,
})

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  anyText,
  fc.record({ code: anyText }),
  fc.record({ tone, text: anyText }),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  leaf,
  fc.record({ strong: fc.array(leaf, { maxLength: 3 }) }),
  // Not one of the web's addresses, so it must stay text.
  fc.record({
    link: fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'no address'),
    text: fc.array(leaf, { maxLength: 2 }),
  }),
)
const inlines = fc.array(inline, { maxLength: 4 })

const number = fc.oneof(fc.double(), fc.double({ min: -5, max: 5, noNaN: true }))
const cell: fc.Arbitrary<Cell> = fc.oneof(
  inlines,
  fc.record({
    interval: fc.record({
      low: number,
      estimate: number,
      high: number,
      margin: fc.option(number),
      scale: number,
      tone,
    }),
  }),
)

const table = fc.record({
  kind: fc.constant('table' as const),
  keep,
  rowName: anyText,
  columns: fc.array(
    fc.record({ title: inlines, align: fc.constantFrom('left', 'right', 'center' as const) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 5 }), keep }), { maxLength: 8 }),
})

const simple: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: inlines, keep, small: fc.boolean() }),
  fc.record({ kind: fc.constant('heading' as const), text: inlines, keep }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(inlines, { maxLength: 4 }), keep }),
  fc.record({ kind: fc.constant('alert' as const), tone, text: inlines, keep }),
  fc.record({ kind: fc.constant('code' as const), text: anyText, language: anyText, keep }),
  table,
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('details' as const),
      summary: inlines,
      blocks: fc.array(simple, { maxLength: 3 }),
      keep,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('only' as const),
      in: fc.constantFrom('markdown', 'html', 'terminal' as const),
      blocks: fc.array(simple, { maxLength: 2 }),
      keep,
    }),
  },
)

/** Any document without a link to the web and without charts. */
export const anyDocument: fc.Arbitrary<Document> = fc.record({
  id: anyText,
  tone,
  title: inlines,
  blocks: fc.array(block, { maxLength: 6 }),
})
