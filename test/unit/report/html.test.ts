import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, Document } from '../../../src/report/index.ts'
import { renderHtml } from '../../../src/report/index.ts'
import { anyDocument, anyText, hostileTexts } from './arbitrary-document.ts'
import { comments, elements, treeOfPage } from './page.ts'

const options = { title: 'flight-delay', generatedBy: 'mlops-actions' }

const own = new Set(
  'html head meta title style body header main footer script p h1 h2 span strong code pre ul li table thead tbody tr th td div details summary svg path circle g text rect defs clippath figure figcaption button tspan'.split(
    ' ',
  ),
)

function expectInert(html: string) {
  const tree = treeOfPage(html)
  const all = elements(tree)
  const foreign = all.map(({ tagName }) => tagName.toLowerCase()).filter((name) => !own.has(name))
  expect(foreign).toEqual([])
  expect(comments(tree)).toEqual([])
  expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  const names = all.flatMap(({ properties }) => Object.keys(properties))
  expect(names.filter((name) => /^on|^src|^href|^xlink/i.test(name))).toEqual([])
  expect(html).not.toMatch(/[\u202a-\u202e\u200b\u200e\u200f]/)
}

const charts = (text: string): Chart[] => [
  {
    type: 'lines',
    title: text,
    x: { name: text, min: 0, max: 1 },
    y: { name: text },
    diagonal: true,
    series: [
      {
        name: text,
        points: [
          [0, 0],
          [0.5, 0.7],
          [1, 1],
        ],
      },
      {
        name: text,
        points: [
          [0, 0],
          [1, 1],
        ],
        dashed: true,
        step: true,
        group: 0,
      },
    ],
  },
  {
    type: 'bars',
    title: text,
    x: { name: text },
    y: { name: text },
    categories: [text, 'b'],
    series: [{ name: text, values: [1, 2] }],
  },
  {
    type: 'forest',
    title: text,
    unit: text,
    better: 1,
    margin: 0.1,
    rows: [{ name: text, low: -1, estimate: 0, high: 1, tone: 'bad', note: text }],
  },
  {
    type: 'scatter',
    title: text,
    x: { name: text, better: 'lower' },
    y: { name: text, better: 'higher' },
    points: [
      { name: text, x: 1, y: 2, front: true, note: text },
      { name: text, x: 2, y: 1, front: false },
    ],
  },
  {
    type: 'parallel',
    title: text,
    axes: [
      { name: text, scale: 'category', categories: [text, 'b'] },
      { name: text, scale: 'log', better: 'lower' },
    ],
    lines: [
      { name: text, values: [0, 1], marked: true },
      { name: text, values: [1, 10] },
      { name: text, values: [null, 100] },
    ],
  },
]

const withCharts = (text: string): Document => ({
  id: text,
  tone: 'warn',
  title: [text],
  blocks: [
    ...charts(text).map((chart) => ({ kind: 'chart', chart }) as const),
    {
      kind: 'table',
      rowName: text,
      columns: [{ title: [text] }, { title: [{ code: text }], align: 'right' }],
      rows: Array.from({ length: 12 }, () => ({ cells: [[text], [{ tone: 'bad', text } as const]] })),
    },
    { kind: 'code', text, language: text },
  ],
})

describe('the HTML report', () => {
  it('has no element, attribute, comment or script but its own, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anyText, async (document, title) => {
        expectInert(await renderHtml(document, { title, generatedBy: title }))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
    'leaves %j inert in charts too',
    async (_, text) => {
      expectInert(await renderHtml(withCharts(text), { title: text, generatedBy: text }))
    },
  )

  it('needs nothing from outside, and its policy lets nothing in', async () => {
    const html = await renderHtml(withCharts('x'), options)
    expect(html).toContain("default-src 'none'; script-src 'sha256-")
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\((?!#)/)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!
    expect(policy).not.toContain("script-src 'unsafe")
  })

  it('is the same bytes for the same document, however many were drawn before', async () => {
    const first = await renderHtml(withCharts('x'), options)
    await renderHtml(withCharts('another'), options)
    expect(await renderHtml(withCharts('x'), options)).toBe(first)
  })

  it('draws with the colours of the page, so that drawings follow light and dark', async () => {
    const html = await renderHtml(withCharts('x'), options)
    expect(html).toContain('stroke="var(--series-1)"')
    expect(html).toContain('fill="var(--text)"')
    expect(html).not.toMatch(/#010a0/i)
    expect(html).toContain('--series-2:var(--hue-1)')
  })

  it('has ids that are unique on the page', async () => {
    const ids = [...(await renderHtml(withCharts('x'), options)).matchAll(/\sid="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(ids.length).toBeGreaterThanOrEqual(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('does not draw values that are not numbers', async () => {
    const broken: Document = {
      id: 'x',
      tone: 'good',
      title: [],
      blocks: [
        {
          kind: 'chart',
          chart: {
            type: 'lines',
            title: '',
            x: { name: '' },
            y: { name: '' },
            series: [{ name: '', points: [[Number.NaN, 1]] }],
          },
        },
        {
          kind: 'chart',
          chart: {
            type: 'bars',
            title: '',
            x: { name: '' },
            y: { name: '' },
            categories: ['a'],
            series: [{ name: '', values: [Number.POSITIVE_INFINITY] }],
          },
        },
        { kind: 'chart', chart: { type: 'forest', title: '', unit: '', better: -1, margin: null, rows: [] } },
      ],
    }
    expect(await renderHtml(broken, options)).not.toMatch(/ d="[^"]*NaN/)
  })

  it('leads to addresses of the web and to no other', async () => {
    const link = (address: string) =>
      renderHtml({ id: 'x', tone: 'good', title: [{ link: address, text: ['here'] }], blocks: [] }, options)
    expect(await link('https://example.com/"><script>')).toContain(
      '<a href="https://example.com/%22%3E%3Cscript%3E" rel="noreferrer">here</a>',
    )
    expect(await link('javascript:alert(1)')).not.toContain('<a ')
  })
})
