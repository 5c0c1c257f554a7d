/** What stands in a settings object once those that were not given are gone, at every depth. */
export type WithoutAbsent<T> = T extends readonly (infer Item)[]
  ? readonly WithoutAbsent<Item>[]
  : T extends object
    ? { [K in keyof T]: WithoutAbsent<Exclude<T[K], undefined>> }
    : T

/** Settings that were not given are left out, not undefined. */
export function withoutAbsent<T>(settings: T): WithoutAbsent<T> {
  if (Array.isArray(settings)) return settings.map((item) => withoutAbsent(item)) as WithoutAbsent<T>
  if (typeof settings !== 'object' || settings === null) return settings as WithoutAbsent<T>
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, withoutAbsent(value)]),
  ) as WithoutAbsent<T>
}
