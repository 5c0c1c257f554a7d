/** What MLflow accepts (mlflow/utils/validation.py of 3.17), in one call and in one value. */
export const limits = {
  metricsPerCall: 1000,
  paramsPerCall: 100,
  tagsPerCall: 100,
  /** Of a call of `runs/log-batch`, kept well below its 1,000,000. */
  bytesPerCall: 900_000,
  /** Characters, as all below. */
  key: 250,
  param: 6000,
  tag: 8000,
  registryTag: 100_000,
} as const

/** The longest beginning of a text that has at most `limit` code points, which is how MLflow counts. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const points = Array.from(text)
  return points.length <= limit ? text : points.slice(0, limit).join('')
}

/**
 * A name that MLflow takes for a metric, parameter or tag: letters of any script, digits, `_ - . : /` and spaces, and
 * nothing that reads as another path. What it does not take becomes `_`.
 */
export function acceptedKey(key: string): string {
  const plain = wellFormed(key).replaceAll(/[^\p{L}\p{N}_\-.: /]/gu, '_')
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  return shortened(parts.join('/'), limits.key).replace(/\/$/, '') || '_'
}

/** Without halves of characters and NUL, which databases refuse. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\p{Surrogate}\0]/gu, '\ufffd')
}

/** JSON has no NaN and no infinities; MLflow reads these words. It keeps an infinity as the largest number. */
export function encodedValue(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}

/** The number behind what an answer holds; the largest numbers are what MLflow made of infinities. */
export function decodedValue(value: number | string): number {
  const number = Number(value)
  return Math.abs(number) === Number.MAX_VALUE ? Math.sign(number) * Number.POSITIVE_INFINITY : number
}

/** Cuts a list into calls that hold neither too many nor too many bytes. */
export function* inCalls<T>(items: readonly T[], most: number): Generator<T[]> {
  let call: T[] = []
  let bytes = 0
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item)) + 1
    if (call.length > 0 && (call.length >= most || bytes + size > limits.bytesPerCall)) {
      yield call
      call = []
      bytes = 0
    }
    call.push(item)
    bytes += size
  }
  if (call.length > 0) yield call
}
