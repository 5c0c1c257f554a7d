import { shortened, visible, writeCount } from '../../report/index.ts'
import { foundText, percent, ruleName } from './document/wording.ts'
import type { DataValidateReport } from './report-schema.ts'

export type Check = DataValidateReport['checks'][number]

/** `train.distance: range`, for a title of one line. */
export function checkTitle(check: Check): string {
  const { dataset, column } = check
  const about = column === null ? dataset : `${dataset}.${column}`
  return `${visible(shortened(about, 120))}: ${ruleName(check)}`
}

/** What was asked and what was found, in one line of plain text: safe to print anywhere. */
export function checkMessage(check: Check): string {
  const { status, expected, failingRows, failingShare, note, description } = check
  // Where rows break a rule, what was found often is how many.
  const counted = failingRows !== null && /\brows? breaks? it$/.test(String(check.observed))
  const found = counted ? null : foundText(check)
  const share = failingShare === null ? '' : ` (${percent(failingShare)})`
  const parts = [
    `expected ${shortened(expected, 400)}`,
    ...(status === 'error' ? ['could not be judged'] : []),
    ...(failingRows === null || failingRows === 0
      ? []
      : [`${writeCount(failingRows)} ${failingRows === 1 ? 'row breaks' : 'rows break'} it${share}`]),
    ...(found === null ? [] : [`found ${found}`]),
    ...(note === null ? [] : [shortened(note, 400)]),
  ]
  const why = description === null ? '' : ` ${shortened(description, 400)}`
  return visible(`${parts.join('; ')}.${why}`).replaceAll('\u00a0', ' ')
}
