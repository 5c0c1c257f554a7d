import { ConfigurationError } from '../../foundation/index.ts'
import { findFiles, shown } from '../files.ts'
import type { Session } from '../session.ts'
import { unreadable } from '../tables.ts'
import type { DataSet, Declared } from './data-set.ts'
import { openParquet } from './parquet-set.ts'
import { openText } from './text-set.ts'

export interface DataLocation {
  /** Files, globs and folders. */
  readonly patterns: readonly string[]
  /** Name of the input they came from, for messages. */
  readonly input: string
  /** Tells the data sets of a session apart. */
  readonly number: number
  readonly maxBytes: number | undefined
}

/**
 * Opens the files of a data set as one table.
 * @throws ConfigurationError where there are none, or they cannot be read
 */
export async function openData(
  session: Session,
  workspace: string,
  { patterns, input, number, maxBytes }: DataLocation,
  declared: Declared,
): Promise<DataSet> {
  const set = await findFiles(session, workspace, patterns, input)
  if (Array.isArray(set)) throw new ConfigurationError(set)
  try {
    return set.format === 'parquet'
      ? await openParquet(session, workspace, set, declared)
      : await openText(session, workspace, set, declared, number, maxBytes)
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    const file = shown(workspace, set.paths[0] as string)
    throw new ConfigurationError(unreadable(file, set.format, error), { cause: error })
  }
}
