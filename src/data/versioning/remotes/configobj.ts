import type { Problem } from '../../../foundation/index.ts'

/** A key of a configuration file with its value, in lower case as DVC reads it, and where it stands. */
export interface ConfigEntry {
  /** 1-based. */
  readonly line: number
  readonly value: string | readonly string[]
}

export interface ConfigSection {
  /** 1-based. */
  readonly line: number
  readonly entries: ReadonlyMap<string, ConfigEntry>
}

/** Sections by their name in lower case, such as `core` and `remote "storage"`. */
export type ConfigSections = ReadonlyMap<string, ConfigSection>

/** Longer lines are no configuration, and expressions below would take long over them. */
const maximumLine = 2048
const maximumBytes = 128 * 1024

const sectionLine = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/
const keyLine = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/
const single = /^("[^"]*"|'[^']*'|[^'",#\s][^,#]*?|)\s*(?:#.*)?$/
const item = /^("[^"]*"|'[^']*'|[^'",#\s][^,#]*?)\s*(,\s*|(?=#)|$)/

/**
 * Reads the syntax that DVC writes its configuration in: that of Python's ConfigObj 5 without nested sections, values
 * over several lines, or interpolation, which DVC has no use for. Every line that cannot be read is a problem.
 */
export function parseConfigText(
  content: string,
  file: string,
): { readonly sections: ConfigSections; readonly problems: readonly Problem[] } {
  const sections = new Map<string, { line: number; entries: Map<string, ConfigEntry> }>()
  const problems: Problem[] = []
  if (Buffer.byteLength(content) > maximumBytes)
    return { sections, problems: [{ file, message: 'is larger than 128 KiB, which is no configuration' }] }
  let current: Map<string, ConfigEntry> | null = null
  for (const [index, text] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const wrong = (message: string, remedy: string) => void problems.push({ file, line, message, remedy })
    const start = text.trimStart()
    if (start === '' || start.startsWith('#')) continue
    if (text.length > maximumLine) {
      wrong('the line is too long to be read', `Keep lines below ${maximumLine} characters`)
      continue
    }
    const opening = sectionLine.exec(text)
    if (opening !== null) {
      const [, open = '', quoted = '', close = ''] = opening
      const name = unquote(quoted).trim().toLowerCase()
      current = new Map()
      if (open.includes('[', 1) || close.trim().length > 1)
        wrong('sections in sections are not used by DVC', `Write \`[${quoted}]\``)
      else if (sections.has(name))
        wrong(`the section \`${name}\` stands twice`, 'Write its keys under the first one')
      else sections.set(name, { line, entries: current })
      continue
    }
    const pair = keyLine.exec(text)
    if (pair === null) {
      wrong('is neither a section nor `key = value`', 'Write sections as `[core]` or `[\'remote "name"\']`')
      continue
    }
    const key = unquote(pair[1] as string).toLowerCase()
    const value = readValue((pair[2] as string).trimEnd())
    if (current === null) wrong(`\`${key}\` stands outside of any section`, 'Write `[core]` above it')
    else if (current.has(key)) wrong(`\`${key}\` stands twice in its section`, 'Keep one of the two')
    else if (value === null) wrong(`the value of \`${key}\` cannot be read`, 'Close its quotes, on one line')
    else if ([value].flat().some((part) => /%\([^)]*\)s/.test(part)))
      wrong(`the value of \`${key}\` refers to another by \`%(…)s\``, 'Write the value out')
    else current.set(key, { line, value })
  }
  return { sections, problems }
}

/** A text, or a list where there are commas outside of quotes; null when quotes do not close. */
function readValue(text: string): string | string[] | null {
  if (text.startsWith('"""') || text.startsWith("'''")) {
    const inner = /^("""|''')(.*?)\1\s*(?:#.*)?$/.exec(text)?.[2]
    return inner ?? null
  }
  const alone = single.exec(text)
  if (alone !== null) return unquote(alone[1] as string)
  const list: string[] = []
  let rest = text.replace(/^,\s*(?=#|$)/, '')
  while (rest !== '' && !rest.startsWith('#')) {
    const match = item.exec(rest)
    if (match === null || match[0] === '') return null
    list.push(unquote(match[1] as string))
    rest = rest.slice(match[0].length)
  }
  return list
}

function unquote(text: string): string {
  const quote = text[0]
  return text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote)
    ? text.slice(1, -1)
    : text
}
