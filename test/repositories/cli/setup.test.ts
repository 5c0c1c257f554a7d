import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readGiven } from '../../../src/cli/commands/command.ts'
import { setupCommand } from '../../../src/cli/commands/setup.ts'
import { temporaryFolder } from '../../support/folder.ts'
import {
  type GitHubDouble,
  type Repository,
  startGitHub,
  type TokenOptions,
} from '../../support/github/index.ts'
import { git, testServices } from '../../support/services.ts'

const template = join(import.meta.dirname, '../../../template-repo')
const command = setupCommand({ retryUnit: 1, paceWrites: false })
const admin = { administration: 'write', actions: 'read', issues: 'write', members: 'read' } as const

let github: GitHubDouble
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/flights', files: { 'README.md': 'x' } })
})
afterEach(() => github.close())

async function clone(): Promise<string> {
  const folder = temporaryFolder()
  const services = testServices(folder)
  await git(services, folder, 'init', '--quiet')
  await git(services, folder, 'remote', 'add', 'origin', 'git@github.com:acme/flights.git')
  for (const path of ['.github/rulesets', 'environments', 'mlops.yaml'])
    cpSync(join(template, path), join(folder, path), { recursive: true })
  return folder
}

async function setup(folder: string, args: string[] = [], permissions: TokenOptions['permissions'] = admin) {
  const services = testServices(folder, {
    GITHUB_ACTIONS: undefined,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token({ identity: 'ana', permissions: permissions ?? {} }),
  })
  const result = await command.run(readGiven(command, args), services)
  return { ...result, log: services.logger }
}

const writes = () =>
  github.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)

