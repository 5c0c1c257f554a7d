import { type FileSet, shown, withoutGlob } from '../files.ts'
import type { Session } from '../session.ts'
import { literal } from '../sql.ts'
import { badLinesShown } from './csv-text.ts'
import type { Declared } from './data-set.ts'
import type { TextRows } from './text-set.ts'

/** Longest line, or longest object of a `.json` file, in bytes. */
const longestObject = 16 * 1024 * 1024

/**
 * JSON lines, or for `.json` an array of objects or objects in sequence. Columns are those of all objects, and of the
 * contract. Lines that hold no object are left out and counted, but for empty ones.
 */
export async function jsonText(
  session: Session,
  workspace: string,
  { paths }: FileSet,
  declared: Declared,
  number: number,
): Promise<TextRows> {
  const list = `[${paths.map((path) => literal(withoutGlob(path))).join(', ')}]`
  const byLine = paths.every((path) => !/\.json(\.gz|\.zst)?$/i.test(path))
  const source = byLine
    ? `(SELECT line, filename FROM read_csv(${list}, columns = {'line': 'VARCHAR'}, header = false,
         auto_detect = false, delim = '\\x01', quote = '', escape = '', filename = true,
         max_line_size = ${longestObject}))`
    : `(SELECT CAST(json AS VARCHAR) AS line, filename FROM read_json_objects(${list}, format = 'auto', filename = true,
         maximum_object_size = ${longestObject}))`
  const names = await keysOf(session, source, declared)
  const structure = JSON.stringify(Object.fromEntries(names.map((name) => [name, 'JSON'])))
  // The text of an object as one value: a line that holds none is NULL.
  const object = "CASE WHEN json_valid(line) AND json_type(line) = 'OBJECT' THEN line END"
  const parsed = names.length === 0 ? 'NULL' : `json_transform(${object}, ${literal(structure)})`
  const rejects = `mlops_rejects_${number}`
  return {
    relation: `(SELECT ${parsed} AS row, ${object} IS NOT NULL AS is_row, filename FROM ${source})`,
    path: 'filename',
    columns: names.map((name) => {
      const value = `struct_extract(row, ${literal(name)})`
      return { name, value: { text: `(${value} ->> '$')`, jsonType: `json_type(${value})` } }
    }),
    where: 'is_row',
    rejects,
    async badLines() {
      await session.execute(
        `CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, row FROM (
           SELECT path, is_row, is_blank, place - min(place) OVER files + 1 AS line,
             count_if(NOT is_blank) OVER (files ORDER BY place) AS row
           FROM (SELECT filename AS path, row_number() OVER () AS place,
             line IS NULL OR trim(line) = '' AS is_blank, ${object} IS NOT NULL AS is_row FROM ${source})
           WINDOW files AS (PARTITION BY path))
         WHERE NOT is_row AND NOT is_blank`,
      )
      const [count] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`)
      const first = await session.rows(
        `SELECT path, CAST(line AS DOUBLE) FROM ${rejects} ORDER BY path, line LIMIT ${badLinesShown}`,
      )
      return {
        count: count?.[0] as number,
        first: first.map(([path, line]) => ({
          file: shown(workspace, path as string),
          line: line as number,
          reason: 'no JSON object',
        })),
      }
    },
  }
}

/** Keys of all objects in the order in which they come up; those of the contract where there is no object at all. */
async function keysOf(session: Session, source: string, declared: Declared): Promise<string[]> {
  const rows = await session.rows(
    `SELECT key FROM (SELECT unnest(json_keys(line)) AS key, row_number() OVER () AS place FROM ${source}
       WHERE json_valid(line) AND json_type(line) = 'OBJECT')
     GROUP BY key ORDER BY min(place)`,
  )
  const names = new Map<string, string>()
  for (const [key] of rows) {
    const lower = String(key).toLowerCase()
    if (!names.has(lower)) names.set(lower, String(key))
  }
  return rows.length > 0 ? [...names.values()] : declared.map(({ name }) => name)
}
