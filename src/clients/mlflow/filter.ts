/**
 * A value in MLflow's search language, which has two kinds of quotes and no escapes.
 * @throws RangeError where the value has both kinds, so that it cannot be searched for
 */
export function quotedInFilter(value: string): string {
  if (!value.includes("'")) return `'${value}'`
  if (!value.includes('"')) return `"${value}"`
  throw new RangeError(`a value with both kinds of quotes cannot be searched for in MLflow: ${value}`)
}
