import { ConfigurationError, suggestName } from '../../foundation/index.ts'
import type { ArtifactKind } from './artifact.ts'
import type { ArtifactNode, Edge, LineageGraph, RunNode } from './graph.ts'
import { grouped } from './grouped.ts'
import { artifactTitle, minute, runTitle, visible } from './visible.ts'
import { type Answer, answer, neighboursOf } from './walk.ts'

/**
 * Which data made this model, through any number of runs.
 * @param query as of `findArtifact`
 * @throws ConfigurationError as `findArtifact`
 */
export function whichData(graph: LineageGraph, query: string): Answer {
  return answer(graph, findArtifact(graph, query, ['model']), 'up')
}

/** Which models were made from this data, through any number of runs. Otherwise as `whichData`. */
export function whichModels(graph: LineageGraph, query: string): Answer {
  return answer(graph, findArtifact(graph, query, ['data']), 'down')
}

/**
 * The one artifact that is meant by: its path (a `.dvc` pointer's too), its name, the model's name in `mlops.yaml`, at
 * least six digits of a hash or of a commit whose run made it; or one of the first three, `@`, and a version, a
 * commit, a hash, or `latest`: `flight-delay@v1.2.0`, `data/train.parquet@3f9c2e1`.
 * @param kinds what is looked for first; only where nothing fits, artifacts of other kinds
 * @throws ConfigurationError with the candidates where nothing or more than one fits
 */
export function findArtifact(
  graph: LineageGraph,
  query: string,
  kinds: readonly ArtifactKind[],
  input = 'of',
): ArtifactNode {
  const known = index(graph)
  const wanted = known.filter(({ node }) => node.kinds.some((kind) => kinds.includes(kind)))
  const text = query.trim()
  const found = [matches(wanted, text), matches(known, text)].find((some) => some.length > 0) ?? []
  const [first, ...others] = found
  if (first === undefined) {
    throw new ConfigurationError({
      path: input,
      value: visible(query),
      message:
        known.length === 0 ? 'no report with lineage was found' : 'nothing that is known has this name',
      remedy:
        known.length === 0
          ? 'Run an action first, or name reports with `reports`.'
          : suggestName(text, namesOf(wanted.length > 0 ? wanted : known)),
    })
  }
  if (others.length > 0) {
    throw new ConfigurationError({
      path: input,
      value: visible(query),
      message: `${found.length} different files are meant by this`,
      remedy: `Name one of them: ${candidates(found, text)}.`,
    })
  }
  return first.node
}

/** An artifact and what the runs around it are known by. */
interface Known {
  readonly node: ArtifactNode
  /** Runs that made it, where there are none those that wrote or read it; by start. */
  readonly runs: readonly RunNode[]
  /** Every run that read or wrote it. */
  readonly all: readonly RunNode[]
}

function index(graph: LineageGraph): Known[] {
  const { makers, runs } = neighboursOf(graph)
  const edges = grouped(graph.edges, ({ artifact }) => artifact)
  const runsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => runs.get(id) ?? [])
  return graph.artifacts.map((node) => {
    const around = edges.get(node.id) ?? []
    const wrote = around.filter(({ relation }) => relation === 'wrote')
    const ids = (some: readonly Edge[]) => some.map(({ run }) => run)
    const nearest = [makers(node.id), ids(wrote), ids(around)].find((some) => some.length > 0) ?? []
    return { node, runs: runsOf(nearest), all: runsOf(ids(around)) }
  })
}

function matches(known: readonly Known[], query: string): readonly Known[] {
  const tiers = [
    () => known.filter(({ node }) => node.id === query || hashValues(node).includes(query)),
    () => named(known, query),
    () => digits(known, query),
    () => {
      const at = query.lastIndexOf('@')
      return at <= 0 ? [] : selected(named(known, query.slice(0, at)), query.slice(at + 1))
    },
  ]
  for (const tier of tiers) {
    const found = tier()
    if (found.length > 0) return found
  }
  return []
}

const hashValues = ({ hashes }: ArtifactNode) =>
  hashes.flatMap(({ algorithm, value }) => [value, `${algorithm}:${value}`])

function named(known: readonly Known[], name: string): readonly Known[] {
  const path = name.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  const pointed = path.replace(/\.dvc$/, '')
  for (const fits of [
    ({ node }: Known) => node.paths.includes(path),
    ({ node }: Known) => pointed !== path && node.paths.includes(pointed),
    ({ node }: Known) => node.names.includes(name),
    ({ node, runs }: Known) => node.kinds.includes('model') && runs.some(({ model }) => model === name),
  ]) {
    const found = known.filter(fits)
    if (found.length > 0) return found
  }
  return []
}

/** At least six digits of a hash, else of a commit whose run made it. */
function digits(known: readonly Known[], query: string): readonly Known[] {
  const prefix = query.toLowerCase().replace(/^(sha256|md5|git|md5-dos2unix):/, '')
  if (!/^[0-9a-f]{6,64}$/.test(prefix)) return []
  const byHash = known.filter(({ node }) => node.hashes.some(({ value }) => value.startsWith(prefix)))
  if (byHash.length > 0) return byHash
  return known.filter(({ runs }) => runs.some(({ commit }) => commit?.startsWith(prefix) === true))
}

function selected(known: readonly Known[], which: string): readonly Known[] {
  if (which === 'latest') {
    const last = ({ runs }: Known) => Math.max(...runs.map(({ startedAt }) => Date.parse(startedAt)))
    const newest = Math.max(...known.map(last))
    return known.filter((one) => last(one) === newest)
  }
  const versions = [which, `v${which}`]
  const byVersion = known.filter(({ all }) =>
    all.some(({ version }) => version !== null && versions.includes(version)),
  )
  return byVersion.length > 0 ? byVersion : digits(known, which)
}

function namesOf(known: readonly Known[]): string[] {
  const names = known.flatMap(({ node, runs }) => [
    ...node.paths,
    ...node.names,
    ...(node.kinds.includes('model') ? runs.flatMap(({ model }) => model ?? []) : []),
  ])
  return [...new Set(names.map(visible))].slice(0, 20)
}

/** The candidates, the newest first, each with a query that means only it. */
function candidates(found: readonly Known[], query: string): string {
  const newest = [...found].reverse().sort((a, b) => startOf(b) - startOf(a))
  const name = query.includes('@') || /^[0-9a-f]{6,64}$/i.test(query) ? '' : `${visible(query)}@`
  const lines = newest.slice(0, 10).map(({ node, runs }) => {
    const digest = node.hashes[0]?.value.slice(0, 12)
    const run = runs.at(-1)
    const about = run === undefined ? [] : [runTitle(run), minute(run.startedAt), commitText(run)]
    const words = [artifactTitle(node), ...about].filter((word) => word !== '')
    return `\`${name}${digest}\` ${words.join(', ')}`
  })
  const more = newest.length - lines.length
  return `${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

const startOf = ({ runs }: Known) => Date.parse(runs.at(-1)?.startedAt ?? '1970-01-01')
const commitText = ({ commit }: RunNode) => (commit === null ? '' : `commit ${commit.slice(0, 7)}`)
