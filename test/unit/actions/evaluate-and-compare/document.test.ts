import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEvaluateDocument } from '../../../../src/actions/evaluate-and-compare/document.ts'
import type { EvaluateReport } from '../../../../src/actions/evaluate-and-compare/report-schema.ts'
import { renderHtml, renderMarkdown, renderTerminal } from '../../../../src/report/index.ts'
import { anyText, hostileTexts } from '../../report/arbitrary-document.ts'
import {
  aloneReport,
  firstReport,
  flightReport,
  inconclusiveReport,
  metricsFilesReport,
  worseReport,
} from '../../report/flight-report.ts'

const fullReportUrl = 'https://github.com/acme/flights/actions/runs/9077412412/artifacts/7'

/** The comment with plain spaces and hyphens, as one reads it. */
function comment(report: EvaluateReport): string {
  return renderMarkdown(composeEvaluateDocument(report), { fullReportUrl })
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
    .replaceAll('<span>$</span>', '$')
    .replaceAll('\\[', '[')
}

const firstLine = (report: EvaluateReport) => comment(report).split('\n')[0]

describe('the first lines of the comment', () => {
  it('say for a product manager what came out', () => {
    expect(firstLine(flightReport())).toBe(
      '## ✅ `flight-delay`: not worse, and better on ROC AUC and profit',
    )
    expect(firstLine(worseReport())).toBe(
      '## ❌ `flight-delay`: worse on ROC AUC, log loss and profit, and 2 gates fail',
    )
    expect(firstLine(inconclusiveReport())).toBe(
      '## ❌ `flight-delay`: undecided on ROC AUC, and 1 gate fails',
    )
    expect(firstLine(firstReport())).toBe(
      '## ✅ `flight-delay`: first model, within its limits, better than the prior on ROC AUC and log loss',
    )
    expect(firstLine(aloneReport())).toBe('## ⚪ `flight-delay`: first model, nothing to compare with yet')
    expect(firstLine(metricsFilesReport())).toBe(
      '## ⚠️ `flight-delay`: ahead on 4 of 4 metrics, by numbers alone',
    )
  })

  it('never call what is not significant the same', () => {
    const metrics = inconclusiveReport().metrics.slice(0, 1)
    expect(firstLine(inconclusiveReport())).not.toMatch(/\b(same|equal)\b/)
    expect(firstLine(flightReport({ verdict: 'inconclusive', metrics, gates: [] }))).toBe(
      '## ⚠️ `flight-delay`: cannot be told apart from the champion on these flights',
    )
    expect(comment(flightReport())).toContain('Log loss')
    expect(comment(inconclusiveReport())).toContain('ROC AUC may have moved by −0.0007 [−0.0051, +0.0037]')
  })

  it('do not hide a metric that got worse behind a verdict that its gates allow', () => {
    const [auc, loss] = flightReport().metrics
    const metrics = [auc!, { ...loss!, verdict: 'regressed' as const }]
    expect(firstLine(flightReport({ metrics }))).toBe(
      '## ⚠️ `flight-delay`: better on ROC AUC, worse on log loss',
    )
  })

  it('say why and whether to merge', () => {
    expect(comment(flightReport())).toContain(
      '**Merge is safe by your 3 gates.** ROC AUC rises by 0.0061 [+0.0041, +0.0081]; profit rises by $0.07 a flight [+0.02, +0.12]. No slice is shown to lose more than you allow.',
    )
    expect(comment(worseReport())).toContain('**Not ready to merge: 2 of 4 gates fail.**')
    expect(comment(worseReport())).toContain(
      'Worse by more than you allow: **carrier = WN (recall at precision 0.5)**.',
    )
    expect(comment(aloneReport())).toContain(
      '**Nothing blocks this merge.** RMSE is 1,832 min [1,790, 1,876].',
    )
  })

  it('say for an inconclusive metric what the holdout could show and what would settle it', () => {
    expect(comment(inconclusiveReport())).toContain(
      '**ROC AUC** is inconclusive: 28,243 flights can show a difference of 0.0063 or more, and about **41,000 more labelled flights** would settle it.',
    )
  })
})

