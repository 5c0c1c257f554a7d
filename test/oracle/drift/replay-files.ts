// Compares the scores that `record_files.py` recorded of two files with ours, and prints those that differ by more than 1e-9.
import { readFileSync } from 'node:fs'
import { type ColumnValues, type DriftMethod, scoreEvidently } from '../../../src/monitoring/index.ts'

interface Side {
  readonly values?: readonly number[]
  readonly integers?: boolean
  readonly counts?: readonly (readonly [string, number])[]
  readonly missing: number
}

interface Column {
  readonly name: string
  readonly kind: 'num' | 'cat'
  readonly reference: Side
  readonly current: Side
  readonly scores: Readonly<
    Record<
      string,
      {
        readonly error?: string
        readonly method: string
        readonly score: number | null
        readonly drifted: boolean
      }
    >
  >
}

const valuesOf = (side: Side): ColumnValues =>
  side.values === undefined
    ? { type: 'categories', counts: new Map(side.counts), missing: side.missing }
    : {
        type: 'numbers',
        values: Float64Array.from(side.values),
        missing: side.missing,
        integers: side.integers === true,
      }

let [compared, different] = [0, 0]
for (const column of JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Column[]) {
  const pair = {
    name: column.name,
    kind: column.kind === 'num' ? ('numerical' as const) : ('categorical' as const),
    reference: valuesOf(column.reference),
    current: valuesOf(column.current),
  }
  for (const [method, expected] of Object.entries(column.scores)) {
    const found = scoreEvidently(pair, method === '' ? {} : { method: method as DriftMethod })
    const score = expected.error === undefined ? expected.score : null
    const near =
      found.score === null || score === null
        ? found.score === score
        : Math.abs(found.score - score) <= 1e-9 * Math.max(1, Math.abs(score)) ||
          Math.abs(found.score ** 2 - score ** 2) <= 1e-15
    compared += 1
    if (near && (score === null || (found.method === expected.method && found.drifted === expected.drifted)))
      continue
    different += 1
    console.log(column.name, method, expected, found.score, found.notComputable)
  }
}
console.log(`${compared} scores compared, ${different} differ`)
