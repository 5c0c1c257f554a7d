import type { Rule } from '../contracts/rule.ts'
import type { CheckResult, CheckStatus, FailingRow } from './result.ts'
import type { Outcome } from './work.ts'

/** What was found about a rule as reports show it. */
export function checkResult(
  rule: Rule,
  outcome: Outcome,
  rows: number,
  sample: readonly FailingRow[],
): CheckResult {
  const { observed, failingRows, note } = outcome
  return {
    id: rule.id,
    column: rule.column,
    rule: rule.check.kind,
    status: statusOf(rule, outcome),
    observed,
    expected: rule.expected,
    failingRows,
    failingShare: failingRows === null ? null : rows === 0 ? 0 : failingRows / rows,
    sample,
    note,
    description: rule.description,
    at: rule.at,
  }
}

function statusOf({ severity }: Rule, { status }: Outcome): CheckStatus {
  if (status === 'met') return 'pass'
  if (status === 'unknown') return 'error'
  return severity === 'warning' ? 'warn' : 'fail'
}
