import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type ColumnReader,
  columnReader,
  type DriftSide,
  type DriftTables,
  openDriftTables,
  presentPatterns,
  type Session,
  type StoredSide,
  sideOf,
} from '../../data/index.ts'
import { ConfigurationError, EnvironmentError, messageOf, type Services } from '../../foundation/index.ts'
import {
  type ColumnValues,
  type DriftProfile,
  driftProfileSchema,
  type ProfiledColumn,
  valuesOfProfile,
} from '../../monitoring/index.ts'
import type { DriftSettings } from './settings.ts'

/** Both sides, opened. */
export interface Sides {
  readonly session: Session
  readonly tables: DriftTables
  readonly profile: DriftProfile | null
  readonly reference: DriftSide
  readonly current: DriftSide
  readonly readers: { readonly reference: ColumnReader | null; readonly current: ColumnReader }
  readonly notes: readonly string[]
}

/** What is read of a column: how it is stored and its values. */
export interface ReadColumn {
  readonly storage: ProfiledColumn['storage'] | null
  readonly type: string
  readonly rows: number
  readonly distinct: number | null
  values(): Promise<ColumnValues>
  /** How a profile keeps the column; null for one with rows. */
  readonly profiled: ProfiledColumn | null
}

/**
 * Opens files and profile.
 * @throws ConfigurationError with what is wrong with them
 */
export async function openSides(
  session: Session,
  settings: DriftSettings,
  services: Services,
): Promise<Sides> {
  const profile = settings.profile === null ? null : await readProfile(settings.profile, services.workspace)
  const { patterns, notes } = await presentDays(session, settings, services.workspace)
  const opened = await openDriftTables(session, services.workspace, { ...settings.files, current: patterns })
  const tables = underAddresses(opened, settings, services.workspace)
  const current = await sideOf(session, tables.current)
  const reference: DriftSide = tables.reference === null ? new Map() : await sideOf(session, tables.reference)
  const order = askedInOrder(
    settings,
    profile === null ? [...reference.keys()] : Object.keys(profile.columns),
  )
  const readers = {
    reference: tables.reference === null ? null : columnReader(session, tables.reference, reference, order),
    current: columnReader(session, tables.current, current, order),
  }
  return { session, tables, profile, reference, current, readers, notes }
}

/** Files that came from buckets under their addresses, not under where they lie for a moment. */
function underAddresses(
  { reference, current }: DriftTables,
  { addresses }: DriftSettings,
  workspace: string,
): DriftTables {
  if (addresses === undefined) return { reference, current }
  const named = (path: string) => addresses.get(resolve(workspace, path)) ?? path
  const table = (one: DriftTables['current']) => ({
    ...one,
    file: named(one.file),
    files: one.files.map((file) => ({ ...file, path: named(file.path) })),
  })
  return { reference: reference === null ? null : table(reference), current: table(current) }
}

/** Columns in the order in which they are compared, as far as the reference tells. */
function askedInOrder({ columns, ignore, files }: DriftSettings, reference: readonly string[]): string[] {
  const all = columns.length > 0 ? columns : reference
  return all.filter((name) => !ignore.has(name) && name !== files.time)
}

/** Of files that are named by day, those of days that have some. */
async function presentDays(session: Session, settings: DriftSettings, workspace: string) {
  const all = settings.files.current
  if (!settings.dated) return { patterns: all, notes: [] }
  const there = await presentPatterns(session, workspace, all)
  const absent = all.filter((pattern) => !there.includes(pattern))
  if (there.length === 0)
    throw new ConfigurationError({
      path: 'current',
      value: `${all[0]} … ${all.at(-1)}`,
      message: 'no day of the window has a file',
      remedy: 'Download the files in a step before, or choose another window or `as-of`',
    })
  if (absent.length === 0) return { patterns: there, notes: [] }
  const shown = absent.slice(0, 3).join(', ')
  const more = absent.length > 3 ? ` and ${absent.length - 3} more` : ''
  return { patterns: there, notes: [`${absent.length} of ${all.length} days have no file: ${shown}${more}.`] }
}

/** A column of the reference; null where it has none of that name. */
export function referenceColumn(sides: Sides, column: string): ReadColumn | null {
  const { profile, readers } = sides
  if (profile !== null) {
    const profiled = Object.hasOwn(profile.columns, column) ? profile.columns[column]! : null
    if (profiled === null) return null
    return {
      storage: profiled.storage,
      type: profiled.storage,
      rows: profile.rows,
      distinct: null,
      values: async () => valuesOfProfile(profiled),
      profiled,
    }
  }
  const stored = sides.reference.get(column)
  if (stored === undefined || readers.reference === null) return null
  return columnOf(stored, readers.reference)
}

/** A column of the current side; null where it has none of that name. */
export function currentColumn({ readers, current }: Sides, column: string): ReadColumn | null {
  const stored = current.get(column)
  return stored === undefined ? null : columnOf(stored, readers.current)
}

/** How a column is stored, with a reader of its values. */
export function columnOf(stored: StoredSide, reader: ColumnReader): ReadColumn {
  const { column, storage, type, rows, distinct } = stored
  return { storage, type, rows, distinct, values: () => reader.values(column), profiled: null }
}

async function readProfile(path: string, workspace: string): Promise<DriftProfile> {
  const problem = (message: string) =>
    new ConfigurationError({
      path: 'reference-profile',
      file: path,
      message,
      remedy: 'Write it with `mlops drift-report --write-profile`',
    })
  let text: string
  try {
    text = await readFile(resolve(workspace, path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw problem('this file does not exist')
    throw new EnvironmentError(`${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw problem(`is no JSON: ${messageOf(error)}`)
  }
  const read = driftProfileSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw problem(`is no drift profile: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}
