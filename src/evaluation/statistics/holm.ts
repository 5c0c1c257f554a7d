/** Holm's step-down adjustment (1979) of a family's p-values; null stays null and does not count. */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const known = pValues
    .map((p, index) => ({ p, index }))
    .filter((entry): entry is { p: number; index: number } => entry.p !== null)
    .sort((a, b) => a.p - b.p)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let running = 0
  known.forEach(({ p, index }, rank) => {
    running = Math.max(running, Math.min(1, p * (known.length - rank)))
    adjusted[index] = running
  })
  return adjusted
}
