import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkName, completeCheck, type GitHub, startCheck } from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene
let gh: GitHub

beforeEach(async () => {
  scene = await openScene()
  gh = await scene.connect()
})
afterEach(() => scene.github.close())

const name = checkName('evaluate-and-compare', 'flight-delay')
const startedAt = '2026-03-01T12:00:00.000Z'
const completedAt = '2026-03-01T12:05:00.000Z'

async function start(by: GitHub = gh) {
  const headSha = await scene.head()
  const reply = await startCheck(by, { name, headSha, startedAt, title: 'Evaluating', summary: 'At work.' })
  if (reply.status !== 'done') throw new Error(reply.reason)
  return reply.value
}
const checks = async () => scene.github.checkRuns(scene.repository, await scene.head())

describe('a check', () => {
  it('is in progress on the head commit, then completed under its constant name', async () => {
    const check = await start()
    expect(await checks()).toMatchObject([
      { name: 'evaluate-and-compare / flight-delay', status: 'in_progress' },
    ])
    await completeCheck(gh, check, {
      conclusion: 'failure',
      title: 'Worse',
      summary: '## Worse',
      completedAt,
    })
    expect(await checks()).toMatchObject([
      { status: 'completed', conclusion: 'failure', output: { title: 'Worse', summary: '## Worse' } },
    ])
  })

  it('carries 120 annotations, 50 a request, and is concluded by the last', async () => {
    const check = await start()
    const annotations = Array.from({ length: 120 }, (_, i) => ({
      path: './mlops.yaml',
      startLine: i + 1,
      level: 'failure' as const,
      title: `Gate ${i}`,
      message: 'loses more than allowed',
    }))
    await completeCheck(gh, check, {
      conclusion: 'failure',
      title: 'Worse',
      summary: 'x',
      annotations,
      completedAt,
    })
    const updates = scene.github.requests.filter(({ operation }) => operation === 'checks/update')
    const sent = updates.map(
      ({ body }) => body as { conclusion?: string; output: { annotations: unknown[] } },
    )
    expect(sent.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20])
    expect(sent.map(({ conclusion }) => conclusion)).toEqual([undefined, undefined, 'failure'])
    const [done] = await checks()
    expect(done?.annotations.map(({ start_line: line }) => line)).toEqual(
      annotations.map(({ startLine }) => startLine),
    )
    expect(done?.annotations[0]).toMatchObject({
      path: 'mlops.yaml',
      start_line: 1,
      end_line: 1,
      title: 'Gate 0',
    })
  })

  it('that an earlier attempt left in progress is taken over', async () => {
    const first = await start()
    const second = await start()
    expect(second.id).toBe(first.id)
    await completeCheck(gh, second, { conclusion: 'success', title: 'Better', summary: 'x', completedAt })
    const third = await start()
    expect(third.id).not.toBe(first.id)
    expect((await checks()).map(({ status }) => status)).toEqual(['completed', 'in_progress'])
  })

  it('of another app under the same name is left alone', async () => {
    const other = await scene.connect({ identity: 'other[bot]' })
    if (!other.connected) throw new Error('not connected')
    const target = { owner: 'acme', repo: 'flights', head_sha: await scene.head() }
    await other.octokit.rest.checks.create({ ...target, name, status: 'in_progress' })
    await start()
    expect(await checks()).toHaveLength(2)
  })

  it('keeps within the limits of its summary', async () => {
    const summary = 'ü words\n\n'.repeat(20_000)
    const reply = await completeCheck(gh, await start(), {
      conclusion: 'success',
      title: 'x',
      summary,
      completedAt,
    })
    expect(reply.status).toBe('done')
    const [check] = await checks()
    expect(Buffer.byteLength(check?.output.summary ?? '')).toBeLessThanOrEqual(65_535)
    expect(check?.output.summary).toContain('Shortened to fit a check')
  })

  it("cannot be written with a person's token, which is said", async () => {
    const person = await scene.connect({ identity: 'ana' })
    const headSha = await scene.head()
    const reply = await startCheck(person, { name, headSha, startedAt, title: 'x', summary: 'x' })
    expect(reply).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('personal access tokens cannot write check runs'),
    })
  })
})
