import {
  type EmbeddingShape,
  embeddingShape,
  matchingColumns,
  meanOfVectors,
  readVectors,
} from '../../data/index.ts'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import {
  type ColumnDrift,
  type Distribution,
  EMBEDDING_ROWS,
  EMBEDDING_SAMPLE,
  type EmbeddingSide,
  embeddingOfOtherShape,
  embeddingWithout,
  evidentlyEmbeddingThreshold,
  projectedDistribution,
  samplePositions,
  scoreEmbedding,
  scoreEmbeddingEvidently,
} from '../../monitoring/index.ts'
import { counted } from '../../report/index.ts'
import type { DriftColumn } from './report-schema.ts'
import type { DriftSettings, MonitorConfiguration } from './settings.ts'
import type { Sides } from './sides.ts'

/** An embedding with the columns that form it, by side. */
export interface FoundEmbedding {
  readonly name: string
  readonly setting: MonitorConfiguration['embeddings'][string]
  readonly reference: readonly string[]
  readonly current: readonly string[]
}

export interface ScoredEmbedding {
  readonly drift: ColumnDrift
  readonly missing: DriftColumn['missing']
  readonly distribution: Distribution | null
  readonly embedding: NonNullable<DriftColumn['embedding']>
}

/**
 * Finds the columns of the declared embeddings.
 * @throws ConfigurationError where a declaration contradicts the columns or another setting
 */
