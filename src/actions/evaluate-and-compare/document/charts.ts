import type { Block, Chart } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { type Comparison, isShare, name, sliceName, verdictWords } from './wording.ts'

type Lines = Extract<Chart, { type: 'lines' }>

/** Curves, for the HTML report. */
export function charts(report: EvaluateReport): Block[] {
  const { roc, precisionRecall, calibration } = report.curves
  const regression = report.task === 'regression'
  const drawn: Lines[] = [
    ...lines(roc, {
      type: 'lines',
      title: 'ROC curve',
      x: { name: 'False positive rate', min: 0, max: 1 },
      y: { name: 'True positive rate', min: 0, max: 1 },
      diagonal: true,
      series: [],
    }),
    ...lines(precisionRecall, {
      type: 'lines',
      title: 'Precision and recall',
      x: { name: 'Recall', min: 0, max: 1 },
      y: { name: 'Precision', min: 0, max: 1 },
      series: [],
    }),
    ...lines(calibration, {
      type: 'lines',
      title: regression ? 'Predicted and observed' : 'Calibration',
      x: {
        name: regression ? 'Predicted' : 'Predicted probability',
        ...(regression ? {} : { min: 0, max: 1 }),
      },
      y: {
        name: regression ? 'Observed mean' : 'Observed frequency',
        ...(regression ? {} : { min: 0, max: 1 }),
      },
      diagonal: true,
      series: [],
    }),
    ...distributions(report, regression),
  ]
  if (drawn.length === 0) return []
  return [
    {
      kind: 'only',
      in: 'html',
      blocks: [
        { kind: 'heading', text: ['Curves'] },
        ...drawn.map((chart): Block => ({ kind: 'chart', chart })),
      ],
    },
  ]
}

function lines(curves: EvaluateReport['curves']['roc'], frame: Lines): Lines[] {
  const sides = (['candidate', 'champion'] as const).flatMap((side) =>
    curves.filter((curve) => curve.side === side),
  )
  if (sides.every(({ points }) => points.length === 0)) return []
  return [
    {
      ...frame,
      series: sides.map(({ side, points }) => ({
        name: side,
        points,
        ...(side === 'champion' ? { dashed: true } : {}),
      })),
    },
  ]
}

function distributions(report: EvaluateReport, regression: boolean): Lines[] {
  const { scores } = report.curves
  if (scores === null || scores.edges.length < 2) return []
  const { edges } = scores
  const kinds = [...new Set(scores.series.map((one) => kindOf(one.name)))]
  return [
    {
      type: 'lines',
      title: regression ? 'Residuals' : 'Scores',
      x: { name: regression ? 'Residual' : 'Score', min: edges[0]!, max: edges.at(-1)! },
      y: { name: `Share of ${name(report.rowName, 24)}`, min: 0 },
      // One colour an outcome, whichever model; the champion is dashed as in every chart.
      series: scores.series.map(({ name: title, shares }) => ({
        name: name(title),
        step: true,
        dashed: title.startsWith('champion'),
        group: kinds.indexOf(kindOf(title)),
        points: edges.map((edge, bin): [number, number] => [
          edge,
          shares[Math.min(bin, shares.length - 1)] ?? 0,
        ]),
      })),
    },
  ]
}

/** The outcome in `candidate, late`; a series of one side alone keeps its colour. */
function kindOf(title: string): string {
  const comma = title.indexOf(', ')
  return comma < 0 ? title : title.slice(comma + 2)
}

/** Most slices drawn in one forest plot; the table below has them all. */
const forestRows = 40

/** One forest plot of slices a metric, for the HTML report. */
export function forests(report: EvaluateReport): Block[] {
  if (report.champion === null) return []
  const metrics = [
    ...new Set(report.metrics.filter(({ slice }) => slice !== null).map(({ metric }) => metric)),
  ]
  const drawn = metrics.flatMap((metric): Block[] => {
    const all = report.metrics.filter((one) => one.metric === metric)
    const rows = all.filter(
      ({ slice, difference }) => slice !== null && difference?.low != null && difference.high !== null,
    )
    const first = rows[0]
    if (first === undefined) return []
    const whole = all.filter(({ slice }) => slice === null)
    return [
      {
        kind: 'chart',
        chart: forest([...whole, ...rows.toSorted(bySize).slice(0, forestRows)], whole[0] ?? first),
      },
    ]
  })
  if (drawn.length === 0) return []
  return [
    { kind: 'only', in: 'html', blocks: [{ kind: 'heading', text: ['Differences by slice'] }, ...drawn] },
  ]
}

function bySize(a: Comparison, b: Comparison): number {
  const order = ['regressed', 'improved', 'inconclusive', 'non-inferior']
  return order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.rows - a.rows
}

function forest(rows: readonly Comparison[], first: Comparison): Chart {
  const share = isShare(first)
  const factor = share ? 100 : 1
  return {
    type: 'forest',
    title: `${name(first.title)}, candidate − champion`,
    unit: share ? 'pt' : name(first.unit ?? '', 24),
    better: first.direction === 'higher' ? 1 : -1,
    margin: first.margin > 0 ? first.margin * factor : null,
    rows: rows.flatMap(({ slice, difference, verdict, rows: count }) =>
      difference === null || difference.low === null || difference.high === null
        ? []
        : [
            {
              name: slice === null ? 'all rows' : sliceName(slice).join(''),
              low: difference.low * factor,
              estimate: difference.estimate * factor,
              high: difference.high * factor,
              tone: verdictWords[verdict].tone,
              note: `${count.toLocaleString('en-US')} rows, ${verdictWords[verdict].word}`,
            },
          ],
    ),
  }
}