describe('gates', () => {
  it('count as they were declared, however many slices one is asked of', () => {
    const base = flightReport()
    const answers = base.metrics
      .filter(({ slice }) => slice !== null)
      .map(({ metric, slice }) => ({
        ...base.gates[0]!,
        gate: `recall on ${slice!.value}`,
        metric,
        slice,
        line: 39,
      }))
    expect(comment({ ...base, gates: [...base.gates, ...answers] })).toContain(
      '**Merge is safe by your 4 gates.**',
    )
  })

  it('that warn of many slices are folded, those that fail never', () => {
    const base = worseReport()
    const warnings = Array.from({ length: 9 }, (_, index) => ({
      ...base.gates[2]!,
      gate: `recall on N${index}`,
    }))
    const text = comment({ ...base, gates: [...base.gates, ...warnings] })
    expect(text).toContain('<b>Warnings</b>: 10 gate checks to look at, none of which blocks')
    expect(text.indexOf('🔴 `roc_auc`')).toBeLessThan(text.indexOf('<b>Warnings</b>'))
  })

  it('that nobody declared are not called yours', () => {
    const gates = [{ ...flightReport().gates[0]!, file: null, line: null }]
    const text = comment(flightReport({ gates }))
    expect(text).toContain('**Nothing blocks this merge.**')
    expect(text).toContain('Declare `evaluate.gates` to turn this verdict into a rule')
  })

  it('are missed where a metric got worse that none of them watches', () => {
    const base = flightReport()
    const [auc, , , profit] = base.metrics
    const loss = {
      ...base.metrics[1]!,
      metric: 'brier_score',
      title: 'Brier score',
      verdict: 'regressed' as const,
    }
    const text = comment({ ...base, metrics: [auc!, loss, profit!] })
    expect(text).toContain(
      '**Brier score** got worse, by −0.0019 [−0.0041, +0.0002], and no gate watches it.',
    )
  })
})

describe('the body of the comment', () => {
  it('has failing gates before any number, each with its reason and a link to its line', () => {
    const text = comment(worseReport())
    const gate =
      '| 🔴 `roc_auc` | regressed is not accepted: the difference is −0.021 [−0.024, −0.018], the allowed loss 0.002 | [`mlops.yaml:37`](https://github.com/acme/flights/blob/3f9c2e1d0b7a4c5e8f9a0b1c2d3e4f5a6b7c8d9e/mlops.yaml#L37) |'
    expect(text).toContain(gate)
    expect(text.indexOf(gate)).toBeLessThan(text.indexOf('| Metric |'))
  })

  it('has a row a metric: direction, both values, the difference with its interval drawn, the verdict', () => {
    const text = comment(flightReport())
    expect(text).toContain(
      '| **ROC AUC** ↑ | 0.7312 | **0.7373** | +0.0061 [+0.0041, +0.0081] | `┄┄┄┄┄┊│┄┄├●─┤` | 🟢 improved |',
    )
    expect(text).toContain(
      '| **Recall at precision 0.5** ↑ | 41.2 % | 42.0 % | +0.8 pt [−0.3, +1.9] | `┊┄┄┄┄├┼─●─┤┄┄` | 🔵 non-inferior |',
    )
  })

  it('draws every interval so that right is better', () => {
    const text = comment(flightReport())
    expect(text).toContain(
      '| **Log loss** ↓ | 0.4821 | 0.4802 | −0.0019 [−0.0041, +0.0002] | `┊┄┄┄┄┄├─●──┤┄` |',
    )
  })

  it('counts fixed and broken predictions and names the slice that is hit hardest', () => {
    expect(comment(worseReport())).toContain(
      '**What changed for whom**: 902 predictions fixed, 1,467 broken (net −565, p < 0.001). Hardest hit: **carrier = WN**, recall at precision 0.5 −5.2 pt [−8.4, −3.1].'
        .replace('<', '\\<')
        .replace('\\<', '<'),
    )
  })

  it('folds the slices, those that differ first, and counts those that are elsewhere', () => {
    const text = comment(worseReport())
    expect(text).toContain(
      '<details><summary><b>Slices</b>: 1 regressed, 2 improved, 12 non-inferior, 5 inconclusive, 1 with too few rows</summary>',
    )
    expect(text.indexOf('| carrier = WN |')).toBeLessThan(text.indexOf('| origin = LGA |'))
    expect(text).toContain(`<sub>6 more slices are in the [full report](${fullReportUrl}).</sub>`)
  })

  it('says what changed, whether to trust it, and where every number comes from', () => {
    const text = comment(flightReport())
    expect(text).toContain('<b>What changed</b>: 3 parameters, 1 file of code, 1 package')
    expect(text).toContain('| `max_leaf_nodes` | 31 | **63** |')
    expect(text).toContain('| `features` | 2 items | **2 items** (+ wind_gust, − wind) |')
    expect(text).toContain('| `data/train.parquet` | a41f0c9, 166,158 rows | same |')
    expect(text).toContain('<b>Can the comparison be trusted?</b> 5 of 6 checks hold, 1 not made')
    expect(text).toContain('champion from tag `flight-delay#production#9`')
    expect(text).toContain(`[Full report with curves and calibration](${fullReportUrl})`)
  })

  it('shows two numbers without an interval as no more than that', () => {
    const text = comment(metricsFilesReport())
    expect(text).toContain('| **ROC AUC** ↑ | 0.7312 | 0.7373 | +0.0061 | ⚪ ahead, no interval |')
    expect(text).toContain('No interval is possible from two numbers')
    expect(text).not.toContain('improved')
  })

  it('shows a first model beside the prior, or alone with its limits', () => {
    expect(comment(firstReport())).toContain('| Metric | Prior | Candidate `3f9c2e1` |')
    expect(comment(firstReport())).toContain('🟢 better than the prior')
    expect(comment(aloneReport())).toContain('| **RMSE** ↓ | 1,832 min | [1,790, 1,876] | – |')
  })
})

