import { acceptedKey, limits, shortened, wellFormed } from '../../../clients/mlflow/index.ts'

export interface Fitted {
  /** As MLflow takes them. */
  readonly values: Record<string, string>
  /** Names, as they were, of what had to be changed, with what was done. */
  readonly changed: string[]
}

/** Keys and values as MLflow takes them; two keys that become the same are told apart by a number. */
export function fitted(values: Readonly<Record<string, unknown>>, longest: number): Fitted {
  const result: Fitted = { values: {}, changed: [] }
  for (const [key, value] of Object.entries(values)) {
    let name = acceptedKey(key)
    for (let count = 2; Object.hasOwn(result.values, name); count++)
      name = `${shortened(acceptedKey(key), limits.key - 5)}_${count}`
    const text = wellFormed(textOf(value))
    const short = shortened(text, longest)
    result.values[name] = short
    if (name !== key) result.changed.push(`${shortened(wellFormed(key), 60)} (named ${shortened(name, 60)})`)
    else if (short !== text) result.changed.push(`${name} (cut to ${longest} characters)`)
  }
  return result
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
