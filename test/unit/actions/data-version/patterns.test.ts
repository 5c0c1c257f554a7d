import { describe, expect, it } from 'vitest'
import { inWorkspaceWords, standsFor, targetsOf } from '../../../../src/actions/data-version/patterns.ts'
import type { TrackedOutput } from '../../../../src/data/index.ts'

const tracked = (path: string, folder = false, placed = true): TrackedOutput => ({
  path,
  pointer: `${path}.dvc`,
  hash: 'md5',
  oid: `${'0'.repeat(32)}${folder ? '.dir' : ''}`,
  size: 1,
  files: null,
  executable: false,
  cached: true,
  remote: null,
  push: true,
  placed,
})
const outputs = [
  tracked('data/2013-01.parquet'),
  tracked('data/2013-02.parquet'),
  tracked('data/2014-01.csv'),
  tracked('data/raw', true),
  tracked('models/big.bin'),
  tracked('top.csv'),
  tracked('unknown/place.csv', false, false),
]
const found = (pattern: string) =>
  targetsOf(outputs, pattern).map(({ output, inside }) =>
    [output.path, ...(inside === null ? [] : [inside])].join(' '),
  )

describe('what of the tracked data a pattern stands for', () => {
  it.each([
    ['data/2013-01.parquet', ['data/2013-01.parquet']],
    ['data/2013-*.parquet', ['data/2013-01.parquet', 'data/2013-02.parquet']],
    ['data/201[!3]-??.csv', ['data/2014-01.csv']],
    ['data/2013-0[12].parquet', ['data/2013-01.parquet', 'data/2013-02.parquet']],
    ['*.csv', ['top.csv']],
    ['**/*.csv', ['data/2014-01.csv', 'data/raw', 'top.csv']],
    ['data/r*/**', ['data/raw']],
    ['models/**', ['models/big.bin']],
    ['data/raw', ['data/raw']],
    ['data/raw/a/b.csv', ['data/raw a/b.csv']],
    ['data/raw/*.csv', ['data/raw']],
    ['data/*/b.csv', ['data/raw']],
    ['data', ['data/2013-01.parquet', 'data/2013-02.parquet', 'data/2014-01.csv', 'data/raw']],
    ['.', outputs.filter(({ placed }) => placed).map(({ path }) => path)],
    ['dat', []],
    ['data/2013-01', []],
    ['unknown/place.csv', []],
    ['data/[', []],
  ])('%s: %j', (pattern, expected) => {
    expect(found(pattern)).toEqual(expected)
  })

  it.each([
    ['data/a[1].csv', 'data/a[1].csv', true],
    ['data/a(1)+{2}^$|\\.csv', 'data/a(1)+{2}^$|\\.csv', true],
    ['data/*(1).csv', 'data/x(1).csv', true],
    ['data/*.csv', 'data/line\nbreak.csv', true],
    ['data/?.csv', 'data/😀.csv', true],
    ['data/**/x.csv', 'data/x.csv', true],
    ['data/**', 'data/x/y.csv', true],
    ['data/**', 'other/x.csv', false],
    ['data/**/x.csv', 'data/a/b/x.csv', true],
    ['data/*.csv', 'data/a/x.csv', false],
    ['data/**', 'other/x.csv', false],
    ['data/[z-a].csv', 'data/q.csv', true],
  ])('%j and the file %j: %s', (pattern, file, expected) => {
    expect(standsFor(pattern, file)).toBe(expected)
  })
})

describe('a pattern as the workspace writes it', () => {
  it.each([
    ['data/train.csv', 'data/train.csv'],
    ['./data//train.csv', 'data/train.csv'],
    ['data/', 'data'],
    ['/srv/data/*.csv', 'data/*.csv'],
    ['/srv', '.'],
    ['.', '.'],
    ['../other.csv', null],
    ['data/../../other.csv', null],
    ['..', null],
    ['/etc/passwd', null],
    ['/srvice/x.csv', null],
    ['..data/x.csv', '..data/x.csv'],
  ])('%s is %j', (pattern, expected) => {
    expect(inWorkspaceWords('/srv', pattern)).toBe(expected)
  })
})
