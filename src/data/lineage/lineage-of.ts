import { type Artifact, artifactKinds } from './artifact.ts'
import { type ArtifactNode, byText, type Edge, type LineageGraph, type Note, type RunNode } from './graph.ts'
import { grouped } from './grouped.ts'
import { type Identities, type Identity, identitiesOf } from './identity.ts'
import { type ReportedRun, type ReportSource, readReport } from './report.ts'

/**
 * Puts reports together to one graph: runs, the bytes that they read and wrote, and between which of them the bytes
 * went. Bytes are joined by hash, whatever their path. JSON that is no report, or a broken one, becomes a note; the
 * others still count. The graph depends on what the reports say, not on their order or how often they are given.
 */
export function lineageOf(reports: readonly ReportSource[]): LineageGraph {
  const notes: Note[] = []
  const runs = new Map<string, ReportedRun>()
  for (const source of [...reports].sort((a, b) => byText(a.file, b.file))) {
    const read = readReport(source)
    if (typeof read === 'string') notes.push({ file: source.file, message: read })
    else runs.set(read.run.id, merged(runs.get(read.run.id), read))
  }
  const ordered = [...runs.values()].sort((a, b) => byStart(a.run, b.run))
  const identities = identitiesOf(ordered.flatMap(({ reads, writes }) => [...reads, ...writes]))
  const edges = ordered.flatMap((reported) => edgesOf(reported, identities))
  return {
    runs: ordered.map(({ run }) => run),
    artifacts: artifactsOf(ordered, edges, identities),
    edges,
    notes: [...notes, ...identities.notes],
  }
}

/** Several reports of one run, such as a copy in git's history, tell it together. */
function merged(known: ReportedRun | undefined, read: ReportedRun): ReportedRun {
  if (known === undefined) return read
  const reports = [...new Set([...known.run.reports, ...read.run.reports])].sort(byText)
  return {
    run: { ...known.run, reports },
    reads: [...known.reads, ...read.reads],
    writes: [...known.writes, ...read.writes],
  }
}

function byStart(a: RunNode, b: RunNode): number {
  return Date.parse(a.startedAt) - Date.parse(b.startedAt) || byText(a.id, b.id)
}

function edgesOf({ run, reads, writes }: ReportedRun, identities: Identities): Edge[] {
  const edges = new Map<string, Edge>()
  const add = (relation: Edge['relation'], artifacts: readonly Artifact[]) => {
    for (const artifact of artifacts) {
      const { kind, name, path } = artifact
      const edge: Edge = { run: run.id, relation, artifact: identities.of(artifact).id, kind, name, path }
      edges.set(JSON.stringify(edge), edge)
    }
  }
  add('read', reads)
  add('wrote', writes)
  return [...edges.values()].sort(
    (a, b) =>
      byText(a.relation, b.relation) ||
      byKind(a, b) ||
      byText(a.path, b.path) ||
      byText(a.name, b.name) ||
      byText(a.artifact, b.artifact),
  )
}

const kindRanks = new Map(artifactKinds.map((kind, rank) => [kind, rank]))
function byKind(a: Pick<Edge, 'kind'>, b: Pick<Edge, 'kind'>): number {
  return (kindRanks.get(a.kind) ?? 0) - (kindRanks.get(b.kind) ?? 0)
}

function artifactsOf(
  runs: readonly ReportedRun[],
  edges: readonly Edge[],
  identities: Identities,
): ArtifactNode[] {
  const known = new Map<string, Identity & { bytes: number | null }>()
  for (const artifact of runs.flatMap(({ reads, writes }) => [...reads, ...writes])) {
    const identity = identities.of(artifact)
    const sizes = [known.get(identity.id)?.bytes, artifact.bytes].filter((size) => typeof size === 'number')
    known.set(identity.id, { ...identity, bytes: sizes.length === 0 ? null : Math.max(...sizes) })
  }
  const mentions = grouped(edges, ({ artifact }) => artifact)
  const nodes = [...known.values()].flatMap(({ id, hashes, bytes }): ArtifactNode[] => {
    const all = mentions.get(id) ?? []
    const first = all.find((edge) => edge.relation === 'wrote' && !readToo(edge, all)) ?? all[0]
    if (first === undefined) return []
    const kinds = artifactKinds.filter((kind) => all.some((edge) => edge.kind === kind))
    return [
      {
        id,
        kind: first.kind,
        name: first.name,
        path: first.path,
        kinds,
        names: distinct(all.map(({ name }) => name)),
        paths: distinct(all.map(({ path }) => path)),
        hashes: [...hashes],
        bytes,
      },
    ]
  })
  return nodes.sort((a, b) => byKind(a, b) || byText(a.path, b.path) || byText(a.id, b.id))
}

const readToo = (wrote: Edge, all: readonly Edge[]) =>
  all.some((edge) => edge.relation === 'read' && edge.run === wrote.run)

const distinct = (texts: readonly string[]) => [...new Set(texts)].sort(byText)
