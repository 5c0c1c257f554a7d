import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DriftHistory,
  type DriftRecord,
  driftHistorySchema,
  emptyHistory,
  type Persistence,
  recordDrift,
  toldOf,
} from '../../../../src/monitoring/index.ts'

const at = (week: number) => new Date(Date.UTC(2013, 0, 1 + 7 * week)).toISOString()

const report = (
  week: number,
  findings: readonly string[],
  verdict?: DriftRecord['verdict'],
  severities: DriftRecord['severities'] = {},
): DriftRecord => ({
  key: `week ${week}`,
  asOf: at(week),
  comparedAt: at(week),
  verdict: verdict ?? (findings.length > 0 ? 'drifted' : 'stable'),
  driftShare: findings.length / 10,
  findings: [...findings],
  severities,
  metrics: {},
  rows: 100,
  runUrl: null,
})

/** The states that reports lead to, where people are told of each. */
function states(reports: readonly DriftRecord[], persistence: Persistence = { needed: 1, of: 1 }) {
  let history: DriftHistory = emptyHistory('m')
  const found: string[] = []
  for (const one of reports) {
    const judged = recordDrift(history, one, persistence)
    found.push(judged.state)
    history = judged.incident === null ? judged.history : toldOf(judged.history, judged.incident.id)
  }
  return { found, history }
}

