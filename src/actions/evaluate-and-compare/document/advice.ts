import { type Block, type Inline, writeCount } from '../../../report/index.ts'
import type { EvaluateReport } from '../report-schema.ts'
import { type Comparison, counted, name, quantityOf } from './wording.ts'

/** What to do next, one line each. */
export function advice(report: EvaluateReport): Block[] {
  const items: Inline[][] = []
  const rows = name(report.rowName)
  if (report.metrics.some(({ verdict }) => verdict === 'regressed') && hasDeclared(report, 'fail'))
    items.push(['Improve the candidate, or, if the loss is meant, change the gate where it is declared.'])
  const warned = report.gates.filter(({ status }) => status === 'warn').length
  if (warned > 0)
    items.push([
      `${counted(warned, 'gate')} ${warned === 1 ? 'asks' : 'ask'} for a look, listed below; nothing is blocked by ${warned === 1 ? 'it' : 'them'}.`,
    ])
  for (const comparison of report.metrics.filter(({ slice }) => slice === null))
    items.push(...settlement(comparison, rows))
  const few = report.metrics.filter(
    ({ slice, verdict }) => slice !== null && verdict === 'inconclusive',
  ).length
  if (few > 0)
    items.push([
      `${counted(few, 'slice comparison')} ${few === 1 ? 'has' : 'have'} too few ${rows} to judge.`,
    ])
  if (report.gates.every(({ file }) => file === null))
    items.push([
      'Declare ',
      { code: 'evaluate.gates' },
      ' to turn this verdict into a rule that protects the branch.',
    ])
  if (items.length === 0) return []
  if (items.length === 1) return [{ kind: 'paragraph', text: items[0]!, keep: 4 }]
  return [{ kind: 'list', items, keep: 4 }]
}

function hasDeclared(report: EvaluateReport, wanted: 'fail'): boolean {
  return report.gates.some(({ status, file }) => status === wanted && file !== null)
}

/** What an inconclusive comparison could have shown, and how many more rows would about settle it. */
function settlement(comparison: Comparison, rows: string): Inline[][] {
  if (comparison.verdict !== 'inconclusive' || comparison.smallestDetectable === null) return []
  const size = quantityOf(comparison).size(comparison.smallestDetectable)
  const more = comparison.rowsToSettle
  return [
    [
      { strong: [name(comparison.title)] },
      ` is inconclusive: ${writeCount(comparison.rows)} ${rows} can show a difference of ${size} or more`,
      ...(more === null
        ? []
        : [
            ', and about ',
            { strong: [`${writeCount(Number(more.toPrecision(2)))} more labelled ${rows}`] },
            ' would settle it',
          ]),
      '.',
    ],
  ]
}
