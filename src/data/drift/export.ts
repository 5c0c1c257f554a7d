import type { Engine } from '../engine.ts'
import { literal } from '../sql.ts'
import { type DriftFiles, openDriftTables } from './open.ts'

/**
 * Writes the current rows that count to a Parquet file.
 * @param to absolute path
 * @throws ConfigurationError with everything that is wrong with files and columns
 */
export async function exportCurrent(
  engine: Engine,
  files: Omit<DriftFiles, 'reference' | 'season'>,
  to: string,
): Promise<void> {
  const session = await engine.open()
  try {
    const { current } = await openDriftTables(session, engine.workspace, { ...files, reference: null })
    await session.execute(`COPY (SELECT * FROM ${current.relation}) TO ${literal(to)} (FORMAT parquet)`)
  } finally {
    await session.close()
  }
}
