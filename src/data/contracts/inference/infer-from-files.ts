import type { Engine } from '../../engine.ts'
import { findVersion, openVersions } from '../../review/version.ts'
import { identifier } from '../../sql.ts'
import { collectFacts } from './collect-facts.ts'
import { type InferOptions, type Inferred, inferContract } from './infer.ts'

/**
 * Infers a contract from files of one data set. Columns of text files get the type that all their values read as.
 * @param patterns files, folders or globs; relative ones start at the engine's workspace
 * @param input name of the input they came from, for messages
 * @throws ConfigurationError where the files are missing or cannot be read
 */
export async function inferFromFiles(
  engine: Engine,
  patterns: readonly string[],
  input: string,
  options: InferOptions,
): Promise<Inferred> {
  const session = await engine.open()
  try {
    const files = await findVersion(session, engine.workspace, patterns, input)
    const [version] = await openVersions(session, engine.workspace, [files])
    const columns = [...version!.columns.keys()].map(identifier)
    await session.execute(`CREATE VIEW inferred AS SELECT ${columns.join(', ')} FROM ${version!.relation}`)
    return inferContract(await collectFacts(session, 'inferred'), options)
  } finally {
    await session.close()
  }
}
