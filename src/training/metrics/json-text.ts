/**
 * Parses JSON as Python writes it, with bare `NaN` and `Infinity`. Null for what is no JSON.
 * The three words are looked for outside of strings only.
 */
export function parseLenientJson(text: string): unknown {
  const strict = parse(text)
  if (strict !== undefined) return strict
  const words = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g
  return (
    parse(
      text.replaceAll(words, (word) => (word.startsWith('"') ? word : JSON.stringify({ [marker]: word }))),
    ) ?? null
  )
}

const marker = '\u0000not-finite'
const deepest = 8

/** Nested objects as flat fields, `{"train": {"loss": 1}}` as `train/loss`; what is no object gives null. */
export function flatFields(json: unknown): Map<string, unknown> | null {
  if (!isObject(json)) return null
  const fields = new Map<string, unknown>()
  const visit = (object: Record<string, unknown>, prefix: string, depth: number) => {
    for (const [key, value] of Object.entries(object)) {
      if (!isObject(value)) fields.set(prefix + key, value)
      else if (typeof value[marker] === 'string') fields.set(prefix + key, Number(value[marker]))
      else if (depth < deepest) visit(value, `${prefix}${key}/`, depth + 1)
    }
  }
  visit(json, '', 0)
  return fields
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
