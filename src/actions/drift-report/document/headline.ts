import {
  type Block,
  counted,
  type Inline,
  joined,
  sentence,
  shortened,
  type Tone,
  writeCount,
} from '../../../report/index.ts'
import { arrivalNames } from '../followed/arrivals.ts'
import type { DriftReport } from '../report-schema.ts'
import { quantityOf } from './performance.ts'
import { code, inOrder } from './wording.ts'

const mostNamed = 3

/** First the verdict, then why, then what to do: what is read before anything else. */
export function headline(report: DriftReport): { tone: Tone; title: Inline[]; blocks: Block[] } {
  const tone = toneOf(report)
  return {
    tone,
    title: [
      ...(report.model === null ? [] : [code(report.model, 60), ': ']),
      ...verdict(report),
      ...lateness(report),
    ],
    blocks: [
      { kind: 'paragraph', keep: 'always', text: [{ strong: [decision(report)] }, ' ', ...compared(report)] },
      ...why(report),
      ...advice(report),
    ],
  }
}

function toneOf(report: DriftReport): Tone {
  if (losses(report).length > 0) return 'bad'
  if (report.verdict === 'stable') return drifted(report).length === 0 ? 'good' : 'neutral'
  return drifted(report).some(({ critical }) => critical) ? 'bad' : 'warn'
}

function drifted({ columns }: DriftReport) {
  return inOrder(columns).filter((column) => column.drifted)
}

/** Metrics that are worse than on the reference. */
function worse({ performance }: DriftReport) {
  return performance?.estimates.filter((one) => one.verdict === 'worse') ?? []
}

/** What got worse, as it is named first: metrics, then KPIs. */
function losses(report: DriftReport) {
  const likely = isEstimated(report) ? 'likely ' : ''
  return [
    ...worse(report).map((one) => ({ ...one, words: `${one.title} is ${likely}worse` })),
    ...report.kpis.flatMap(({ name, unit, verdict, reference, current }) =>
      verdict !== 'worse' || reference === null || current === null
        ? []
        : [{ unit, reference, current, words: `${shortened(name, 48)} is worse` }],
    ),
  ]
}

/** Whether no label says so. */
function isEstimated(report: DriftReport): boolean {
  return worse(report).every(({ source }) => source === 'estimated')
}

function verdict(report: DriftReport): Inline[] {
  const some = drifted(report)
  const [first] = losses(report)
  const lost: Inline[] =
    first === undefined
      ? []
      : [
          `${first.words}, ${quantityOf(first).levelInColumn(first.reference.estimate)} → ${quantityOf(first).levelInColumn(first.current.estimate)}`,
        ]
  const alarms = report.performance?.alarms ?? []
  if (some.length === 0 && lost.length === 0 && alarms.length > 0) return [alarmWords[alarms.at(-1)!]]
  if (some.length === 0)
    return lost.length > 0
      ? lost
      : report.columns.length === 0 && report.arrivals.length > 0
        ? ['no report']
        : ['no drift']
  if (lost.length > 0) return [...lost, `; ${counted(some.length, 'column')} drifted`]
  const named = some.slice(0, mostNamed).map(({ column }) => code(column))
  const more = some.length - named.length
  const words = report.verdict === 'drifted' ? ' drifted' : ' moved, too little to be drift of the whole'
  return [...joined(more > 0 ? [...named, counted(more, 'more column')] : named), words]
}

const alarmWords = {
  predictions: 'other predictions than on the reference',
  calibration: 'scores mean other chances than on the reference',
} as const

/** What did not come, after the rest. */
function lateness({ arrivals }: DriftReport): Inline[] {
  return arrivals.length === 0 ? [] : [`; ${arrivals.map(({ what }) => arrivalNames[what]).join(', ')}`]
}

function decision(report: DriftReport): string {
  const some = drifted(report).length
  if (report.columns.length === 0)
    return report.arrivals.length > 0 ? 'There is nothing to compare.' : 'Nothing was compared.'
  if (worse(report).length > 0)
    return `The model is ${isEstimated(report) ? 'likely ' : ''}worse than it was: ${counted(worse(report).length, 'metric')} fell by more than may be lost.`
  const kpis = report.kpis.filter(({ verdict }) => verdict === 'worse').length
  if (kpis > 0)
    return `The business sees less than it did: ${counted(kpis, 'KPI')} got worse by more than may be lost.`
  if (some === 0 && (report.performance?.alarms.length ?? 0) > 0)
    return 'The columns are as before, and what the model says of them is not.'
  if (some === 0)
    return report.arrivals.length > 0
      ? 'Nothing drifted in what came, and not all came that should have.'
      : 'Nothing to do.'
  const of = `${writeCount(some)} of ${counted(report.columns.length, 'column')} drifted`
  return report.verdict === 'drifted'
    ? `${of}: the model sees other data than it was made for.`
    : `${of}: below what counts as drift of the whole.`
}

