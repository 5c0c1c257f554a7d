import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliCommand, readGiven } from '../../../src/cli/commands/command.ts'
import { doctorCommand } from '../../../src/cli/commands/doctor.ts'
import { init } from '../../../src/cli/commands/init.ts'
import { setupCommand } from '../../../src/cli/commands/setup.ts'
import type { Finding } from '../../../src/cli/doctor/index.ts'
import { main } from '../../../src/cli/main.ts'
import { temporaryFolder } from '../../support/folder.ts'
import {
  type GitHubDouble,
  type Repository,
  startGitHub,
  type TokenOptions,
} from '../../support/github/index.ts'
import { git, testServices } from '../../support/services.ts'

const template = join(import.meta.dirname, '../../../template-repo')
const patience = { retryUnit: 1, paceWrites: false }
const doctor = doctorCommand(patience)
const all = {
  administration: 'write',
  actions: 'read',
  contents: 'read',
  issues: 'write',
  secrets: 'read',
  variables: 'read',
  environments: 'read',
} as const

let github: GitHubDouble
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/flights', files: { 'README.md': 'x' } })
})
afterEach(() => github.close())

/** The template, as somebody who used it has it. */
async function clone(): Promise<string> {
  const folder = temporaryFolder()
  cpSync(template, folder, {
    recursive: true,
    filter: (path) => !/\/(\.venv|models|reports|\.mlops|__pycache__|cache)(\/|$)/.test(path),
  })
  const services = testServices(folder)
  await git(services, folder, 'init', '--quiet', '--initial-branch=main')
  await git(services, folder, 'remote', 'add', 'origin', 'https://github.com/acme/flights.git')
  await git(services, folder, 'add', '--all')
  await git(services, folder, 'commit', '--quiet', '--message', 'Use the template')
  return folder
}

interface Told {
  readonly findings: readonly Finding[]
  readonly fixes: readonly string[]
  readonly unknown: readonly string[]
  readonly text: string
  readonly exitCode: number
}

async function run(
  command: CliCommand,
  folder: string,
  args: string[],
  permissions: TokenOptions['permissions'] | null,
): Promise<Told> {
  const services = testServices(folder, {
    GITHUB_ACTIONS: undefined,
    GH_TOKEN: undefined,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN:
      permissions === null ? undefined : github.token({ identity: 'ana', permissions: permissions ?? {} }),
  })
  const { text, json, failure } = await command.run(readGiven(command, args), services)
  const { findings = [] } = json as { findings?: readonly Finding[] }
  const of = (state: Finding['state']) =>
    findings.filter((one) => one.state === state).map(({ subject, message }) => `${subject}: ${message}`)
  return { findings, text, fixes: of('fix'), unknown: of('cannot-tell'), exitCode: failure?.exitCode ?? 0 }
}

const examine = (
  folder: string,
  args: string[] = [],
  permissions: TokenOptions['permissions'] | null = all,
) => run(doctor, folder, args, permissions)

describe('mlops doctor on the template', () => {
  it('finds in a new repository what setup mends, and nothing to fix after it', async () => {
    const folder = await clone()
    const before = await examine(folder)
    expect(before.exitCode).toBe(1)
    expect(before.fixes).toEqual(
      expect.arrayContaining([
        'branch main: changes without a pull request',
        'branch main: merges without the check `evaluate-and-compare / flight-delay`',
        'branch main: merges without the check `data-validate / flight-delay`',
        'tags: that are versions can be deleted and moved',
        'ruleset main: is a file and no rule on GitHub',
        'environment production: is not there',
      ]),
    )
    for (const { state, remedy } of before.findings) expect(remedy === null).toBe(state === 'ok')

    await run(setupCommand(patience), folder, [], all)
    const after = await examine(folder)
    // a rollback under these rules opens a pull request, which the settings have to let it
    expect(after.fixes).toEqual([
      'workflow permissions: workflows may not open pull requests, which a rollback under rules and retraining do',
    ])
    repository.settings.pullRequests = true
    const last = await examine(folder)
    expect(last.fixes).toEqual([])
    expect(last.exitCode).toBe(0)
    expect(last.text).toContain('Nothing to fix')
  })

  it('changes nothing, here or there', async () => {
    const folder = await clone()
    await examine(folder)
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(await git(testServices(folder), folder, 'status', '--porcelain')).toBe('')
  })

  it('names the permission that the token lacks, and that is no failure', async () => {
    const folder = await clone()
    await run(setupCommand(patience), folder, [], all)
    const { unknown, fixes } = await examine(folder, [], { contents: 'read', metadata: 'read' })
    expect(fixes).toEqual([])
    expect(unknown).toEqual(
      expect.arrayContaining([
        'Actions: the token lacks `administration: read`',
        'environments: the token lacks `actions: read`',
        'variables: the token lacks `variables: read`',
        'labels: the token lacks `issues: read`',
      ]),
    )
  })

  it('tells a plan without rulesets from a token that lacks something', async () => {
    const folder = await clone()
    github.fail({ operation: 'repos/get-repo-rulesets', trouble: 'paid-plan' })
    const { unknown } = await examine(folder)
    expect(unknown).toContain('rulesets: GitHub has this for private repositories only on a paid plan')
  })

  it('says that GitHub was not asked where there is no token, or by --local', async () => {
    const folder = await clone()
    const { unknown } = await examine(folder, [], null)
    expect(unknown).toContainEqual(expect.stringContaining('GitHub: was not asked'))
    const asked = github.requests.length
    await examine(folder, ['--local'])
    expect(github.requests).toHaveLength(asked)
  })
})

