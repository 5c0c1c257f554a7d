import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerInputs } from '../../../../src/actions/register-model/inputs.ts'
import { registerReportSchema } from '../../../../src/actions/register-model/report-schema.ts'
import { runRegisterModel } from '../../../../src/actions/register-model/run.ts'
import { readIntent } from '../../../../src/config/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type GitHubDouble, type Repository, startGitHub } from '../../../support/github/index.ts'
import { git, testServices } from '../../../support/services.ts'

const configuration = (propose: string) => `version: 1
models:
  demo:
    task: regression
    train: { run: node train.js, outputs: { model: model.json } }
    register:
      store: release
      propose: ${propose}
    deploy:
      environments:
        production:
          target: { kind: local, serve: "node serve.js {port}", port: 28080 }
`

let github: GitHubDouble
let repository: Repository

async function prepare(propose: string) {
  github = await startGitHub()
  repository = await github.createRepository({
    fullName: 'acme/demo',
    files: {
      '.gitignore': 'model.json\n.mlops\n',
      'mlops.yaml': configuration(propose),
      'environments/production.yaml': '# What production runs.\nmodels:\n  other: v3.0.0\n',
    },
  })
}
beforeEach(() => prepare('{ environments: production }'))
afterEach(async () => {
  expect(github.takeViolations()).toEqual([])
  await github.close()
})

async function register(slope: number, proposalToken: string, commit = 'origin/main') {
  const folder = temporaryFolder()
  const services = testServices(folder, {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/demo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: await github.sha(repository, 'main'),
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: undefined,
    GITHUB_STEP_SUMMARY: undefined,
  })
  await git(services, folder, 'clone', '--quiet', repository.gitDir, '.')
  await git(services, folder, 'checkout', '--quiet', '--detach', commit)
  writeFileSync(join(folder, 'model.json'), `{"slope": ${slope}}`)
  const githubToken = github.token({ permissions: { contents: 'write' } })
  const inputs = registerInputs.parse({ githubToken, proposalToken, force: 'a test' })
  const { outputs } = await runRegisterModel(inputs, services)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const report = registerReportSchema.parse(JSON.parse(read(outputs.reportJson)))
  return { report, markdown: read(outputs.reportMarkdown) }
}
const token = () => github.token({ permissions: { contents: 'write', 'pull-requests': 'write' } })
const pulls = () => [...repository.issues.values()].filter(({ pull }) => pull)
const intended = async (branch: string) => {
  const services = testServices(temporaryFolder())
  const path = `${branch}:environments/production.yaml`
  const text = await git(services, '/', '--git-dir', repository.gitDir, 'show', path)
  return { text, version: readIntent(text, 'production', 'demo')?.version }
}

describe('a registered version', () => {
  it('is proposed for its environment in one pull request that changes one line of its file', async () => {
    const { report, markdown } = await register(1, token())
    expect(report.proposals).toMatchObject([{ environment: 'production', state: 'open', problem: null }])
    expect(markdown).toContain('proposes it for production')
    expect(pulls()).toMatchObject([
      { title: 'chore: run demo v0.1.0 in production', state: 'open', pull: { autoMerge: null } },
    ])
    const proposed = await intended('mlops/deploy/production/demo/v0.1.0')
    expect(proposed.version).toBe('v0.1.0')
    expect(proposed.text).toContain('# What production runs.')
    expect(proposed.text).toContain('other: v3.0.0')
    expect((await intended('main')).version).toBeUndefined()
    // a job that is run again
    const again = await register(1, token())
    expect(again.report).toMatchObject({ verdict: 'unchanged', proposals: report.proposals })
    expect(pulls()).toHaveLength(1)
  })

  it('is not proposed again where somebody closed it, or rolled it back after it was merged', async () => {
    const [first] = (await register(1, token())).report.proposals
    repository.issues.get(first!.number!)!.state = 'closed'
    expect((await register(1, token())).report.proposals).toMatchObject([{ state: 'closed' }])

    await github.commit(repository, { branch: 'main', files: { 'params.txt': '2' } })
    const commit = await github.sha(repository, 'main')
    const [second] = (await register(2, token())).report.proposals
    await github.mergePull(repository, second!.number!, 'ana')
    expect((await intended('main')).version).toBe('v0.1.1')
    const files = { 'environments/production.yaml': 'models:\n  demo: v0.1.0\n' }
    await github.commit(repository, { branch: 'main', files })
    expect((await register(2, token(), commit)).report.proposals).toMatchObject([{ state: 'merged' }])
    expect(pulls()).toHaveLength(2)
  })

  it('is registered all the same where it cannot be proposed, which is told', async () => {
    const readOnly = github.token({ permissions: { contents: 'write', 'pull-requests': 'read' } })
    const { report, markdown } = await register(1, readOnly)
    expect(report).toMatchObject({ verdict: 'registered', version: 'v0.1.0' })
    expect(report.proposals).toMatchObject([{ state: 'failed', number: null }])
    expect(markdown).toContain('pull-requests: write')
    expect((await register(1, token())).report.proposals).toMatchObject([{ state: 'open' }])
  })

  it('is refused where the environment is not declared, before anything is registered', async () => {
    await github.close()
    await prepare('{ environments: [productoin] }')
    await expect(register(1, token())).rejects.toThrow('is no environment of demo')
    expect(repository.releases.size).toBe(0)
  })
})
