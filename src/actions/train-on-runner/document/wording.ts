/** `12.3 s`, `4 min 05 s`, `2 h 07 min`. */
export function span(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  const pad = (value: number) => String(value).padStart(2, '0')
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`
  return `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} min`
}

/** `12 bytes`, `3.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`
}

/** Four digits, without an exponent where it can be. */
export function figure(value: number | null): string {
  return value === null ? 'not a number' : String(Number(value.toPrecision(4))).replace('-', '−')
}
