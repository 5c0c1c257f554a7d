import type { ArtifactNode, Edge, LineageGraph, RunNode } from './graph.ts'
import { grouped } from './grouped.ts'
import { artifactTitle, minute, runTitle, shortHash, visible } from './visible.ts'
import { type Answer, type Neighbours, neighboursOf } from './walk.ts'

/** Artifacts of one kind that are listed one by one beside each other. */
const listed = 12
const deepest = 40

/** Everything that is known, run by run, the newest first. */
export function graphText(graph: LineageGraph): string {
  const { artifacts } = neighboursOf(graph)
  const edgesOf = grouped(graph.edges, ({ run }) => run)
  const blocks = [...graph.runs].reverse().map((run) => {
    const edges = edgesOf.get(run.id) ?? []
    const lines = (relation: Edge['relation'], word: string) =>
      folded(edges.filter((edge) => edge.relation === relation)).map(
        (item) => `  ${word}  ${typeof item === 'string' ? item : edgeText(item, artifacts)}`,
      )
    return [runText(run), ...lines('read', 'read '), ...lines('wrote', 'wrote')].join('\n')
  })
  const known = blocks.length === 0 ? ['No report with lineage was found.'] : blocks
  return `${[...known, ...notes(graph)].join('\n\n')}\n`
}

/** The answer in a sentence, then the tree that shows why. */
export function answerText(answer: Answer): string {
  const neighbours = neighboursOf(answer.graph)
  const parts = [artifactText(answer.of)]
  if (answer.direction !== 'down') {
    parts.push(`${sentence('Made from', answer.data, 'data')}\n${tree(answer, neighbours, 'up')}`)
  }
  if (answer.direction !== 'up') {
    parts.push(`${sentence('Made into', answer.models, 'model')}\n${tree(answer, neighbours, 'down')}`)
  }
  return `${[...parts, ...notes(answer.graph)].join('\n\n')}\n`
}

function sentence(words: string, found: readonly ArtifactNode[], kind: 'data' | 'model'): string {
  if (found.length === 0) {
    return kind === 'data'
      ? 'No report tells of data that made it.'
      : 'No report tells of a model made from it.'
  }
  const count = kind === 'data' ? counted(found.length, 'data set') : counted(found.length, 'model')
  const names = found.slice(0, listed).map((node) => `${visible(node.path)} (${shortHash(node.hashes)})`)
  const more = found.length > names.length ? `, and ${found.length - names.length} more` : ''
  return `${words} ${count}: ${names.join(', ')}${more}.`
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A tree of runs and artifacts; what was already shown is named, not opened again. */
function tree({ of }: Answer, neighbours: Neighbours, direction: 'up' | 'down'): string {
  const lines: string[] = []
  const shown = new Set<string>()
  const runsOf = direction === 'up' ? neighbours.makers : neighbours.readers
  const edgesOf = direction === 'up' ? neighbours.readBy : neighbours.madeBy
  const branch = <T>(items: readonly T[], indent: string, show: (item: T, indent: string) => string) => {
    for (const [at, item] of items.entries()) {
      const last = at === items.length - 1
      const place = lines.push('') - 1
      lines[place] = `${indent}${last ? '└─ ' : '├─ '}${show(item, `${indent}${last ? '   ' : '│  '}`)}`
    }
  }
  const runs = (artifact: string, indent: string, depth: number) =>
    branch(runsOf(artifact), indent, (id, below) => {
      const run = neighbours.runs.get(id)
      if (run === undefined) return id
      if (shown.has(id)) return `${runText(run)} · shown above`
      shown.add(id)
      branch(folded(edgesOf(id)), below, (item, deeper) => {
        if (typeof item === 'string') return item
        const text = edgeText(item, neighbours.artifacts)
        if (shown.has(item.artifact)) return runsOf(item.artifact).length > 0 ? `${text} · shown above` : text
        shown.add(item.artifact)
        if (depth < deepest) runs(item.artifact, deeper, depth + 1)
        else if (runsOf(item.artifact).length > 0) return `${text} · goes on; ask about it`
        return text
      })
      return runText(run)
    })
  shown.add(of.id)
  runs(of.id, '', 0)
  return lines.join('\n')
}

/** A long list of one kind ends in how many more there are. */
function folded(edges: readonly Edge[]): (Edge | string)[] {
  const counts = new Map<string, number>()
  const items: (Edge | string)[] = []
  for (const edge of edges) {
    const count = (counts.get(edge.kind) ?? 0) + 1
    counts.set(edge.kind, count)
    if (count <= listed) items.push(edge)
  }
  for (const [kind, count] of counts) if (count > listed) items.push(`${kind} … and ${count - listed} more`)
  return items
}

function runText(run: RunNode): string {
  const parts = [
    runTitle(run),
    visible(run.version ?? ''),
    visible(run.verdict),
    run.status === 'complete' ? '' : run.status,
    minute(run.startedAt),
    run.commit === null ? '' : `commit ${run.commit.slice(0, 7)}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function edgeText(edge: Edge, artifacts: Neighbours['artifacts']): string {
  const node = artifacts.get(edge.artifact)
  return node === undefined ? artifactTitle(edge) : details(artifactTitle(edge), node)
}

const artifactText = (node: ArtifactNode) => details(artifactTitle(node), node)

function details(title: string, { hashes, bytes }: ArtifactNode): string {
  return [title, shortHash(hashes), bytes === null ? '' : size(bytes)]
    .filter((part) => part !== '')
    .join(' · ')
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  const value = bytes / 1000 ** power
  return `${value.toFixed(power === 0 || value >= 100 ? 0 : 1)} ${units[power]}`
}

function notes({ notes }: LineageGraph): string[] {
  if (notes.length === 0) return []
  const lines = notes
    .slice(0, 20)
    .map(({ file, message }) => `Note: ${file === null ? '' : `${visible(file)} `}${visible(message)}.`)
  return [[...lines, ...(notes.length > 20 ? [`… and ${notes.length - 20} more notes.`] : [])].join('\n')]
}
