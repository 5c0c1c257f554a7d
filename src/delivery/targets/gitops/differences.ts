import { areNamed, type Fields, isFields } from './fields.ts'

/** Kubernetes writes quantities in a form of its own: `1000m` is `1`. */
const rewritten = new Set(['resources'])
const mostTold = 5

/**
 * Where a live object is not as a file says, as paths. What the file does not say counts for nothing: defaults, a status,
 * fields of other managers. Pure.
 */
export function differences(file: Fields, live: Fields): readonly string[] {
  const said = (object: Fields) => {
    const { labels, annotations } = isFields(object.metadata) ? object.metadata : {}
    return { spec: object.spec, metadata: { labels, annotations } }
  }
  return [...found(said(file), said(live), '')].slice(0, mostTold)
}

function* found(wanted: unknown, is: unknown, path: string): Generator<string> {
  if (wanted === undefined || wanted === null) return
  if (isFields(wanted)) {
    const there = isFields(is) ? is : {}
    for (const [name, value] of Object.entries(wanted))
      if (!rewritten.has(name)) yield* found(value, there[name], path === '' ? name : `${path}.${name}`)
    return
  }
  if (Array.isArray(wanted)) {
    const there = Array.isArray(is) ? is : []
    if (wanted.length !== there.length) {
      yield path
      return
    }
    const named = areNamed(wanted) && areNamed(there)
    for (const [index, item] of wanted.entries())
      yield* found(
        item,
        named ? there.find(({ name }) => name === (item as Fields).name) : there[index],
        `${path}[${index}]`,
      )
    return
  }
  if (wanted !== is) yield path
}
