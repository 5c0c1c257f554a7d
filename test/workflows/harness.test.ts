import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'
import { runWorkflow } from '../support/workflows/index.ts'

let github: GitHubDouble
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

/** A commit hash such as workflows pin actions by; the stand-ins answer to any. */
const pin = '11bd71901bbe5b1630ceea73d27597364c9af683'

/** A repository with these workflows on main, and pull request 1 that changes model.py. */
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
  await github.commit(repository, { branch: 'topic', files: { 'model.py': 'x = 2\n' } })
  await github.openPull(repository, { head: 'topic', base: 'main', title: 'Topic', author: 'ana' })
}

const opened = { name: 'pull_request', number: 1 } as const

describe('jobs', () => {
  it('pass outputs and artifacts on, on the test merge, each with its own token', async () => {
    await start({
      'ci.yml': `
name: CI
on: pull_request
permissions: { contents: read }
jobs:
  make:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps:
      - uses: actions/checkout@PIN
      - id: say
        run: |
          echo "word=it's {{ 1 }} <b>" >> "$GITHUB_OUTPUT"
          echo "**made**" >> "$GITHUB_STEP_SUMMARY"
          echo "$GITHUB_SHA" > made.txt
          cat model.py >> made.txt
      - uses: actions/upload-artifact@PIN
        with: { name: made, path: made.txt, if-no-files-found: error }
  use:
    needs: make
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - uses: actions/download-artifact@PIN
        with: { name: made }
      - id: read
        env: { WORD: "\${{ needs.make.outputs.word }}", TOKEN: "\${{ github.token }}" }
        run: |
          { echo "word=$WORD"; echo "made=$(tr '\\n' ' ' < made.txt)"; } >> "$GITHUB_OUTPUT"
          curl -sf -X POST -H "authorization: token $TOKEN" -d '{"title":"made"}' "$GITHUB_API_URL/repos/acme/model/issues"
      - if: failure()
        run: echo never
`,
    })
    const { runs } = await runWorkflow({ github, repository, event: opened, expectJobs: ['make', 'use'] })
    const [make, use] = runs[0]!.jobs
    expect(runs[0]).toMatchObject({ workflow: 'CI', conclusion: 'success', summary: '**made**\n' })
    expect(make).toMatchObject({ permissions: { contents: 'read', metadata: 'read' }, conclusion: 'success' })
    expect(use?.permissions).toEqual({ issues: 'write', metadata: 'read' })
    const merge = await github.sha(repository, 'refs/pull/1/merge')
    expect(use?.steps.find((step) => step.id === 'read')?.outputs).toEqual({
      word: "it's {{ 1 }} <b>",
      made: `${merge} x = 2 `,
    })
    expect(use?.steps.at(-1)?.conclusion).toBe('skipped')
    expect(runs[0]?.run).toMatchObject({
      headSha: await github.sha(repository, 'topic'),
      conclusion: 'success',
    })
    expect(repository.issues.get(2)?.author).toBe('github-actions[bot]')
  })

  it('end as they ended, and what depends on them is skipped or not as it says', async () => {
    await start({
      'ci.yml': `
on: pull_request
jobs:
  bad: { runs-on: ubuntu-latest, steps: [{ run: 'echo "::error file=a.py,line=3::no good"; exit 3' }] }
  after: { needs: bad, runs-on: ubuntu-latest, steps: [{ run: echo after }] }
  rescue:
    needs: after
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.after.result }}"' }]
  each:
    runs-on: ubuntu-latest
    strategy: { matrix: { n: [1, 2] } }
    steps: [{ run: 'echo n\${{ matrix.n }}' }]
`,
    })
    const { runs } = await runWorkflow({
      github,
      repository,
      event: opened,
      expectJobs: ['bad', 'rescue', 'each'],
    })
    const jobs = runs[0]!.jobs
    expect(jobs.map((job) => [job.id, job.conclusion])).toEqual([
      ['bad', 'failure'],
      ['after', 'skipped'],
      ['rescue', 'success'],
      ['each', 'success'],
      ['each', 'success'],
    ])
    expect(runs[0]?.conclusion).toBe('failure')
    expect(jobs[0]?.annotations).toEqual([{ level: 'error', message: 'no good', file: 'a.py', line: 3 }])
    expect(jobs[2]?.log).toContain('skipped')
  })
})