function compared({ reference, current, rowName, settings, columns, arrivals }: DriftReport): Inline[] {
  if (columns.length === 0 && arrivals.length > 0) return []
  const rows = rowName.length <= 24 ? rowName : 'rows'
  const time = (side: { readonly span: DriftReport['current']['span'] }) =>
    side.span === null ? '' : ` (${side.span.first.slice(0, 10)} to ${side.span.last.slice(0, 10)})`
  const season = settings.season === null ? '' : ` of the same ${settings.season}s`
  return [
    `${writeCount(current.rows)} current ${rows}${time(current)} against ${writeCount(reference.rows)} of the reference${season}${time(reference)}.`,
  ]
}

/** What drifted and how, a line each; what could not be computed; how rows arrive. */
function why(report: DriftReport): Block[] {
  const some = drifted(report)
  const items: Inline[][] = some
    .slice(0, 5)
    .map(({ column, findings, critical }) => [
      code(column),
      critical ? ' (critical): ' : ': ',
      ...sentence(findings[0] ?? 'drifted.', 240),
    ])
  const more = some.length - items.length
  if (more > 0) items.push([`and ${counted(more, 'more column')}, below.`])
  const unknown = report.columns.filter(
    ({ notComputable, drifted: gone, kind }) => notComputable !== null && !gone && kind !== 'datetime',
  )
  if (unknown.length > 0)
    items.push([
      ...joined(unknown.slice(0, mostNamed).map(({ column }) => code(column))),
      unknown.length > mostNamed ? ` and ${unknown.length - mostNamed} more` : '',
      ' could not be compared: ',
      ...sentence(unknown[0]?.notComputable ?? '', 160),
    ])
  for (const { finding } of report.arrivals) items.unshift(sentence(finding, 240))
  for (const { name, notComputable } of report.kpis)
    if (notComputable !== null)
      items.push(['KPI ', code(name), ' could not be computed: ', ...sentence(notComputable, 200)])
  for (const finding of report.cadence) items.push(['Arrival: ', ...sentence(finding, 240)])
  return items.length === 0 ? [] : [{ kind: 'list', keep: 3, items }]
}

function advice(report: DriftReport): Block[] {
  if (report.verdict === 'stable') return []
  const [first] = drifted(report)
  if (worse(report).length > 0)
    return [
      {
        kind: 'alert',
        tone: 'info',
        keep: 5,
        text: isEstimated(report)
          ? [
              'That is estimated, without labels: look at labels of these rows, if only of a few hundred, before you retrain.',
            ]
          : first === undefined
            ? [
                'The inputs look as before, so it is what they mean that changed. Retrain on fresh data, and look whether labels are made as before.',
              ]
            : ['Retrain on fresh data. Start with ', code(first.column), ', which drifted most.'],
      },
    ]
  if (first === undefined) return adviceWithoutColumns(report)
  const gone = first.effect?.name === 'gone' || first.effect?.name === 'other type'
  const text: Inline[] = gone
    ? [
        'Start with ',
        code(first.column),
        ': the pipeline that makes it changed, and no retraining helps that.',
      ]
    : first.findings[0]?.startsWith('Missing values') === true
      ? [
          'Start with ',
          code(first.column),
          ': find out why values are missing before a model learns from it.',
        ]
      : [
          'Start with ',
          code(first.column),
          ': is it the season, a new group of users, or a change in how it is measured? If the world changed, retrain on fresh data; if it is the season, set ',
          { code: 'season' },
          '.',
        ]
  return [{ kind: 'alert', tone: 'info', keep: 5, text }]
}

function adviceWithoutColumns({ kpis, arrivals, performance }: DriftReport): Block[] {
  const text = kpis.some(({ verdict }) => verdict === 'worse')
    ? 'No column drifted and no metric is known to be worse: look at what else the number depends on, such as prices or who sees the predictions.'
    : performance?.alarms.includes('calibration') === true
      ? 'Decisions that rest on a threshold are other decisions now: recalibrate the model on labels of these rows, or retrain it.'
      : performance?.alarms.includes('predictions') === true
        ? 'Look at how columns move together, and whether it is the same model that serves.'
        : arrivals.length > 0
          ? 'Look at the job that brings them. This heals by itself once they are here.'
          : ''
  return text === '' ? [] : [{ kind: 'alert', tone: 'info', keep: 5, text: [text] }]
}
