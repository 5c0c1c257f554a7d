import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Document, renderMarkdown, type TableRow } from '../../../src/report/index.ts'
import { anyDocument } from './arbitrary-document.ts'

const row = (text: string, keep?: TableRow['keep']): TableRow => ({
  cells: [[text]],
  ...(keep === undefined ? {} : { keep }),
})
const table = (rows: TableRow[], over: object = {}): Block => ({
  kind: 'table',
  rowName: 'slices',
  columns: [{ title: ['Slice'] }],
  rows,
  ...over,
})
const document = (...blocks: Block[]): Document => ({ id: 'x', tone: 'bad', title: ['The verdict'], blocks })
const many = (count: number, keep?: TableRow['keep']) =>
  Array.from({ length: count }, (_, index) => row(`slice number ${index}`, keep))

describe('a comment within its budget', () => {
  it('is within 60,000 bytes by default and within what is asked otherwise', () => {
    const large = document(table(many(4_000)), table(many(200, 'always')))
    expect(Buffer.byteLength(renderMarkdown(large))).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(renderMarkdown(large, { budgetBytes: 9_000 }))).toBeLessThanOrEqual(9_000)
  })

  it('counts what it leaves out and leads to it', () => {
    const url = 'https://example.com/report'
    const text = renderMarkdown(document(table(many(400))), { budgetBytes: 3_000, fullReportUrl: url })
    const shown = text.match(/slice number/g)!.length
    expect(text).toContain(`<sub>${400 - shown} more slices are in the [full report](${url}).</sub>`)
    expect(text).toContain(`[Full report with curves and calibration](${url})`)
  })

  it('drops by the order of keep, the higher number first and within it the later', () => {
    const order = ['gone first', 'gone third', 'gone second', 'kept 2', 'kept 1']
    const padded = (name: string, keep: number) => row(`${name} ${'.'.repeat(100)}`, keep)
    const rows = [
      padded('kept 1', 1),
      padded('gone first', 90),
      padded('kept 2', 1),
      padded('gone second', 80),
      padded('gone third', 80),
    ]
    const budgets = [700, 560, 450, 350, 260]
    const shown = budgets.map((budgetBytes) => {
      const text = renderMarkdown(document(table(rows)), { budgetBytes })
      return order.filter((name) => text.includes(name))
    })
    expect(shown).toEqual([order, order.slice(1), order.slice(2), order.slice(3), order.slice(4)])
  })

  it('keeps the verdict, failing rows inside folds, and the link when all else goes', () => {
    const filler: Block = { kind: 'paragraph', text: ['filler '.repeat(2_000)], keep: 1 }
    const fold: Block = {
      kind: 'details',
      keep: 99,
      summary: ['Slices'],
      blocks: [filler, table([...many(300), row('carrier = HA fails', 'always')])],
    }
    const text = renderMarkdown(document(filler, fold, filler), {
      budgetBytes: 500,
      fullReportUrl: 'https://example.com/r',
    })
    expect(text).toContain('## ❌ The verdict')
    expect(text).toContain('carrier = HA fails')
    expect(text).toContain('(https://example.com/r)')
    expect(text).not.toContain('filler')
  })

  it('names the sections it leaves out', () => {
    const fold: Block = {
      kind: 'details',
      summary: ['What changed: 2 parameters'],
      blocks: [{ kind: 'paragraph', text: ['x'.repeat(900)] }],
    }
    expect(renderMarkdown(document(fold), { budgetBytes: 300 })).toContain(
      'Left out to fit a comment: What changed: 2 parameters.',
    )
  })

  it('shortens texts before it gives up a failing row', () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      row(`${index}-${'long '.repeat(400)}-end`, 'always'),
    )
    const text = renderMarkdown(document(table(rows)), { budgetBytes: 4_000 })
    expect(text.match(/-end/g)).toHaveLength(20)
    expect(text).toContain('…')
  })

  it('says how many failing rows do not fit where nothing else is left to drop', () => {
    const text = renderMarkdown(document(table(many(2_500, 'always'))), { budgetBytes: 2_000 })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000)
    const shown = text.match(/slice number/g)!.length
    expect(text).toContain(`**${(2_500 - shown).toLocaleString('en-US')} more failing rows and passages**`)
  })

  it('shows at most the rows a table allows in text, those that matter first', () => {
    const rows = [row('minor', 70), row('failing', 'always'), row('notable', 20), row('minor too', 70)]
    const text = renderMarkdown(document(table(rows, { textRows: 2 })))
    expect(text).toContain('failing')
    expect(text).toContain('notable')
    expect(text).not.toContain('minor')
    expect(text).toContain('2 more slices are in the full report.')
  })

  it('stays within the budget for any document and gives the same bytes for the same document', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 700, max: 5_000 }), (any, budgetBytes) => {
        const text = renderMarkdown(any, { budgetBytes })
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgetBytes)
        expect(renderMarkdown(structuredClone(any), { budgetBytes })).toBe(text)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('begins with the marker, which counts towards the budget', () => {
    const marker = '<!-- mlops-actions:evaluate-and-compare:model -->'
    const text = renderMarkdown(document(table(many(500))), { marker, budgetBytes: 2_000 })
    expect(text.split('\n').slice(0, 2)).toEqual([marker, '## ❌ The verdict'])
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000)
  })
})
