import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mayRetrain } from '../../src/actions/drift-report/retraining/permission.ts'
import { retrainDefaults } from '../../src/config/index.ts'
import { memoryLogger } from '../../src/foundation/index.ts'
import { connectGitHub, propose, valueOrThrow } from '../../src/github/index.ts'
import { openScene, type Scene } from './client-scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.takeViolations()).toEqual([])
  await scene.github.close()
})

const permissions = { contents: 'write', 'pull-requests': 'write' } as const
const day = 86_400_000
const now = () => new Date()
const later = (days: number) => new Date(Date.now() + days * day)
const asked = async ({
  identity = 'retrainer[bot]',
  model = 'flights',
  at = later(30),
  since = new Date(0),
} = {}) =>
  mayRetrain(await scene.connect({ identity, permissions }), model, 'main', retrainDefaults(), at, since)

/** A retraining pull request; it stays open, is merged or is closed. */
async function retrained(date: string, ends: 'open' | 'merged' | 'closed', model = 'flights') {
  const head = `mlops/retrain/${model}/${date}`
  await scene.github.commit(scene.repository, { branch: head, files: { [`data-${date}.dvc`]: date } })
  const gh = await scene.connect({ identity: 'retrainer[bot]', permissions })
  const opened = valueOrThrow(await propose(gh, { head, base: 'main', title: date, body: '', merges: false }))
  const number = opened?.number ?? 0
  if (ends === 'merged') await scene.github.mergePull(scene.repository, number, 'ana')
  if (ends === 'closed') Object.assign(scene.repository.issues.get(number) ?? {}, { state: 'closed' })
  return number
}

describe('a retraining pull request', () => {
  it('is free to be opened where there was none', async () => {
    expect(await asked()).toEqual({ kind: 'free' })
  })

  it('is refused without a token and with the workflow’s own, with the way out', async () => {
    const nobody = await connectGitHub({ context: null, token: undefined, logger: memoryLogger() })
    expect(await mayRetrain(nobody, 'flights', 'main', retrainDefaults(), now(), new Date(0))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('github-token'),
    })
    expect(await asked({ identity: 'github-actions[bot]' })).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/start no workflows.*token of an app.*drift-healing\.md/),
    })
  })

  it('is the one that is open', async () => {
    await retrained('2013-08-01', 'closed')
    const number = await retrained('2013-08-08', 'open')
    expect(await asked()).toMatchObject({ kind: 'open', number })
  })

  it('is not opened before the cooldown is over, also after one that was merged', async () => {
    await retrained('2013-08-01', 'merged')
    const since = later(1)
    expect(await asked({ at: later(6), since })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('is younger than the cooldown'),
    })
    expect(await asked({ at: later(8), since })).toEqual({ kind: 'free' })
  })

  it('ends after two that nobody merged; one that healed an incident begins the row anew', async () => {
    await retrained('2013-08-01', 'closed')
    expect(await asked()).toEqual({ kind: 'free' })
    await retrained('2013-08-08', 'closed')
    expect(await asked()).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(
        /^2 retraining pull requests in a row were closed without being merged\./,
      ),
    })
    await retrained('2013-08-15', 'merged')
    expect(await asked({ since: later(1) })).toEqual({ kind: 'free' })
  })

  it('ends after two that were merged and changed nothing', async () => {
    await retrained('2013-08-01', 'merged')
    await retrained('2013-08-08', 'merged')
    expect(await asked({ since: new Date(Date.now() - day) })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('changed nothing: the drift goes on'),
    })
    // those of an incident that is over are no failures
    expect(await asked({ since: later(1) })).toEqual({ kind: 'free' })
  })

  it('is not held up by another model’s, though its name begins the same', async () => {
    await retrained('2013-08-01', 'open', 'flights/night')
    expect(await asked()).toEqual({ kind: 'free' })
    expect(await asked({ model: 'flights/night' })).toMatchObject({ kind: 'open' })
  })
})
