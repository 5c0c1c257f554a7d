import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commandWords, datasetFacts, type ModelVersion } from '../../../../src/actions/model-version/index.ts'
import { parseConfiguration } from '../../../../src/config/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})
const file = (name: string, content: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const run = 'python train.py --data={train}'
/** The key of a model that is trained with `run`, from data at `path`. */
async function keyOf(path: string, at = folder): Promise<string> {
  const configuration = parseConfiguration(
    `version: 1
models:
  demo:
    task: regression
    data: { datasets: { train: ${JSON.stringify(path)} } }
    train: { run: '${run}', outputs: { model: model.bin } }
`,
    'mlops.yaml',
  )
  const settings = configuration.models.demo!
  const version: ModelVersion = { model: 'demo', settings, folder: at, workspace: at, tree: 'tree' }
  const facts = await datasetFacts(version, commandWords(version, configuration, ['train', 'run'], run, {}))
  return JSON.stringify(facts.map(({ name, hashes }) => [name, hashes]))
}
/** Whether `change` makes another key for data at `path`. */
async function changes(path: string, change: () => void): Promise<boolean> {
  const before = await keyOf(path)
  change()
  return (await keyOf(path)) !== before
}

describe('the key of a training run whose data is a glob', () => {
  beforeEach(() => {
    file('data/2013/01.csv', 'one')
    file('data/2013/02.csv', 'two')
    file('data/2014/01.csv', 'three')
    file('data/notes.txt', 'words')
  })

  it.each([
    'data/*/*.csv',
    './data/*/*.csv',
    'data/**/*.csv',
    'data/**',
    'data/201?',
    '**/*.csv',
    'd*/2013/0[12].csv',
  ])('%s changes with content, name and number of its files', async (path) => {
    expect(await changes(path, () => file('data/2013/02.csv', 'TWO'))).toBe(true)
    expect(await changes(path, () => file('data/2013/02.csv', 'two'))).toBe(true)
    expect(
      await changes(path, () =>
        renameSync(join(folder, 'data/2013/02.csv'), join(folder, 'data/2013/03.csv')),
      ),
    ).toBe(true)
    renameSync(join(folder, 'data/2013/03.csv'), join(folder, 'data/2013/02.csv'))
    expect(await changes(path, () => rmSync(join(folder, 'data/2013/01.csv')))).toBe(true)
  })

  it.each(['data/*/*.csv', 'data/**/*.csv', 'data/201*'])('%s is that of nothing else', async (path) => {
    expect(await changes(path, () => file('data/notes.txt', 'other words'))).toBe(false)
    expect(await changes(path, () => file('elsewhere/2013/01.csv', 'x'))).toBe(false)
    expect(await changes(path, () => file('.mlops/cache/data/2013/01.csv', 'x'))).toBe(false)
  })

  it('tells files apart that exchange their contents, and is the same in every folder', async () => {
    const first = await keyOf('data/*/*.csv')
    const here = folder
    folder = temporaryFolder()
    for (const [name, content] of [
      ['data/2013/01.csv', 'one'],
      ['data/2013/02.csv', 'two'],
      ['data/2014/01.csv', 'three'],
    ] as const)
      file(name, content)
    expect(await keyOf('data/*/*.csv')).toBe(first)
    file('data/2013/01.csv', 'two')
    file('data/2013/02.csv', 'one')
    expect(await keyOf('data/*/*.csv')).not.toBe(first)
    expect(await keyOf('data/*/*.csv', here)).toBe(first)
  })

  it('looks behind links, and is not caught in a circle of them', async () => {
    file('cache/abc', 'linked')
    symlinkSync('../../cache/abc', join(folder, 'data/2014/02.csv'))
    symlinkSync('..', join(folder, 'data/2014/up'))
    expect(await changes('data/**/*.csv', () => file('cache/abc', 'other'))).toBe(true)
  })

  it('of files that are not there is that of none', async () => {
    expect(await changes('nowhere/*.csv', () => file('data/2013/01.csv', 'x'))).toBe(false)
    expect(await changes('nowhere/*.csv', () => file('nowhere/a.csv', 'x'))).toBe(true)
  })
})
