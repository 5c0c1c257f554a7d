import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArtifactNode, lineageOf, whichData, whichModels } from '../../../../src/data/lineage/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { artifact, md5, report, sha256, story, train } from './reports.ts'

const graph = lineageOf(story())
const paths = (nodes: readonly ArtifactNode[]) => nodes.map(({ path }) => path)
const second = sha256('second model')

describe('which data made a model', () => {
  it('is told through every run in between, by whatever hash they know the data', () => {
    expect(paths(whichData(graph, 'flight-delay@v1.2.0').data)).toEqual([
      'data/raw.csv',
      'data/train.parquet',
    ])
  })

  it('is not what judged it: registering a model reads the holdout and writes the same bytes', () => {
    expect(paths(whichData(graph, second).data)).not.toContain('data/holdout.parquet')
  })

  it('comes with the runs and files that connect them, and no others', () => {
    const { runs, artifacts } = whichData(graph, second).graph
    expect(runs.map(({ action }) => action)).toEqual(['data-validate', 'train-on-runner'])
    expect(paths(artifacts)).toEqual(['data/raw.csv', 'data/train.parquet', 'models/model.bin', 'train.py'])
  })
})

describe('which models were made from data', () => {
  it.each([
    'data/raw.csv',
    'raw',
    './data/raw.csv',
    'data/raw.csv.dvc',
    md5('raw'),
    `md5:${md5('raw').slice(0, 6)}`,
  ])('is told when asked by %s', (query) => {
    const hashes = whichModels(graph, query).models.map(({ hashes }) => hashes[0]?.value)
    expect(hashes.sort()).toEqual([sha256('first model'), second].sort())
  })

  it('is none for data that only judged', () => {
    expect(whichModels(graph, 'holdout').models).toEqual([])
  })
})

describe('a question', () => {
  it.each([
    'flight-delay@v1.2.0',
    'flight-delay@1.2.0',
    'flight-delay@latest',
    'flight-delay@2222222',
    'model@2222222b',
    '2222222',
    `models/model.bin@${second.slice(0, 6)}`,
    second.slice(0, 8).toUpperCase(),
    `sha256:${second}`,
  ])('finds the model by %s', (query) => {
    expect(whichData(graph, query).of.id).toBe(`sha256:${second}`)
  })

  it('that several files answer to is refused with a name for each, the newest first', () => {
    const refused = problemOf(() => whichData(graph, 'flight-delay'))
    expect(refused.message).toBe('2 different files are meant by this')
    const named = [...(refused.remedy ?? '').matchAll(/`([^`]+)`/g)].map(([, query]) => query ?? '')
    expect(named.map((query) => whichData(graph, query).of.id)).toEqual([
      `sha256:${second}`,
      `sha256:${sha256('first model')}`,
    ])
    expect(refused.remedy).toContain('train-on-runner of flight-delay, 2026-01-03 03:04 UTC, commit 2222222')
  })

  it('that nothing answers to is refused with the nearest name', () => {
    expect(problemOf(() => whichData(graph, 'flight-dely'))).toMatchObject({
      message: 'nothing that is known has this name',
      remedy: 'Did you mean `flight-delay`?',
    })
    expect(problemOf(() => whichData(graph, 'abcde')).remedy).toContain('Known:')
    expect(problemOf(() => whichData(lineageOf([]), 'model')).message).toBe(
      'no report with lineage was found',
    )
  })

  it('may ask about a circle and gets an answer', () => {
    const checkpoint = artifact('model', 'checkpoint', 'c.bin', 'checkpoint')
    const state = artifact('data', 'state', 's.bin', 'state')
    const circle = lineageOf([
      report({ reads: [checkpoint, train], writes: [state] }),
      report({ reads: [state], writes: [checkpoint], startedAt: '2026-01-03T00:00:00Z' }),
    ])
    expect(paths(whichData(circle, 'checkpoint').data)).toEqual(['data/train.parquet', 's.bin'])
  })

  it('has the same answer from both ends', () => {
    const node = fc.tuple(fc.constantFrom('data' as const, 'model' as const, 'metrics' as const), fc.nat(7))
    const run = fc.record({
      reads: fc.array(node, { maxLength: 4 }),
      writes: fc.array(node, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const of = ([kind, n]: [ArtifactNode['kind'], number]) =>
          artifact(kind, `${kind}${n}`, `${kind}/${n}`, `${kind}${n}`)
        const all = lineageOf(
          runs.map(({ reads, writes }, at) =>
            report({
              reads: reads.map(of),
              writes: writes.map(of),
              startedAt: new Date(1.7e12 + at * 1000).toISOString(),
            }),
          ),
        )
        const pairs = (kind: ArtifactNode['kind'], ask: (id: string) => string[]) =>
          all.artifacts.filter((one) => one.kind === kind).flatMap(({ id }) => ask(id))
        const up = pairs('model', (id) => whichData(all, id).data.map((data) => `${data.id} ${id}`))
        const down = pairs('data', (id) => whichModels(all, id).models.map((model) => `${id} ${model.id}`))
        expect(up.sort()).toEqual(down.sort())
      }),
      { numRuns: 100 },
    )
  })
})

function problemOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigurationError && error.problems.length === 1) return error.problems[0]!
    throw error
  }
  throw new Error('was not refused')
}
