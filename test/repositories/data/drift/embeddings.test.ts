import { beforeAll, describe, expect, it } from 'vitest'
import {
  embeddingShape,
  matchingColumns,
  meanOfVectors,
  openDriftTables,
  readVectors,
} from '../../../../src/data/index.ts'
import { workbench } from '../workbench.ts'

const bench = workbench()

beforeAll(async () => {
  await bench.copy(
    'vectors.parquet',
    `SELECT i AS id, CASE WHEN i = 3 THEN NULL WHEN i = 4 THEN 'NaN'::DOUBLE WHEN i = 5 THEN 'Infinity'::DOUBLE ELSE i END AS "e.1",
       CAST(10 * i AS INTEGER) AS "e.2", CAST(i AS DECIMAL(9, 2)) / 2 AS "e.3", 'text' AS ex1,
       CASE WHEN i = 1 THEN [1, 2]::FLOAT[] WHEN i = 2 THEN NULL WHEN i = 6 THEN [1, NULL, 3] ELSE [i, i + 0.5, -i]::FLOAT[] END AS list,
       [i, 2 * i]::DOUBLE[2] AS fixed
     FROM range(10) r(i)`,
  )
  await bench.copy(
    'many.parquet',
    'SELECT CAST(i AS DOUBLE) AS a, CAST(-i AS DOUBLE) AS b FROM range(30000) r(i)',
  )
})

async function opened<T>(
  file: string,
  work: (
    session: Awaited<ReturnType<typeof bench.engine.open>>,
    table: Awaited<ReturnType<typeof openDriftTables>>['current'],
  ) => Promise<T>,
): Promise<T> {
  const session = await bench.engine.open()
  try {
    const { current } = await openDriftTables(session, bench.folder, { reference: null, current: [file] })
    return await work(session, current)
  } finally {
    await session.close()
  }
}

describe('vectors of a side', () => {
  it('are named by names and patterns, in which only the star is special', async () => {
    await opened('vectors.parquet', async (_, table) => {
      expect(matchingColumns(table, ['e.*'])).toEqual(['e.1', 'e.2', 'e.3'])
      expect(matchingColumns(table, ['e.2', 'e.1'])).toEqual(['e.1', 'e.2'])
      expect(matchingColumns(table, ['e'])).toEqual([])
    })
  })

  it('are whole where every number is there and finite, and are read in the order of the rows', async () => {
    await opened('vectors.parquet', async (session, table) => {
      const shape = await embeddingShape(session, table, ['e.1', 'e.2', 'e.3'])
      expect(shape).toMatchObject({
        list: false,
        dimensions: 3,
        whole: 7,
        missing: 3,
        otherLength: 0,
        unfit: [],
      })
      expect([...(await readVectors(session, table, shape, [1, 4, 7]))]).toEqual([
        0, 0, 0, 6, 60, 3, 9, 90, 4.5,
      ])
      expect([...(await meanOfVectors(session, table, shape))]).toEqual([33 / 7, 330 / 7, 33 / 14])
    })
  })

  it('are those of a column of lists, of the length that most have', async () => {
    await opened('vectors.parquet', async (session, table) => {
      const shape = await embeddingShape(session, table, ['list'])
      expect(shape).toMatchObject({ list: true, dimensions: 3, whole: 7, missing: 3, otherLength: 1 })
      expect([...(await readVectors(session, table, shape, [2]))]).toEqual([3, 3.5, -3])
      const fixed = await embeddingShape(session, table, ['fixed'])
      expect(fixed).toMatchObject({ list: true, dimensions: 2, whole: 10, missing: 0 })
      expect([...(await readVectors(session, table, fixed, [10]))]).toEqual([9, 18])
    })
  })

  it('are none of columns that hold no numbers', async () => {
    await opened('vectors.parquet', async (session, table) => {
      const shape = await embeddingShape(session, table, ['e.1', 'ex1', 'list'])
      expect(shape.unfit.map(({ column }) => column)).toEqual(['ex1', 'list'])
      expect(shape.dimensions).toBe(0)
    })
  })

  it('are found among many by their number', async () => {
    await opened('many.parquet', async (session, table) => {
      const shape = await embeddingShape(session, table, ['a', 'b'])
      const positions = [1, 2049, 15_000, 30_000]
      const read = await readVectors(session, table, shape, positions)
      expect([...read]).toEqual(positions.flatMap((at) => [at - 1, 1 - at].map((value) => value + 0)))
    })
  })
})
