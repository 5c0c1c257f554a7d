import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBranchInGit } from '../../../src/delivery/branch/index.ts'
import { openFeatureFlag } from '../../../src/delivery/targets/feature-flag/index.ts'
import { git, testServices } from '../../support/services.ts'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-flags-')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('flags of two models in one file are changed at the same time, in a real repository, and none is lost', async () => {
  const services = testServices(folder)
  await git(services, folder, 'init', '--bare', '--initial-branch=main', 'remote.git')
  await git(services, folder, 'clone', 'remote.git', 'clone')
  const workspace = join(folder, 'clone')
  const remote = join(folder, 'remote.git')
  const open = (model: string) =>
    openFeatureFlag(
      { file: 'flags/models.flagd.json', targetingKey: 'targetingKey' },
      {
        ...testServices(workspace),
        ...{ model, environment: 'production', folder: workspace },
        branch: async (name) =>
          openBranchInGit({ ...testServices(workspace) }, { remote, branch: name ?? 'main' }),
      },
    )
  const models = ['delay', 'price']
  await Promise.all(
    models.map(async (model) => {
      const target = await open(model)
      for (const version of ['v1.0.0', 'v1.1.0'])
        await target.deploy({ model, version, commit: 'c0ffee', files: async () => '' })
      await target.setWeight(10)
    }),
  )
  for (const model of models)
    expect(await (await open(model)).status()).toMatchObject({
      stable: 'v1.0.0',
      candidate: 'v1.1.0',
      weight: 10,
    })
  expect((await git(services, remote, 'log', '--format=%s', 'main')).split('\n')).toHaveLength(6)
})
