import type { ArtifactNode, Direction, Edge, LineageGraph, RunNode } from './graph.ts'
import { grouped } from './grouped.ts'

/** A graph with its neighbours at hand. */
export interface Neighbours {
  readonly runs: ReadonlyMap<string, RunNode>
  readonly artifacts: ReadonlyMap<string, ArtifactNode>
  /** Runs that made the artifact: they wrote it and had not read the same bytes. By start. */
  makers(artifact: string): readonly string[]
  /** Runs that read the artifact. By start. */
  readers(artifact: string): readonly string[]
  /** What a run read, each artifact once. */
  readBy(run: string): readonly Edge[]
  /** What a run made. */
  madeBy(run: string): readonly Edge[]
}

export function neighboursOf(graph: LineageGraph): Neighbours {
  const reads = graph.edges.filter(({ relation }) => relation === 'read')
  const pair = (edge: Edge) => `${edge.run}\0${edge.artifact}`
  const read = new Set(reads.map(pair))
  // A run that registers a model reads and writes the same bytes: it did not make them, nor did all else that it read.
  const made = graph.edges.filter((edge) => edge.relation === 'wrote' && !read.has(pair(edge)))
  const once = (edges: readonly Edge[]) =>
    [...new Map([...edges].reverse().map((e) => [pair(e), e])).values()].reverse()
  const makers = grouped(once(made), ({ artifact }) => artifact)
  const readers = grouped(once(reads), ({ artifact }) => artifact)
  const readBy = grouped(once(reads), ({ run }) => run)
  const madeBy = grouped(once(made), ({ run }) => run)
  return {
    runs: new Map(graph.runs.map((run) => [run.id, run])),
    artifacts: new Map(graph.artifacts.map((artifact) => [artifact.id, artifact])),
    makers: (artifact) => (makers.get(artifact) ?? []).map(({ run }) => run),
    readers: (artifact) => (readers.get(artifact) ?? []).map(({ run }) => run),
    readBy: (run) => readBy.get(run) ?? [],
    madeBy: (run) => madeBy.get(run) ?? [],
  }
}

interface Reached {
  readonly runs: Set<string>
  /** Without the artifact one starts from, unless a circle leads back to it. */
  readonly artifacts: Set<string>
}

/** Everything that an artifact was made from (`up`) or that was made from it (`down`), through any number of runs. */
export function reach(neighbours: Neighbours, from: string, direction: 'up' | 'down'): Reached {
  const reached: Reached = { runs: new Set(), artifacts: new Set() }
  const waiting = [from]
  for (let artifact = waiting.pop(); artifact !== undefined; artifact = waiting.pop()) {
    for (const run of direction === 'up' ? neighbours.makers(artifact) : neighbours.readers(artifact)) {
      if (reached.runs.has(run)) continue
      reached.runs.add(run)
      for (const edge of direction === 'up' ? neighbours.readBy(run) : neighbours.madeBy(run)) {
        if (reached.artifacts.has(edge.artifact)) continue
        reached.artifacts.add(edge.artifact)
        waiting.push(edge.artifact)
      }
    }
  }
  return reached
}

/** The part of the graph around one artifact. */
export interface Answer {
  readonly of: ArtifactNode
  readonly direction: Direction
  /** Data that it was made from. */
  readonly data: readonly ArtifactNode[]
  /** Models that were made from it. */
  readonly models: readonly ArtifactNode[]
  /** The runs and artifacts that connect them; in the graph's order. */
  readonly graph: LineageGraph
}

/** Follows an artifact up to what it was made from, down to what was made from it, or both. */
export function answer(graph: LineageGraph, of: ArtifactNode, direction: Direction): Answer {
  const neighbours = neighboursOf(graph)
  const nothing: Reached = { runs: new Set(), artifacts: new Set() }
  const up = direction === 'down' ? nothing : reach(neighbours, of.id, 'up')
  const down = direction === 'up' ? nothing : reach(neighbours, of.id, 'down')
  const nodes = (reached: Reached, kind: ArtifactNode['kind']) =>
    graph.artifacts.filter(
      ({ id, kinds }) => id !== of.id && reached.artifacts.has(id) && kinds.includes(kind),
    )
  const within = (edge: Edge, reached: Reached) =>
    reached.runs.has(edge.run) && (edge.artifact === of.id || reached.artifacts.has(edge.artifact))
  const edges = graph.edges.filter((edge) => within(edge, up) || within(edge, down))
  const runs = new Set(edges.map(({ run }) => run))
  const artifacts = new Set([of.id, ...edges.map(({ artifact }) => artifact)])
  return {
    of,
    direction,
    data: nodes(up, 'data'),
    models: nodes(down, 'model'),
    graph: {
      runs: graph.runs.filter(({ id }) => runs.has(id)),
      artifacts: graph.artifacts.filter(({ id }) => artifacts.has(id)),
      edges,
      notes: graph.notes,
    },
  }
}
