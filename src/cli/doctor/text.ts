import { counted, visible } from '../../report/index.ts'
import type { Finding } from './finding.ts'

const signs = { ok: '✓', fix: '✗', 'cannot-tell': '?' } as const

/**
 * Findings for people, those to fix last, where a terminal leaves them in sight. Names may hold anything. Where there is something
 * to fix, the failure that follows says how much.
 */
export function doctorText(findings: readonly Finding[]): string {
  const order = ['ok', 'cannot-tell', 'fix'] as const
  const sorted = order.flatMap((state) => findings.filter((one) => one.state === state))
  const lines = sorted.flatMap(({ state, subject, message, remedy }) => [
    `${signs[state]} ${visible(subject)}: ${visible(message)}`,
    ...(remedy === null ? [] : [`    → ${visible(remedy)}`]),
  ])
  const isWell = findings.every(({ state }) => state !== 'fix')
  return [...lines, ...(isWell ? ['', summaryOf(findings)] : [])].join('\n')
}

/** How many of each. */
export function summaryOf(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length
  const [broken, unknown] = [count('fix'), count('cannot-tell')]
  const rest = unknown === 0 ? '' : `; ${counted(unknown, 'thing')} cannot be told from here`
  return broken === 0 ? `Nothing to fix${rest}.` : `${counted(broken, 'thing')} to fix${rest}.`
}
