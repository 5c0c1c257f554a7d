import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileName } from '../../../../src/actions/data-validate/file-name.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, testServices } from '../../../support/services.ts'
import { type Checkout, checkoutAt, contractOf, csv, openCheckout } from '../data-version/checkout.ts'

const configuration = (
  datasets: Readonly<Record<string, string>>,
  contract = 'things.yaml',
  rules = '',
) => `version: 1
models:
  demo:
    task: regression
    data:
      datasets:
${Object.entries(datasets)
  .map(
    ([name, path]) =>
      `        ${name}: { path: ${path}, contract: ${name === 'test' ? contract : 'things.yaml'} }`,
  )
  .join('\n')}
${rules === '' ? '' : `      rules:\n        - splits-disjoint: ${rules}\n`}`

let at: Checkout
beforeEach(async () => {
  at = await openCheckout()
  at.file('things.yaml', contractOf('things'))
  at.file('mlops.yaml', configuration({ train: 'data/train.csv' }))
  at.file('data/train.csv', csv(0, 40))
})
const reviews = async (given: Record<string, string> = {}) =>
  (await at.validate(given)).report.datasets.map(({ review }) => review)

describe('the review of data', () => {
  it('compares what is not committed with a base that is where one stands, whatever the origin has', async () => {
    await at.commit('first')
    const origin = temporaryFolder()
    await git(at.services, origin, 'clone', '--quiet', '--bare', at.folder, '.')
    await at.git('remote', 'add', 'origin', origin)
    await at.git('fetch', '--quiet')
    await at.git('remote', 'set-head', 'origin', 'main')
    at.file('data/train.csv', csv(0, 50))
    await at.commit('ten more')
    at.file('data/train.csv', csv(0, 51))
    expect(await reviews({ base: 'HEAD' })).toMatchObject([{ rows: { added: 1 } }])
    expect(await reviews({ base: 'main' })).toMatchObject([{ rows: { added: 11 } }])
    expect(await reviews({ base: 'HEAD~1' })).toMatchObject([{ rows: { added: 11 } }])
    expect(await reviews({ base: 'none' })).toEqual([null])
  })

  it('says in a checkout without history how to get it', async () => {
    await at.commit('first')
    at.file('data/train.csv', csv(0, 50))
    await at.commit('second')
    const shallow = temporaryFolder()
    await git(at.services, shallow, 'clone', '--quiet', '--depth', '1', pathToFileURL(at.folder).href, '.')
    at = checkoutAt(shallow, testServices(shallow))
    expect(await reviews()).toEqual([{ notComputable: expect.stringContaining('fetch-depth: 0') }])
  })

  it('of a folder below the repository says that versions are kept at its root', async () => {
    at.file('below/mlops.yaml', at.read('mlops.yaml'))
    at.file('below/things.yaml', at.read('things.yaml'))
    at.file('below/data/train.csv', csv(0, 10))
    await at.commit('first')
    const below = join(at.folder, 'below')
    at = checkoutAt(below, testServices(below))
    expect(await reviews()).toEqual([{ notComputable: expect.stringContaining('not the root') }])
  })

  it('lets a change mend data that was no table', async () => {
    at.file('data/train.csv', '')
    await at.commit('broken')
    at.file('data/train.csv', csv(0, 40))
    const { report, failure } = await at.validate({ base: 'HEAD' })
    expect(failure).toBeUndefined()
    expect(report.verdict).toBe('pass')
    expect(JSON.stringify(report)).not.toContain('.mlops/versions')
  })

  it('does without a base whose file was a link to nowhere', async () => {
    rmSync(join(at.folder, 'data/train.csv'))
    symlinkSync('missing.csv', join(at.folder, 'data/train.csv'))
    await at.commit('dangling')
    rmSync(join(at.folder, 'data/train.csv'))
    at.file('data/train.csv', csv(0, 40))
    expect(await reviews({ base: 'HEAD' })).toEqual([
      { notComputable: expect.stringContaining('data/train.csv') },
    ])
  })

  it('names the earlier files as the repository does, by absolute patterns and globs too', async () => {
    await at.commit('first')
    at.file('data/train.csv', csv(0, 44))
    for (const data of ['data/train.csv', join(at.folder, 'data/train.csv'), 'data/*.csv', 'data'])
      expect(
        await reviews({ data, contract: join(at.folder, 'things.yaml'), base: 'HEAD' }),
        data,
      ).toMatchObject([{ before: { rows: 40, files: [{ path: 'data/train.csv' }] }, rows: { added: 4 } }])
  })

  it('leaves nothing of the earlier version behind, nor when the data cannot be read', async () => {
    await at.commit('first')
    await at.validate({ base: 'HEAD' })
    rmSync(join(at.folder, 'data/train.csv'))
    await expect(at.validate({ base: 'HEAD' })).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ path: 'data.datasets.train.path' }],
    })
    expect(readdirSync(join(at.folder, '.mlops')).sort()).toEqual(['.gitignore', 'reports'])
    expect(await at.git('status', '--porcelain')).toBe('D data/train.csv')
  })

  it('refuses files given as the earlier version that are not there', async () => {
    await expect(
      at.validate({ data: 'data/train.csv', contract: 'things.yaml', baseData: 'data/old.csv' }),
    ).rejects.toMatchObject({ exitCode: 2, problems: [{ path: 'base-data', value: 'data/old.csv' }] })
  })
})

