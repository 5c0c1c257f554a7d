import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guardrail } from '../../../../src/delivery/analysis/plan.ts'
import type { Counts, MetricSource, Window } from '../../../../src/delivery/measurements/measurement.ts'
import { lateWindows } from '../../../../src/delivery/rollout/late-windows.ts'
import type { Rollout } from '../../../../src/delivery/rollout/progress.ts'
import { reconcile } from '../../../../src/delivery/rollout/reconcile.ts'
import { guardrail, World } from './world.ts'

const start = Date.parse('2026-11-02T10:00:00Z')
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
const minutesOf = ({ from, to }: Window) => [from, to].map((edge) => (Date.parse(edge) - start) / 60_000)

/** A rollout whose shares changed at these minutes. */
function changedAt(...changes: readonly (readonly [number, Rollout['events'][number]['kind']])[]): Rollout {
  const events = changes.map(([minute, kind]) => ({
    at: at(minute),
    kind,
    weight: 10,
    reason: '',
    run: null,
  }))
  return { events } as unknown as Rollout
}
const hours = (count: number) => count * 3600

describe('the windows of labels that arrive late', () => {
  const rollout = changedAt([-3, 'start'], [0, 'ready'], [5, 'note'], [9.5, 'advance'])
  const windows = (
    countedBy: 'prediction' | 'arrival',
    now: number,
    until: number | null = null,
    of = rollout,
  ) =>
    lateWindows(
      of,
      { delaySeconds: hours(1), countedBy },
      until === null ? null : at(until),
      new Date(at(now)),
      0,
    ).map(minutesOf)

  it('by prediction are those that are older than the delay, and reach over no change of the shares', () => {
    expect(windows('prediction', 60)).toEqual([])
    expect(windows('prediction', 62)).toEqual([
      [0, 1],
      [1, 2],
    ])
    const later = windows('prediction', 71, 8)
    expect(later).toEqual([
      [8, 9.5],
      [9.5, 11],
    ])
  })

  it('by arrival begin a delay after each change of the shares', () => {
    expect(windows('arrival', 60)).toEqual([])
    // the first share lasted too short for any
    expect(windows('arrival', 69)).toEqual([])
    expect(windows('arrival', 71.5)).toEqual([
      [69.5, 70.5],
      [70.5, 71.5],
    ])
  })

  it('are none while the candidate is away', () => {
    const away = changedAt([0, 'ready'], [2, 'repair'], [10, 'ready'])
    expect(windows('prediction', 72, null, away)).toEqual([
      [0, 1],
      [1, 2],
      [10, 11],
      [11, 12],
    ])
  })

  it('follow one another without a gap or an overlap, however often they are asked for', () => {
    const calls = fc.array(fc.integer({ min: 1, max: 36_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(calls, fc.constantFrom('prediction', 'arrival'), (pauses, countedBy) => {
        const steps = changedAt([0, 'ready'], [90, 'advance'])
        let [seconds, until, all] = [0, null as string | null, [] as Window[]]
        for (const pause of pauses) {
          seconds += pause
          const found = lateWindows(
            steps,
            { delaySeconds: hours(1), countedBy },
            until,
            new Date(start + seconds * 1000),
            30,
          )
          until = found.at(-1)?.to ?? until
          all = [...all, ...found]
        }
        const edges = all.map(({ from, to }) => [from, to].map((edge) => (Date.parse(edge) - start) / 1000))
        for (const [index, [from = 0, to = 0]] of edges.entries()) {
          expect(to - from).toBeGreaterThanOrEqual(10)
          const [began = 0, ended = 0] = edges[index - 1] ?? []
          expect(from).toBeGreaterThanOrEqual(ended)
          if (index > 0 && from < 5400 === began < 5400) expect(from).toBe(ended)
          expect(from < 5400 && to > 5400).toBe(false)
          expect(to).toBeLessThanOrEqual(seconds - 30 - (countedBy === 'prediction' ? 3600 : 0))
          if (countedBy === 'arrival') expect((from >= 3600 && to <= 5400) || from >= 9000).toBe(true)
        }
      }),
    )
  })
})

const wrong: Guardrail = { ...guardrail, name: 'wrong', delaySeconds: hours(2) }

/** A rollout that looks well until the labels are there: what a source is asked, and calls every few minutes. */
function labelled(
  candidate: number,
  labels: 'arrive' | 'never arrive' = 'arrive',
  over: Partial<Guardrail> = {},
  kind: MetricSource['kind'] = 'command',
) {
  const world = new World('v1.0.0')
  world.wants('v1.1.0')
  const asked: { names: string; window: Window; now: number }[] = []
  const source: MetricSource = {
    kind,
    async measure(questions, _arms, window) {
      const names = questions.map(({ name }) => name).join(' ')
      asked.push({ names, window, now: world.now })
      const count = (total: number, rate: number): Counts => ({ total, events: Math.round(total * rate) })
      return questions.map(({ name }) => {
        if (name === 'wrong' && labels === 'never arrive')
          return { kind: 'no-data', reason: 'no label yet', notes: [] }
        const rate = name === 'wrong' ? candidate : 0.01
        const seconds = (Date.parse(window.to) - Date.parse(window.from)) / 1000
        const arms = { candidate: count(10 * seconds, rate), champion: count(90 * seconds, 0.01) }
        return { kind: 'counts', arms, notes: [] }
      })
    },
  }
  const guardrails = [guardrail, { ...wrong, ...over }]
  const call = () => {
    const parts = world.parts()
    const questions = guardrails.map(({ name }) => ({ name, measure: { kind: 'error-rate' as const } }))
    const judgement = { ...parts.judgement, plan: { ...parts.judgement.plan, guardrails }, questions, source }
    return reconcile({ ...parts, judgement })
  }
  async function untilRest(mostHours: number) {
    for (let passed = 0; passed < mostHours * 12; passed++) {
      const { move } = await call()
      if (move.kind === 'steady' || move.kind === 'refused') break
      world.pass(5)
    }
    return (world.now - Date.parse('2026-11-02T10:00:00Z')) / 3_600_000
  }
  return { world, asked, call, untilRest }
}

describe('a guardrail on labels that arrive late', () => {
  it('holds the last step until they are there, and promotes then', async () => {
    const { world, asked, call, untilRest } = labelled(0.01)
    for (let passed = 0; passed < 60; passed += 5) {
      await call()
      world.pass(5)
    }
    const held = await call()
    expect(world.target.weight).toBe(50)
    expect(held.move).toMatchObject({ kind: 'hold', reason: expect.stringContaining('arrives late') })
    const lasted = await untilRest(6)
    expect(world.target.stable).toBe('v1.1.0')
    expect(lasted).toBeGreaterThan(2)
    expect(lasted).toBeLessThan(3)
    const late = asked.filter(({ names }) => names === 'wrong')
    expect(late.length).toBeGreaterThan(0)
    for (const { window, now } of late)
      expect(now - Date.parse(window.to)).toBeGreaterThanOrEqual(hours(2) * 1000)
    expect(
      asked.some(({ names, now, window }) => names === 'error-rate' && now === Date.parse(window.to)),
    ).toBe(true)
  })

  it('judges the minutes of the first step too, once their labels are there', async () => {
    const { world, asked, untilRest } = labelled(0.01)
    await untilRest(6)
    const [first] = asked.filter(({ names }) => names === 'wrong')
    const { events } = world.progress.rollout
    expect(first!.window.from).toBe(events.find(({ kind }: { kind: string }) => kind === 'ready').at)
  })

  it('takes out a candidate that only the labels show to be worse', async () => {
    const { world, untilRest } = labelled(0.2)
    const lasted = await untilRest(6)
    expect(world.target.stable).toBe('v1.0.0')
    expect(world.progress.rejected).toMatchObject([
      { version: 'v1.1.0', reason: expect.stringMatching(/^wrong: 20 %/) },
    ])
    expect(lasted).toBeGreaterThan(2)
    expect(lasted).toBeLessThan(2.5)
  })

  it('moves the deadline by the time that labels take', async () => {
    const { world, untilRest } = labelled(0.01, 'never arrive')
    world.wants('v1.1.0', { pacing: { everySeconds: 300, minRequests: 500, deadlineSeconds: hours(1) } })
    const lasted = await untilRest(6)
    expect(lasted).toBeGreaterThanOrEqual(3)
    expect(lasted).toBeLessThan(3.5)
    expect(world.progress.rejected[0].reason).toMatch(
      /deadline of 1 hour, and the 2 hours after which late labels are there, have passed/,
    )
  })

  it('is measured by Prometheus as labels arrive: from the delay on after the last change of the shares', async () => {
    const { world, asked, untilRest } = labelled(0.01, 'arrive', {}, 'prometheus')
    await untilRest(6)
    expect(world.target.stable).toBe('v1.1.0')
    const [first] = asked.filter(({ names }) => names === 'wrong')
    const { events } = world.progress.rollout
    const changed = events.findLast(({ kind }: { kind: string }) => kind === 'advance').at
    expect(Date.parse(first!.window.from) - Date.parse(changed)).toBe(hours(2) * 1000)
  })

  it('that is told only moves nothing', async () => {
    const { world, untilRest } = labelled(0.2, 'arrive', { advisory: true })
    expect(await untilRest(6)).toBeLessThan(1)
    expect(world.target.stable).toBe('v1.1.0')
  })

  it('has a test of a fixed time decided when its last labels are there', async () => {
    const { world, untilRest } = labelled(0.01)
    world.wants('v1.1.0', { strategy: { kind: 'ab-test', percent: 50, horizonSeconds: hours(1) } })
    const lasted = await untilRest(6)
    expect(lasted).toBeGreaterThanOrEqual(3)
    expect(lasted).toBeLessThan(3.5)
    expect(world.target.stable).toBe('v1.1.0')
  })

  it('has the requests of a step counted by what is there at once', async () => {
    const { world, call } = labelled(0.01)
    world.wants('v1.1.0', { pacing: { everySeconds: 300, minRequests: 2000, deadlineSeconds: 86_400 } })
    await call()
    world.pass(5)
    await call()
    expect(world.target.weight).toBe(50)
  })
})
