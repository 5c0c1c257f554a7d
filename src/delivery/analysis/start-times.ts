import { logSumExp } from './normal.ts'

/**
 * Harm may begin with the first request or much later, when a leak has filled the memory or a larger share overloads it. Evidence is
 * therefore averaged over the window it begins with: 80 % on the first, of the others window t has 20 % / (t (t − 1)). An average of
 * e-processes is one, and hours without harm do not have to be made up for by what comes after them.
 */
const firstWeight = 0.8
const weightOf = (window: number) => (1 - firstWeight) / (window * (window - 1))

/** Each alternative before the first window: the weight that its first factor is going to multiply. */
export const unstarted = (alternatives: number): number[] =>
  Array.from({ length: alternatives }, () => Math.log(firstWeight))

/**
 * @param logs of each alternative: the evidence of all that have begun, plus the weight of the one that begins next
 * @param factors log of each alternative's likelihood ratio in this window
 * @param windows how many there have been with this one
 */
export function withWindow(logs: readonly number[], factors: readonly number[], windows: number): number[] {
  const next = Math.log(weightOf(windows + 1))
  return logs.map((log, index) => logSumExp([log + (factors[index] ?? 0), next]))
}

/** log of the evidence, averaged over alternatives and beginnings; 0 before the first window. */
export function logEvidence(logs: readonly number[], windows: number): number {
  return logSumExp([
    logSumExp(logs) - Math.log(logs.length),
    // of those that begin later: nothing is known yet
    Math.log((1 - firstWeight) / (windows + 1)),
  ])
}
