import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Artifact, lineageDocumentSchema, lineageOf } from '../../../../src/data/lineage/index.ts'
import { artifact, md5, report, sha256, story, train, trainPointer, trainTwice } from './reports.ts'

const text = (graph: ReturnType<typeof lineageOf>) => graph.notes.map(({ message }) => message)

describe('the graph of reports', () => {
  it('joins bytes that one report knows by sha256 and another by md5, where a third knows both', () => {
    const apart = lineageOf([
      report({ reads: [train] }),
      report({ reads: [trainPointer], action: 'data-validate' }),
    ])
    expect(apart.artifacts).toHaveLength(2)
    const joined = lineageOf(story())
    const [node, ...others] = joined.artifacts.filter(({ paths }) => paths.includes('data/train.parquet'))
    expect(others).toEqual([])
    expect(node?.id).toBe(`sha256:${sha256('train')}`)
    expect(node?.hashes.map(({ value }) => value)).toEqual([sha256('train'), md5('train')])
  })

  it('joins the same bytes under two paths and keeps both', () => {
    const here = artifact('predictions', 'candidate', 'out/p.parquet', 'same')
    const there = artifact('data', 'current', 'in/p.parquet', 'same')
    const graph = lineageOf([
      report({ writes: [here] }),
      report({ action: 'drift-report', reads: [there], startedAt: '2026-02-01T00:00:00Z' }),
    ])
    expect(graph.artifacts).toHaveLength(1)
    expect(graph.artifacts[0]).toMatchObject({
      kind: 'predictions',
      name: 'candidate',
      path: 'out/p.parquet',
      kinds: ['data', 'predictions'],
      names: ['candidate', 'current'],
      paths: ['in/p.parquet', 'out/p.parquet'],
      bytes: 4,
    })
  })

  it('does not take all empty files for one', () => {
    const graph = lineageOf([
      report({ writes: [artifact('metrics', 'a', 'a.json', ''), artifact('metrics', 'b', 'b.json', '')] }),
      report({ action: 'drift-report', reads: [artifact('metrics', 'a', 'a.json', '')] }),
    ])
    expect(graph.artifacts.map(({ path }) => path)).toEqual(['a.json', 'b.json'])
  })

  it('keeps bytes apart that share an md5 but not a sha256, and says so', () => {
    const forged: Artifact = {
      ...artifact('data', 'other', 'other.csv', 'other'),
      hashes: [
        { algorithm: 'sha256', value: sha256('other') },
        { algorithm: 'md5', value: md5('train') },
      ],
    }
    const graph = lineageOf([
      report({ reads: [forged] }),
      report({ action: 'data-validate', reads: [trainTwice] }),
    ])
    expect(graph.artifacts).toHaveLength(2)
    expect(text(graph)).toEqual([
      `md5:${md5('train')} is recorded for bytes with different sha256; they are kept apart`,
    ])
  })

  it('takes a report and its copy in git for one run', () => {
    const [first] = story()
    const graph = lineageOf([first!, { ...first!, file: 'main:report.json' }])
    expect(graph.runs).toHaveLength(1)
    expect(graph.runs[0]?.reports).toEqual([first!.file, 'main:report.json'])
  })

  it('is the same in whatever order and however often reports are given', () => {
    const all = story()
    const expected = lineageOf(all)
    const shuffled = fc.shuffledSubarray([...all, ...all], {
      minLength: 2 * all.length,
      maxLength: 2 * all.length,
    })
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(lineageOf(some)).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('is what its published schema says', () => {
    const document = {
      schemaVersion: 1,
      of: null,
      direction: 'both',
      data: [],
      models: [],
      ...lineageOf(story()),
    }
    expect(lineageDocumentSchema.parse(document)).toEqual(document)
  })

  it('reads when a run ended from its report, or from how long it took', () => {
    const ends = [{ seconds: 90.5 }, { completedAt: '2026-01-02T04:00:00.000Z' }, {}].map(
      (more) => lineageOf([report({ more })]).runs[0]?.completedAt,
    )
    expect(ends).toEqual(['2026-01-02T03:05:35.500Z', '2026-01-02T04:00:00.000Z', null])
  })
})

describe('JSON that is no good report', () => {
  const good = report()
  const broken = (change: object) => ({
    file: 'broken.json',
    content: { ...(good.content as object), ...change },
  })

  it.each([
    [
      'another program’s',
      { file: 'broken.json', content: { metrics: { f1: 1 } } },
      'is not a report of this suite; ignored',
    ],
    ['a list', { file: 'broken.json', content: [1, 2] }, 'is not a report of this suite; ignored'],
    ['null', { file: 'broken.json', content: null }, 'is not a report of this suite; ignored'],
    ['older', broken({ lineage: undefined }), 'is a report of "train-on-runner" without lineage; ignored'],
    [
      'of wrong types',
      broken({ lineage: { reads: 'all', writes: [] } }),
      'is no valid report: lineage.reads must be a list; ignored',
    ],
    [
      'of another version',
      broken({ schemaVersion: 2 }),
      'is no valid report: schemaVersion must be 1; ignored',
    ],
    [
      'with an action that is none',
      broken({ action: '<script>' }),
      'is no valid report: action must be the name of an action; ignored',
    ],
    [
      'with a hash that is none',
      broken({
        lineage: {
          reads: [{ ...train, hashes: [{ algorithm: 'sha256', value: 'DROP TABLE' }] }],
          writes: [],
        },
      }),
      expect.stringMatching(/^is no valid report: lineage\.reads\[0\]\.hashes\[0\]\.value .*; ignored$/),
    ],
  ])('%s gives one note, and the others are still read', (_, source, note) => {
    const graph = lineageOf([source, good])
    expect(graph.runs).toHaveLength(1)
    expect(graph.notes).toEqual([{ file: 'broken.json', message: note }])
  })

  it('may tell of a page or a repository that is none: they are left out', () => {
    const provenance = {
      runUrl: 'javascript:alert(1)',
      repository: 'a b/"c',
      serverUrl: 'file:///etc',
      commit: '$(id)',
    }
    const [run] = lineageOf([report({ provenance })]).runs
    expect(run).toMatchObject({ runUrl: null, repository: null, commit: null })
  })
})