describe('mlops setup', () => {
  it('makes rulesets, the environment and labels; a second run changes nothing and says so', async () => {
    const folder = await clone()
    const first = await setup(folder)
    expect(first.text).toContain('+ ruleset main: made')
    expect(first.text).toContain('+ ruleset versions: made')
    expect(first.text).toContain('+ environment production: made')
    expect(first.text).toContain('+ label incident: made')
    expect([...repository.settings.rulesets.values()].map(({ body }) => body.name)).toEqual([
      'main',
      'versions',
    ])
    expect([...repository.settings.environments.keys()]).toEqual(['production'])
    const before = writes().length
    const second = await setup(folder)
    expect(second.text).toContain('acme/flights is set up: nothing to change.')
    expect(writes()).toHaveLength(before)
    const { steps } = second.json as { steps: { action: string }[] }
    expect(steps.filter(({ action }) => action !== 'keep')).toEqual([])
    expect(steps).toHaveLength(2 + 1 + 5)
  })

  it('--dry-run shows the differences and writes nothing', async () => {
    const folder = await clone()
    await setup(folder)
    const main = [...repository.settings.rulesets.values()].find(({ body }) => body.name === 'main')
    if (main === undefined) throw new Error('no ruleset main')
    main.body = {
      ...main.body,
      enforcement: 'evaluate',
      rules: [{ type: 'deletion' }, { type: 'required_linear_history' }],
    }
    repository.labels.delete('incident')
    const before = writes().length
    const { text } = await setup(folder, ['--dry-run'])
    expect(text).toContain(`~ ruleset main: would be changed
    ~ enforcement: evaluate → active
    + rule non_fast_forward
    + rule pull_request
    + rule required_status_checks
    - rule required_linear_history`)
    expect(text).toContain('+ label incident: would be made')
    expect(text).toContain('2 changes to make in acme/flights; nothing was changed.')
    expect(writes()).toHaveLength(before)
    await setup(folder)
    expect(main.body.rules?.map(({ type }) => type)).toContain('required_status_checks')
    expect((await setup(folder)).text).toContain('nothing to change')
  })

  it('keeps an environment as it is, and gives reviewers to one that it makes', async () => {
    const folder = await clone()
    writeFileSync(join(folder, 'environments/staging.yaml'), 'models: {}\n')
    github.world.users.set('acme/ml', { id: 77, login: 'acme/ml', type: 'User' })
    await setup(folder, ['--reviewer', '@acme/ml'])
    expect(repository.settings.environments.get('staging')?.reviewers).toEqual([{ type: 'Team', id: 77 }])
    await setup(folder)
    expect(repository.settings.environments.get('staging')?.reviewers).toEqual([{ type: 'Team', id: 77 }])
  })

  it('makes the environments that jobs run in too, without reviewers whom a schedule would wait for', async () => {
    const folder = await clone()
    github.world.users.set('acme/ml', { id: 77, login: 'acme/ml', type: 'User' })
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    const job = (environment: string) => `    runs-on: x\n    environment: ${environment}\n    steps: []\n`
    writeFileSync(
      join(folder, '.github/workflows/drift.yml'),
      `on: push\njobs:\n  a:\n${job('drift')}  b:\n${job('{ name: Production }')}`,
    )
    await setup(folder, ['--reviewer', '@acme/ml'])
    const { environments } = repository.settings
    expect([...environments.keys()]).toEqual(['production', 'drift'])
    expect(environments.get('production')?.reviewers).toEqual([{ type: 'Team', id: 77 }])
    expect(environments.get('drift')?.reviewers).toEqual([])
    expect((await setup(folder)).text).toContain('nothing to change')
  })

  it('says that it takes an administrator’s token, and changes nothing without one', async () => {
    const folder = await clone()
    const refused = setup(folder, [], { contents: 'write', actions: 'read', issues: 'write' })
    await expect(refused).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('administration: read'),
      remedy: expect.stringContaining('token of an administrator'),
    })
    expect(writes()).toEqual([])
    const reader = setup(folder, [], { ...admin, administration: 'read' })
    await expect(reader).rejects.toMatchObject({ remedy: expect.stringContaining('administrator') })
    expect(writes().filter((id) => id !== 'repos/create-repo-ruleset')).toEqual([])
    expect(repository.settings.rulesets.size).toBe(0)
  })

  it('says that a plan has no rulesets rather than that a token lacks something', async () => {
    const folder = await clone()
    github.fail({ operation: 'repos/get-repo-rulesets', trouble: 'paid-plan' })
    await expect(setup(folder)).rejects.toMatchObject({ remedy: expect.stringContaining('Take a plan') })
    expect(writes()).toEqual([])
  })

  it('takes the usual rules where the repository brings none', async () => {
    const folder = temporaryFolder()
    const services = testServices(folder)
    await git(services, folder, 'init', '--quiet')
    await git(services, folder, 'remote', 'add', 'origin', 'https://github.com/acme/flights')
    writeFileSync(
      join(folder, 'mlops.yaml'),
      'version: 1\nmodels: { m: { task: regression, evaluate: { id: a } } }\n',
    )
    mkdirSync(join(folder, 'deep'))
    const { log } = await setup(join(folder, 'deep'))
    expect(log.lines.map(({ message }) => message).join('\n')).toContain('taking the usual rules')
    const contexts = JSON.stringify([...repository.settings.rulesets.values()].map(({ body }) => body.rules))
    expect(contexts).toContain('evaluate-and-compare / m')
  })

  it('tells every mistake of every file, and of a reviewer that can be none', async () => {
    const folder = await clone()
    writeFileSync(join(folder, '.github/rulesets/broken.json'), '{')
    writeFileSync(
      join(folder, '.github/rulesets/zz.json'),
      '{"name": "main", "enforcement": "on", "rules": []}',
    )
    await expect(setup(folder)).rejects.toMatchObject({
      problems: [
        { file: '.github/rulesets/broken.json' },
        { file: '.github/rulesets/zz.json', path: 'enforcement' },
        { file: '.github/rulesets/zz.json', path: 'rules' },
      ],
    })
    const other = await clone()
    await expect(setup(other, ['--reviewer', 'a b'])).rejects.toMatchObject({
      problems: [{ path: '--reviewer', value: 'a b' }],
    })
  })

  it('needs a clone of a repository on GitHub, and a token', async () => {
    const folder = temporaryFolder()
    await expect(setup(folder)).rejects.toMatchObject({ problems: [{ path: 'mlops setup' }] })
    const services = testServices(await clone(), { GITHUB_TOKEN: undefined, GH_TOKEN: undefined })
    await expect(command.run(readGiven(command, []), services)).rejects.toMatchObject({
      problems: [{ path: 'GITHUB_TOKEN', remedy: expect.stringContaining('gh auth token') }],
    })
  })
})
