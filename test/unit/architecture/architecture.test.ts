import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, type Import, readSources, root } from './imports.ts'

const domains = [
  'config',
  'data',
  'training',
  'evaluation',
  'registry',
  'delivery',
  'monitoring',
  'report',
  'github',
]
/** Of outside services that more than one domain speaks to. */
const clients = 'clients'
const shells = ['actions', 'cli']
const files = readSources()
const between = files
  .flatMap(({ imports }) => imports)
  .filter((one): one is Import & { to: string } => one.to !== null)
const crossing = between.filter(({ from, to }) => folderOf(from) !== folderOf(to))
const told = ({ from, specifier }: Import) => `${from} imports ${specifier}`

/** What a folder may load of the others; types alone are looked at below. */
function mayImport(from: string): readonly string[] {
  if (from === 'foundation') return []
  if (from === clients) return ['foundation']
  if (domains.includes(from)) return [clients, 'foundation']
  if (from === 'actions') return [...domains, 'foundation']
  if (from === 'cli') return [...domains, 'actions', 'foundation']
  return shells
}

describe('the arrows between folders', () => {
  it('every folder of src/ has its place in the picture', () => {
    const known = [...domains, ...shells, clients, 'foundation', 'src']
    expect(files.map(({ path }) => folderOf(path)).filter((folder) => !known.includes(folder))).toEqual([])
  })

  it('point one way: actions and cli to domains, domains to foundation', () => {
    const wrong = crossing.filter(
      ({ from, to, typeOnly }) => !typeOnly && !mayImport(folderOf(from)).includes(folderOf(to)),
    )
    expect(wrong.map(told)).toEqual([])
  })

  it('between two domains carry types alone, and only from evaluation to data', () => {
    const types = crossing.filter(
      ({ from, to, typeOnly }) => typeOnly && !mayImport(folderOf(from)).includes(folderOf(to)),
    )
    const wrong = types.filter(({ from, to }) => `${folderOf(from)} ${folderOf(to)}` !== 'data evaluation')
    expect(wrong.map(told)).toEqual([])
  })

  it('enter a domain through its index.ts, which is its public face', () => {
    const wrong = crossing.filter(
      ({ to }) =>
        !shells.includes(folderOf(to)) &&
        to !== `${folderOf(to)}/index.ts` &&
        // versions alone start in half the time that contracts and lineage take with them
        to !== 'data/versioning/index.ts' &&
        // each service is a face of its own
        !(folderOf(to) === clients && /^clients\/[^/]+\/index\.ts$/.test(to)),
    )
    expect(wrong.map(told)).toEqual([])
  })

  it('do not lead from one action into another', () => {
    const actionOf = (path: string) => /^actions\/([^/]+)\//.exec(path)?.[1]
    const shared = ['data-version', 'environment', 'model-version', 'publication', 'version-bytes']
    const wrong = between.filter(({ from, to }) => {
      const [one, other] = [actionOf(from), actionOf(to)]
      // a report is what one action says to another
      if (to?.endsWith('/report-schema.ts') === true) return false
      return one !== undefined && other !== undefined && one !== other && !shared.includes(other)
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('never run in a circle when files are loaded', () => {
    expect(circles()).toEqual([])
  })

  it('are those of the picture in docs/architecture.md', () => {
    const picture = /```mermaid\n([\s\S]*?)```/.exec(
      readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'),
    )?.[1]
    const drawn = (picture ?? '').match(/\w+ (-->|-\.->) \w+/g) ?? []
    const there = crossing.map(({ from, to }) => {
      const [one, other] = [folderOf(from), folderOf(to)]
      return `${one} ${mayImport(one).includes(other) ? '-->' : '-.->'} ${other}`
    })
    expect([...drawn].sort()).toEqual([...new Set(there)].sort())
  })
})

describe('the shape of the source', () => {
  it('has no file or folder that is named for nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc)(\.ts$|\/|$)/
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })

  it('keeps every file short enough to be read in one go', () => {
    expect(files.filter(({ lines }) => lines > 350).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('reads the environment of the process in the two shells alone', () => {
    const readers = files.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
    expect(readers.map(({ path }) => path)).toEqual(['actions/shell.ts', 'cli/index.ts'])
  })

  it('loads what is large only when it is needed, so that the bundle starts at once', () => {
    const large = ['@duckdb/', '@actions/cache', '@actions/artifact', 'echarts']
    const wrong = loadedAtStart().filter(
      ({ to, specifier }) => to === null && large.some((name) => specifier.startsWith(name)),
    )
    expect(wrong.map(told)).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

/** Each circle of static imports, once, as the files it runs through. */
function circles(): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly, dynamic } of between)
    if (!typeOnly && !dynamic) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    const seen = trail.indexOf(path)
    if (seen >= 0) {
      found.push([...trail.slice(seen), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return found
}

/** Imports that run before anything was asked for: those reached from the entry without an `import()`. */
function loadedAtStart(): Import[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
  const seen = new Set<string>()
  const found: Import[] = []
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const one of importsOf.get(path) ?? []) {
      if (one.typeOnly || one.dynamic) continue
      found.push(one)
      if (one.to !== null) visit(one.to)
    }
  }
  visit('index.ts')
  return found
}
