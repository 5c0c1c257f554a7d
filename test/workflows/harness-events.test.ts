import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'
import { exportSuite, runWorkflow } from '../support/workflows/index.ts'

let github: GitHubDouble
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const pin = '11bd71901bbe5b1630ceea73d27597364c9af683'

async function start(workflows: Record<string, string>): Promise<void> {
  const files = Object.fromEntries(
    Object.entries(workflows).map(([name, text]) => [
      `.github/workflows/${name}`,
      text.replaceAll('@PIN', `@${pin}`),
    ]),
  )
  repository = await github.createRepository({
    fullName: 'acme/model',
    files: { 'model.py': 'x = 1\n', ...files },
  })
}

const say = (expression: string) =>
  `jobs:\n  say:\n    runs-on: ubuntu-latest\n    steps: [{ id: it, env: { IT: "\${{ ${expression} }}" }, run: 'echo "it=$IT" >> "$GITHUB_OUTPUT"' }]\n`

describe('events', () => {
  it('of a push run on the branch or tag they filter for', async () => {
    await start({
      'main.yml': `on: { push: { branches: [main], paths-ignore: ['**.md'] } }\n${say('github.ref')}`,
      'tags.yml': `on: { push: { tags: ['v[0-9]+.*'] } }\n${say('github.ref_name')}`,
    })
    const before = await github.sha(repository, 'main')
    await github.commit(repository, { branch: 'main', files: { 'README.md': '#' } })
    const push = { name: 'push', ref: 'refs/heads/main', before } as const
    const prose = await runWorkflow({ github, repository, event: push, allowNone: true })
    expect(prose.notRun).toEqual({
      '.github/workflows/main.yml': 'ignores every changed path',
      '.github/workflows/tags.yml': 'asks for tags only',
    })
    await github.commit(repository, { branch: 'main', files: { 'model.py': 'x = 2\n' } })
    const code = await runWorkflow({ github, repository, event: push, expectJobs: ['say'] })
    expect(code.runs[0]?.jobs[0]?.steps[0]?.outputs).toEqual({ it: 'refs/heads/main' })
    await github.tag(repository, 'v10.2', await github.sha(repository, 'main'))
    const tagged = await runWorkflow({ github, repository, event: { name: 'push', ref: 'refs/tags/v10.2' } })
    expect(tagged.runs.map((run) => run.path)).toEqual(['.github/workflows/tags.yml'])
  })

  it('of a dispatch carry checked inputs with their defaults', async () => {
    const inputs = 'inputs: { stage: { type: choice, options: [staging, production], default: staging } }'
    await start({
      'promote.yml': `on: { workflow_dispatch: { ${inputs} } }\n${say('inputs.stage')}`,
      'other.yml': `on: workflow_dispatch\n${say('1')}`,
    })
    const dispatch = { name: 'workflow_dispatch', workflow: 'promote.yml' } as const
    const { runs } = await runWorkflow({ github, repository, event: dispatch, expectJobs: ['say'] })
    expect(runs.map((run) => run.jobs[0]?.steps[0]?.outputs)).toEqual([{ it: 'staging' }])
    const wrong = runWorkflow({ github, repository, event: { ...dispatch, inputs: { stage: 'moon', x: 1 } } })
    await expect(wrong).rejects.toThrow(
      'input x is not declared; input stage is moon, not one of staging, production',
    )
  })

  it('of a schedule, a repository dispatch and an issue run on the default branch', async () => {
    await start({
      'nightly.yml': `on: { schedule: [{ cron: '0 3 * * *' }] }\n${say('github.event.schedule')}`,
      'drifted.yml': `on: { repository_dispatch: { types: [drifted] } }\n${say('github.event.client_payload.share')}`,
      'issue.yml': `on: { issues: { types: [opened] } }\n${say('github.event.issue.title')}`,
    })
    const nightly = await runWorkflow({ github, repository, event: { name: 'schedule', cron: '0 3 * * *' } })
    expect(nightly.runs[0]?.jobs[0]?.steps[0]?.outputs).toEqual({ it: '0 3 * * *' })
    const event = { name: 'repository_dispatch', type: 'drifted', payload: { share: 0.6 } } as const
    expect((await runWorkflow({ github, repository, event })).runs[0]?.jobs[0]?.steps[0]?.outputs).toEqual({
      it: '0.6',
    })
    const payload = { issue: { title: '`$(id)`' } }
    const issue = await runWorkflow({
      github,
      repository,
      event: { name: 'issues', action: 'opened', payload },
    })
    expect(issue.runs[0]?.jobs[0]?.steps[0]?.outputs).toEqual({ it: '`$(id)`' })
  })
})

