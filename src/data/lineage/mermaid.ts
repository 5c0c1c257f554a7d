import type { ArtifactNode, Edge, LineageGraph, RunNode } from './graph.ts'
import { grouped } from './grouped.ts'
import { minute, runTitle, visible } from './visible.ts'

/** Mermaid's own defaults, which GitHub keeps, are 500 edges and 50,000 characters; over them it draws nothing. */
const maximumEdges = 450
const maximumCharacters = 45_000
/** Artifacts of one kind, known to one run only, that are drawn one by one. */
const drawn = 5
const labelLength = 48

/**
 * A Mermaid flowchart from data to what was made of it. Names are written as character codes where they are not plain,
 * so no name can end a label, a fence or a script. Of a graph that is too large, the newest runs are drawn.
 * @param of id of the artifact that was asked about
 */
export function mermaid(graph: LineageGraph, of: string | null = null): string {
  const artifacts = new Map(graph.artifacts.map((artifact) => [artifact.id, artifact]))
  const edges = grouped(graph.edges, ({ run }) => run)
  const uses = grouped(graph.edges, ({ artifact }) => artifact)
  const names = new Map(graph.artifacts.map(({ id }, at) => [id, `a${at + 1}`]))
  const known = new Set<string>()
  const lines: string[] = []
  let size = 0
  let count = 0
  let left = 0
  for (const [back, run] of [...graph.runs].reverse().entries()) {
    const name = `r${graph.runs.length - back}`
    const block = runBlock(run, name, edges.get(run.id) ?? [])
    const length = block.nodes.concat(block.edges).join('\n').length
    if (count + block.edges.length > maximumEdges || size + length > maximumCharacters) {
      left = graph.runs.length - back
      break
    }
    lines.push(...block.nodes, ...block.edges)
    size += length
    count += block.edges.length
  }
  if (left > 0) lines.push(`  more["… and ${left} earlier ${left === 1 ? 'run' : 'runs'}"]`)
  if (lines.length === 0) lines.push('  nothing["No report with lineage was found"]')
  const asked = of === null ? undefined : names.get(of)
  if (asked !== undefined && of !== null && known.has(of)) lines.push(`  style ${asked} stroke-width:4px`)
  return `${['flowchart LR', ...lines].join('\n')}\n`

  function runBlock(run: RunNode, name: string, all: readonly Edge[]): { nodes: string[]; edges: string[] } {
    const block = { nodes: [`  ${name}{{"${runLabel(run)}"}}`], edges: [] as string[] }
    const connect = (relation: Edge['relation'], node: string) =>
      block.edges.push(relation === 'read' ? `  ${node} --> ${name}` : `  ${name} --> ${node}`)
    for (const [place, some] of grouped(all, ({ relation, kind }) => `${relation}_${kind}`)) {
      const own = some.filter(({ artifact }) => artifact !== of && uses.get(artifact)?.length === 1)
      const folds = own.length > drawn
      for (const { artifact, relation } of some) {
        const node = artifacts.get(artifact)
        if (node === undefined || (folds && uses.get(artifact)?.length === 1 && artifact !== of)) continue
        const id = names.get(artifact) ?? ''
        if (!known.has(artifact)) block.nodes.push(`  ${id}${artifactShape(node)}`)
        known.add(artifact)
        connect(relation, id)
      }
      const [first] = own
      if (folds && first !== undefined) {
        const group = `${name}_${place}`
        block.nodes.push(`  ${group}["${own.length} × ${first.kind}"]`)
        connect(first.relation, group)
      }
    }
    return block
  }
}

const lineBreak = '<br/>'

function runLabel(run: RunNode): string {
  const commit = run.commit === null ? '' : ` ${run.commit.slice(0, 7)}`
  return [label(runTitle(run)), label(run.verdict), `${minute(run.startedAt)}${commit}`].join(lineBreak)
}

function artifactShape({ kind, name, path, hashes }: ArtifactNode): string {
  const hash = hashes[0]?.value.slice(0, 8) ?? ''
  const title = name === kind ? kind : `${kind} ${label(name)}`
  const text = [title, ...(path === name ? [] : [label(path)]), hash].join(lineBreak)
  if (kind === 'data') return `[("${text}")]`
  return kind === 'model' ? `(["${text}"])` : `["${text}"]`
}

/** Mermaid reads `#60;` as the character 60; letters, digits and what never means anything stay as they are. */
function label(text: string): string {
  const characters = [...visible(text)]
  const short =
    characters.length <= labelLength
      ? characters
      : [...characters.slice(0, labelLength / 2 - 1), '…', ...characters.slice(-labelLength / 2)]
  return short
    .map((character) =>
      /[\p{L}\p{M}\p{N} ._/,…-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('')
}
