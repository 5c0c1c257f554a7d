import type { JointTable } from './rows/joint-table.ts'
import { mcnemarExact } from './statistics/paired-shares.ts'

/** Rows that the candidate set right and got wrong, and the exact McNemar p-value of their difference. */
export interface ExampleCounts {
  readonly fixed: number
  readonly broken: number
  readonly pValue: number | null
}

export function exampleCounts(table: JointTable): ExampleCounts {
  let fixed = 0
  let broken = 0
  for (let c = 0; c < table.count.length; c++) {
    const candidate = table.candidate[c] === table.label[c]
    const champion = table.champion[c] === table.label[c]
    if (candidate && !champion) fixed += table.count[c]!
    if (!candidate && champion) broken += table.count[c]!
  }
  return { fixed, broken, pValue: mcnemarExact(fixed, broken) }
}
