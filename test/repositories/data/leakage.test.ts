import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Engine, openEngine, sharedRows } from '../../../src/data/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { testServices } from '../../support/services.ts'

let folder: string
let engine: Engine
const file = (name: string, content: string) => writeFileSync(join(folder, name), content)

beforeEach(async () => {
  folder = temporaryFolder()
  engine = await openEngine(testServices(folder))
})

describe('sharedRows', () => {
  it('counts the rows of the holdout that training has seen, by all id columns together', async () => {
    file('train.csv', 'day,flight,x\n1,UA1,0\n1,UA2,0\n2,UA1,0\n')
    file('holdout.csv', 'day,flight\n2,UA1\n2,UA2\n')
    const found = await sharedRows(engine, {
      training: ['train.csv'],
      holdout: ['holdout.csv'],
      id: ['day', 'flight'],
    })
    expect(found).toEqual({ trainingRows: 3, shared: 1, examples: ['2, UA1'] })
  })

  it('meets a number in one file with the same number as text in the other', async () => {
    file('train.jsonl', '{"id": 7}\n')
    file('holdout.csv', 'id\n7\n8\n')
    const found = await sharedRows(engine, {
      training: ['train.jsonl'],
      holdout: ['holdout.csv'],
      id: ['id'],
    })
    expect(found?.shared).toBe(1)
  })

  it('says nothing where the training data has no such id', async () => {
    file('train.csv', 'x\n1\n')
    file('holdout.csv', 'id\n1\n')
    expect(
      await sharedRows(engine, { training: ['train.csv'], holdout: ['holdout.csv'], id: ['id'] }),
    ).toBeNull()
  })
})
