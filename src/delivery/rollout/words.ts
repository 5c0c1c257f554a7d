/** Seconds from an ISO 8601 instant to another. */
export function secondsBetween(from: string, to: Date): number {
  return (to.getTime() - Date.parse(from)) / 1000
}

const units: readonly (readonly [number, string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** `90` → `1.5 minutes`, in the largest unit of which there is one. */
export function spoken(seconds: number): string {
  const [length, unit] = units.find(([length]) => seconds >= length) ?? [1, 'second']
  const amount = Math.round((Math.max(0, seconds) / length) * 10) / 10
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

/** `25` → `25 %`. */
export function formatShare(percent: number): string {
  return `${Number(percent.toFixed(2))} %`
}
