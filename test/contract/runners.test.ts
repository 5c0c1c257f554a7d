import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRunners } from '../../src/github/index.ts'
import type { Runner, TokenOptions } from '../support/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.github.close())

const both = { administration: 'read', organization_self_hosted_runners: 'read' } as const

/** As the token of an App with these permissions. */
async function listed(permissions: NonNullable<TokenOptions['permissions']> = both) {
  const context = scene.context({
    GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/train.yml@refs/heads/main',
  })
  return listRunners(await scene.connect({ identity: 'runners[bot]', permissions, context }))
}

function add(fields: Partial<Runner> & { name: string }) {
  scene.github.world.runners.push({
    id: scene.github.world.nextId(),
    labels: ['self-hosted', 'Linux', 'X64', 'gpu'],
    status: 'online',
    busy: false,
    ...fields,
  })
}

function addGroup(
  name: string,
  restrictions: { repositories?: string[]; workflows?: string[] } = {},
): number {
  const id = scene.github.world.nextId()
  scene.github.world.runnerGroups.push({ id, organisation: 'acme', name, ...restrictions })
  return id
}

describe('self-hosted runners', () => {
  it('are those of the repository and of its organisation, with their labels and what they do', async () => {
    add({ name: 'own', repository: 'acme/flights' })
    add({ name: 'other', repository: 'acme/hotels' })
    add({ name: 'shared', groupId: addGroup('Default'), status: 'offline', busy: true })
    expect(await listed()).toEqual({
      status: 'done',
      value: {
        runners: [
          {
            name: 'own',
            labels: ['self-hosted', 'Linux', 'X64', 'gpu'],
            online: true,
            busy: false,
            group: null,
          },
          {
            name: 'shared',
            labels: ['self-hosted', 'Linux', 'X64', 'gpu'],
            online: false,
            busy: true,
            group: 'Default',
          },
        ],
        notes: [],
      },
    })
  })

  it('are read page by page', async () => {
    for (let i = 0; i < 130; i += 1) add({ name: `own-${i}`, repository: 'acme/flights' })
    const group = addGroup('Default')
    for (let i = 0; i < 120; i += 1) add({ name: `shared-${i}`, groupId: group })
    expect(await listed()).toMatchObject({ value: { runners: { length: 250 } } })
  })

  it('of a group that does not let this repository or this workflow in are left out', async () => {
    add({ name: 'hidden', groupId: addGroup('Hotels', { repositories: ['hotels'] }) })
    add({ name: 'seen', groupId: addGroup('Flights', { repositories: ['flights'] }) })
    add({
      name: 'admitted',
      groupId: addGroup('Training', {
        workflows: ['acme/flights/.github/workflows/train.yml@refs/heads/main'],
      }),
    })
    add({
      name: 'closed',
      groupId: addGroup('Releases', {
        workflows: ['acme/flights/.github/workflows/release.yml@refs/heads/main'],
      }),
    })
    const reply = await listed()
    expect(reply).toMatchObject({
      value: { notes: ['The runner group `Releases` does not take this workflow.'] },
    })
    expect(reply.status === 'done' && reply.value.runners.map(({ name }) => name)).toEqual([
      'seen',
      'admitted',
    ])
  })

  it('may not be listed by GITHUB_TOKEN, which is said with what is needed instead', async () => {
    const reply = await listRunners(await scene.connect())
    expect(reply).toMatchObject({
      status: 'failed',
      reason:
        'Cannot list the self-hosted runners of acme/flights: the token lacks `Administration: read (of the repository)`, ' +
        'and for those of the organisation `Self-hosted runners: read (of the organisation)` (GitHub answered 403). ' +
        'GITHUB_TOKEN can never have it: pass a token of a GitHub App with these permissions ' +
        '(`actions/create-github-app-token`), or a fine-grained personal access token, as `runner-token`.',
    })
  })

  it('may not be listed of a public repository either', async () => {
    await scene.github.createRepository({ fullName: 'acme/open', private: false })
    const context = scene.context({ GITHUB_REPOSITORY: 'acme/open' })
    expect(await listRunners(await scene.connect({ context }))).toMatchObject({ status: 'failed' })
  })

  it('are listed as far as the token reaches, and the rest is noted', async () => {
    add({ name: 'own', repository: 'acme/flights' })
    add({ name: 'shared', groupId: addGroup('Default') })
    expect(await listed({ administration: 'read' })).toMatchObject({
      value: {
        runners: [{ name: 'own' }],
        notes: [expect.stringContaining('`Self-hosted runners: read (of the organisation)`')],
      },
    })
    expect(await listed({ organization_self_hosted_runners: 'read' })).toMatchObject({
      value: {
        runners: [{ name: 'shared' }],
        notes: [expect.stringContaining('`Administration: read (of the repository)`')],
      },
    })
  })

  it('are not taken for none when GitHub is out of order', async () => {
    add({ name: 'own', repository: 'acme/flights' })
    scene.github.fail({
      operation: 'actions/list-self-hosted-runner-groups-for-org',
      trouble: 'server-error',
      times: 9,
    })
    expect(await listed()).toMatchObject({ status: 'failed', reason: expect.stringContaining('500') })
  })
})
