import { type Block, type Inline, writeCount } from '../../../report/index.ts'
import type { Reading } from './reading.ts'
import { type Comparison, counted, differenceText, name, quantityOf } from './wording.ts'

/** What to do next, one line each. */
export function advice(reading: Reading): Block[] {
  const { report, overall, slices, gates, gateOn } = reading
  const rows = name(report.rowName)
  const items: Inline[][] = []
  const declared = gates.some((gate) => gate.declared)
  if (report.verdict === 'regressed' && gates.some((gate) => gate.declared && gate.status === 'fail'))
    items.push(['Improve the candidate, or, if the loss is meant, change the gate where it is declared.'])
  const warning = gates.filter(({ status }) => status === 'warn').length
  if (warning > 0)
    items.push([
      `${counted(warning, 'gate')} ${warning === 1 ? 'asks' : 'ask'} for a look, listed below; nothing is blocked by ${warning === 1 ? 'it' : 'them'}.`,
    ])
  for (const comparison of overall)
    if (declared && comparison.verdict === 'regressed' && gateOn(comparison) === undefined)
      items.push([
        { strong: [name(comparison.title)] },
        ` got worse, by ${differenceText(comparison)}, and no gate watches it.`,
      ])
  for (const comparison of overall) items.push(...settlement(comparison, rows))
  // Where gates are asked of slices they speak for themselves.
  const open = slices.filter(({ verdict }) => verdict === 'inconclusive').length
  if (open > 0 && !slices.some((comparison) => gateOn(comparison) !== undefined))
    items.push([
      `${counted(open, 'slice comparison')} ${open === 1 ? 'has' : 'have'} too few ${rows} to judge.`,
    ])
  if (!declared)
    items.push([
      'Declare ',
      { code: 'evaluate.gates' },
      ' to turn this verdict into a rule that protects the branch.',
    ])
  if (items.length === 0) return []
  if (items.length === 1) return [{ kind: 'paragraph', text: items[0]!, keep: 4 }]
  return [{ kind: 'list', items, keep: 4 }]
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
