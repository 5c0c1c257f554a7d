import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  commentLimit,
  type GitHub,
  markStickyCommentStale,
  type RunIdentity,
  upsertStickyComment,
} from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect()
})
afterEach(() => scene.github.close())

const place = () => ({ issueNumber: scene.pull, key: 'flight-delay', section: 'evaluate-and-compare' })
const run = (headSha: string, id = 100, attempt = 1): RunIdentity => ({
  id,
  attempt,
  headSha,
  startedAt: new Date(Date.UTC(2026, 2, 1, 12, id % 60, attempt)).toISOString(),
})
const write = (by: RunIdentity, body: string, with_: GitHub = gh) =>
  upsertStickyComment(with_, { ...place(), run: by, body })
const mark = (by: RunIdentity, state?: 'evaluating' | 'failed') =>
  markStickyCommentStale(gh, { ...place(), run: by, ...(state === undefined ? {} : { state }) })
const comments = () => scene.github.comments(scene.repository, scene.pull)
const visible = (body: string | undefined) => body?.replace(/<!--[\s\S]*?-->/g, '').trim()
const addOthers = (count: number) => {
  for (let i = 0; i < count; i += 1)
    scene.github.comment(scene.repository, { issue: scene.pull, author: 'ana', body: `Remark ${i}` })
}

