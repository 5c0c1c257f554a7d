/** A secret or variable that a job reads. */
export interface NameUse {
  readonly kind: 'secret' | 'variable'
  /** In capitals, as GitHub compares them. */
  readonly name: string
  /** Whether the expression says what holds without it: it is compared, or something stands behind `||`. */
  readonly mayBeUnset: boolean
}

const use = /\b(secrets|vars)\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])(\s*(?:[=!]=|\|\|))?/gi

/** Every secret and variable that a part of a workflow names, wherever it stands in it; GITHUB_TOKEN is always there. */
export function namesIn(part: unknown): readonly NameUse[] {
  const found = new Map<string, NameUse>()
  for (const text of textsIn(part, false)) {
    for (const [, context = '', dotted, quoted, after] of text.matchAll(use)) {
      const name = (dotted ?? quoted ?? '').toUpperCase()
      const kind = context.toLowerCase() === 'secrets' ? 'secret' : 'variable'
      if (kind === 'secret' && name === 'GITHUB_TOKEN') continue
      const key = `${kind} ${name}`
      const mayBeUnset = after !== undefined && (found.get(key)?.mayBeUnset ?? true)
      found.set(key, { kind, name, mayBeUnset })
    }
  }
  return [...found.values()]
}

/** Texts of expressions: what stands in `${{ }}`, and conditions, which need no braces. */
function* textsIn(value: unknown, bare: boolean): Generator<string> {
  if (typeof value === 'string') {
    if (bare) yield value
    else for (const [, inside = ''] of value.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) yield inside
  } else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, false)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, key === 'if')
}