describe('what is wrong with several things', () => {
  it('is told at once: contracts, rules, inputs', async () => {
    at.file('things.yaml', contractOf('things').replace('required: true', 'requird: true'))
    at.file('other.yaml', contractOf('other').replace('maximum', 'maximun'))
    at.file(
      'mlops.yaml',
      configuration(
        { train: 'data/train.csv', test: 'data/train.csv' },
        'other.yaml',
        '{ by: id, between: [train, tset] }',
      ),
    )
    await at.commit('first')
    const error = await at.validate({ base: 'nowhere', memoryLimit: 'much' }).catch((thrown) => thrown)
    expect(error.problems).toMatchObject([
      { file: 'things.yaml', line: 9 },
      { file: 'other.yaml', line: 12 },
      { file: 'mlops.yaml', line: 10, remedy: 'Did you mean `test`?' },
      { path: 'memory-limit' },
      { path: 'base', value: 'nowhere' },
    ])
  })

  it('is told of all data sets that cannot be read', async () => {
    at.file('mlops.yaml', configuration({ train: 'data/nowhere.csv', test: 'data/gone.csv' }))
    const error = await at.validate().catch((thrown) => thrown)
    expect(error.problems.map(({ path }: { path: string }) => path)).toEqual([
      'data.datasets.train.path',
      'data.datasets.test.path',
    ])
  })

  it('keeps the failing rows of a contract and of rules between data sets apart, and hands out both', async () => {
    at.file(
      'mlops.yaml',
      configuration({ train: 'data/train.csv', test: 'data/test.csv' }, 'things.yaml', '{ by: id }'),
    )
    at.file(
      'data/test.csv',
      csv(38, 60, (id) => (id === 50 ? 99 : 1)),
    )
    const { outputs, report, failure } = await at.validate()
    expect(failure?.problems).toMatchObject([
      { file: 'things.yaml', line: 12, path: 'test.value: range' },
      { file: 'mlops.yaml', line: 10, path: 'test.id: splits apart' },
    ])
    const paths = outputs.failingRows.split('\n')
    expect(paths).toEqual([
      '.mlops/reports/failing-rows/test.parquet',
      '.mlops/reports/failing-rows/test.splits.parquet',
    ])
    for (const path of paths) {
      expect(readFileSync(join(at.folder, path), 'latin1')).not.toContain('s3cr3t')
      expect(report.lineage.writes.map((one) => one.path)).toContain(path)
    }
    at.file('data/test.csv', csv(40, 60))
    expect((await at.validate()).outputs.failingRows).toBe('')
    for (const path of paths) expect(existsSync(join(at.folder, path)), path).toBe(false)
  })

  it('counts lines that are no rows as a failure, each with its place and nothing of what it says', async () => {
    at.file('data/train.csv', `${csv(0, 20)}s3cr3t oops\n`)
    const { failure, report, outputs } = await at.validate()
    expect(report.verdict).toBe('fail')
    const everything = Object.values(outputs)
      .filter((path) => path.startsWith('.mlops'))
      .map(at.read)
    expect(everything.length).toBeGreaterThanOrEqual(5)
    expect(
      [...everything, failure?.message, ...at.services.logger.lines.map(({ message }) => message)].join('\n'),
    ).not.toContain('s3cr3t')
    expect(failure).toMatchObject({
      message: 'demo: 1 line cannot be read',
      problems: [{ file: 'data/train.csv', line: 22 }],
    })
  })
})

