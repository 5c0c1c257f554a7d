import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { evaluateInputs } from '../../../../src/actions/evaluate-and-compare/inputs.ts'
import { runEvaluation } from '../../../../src/actions/evaluate-and-compare/run.ts'
import { registerInputs } from '../../../../src/actions/register-model/inputs.ts'
import { registerReportSchema } from '../../../../src/actions/register-model/report-schema.ts'
import { runRegisterModel } from '../../../../src/actions/register-model/run.ts'
import { trainInputs } from '../../../../src/actions/train-on-runner/inputs.ts'
import { runTrainOnRunner } from '../../../../src/actions/train-on-runner/run.ts'
import { readTagMessage } from '../../../../src/registry/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Checkout, openCheckout } from '../data-version/checkout.ts'

const configuration = (gate = 0) => `version: 1
models:
  demo:
    task: regression
    data:
      datasets: { train: data/train.csv, holdout: data/holdout.csv }
    train:
      run: node train.js {train} {model}
      outputs: { model: model.json }
    evaluate:
      predict: node predict.js {model} {holdout} {predictions}
      id: id
      label: y
      prediction: p
      metrics: [mean_absolute_error]
      gates:
        - mean_absolute_error: { max: ${gate} }
    register:
      card: docs/card.md
`
const rows = (from: number, to: number) =>
  `id,y\n${Array.from({ length: to - from }, (_, at) => `${from + at},${(from + at) % 7}`).join('\n')}\n`
const files = {
  '.gitignore': 'model.json\ndata/*.csv\n',
  'train.js': `require('node:fs').writeFileSync(process.argv[3], '{"slope": 1}')\n`,
  'predict.js': `
const fs = require('node:fs')
const [, , , holdout, target] = process.argv
const rows = fs.readFileSync(holdout, 'utf8').trim().split('\\n').slice(1)
fs.writeFileSync(target, 'id,p\\n' + rows.map((row) => row.split(',')[0] + ',' + (Number(row.split(',')[1]) + 0.1)).join('\\n') + '\\n')
`,
  'docs/card.md': '---\nlicense: apache-2.0\n---\n# Demo\n\nWhat it is for.\n',
  'data/train.csv': rows(0, 40),
  'data/holdout.csv': rows(100, 160),
}

let at: Checkout
let forge: string
const evaluationReport = () => join(at.folder, '.mlops/reports/evaluate-and-compare.json')
const train = () => runTrainOnRunner(trainInputs.parse({}), at.services)
const register = async (given: Record<string, string> = {}) => {
  const { outputs, failure } = await runRegisterModel(registerInputs.parse(given), at.services)
  const report = registerReportSchema.parse(JSON.parse(at.read(outputs.reportJson)))
  return { outputs, failure, report, markdown: at.read(outputs.reportMarkdown) }
}
/** A report as evaluate-and-compare writes it, of the model in the working tree. */
async function evaluate() {
  const predictions = join(at.folder, '.mlops/candidate.csv')
  execFileSync(process.execPath, ['predict.js', 'model.json', 'data/holdout.csv', predictions], {
    cwd: at.folder,
  })
  const { failure } = await runEvaluation(
    evaluateInputs.parse({ candidatePredictions: '.mlops/candidate.csv', champion: 'none', check: 'false' }),
    at.services,
  )
  // predictions were given as files, so the model that made them is named here as the step with a command names it
  const report = JSON.parse(readFileSync(evaluationReport(), 'utf8'))
  const { report: trained } = await trainReport()
  const model = trained.outputs.find(({ name }: { name: string }) => name === 'model')
  report.lineage.reads.push({
    kind: 'model',
    name: 'candidate',
    path: 'model.json',
    hashes: [{ algorithm: 'sha256', value: model.sha256 }],
  })
  writeFileSync(evaluationReport(), JSON.stringify(report))
  return failure
}
const trainReport = async () => ({
  report: JSON.parse(at.read('.mlops/reports/train-on-runner.json')),
})

beforeEach(async () => {
  at = await openCheckout()
  forge = join(temporaryFolder(), 'forge.git')
  execFileSync('git', ['init', '--quiet', '--bare', forge])
  for (const [name, content] of Object.entries({ ...files, 'mlops.yaml': configuration(1) }))
    at.file(name, content)
  await at.git('remote', 'add', 'origin', forge)
  await at.commit('feat: a first model (#4)')
  await at.git('push', '--quiet', 'origin', 'main')
})

