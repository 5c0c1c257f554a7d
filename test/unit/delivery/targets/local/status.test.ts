import { describe, expect, it } from 'vitest'
import type { KeptState } from '../../../../../src/delivery/targets/local/processes/kept-process.ts'
import { type Seen, type SeenServer, statusOf } from '../../../../../src/delivery/targets/local/status.ts'

const running: KeptState = { kind: 'running', pid: 10, stopping: false }
const startedAt = '2026-01-02T03:04:05.000Z'

function server(version: string, port: number, other: Partial<SeenServer> = {}): SeenServer {
  return {
    id: `${version}-1`,
    about: { kind: 'server', version, commit: 'c', files: '/m', port, startedAt },
    process: running,
    health: { healthy: true, version: null, reason: null },
    lines: [],
    ...other,
  }
}
const silent = { healthy: false, version: null, reason: '/health does not answer (ECONNREFUSED)' }
const router = (shares: Record<number, number>, other = {}) => ({
  name: 'node',
  address: '127.0.0.1:8080',
  process: running,
  routing: Object.entries(shares).map(([port, percent]) => ({ port: Number(port), percent, mirrored: 0 })),
  lines: [],
  ...other,
})
function seen(other: Partial<Seen> = {}): Seen {
  return {
    stable: server('v1.0.0', 1),
    candidate: server('v1.1.0', 2),
    previous: [],
    router: router({ 1: 90, 2: 10 }),
    busy: false,
    now: new Date('2026-01-02T03:04:15.000Z'),
    startTimeout: 60,
    ...other,
  }
}

describe('what is told of the processes of this machine', () => {
  it('is the share that the router applies', () => {
    expect(statusOf(seen())).toMatchObject({
      ...{ stable: 'v1.0.0', candidate: 'v1.1.0', weight: 10, ready: true, settled: true, problem: null },
    })
  })

  it('is nothing where nothing was deployed', () => {
    expect(statusOf(seen({ stable: null, candidate: null, router: null }))).toMatchObject({
      ...{ stable: null, candidate: null, weight: 0, ready: false, settled: true, problem: null },
    })
  })

  it('is that a candidate starts, until its time is over', () => {
    const candidate = server('v1.1.0', 2, { health: silent })
    expect(statusOf(seen({ candidate }))).toMatchObject({ ready: false, settled: false, problem: null })
    const late = statusOf(seen({ candidate, startTimeout: 5 }))
    expect(late).toMatchObject({ ready: false, settled: true })
    expect(late.problem).toBe('v1.1.0 was started 10 s ago, and /health does not answer (ECONNREFUSED).')
  })

  it.each<[KeptState, string]>([
    [
      { kind: 'ended', exit: { code: 3, signal: null, error: null } },
      'v1.1.0 ended with exit code 3. Its last lines: no model',
    ],
    [{ kind: 'ended', exit: { code: null, signal: 'SIGKILL', error: null } }, 'v1.1.0 ended by SIGKILL.'],
    [
      { kind: 'ended', exit: { code: null, signal: null, error: 'spawn x ENOENT' } },
      'v1.1.0 could not be started: spawn x ENOENT.',
    ],
    [{ kind: 'gone' }, 'v1.1.0 does not run; nobody saw it end.'],
    [{ kind: 'unstarted' }, 'v1.1.0 was not started'],
  ])('is how a candidate that is %j ended', (process, words) => {
    const candidate = server('v1.1.0', 2, { process, health: silent, lines: ['no model'] })
    const status = statusOf(seen({ candidate }))
    expect(status.ready).toBe(false)
    expect(status.problem).toContain(words)
  })

  it('is that another version answers than was started; a leading v makes none', () => {
    const says = (version: string) =>
      server('v1.1.0', 2, { health: { healthy: true, version, reason: null } })
    expect(statusOf(seen({ candidate: says('1.1.0') }))).toMatchObject({ ready: true, problem: null })
    expect(statusOf(seen({ candidate: says('1.0.0') }))).toMatchObject({ ready: false })
    expect(statusOf(seen({ candidate: says('1.0.0') })).problem).toContain('says that it is 1.0.0')
  })

  it('is no share where the router is dead, whatever was asked for', () => {
    const dead = router({ 1: 90, 2: 10 }, { process: { kind: 'gone' } })
    expect(statusOf(seen({ router: dead }))).toMatchObject({ weight: 0, stable: 'v1.0.0' })
    expect(statusOf(seen({ router: dead })).problem).toContain('The router node does not run')
    expect(statusOf(seen({ router: router({}, { routing: null }) })).problem).toContain('does not answer')
  })

  it('is that requests go to nobody where the router still knows a server of before', () => {
    expect(statusOf(seen({ router: router({ 1: 50, 9: 50 }) })).problem).toContain('50 % of the requests')
  })

  it('is nothing stable where all of it is gone, as after the machine was started anew', () => {
    const gone: KeptState = { kind: 'gone' }
    const status = statusOf(
      seen({
        stable: server('v1.0.0', 1, { process: gone, health: silent }),
        candidate: null,
        router: router({}, { process: gone, routing: null }),
      }),
    )
    expect(status).toMatchObject({ stable: null, ready: false })
    expect(status.problem).toContain('v1.0.0 does not run')
  })

  it('is not settled, and no problem, while another call is at work', () => {
    const candidate = server('v1.1.0', 2, { process: { kind: 'unstarted' }, health: silent })
    expect(statusOf(seen({ candidate, busy: true }))).toMatchObject({ settled: false, problem: null })
  })
})