describe('a contract with several objects', () => {
  beforeEach(() =>
    at.file('many.yaml', contractOf('first', 'train', 'last').replace('maximum: 6', 'maximum: 1')),
  )

  it('is asked for the one that is named, else for that called like the data set', async () => {
    const failed = async (given: Record<string, string>) =>
      (await at.validate({ data: 'data/train.csv', contract: 'many.yaml', ...given })).outputs.failedChecks
    expect(await failed({})).toBe('0')
    expect(await failed({ object: 'first' })).toBe('1')
  })

  it('that has no such object says which there are', async () => {
    const refused = (given: Record<string, string>) =>
      expect(at.validate({ data: 'data/train.csv', contract: 'many.yaml', ...given })).rejects
    await refused({ object: 'lsat' }).toMatchObject({
      problems: [{ file: 'many.yaml', value: 'lsat', remedy: 'Did you mean `last`?' }],
    })
    at.file('data/other.csv', csv(0, 4))
    await refused({ data: 'data/other.csv' }).toMatchObject({
      problems: [{ value: 'other', remedy: expect.stringContaining('first, train, last') }],
    })
  })
})

describe('what a contract says and nothing here checks', () => {
  it('is noted with its place', async () => {
    const quality = '    quality:\n      - type: custom\n        engine: soda\n        implementation: x\n'
    at.file('things.yaml', `${contractOf('things')}${quality}`)
    const { report } = await at.validate()
    expect(report.notes).toEqual([expect.stringMatching(/^things\.yaml:1[4-7]: .*soda/)])
  })
})

describe('names that mean harm', () => {
  it('of data sets given by `object` touch nothing but their own reports', async () => {
    await at.commit('first')
    for (const object of ['../../../data', '..'])
      await at.validate({ data: 'data/train.csv', object, base: 'HEAD' })
    expect(await at.git('status', '--porcelain')).toBe('')
  })

  it('of files and columns stay text in every report', async () => {
    const name = 'data/a <b>|`x`.csv'
    at.file(name, '"id|<img src=x>","v`"\n1,2\n1,3\n')
    at.file('bad.yaml', contractOf('bad').replaceAll('name: id,', 'name: "id|<img src=x>",'))
    const { outputs, failure } = await at.validate({ data: name, contract: 'bad.yaml', base: 'none' })
    expect(failure).toBeDefined()
    // In Markdown they stand in code, where they are no tags.
    const outsideCode = at.read(outputs.reportMarkdown).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(outsideCode).toContain('primary key')
    expect(outsideCode).not.toContain('<img')
    expect(at.read(outputs.reportHtml)).not.toContain('<img src=x>')
  })

  it('become file names that are plain and differ where they differ', () => {
    const names = [
      ...[
        'train',
        'a_b',
        'a b',
        'a/b',
        '..',
        '.',
        '...',
        '../../../data',
        '-rf',
        '_',
        '',
        "'; DROP",
        '<script>',
      ],
      ...['naïve 😀', 'naive 😀', 'x'.repeat(300), 'x'.repeat(301), 'new\nline', '.hidden'],
    ]
    const files = names.map(fileName)
    expect(new Set(files).size).toBe(names.length)
    for (const file of files) expect(file).toMatch(/^\w[\w.-]{0,99}$/)
    expect(fileName('train')).toBe('train')
  })
})
