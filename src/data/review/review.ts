import type { Engine } from '../engine.ts'
import type { Session } from '../session.ts'
import { namingFullDisk } from '../validation/index.ts'
import { type ColumnPair, profilePairs } from './profile.ts'
import { findRenames } from './renames.ts'
import type { ColumnProfile, DistributionChange, Review } from './result.ts'
import { rowDiff } from './row-diff.ts'
import { type RowPairs, whyNoKey } from './row-pairs.ts'
import { type Columns, schemaDiff } from './schema-diff.ts'
import {
  countRows,
  findVersion,
  openVersions,
  sameBytes,
  type Version,
  type VersionFiles,
} from './version.ts'

export interface ReviewRequest {
  /** Paths and globs of the version at the base commit; null where there is none. */
  readonly before: readonly string[] | null
  readonly after: readonly string[]
  /** Columns that identify a row: as asked for, or else the primary key of the contract. */
  readonly key: readonly string[] | null
  /** Columns whose values are never shown, without regard to case. Under a new name they stay private. */
  readonly private: readonly string[]
  /** Names of the inputs that the paths came from, for messages. */
  readonly inputs: { readonly before: string; readonly after: string }
}

/**
 * Says what changed between two versions of a data set: schema, rows by key, distributions, and what each holds.
 * Versions with equal bytes are only counted. NaN counts as missing; see `profile` for what is exact.
 * @throws ConfigurationError where files are missing or cannot be read
 * @throws EnvironmentError where memory or disk do not suffice
 */
export async function reviewData(engine: Engine, request: ReviewRequest): Promise<Review> {
  const session = namingFullDisk(await engine.open())
  try {
    const { workspace } = engine
    // Wide files are read in many statements: their footer is parsed once.
    await session.execute('SET parquet_metadata_cache = true')
    const after = await findVersion(session, workspace, request.after, request.inputs.after)
    if (request.before === null) return await firstVersion(session, workspace, after, request)
    const before = await findVersion(session, workspace, request.before, request.inputs.before)
    if (sameBytes(before, after)) {
      const rows = await countRows(session, workspace, after)
      return { ...nothing, identical: true, before: told(before, rows), after: told(after, rows) }
    }
    const [old, now] = (await openVersions(session, workspace, [before, after])) as [Version, Version]
    return await compare(session, old, now, request)
  } finally {
    await session.close()
  }
}

const nothing = {
  identical: false,
  schema: [],
  rows: { notComputable: 'the bytes are the same' },
  distributions: [],
  profiles: [],
} as const

async function firstVersion(
  session: Session,
  workspace: string,
  files: VersionFiles,
  request: ReviewRequest,
): Promise<Review> {
  const [version] = (await openVersions(session, workspace, [files])) as [Version]
  const hidden = privateColumns(request, version.columns)
  const columns = [...version.columns.keys()].map((column) => ({
    before: null,
    after: column,
    private: hidden.has(column),
  }))
  return {
    ...nothing,
    before: { files: [], rows: 0, bytes: 0 },
    after: told(version, version.rows),
    rows: { notComputable: 'there is no version before' },
    profiles: (await profilePairs(session, null, version, columns)).map(({ before, after }) => ({
      before,
      after,
    })),
  }
}

async function compare(
  session: Session,
  before: Version,
  after: Version,
  request: ReviewRequest,
): Promise<Review> {
  const key = request.key ?? []
  const refused = key.length === 0 ? noKey : await whyNoKey(session, { before, after, key })
  const pairs: RowPairs = { before, after, key: refused === null ? key : [] }
  const removed = [...before.columns.keys()].filter((column) => !after.columns.has(column))
  const added = [...after.columns.keys()].filter((column) => !before.columns.has(column))
  const ordered = refused === null || before.rows === after.rows
  const renames = ordered ? await findRenames(session, pairs, removed, added) : new Map<string, string>()
  const hidden = new Set([
    ...privateColumns(request, before.columns),
    ...privateColumns(request, after.columns),
  ])
  for (const [from, to] of renames) if (hidden.has(from)) hidden.add(to)

  const columns = columnPairs(before, after, renames, hidden)
  const profiled = await profilePairs(session, before, after, columns)
  const shared = columns.filter(({ before: old, after: now }) => old !== null && old === now)
  const compared = shared.filter((pair) => !key.includes(pair.after!)) as { before: string; after: string }[]
  return {
    before: told(before, before.rows),
    after: told(after, after.rows),
    identical: false,
    schema: schemaDiff(
      facts(
        before,
        profiled.map((pair) => pair.before),
        after,
      ),
      facts(
        after,
        profiled.map((pair) => pair.after),
        before,
      ),
      renames,
    ),
    rows: refused === null ? await rowDiff(session, pairs, compared, hidden) : { notComputable: refused },
    distributions: profiled.flatMap(({ change }) => (change === null ? [] : [change])).sort(movedFirst),
    profiles: profiled.map((pair) => ({ before: pair.before, after: pair.after })),
  }
}

const noKey = 'no key is given that tells which rows of the two versions are the same'

function columnPairs(
  before: Version,
  after: Version,
  renames: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
): ColumnPair[] {
  const oldNames = new Map([...renames].map(([from, to]) => [to, from]))
  const now = [...after.columns.keys()].map((column) => {
    const old = oldNames.get(column) ?? (before.columns.has(column) ? column : null)
    return { before: old, after: column, private: hidden.has(column) }
  })
  const gone = [...before.columns.keys()].filter(
    (column) => !after.columns.has(column) && !renames.has(column),
  )
  return [...now, ...gone.map((column) => ({ before: column, after: null, private: hidden.has(column) }))]
}

/** Facts in the order of the version's columns; a column whose type nothing tells has that of the other version. */
function facts(version: Version, profiles: readonly (ColumnProfile | null)[], other: Version): Columns {
  const known = new Map(profiles.map((profile) => [profile?.column, profile]))
  return new Map(
    [...version.columns].map(([column, type]) => {
      const told = version.untyped.has(column) ? (other.columns.get(column) ?? type) : type
      return [column, { type: told, missing: known.get(column)?.missing ?? 0, rows: version.rows }]
    }),
  )
}

function privateColumns(
  { private: named }: ReviewRequest,
  columns: ReadonlyMap<string, string>,
): Set<string> {
  const hidden = new Set(named.map((name) => name.toLowerCase()))
  return new Set([...columns.keys()].filter((column) => hidden.has(column.toLowerCase())))
}

const order = ['large', 'medium', 'small', 'none']

/** By size, then by how far beyond chance. */
function movedFirst(a: DistributionChange, b: DistributionChange): number {
  const beyond = ({ effect, expectedByChance }: DistributionChange) => effect - expectedByChance.high
  return order.indexOf(a.size) - order.indexOf(b.size) || beyond(b) - beyond(a)
}

function told({ files, bytes }: VersionFiles, rows: number) {
  return { files, rows, bytes }
}
