import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftOf, renderConfiguration, renderWorkflow } from '../../src/cli/init/index.ts'
import { type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'
import { betterTraining, plainProject } from '../support/plain-project.ts'
import { exportSuite, runWorkflow } from '../support/workflows/index.ts'

// A project of two programs and two tables, and what `mlops init` writes for it: its own workflow, run on a pull request.

let github: GitHubDouble
let repository: Repository
let scratch: string
let suite: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-init-'))
  suite = await exportSuite(join(scratch, 'suite'))
  github = await startGitHub()
  const facts = {
    folder: 'churn',
    files: Object.keys(plainProject),
    texts: new Map(Object.entries(plainProject)),
  }
  const draft = draftOf(facts, {})
  repository = await github.createRepository({
    fullName: 'acme/churn',
    files: {
      ...plainProject,
      'mlops.yaml': renderConfiguration(draft),
      '.github/workflows/mlops.yml': renderWorkflow(draft, 'main'),
    },
  })
})
afterAll(async () => {
  await github.close()
  await rm(scratch, { recursive: true, force: true })
})

describe('the workflow that `mlops init` writes', () => {
  it('gives a pull request its verdict, as a comment and as the check that rules require', async () => {
    await github.commit(repository, {
      branch: 'calls',
      files: { 'train.py': betterTraining },
    })
    const { number } = await github.openPull(repository, {
      ...{ head: 'calls', base: 'main', title: 'Look at calls', author: 'ana' },
    })
    const outcome = await runWorkflow({
      ...{ github, repository, suite, expectJobs: ['model'], timeoutSeconds: 300 },
      // what the workflow installs is there already: the packages are not what this is about
      python: join(import.meta.dirname, '../../.venv'),
      event: { name: 'pull_request', number, action: 'opened' },
    })
    const told = JSON.stringify(
      outcome.runs.map(({ jobs }) => jobs.map(({ id, conclusion }) => [id, conclusion])),
    )
    expect(told).toBe('[[["model","success"]]]')
    const [comment, ...others] = github.comments(repository, number)
    expect(comment?.body).toContain('roc_auc')
    expect(others).toEqual([])
    const checks = github.checkRuns(repository, await github.sha(repository, 'calls'))
    expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['evaluate-and-compare / churn', 'success'],
    ])
  })
})
