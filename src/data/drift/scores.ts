import { ConfigurationError } from '../../foundation/index.ts'
import type { Engine } from '../engine.ts'
import { isDecimal, isFloat, isInteger } from '../review/column-types.ts'
import { identifier } from '../sql.ts'
import { missingColumn } from '../tables.ts'
import { openDriftTables } from './open.ts'

/**
 * Scores, or predicted numbers, of predictions with or without labels, in the order of the files; missing ones are NaN.
 * @throws ConfigurationError where a file cannot be read, or has no such column of numbers
 */
export async function readScores(
  engine: Engine,
  files: readonly string[],
  score: string,
  key: 'evaluate.score' | 'evaluate.prediction' = 'evaluate.score',
): Promise<Float64Array> {
  const session = await engine.open()
  try {
    const { current } = await openDriftTables(session, engine.workspace, { reference: null, current: files })
    const type = current.columns.get(score)
    if (type === undefined)
      throw new ConfigurationError(missingColumn([{ ...current, title: 'current predictions' }], score, key))
    if (!isFloat(type) && !isInteger(type) && !isDecimal(type))
      throw new ConfigurationError({
        file: current.file,
        path: key,
        value: score,
        message: `is a column of type ${type}, not of numbers`,
        remedy:
          key === 'evaluate.score'
            ? 'Name the column with the score of the positive class'
            : 'Name the column with the predicted number',
      })
    const scores = new Float64Array(current.rows)
    await session.fill(
      `SELECT coalesce(CAST(${identifier(score)} AS DOUBLE), 'NaN'::DOUBLE) FROM ${current.relation}`,
      [scores],
    )
    return scores
  } finally {
    await session.close()
  }
}
