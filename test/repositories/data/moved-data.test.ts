import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { testServices } from '../../support/services.ts'
import { type Checkout, checkoutAt, contractOf, csv, openCheckout } from '../actions/data-version/checkout.ts'

const configuration = (datasets: Readonly<Record<string, string>>, model = 'demo') => `version: 1
models:
  ${model}:
    task: regression
    data:
      datasets:
${Object.entries(datasets)
  .map(([name, path]) => `        ${name}: { path: ${path}, contract: things.yaml }`)
  .join('\n')}
`

let at: Checkout
beforeEach(async () => {
  at = await openCheckout()
  at.file('things.yaml', contractOf('things'))
  at.file('mlops.yaml', configuration({ train: 'data/old.csv' }))
  at.file('data/old.csv', csv(0, 40))
})
const move = (from: string, to: string) => {
  at.file(to, '')
  renameSync(join(at.folder, from), join(at.folder, to))
}
const validated = async (given: Record<string, string> = {}) => {
  const { report, outputs } = await at.validate({ base: 'HEAD', ...given })
  const [{ review, movedFrom }] = report.datasets as [(typeof report.datasets)[number]]
  const markdown = at.read(outputs.reportMarkdown).replaceAll('\u2011', '-')
  return { review, movedFrom, notes: report.notes, markdown, datasets: report.datasets }
}

describe('data that another path names than at the base commit', () => {
  it('is compared with what it was there, and the move is told', async () => {
    const base = await at.commit('first')
    move('data/old.csv', 'tables/new.csv')
    at.file('mlops.yaml', configuration({ train: './tables/new.csv' }))
    at.file('tables/new.csv', csv(0, 42))
    const { review, movedFrom, notes, markdown } = await validated()
    expect(review).toMatchObject({
      before: { rows: 40, files: [{ path: 'data/old.csv' }] },
      after: { rows: 42, files: [{ path: 'tables/new.csv' }] },
      rows: { added: 2, removed: 0, changed: 0 },
    })
    expect(movedFrom).toEqual({ name: 'train', path: 'data/old.csv' })
    expect(markdown).toContain(`\`train\` was in \`data/old.csv\` at \`${base.slice(0, 7)}\``)
    expect(notes).toEqual([])
  })

  it('is found by its pointer, and the same bytes are the same data', async () => {
    expect(await at.mlops(['data', 'add', 'data/old.csv'])).toMatchObject({ exitCode: 0 })
    await at.commit('first')
    await at.git('rm', '--quiet', 'data/old.csv.dvc')
    move('data/old.csv', 'data/new.csv')
    at.file('mlops.yaml', configuration({ train: 'data/new.csv' }))
    expect(await at.mlops(['data', 'add', 'data/new.csv'])).toMatchObject({ exitCode: 0 })
    const { review, movedFrom } = await validated()
    expect(review).toMatchObject({ identical: true, before: { files: [{ path: 'data/old.csv' }] } })
    expect(movedFrom).toEqual({ name: 'train', path: 'data/old.csv' })
  })

  it('is that of its name, whatever another data set is now called or kept', async () => {
    at.file('mlops.yaml', configuration({ train: 'data/old.csv', holdout: 'data/other.csv' }))
    at.file('data/other.csv', csv(100, 110))
    await at.commit('first')
    at.file('mlops.yaml', configuration({ train: 'data/other.csv', holdout: 'data/old.csv' }))
    const { datasets } = await validated()
    expect(datasets.map(({ name, movedFrom }) => [name, movedFrom?.path])).toEqual([
      ['train', 'data/old.csv'],
      ['holdout', 'data/other.csv'],
    ])
    expect(datasets).toMatchObject([
      { review: { before: { rows: 40 }, after: { rows: 10 } } },
      { review: { before: { rows: 10 }, after: { rows: 40 } } },
    ])
  })

  it('is that of its path where its name is new and that of then is gone', async () => {
    await at.commit('first')
    at.file('mlops.yaml', configuration({ fit: 'data/old.csv' }))
    at.file('data/old.csv', csv(0, 41))
    const { review, movedFrom, markdown } = await validated()
    expect(review).toMatchObject({ rows: { added: 1 } })
    expect(movedFrom).toEqual({ name: 'train', path: 'data/old.csv' })
    expect(markdown).toContain('`fit` was called `train`')
  })

  it('was not there where both its name and its path are new', async () => {
    await at.commit('first')
    at.file('mlops.yaml', configuration({ train: 'data/old.csv', extra: 'data/extra.csv' }))
    at.file('data/extra.csv', csv(0, 5))
    const { datasets, notes } = await validated()
    expect(datasets).toMatchObject([
      { review: { identical: true }, movedFrom: null },
      { review: { notComputable: expect.stringContaining('was not there') }, movedFrom: null },
    ])
    expect(notes).toEqual([])
  })

  it('is found in a folder of the repository that has pointers of its own', async () => {
    at.file('team/.dvc/config', '')
    for (const name of ['mlops.yaml', 'things.yaml', 'data/old.csv']) at.file(`team/${name}`, at.read(name))
    at.file('mlops.yaml', configuration({ train: 'data/wrong.csv' }))
    await at.commit('first')
    const team = join(at.folder, 'team')
    at = checkoutAt(team, testServices(team))
    move('data/old.csv', 'new.csv')
    at.file('mlops.yaml', configuration({ train: 'new.csv' }))
    expect(await validated()).toMatchObject({
      review: { identical: true },
      movedFrom: { path: 'data/old.csv' },
    })
  })
})

