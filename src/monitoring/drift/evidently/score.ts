import type { ColumnDrift, ColumnPair } from '../column.ts'
import { finiteSides, type Side } from '../side.ts'
import { chooseForSides, type EvidentlyOptions } from './choose.ts'
import { type EvidentlyMethod, evidentlyMethods } from './methods.ts'

/**
 * One column as Evidently 0.7.23 (with pandas below 3) scores it, to 1e-9. `TVD` and `empirical_mmd` draw random numbers
 * there: here their p-values are of the same permutations' number, from a generator of our own. Where Evidently raises an
 * error, `notComputable` says why. Never throws for data.
 */
export function scoreEvidently(pair: ColumnPair, options: EvidentlyOptions = {}): ColumnDrift {
  const sides = finiteSides(pair)
  const choice = chooseForSides(pair, sides, options)
  const method = evidentlyMethods[choice.method]
  const scored =
    obstacle(pair, sides, method, options.method !== undefined) ?? method.score(...sides, pair.kind)
  const undefinedScore = typeof scored === 'number' && Number.isNaN(scored)
  const score = typeof scored === 'number' && !undefinedScore ? scored : null
  return {
    column: pair.name,
    kind: pair.kind,
    ...choice,
    score,
    pValue: method.test ? score : null,
    effect: null,
    drifted: score !== null && isDrift(method, score, choice.threshold),
    notComputable:
      typeof scored === 'string'
        ? sentence(scored)
        : undefinedScore
          ? `Evidently's score is not a number: ${choice.method} is undefined for these values.`
          : null,
    findings: [],
  }
}

function obstacle(
  pair: ColumnPair,
  [reference, current]: readonly [Side, Side],
  method: EvidentlyMethod,
  asked: boolean,
): string | null {
  if (pair.kind === 'text')
    return 'text is compared by a trained classifier in Evidently, which is not offered here'
  if (pair.kind === 'datetime') return 'Evidently does not compare times'
  if (pair.kind === 'numerical' && (reference.numbers === null || current.numbers === null))
    return 'a numerical column holds values that are not numbers'
  if (reference.size === 0) return 'the reference has no value that is neither missing nor infinite'
  if (current.size === 0) return 'there is no current value that is neither missing nor infinite'
  if (asked && !method.kinds.includes(pair.kind))
    return `Evidently does not apply this method to ${pair.kind} columns`
  return null
}

function isDrift(method: EvidentlyMethod, score: number, threshold: number): boolean {
  if (method.drifted === 'at least') return score >= threshold
  return method.drifted === 'at most' ? score <= threshold : score < threshold
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`
}
