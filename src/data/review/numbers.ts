import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import { isFloat, kindOf } from './column-types.ts'
import { reading, type Version } from './version.ts'

/** Above this many rows, numbers are read from a sample. */
export const rowsReadWhole = 2_000_000
const sampledRows = 1_000_000

/** Numbers held in memory at once, of one version. */
const numbersAtOnce = 4_000_000
const columnsAtOnce = 200

/** How many columns of these versions may be read together. */
export function numericBatch(versions: readonly Version[]): number {
  const rows = Math.max(1, ...versions.map(readRows))
  return Math.max(1, Math.min(columnsAtOnce, Math.floor(numbersAtOnce / rows)))
}

/** Reads numeric columns of one version, reusing its memory from call to call. */
export interface NumberReader {
  /**
   * The finite numbers of each column, ascending; moments as seconds since 1970. Above 2,000,000 rows those of a
   * sample of about 1,000,000 rows, picked by their position, so that the same file gives the same sample.
   * Views on shared memory: valid until the next call.
   */
  read(columns: readonly string[]): Promise<Float64Array[]>
}

/** @param atOnce most columns that will be asked for together */
export function numberReader(session: Session, version: Version, atOnce: number): NumberReader {
  const step = Math.ceil(version.rows / sampledRows)
  const where = version.rows > rowsReadWhole ? ` WHERE hash(file_row_number) % ${step} = 0` : ''
  let buffers: Float64Array[] | null = null
  return {
    async read(columns) {
      buffers ??= await allocate(session, version, where, atOnce)
      const into = buffers.slice(0, columns.length)
      const values = columns.map((column) => finite(identifier(column), version.columns.get(column)!))
      const rows = await reading(version, () =>
        session.fill(`SELECT ${values.join(', ')} FROM ${version.relation}${where}`, into),
      )
      return into.map((numbers) => sortedFinite(numbers, rows))
    },
  }
}

function readRows({ rows }: Version): number {
  return rows > rowsReadWhole ? sampledRows * 1.1 : rows
}

async function allocate(session: Session, version: Version, where: string, columns: number) {
  const [[rows] = []] =
    where === ''
      ? [[version.rows]]
      : await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${version.relation}${where}`)
  return Array.from({ length: columns }, () => new Float64Array(Number(rows)))
}

/** NaN stands for values that are missing or not finite. */
function finite(value: string, type: string): string {
  if (kindOf(type) === 'datetime')
    return `coalesce(CASE WHEN isfinite(${value}) THEN CAST(epoch(${value}) AS DOUBLE) END, 'nan'::DOUBLE)`
  const number = isFloat(type) ? `CASE WHEN isfinite(${value}) THEN ${value} END` : value
  return `coalesce(CAST(${number} AS DOUBLE), 'nan'::DOUBLE)`
}

function sortedFinite(numbers: Float64Array, rows: number): Float64Array {
  let kept = 0
  for (let i = 0; i < rows; i++) {
    const number = numbers[i]!
    if (!Number.isNaN(number)) numbers[kept++] = number
  }
  return numbers.subarray(0, kept).sort()
}

/** A quantile by linear interpolation, as NumPy has it by default; NaN where there are no values. */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  const share = position - below
  return share === 0 ? low : low * (1 - share) + high * share
}
