import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Engine, openEngine } from '../../../../src/data/engine.ts'
import { type ReviewRequest, reviewData } from '../../../../src/data/review/index.ts'
import type { Review, RowDiff } from '../../../../src/data/review/result.ts'
import type { Session } from '../../../../src/data/session.ts'
import { literal } from '../../../../src/data/sql.ts'
import { testServices } from '../../../support/services.ts'

type Asked = Partial<Pick<ReviewRequest, 'key' | 'private'>>

/** A real engine on a folder of its own, where versions of a data set are written and reviewed. */
export interface Versions {
  readonly engine: Engine
  readonly folder: string
  /** Writes the rows of a query; the ending decides the format. */
  write(name: string, query: string): Promise<string>
  text(name: string, content: string): Promise<string>
  /** Reviews files that lie there. */
  review(before: string | null, after: string, asked?: Asked): Promise<Review>
  /** Writes two versions as Parquet and reviews them. */
  change(before: string, after: string, asked?: Asked): Promise<Review>
}

export function versions(): Versions {
  let engine: Engine
  let folder: string
  let writer: Session
  let count = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlops-review-'))
    engine = await openEngine({ ...testServices(folder), threads: 1 })
    writer = await engine.open()
  })
  afterAll(async () => {
    await writer.close()
    await rm(folder, { recursive: true, force: true })
  })
  const review = (before: string | null, after: string, asked: Asked = {}) =>
    reviewData(engine, {
      before: before === null ? null : [before],
      after: [after],
      key: asked.key ?? null,
      private: asked.private ?? [],
      inputs: { before: 'before', after: 'after' },
    })
  const write = async (name: string, query: string) => {
    const format = name.endsWith('.parquet') ? 'PARQUET' : name.endsWith('.jsonl') ? 'JSON' : 'CSV'
    await writer.execute(`COPY (${query}) TO ${literal(join(folder, name))} (FORMAT ${format})`)
    return name
  }
  return {
    get engine() {
      return engine
    },
    get folder() {
      return folder
    },
    write,
    review,
    async text(name, content) {
      await writeFile(join(folder, name), content)
      return name
    },
    async change(before, after, asked) {
      const number = count++
      const old = await write(`before-${number}.parquet`, before)
      return review(old, await write(`after-${number}.parquet`, after), asked)
    },
  }
}

/** The row diff of a review that has one. */
export function rowsOf({ rows }: Review): RowDiff {
  if ('notComputable' in rows) throw new Error(rows.notComputable)
  return rows
}
