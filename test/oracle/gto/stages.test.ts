import { describe, expect, it } from 'vitest'
import {
  assignStage,
  deprecateModel,
  deregisterVersion,
  listModels,
  unassignStage,
} from '../../../src/registry/index.ts'
import { ada, type Clone, lonely } from '../../unit/registry/clones.ts'

const assign = ({ registry }: Clone, version: string, stage = 'production') =>
  assignStage(registry, {
    model: 'm',
    stage,
    version,
    tagger: ada,
    entries: { by: 'ada', reason: 'it is better' },
  })
const unassign = ({ registry }: Clone, version?: string) =>
  unassignStage(registry, { model: 'm', stage: 'production', version, tagger: ada, entries: { by: 'bob' } })

async function two(): Promise<Clone> {
  const clone = await lonely()
  await clone.register()
  await clone.commit('more')
  await clone.register()
  return clone
}

describe('a stage', () => {
  it('is given by a tag of its version, with who and why, and counted over all stages of the model', async () => {
    const clone = await two()
    expect(await assign(clone, 'v0.1.0', 'staging')).toEqual({
      ...{ model: 'm', stage: 'staging', version: 'v0.1.0', before: null },
      ...{ tag: 'm#staging#1', moved: true },
    })
    expect(await assign(clone, 'v0.1.1')).toMatchObject({ tag: 'm#production#2' })
    expect(await clone.git('rev-parse', 'm#production#2^{}')).toBe(
      await clone.git('rev-parse', 'm@v0.1.1^{}'),
    )
    const message = await clone.git('for-each-ref', '--format=%(contents)', 'refs/tags/m#production#2')
    expect(message.split('\n')[0]).toBe('Assigning stage production to artifact m version v0.1.1')
    expect(message).toContain('\nRequested-By: ada\nReason: it is better')
  })

  it('stays where it is without a tag, and comes back by a new one', async () => {
    const clone = await two()
    await assign(clone, 'v0.1.0')
    expect(await assign(clone, 'v0.1.0')).toMatchObject({ moved: false, tag: null, before: 'v0.1.0' })
    expect(await assign(clone, 'v0.1.1')).toMatchObject({ tag: 'm#production#2', before: 'v0.1.0' })
    expect(await assign(clone, 'v0.1.0')).toMatchObject({ tag: 'm#production#3', before: 'v0.1.1' })
  })

  it('falls to the version before when it is taken away, and then to nothing', async () => {
    const clone = await two()
    await assign(clone, 'v0.1.0')
    await assign(clone, 'v0.1.1')
    expect(await unassign(clone)).toMatchObject({
      tag: 'm#production!#3',
      version: 'v0.1.0',
      before: 'v0.1.1',
    })
    expect(await unassign(clone, 'v0.1.1')).toMatchObject({ moved: false, version: 'v0.1.0' })
    expect(await unassign(clone)).toMatchObject({ tag: 'm#production!#4', version: null })
    expect(await unassign(clone)).toMatchObject({ moved: false })
  })

  it('is not given to what is no version, and not taken where it never was', async () => {
    const clone = await two()
    await expect(assign(clone, 'v9.0.0')).rejects.toThrow(/version: is not a version of m \(got v9.0.0\)/)
    await expect(assign(clone, 'v0.1.0', 'a b')).rejects.toThrow(/stage: is not a stage that GTO takes/)
    await expect(unassign(clone)).rejects.toThrow(/is not a stage that m was ever in/)
  })
})

describe('taking back', () => {
  it('a version moves its stage to the one before, and is listed only with all', async () => {
    const clone = await two()
    await assign(clone, 'v0.1.0')
    await assign(clone, 'v0.1.1')
    const given = { model: 'm', version: 'v0.1.1', tagger: ada, entries: { by: 'ada', reason: 'leaks' } }
    expect(await deregisterVersion(clone.registry, given)).toEqual({ tag: 'm@v0.1.1!', changed: true })
    expect(await deregisterVersion(clone.registry, given)).toEqual({ tag: null, changed: false })
    const { repository } = clone.registry
    const [model] = (await listModels(repository, { all: false })).models
    expect(model).toMatchObject({ latest: 'v0.1.0', stages: [{ stage: 'production', version: 'v0.1.0' }] })
    expect(model!.versions.map(({ version }) => version)).toEqual(['v0.1.0'])
    const [all] = (await listModels(repository, { all: true })).models
    expect(all!.versions.map(({ version, status }) => `${version} ${status}`)).toEqual([
      'v0.1.1 removed',
      'v0.1.0 registered',
    ])
    await expect(assign(clone, 'v0.1.1')).rejects.toThrow(/of m was taken back/)
  })

  it('a model hides it until something is registered again', async () => {
    const clone = await two()
    const given = { model: 'm', tagger: ada, entries: { reason: 'replaced by n' } }
    expect(await deprecateModel(clone.registry, given)).toEqual({ tag: 'm@deprecated', changed: true })
    expect(await deprecateModel(clone.registry, given)).toEqual({ tag: null, changed: false })
    const { repository } = clone.registry
    expect((await listModels(repository, { all: false })).models).toEqual([])
    expect((await listModels(repository, { all: true })).models).toMatchObject([{ deprecated: true }])
    await clone.commit('again')
    expect((await clone.register()).notes).toEqual(['m was deprecated; this version brings it back.'])
    expect((await listModels(repository, { all: false })).models).toHaveLength(1)
    expect(await deprecateModel(clone.registry, given)).toMatchObject({ tag: 'm@deprecated#2' })
    await expect(deprecateModel(clone.registry, { ...given, model: 'n' })).rejects.toThrow(/has no versions/)
  })
})
