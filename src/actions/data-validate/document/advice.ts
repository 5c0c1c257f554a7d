import { type Block, type Inline, joined, writeCount } from '../../../report/index.ts'
import { columnNames, isBreaking, isLarge, moved } from './change-summary.ts'
import type { Reading } from './reading.ts'
import { code } from './wording.ts'

/** What to do next, one line each. */
export function advice(reading: Reading): Block[] {
  const { report, failing, warned, datasets } = reading
  const items: Inline[][] = []
  if (failing.some(({ status }) => status === 'fail'))
    items.push(['Mend the data, or, where the data is right, the rule at its line of the contract.'])
  if (failing.some(({ status }) => status === 'error'))
    items.push(['What could not be judged counts as failing: the reason stands beside each rule.'])
  const withRows = datasets.filter(({ dataset }) => dataset.result.failingRowsFile !== null)
  for (const { dataset } of withRows.slice(0, 3))
    if (dataset.result.failingRowsFile !== null)
      items.push([
        'Every failing row, with the rules that it breaks, is in ',
        code(dataset.result.failingRowsFile, 80),
        '.',
      ])
  if (warned.length > 0)
    items.push([
      warned.length === 1
        ? 'One rule warns, listed below; nothing is blocked by it.'
        : `${writeCount(warned.length)} rules warn, listed below; nothing is blocked by them.`,
    ])
  const breaking = datasets.flatMap(({ review }) => review?.schema.filter(isBreaking) ?? [])
  if (breaking.length > 0)
    items.push(['Code that reads ', ...columnNames(breaking), ' may have to change with this data.'])
  const large = datasets.flatMap(({ review }) => (review === null ? [] : moved(review).filter(isLarge)))
  if (large.length > 0) items.push(['See whether it is meant that ', ...columnNames(large), ' moved far.'])
  const bare = datasets.filter(({ dataset }) => dataset.contract === null)
  if (bare.length > 0 && report.verdict === 'pass')
    items.push([
      'Write a contract for ',
      ...joined(bare.slice(0, 3).map(({ dataset }) => code(dataset.name))),
      ' with ',
      { code: 'mlops data-validate --infer' },
      ', and the next change of it is checked.',
    ])
  if (items.length === 0) return []
  if (items.length === 1) return [{ kind: 'paragraph', text: items[0]!, keep: 4 }]
  return [{ kind: 'list', items, keep: 4 }]
}