describe('the document', () => {
  it('is the same for the same report, in every rendering', async () => {
    for (const make of [flightReport, worseReport, firstReport, metricsFilesReport]) {
      const [one, two] = [composeEvaluateDocument(make()), composeEvaluateDocument(make())]
      expect(one).toEqual(two)
      expect(renderMarkdown(one)).toBe(renderMarkdown(two))
      const options = { title: 'x', generatedBy: 'y' }
      expect(await renderHtml(one, options)).toBe(await renderHtml(two, options))
      const terminal = { columns: 100, color: true }
      expect(renderTerminal(one, terminal)).toBe(renderTerminal(two, terminal))
    }
  })

  it('keeps the verdict, failing rows and the link when a thousand slices are too much', () => {
    const report = worseReport()
    const slice = report.metrics.find(({ slice }) => slice !== null)!
    const metrics = [
      ...report.metrics,
      ...Array.from({ length: 1_000 }, (_, index) => ({
        ...slice,
        slice: { column: 'tailnum', value: `N${index}` },
      })),
    ]
    const gates = [
      ...report.gates,
      ...Array.from({ length: 300 }, (_, index) => ({
        ...report.gates[0]!,
        gate: `recall on tailnum = N${index}`,
        metric: slice.metric,
        slice: { column: 'tailnum', value: `N${index}` },
      })),
    ]
    const text = comment({ ...report, metrics, gates })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    expect(text).toContain('and 2 gates fail')
    for (const index of [0, 150, 299]) expect(text).toContain(`recall on tailnum = N${index}`)
    expect(text).toContain(fullReportUrl)
  })

  it('draws curves and slices in HTML within its size, and no chart where there is nothing to draw', async () => {
    const options = { title: 'x', generatedBy: 'y' }
    const html = await renderHtml(composeEvaluateDocument(flightReport()), options)
    for (const title of [
      'ROC curve',
      'Precision and recall',
      'Calibration',
      'Scores',
      'Recall at precision 0.5, candidate − champion',
    ])
      expect(html).toContain(title)
    expect(html.length).toBeLessThan(400_000)
    expect(await renderHtml(composeEvaluateDocument(metricsFilesReport()), options)).not.toContain('<figure')
  })

  it('stays under a megabyte of HTML with 500 slice rows', async () => {
    const report = flightReport()
    const slice = report.metrics.filter((metric) => metric.slice !== null)
    const metrics = [
      ...report.metrics.slice(0, 4),
      ...Array.from({ length: 500 }, (_, index) => ({
        ...slice[index % slice.length]!,
        slice: { column: 'tailnum', value: `N${index}` },
      })),
    ]
    const html = await renderHtml(composeEvaluateDocument({ ...report, metrics }), {
      title: 'x',
      generatedBy: 'y',
    })
    expect(html.length).toBeLessThan(1_000_000)
    expect(html).toContain('N499')
  })

  it('holds its budget whatever columns, slices, units, reasons and names are called', () => {
    const base = worseReport()
    fc.assert(
      fc.property(anyText, anyText, anyText, (one, two, three) => {
        const report: EvaluateReport = {
          ...base,
          model: one,
          rowName: two,
          metrics: base.metrics.map((metric, index) => ({
            ...metric,
            title: index === 0 ? two : metric.title,
            unit: index === 1 ? three : metric.unit,
            slice: metric.slice === null ? null : { column: one, value: `${three}${index}` },
          })),
          gates: base.gates.map((gate) => ({ ...gate, gate: one, reason: two, file: three })),
          changes: base.changes.map((change) => ({ ...change, name: one, champion: two, candidate: three })),
          notes: [one, two],
          provenance: { ...base.provenance, repository: one, runUrl: two, runId: three },
        }
        const text = renderMarkdown(composeEvaluateDocument(report))
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
        expect(text).not.toContain('<!--')
        expect(text.split('\n').every((line) => !/^\s*```/.test(line))).toBe(true)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it.each(hostileTexts.map((text) => [text.slice(0, 30), text]))(
    'keeps a slice called %j to one short row',
    (_, text) => {
      const base = flightReport()
      const metrics = base.metrics.map((metric) =>
        metric.slice === null ? metric : { ...metric, slice: { column: 'carrier', value: text } },
      )
      const rows = comment({ ...base, metrics })
        .split('\n')
        .filter((line) => line.startsWith('| carrier = '))
      expect(rows).toHaveLength(15)
      for (const row of rows) expect(row.length).toBeLessThan(500)
    },
  )
})
