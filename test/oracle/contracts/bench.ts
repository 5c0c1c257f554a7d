import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readContract } from '../../../src/data/contracts/index.ts'
import { type Engine, openEngine } from '../../../src/data/index.ts'
import { validate } from '../../../src/data/validation/index.ts'
import { testServices } from '../../support/services.ts'

/** A folder that the tests of a file share, and an engine that works there. */
export interface Bench {
  readonly folder: string
  readonly engine: Engine
  /** Checks of the object `flights` that the data does not keep. */
  broken(contract: string, data: string): Promise<{ id: string; status: string; note: string | null }[]>
}

export function bench(prepare: (folder: string) => void = () => {}): Bench {
  let folder: string
  let engine: Engine
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-contracts-')))
    prepare(folder)
    engine = await openEngine(testServices(folder))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    get folder() {
      return folder
    },
    get engine() {
      return engine
    },
    async broken(contract, data) {
      const { checks } = await validate(engine, {
        contract: readContract(contract, 'contract.yaml'),
        object: 'flights',
        patterns: [data],
        input: 'data',
        failingRowsFile: null,
        sampleRows: 1,
        now: new Date(),
      })
      return checks
        .filter(({ status }) => status !== 'pass')
        .map(({ id, status, note }) => ({ id, status, note }))
    },
  }
}