export function findEmbeddings(sides: Sides, settings: DriftSettings): FoundEmbedding[] {
  const { reference, current } = sides.tables
  const found = Object.entries(settings.monitor?.embeddings ?? {}).map(([name, setting]) => ({
    name,
    setting,
    reference: reference === null ? [] : matchingColumns(reference, setting.columns),
    current: matchingColumns(current, setting.columns),
  }))
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  for (const one of found) {
    const { name, setting } = one
    const problem = (message: string, remedy: string) =>
      problems.push(problemAt(settings, name, message, remedy))
    const own = columnsOf([one])
    const shared = [...own].find((column) => owners.has(column))
    if (shared !== undefined)
      problem(`\`${shared}\` is of \`${owners.get(shared)}\` already`, 'Narrow one of the two patterns')
    for (const column of own) owners.set(column, name)
    if (!own.has(name) && (sides.current.has(name) || sides.reference.has(name)))
      problem('is also the name of a column that is no part of it', 'Give the embedding another name')
    if ('bootstrap' in setting && setting.bootstrap !== undefined && settings.compat === null)
      problem(
        '`bootstrap` is Evidently’s, and this report decides in our way',
        'Take it out, or set `compat: evidently`',
      )
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return found
}

function problemAt(
  { configuration, model }: DriftSettings,
  name: string,
  message: string,
  remedy: string,
): Problem {
  return configuration === null || model === null
    ? { path: `embeddings.${name}`, message, remedy }
    : configuration.problemAt(['models', model, 'monitor', 'embeddings', name], message, remedy)
}

/** Columns that are compared as part of an embedding, on either side. */
export function columnsOf(
  embeddings: readonly Pick<FoundEmbedding, 'reference' | 'current'>[],
): ReadonlySet<string> {
  return new Set(embeddings.flatMap(({ reference, current }) => [...reference, ...current]))
}

/** Compares one embedding; what cannot be compared is said. */
export async function scoreOneEmbedding(
  sides: Sides,
  settings: DriftSettings,
  found: FoundEmbedding,
): Promise<ScoredEmbedding> {
  const { name, setting } = found
  const options = optionsOf(setting)
  const threshold =
    settings.compat === null ? (options.threshold ?? 0.1) : evidentlyEmbeddingThreshold(options)
  const nothing = (drift: ColumnDrift): ScoredEmbedding => ({
    drift,
    missing: { reference: null, current: null },
    distribution: null,
    embedding: { columns: [...setting.columns], dimensions: null, compared: { reference: 0, current: 0 } },
  })
  const without = (reason: string) => nothing(embeddingWithout(name, reason, { ...options, threshold }))
  const otherwise = (finding: string) =>
    settings.compat === null ? nothing(embeddingOfOtherShape(name, finding, options)) : without(finding)
  const { session, tables } = sides
  if (tables.reference === null)
    return without('The reference is a profile, which holds no rows; an embedding is compared by rows.')
  const absent = setting.columns.filter(
    (pattern) => !pattern.includes('*') && !sides.reference.has(pattern) && !sides.current.has(pattern),
  )
  if (absent.length > 0) return without(`On neither side: ${absent.slice(0, 3).join(', ')}.`)
  if (found.reference.length === 0 && found.current.length === 0)
    return without(`No column is called ${setting.columns.join(' or ')}.`)
  if (found.reference.length === 0) return without('The reference has none of its columns.')
  if (found.current.length === 0)
    return otherwise('The embedding is gone: the current data has none of its columns.')
  const before = await embeddingShape(session, tables.reference, found.reference)
  const now = await embeddingShape(session, tables.current, found.current)
  const unfit = [...before.unfit, ...now.unfit][0]
  if (unfit !== undefined)
    return without(
      `${unfit.column} is of type ${unfit.type.slice(0, 60)}: an embedding is made of numbers, or of one column of lists of them.`,
    )
  const changed = before.list || now.list ? null : changedColumns(found)
  if (changed !== null) return otherwise(changed)
  if (before.dimensions !== now.dimensions && before.dimensions > 0 && now.dimensions > 0)
    return otherwise(
      `Another length: vectors of ${before.dimensions} numbers before, of ${now.dimensions} now.`,
    )
  const how = {
    compat: settings.compat !== null,
    all: options.method !== 'distance' || options.bootstrap === true,
  }
  const most = !how.compat
    ? EMBEDDING_SAMPLE
    : how.all && before.whole + now.whole <= EMBEDDING_ROWS
      ? EMBEDDING_ROWS
      : EMBEDDING_SAMPLE
  const pair = {
    name,
    reference: await readSide(sides, tables.reference, before, most, how.compat),
    // in the order of the reference, whatever the order of the files
    current: await readSide(
      sides,
      tables.current,
      before.list || now.list ? now : { ...now, columns: before.columns },
      most,
      how.compat,
    ),
  }
  const drift = how.compat
    ? scoreEmbeddingEvidently(pair, options)
    : scoreEmbedding(pair, { ...options, alpha: settings.alpha })
  const hidden = [...columnsOf([found])].some((column) => settings.private.has(column))
  const share = ({ missing, whole }: EmbeddingShape) =>
    missing + whole === 0 ? null : missing / (missing + whole)
  return {
    drift: { ...drift, findings: [...drift.findings, ...otherLengths(before, now)] },
    missing: { reference: share(before), current: share(now) },
    distribution: hidden ? null : projectedDistribution(pair),
    embedding: {
      columns: [...setting.columns],
      dimensions: Math.max(before.dimensions, now.dimensions),
      compared: { reference: pair.reference.vectors.rows, current: pair.current.vectors.rows },
    },
  }
}

function optionsOf(setting: FoundEmbedding['setting']) {
  return 'method' in setting || 'threshold' in setting || 'bootstrap' in setting
    ? {
        method: setting.method,
        distance: setting.distance,
        threshold: setting.threshold,
        bootstrap: setting.bootstrap,
      }
    : {}
}

async function readSide(
  { session }: Sides,
  table: Sides['tables']['current'],
  shape: EmbeddingShape,
  most: number,
  withMean: boolean,
): Promise<EmbeddingSide> {
  const positions = samplePositions(shape.whole, most)
  const values = await readVectors(session, table, shape, positions)
  const mean =
    withMean && positions.length < shape.whole ? await meanOfVectors(session, table, shape) : undefined
  return {
    whole: shape.whole,
    missing: shape.missing,
    vectors: { rows: positions.length, dimensions: shape.dimensions, values },
    mean,
  }
}

/** Which columns of an embedding came and went; null where they are the same. */
function changedColumns({ reference, current }: FoundEmbedding): string | null {
  const [before, now] = [new Set(reference), new Set(current)]
  const gone = reference.filter((column) => !now.has(column))
  const added = current.filter((column) => !before.has(column))
  if (gone.length + added.length === 0) return null
  const named = (some: readonly string[], word: string) =>
    some.length === 0
      ? []
      : [`${some.slice(0, 3).join(', ')}${some.length > 3 ? ` and ${some.length - 3} more` : ''} ${word}`]
  return `Other columns: ${reference.length} before, ${current.length} now; ${[...named(gone, 'gone'), ...named(added, 'new')].join(', ')}.`
}

function otherLengths(before: EmbeddingShape, now: EmbeddingShape): string[] {
  const said = (shape: EmbeddingShape, side: string) =>
    shape.otherLength === 0
      ? []
      : [
          `${counted(shape.otherLength, `${side} row`)} with a list of another length than ${shape.dimensions}.`,
        ]
  return [...said(before, 'reference'), ...said(now, 'current')]
}
