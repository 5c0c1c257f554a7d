/**
 * Values as Python has them, because keys of the run cache and the text of `dvc.lock` depend on the difference between
 * `2` and `2.0`: whole numbers are bigints, every number is a float, and mappings keep their order and their keys' types.
 */
export type PyValue = null | boolean | bigint | number | string | readonly PyValue[] | PyMap
export type PyKey = null | boolean | bigint | number | string
export type PyMap = ReadonlyMap<PyKey, PyValue>

export function isMap(value: unknown): value is PyMap {
  return value instanceof Map
}

export function isList(value: PyValue | undefined): value is readonly PyValue[] {
  return Array.isArray(value)
}

/** Python's `repr` of a float: `2.0`, `1e-05`, `1e+16`, `nan`. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  if (value === 0) return '0.0'
  // both languages write the shortest digits that read back the same; they differ in where the exponent begins
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string]
  const power = Number(exponent)
  if (power < -4 || power >= 16) {
    const digits = String(Math.abs(power)).padStart(2, '0')
    return `${mantissa}e${power < 0 ? '-' : '+'}${digits}`
  }
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0')
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`
}

/** Python's `str`, except that DVC writes booleans as YAML does. For what can stand inside a text. */
export function textOf(value: PyKey): string {
  if (value === null) return 'None'
  return typeof value === 'number' ? floatText(value) : String(value)
}

/** Python's `==`: `1`, `1.0` and `True` are equal, a `nan` is equal to nothing. */
export function equal(a: PyValue, b: PyValue): boolean {
  if (isMap(a)) return isMap(b) && sameMaps(a, b)
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((one, at) => equal(one, b[at] as PyValue))
  if (a === b) return true
  const [one, other] = [asNumber(a), asNumber(b)]
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a float are compared by their exact values
  return one !== null && other !== null && one == other
}

function sameMaps(a: PyMap, b: PyMap): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) {
    const other = b.get(key)
    if (other === undefined || !equal(value, other)) return false
  }
  return true
}

function asNumber(value: PyValue): bigint | number | null {
  if (typeof value === 'boolean') return value ? 1n : 0n
  return typeof value === 'bigint' || typeof value === 'number' ? value : null
}

/** Order of code points, which is Python's; JavaScript's is that of UTF-16 units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  if (!/[\ud800-\uffff]/.test(a) && !/[\ud800-\uffff]/.test(b)) return a < b ? -1 : 1
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/**
 * Python's `json.dumps(value, sort_keys=True)`.
 * @param exclude keys that are left out wherever they stand
 * @throws TypeError where Python does: keys of a mapping that cannot be put in order
 */
export function sortedJson(value: PyValue, exclude: ReadonlySet<string>): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return jsonText(value)
  if (typeof value === 'number') return jsonFloat(value)
  if (isList(value)) return `[${value.map((one) => sortedJson(one, exclude)).join(', ')}]`
  if (!isMap(value)) return String(value)
  const kept = [...value].filter(([key]) => typeof key !== 'string' || !exclude.has(key))
  const entries = kept.sort(([a], [b]) => compareKeys(a, b))
  return `{${entries.map(([key, one]) => `${jsonText(jsonKey(key))}: ${sortedJson(one, exclude)}`).join(', ')}}`
}

function compareKeys(a: PyKey, b: PyKey): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const [one, other] = [asNumber(a), asNumber(b)]
  if (one === null || other === null) throw new TypeError(`keys ${textOf(a)} and ${textOf(b)} have no order`)
  return one < other ? -1 : one > other ? 1 : 0
}

function jsonKey(key: PyKey): string {
  if (key === null) return 'null'
  return typeof key === 'number' ? jsonFloat(key) : String(key)
}

function jsonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  return floatText(value)
}

function jsonText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The value without Python's types, for reports: whole numbers beyond 2^53 become text. */
export function plainValue(value: PyValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : floatText(value)
  if (isList(value)) return value.map(plainValue)
  if (!isMap(value)) return value
  return Object.fromEntries([...value].map(([key, one]) => [textOf(key), plainValue(one)]))
}