describe('the harness refuses to pass', () => {
  const one = (job: string) => `on: pull_request\njobs:\n  one: ${job}\n`

  it('when an expected job was skipped', async () => {
    await start({ 'ci.yml': one('{ if: false, runs-on: ubuntu-latest, steps: [{ run: exit 0 }] }') })
    await expect(runWorkflow({ github, repository, event: opened, expectJobs: ['one'] })).rejects.toThrow(
      'expected jobs did not run: one (jobs: one: skipped',
    )
  })

  it('when no runner has the labels of a job', async () => {
    await start({ 'ci.yml': one('{ runs-on: [self-hosted, gpu], steps: [{ run: exit 0 }] }') })
    await expect(runWorkflow({ github, repository, event: opened })).rejects.toThrow(
      'no runner has the labels',
    )
    const runners = ['ubuntu-latest', 'self-hosted', 'gpu']
    await runWorkflow({ github, repository, event: opened, runners, expectJobs: ['one'] })
  })

  it('when no workflow matches, unless it was told so', async () => {
    await start({
      'ci.yml': 'on: push\njobs:\n  one: { runs-on: ubuntu-latest, steps: [{ run: exit 0 }] }\n',
    })
    await expect(runWorkflow({ github, repository, event: opened })).rejects.toThrow(
      'no workflow runs on pull_request',
    )
    const outcome = await runWorkflow({ github, repository, event: opened, allowNone: true })
    expect(outcome.notRun).toEqual({ '.github/workflows/ci.yml': 'is not triggered by pull_request' })
  })

  it('when a workflow is not valid, or uses an action there is nothing for', async () => {
    await start({ 'ci.yml': one('{ runs-on: ubuntu-latest, steps: [{ uses: other/action@v1 }] }') })
    await expect(runWorkflow({ github, repository, event: opened })).rejects.toThrow('uses other/action@v1')
    const files = { '.github/workflows/ci.yml': one('{ runs-on: ubuntu-latest, stepz: [] }') }
    await github.commit(repository, { branch: 'topic', files })
    await expect(runWorkflow({ github, repository, event: opened })).rejects.toThrow(
      "Unexpected value 'stepz'",
    )
  })
})

describe('filters', () => {
  it('of paths, branches and types decide what runs', async () => {
    const job = 'jobs:\n  one: { runs-on: ubuntu-latest, steps: [{ run: exit 0 }] }\n'
    await start({
      'docs.yml': `on: { pull_request: { paths: ['docs/**'] } }\n${job}`,
      'code.yml': `on: { pull_request: { paths: ['**.py', '!test/**'] } }\n${job}`,
      'release.yml': `on: { pull_request: { branches: ['release/**'] } }\n${job}`,
      'closed.yml': `on: { pull_request: { types: [closed] } }\n${job}`,
    })
    const outcome = await runWorkflow({ github, repository, event: opened, expectJobs: ['one'] })
    expect(outcome.runs.map((run) => run.path)).toEqual(['.github/workflows/code.yml'])
    expect(outcome.notRun).toEqual({
      '.github/workflows/docs.yml': 'lists none of the changed paths model.py',
      '.github/workflows/release.yml': 'does not list the branch main',
      '.github/workflows/closed.yml': 'does not list the activity type opened',
    })
  })
})

describe('a pull request from a fork', () => {
  it('gets a read-only token and no secrets; the workflow that follows it has both', async () => {
    await start({
      'untrusted.yml': `
name: Untrusted
on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@PIN
      - env: { TOKEN: "\${{ github.token }}", KEY: "\${{ secrets.KEY }}" }
        run: |
          curl -s -o /dev/null -w '%{http_code}' -X POST -H "authorization: token $TOKEN" -d '{"body":"hi"}' \\
            "$GITHUB_API_URL/repos/acme/model/issues/1/comments" > report.txt
          echo " key=$KEY" >> report.txt
      - uses: actions/upload-artifact@PIN
        with: { name: report, path: report.txt }
`,
      'trusted.yml': `
name: Trusted
on: { workflow_run: { workflows: [Untrusted], types: [completed] } }
permissions: { actions: read, pull-requests: write }
jobs:
  tell:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@PIN
        with: { name: report, run-id: "\${{ github.event.workflow_run.id }}", github-token: "\${{ github.token }}" }
      - env: { TOKEN: "\${{ github.token }}", KEY: "\${{ secrets.KEY }}", REF: "\${{ github.ref }}" }
        run: |
          printf '{"body":"%s, here key=%s on %s"}' "$(cat report.txt)" "$KEY" "$REF" > body.json
          curl -sf -X POST -H "authorization: token $TOKEN" -d @body.json "$GITHUB_API_URL/repos/acme/model/issues/2/comments"
`,
    })
    const fork = await github.fork(repository, 'mallory')
    await github.commit(fork, { branch: 'evil', files: { 'model.py': 'x = 3\n' } })
    await github.openPull(repository, {
      head: 'mallory:evil',
      base: 'main',
      title: 'Evil',
      author: 'mallory',
    })
    const { runs } = await runWorkflow({
      github,
      repository,
      event: { name: 'pull_request', number: 2 },
      secrets: { KEY: 'hush-hush' },
      follow: true,
      expectJobs: ['look', 'tell'],
    })
    expect(runs.map((run) => [run.workflow, run.conclusion])).toEqual([
      ['Untrusted', 'success'],
      ['Trusted', 'success'],
    ])
    expect(runs[0]?.jobs[0]?.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'read',
      metadata: 'read',
    })
    expect(github.comments(repository, 1)).toEqual([])
    expect(github.comments(repository, 2).map((comment) => comment.body)).toEqual([
      '403 key=, here key=hush-hush on refs/heads/main',
    ])
  })
})
