/**
 * Changes of single values in a JSON text, which leave every other character as it is. The texts given here have been
 * parsed before: they are JSON.
 */

/** A member of an object: where its value begins, and the place after its end. */
interface Member {
  readonly key: string
  readonly keyStart: number
  readonly start: number
  readonly end: number
}

/**
 * The text with one value set. Objects on the way to it that are not there are added, at the end of what holds them.
 * New values are indented as the text is.
 * @param path names of members from the outermost object inwards
 */
export function withValue(text: string, path: readonly string[], value: unknown): string {
  let start = afterSpace(text, 0)
  for (const [index, name] of path.entries()) {
    const all = members(text, start)
    // of two members of one name, the last one counts
    const member = all.findLast(({ key }) => key === name)
    const last = index === path.length - 1
    if (member === undefined || (!last && text[member.start] !== '{')) {
      const rest = path.slice(index + 1)
      const nested = rest.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
      return member === undefined ? added(text, start, all, name, nested) : replaced(text, member, nested)
    }
    if (last) return replaced(text, member, value)
    start = member.start
  }
  return text
}

function replaced(text: string, { keyStart, start, end }: Member, value: unknown): string {
  return text.slice(0, start) + written(text, value, indentAt(text, keyStart)) + text.slice(end)
}

function added(text: string, start: number, all: readonly Member[], name: string, value: unknown): string {
  const key = JSON.stringify(name)
  const last = all.at(-1)
  if (!/[\r\n]/.test(text)) {
    const at = last?.end ?? start + 1
    return `${text.slice(0, at)}${last === undefined ? '' : ','}${key}:${JSON.stringify(value)}${text.slice(at)}`
  }
  const outer = indentAt(text, start)
  if (last !== undefined && !/[\r\n]/.test(text.slice(start, last.keyStart)))
    return `${text.slice(0, last.end)}, ${key}: ${written(text, value, outer)}${text.slice(last.end)}`
  const inner = last === undefined ? outer + unitOf(text) : indentAt(text, last.keyStart)
  const member = `${newlineOf(text)}${inner}${key}: ${written(text, value, inner)}`
  if (last !== undefined) return `${text.slice(0, last.end)},${member}${text.slice(last.end)}`
  const end = afterSpace(text, start + 1)
  return `${text.slice(0, start + 1)}${member}${newlineOf(text)}${outer}${text.slice(end)}`
}

/** A value as it stands at an indentation: short lists and objects in one line. */
function written(text: string, value: unknown, indent: string): string {
  if (!/[\r\n]/.test(text)) return JSON.stringify(value)
  const line = inOneLine(value)
  if (!isHolder(value) || (line.length <= 60 && depth(value) <= 2)) return line
  const inner = indent + unitOf(text)
  const newline = newlineOf(text)
  const items = Array.isArray(value)
    ? value.map((item) => written(text, item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(text, item, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}${newline}${inner}${items.join(`,${newline}${inner}`)}${newline}${indent}${close}`
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (!isHolder(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function depth(value: unknown): number {
  return isHolder(value) ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0
}

/** Members of the object that begins at a place. */
function members(text: string, start: number): Member[] {
  const found: Member[] = []
  let at = afterSpace(text, start + 1)
  while (text[at] !== '}') {
    const keyStart = at
    const keyEnd = endOf(text, keyStart)
    const valueStart = afterSpace(text, afterSpace(text, keyEnd) + 1)
    const end = endOf(text, valueStart)
    found.push({ key: JSON.parse(text.slice(keyStart, keyEnd)) as string, keyStart, start: valueStart, end })
    at = afterSpace(text, end)
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return found
}

/** The place after the value that begins at a place. */
function endOf(text: string, start: number): number {
  const first = text[start]
  if (first === '"') {
    let at = start + 1
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    return at + 1
  }
  if (first !== '{' && first !== '[') {
    let at = start
    while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1
    return at
  }
  let open = 0
  for (let at = start; ; ) {
    const one = text[at]
    if (one === '"') {
      at = endOf(text, at)
      continue
    }
    if (one === '{' || one === '[') open += 1
    if (one === '}' || one === ']') open -= 1
    at += 1
    if (open === 0) return at
  }
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && /[ \t\r\n]/.test(text[at] ?? '')) at += 1
  return at
}

/** White space that the line of a place begins with. */
function indentAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

/** One step of indentation: the first that is there. */
function unitOf(text: string): string {
  return /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  '
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