describe('a configuration of the base commit', () => {
  const changed = async (text: string | null) => {
    if (text === null) await at.git('rm', '--quiet', '--cached', '--ignore-unmatch', 'mlops.yaml')
    else at.file('mlops.yaml', text)
    await at.git('add', 'data', 'things.yaml', ...(text === null ? [] : ['mlops.yaml']))
    await at.git('commit', '--quiet', '--message', 'base')
    at.file('mlops.yaml', configuration({ train: 'data/old.csv' }))
    at.file('data/old.csv', csv(0, 43))
    return validated()
  }

  it.each([
    ['that is absent', null, 'mlops.yaml was not there'],
    ['that is no YAML', 'version: 1\nmodels: [\n', 'mlops.yaml cannot be read as YAML'],
    ['that is empty', '\n', 'mlops.yaml is empty'],
    ['without the model', configuration({ train: 'data/none.csv' }, 'other'), 'had no model `demo`'],
    ['whose models are a list', 'models: [demo]\n', 'had no model `demo`'],
  ])('%s leaves the present paths, and says so', async (_, text, told) => {
    const { review, movedFrom, notes } = await changed(text)
    expect(review).toMatchObject({ rows: { added: 3 } })
    expect(movedFrom).toBeNull()
    expect(notes).toEqual([expect.stringMatching(/^At [0-9a-f]{7} mlops\.yaml .*present paths/)])
    expect(notes[0]).toContain(told)
  })

  it('is read for its data sets, whatever else this release finds wrong with it', async () => {
    at.file('data/older.csv', csv(0, 30))
    const text = configuration({ train: 'data/older.csv' })
      .replace('version: 1', 'version: 99')
      .replace('task: regression', 'tsak: regresion')
      .replace('contract: things.yaml', 'contrct: 1')
    const { review, movedFrom, notes } = await changed(text)
    expect(review).toMatchObject({ rows: { added: 13 } })
    expect(movedFrom).toEqual({ name: 'train', path: 'data/older.csv' })
    expect(notes).toEqual([])
  })

  it.each(['../outside.csv', '/etc/hostname', '7', '[a, b]'])(
    'that names %s reads nothing there',
    async (path) => {
      const { review, notes } = await changed(configuration({ train: path }))
      expect(JSON.stringify(review)).toMatch(/outside the repository|"added":3/)
      expect(notes).toEqual([])
    },
  )

  it('is not asked where files are given, or no comparison is', async () => {
    at.file('mlops.yaml', 'no: configuration\n')
    await at.commit('first')
    at.file('mlops.yaml', configuration({ train: 'data/old.csv' }))
    expect((await validated({ data: 'data/old.csv', contract: 'things.yaml' })).notes).toEqual([])
    expect((await validated({ base: 'none' })).notes).toEqual([])
  })
})
