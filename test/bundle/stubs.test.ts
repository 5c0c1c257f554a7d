import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionNames } from '../../src/actions/definition.ts'
import { allCompanions } from '../../src/actions/registry.ts'
import { temporaryFolder } from '../support/folder.ts'
import { runStep, shippedBundle } from './bundle.ts'

const companions = await allCompanions()

const shipped = shippedBundle()
const stub = (name: string) => join(shipped.folder, 'dist', `${name}.js`)

function workspaceWith(configuration: string): string {
  const workspace = temporaryFolder()
  writeFileSync(join(workspace, 'mlops.yaml'), configuration)
  return workspace
}

describe('the bundle', () => {
  it('has a stub for each action, for the root action and for the command line', () => {
    expect(readdirSync(join(shipped.folder, 'dist'))).toEqual(
      expect.arrayContaining([
        'index.js',
        'package.json',
        'root.js',
        'cli.js',
        ...[...actionNames, ...companions.map(({ name }) => name)].map((name) => `${name}.js`),
      ]),
    )
  })
})

describe.each([...actionNames, ...companions.map(({ name }) => name)])('the step %s', (name) => {
  it('says all that is wrong with the configuration, on its lines, and ends with 2', () => {
    const workspace = workspaceWith('version: 1\nmodels:\n  m:\n    task: regresion\n    trian: {}\n')
    const { exitCode, stdout, outputs } = runStep(stub(name), {}, workspace)
    expect(stdout).toContain('::error file=mlops.yaml,line=4,col=11::models.m.task: must be one of')
    expect(stdout).toContain(
      '::error file=mlops.yaml,line=5,col=5::models.m.trian: is not a known key. Did you mean `train`?',
    )
    expect(stdout).toContain(`::error::${name}: 2 problems`)
    expect(exitCode).toBe(2)
    expect(outputs).toEqual({})
  })

  it('says which inputs are wrong before it does anything', () => {
    const inputs: Record<string, string> = { config: 'missing.yaml' }
    const { exitCode, stdout } = runStep(stub(name), inputs, temporaryFolder())
    expect(exitCode).toBe(2)
    expect(stdout).toContain('missing.yaml')
    expect(stdout).toContain('set the input `config` to its path')
  })
})

describe('a step', () => {
  it('masks the token before it logs anything', () => {
    const { stdout } = runStep(
      stub('evaluate-and-compare'),
      { 'github-token': 'ghs_secret' },
      temporaryFolder(),
    )
    expect(stdout.split('\n')[0]).toBe('::add-mask::ghs_secret')
    expect(stdout.split('ghs_secret')).toHaveLength(2)
  })

  it('refuses inputs that cannot be read, all at once', () => {
    const { exitCode, stdout } = runStep(
      stub('evaluate-and-compare'),
      { confidence: 'high', comment: 'maybe', task: 'clasification' },
      temporaryFolder(),
    )
    expect(exitCode).toBe(2)
    for (const input of ['confidence', 'comment', 'task'])
      expect(stdout).toContain(`::error::input ${input}: must be`)
  })

  it('that lacks what it compares says what is missing and leaves no output', () => {
    const workspace = workspaceWith('version: 1\nmodels: { m: { task: regression } }\n')
    const { exitCode, stdout, outputs } = runStep(stub('drift-report'), {}, workspace)
    expect(exitCode).toBe(2)
    expect(stdout).toContain('reference: is not given, so there is nothing to compare with')
    expect(stdout).toContain('current: is not given, so there is nothing to compare')
    expect(outputs).toEqual({})
  })
})

describe('the root action', () => {
  it('says which events it knows', () => {
    const { exitCode, stdout } = runStep(stub('root'), {}, temporaryFolder(), { GITHUB_EVENT_NAME: 'issues' })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('pull_request, push, workflow_dispatch, schedule, issue_comment')
  })

  it('trains first on a pull request where nothing is asked of the data', () => {
    const workspace = workspaceWith('version: 1\nmodels:\n  m:\n    task: regression\n')
    const { exitCode, stdout } = runStep(stub('root'), {}, workspace, { GITHUB_EVENT_NAME: 'pull_request' })
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/data-validate is left out[\s\S]*::group::train-on-runner[\s\S]*`train` section/)
  })

  it('validates first where a contract is declared', () => {
    const workspace = workspaceWith(
      'version: 1\nmodels: { m: { task: regression, data: { datasets: { train: { path: a.csv, contract: c.yaml } } } } }\n',
    )
    const { exitCode, stdout } = runStep(stub('root'), {}, workspace, { GITHUB_EVENT_NAME: 'pull_request' })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('::group::data-validate')
    expect(stdout).not.toContain('train-on-runner')
  })
})

describe('a step that succeeds', () => {
  it('sets its outputs and ends with 0', () => {
    const workspace = workspaceWith(
      `version: 1
models:
  m:
    task: regression
    train: { run: "node train.js {model}", outputs: { model: model.txt } }
`,
    )
    writeFileSync(
      join(workspace, 'train.js'),
      'console.log("::error::from the training script"); require("node:fs").writeFileSync(process.argv[2], "weights")',
    )
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
        cwd: workspace,
      })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'A model')
    // the runner tells every step where it is
    const { exitCode, stdout, outputs } = runStep(stub('train-on-runner'), {}, workspace, {
      GITHUB_REPOSITORY: 'ada/model',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: git('rev-parse', 'HEAD').toString().trim(),
      GITHUB_RUN_ID: '1',
    })
    expect({ exitCode, stdout: exitCode === 0 ? '' : stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(readFileSync(join(workspace, 'model.txt'), 'utf8')).toBe('weights')
    expect(outputs).toMatchObject({
      verdict: 'trained',
      'model-path': 'model.txt',
      'report-json': '.mlops/reports/train-on-runner.json',
    })
    expect(JSON.parse(readFileSync(join(workspace, outputs['report-json']!), 'utf8'))).toMatchObject({
      action: 'train-on-runner',
      model: 'm',
    })
    expect(stdout, 'a child cannot command the runner').not.toMatch(/^::error::from/m)
  })
})
