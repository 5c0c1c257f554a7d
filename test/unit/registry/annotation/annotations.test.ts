import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  annotatedModel,
  artifactPlace,
  readAnnotations,
  writeAnnotation,
} from '../../../../src/registry/index.ts'
import { lonely } from '../clones.ts'

const file = `# how it is made
stages:
  train:
    cmd: python train.py # quick
    deps:
    - train.py
artifacts:
  # the one in production
  churn:
    path: models/churn.pkl
    type: model
    labels: [tabular, "weekly"]
    meta:
      owner: growth
`

describe('reading artifacts of dvc.yaml', () => {
  it('reads path, type, description, labels and whatever else is kept', () => {
    expect(readAnnotations(file, 'dvc.yaml')).toEqual(
      new Map([
        [
          'churn',
          {
            path: 'models/churn.pkl',
            type: 'model',
            labels: ['tabular', 'weekly'],
            meta: { owner: 'growth' },
          },
        ],
      ]),
    )
    expect(readAnnotations('stages: {}\n', 'dvc.yaml').size).toBe(0)
    expect(readAnnotations('', 'dvc.yaml').size).toBe(0)
  })

  it('tells every problem with its line', () => {
    const wrong =
      'artifacts:\n  a:\n    type: model\n  b c:\n    path: b\n  d:\n    path: ../../x\n    labels: one\n    pth: x\n'
    let message = ''
    try {
      readAnnotations(wrong, 'sub/dvc.yaml')
    } catch (error) {
      message = (error as Error).message
    }
    for (const expected of [
      'sub/dvc.yaml:2:3: artifacts.a.path: is required',
      'sub/dvc.yaml:4:3: artifacts.b c: is not a name',
      'sub/dvc.yaml:7:11: artifacts.d.path: must be a path inside',
      'sub/dvc.yaml:8:13: artifacts.d.labels: must be a list',
      'sub/dvc.yaml:9:5: artifacts.d.pth: is not a known key',
    ])
      expect(message).toContain(expected)
  })
})

describe('writing artifacts into dvc.yaml', () => {
  it('changes only what is different, and keeps comments, order and form', () => {
    const written = writeAnnotation(file, 'dvc.yaml', 'churn', {
      path: 'models/churn.onnx',
      desc: 'Who leaves',
    })
    expect(written).toBe(
      file
        .replace('churn.pkl', 'churn.onnx')
        .replace('      owner: growth\n', '      owner: growth\n    desc: Who leaves\n')
        .replace('[tabular, "weekly"]', '[ tabular, "weekly" ]'),
    )
  })

  it('leaves the file as it is where it says so already', () => {
    const same = { path: 'models/churn.pkl', labels: ['tabular', 'weekly'], meta: { owner: 'growth' } }
    expect(writeAnnotation(file, 'dvc.yaml', 'churn', same)).toBe(file)
  })

  it('begins a file, and adds a model to one', () => {
    const begun = writeAnnotation('', 'dvc.yaml', 'm', { path: 'm.bin', type: 'model', labels: ['a'] })
    expect(begun).toBe('artifacts:\n  m:\n    path: m.bin\n    type: model\n    labels:\n      - a\n')
    expect(writeAnnotation('# only words\n', 'dvc.yaml', 'm', { path: 'm.bin' })).toBe(
      '# only words\n\nartifacts:\n  m:\n    path: m.bin\n',
    )
    expect([
      ...readAnnotations(writeAnnotation(file, 'dvc.yaml', 'm', { path: 'm' }), 'dvc.yaml').keys(),
    ]).toEqual(['churn', 'm'])
  })

  it('refuses what DVC would not take', () => {
    expect(() => writeAnnotation('', 'dvc.yaml', 'a:b', { path: '/etc/passwd' })).toThrow(
      /not a name[\s\S]*inside the repository/,
    )
    expect(() => writeAnnotation('artifacts: [', 'dvc.yaml', 'm', { path: 'm' })).toThrow(
      /cannot be read as YAML/,
    )
  })
})

describe("a model's place", () => {
  it.each([
    ['churn', { file: 'dvc.yaml', name: 'churn' }],
    ['teams/growth:churn', { file: 'teams/growth/dvc.yaml', name: 'churn' }],
    ['./sub:a/b', { file: 'sub/dvc.yaml', name: 'a/b' }],
    ['../out:m', null],
    ['/abs:m', null],
    ['a b', null],
  ])('of %s is %j', (model, place) => expect(artifactPlace(model)).toEqual(place))

  it('is looked up at a commit, also of a monorepo', async () => {
    const clone = await lonely()
    mkdirSync(join(clone.folder, 'sub'))
    writeFileSync(join(clone.folder, 'sub/dvc.yaml'), 'artifacts:\n  m:\n    path: out/m.bin\n')
    await clone.commit('annotate')
    const { repository } = clone.registry
    expect(await annotatedModel(repository, 'HEAD', 'sub:m')).toMatchObject({ path: 'sub/out/m.bin' })
    expect(await annotatedModel(repository, 'HEAD~1', 'sub:m')).toBeNull()
    expect(await annotatedModel(repository, 'HEAD', 'm')).toBeNull()
  })
})