describe('an incident', () => {
  it('opens once, goes on without news, gets worse by what is new, and heals', () => {
    const { found, history } = states([
      report(0, []),
      report(1, ['a']),
      report(2, ['a']),
      report(3, ['a', 'b']),
      report(4, ['b']),
      report(5, []),
      report(6, []),
      report(7, ['a']),
    ])
    expect(found).toEqual(['none', 'new', 'ongoing', 'worse', 'ongoing', 'healed', 'none', 'new'])
    expect(history.incidents.map(({ openedAt, healedAt }) => [openedAt, healedAt])).toEqual([
      [at(1), at(5)],
      [at(7), null],
    ])
  })

  it('is worse where a finding is twice as strong as when it was told, once, and again only at twice that', () => {
    const sizes = [1.2, 2.3, 2.5, 1.1, 2.5, 4, 5.1, 9, 11]
    const weeks = sizes.map((size, week) => report(week, ['a'], 'drifted', { a: { size, error: null } }))
    const { found } = states(weeks)
    expect(found).toEqual([
      ...['new', 'ongoing', 'worse', 'ongoing', 'ongoing', 'ongoing', 'worse', 'ongoing', 'worse'],
    ])
    const { history } = states(weeks.slice(0, 2))
    expect(recordDrift(history, weeks[2]!, { needed: 1, of: 1 }).why).toBe(
      'Twice as strong as when it was told: a (2.5 times what counts, 1.2 when it was told).',
    )
  })

  it('is no worse by growth that chance gives, nor by the first measure of a finding that was told without', () => {
    const noisy = (size: number, error: number) => ({ a: { size, error } })
    const weeks = (error: number) => [
      report(0, ['a'], 'drifted', noisy(1.2, error)),
      report(1, ['a'], 'drifted', noisy(2.6, error)),
    ]
    expect(states(weeks(0.6)).found).toEqual(['new', 'ongoing'])
    expect(states(weeks(0.4)).found).toEqual(['new', 'worse'])
    const unmeasured = [report(0, ['a']), report(1, ['a'], 'drifted', noisy(9, 0))]
    expect(states([...unmeasured, report(2, ['a'], 'drifted', noisy(20, 0))]).found).toEqual([
      ...['new', 'ongoing', 'worse'],
    ])
  })

  it('says what it says of a new finding and of a stronger one in one message, and reads histories without strengths', () => {
    const { severities: _, ...old } = report(0, ['a'])
    const history = driftHistorySchema.parse({ ...emptyHistory('m'), records: [old], incidents: [] })
    const first = recordDrift(history, report(1, ['a'], 'drifted', { a: { size: 1, error: null } }), {
      needed: 1,
      of: 1,
    })
    const told = toldOf(first.history, first.incident!.id)
    const both = recordDrift(told, report(2, ['a', 'b'], 'drifted', { a: { size: 3, error: null } }), {
      needed: 1,
      of: 1,
    })
    expect([both.state, both.why]).toEqual([
      'worse',
      'Of this nobody was told yet: b. Twice as strong as when it was told: a (3 times what counts, 1 when it was told).',
    ])
  })

  it('waits until drift was seen often enough, and does not heal by one stable report among drifted ones', () => {
    const weeks = [['a'], [], ['a'], [], ['a'], [], []].map((findings, week) => report(week, findings))
    expect(states(weeks, { needed: 2, of: 3 }).found).toEqual([
      ...['watching', 'none', 'new', 'ongoing', 'ongoing', 'ongoing', 'healed'],
    ])
    const often = [['a'], ['a'], [], ['a'], ['a'], [], []].map((findings, week) => report(week, findings))
    expect(states(often, { needed: 2, of: 3 }).found).toEqual([
      ...['watching', 'new', 'ongoing', 'ongoing', 'ongoing', 'ongoing', 'healed'],
    ])
  })

  it('is told again until it could be said', () => {
    const first = recordDrift(emptyHistory('m'), report(1, ['a']), { needed: 1, of: 1 })
    const second = recordDrift(first.history, report(2, ['a']), { needed: 1, of: 1 })
    expect([first.state, second.state, second.incident?.pending]).toEqual(['new', 'new', 'new'])
    const healed = recordDrift(toldOf(second.history, second.incident!.id), report(3, []), {
      needed: 1,
      of: 1,
    })
    const after = recordDrift(healed.history, report(4, []), { needed: 1, of: 1 })
    expect([healed.state, after.state, after.incident?.id]).toEqual(['healed', 'healed', healed.incident?.id])
    expect(
      recordDrift(toldOf(second.history, second.incident!.id), report(3, ['a']), { needed: 1, of: 1 }).state,
    ).toBe('ongoing')
  })

  it('is not touched by a report on the same data again, nor by one on data of long ago', () => {
    const { history } = states([report(1, ['a']), report(2, ['a'])])
    const again = recordDrift(history, { ...report(2, ['a']), comparedAt: at(9) }, { needed: 1, of: 1 })
    expect(again.state).toBe('ongoing')
    expect(again.history.records).toHaveLength(2)
    const old = recordDrift(history, report(0, []), { needed: 1, of: 1 })
    expect([old.state, old.history.records.map(({ asOf }) => asOf)]).toEqual([
      'ongoing',
      [at(0), at(1), at(2)],
    ])
  })

  it('is of when it was made where it claims to be of the future, so that later ones are not hidden behind it', () => {
    const mistaken = { ...report(1, ['a']), asOf: at(500) }
    const { found, history } = states([mistaken, report(2, []), report(3, [])])
    expect(found).toEqual(['new', 'healed', 'none'])
    expect(history.records.map(({ asOf }) => asOf)).toEqual([at(1), at(2), at(3)])
  })

  it('heals where the report that opened it is made again and shows none', () => {
    const { history } = states([report(1, ['a']), report(2, ['a'])], { needed: 2, of: 4 })
    const once = recordDrift(history, report(1, []), { needed: 2, of: 4 })
    expect(once.state).toBe('ongoing')
    expect(recordDrift(once.history, report(2, []), { needed: 2, of: 4 }).state).toBe('healed')
  })

  it('could not open again by the report that healed it, and a report that is made again changes nothing', () => {
    const persistence = fc
      .record({ of: fc.integer({ min: 1, max: 6 }), needed: fc.integer({ min: 1, max: 6 }) })
      .filter(({ needed, of }) => needed <= of)
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), persistence, (drifts, often) => {
        let history = emptyHistory('m')
        for (const [week, drift] of drifts.entries()) {
          const one = report(week, drift ? ['a'] : [])
          const judged = recordDrift(history, one, often)
          const told = judged.incident === null ? judged.history : toldOf(judged.history, judged.incident.id)
          const again = recordDrift(told, one, often)
          expect(again.history).toEqual(told)
          expect(again.state).toBe(
            { new: 'ongoing', worse: 'ongoing', healed: 'none' }[judged.state as string] ?? judged.state,
          )
          if (judged.state === 'healed') {
            const recent = drifts.slice(0, week + 1).slice(-often.of)
            expect(recent.filter(Boolean).length).toBeLessThan(often.needed)
          }
          history = told
        }
      }),
    )
  })

  it('never opens while another is open, whatever comes in whatever order, and its history can be read', () => {
    const week = fc.record({ week: fc.nat(30), findings: fc.subarray(['a', 'b', 'c']) })
    const persistence = fc.constantFrom({ needed: 1, of: 1 }, { needed: 2, of: 3 }, { needed: 3, of: 3 })
    fc.assert(
      fc.property(
        fc.array(week, { maxLength: 60 }),
        persistence,
        fc.array(fc.boolean()),
        (weeks, often, told) => {
          let history = emptyHistory('m')
          let open = false
          for (const [index, one] of weeks.entries()) {
            const judged = recordDrift(history, report(one.week, one.findings), often)
            expect(
              judged.history.incidents.filter(({ healedAt }) => healedAt === null).length,
            ).toBeLessThanOrEqual(1)
            if (judged.state === 'healed') open = false
            if (
              judged.state === 'new' &&
              !judged.history.incidents.some(({ id }) =>
                history.incidents.some((old) => old.id === id && old.healedAt === null),
              )
            ) {
              expect(open).toBe(false)
              open = true
            }
            expect(driftHistorySchema.parse(JSON.parse(JSON.stringify(judged.history)))).toEqual(
              judged.history,
            )
            // ids tell incidents apart
            expect(new Set(judged.history.incidents.map(({ id }) => id)).size).toBe(
              judged.history.incidents.length,
            )
            history =
              judged.incident !== null && told[index] !== false
                ? toldOf(judged.history, judged.incident.id)
                : judged.history
          }
        },
      ),
    )
  })
})
