import { visibleText } from '../wording.ts'
import type { Verification } from './verify-version.ts'

const signs = { true: '✓', false: '✗', null: '–' } as const

/** What was checked, for a terminal; what fails says what to do. */
export function verificationText({ tag, verdict, checks }: Verification): string {
  const width = Math.max(...checks.map(({ what }) => visibleText(what, 60).length))
  const lines = checks.flatMap(({ what, ok, seen, expected, remedy }) => {
    const first = `${signs[`${ok}`]} ${visibleText(what, 60).padEnd(width)}  ${visibleText(seen, 400)}`
    const indent = ' '.repeat(width + 4)
    if (ok === true) return [first]
    const wanted = `${indent}expected ${visibleText(expected, 400)}`
    return [first, wanted, ...(remedy === null ? [] : [`${indent}${remedy}.`])]
  })
  const failed = checks.filter(({ ok }) => ok === false).length
  const heads = {
    verified: `${tag} is what was registered, and whoever signed it vouches for it.`,
    unsigned: `${tag} is what its tag says; no signature that could be checked vouches for the tag itself.`,
    failed: `${tag} is not to be trusted: ${failed} of ${checks.length} checks fail.`,
  }
  return `${heads[verdict]}\n\n${lines.join('\n')}\n`
}
