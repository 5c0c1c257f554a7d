import { describe, expect, it } from 'vitest'
import { drawParallel } from '../../../../src/report/html/charts/parallel.ts'
import { drawScatter } from '../../../../src/report/html/charts/scatter.ts'
import { type Chart, renderHtml } from '../../../../src/report/index.ts'

type Parallel = Extract<Chart, { type: 'parallel' }>
type Scatter = Extract<Chart, { type: 'scatter' }>

/** What is drawn of a chart, without the page around it. */
async function page(chart: Chart): Promise<string> {
  const html = await renderHtml(
    { id: 'x', tone: 'info', title: [], blocks: [{ kind: 'chart', chart }] },
    { title: '', generatedBy: '' },
  )
  return /<figure[\s\S]*<\/figure>/.exec(html)![0]
}

const scatter: Scatter = {
  type: 'scatter',
  title: 'Cost and quality',
  x: { name: 'seconds', better: 'lower' },
  y: { name: 'auc', better: 'higher' },
  points: [
    { name: 'Trial 2', x: 3, y: 0.9, front: true },
    { name: 'Trial 0', x: 1, y: 0.7, front: true, note: 'lr 0.1' },
    { name: 'Trial 1', x: 2, y: 0.6, front: false },
    { name: 'Trial 3', x: Number.NaN, y: 0.6, front: false },
  ],
}

const parallel: Parallel = {
  type: 'parallel',
  title: 'Trials',
  axes: [
    { name: 'kind', scale: 'category', categories: ['gbdt', 'dart'] },
    { name: 'lr', scale: 'log' },
    { name: 'loss', scale: 'linear', better: 'lower' },
  ],
  lines: [
    { name: 'Trial 0', values: [0, 0.001, 3] },
    { name: 'Trial 1', values: [1, 0.1, 1], marked: true },
    { name: 'Trial 2', values: [1, null, 2] },
    { name: 'nothing', values: [null, null, null] },
  ],
}

describe('points over two objectives', () => {
  it('say in words which direction is better and how many are on the front', async () => {
    const html = await page(scatter)
    expect(html).toContain('seconds (better ←)')
    expect(html).toContain('auc (better ↑)')
    expect(html).toContain('aria-label="Cost and quality: 4 points of auc by seconds, 2 on the Pareto front"')
    expect(html).not.toContain('NaN')
  })

  it('join the front by stairs that never promise more than its points', () => {
    const [stairs] = drawScatter(scatter).option.series as { data: number[][] }[]
    // lower seconds and higher auc are better: until 3 s are spent, 0.7 is what there is
    expect(stairs!.data).toEqual([
      [1, 0.7],
      [3, 0.7],
      [3, 0.9],
    ])
    const costs: Scatter = {
      ...scatter,
      x: { name: 'auc', better: 'higher' },
      y: { name: 'f1', better: 'higher' },
    }
    const swapped = costs.points.map((point) => ({ ...point, y: 4 - point.x }))
    const [down] = drawScatter({ ...costs, points: swapped }).option.series as { data: number[][] }[]
    expect(down!.data).toEqual([
      [1, 3],
      [1, 1],
      [3, 1],
    ])
  })

  it('can be pointed at from left to right, each with its values and what it is', () => {
    const { rows } = drawScatter(scatter).data as { rows: { lines: string[]; at: number[] }[] }
    expect(rows.map(({ lines }) => lines[0])).toEqual(['Trial 0', 'Trial 1', 'Trial 2'])
    expect(rows[0]!.lines).toEqual(['Trial 0', 'seconds 1, auc 0.7', 'On the Pareto front. lr 0.1'])
    for (const { at } of rows) for (const share of at) expect(share).toBeGreaterThanOrEqual(0)
  })
})

describe('parallel coordinates', () => {
  const rowsOf = (chart: Parallel) =>
    (drawParallel(chart).data as { rows: { name: string; at: (number | null)[]; values: string[] }[] }).rows

  it('have the best first, by the last axis and its direction', () => {
    expect(rowsOf(parallel).map(({ name }) => name)).toEqual(['Trial 1', 'Trial 2', 'Trial 0'])
    const axes = [...parallel.axes.slice(0, 2), { name: 'auc', scale: 'linear', better: 'higher' } as const]
    expect(rowsOf({ ...parallel, axes }).map(({ name }) => name)).toEqual(['Trial 0', 'Trial 2', 'Trial 1'])
  })

  it('place categories, powers and numbers on their axes, and leave out what is missing', () => {
    const [best, middle, worst] = rowsOf(parallel)
    expect(best).toMatchObject({ at: [0.75, 1, 0], values: ['dart', '0.1', '1'] })
    expect(middle).toMatchObject({ at: [0.75, null, 0.5], values: ['dart', '–', '2'] })
    expect(worst!.at).toEqual([0.25, 0, 1])
    const middling = { ...parallel, lines: [...parallel.lines, { name: 'm', values: [0, 0.01, 1] }] }
    expect(rowsOf(middling).find(({ name }) => name === 'm')!.at[1]).toBeCloseTo(0.5, 6)
  })

  it('are drawn with their axes, ticks, and a break where a value is missing', async () => {
    const html = await page(parallel)
    for (const label of ['kind', 'gbdt', 'dart', 'lr', '0.001', '0.01', 'loss ↓'])
      expect(html).toContain(`>${label}</text>`)
    expect(html).toContain('aria-label="Trials: 4 lines over kind, lr, loss"')
    expect(html).toMatch(/d="M[\d. ]+M[\d. ]+"/)
    expect(html).toContain('stroke-width="3"')
    expect(html).not.toContain('NaN')
  })

  it('stand constants, single axes and nothing at all', async () => {
    const constant: Parallel = {
      ...parallel,
      axes: [{ name: 'a', scale: 'log' }],
      lines: [{ name: 'x', values: [5] }],
    }
    expect(await page(constant)).not.toContain('NaN')
    expect(await page({ ...parallel, lines: [] })).not.toContain('NaN')
    expect(
      await page({ ...parallel, axes: [{ name: 'a', scale: 'log' }], lines: [{ name: 'x', values: [-5] }] }),
    ).not.toContain('NaN')
    expect(await page({ ...scatter, points: [] })).not.toContain('NaN')
  })
})
