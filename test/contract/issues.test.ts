import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitHub, type KeptIssue, keepComment, keepIssue, valueOrThrow } from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect({ permissions: { issues: 'write' } })
})
afterEach(() => scene.github.close())

const issue: KeptIssue = {
  key: 'rollout:production:flight-delay',
  label: 'rollout',
  title: 'Rollout of flight-delay',
  body: '10 %',
  open: true,
}
const keep = async (over: Partial<KeptIssue> = {}) =>
  valueOrThrow(await keepIssue(gh, { ...issue, ...over }))!
const found = (number: number) => scene.repository.issues.get(number)!
const writes = () =>
  scene.github.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql').length

describe('a kept issue', () => {
  it('is one for each key, and is written where it changes alone', async () => {
    const number = await keep()
    expect(found(number)).toMatchObject({ author: 'github-actions[bot]', labels: ['rollout'], state: 'open' })
    expect(await keep()).toBe(number)
    found(number).body = found(number).body!.replaceAll('\n', '\r\n')
    await keep()
    expect(writes()).toBe(1)
    expect(await keep({ key: 'rollout:staging:flight-delay' })).not.toBe(number)
    await keep({ body: '50 %', title: 'Rollout\nof   flight-delay, 50 %' })
    expect(found(number)).toMatchObject({
      title: 'Rollout of flight-delay, 50 %',
      body: expect.stringMatching(/^<!-- mlops-actions:issue:rollout:production:flight-delay -->\n50 %$/),
    })
  })

  it('is found behind a hundred others, and never in a pull request', async () => {
    const number = await keep()
    for (let other = 0; other < 120; other++) await keepQuickly(`other-${other}`)
    const pull = found(scene.pull)
    Object.assign(pull, { body: found(number).body, author: 'github-actions[bot]', labels: ['rollout'] })
    expect(await keep({ body: 'still' })).toBe(number)
  })

  it('closes, opens again, and is made closed where it is the record of what is over', async () => {
    const number = await keep({ open: false })
    expect(found(number)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await keep()
    expect(found(number).state).toBe('open')
  })

  it('stays as people leave it where nobody says', async () => {
    const number = await keep({ open: null })
    expect(found(number).state).toBe('open')
    found(number).state = 'closed'
    await keep({ open: null, body: 'more is known' })
    expect(found(number)).toMatchObject({ state: 'closed', body: expect.stringContaining('more is known') })
  })

  it('is one where its answer was lost: the older is kept, the other closed', async () => {
    scene.github.fail({ operation: 'issues/create', trouble: 'bad-gateway', afterEffect: true })
    const number = await keep()
    const ours = [...scene.repository.issues.values()].filter((one) => one.title === issue.title)
    expect(ours).toMatchObject([
      { number, state: 'open' },
      { state: 'closed', stateReason: 'not_planned' },
    ])
    expect(await keep()).toBe(number)
  })

  it('is cut between paragraphs where GitHub would refuse it whole', async () => {
    const number = await keep({ body: 'a paragraph of words\n\n'.repeat(5000), title: 'long '.repeat(100) })
    expect(found(number).body!.length).toBeLessThanOrEqual(65_536)
    expect(found(number).body).toMatch(/words\n\n\*The rest is left out[^\n]*\n$/)
    expect(found(number).title.length).toBeLessThanOrEqual(256)
  })

  it('is not written without the permission, which is named', async () => {
    gh = await scene.connect({ permissions: { 'pull-requests': 'write' } })
    expect(await keepIssue(gh, issue)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Add `issues: write`'),
    })
  })

  it.each(['secondary-rate-limit', 'server-error', 'reset'] as const)(
    'survives a passing %s',
    async (trouble) => {
      for (const operation of ['issues/list-for-repo', 'issues/create'])
        scene.github.fail({ operation, trouble })
      expect(found(await keep()).state).toBe('open')
    },
  )

  async function keepQuickly(key: string) {
    const other = await import('../support/github/records/issues.ts')
    const body = `<!-- mlops-actions:issue:${key} -->\nother`
    const author = 'github-actions[bot]'
    other.addIssue(scene.github.world, scene.repository, { title: key, body, author, labels: ['rollout'] })
  }
})

describe('a kept comment', () => {
  it('is said once, changed in place, and not taken from somebody else', async () => {
    const number = await keep()
    const say = async (body: string) =>
      valueOrThrow(await keepComment(gh, { issue: number, key: 'c:1', body }))
    const forged = { issue: number, author: 'mallory', body: '<!-- mlops-actions:issue:c:1 -->\nlies' }
    scene.github.comment(scene.repository, forged)
    const id = await say('one')
    expect([await say('one'), await say('two')]).toEqual([id, id])
    expect(scene.github.comments(scene.repository, number)).toMatchObject([
      { author: 'mallory', body: forged.body },
      { id, body: '<!-- mlops-actions:issue:c:1 -->\ntwo' },
    ])
  })
})
