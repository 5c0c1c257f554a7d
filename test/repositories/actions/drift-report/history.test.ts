import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../../src/actions/drift-report/history.ts'
import { openBranchInGit } from '../../../../src/delivery/index.ts'
import type { Services } from '../../../../src/foundation/index.ts'
import { type DriftRecord, emptyHistory, recordDrift, toldOf } from '../../../../src/monitoring/index.ts'
import { openSite, type Site } from '../../delivery/branch/site.ts'

class Killed extends Error {}

/** Services that die before, or after, their n-th program. */
function dyingAt(services: Services, call: number, after: boolean): Services {
  let calls = 0
  const run: Services['process']['run'] = async (...args) => {
    calls += 1
    if (calls > call || (calls === call && !after)) throw new Killed()
    const result = await services.process.run(...args)
    if (calls === call) throw new Killed()
    return result
  }
  return { ...services, process: { run } }
}

const path = 'drift/team/flights/history.json'
const storeOf = (services: Services) =>
  openHistory(openBranchInGit(services, { remote: 'origin', branch: 'mlops-state' }), 'team/flights')

const report = (week: number): DriftRecord => {
  const asOf = new Date(Date.UTC(2013, 0, 1 + 7 * week)).toISOString()
  const key = `week ${week}`
  const drift = { verdict: 'drifted' as const, driftShare: 0.5, findings: ['distance'] }
  return { key, asOf, comparedAt: asOf, ...drift, severities: {}, metrics: {}, rows: 100, runUrl: null }
}

const remember = (services: Services, week: number) =>
  storeOf(services).update(
    (history) => recordDrift(history, report(week), { needed: 1, of: 1 }),
    `Week ${week}`,
  )

const write = async (site: Site, text: string) => {
  const branch = openBranchInGit(await site.cloned(), { remote: 'origin', branch: 'mlops-state' })
  await branch.commit(await branch.read(), { [path]: text }, 'By hand')
}

describe('the memory of drift on a remote that is git alone', () => {
  it('begins empty, and keeps what was remembered for the next clone', async () => {
    const site = await openSite()
    expect(await storeOf(await site.cloned()).read()).toEqual(emptyHistory('team/flights'))
    const { state, history } = await remember(await site.cloned('--depth', '1'), 1)
    expect(state).toBe('new')
    expect(await storeOf(await site.cloned()).read()).toEqual(history)
  })

  it('is whole after a call that was killed between any two of its programs, and opens one incident in all', {
    timeout: 120_000,
  }, async () => {
    const site = await openSite()
    const services = await site.cloned()
    let ended = false
    for (let call = 1; !ended; call++) {
      const after = call % 2 === 0
      ended = await remember(dyingAt(services, call, after), call)
        .then(() => true)
        .catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error
          return false
        })
      const again = await remember(services, call)
      expect(again.history.incidents).toHaveLength(1)
      expect(again.history.records.filter(({ key }) => key === `week ${call}`)).toHaveLength(1)
      // nobody was told of it yet, so it is new still
      expect(again.state).toBe('new')
      expect(call).toBeLessThan(60)
    }
  })

  it('loses nothing of reports that are remembered at once', async () => {
    const site = await openSite()
    const clones = await Promise.all([1, 2, 3].map(() => site.cloned()))
    const done = await Promise.all(clones.map((services, at) => remember(services, at + 1)))
    expect(done.map(({ state }) => state)).toEqual(['new', 'new', 'new'])
    const { records, incidents } = await storeOf(await site.cloned()).read()
    expect(records.map(({ key }) => key)).toEqual(['week 1', 'week 2', 'week 3'])
    expect(incidents).toHaveLength(1)
  })

  it('makes no commit where a report is made again', async () => {
    const site = await openSite()
    const services = await site.cloned()
    const { incident } = await remember(services, 1)
    await storeOf(services).update((history) => ({ history: toldOf(history, incident?.id ?? '') }), 'Told')
    const before = await site.there('rev-parse', 'mlops-state')
    expect((await remember(services, 1)).state).toBe('ongoing')
    expect(await site.there('rev-parse', 'mlops-state')).toBe(before)
  })

  it.each([['{"schemaVersion": 2}'], ['[not json'], ['']])(
    'does not begin anew over %j: it names the file and what to do',
    async (text) => {
      const site = await openSite()
      await write(site, text)
      const before = await site.there('rev-parse', 'mlops-state')
      const error = await remember(await site.cloned(), 1).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({
        message: expect.stringContaining(`${path} on the branch mlops-state is damaged`),
        remedy: expect.stringContaining('Revert the commit'),
      })
      expect(await site.there('rev-parse', 'mlops-state')).toBe(before)
    },
  )

  it('keeps the last 400 reports', async () => {
    let history = emptyHistory('team/flights')
    for (let week = 0; week < 450; week++)
      history = recordDrift(history, report(week), { needed: 1, of: 1 }).history
    expect(history.records).toHaveLength(400)
    expect(history.records.at(-1)?.key).toBe('week 449')
    const site = await openSite()
    await write(site, JSON.stringify(history))
    expect((await remember(await site.cloned(), 450)).history.records).toHaveLength(400)
  })
})
