import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createEnvironment,
  createLabel,
  findReviewer,
  hasBranch,
  readActionsSettings,
  readBranchRules,
  readEnvironments,
  readLabelNames,
  readRepositoryFacts,
  readRulesets,
  readSecretNames,
  readVariableNames,
  valueOrThrow,
  writeRuleset,
} from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.github.close())

const everything = {
  administration: 'write',
  actions: 'read',
  contents: 'read',
  issues: 'write',
  secrets: 'read',
  variables: 'read',
  environments: 'read',
  members: 'read',
} as const
const admin = () => scene.connect({ identity: 'ana', permissions: everything })

describe('the settings of Actions', () => {
  it('are read: whether they are on, and what workflows may do', async () => {
    const gh = await admin()
    expect(valueOrThrow(await readActionsSettings(gh))).toEqual({
      enabled: true,
      allowed: 'all',
      defaultPermissions: 'read',
      pullRequests: false,
    })
    scene.repository.settings.pullRequests = true
    expect(valueOrThrow(await readActionsSettings(gh))).toMatchObject({ pullRequests: true })
  })

  it('are told to no token without `administration: read`, which the reply names', async () => {
    const reply = await readActionsSettings(await scene.connect({ permissions: { contents: 'read' } }))
    expect(reply).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('`administration: read`'),
    })
  })
})

describe('environments', () => {
  it('are made with reviewers, over several pages', async () => {
    const gh = await admin()
    scene.github.world.users.set('acme/ml', { id: 77, login: 'acme/ml', type: 'User' })
    const team = valueOrThrow(await findReviewer(gh, 'acme/ml'))
    expect(team).toEqual({ type: 'Team', id: 77 })
    const user = valueOrThrow(await findReviewer(gh, 'ana'))
    const reviewers = [team, user].filter((one) => one !== null)
    valueOrThrow(await createEnvironment(gh, { name: 'eu/west 1', reviewers }))
    for (let i = 0; i < 120; i++) valueOrThrow(await createEnvironment(gh, { name: `e${i}`, reviewers: [] }))
    const found = valueOrThrow(await readEnvironments(gh))
    expect(found).toHaveLength(121)
    expect(found?.[0]).toEqual({ name: 'eu/west 1', reviewers })
    expect(found?.[120]).toEqual({ name: 'e119', reviewers: [] })
  })

  it('have no reviewer that nobody knows', async () => {
    expect(await findReviewer(await admin(), 'mallory')).toMatchObject({ status: 'failed' })
    expect(await findReviewer(await admin(), 'acme/nobody')).toMatchObject({ status: 'failed' })
  })
})

describe('names of secrets and variables', () => {
  it('come from the repository, its organisation and an environment, in capitals, without values', async () => {
    const gh = await admin()
    const { settings } = scene.repository
    for (let i = 0; i < 70; i++) settings.secrets.add(`S${i}`)
    settings.lentSecrets.add('LENT')
    settings.variables.set('own', 'hidden value')
    settings.lentVariables.set('LENT_TOO', 'hidden value')
    valueOrThrow(await createEnvironment(gh, { name: 'production', reviewers: [] }))
    settings.environments.get('production')?.secrets.add('IN_PRODUCTION')
    settings.environments.get('production')?.variables.set('REGION', 'eu')
    const own = { ofOrganisation: false }
    expect(valueOrThrow(await readSecretNames(gh, own))?.size).toBe(70)
    expect(valueOrThrow(await readSecretNames(gh, { ofOrganisation: true }))?.has('LENT')).toBe(true)
    expect([...(valueOrThrow(await readVariableNames(gh, { ofOrganisation: true })) ?? [])]).toEqual([
      'OWN',
      'LENT_TOO',
    ])
    const production = { ofOrganisation: true, environment: 'production' }
    expect([...(valueOrThrow(await readSecretNames(gh, production)) ?? [])]).toEqual(['IN_PRODUCTION'])
    expect([...(valueOrThrow(await readVariableNames(gh, production)) ?? [])]).toEqual(['REGION'])
  })

  it('are refused with the permission that is missing', async () => {
    const gh = await scene.connect({ permissions: { contents: 'read' } })
    const own = { ofOrganisation: false }
    expect(await readSecretNames(gh, own)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('`secrets: read`'),
    })
    expect(await readVariableNames(gh, own)).toMatchObject({
      reason: expect.stringContaining('`variables: read`'),
    })
  })
})

describe('rulesets', () => {
  const ruleset = {
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypass_actors: [],
    rules: [
      { type: 'deletion' },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'evaluate-and-compare / m', integration_id: 15368 }],
        },
      },
    ],
  } as const

  it('are made, changed, and hold on the branches that they name', async () => {
    const gh = await admin()
    const wanted = { ...ruleset, conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } } }
    valueOrThrow(await writeRuleset(gh, wanted, null))
    const [kept] = valueOrThrow(await readRulesets(gh)) ?? []
    expect(kept).toMatchObject({ name: 'main', target: 'branch', enforcement: 'active', bypassActors: [] })
    expect(valueOrThrow(await readBranchRules(gh, 'main'))).toEqual({
      checks: ['evaluate-and-compare / m'],
      pullRequest: false,
      codeOwners: false,
    })
    expect(valueOrThrow(await readBranchRules(gh, 'better'))).toMatchObject({ checks: [] })
    valueOrThrow(await writeRuleset(gh, { ...wanted, enforcement: 'disabled' }, kept?.id ?? null))
    expect(valueOrThrow(await readBranchRules(gh, 'main'))).toMatchObject({ checks: [] })
  })

  it('do not tell who may pass them to those who may not change them', async () => {
    valueOrThrow(await writeRuleset(await admin(), { ...ruleset, conditions: undefined }, null))
    const reader = await scene.connect({ permissions: { contents: 'read' } })
    expect(valueOrThrow(await readRulesets(reader))).toMatchObject([{ bypassActors: null }])
    expect(await writeRuleset(reader, { ...ruleset, conditions: undefined, name: 'x' }, null)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('`administration: write`'),
    })
  })
})

describe('labels, branches and the repository itself', () => {
  it('are read and made', async () => {
    const gh = await admin()
    const label = { name: 'Incident', color: 'b60205', description: 'Something went wrong' }
    valueOrThrow(await createLabel(gh, label))
    expect([...(valueOrThrow(await readLabelNames(gh)) ?? [])]).toEqual(['incident'])
    expect(valueOrThrow(await hasBranch(gh, 'better'))).toBe(true)
    expect(valueOrThrow(await hasBranch(gh, 'bett'))).toBe(false)
    expect(valueOrThrow(await readRepositoryFacts(gh))).toEqual({
      defaultBranch: 'main',
      private: true,
      ofOrganisation: false,
      issues: true,
    })
  })
})
