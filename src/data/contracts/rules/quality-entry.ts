import type { Path } from '../../../foundation/index.ts'
import type { ObjectFrame } from '../frames.ts'
import { operators, type Quality } from '../odcs/quality.ts'
import type { Reading } from '../reading.ts'
import type { Bound } from '../rule.ts'
import type { Subject } from './draft.ts'
import { boundWords } from './words.ts'

/** Severities that report and pass; every other one fails, as datacontract-cli has it. */
const warnings = new Set(['info', 'warning', 'warn', 'low', 'minor', 'trivial'])

/** An entry of `quality` and what it is about. */
export interface QualityEntry {
  readonly subject: Subject
  readonly frame: ObjectFrame
  readonly quality: Quality
  readonly path: Path
}

/** What every rule of an entry takes from it. */
export function labels({ quality }: QualityEntry) {
  return {
    named: quality.id ?? quality.name ?? null,
    description: quality.description ?? quality.name ?? null,
    severity: warnings.has(quality.severity?.trim().toLowerCase() ?? '')
      ? ('warning' as const)
      : ('error' as const),
  }
}

export function operatorMissing(reading: Reading, path: Path) {
  reading.problem(path, 'does not say what must be', `Add one of ${operators.join(', ')}`)
}

/** One bound for each operator written; all must hold. */
export function boundsOf(
  reading: Reading,
  { quality, path }: QualityEntry,
): { readonly bound: Bound; readonly at: Path; readonly words: string }[] {
  return operators.flatMap((operator): { bound: Bound; at: Path; words: string }[] => {
    const value = quality[operator]
    if (value == null) return []
    const at = [...path, operator]
    if (Array.isArray(value)) {
      if (value[0] > value[1]) {
        reading.problem(at, 'has the larger number first', `Write [${value[1]}, ${value[0]}]`)
        return []
      }
      const bound = { operator: operator as 'mustBeBetween', value: [value[0], value[1]] as const }
      return [{ bound, at, words: boundWords(bound) }]
    }
    // A query may answer true or false; as numbers these are 1 and 0.
    const bound = { operator: operator as 'mustBe', value: Number(value) }
    const words =
      typeof value === 'boolean' ? `${operator === 'mustBe' ? '' : 'not '}${value}` : boundWords(bound)
    return [{ bound, at, words }]
  })
}