describe('the sticky comment', () => {
  it('is created once and updated in place on every push', async () => {
    const first = await write(run(await scene.head(), 1), '## Worse')
    expect(first).toMatchObject({ status: 'done', value: { action: 'created' } })
    const second = await write(run(await scene.push(), 2), '## Better')
    expect(second).toMatchObject({ status: 'done', value: { action: 'updated' } })
    expect(comments().map(({ body }) => visible(body))).toEqual(['## Better'])
  })

  it('is found among 120 other comments, wherever it stands', async () => {
    addOthers(60)
    await write(run(await scene.head(), 1), 'first')
    addOthers(60)
    await write(run(await scene.head(), 1, 2), 'second')
    const ours = comments().filter(({ author }) => author === 'github-actions[bot]')
    expect(ours.map(({ body }) => visible(body))).toEqual(['second'])
    expect(comments()).toHaveLength(121)
  })

  it("is found behind 120 comments that carry its marker but are other people's", async () => {
    await write(run(await scene.head(), 1), 'first')
    const marked = comments()[0]?.body ?? ''
    scene.repository.comments.clear()
    for (let i = 0; i < 120; i += 1)
      scene.github.comment(scene.repository, { issue: scene.pull, author: 'mallory', body: marked })
    await write(run(await scene.head(), 1, 2), 'second')
    await write(run(await scene.head(), 1, 3), 'third')
    expect(comments().filter(({ body }) => body === marked)).toHaveLength(120)
    expect(visible(comments().at(-1)?.body)).toBe('third')
    expect(comments()).toHaveLength(121)
  })

  it("belongs to the token's own identity: the workflow's, an app's or a person's", async () => {
    const head = await scene.head()
    for (const identity of ['github-actions[bot]', 'retrainer[bot]', 'ana'])
      for (const attempt of [1, 2])
        await write(run(head, 1, attempt), `by ${identity} ${attempt}`, await scene.connect({ identity }))
    expect(comments().map(({ author, body }) => [author, visible(body)])).toEqual([
      ['github-actions[bot]', 'by github-actions[bot] 2'],
      ['retrainer[bot]', 'by retrainer[bot] 2'],
      ['ana', 'by ana 2'],
    ])
  })

  it('does not multiply where GitHub does not tell whose token it is', async () => {
    const app = await scene.connect({ identity: 'retrainer[bot]' })
    if (!app.connected) throw new Error('not connected')
    app.octokit.hook.wrap('request', (request, options) => {
      if (options.url.endsWith('/graphql')) throw new Error('GraphQL is switched off')
      return request(options)
    })
    await write(run(await scene.head(), 1), 'first', app)
    await write(run(await scene.head(), 2), 'second', app)
    expect(comments().map(({ body }) => visible(body))).toEqual(['second'])
  })

  it('is one a key: two models have two', async () => {
    const by = run(await scene.head())
    await write(by, 'one')
    await upsertStickyComment(gh, { ...place(), key: 'flight-delay-2', run: by, body: 'two' })
    await write(by, 'one again')
    expect(comments().map(({ body }) => visible(body))).toEqual(['one again', 'two'])
  })

  it('holds sections that are written independently, in their order', async () => {
    const by = run(await scene.head())
    await upsertStickyComment(gh, { ...place(), order: 2, run: by, body: 'verdict' })
    await upsertStickyComment(gh, { ...place(), section: 'data-validate', order: 1, run: by, body: 'data' })
    await upsertStickyComment(gh, { ...place(), order: 2, run: by, body: 'new verdict' })
    expect(comments()).toHaveLength(1)
    expect(visible(comments()[0]?.body)?.split(/\s*\n+\s*/)).toEqual(['data', 'new verdict'])
  })

  it('is not written again when nothing changed', async () => {
    const by = run(await scene.head())
    await write(by, 'same')
    const before = scene.github.requests.filter(({ method }) => method === 'PATCH').length
    expect(await write(by, 'same')).toMatchObject({ value: { action: 'unchanged' } })
    expect(scene.github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(before)
  })

  it('never exceeds what GitHub takes', async () => {
    const body = Array.from({ length: 3000 }, (_, i) => `Paragraph ${i} with **strong** words.`).join('\n\n')
    expect(await write(run(await scene.head()), body)).toMatchObject({ status: 'done' })
    expect(comments()[0]?.body.length).toBeLessThanOrEqual(commentLimit)
    expect(visible(comments()[0]?.body)).toMatch(/^Paragraph 0/)
  })
})

describe('an older run', () => {
  it('does not overwrite what the run of the current head said', async () => {
    const old = await scene.head()
    const now = await scene.push()
    await write(run(now, 2), 'newer')
    expect(await write(run(old, 1), 'older')).toMatchObject({ value: { action: 'superseded' } })
    expect(await write(run(old, 3), 'older, started later')).toMatchObject({
      value: { action: 'superseded' },
    })
    expect(visible(comments()[0]?.body)).toBe('newer')
  })

  it('does not overwrite while a newer commit is evaluated', async () => {
    const first = await scene.head()
    await write(run(first, 1), 'first')
    const second = await scene.push()
    const third = await scene.push()
    await mark(run(third, 3))
    expect(await write(run(second, 2), 'second')).toMatchObject({ value: { action: 'superseded' } })
    expect(await mark(run(second, 2))).toMatchObject({ value: { action: 'superseded' } })
    expect(await write(run(third, 3), 'third')).toMatchObject({ value: { action: 'updated' } })
  })

  it('may be run again for the same commit', async () => {
    const head = await scene.head()
    await write(run(head, 1, 1), 'first attempt')
    expect(await write(run(head, 1, 2), 'second attempt')).toMatchObject({ value: { action: 'updated' } })
    expect(await write(run(head, 1, 1), 'first attempt')).toMatchObject({ value: { action: 'superseded' } })
  })
})

describe('marking the comment stale', () => {
  it('says what is evaluated above the verdict it keeps, and is gone with the new verdict', async () => {
    const old = await scene.head()
    await write(run(old, 1), '## Worse')
    const now = await scene.push()
    expect(await mark(run(now, 2))).toMatchObject({ value: { action: 'updated' } })
    const text = visible(comments()[0]?.body)
    expect(text).toContain(
      `Evaluating \`${now.slice(0, 7)}\`; below is the verdict for \`${old.slice(0, 7)}\`.`,
    )
    expect(text).toMatch(/## Worse$/)
    expect(await mark(run(now, 2))).toMatchObject({ value: { action: 'unchanged' } })
    await write(run(now, 2), '## Better')
    expect(visible(comments()[0]?.body)).toBe('## Better')
  })

  it('says so when the evaluation came to nothing', async () => {
    await write(run(await scene.head(), 1), '## Worse')
    const now = await scene.push()
    await mark(run(now, 2))
    await mark(run(now, 2), 'failed')
    expect(visible(comments()[0]?.body)).toContain(`The evaluation of \`${now.slice(0, 7)}\` did not finish`)
  })

  it('does nothing before the first comment', async () => {
    expect(await mark(run(await scene.head()))).toEqual({ status: 'done', value: null })
    expect(comments()).toEqual([])
  })
})

describe('two runs that begin at once', () => {
  it('leave one comment, the oldest, with the newest verdict', async () => {
    const old = await scene.head()
    const now = await scene.push()
    await Promise.all([write(run(old, 1), 'older'), write(run(now, 2), 'newer')])
    expect(comments().map(({ body }) => visible(body))).toEqual(['newer'])
  })

  it('have their duplicates merged by the next run, sections included', async () => {
    const head = await scene.head()
    const other = { ...place(), section: 'data-validate', order: -1 }
    await upsertStickyComment(gh, { ...other, run: run(head, 1), body: 'data' })
    const [oldest] = comments()
    const kept = oldest?.body ?? ''
    if (oldest !== undefined) oldest.body = 'hidden for a moment'
    await write(run(head, 1), 'verdict')
    if (oldest !== undefined) oldest.body = kept
    expect(comments()).toHaveLength(2)
    await write(run(head, 1, 2), 'new verdict')
    expect(comments().map(({ id }) => id)).toEqual([oldest?.id])
    expect(visible(comments()[0]?.body)?.split(/\s*\n+\s*/)).toEqual(['data', 'new verdict'])
  })

  it('are merged also when GitHub loses the answer to the creation and it is sent twice', async () => {
    scene.github.fail({ operation: 'issues/create-comment', trouble: 'bad-gateway', afterEffect: true })
    expect(await write(run(await scene.head()), 'verdict')).toMatchObject({ status: 'done' })
    expect(comments().map(({ body }) => visible(body))).toEqual(['verdict'])
  })
})
