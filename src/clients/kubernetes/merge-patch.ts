type Json = unknown
type Fields = Readonly<Record<string, Json>>

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The JSON merge patch (RFC 7386) that makes `to` of `from`; lists are replaced as a whole. Null where they are the same.
 * What is null in `to` counts as left out, as the API server writes it.
 */
export function mergePatchOf(from: Fields, to: Fields): Record<string, Json> | null {
  const patch: Record<string, Json> = {}
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [old, wanted] = [from[key] ?? null, to[key] ?? null]
    if (isFields(old) && isFields(wanted)) {
      const inner = mergePatchOf(old, wanted)
      if (inner !== null) patch[key] = inner
    } else if (!same(old, wanted)) patch[key] = wanted
  }
  return Object.keys(patch).length === 0 ? null : patch
}

function same(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]))
  if (isFields(one) && isFields(other)) return mergePatchOf(one, other) === null
  return one === other
}
