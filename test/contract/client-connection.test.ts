import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EnvironmentError, memoryLogger } from '../../src/foundation/index.ts'
import {
  connectGitHub,
  type GitHub,
  readPullRequest,
  reasonOf,
  startCheck,
  upsertStickyComment,
  valueOrThrow,
  valueOrWarn,
} from '../../src/github/index.ts'
import { impatient, openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.github.close())

const comment = async (gh: GitHub) =>
  upsertStickyComment(gh, {
    issueNumber: scene.pull,
    key: 'flight-delay',
    section: 'evaluate-and-compare',
    body: 'verdict',
    run: { id: 100, attempt: 1, headSha: await scene.head(), startedAt: '2026-03-01T12:00:00Z' },
  })
const check = async (gh: GitHub) =>
  startCheck(gh, {
    name: 'evaluate-and-compare / flight-delay',
    headSha: await scene.head(),
    startedAt: '2026-03-01T12:00:00Z',
    title: 'x',
    summary: 'x',
  })

describe('without permission', () => {
  it('the reply names what is missing and where to add it', async () => {
    const gh = await scene.connect({ permissions: { 'pull-requests': 'read' } })
    const remedy = (scope: string) =>
      `Add \`${scope}\` to \`permissions:\` of the job \`evaluate\` in .github/workflows/model.yml.`
    expect(reasonOf(await comment(gh))).toBe(
      'Cannot write the comment on pull request #1 in acme/flights: the token lacks the permission ' +
        '`pull-requests: write` (GitHub answered 403: Resource not accessible by integration). ' +
        remedy('pull-requests: write'),
    )
    expect(reasonOf(await check(gh))).toContain(remedy('checks: write'))
  })

  it('nothing is thrown, and the caller chooses to warn or to fail', async () => {
    const gh = await scene.connect({ permissions: {} })
    const reply = await comment(gh)
    const logger = memoryLogger()
    expect(valueOrWarn(reply, logger)).toBeNull()
    expect(logger.lines).toMatchObject([
      { level: 'warning', message: expect.stringContaining('pull-requests: write') },
    ])
    expect(() => valueOrThrow(reply)).toThrow(EnvironmentError)
  })

  it('an expired token is told from a missing permission', async () => {
    const gh = await connectGitHub({
      context: scene.context(),
      token: 'ghs_expired',
      logger: memoryLogger(),
      patience: impatient,
    })
    expect(reasonOf(await comment(gh))).toContain(
      'the token is refused (GitHub answered 401: Bad credentials)',
    )
  })

  it('what does not exist is said to be missing or hidden', async () => {
    expect(reasonOf(await readPullRequest(await scene.connect(), 999))).toContain('not there or hidden')
  })
})

describe('without a token or outside of a workflow', () => {
  it('everything is skipped with the reason', async () => {
    const logger = memoryLogger()
    for (const options of [
      { context: scene.context(), token: undefined, logger },
      { context: scene.context(), token: ' ', logger },
      { context: null, token: 'ghs_x', logger },
    ]) {
      const reply = await comment(await connectGitHub(options))
      expect(reply).toMatchObject({ status: 'skipped', reason: expect.stringMatching(/nothing is posted/) })
      expect(valueOrWarn(reply, logger)).toBeNull()
    }
    expect(new Set(logger.lines.map(({ level }) => level))).toEqual(new Set(['info']))
    expect(scene.github.requests).toEqual([])
  })
})

describe('when GitHub is in trouble', () => {
  it.each([
    'server-error',
    'bad-gateway',
    'reset',
    'secondary-rate-limit',
    'too-many-requests',
    'rate-limit',
  ] as const)('a passing %s is survived', async (trouble) => {
    scene.github.fail({ operation: 'pulls/get', trouble, times: 2 })
    expect(await comment(await scene.connect())).toMatchObject({ status: 'done' })
  })

  it('lasting trouble ends after a few tries with a clear message', async () => {
    scene.github.fail({ operation: 'pulls/get', trouble: 'bad-gateway', times: 100 })
    const reply = await comment(await scene.connect({ patience: { retries: 2 } }))
    expect(reasonOf(reply)).toBe(
      'Cannot write the comment on pull request #1 in acme/flights: GitHub answered 502: Server Error, also when ' +
        'asked again. Run the job again later.',
    )
    expect(scene.github.requests.filter(({ operation }) => operation === 'pulls/get')).toHaveLength(3)
  })

  it('a rate limit that lasts longer than a job should wait is not waited for', async () => {
    scene.github.fail({ operation: 'pulls/get', trouble: 'rate-limit', retryAfter: 3000 })
    const gh = await scene.connect()
    expect(reasonOf(await comment(gh))).toMatch(/the rate limit is used up until 20.*Run the job again later/)
    expect(gh.logger).toMatchObject({
      lines: expect.arrayContaining([{ level: 'info', message: expect.stringContaining('giving up') }]),
    })
  })

  it('a server that is not there is named', async () => {
    const context = scene.context({ GITHUB_API_URL: 'http://127.0.0.1:9' })
    const reply = await comment(await scene.connect({ context, patience: { retries: 1 } }))
    expect(reasonOf(reply)).toContain('http://127.0.0.1:9 cannot be reached')
  })

  it('a request that never ends is given up and tried again', async () => {
    let stall = true
    scene.github.intercept(async (operation) => {
      if (operation !== 'pulls/get' || !stall) return
      stall = false
      await new Promise((resolve) => setTimeout(resolve, 500))
    })
    expect(await comment(await scene.connect({ patience: { timeout: 100 } }))).toMatchObject({
      status: 'done',
    })
  })
})

it('leaves a second between writes, as GitHub asks', async () => {
  const gh = await scene.connect({ patience: { paceWrites: true } })
  const before = performance.now()
  for (let i = 0; i < 2; i += 1) expect(await check(gh)).toMatchObject({ status: 'done' })
  expect(performance.now() - before).toBeGreaterThan(950)
})

it('speaks to an Enterprise server under its own address, REST and GraphQL', async () => {
  const context = scene.context({ GITHUB_API_URL: scene.github.enterpriseUrl })
  expect(context.apiUrl).toMatch(/\/api\/v3$/)
  const gh = await scene.connect({ context, identity: 'retrainer[bot]' })
  await comment(gh)
  expect(await check(gh)).toMatchObject({ status: 'done' })
  expect(scene.github.comments(scene.repository, scene.pull)).toMatchObject([{ author: 'retrainer[bot]' }])
  expect(scene.github.requests.map(({ status }) => status)).not.toContain(404)
})
