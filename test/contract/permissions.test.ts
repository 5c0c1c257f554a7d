import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerComment, mayWrite, reactToComment, valueOrThrow } from '../../src/github/index.ts'
import type { Role } from '../support/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.github.close())

describe('who may write', () => {
  it.each<[Role, boolean]>([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ])('with the role %s: %s', async (role, may) => {
    scene.repository.collaborators.set('ben', role)
    expect(valueOrThrow(await mayWrite(await scene.connect(), 'ben'))).toBe(may)
  })

  it('is nobody whom the repository does not know, and no app', async () => {
    const gh = await scene.connect()
    const asked = scene.github.requests.length
    expect(valueOrThrow(await mayWrite(gh, 'dependabot[bot]'))).toBe(false)
    expect(scene.github.requests.length).toBe(asked)
    expect(valueOrThrow(await mayWrite(gh, 'mallory'))).toBe(false)
  })

  it('is not decided where GitHub does not answer', async () => {
    scene.github.fail({
      operation: 'repos/get-collaborator-permission-level',
      trouble: 'bad-gateway',
      times: 100,
    })
    expect(await mayWrite(await scene.connect(), 'ana')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('what ana may do'),
    })
  })
})

describe('a comment that is a command', () => {
  it('is reacted to once of a kind, and answered by one comment', async () => {
    const gh = await scene.connect()
    const asked = { issue: scene.pull, author: 'ana', body: '/mlops rollback production x' }
    const { id } = scene.github.comment(scene.repository, asked)
    const comment = { id, issue: scene.pull }
    for (let call = 0; call < 2; call++) {
      valueOrThrow(await reactToComment(gh, comment, 'eyes'))
      valueOrThrow(await answerComment(gh, comment, 'rocket', `back, call ${call}`))
    }
    const [first, ...others] = scene.github.comments(scene.repository, scene.pull)
    expect(first?.reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket'])
    expect(others).toMatchObject([{ body: expect.stringContaining('back, call 1') }])
  })

  it('names the permission that an answer takes', async () => {
    const gh = await scene.connect({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    const { id } = scene.github.comment(scene.repository, { issue: scene.pull, author: 'ana', body: 'x' })
    expect(await answerComment(gh, { id, issue: scene.pull }, 'confused', 'no')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('issues: write'),
    })
  })
})
