import { DuckDBInstance } from '@duckdb/node-api'

/**
 * Flights of a file as the model server takes them: what is known before departure.
 * @param {string} file Parquet, such as the template's holdout
 * @param {number} count how many
 * @param {number} seed the same flights in the same order for the same seed
 */
export async function flightsOf(file, count, seed) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(
      `SELECT CAST(epoch(time_hour) AS INTEGER) AS departs, CAST(sched_dep_time AS INTEGER) AS sched_dep_time,
         CAST(sched_arr_time AS INTEGER) AS sched_arr_time, carrier, origin, dest,
         CAST(distance AS INTEGER) AS distance, tailnum
       FROM read_parquet($file) ORDER BY hash(flight_id, $seed), flight_id LIMIT $count`,
      { file, seed, count },
    )
    return reader.getRowObjectsJson().map(({ departs, ...row }) => ({
      time_hour: new Date(departs * 1000).toISOString(),
      ...row,
    }))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