describe('register-model', () => {
  it('registers what was evaluated: a tag on the remote that says what it stands for', async () => {
    await train()
    expect(await evaluate()).toBeUndefined()
    const { report, outputs, markdown } = await register()
    expect(report).toMatchObject({
      verdict: 'registered',
      version: 'v0.1.0',
      tag: 'demo@v0.1.0',
      remote: 'origin',
      admission: { ground: 'passed' },
    })
    expect(outputs.created).toBe('true')
    expect(markdown).toContain('is registered')
    const message = execFileSync('git', ['-C', forge, 'tag', '-l', '--format=%(contents)', 'demo@v0.1.0'], {
      encoding: 'utf8',
    })
    const { entries } = readTagMessage(message)
    expect(entries?.pullRequest).toBe('#4')
    expect(entries?.metrics?.[0]?.metric).toBe('mean_absolute_error')
    expect(report.papers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['model-card.md', 'bom.cdx.json', 'provenance.intoto.json', 'papers.json']),
    )
    expect(entries?.papers?.[0]?.sha256).toBe(
      report.papers.find(({ name }) => name === 'papers.json')?.sha256,
    )
  })

  it('gives the same commit the same version, however often it is asked', async () => {
    await train()
    await evaluate()
    const first = await register()
    const second = await register()
    expect(second.report).toMatchObject({ verdict: 'unchanged', version: first.report.version })
    expect(second.outputs.created).toBe('false')
  })

  it('raises the part of the version that the change calls for', async () => {
    await train()
    await evaluate()
    await register()
    at.file('train.js', files['train.js'].replace('1}', '2}'))
    await at.commit('fix: a rounding')
    await train()
    await evaluate()
    expect((await register()).report.version).toBe('v0.1.1')
    at.file('train.js', files['train.js'].replace('1}', '3}'))
    await at.commit('feat: wind gusts')
    await train()
    await evaluate()
    expect((await register({ versionBump: 'major' })).report.version).toBe('v1.0.0')
  })

  it('makes no version of a change that leaves the model as it was', async () => {
    await train()
    await evaluate()
    await register()
    at.file('notes.md', 'a word')
    await at.commit('docs: a word')
    await train()
    await evaluate()
    const { report, markdown } = await register()
    expect(report).toMatchObject({ verdict: 'unchanged', version: 'v0.1.0' })
    expect(markdown).toContain('same bytes as v0.1.0')
    expect((await register({ versionBump: 'patch' })).report.version).toBe('v0.1.1')
  })

  it('refuses a version without an evaluation that passed, after its report is written', async () => {
    await train()
    const without = await register()
    expect(without.failure).toMatchObject({ exitCode: 1 })
    expect(without.report.verdict).toBe('refused')
    at.file('mlops.yaml', configuration(0.01))
    await at.commit('feat: a stricter gate')
    await train()
    expect(await evaluate()).toBeDefined()
    const failed = await register()
    expect(failed.report.verdict).toBe('refused')
    expect(failed.markdown).toContain('not registered')
    expect(await at.git('tag')).toBe('')
  })

  it('registers by force, and the tag keeps the reason', async () => {
    await train()
    const { report } = await register({ force: 'the holdout is being rebuilt' })
    expect(report.admission?.ground).toBe('forced')
    expect(await at.git('tag', '-l', '--format=%(contents)')).toContain('the holdout is being rebuilt')
  })

  it('refuses bytes that are not those that were evaluated', async () => {
    await train()
    await evaluate()
    writeFileSync(join(at.folder, 'model.json'), '{"slope": 2}')
    const { report } = await register()
    expect(report.verdict).toBe('refused')
  })

  it('refuses a working tree that is no commit', async () => {
    await train()
    await evaluate()
    at.file('train.js', '// changed\n')
    await expect(register()).rejects.toThrow(/changes that no commit has/)
  })

  it('says which step is missing where there is no model', async () => {
    await expect(register()).rejects.toThrow(/no such model/)
  })

  it('moves stages by tag, with who and why, and back', async () => {
    await train()
    await evaluate()
    const first = await register({ stage: 'production', reason: 'the first one' })
    expect(first.report.stage).toMatchObject({
      stage: 'production',
      before: null,
      version: 'v0.1.0',
      moved: true,
    })
    at.file('train.js', files['train.js'].replace('1}', '2}'))
    await at.commit('feat: more')
    await train()
    await evaluate()
    const second = await register()
    rmSync(join(at.folder, 'model.json'))
    const moved = await register({ stage: 'production', version: second.report.version ?? '' })
    expect(moved.report).toMatchObject({ verdict: 'moved', stage: { before: 'v0.1.0', version: 'v0.2.0' } })
    expect((await register({ stage: 'production', version: 'v0.2.0' })).report.verdict).toBe('unchanged')
    const listed = await at.mlops(['models', '--json'])
    expect(listed.exitCode).toBe(0)
    expect(listed.stdout).toContain('v0.2.0')
    await expect(register({ stage: 'production', version: 'v9.0.0' })).rejects.toThrow(/v9\.0\.0/)
  })

  it('takes a version back', async () => {
    await train()
    await evaluate()
    await register()
    const { report } = await register({ deregister: 'true', version: 'v0.1.0', reason: 'leaked rows' })
    expect(report.verdict).toBe('retired')
    expect(await at.git('tag')).toContain('demo@v0.1.0!')
  })

  it('refuses inputs that contradict one another', async () => {
    await expect(register({ version: 'v1.0.0', versionBump: 'minor' })).rejects.toMatchObject({ exitCode: 2 })
    await expect(register({ deregister: 'true' })).rejects.toThrow(/needs the version/)
    await expect(register({ version: '1.2.0' })).rejects.toThrow()
  })
})
