import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { assignStage } from '../../../src/registry/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { ada, type Clone, lonely } from '../../unit/registry/clones.ts'

const terminal = (write: (text: string) => void) => ({ write, colours: false })

async function models(workspace: string, ...args: string[]) {
  let [stdout, stderr] = ['', '']
  const exitCode = await main(['models', ...args], {
    stdout: terminal((text) => {
      stdout += text
    }),
    stderr: terminal((text) => {
      stderr += text
    }),
    columns: 100,
    env: process.env,
    workspace,
    signal: new AbortController().signal,
  })
  return { exitCode, stdout, stderr }
}

async function twoModels(): Promise<Clone> {
  const clone = await lonely()
  const metrics = [{ metric: 'roc_auc', estimate: 0.753412, low: 0.7491, high: 0.7577 }]
  await clone.register({ model: 'delay', entries: () => ({ metrics, by: 'ada' }) })
  await clone.register({ model: 'churn', request: { by: 'name', version: 'v2.0.0' } })
  mkdirSync(join(clone.folder, 'environments'))
  writeFileSync(
    join(clone.folder, 'environments/eu.yaml'),
    'models:\n  delay: v0.1.0\n  churn: { version: v2.0.0 }\n',
  )
  writeFileSync(join(clone.folder, 'environments/us.yaml'), 'canary: [1, 10]\n')
  await clone.commit('run them')
  await assignStage(clone.registry, {
    ...{ model: 'delay', stage: 'production', version: 'v0.1.0', tagger: ada },
    entries: { by: 'bob', reason: 'the first\u001b[2J', environments: ['k8s-eu'] },
  })
  return clone
}

describe('mlops models', () => {
  it('lists models with their latest version, stages, environments and metrics', async () => {
    const { folder } = await twoModels()
    expect(await models(folder)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `MODEL  LATEST  STAGES             RUNS IN                   VERSIONS  METRICS OF THE LATEST
churn  v2.0.0                     eu v2.0.0                 1
delay  v0.1.0  production v0.1.0  k8s-eu v0.1.0, eu v0.1.0  1         roc_auc 0.7534

note: environments/us.yaml does not say which version of which model runs there.
`,
    })
  })

  it('tells of one model its versions, where they run, and who moved a stage and why', async () => {
    const { folder } = await twoModels()
    const { stdout } = await models(folder, 'delay')
    expect(stdout).toMatch(
      /^v0\.1\.0 +production +k8s-eu, eu +roc_auc 0\.7534 +2026-01-02 03:04 +[0-9a-f]{7} +ada$/m,
    )
    expect(stdout).toMatch(/^2026-01-02 03:04 +v0\.1\.0 → production +bob +the first\ufffd\[2J$/m)
    expect(stdout).toMatch(/^k8s-eu +v0\.1\.0 +delay#production#1$/m)
  })

  it('prints JSON for programs', async () => {
    const { folder } = await twoModels()
    const { schemaVersion, models: listed } = JSON.parse((await models(folder, 'delay', '--json')).stdout)
    expect(schemaVersion).toBe(1)
    expect(listed).toMatchObject([
      {
        model: 'delay',
        latest: 'v0.1.0',
        deprecated: false,
        stages: [{ stage: 'production', version: 'v0.1.0', by: 'bob', reason: 'the first\u001b[2J' }],
        versions: [
          { version: 'v0.1.0', status: 'registered', metrics: [{ metric: 'roc_auc', estimate: 0.753412 }] },
        ],
        history: [{ event: 'assigned' }, { event: 'registered' }],
      },
    ])
  })

  it('knows no other model, and says so where there is none or no repository', async () => {
    const { folder } = await twoModels()
    expect(await models(folder, 'dealy')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Did you mean `delay`?'),
    })
    expect((await models((await lonely()).folder)).stdout).toBe('No model is registered in this clone.\n')
    expect(await models(temporaryFolder())).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('this folder is in none'),
    })
  })
})