describe('the README of the template', () => {
  it('makes it somebody’s own by the line that it shows', async () => {
    const folder = await clone()
    const readme = readFileSync(join(template, 'README.md'), 'utf8')
    const line = /^ *(git grep -l acme .*)$/m.exec(readme)?.[1]
    if (line === undefined) throw new Error('the README shows no such line')
    const services = testServices(folder)
    const mine = line.replaceAll('OWNER', 'octo-org').replaceAll('TEAM', 'octo-org/models')
    const { exitCode, stderr } = await services.process.run('sh', ['-c', mine])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(await git(services, folder, 'grep', '-c', '@octo-org/models', '--', '.github', 'mlops.yaml')).toBe(
      '.github/CODEOWNERS:1\nmlops.yaml:1',
    )
    const left = await services.process.run('git', ['grep', '-n', 'acme', '--', '.github', 'mlops.yaml'])
    expect(left.stdout).toBe('')
    expect((await examine(folder, ['--local'])).fixes).toEqual([])
  })
})

describe('mlops doctor', () => {
  it('finds in a repository that init wrote into what init could not know, and nothing else', async () => {
    const folder = temporaryFolder()
    const services = testServices(folder)
    await git(services, folder, 'init', '--quiet', '--initial-branch=main')
    await git(services, folder, 'remote', 'add', 'origin', 'https://github.com/acme/flights.git')
    writeFileSync(join(folder, 'train.py'), 'joblib.dump(m, "model.joblib")\n')
    writeFileSync(join(folder, 'train.csv'), 'id,label\n1,0\n2,1\n')
    writeFileSync(join(folder, 'requirements.txt'), '')
    await run(init, folder, [], null)
    await git(services, folder, 'add', '--all')
    await git(services, folder, 'commit', '--quiet', '--message', 'Begin')
    const here = await examine(folder, ['--local'])
    expect(here.fixes).toEqual([
      `mlops.yaml, ${basename(folder)}: evaluate.predict starts predict.py, which is not there`,
    ])
    expect(here.unknown.join()).toContain('holdout.csv')
    writeFileSync(join(folder, 'predict.py'), '')
    await run(setupCommand(patience), folder, [], all)
    expect((await examine(folder)).fixes).toEqual([])
  })

  it('leads to the first push where nothing is on GitHub', async () => {
    const empty = await github.createRepository({ fullName: 'acme/empty' })
    const folder = await clone()
    await git(
      testServices(folder),
      folder,
      'remote',
      'set-url',
      'origin',
      `https://github.com/${empty.fullName}`,
    )
    expect((await examine(folder)).fixes).toEqual(['branch main: is not on GitHub yet'])
  })

  it('finds what a clone lacks', async () => {
    const folder = await clone()
    await git(testServices(folder), folder, 'remote', 'remove', 'origin')
    rmSync(join(folder, 'requirements.lock'))
    rmSync(join(folder, 'flight_delay/predict.py'))
    rmSync(join(folder, 'data/train.parquet.dvc'))
    writeFileSync(join(folder, 'data/holdout.parquet.dvc'), 'outs: [{ path: ../../x }]\n')
    writeFileSync(join(folder, '.github/rulesets/main.json'), '{"name": 3}')
    writeFileSync(join(folder, 'environments/production.yaml'), 'models: { flight-delay: newest }\n')
    const { fixes, unknown } = await examine(folder, [], null)
    const told = fixes.join('\n')
    expect(told).toContain('git: there is no remote `origin`')
    expect(told).toContain('train.environment names requirements.lock, which is not there')
    expect(told).toContain('evaluate.predict starts flight_delay.predict, which is not there')
    expect(told).toContain('data/holdout.parquet.dvc')
    expect(told).toContain('.github/rulesets/main.json')
    expect(told).toContain('environments/production.yaml')
    expect(unknown.join('\n')).toContain('data/train.parquet')
  })

  it('tells each problem of mlops.yaml with its line, also of gates', async () => {
    const folder = await clone()
    writeFileSync(
      join(folder, 'mlops.yaml'),
      'version: 1\nmodels:\n  m:\n    task: regression\n    evaluate: { gates: [{ rocauc: { min: 1 } }] }\n    trian: {}\n',
    )
    const unknownKey = await examine(folder, ['--local'])
    expect(unknownKey.fixes.join('\n')).toContain('mlops.yaml:6')
    writeFileSync(
      join(folder, 'mlops.yaml'),
      'version: 1\nmodels:\n  m:\n    task: regression\n    evaluate: { gates: [{ rocauc: { min: 1 } }] }\n',
    )
    expect((await examine(folder, ['--local'])).fixes.join('\n')).toContain('rocauc')
    rmSync(join(folder, 'mlops.yaml'))
    expect((await examine(folder, ['--local'])).fixes).toContain('mlops.yaml: is not there')
  })

  it('finds secrets of jobs, their environments, and a state branch that rules close', async () => {
    const folder = await clone()
    await run(setupCommand(patience), folder, [], all)
    repository.settings.pullRequests = true
    writeFileSync(
      join(folder, '.github/workflows/extra.yml'),
      `on: push
permissions: {}
jobs:
  deploy:
    environment: staging
    steps:
      - run: "true"
        env: { KEY: "\${{ secrets.CLOUD_KEY }}", REGION: "\${{ vars.REGION }}" }
`,
    )
    const first = await examine(folder)
    expect(first.fixes).toEqual([
      'environment staging: is not there',
      '.github/workflows/extra.yml, job deploy: reads the secret CLOUD_KEY, which is not set',
      '.github/workflows/extra.yml, job deploy: reads the variable REGION, which is not set',
    ])

    repository.settings.secrets.add('CLOUD_KEY')
    mkdirSync(join(folder, 'environments'), { recursive: true })
    writeFileSync(join(folder, 'environments/staging.yaml'), 'models: {}\n')
    await run(setupCommand(patience), folder, [], all)
    repository.settings.environments.get('staging')?.variables.set('REGION', 'eu')
    const main = [...repository.settings.rulesets.values()].find(({ body }) => body.name === 'main')
    if (main === undefined) throw new Error('no ruleset main')
    await github.commit(repository, { branch: 'mlops-state', files: { 'a.json': '{}' } })
    main.body = { ...main.body, conditions: { ref_name: { include: ['~ALL'], exclude: [] } } }
    const second = await examine(folder)
    expect(second.fixes).toEqual([
      'ruleset main: differs from its file: + covers: ~DEFAULT_BRANCH; - covers: ~ALL',
      'branch mlops-state: changes by pull requests alone, and rollouts write it directly',
    ])
  })

  it('ends with 1 where something is to be fixed and 0 where not, and prints JSON alone where asked', async () => {
    const folder = await clone()
    const told = async () => {
      const [out, err]: [string[], string[]] = [[], []]
      const exitCode = await main(['doctor', '--local', '--json'], {
        stdout: { write: (text) => void out.push(text), colours: false },
        stderr: { write: (text) => void err.push(text), colours: false },
        ...{ columns: 100, env: testServices(folder).env, workspace: folder },
        signal: new AbortController().signal,
      })
      return {
        exitCode,
        stderr: err.join(''),
        ...(JSON.parse(out.join('')) as { findings: readonly Finding[] }),
      }
    }
    expect(await told()).toMatchObject({ exitCode: 0, stderr: '' })
    rmSync(join(folder, 'requirements.lock'))
    const broken = await told()
    expect(broken.exitCode).toBe(1)
    expect(broken.stderr).toContain('1 thing to fix')
    expect(broken.findings.filter(({ state }) => state === 'fix')).toHaveLength(1)
  })

  it('starts no program that it does not know', async () => {
    const folder = await clone()
    const trap = join(folder, 'trap')
    writeFileSync(trap, `#!/bin/sh\ntouch ${folder}/sprung\n`, { mode: 0o755 })
    writeFileSync(
      join(folder, 'mlops.yaml'),
      'version: 1\nmodels: { m: { task: regression, train: { run: ./trap --version } } }\n',
    )
    const { unknown } = await examine(folder, ['--local'])
    expect(unknown.join('\n')).toContain('./trap: is started by mlops.yaml and was not tried here')
    expect(await git(testServices(folder), folder, 'status', '--porcelain')).not.toContain('sprung')
  })

  it('works where there is no repository at all', async () => {
    const { fixes, exitCode } = await examine(temporaryFolder(), [], null)
    expect(fixes).toContain('git: this folder is in no repository')
    expect(exitCode).toBe(1)
  })
})
