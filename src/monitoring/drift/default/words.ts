/** A share as a percentage of two or three significant digits. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0001) return 'under 0.01 %'
  if (share < 1 && share > 0.9999) return 'over 99.99 %'
  if (share === 0 || share === 1) return `${share * 100} %`
  return `${digits(share * 100, Math.abs(share - 0.5) > 0.49 ? 2 : 3)} %`
}

export function digits(value: number, significant = 3): string {
  return String(Number(value.toPrecision(significant)))
}

export function pWords(p: number): string {
  return p < 1e-6 ? 'p < 0.000001' : `p = ${digits(p, 2)}`
}

/** Category names as they are put into a sentence: never longer than a line, never more than one. */
export function quoted(name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}

/** "a", "a and b", "a, b and 3 more". */
export function listed(names: readonly string[], most = 3): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
