/** A map of JSON. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The inner map of a name; empty where there is none. */
export function fieldsOf(object: Fields | null | undefined, name: string): Fields {
  const found = object?.[name]
  return isFields(found) ? found : {}
}

/** By RFC 7386. Pure. */
export function patched(old: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return patch
  const next: Record<string, unknown> = isFields(old) ? { ...old } : {}
  for (const [name, value] of Object.entries(patch))
    if (value === null || value === undefined) delete next[name]
    else next[name] = patched(next[name], value)
  return next
}

/**
 * A manifest of ours laid over what a file says: maps keep what is their owner's, lists become ours, and items of lists
 * with names keep what we do not say of them. Pure.
 */
export function laidOver(old: unknown, ours: unknown): unknown {
  if (isFields(old) && isFields(ours)) {
    const next: Record<string, unknown> = { ...old }
    for (const [name, value] of Object.entries(ours))
      if (value !== undefined) next[name] = laidOver(old[name], value)
    return next
  }
  if (!Array.isArray(old) || !Array.isArray(ours) || !areNamed(ours) || !areNamed(old)) return ours
  return ours.map((item) =>
    laidOver(
      old.find(({ name }) => name === item.name),
      item,
    ),
  )
}

/** Whether all items of a list are told apart by `name`. */
export function areNamed(
  items: readonly unknown[],
): items is readonly (Fields & { readonly name: string })[] {
  const names = items.map((item) => (isFields(item) ? item.name : undefined))
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length
}

/**
 * Takes out of a pod template what only the API server has filled in: what neither a file says nor is other than in the
 * cluster's own copy. Pure.
 */
export function withoutDefaults(next: unknown, file: unknown, live: unknown): unknown {
  if (isFields(next)) {
    const [said, there] = [isFields(file) ? file : {}, isFields(live) ? live : {}]
    const kept = Object.entries(next).filter(([name, value]) => name in said || !isSame(value, there[name]))
    return Object.fromEntries(
      kept.map(([name, value]) => [
        name,
        name in said ? withoutDefaults(value, said[name], there[name]) : value,
      ]),
    )
  }
  if (!Array.isArray(next) || !Array.isArray(file)) return next
  const beside = (list: unknown, item: unknown, index: number): unknown => {
    if (!Array.isArray(list)) return undefined
    return areNamed(list) && isFields(item) ? list.find(({ name }) => name === item.name) : list[index]
  }
  return next.map((item, index) => {
    const said = beside(file, item, index)
    return said === undefined ? item : withoutDefaults(item, said, beside(live, item, index))
  })
}

export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  if (isFields(one) && isFields(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      isSame(one[name] ?? null, other[name] ?? null),
    )
  return one === other
}
