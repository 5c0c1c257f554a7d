import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registerInputs } from '../../../src/actions/register-model/inputs.ts'
import { runRegisterModel } from '../../../src/actions/register-model/run.ts'
import { readIntent } from '../../../src/config/index.ts'
import type { GitHubDouble, Repository } from '../../support/github/index.ts'
import { freePort } from '../../support/ports.ts'
import { testServices } from '../../support/services.ts'
import { type Outcome, type RunOptions, runWorkflow } from '../../support/workflows/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
const workflow = (name: string) =>
  readFileSync(join(root, 'template-repo', '.github', 'workflows', name), 'utf8')

const configuration = (port: number) => `version: 1
models:
  flight-delay:
    task: regression
    train:
      run: node train.mjs
      outputs: { model: model.json }
    register:
      store: release
    deploy:
      environments:
        production:
          target:
            kind: local
            serve: node server.mjs {model} {port} {version}
            port: ${port}
            router: node
            env: { REQUESTS: "\${REQUESTS}" }
            drain: 1s
          strategy: { canary: [20, 50, 100], every: 1s, min-requests: 20 }
          analysis:
            source:
              command: node measure.mjs {candidate} {champion} {from} {to}
            lag: 0s
            guardrails:
              - error-rate: { max-absolute-loss: 0.2 }
          url: http://127.0.0.1:${port}/
`

/** The template's own workflows around a model that is a file of one line, served on this machine. */
export interface ServedRepository {
  readonly repository: Repository
  /** Where users' requests arrive. */
  readonly address: string
  /** Registers a version whose server answers every request with a status. */
  register(version: string, status: number): Promise<void>
  /** Merges what the environment shall run. @returns the commit before and after */
  name(intent: string): Promise<{ readonly before: string; readonly after: string }>
  run(event: RunOptions['event'], options?: Partial<RunOptions>): Promise<Outcome>
  /** Version that the main branch names. */
  intended(): string | undefined
  /** What git prints in the repository on GitHub. */
  git(...args: string[]): string
  /** Ends every server and router that the jobs left running. */
  end(): void
}

export async function openServedRepository(
  github: GitHubDouble,
  suite: string,
  scratch: string,
): Promise<ServedRepository> {
  const port = await freePort()
  const requests = join(scratch, 'requests')
  const state = join(scratch, 'state')
  for (const folder of [requests, state]) mkdirSync(folder)
  const repository = await github.createRepository({
    fullName: 'acme/flights',
    collaborators: { ana: 'write', mallory: 'read' },
    files: {
      '.gitignore': 'model.json\n',
      'mlops.yaml': configuration(port),
      'server.mjs': here('./model-server.mjs'),
      'measure.mjs': here('./measure.mjs'),
      '.github/workflows/rollout.yml': workflow('rollout.yml'),
      '.github/workflows/rollback.yml': workflow('rollback.yml'),
      'environments/production.yaml': '# What production runs.\nmodels: {}\n',
    },
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository.gitDir, ...args], { encoding: 'utf8' }).trim()
  const file = (branch: string, path: string) => git('show', `${branch}:${path}`)

  return {
    repository,
    address: `http://127.0.0.1:${port}`,
    git,
    async register(version, status) {
      await github.commit(repository, { branch: 'main', files: { 'version.txt': `${version}\n` } })
      const clone = join(scratch, `clone-${version}`)
      execFileSync('git', ['clone', '--quiet', repository.gitDir, clone])
      writeFileSync(join(clone, 'model.json'), JSON.stringify({ version, status }))
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: repository.fullName,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_SHA: await github.sha(repository, 'main'),
        GITHUB_RUN_ID: '1',
        GITHUB_SERVER_URL: undefined,
        GITHUB_STEP_SUMMARY: undefined,
      }
      const token = github.token({ permissions: { contents: 'write' } })
      const inputs = registerInputs.parse({
        version,
        force: 'a test',
        'github-token': token,
        githubToken: token,
      })
      const { failure } = await runRegisterModel(inputs, testServices(clone, env))
      if (failure !== undefined) throw failure
    },
    async name(intent) {
      const before = await github.sha(repository, 'main')
      const files = {
        'environments/production.yaml': `# What production runs.\nmodels:\n  flight-delay: ${intent}\n`,
      }
      return { before, after: await github.commit(repository, { branch: 'main', files, author: 'ana' }) }
    },
    run: (event, options = {}) =>
      runWorkflow({
        ...{ github, repository, suite, event, timeoutSeconds: 120 },
        variables: { MLOPS_ROLLOUTS: 'on' },
        env: { REQUESTS: requests, XDG_STATE_HOME: state },
        ...options,
      }),
    intended: () =>
      readIntent(file('main', 'environments/production.yaml'), 'production', 'flight-delay')?.version,
    end() {
      const all = readdirSync(state, { recursive: true, encoding: 'utf8' })
      for (const record of all.filter((path) => path.endsWith('/keeper.json'))) {
        const { pid } = JSON.parse(readFileSync(join(state, record), 'utf8')) ?? {}
        try {
          if (pid !== undefined) process.kill(-pid, 'SIGKILL')
        } catch {
          // it has ended
        }
      }
    },
  }
}
