const date = /^(\d{4})-(\d{2})-(\d{2})/
const time = /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)?$/

/** Whether a text is a date, a timestamp or a time in ISO 8601 that exists; a timestamp may be a date alone. */
export function isIsoText(text: string, type: 'date' | 'timestamp' | 'time'): boolean {
  if (type === 'time') return time.test(text)
  const found = date.exec(text)
  if (found === null) return false
  const [whole, year, month, day] = found
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (there.getUTCMonth() !== Number(month) - 1 || there.getUTCDate() !== Number(day)) return false
  const rest = text.slice(whole.length)
  if (rest === '') return true
  // A date with a time is a date to the standard's examples too.
  return /^[T ]/.test(rest) && time.test(rest.slice(1).trim())
}
