/**
 * Inline inputs win over the file. An input that was not given (undefined, or an empty list, which is how an
 * empty `with:` reads) leaves the file's value.
 */
export function mergeInputs<T extends object>(
  file: T,
  inline: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const given = Object.entries(inline).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...file, ...(Object.fromEntries(given) as Partial<T>) }
}