describe('actions', () => {
  it('of the suite come from its export, wherever the workflow says it lives', async () => {
    const source = mkdtempSync(join(tmpdir(), 'suite-'))
    try {
      mkdirSync(join(source, 'actions/greet'), { recursive: true })
      mkdirSync(join(source, 'dist'))
      mkdirSync(join(source, 'node_modules'))
      const action =
        'name: Greet\ndescription: x\ninputs: { whom: {} }\noutputs: { found: {} }\nruns: { using: node24, main: ../../dist/greet.js }\n'
      writeFileSync(join(source, 'actions/greet/action.yml'), action)
      writeFileSync(join(source, 'package.json'), '{"type":"module"}')
      const script = `
        import { appendFileSync, existsSync } from 'node:fs'
        const found = existsSync(new URL('../node_modules', import.meta.url))
        appendFileSync(process.env.GITHUB_OUTPUT, 'found=' + found + '\\n')
        appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'Hello ' + process.env.INPUT_WHOM + '\\n')`
      writeFileSync(join(source, 'dist/greet.js'), script)
      const suite = await exportSuite(join(source, 'export'), source)
      const step = `{ id: greet, uses: our-org/mlops-actions/actions/greet@v3, with: { whom: Ana } }`
      await start({
        'ci.yml': `on: push\njobs:\n  greet: { runs-on: ubuntu-latest, steps: [${step}] }\n`,
      })
      const push = { name: 'push', ref: 'refs/heads/main' } as const
      const { runs } = await runWorkflow({ github, repository, event: push, suite, expectJobs: ['greet'] })
      expect(runs[0]?.jobs[0]).toMatchObject({ conclusion: 'success', summary: 'Hello Ana\n' })
      expect(runs[0]?.jobs[0]?.steps[0]?.outputs).toEqual({ found: 'false' })
    } finally {
      rmSync(source, { recursive: true })
    }
  })

  it('of a repository may be composites and reusable workflows', async () => {
    await start({
      'ci.yml': `on: push\npermissions: { contents: read }\njobs:\n  called: { uses: ./.github/workflows/called.yml, with: { word: hi } }\n  use:\n    needs: called\n    runs-on: ubuntu-latest\n    steps: [{ run: 'test "\${{ needs.called.outputs.word }}" = hi' }]\n`,
      'called.yml': `
on:
  workflow_call:
    inputs: { word: { type: string } }
    outputs: { word: { value: "\${{ jobs.inner.outputs.word }}" } }
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.it.outputs.word }}" }
    steps:
      - uses: actions/checkout@PIN
      - id: it
        uses: ./.github/actions/echo
        with: { word: "\${{ inputs.word }}" }
`,
    })
    const composite =
      'name: Echo\ndescription: x\ninputs: { word: {} }\noutputs: { word: { value: "${{ inputs.word }}" } }\nruns:\n  using: composite\n  steps:\n    - uses: actions/setup-node@v4\n    - { shell: bash, run: echo composed >> "$GITHUB_STEP_SUMMARY" }\n'
    await github.commit(repository, {
      branch: 'main',
      files: { '.github/actions/echo/action.yml': composite },
    })
    const event = { name: 'push', ref: 'refs/heads/main' } as const
    const { runs } = await runWorkflow({ github, repository, event, expectJobs: ['called', 'use'] })
    expect(runs[0]).toMatchObject({ conclusion: 'success', summary: 'composed\n' })
  })

  it('of the cache find in a later run what an earlier one kept', async () => {
    const steps = `
      - id: cache
        uses: actions/cache@PIN
        with: { path: kept, key: "k-\${{ github.run_id }}", restore-keys: k- }
      - run: mkdir -p kept && echo \${{ github.run_id }} >> kept/runs
      - id: count
        run: echo "runs=$(wc -l < kept/runs)" >> "$GITHUB_OUTPUT"
`
    await start({ 'ci.yml': `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:${steps}` })
    const event = { name: 'push', ref: 'refs/heads/main' } as const
    const first = await runWorkflow({ github, repository, event })
    const second = await runWorkflow({ github, repository, event })
    const outputs = [first, second].map(({ runs }) => runs[0]!.jobs[0]!.steps.map((step) => step.outputs))
    expect(outputs[0]?.[2]).toEqual({ runs: '1' })
    expect(outputs[1]?.[2]).toEqual({ runs: '2' })
    expect(outputs[1]?.[0]).toMatchObject({ 'cache-hit': 'false' })
  })
})
