import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type Block, type Document, renderTerminal } from '../../../src/report/index.ts'
import { anyDocument } from './arbitrary-document.ts'

const document = (...blocks: Block[]): Document => ({ id: 'x', tone: 'good', title: ['Verdict'], blocks })
const render = (block: Block, columns = 60) =>
  renderTerminal(document(block), { columns, color: false }).split('\n\n').slice(1).join('\n\n').trimEnd()

const table: Block = {
  kind: 'table',
  columns: [{ title: ['Slice'] }, { title: ['Rows'], align: 'right' }, { title: ['Verdict'] }],
  rows: [
    { cells: [['東京 🗼'], ['1,234'], [{ tone: 'good', text: 'improved' }]] },
    { cells: [['Zürich'], ['7'], [{ tone: 'bad', text: 'regressed' }]] },
  ],
}

describe('a report in the terminal', () => {
  it('aligns columns by what characters take, wide ones and emoji too', () => {
    expect(render(table)).toBe(
      [
        'Slice     Rows  Verdict',
        '───────  ─────  ───────────',
        '東京 🗼  1,234  ✓ improved',
        'Zürich       7  ✗ regressed',
      ].join('\n'),
    )
  })

  it('wraps the cells of a table that is too wide', () => {
    const wide: Block = {
      kind: 'table',
      columns: [{ title: ['Gate'] }, { title: ['Why'] }],
      rows: [{ cells: [['roc_auc'], ['regressed is not accepted here']] }],
    }
    expect(render(wide, 30)).toBe(
      [
        'Gate     Why',
        '───────  ─────────────────────',
        'roc_auc  regressed is not',
        '         accepted here',
      ].join('\n'),
    )
  })

  it('becomes a list of rows where columns would be too narrow to read', () => {
    const text = render(
      {
        ...table,
        columns: [...table.columns, { title: ['Difference'] }],
        rows: [{ cells: [['a'], ['1'], ['ok'], ['+0.0061 [+0.0041, +0.0081]']] }],
      } as Block,
      24,
    )
    expect(text.split('\n').slice(0, 3)).toEqual(['Slice: a', 'Rows: 1', 'Verdict: ok'])
  })

  it('colours only where asked, and never by colour alone', () => {
    const color = renderTerminal(document(table), { columns: 80, color: true })
    expect(color).toContain('\x1b[32m✓ improved\x1b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is tested for
    expect(color.replace(/\x1b\[[\d;]*m/g, '').replace(/ +$/gm, '')).toBe(
      renderTerminal(document(table), { columns: 80, color: false }),
    )
  })

  it('shows no character that a terminal would obey, and keeps to its width, whatever the texts are', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 30, max: 140 }), (any, columns) => {
        const text = renderTerminal(any, { columns, color: false })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is tested for
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u200b]/)
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  it('writes where a link leads, but not inside tables', () => {
    const link = { link: 'https://example.com/r', text: ['report'] }
    expect(render({ kind: 'paragraph', text: [link] })).toBe('report <https://example.com/r>')
    expect(
      render({ kind: 'table', columns: [{ title: ['Where'] }], rows: [{ cells: [[link]] }] }),
    ).not.toContain('https')
  })
})
