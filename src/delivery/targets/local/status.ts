import type { TargetStatus } from '../target.ts'
import { type Health, sameVersion } from './health.ts'
import type { KeptState } from './processes/kept-process.ts'
import type { ServerAbout } from './processes/record-schemas.ts'
import type { Routing } from './routers/router.ts'

export interface SeenServer {
  readonly id: string
  readonly about: ServerAbout
  readonly process: KeptState
  readonly health: Health
  /** Last lines of its log; empty where it runs well. */
  readonly lines: readonly string[]
}

/** What was read of everything that runs, at one time. */
export interface Seen {
  readonly stable: SeenServer | null
  readonly candidate: SeenServer | null
  readonly previous: readonly SeenServer[]
  readonly router: {
    readonly name: string
    readonly address: string
    readonly process: KeptState
    /** Null where it does not answer. */
    readonly routing: Routing | null
    readonly lines: readonly string[]
  } | null
  /** Whether another call is at work. */
  readonly busy: boolean
  readonly now: Date
  /** Seconds that a server has until it must answer. */
  readonly startTimeout: number
}

/** What is told of what was seen. */
export function statusOf(seen: Seen): TargetStatus {
  const { stable, candidate, router, busy } = seen
  const routing = router !== null && alive(router.process) ? router.routing : null
  const of = (server: SeenServer | null) => routing?.find(({ port }) => port === server?.about.port)
  const subject = candidate ?? stable
  const nothing = stable !== null && !alive(stable.process) && !alive(router?.process)
  const problems = [stable, candidate]
    .filter((one) => one !== null)
    .map((one) => problemOf(one, seen))
    .concat(routerProblem(seen))
    .filter((one) => one !== null)
  const starting = [stable, candidate].some(
    (one) => one !== null && !answers(one) && problemOf(one, seen) === null,
  )
  return {
    stable: stable === null || nothing ? null : stable.about.version,
    candidate: candidate?.about.version ?? null,
    weight: candidate === null ? 0 : (of(candidate)?.percent ?? 0),
    mirrored: of(candidate)?.mirrored ?? 0,
    ready: subject !== null && answers(subject) && (candidate !== null || routing !== null),
    settled: !busy && !starting,
    problem: busy || problems.length === 0 ? null : problems.join(' '),
    details: detailsOf(seen, routing),
  }
}

function answers({ process, health, about }: SeenServer): boolean {
  return (
    alive(process) &&
    health.healthy &&
    (health.version === null || sameVersion(health.version, about.version))
  )
}

function alive(process: KeptState | undefined): boolean {
  return process?.kind === 'running' && !process.stopping
}

function problemOf(server: SeenServer, { now, startTimeout }: Seen): string | null {
  const { about, process, health, lines } = server
  const said = lines.length === 0 ? '' : ` Its last lines: ${lines.join(' | ')}`
  const { version } = about
  if (process.kind === 'ended') {
    const { code, signal, error } = process.exit
    const how = error ?? (signal === null ? `with exit code ${code}` : `by ${signal}`)
    return `${version} ${error === null ? 'ended' : 'could not be started:'} ${how}.${said}`
  }
  if (process.kind === 'gone') return `${version} does not run; nobody saw it end.${said}`
  if (process.kind === 'unstarted') return `${version} was not started: the call that wanted to was cut off.`
  if (process.kind === 'running' && process.stopping) return `${version} is being ended.`
  if (health.healthy && !answers(server) && alive(process))
    return `What answers on the port of ${version} says that it is ${health.version}.`
  const seconds = (now.getTime() - new Date(about.startedAt).getTime()) / 1000
  if (!answers(server) && seconds > startTimeout)
    return `${version} was started ${Math.round(seconds)} s ago, and ${health.reason}.${said}`
  return null
}

function routerProblem({ stable, candidate, router }: Seen): string | null {
  if (stable === null) return null
  if (router === null) return 'No router was started.'
  const said = router.lines.length === 0 ? '' : ` Its last lines: ${router.lines.join(' | ')}`
  if (!alive(router.process)) return `The router ${router.name} does not run.${said}`
  if (router.routing === null) return `The router ${router.name} does not answer.${said}`
  const known = [stable, candidate].map((one) => one?.about.port)
  const lost = router.routing
    .filter(({ port }) => !known.includes(port))
    .reduce((sum, { percent }) => sum + percent, 0)
  return lost > 0 ? `${lost} % of the requests go to a server that has no part any more.` : null
}

function detailsOf(
  { stable, candidate, previous, router }: Seen,
  routing: Routing | null,
): readonly string[] {
  const line = (role: string, server: SeenServer) => {
    const share = routing?.find(({ port }) => port === server.about.port)?.percent ?? 0
    const pid = server.process.kind === 'running' ? `process ${server.process.pid}` : 'no process'
    return `${role} ${server.about.version}: ${pid}, port ${server.about.port}, ${Math.round(share * 100) / 100} % of the requests, log in processes/${server.id}`
  }
  return [
    ...(router === null ? [] : [`router ${router.name} on ${router.address}`]),
    ...(stable === null ? [] : [line('stable', stable)]),
    ...(candidate === null ? [] : [line('candidate', candidate)]),
    ...previous.map((one) => line('kept', one)),
  ]
}
