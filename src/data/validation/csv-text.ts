import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { type CsvHeader, csvReason, csvRelation, readCsvHeader } from '../csv.ts'
import { type FileSet, shown, withoutGlob } from '../files.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { unreadable } from '../tables.ts'
import type { Declared } from './data-set.ts'
import { freeName, partitionKeys } from './parquet-set.ts'
import type { TextRows } from './text-set.ts'

/** How many bad lines are described. */
export const badLinesShown = 20

/** CSV with every value as text; lines that are no rows are left out and counted. */
export async function csvText(
  session: Session,
  workspace: string,
  { paths }: FileSet,
  _declared: Declared,
  number: number,
): Promise<TextRows> {
  const files = await headersOf(workspace, paths)
  const columns = files[0]?.header.columns ?? []
  const partitions = partitionKeys(workspace, paths).filter((key) => !columns.includes(key))
  const names = [...columns, ...partitions]
  const pathColumn = freeName('mlops_source', names)
  const rejects = `mlops_rejects_${number}`
  const scans = `mlops_scans_${number}`
  const relation = csvRelation(
    files.map(({ path, header }) => ({ path: literal(withoutGlob(path)), header })),
    [
      `filename = ${literal(pathColumn)}`,
      `hive_partitioning = ${partitions.length > 0}`,
      ...(partitions.length > 0 ? ['hive_types_autocast = false'] : []),
      'store_rejects = true',
      `rejects_table = 'found_${rejects}'`,
      `rejects_scan = '${scans}'`,
    ],
  )
  return {
    relation,
    path: identifier(pathColumn),
    columns: names.map((name) => ({ name, value: { text: identifier(name), jsonType: null } })),
    where: null,
    rejects,
    async badLines() {
      // One line can be wrong in several ways, and every read_csv of a statement lists its files anew.
      await session.execute(
        `CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, min(error_message) AS message,
           line - 1 AS row FROM (
           SELECT s.file_path AS path, r.line AS line, r.error_message FROM found_${rejects} r
           JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM ${scans}) s USING (scan_id, file_id))
         GROUP BY path, line`,
      )
      await session.execute(`DROP TABLE found_${rejects}`)
      await session.execute(`DROP TABLE ${scans}`)
      const [count] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`)
      const first = await session.rows(
        `SELECT path, CAST(line AS DOUBLE), message FROM ${rejects} ORDER BY path, line LIMIT ${badLinesShown}`,
      )
      return {
        count: count?.[0] as number,
        first: first.map(([path, line, message]) => ({
          file: shown(workspace, path as string),
          line: line as number,
          reason: csvReason(message as string),
        })),
      }
    },
  }
}

async function headersOf(
  workspace: string,
  paths: readonly string[],
): Promise<{ path: string; header: CsvHeader }[]> {
  const problems: Problem[] = []
  const files: { path: string; header: CsvHeader }[] = []
  for (const path of paths) {
    const file = shown(workspace, path)
    let header: CsvHeader | null
    try {
      header = await readCsvHeader(path)
    } catch (error) {
      problems.push(unreadable(file, 'csv', error))
      continue
    }
    if (header === null) {
      problems.push({ file, message: 'the file is empty', remedy: 'Write a header and at least one row.' })
      continue
    }
    files.push({ path, header })
    if (JSON.stringify(header.columns) !== JSON.stringify(files[0]?.header.columns)) {
      problems.push({
        file,
        message: `the columns are not those of ${shown(workspace, paths[0] as string)}`,
        remedy: 'Write all files of a data set with the same columns in the same order.',
      })
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return files
}
