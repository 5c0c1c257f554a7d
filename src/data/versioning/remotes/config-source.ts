import type { Path, Position, Source } from '../../../foundation/index.ts'
import type { ConfigSections } from './configobj.ts'

/** One configuration file as data, `remote "storage"` folded into `remote.storage`, with the lines of everything. */
export interface RawConfig {
  readonly data: Readonly<Record<string, unknown>>
  readonly lines: ReadonlyMap<string, number>
  /** Name, value and line of every remote's address. */
  readonly urls: readonly (readonly [name: string, url: string, line: number])[]
  /** Where each remote's section starts. */
  readonly remoteLines: ReadonlyMap<string, number>
}

const named = /^(remote|machine|db)\s*"(.*)"$/

/** Folds the sections of a file as DVC does. */
export function readSections(sections: ConfigSections): RawConfig {
  const data = new Map<string, unknown>()
  const lines = new Map<string, number>()
  const urls: (readonly [string, string, number])[] = []
  const remoteLines = new Map<string, number>()
  for (const [title, section] of sections) {
    const [, kind, name] = named.exec(title) ?? []
    const path = kind === undefined ? [title] : [kind, name as string]
    const values = Object.fromEntries([...section.entries].map(([key, { value }]) => [key, value]))
    if (kind === undefined) data.set(title, values)
    else data.set(kind, { ...(data.get(kind) as object | undefined), [name as string]: values })
    lines.set(keyOf(path), section.line)
    for (const [key, { line }] of section.entries) lines.set(keyOf([...path, key]), line)
    if (kind !== 'remote') continue
    remoteLines.set(name as string, section.line)
    const url = section.entries.get('url')
    if (typeof url?.value === 'string') urls.push([name as string, url.value, url.line])
  }
  return { data: Object.fromEntries(data), lines, urls, remoteLines }
}

/** The same for what checks schemas and places their findings. */
export function configSource({ data, lines }: RawConfig): Source {
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return { line, column: 1 }
    }
    return { line: 1, column: 1 }
  }
  return { data, positionOf: at, valuePositionOf: at }
}

function keyOf(path: Path): string {
  return path.join('\0')
}
