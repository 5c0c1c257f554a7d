import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError, messageOf } from '../../../foundation/index.ts'
import { inspectKept, lastLines, startKept, stopKept, waitForEnd } from './processes/kept-process.ts'
import { endLeftBehind } from './processes/left-behind.ts'
import type { RouterAbout, ServerAbout } from './processes/record-schemas.ts'
import { chooseRouter } from './routers/choose.ts'
import { type RouterPlace, type RouterProgram, type Routing, sameRouting } from './routers/router.ts'
import { basicEnvironment, freePort } from './servers.ts'
import { folderOf, type Member, newMember, routerOf, runs, type Site } from './site.ts'
import { type LocalState, writeState } from './state.ts'

/** Longest wait until a router that was started answers, and until it applies what it was asked for. */
const startSeconds = 10
const applySeconds = 5

export function placeOf(
  site: Site,
  id: string,
  { host, port }: Pick<RouterAbout, 'host' | 'port'>,
): RouterPlace {
  return { folder: folderOf(site, id), host, port, signal: site.services.signal }
}

/** What a state asks of the router. */
export function routingOf(
  stable: Member<ServerAbout> | null,
  candidate: Member<ServerAbout> | null,
  { weight, mirrored }: Pick<LocalState, 'weight' | 'mirrored'>,
): Routing {
  if (stable === null) return []
  if (candidate === null) return [{ port: stable.about.port, percent: 100, mirrored: 0 }]
  return [
    { port: stable.about.port, percent: 100 - weight, mirrored: 0 },
    { port: candidate.about.port, percent: weight, mirrored },
  ]
}

/** The program that would be used now. */
export async function programOf(site: Site, running: Member<RouterAbout> | null): Promise<RouterProgram> {
  return chooseRouter(site.settings.router, running?.about.name ?? null, site.services)
}

/**
 * Makes the router apply a routing, and reads back that it does. Starts one where none runs, where it does not answer,
 * and where the settings want another.
 * @returns the state with the router that runs now
 */
export async function applyRouting(site: Site, state: LocalState, routing: Routing): Promise<LocalState> {
  const { logger, signal } = site.services
  const router = await routerOf(site, state.router)
  const program = await programOf(site, router)
  if (router === null || !runs(router.process) || !fits(site, router.about, program))
    return startRouter(site, state, program, router, routing)
  const place = placeOf(site, router.id, router.about)
  let now: Routing
  try {
    now = await program.read(place)
  } catch (error) {
    signal.throwIfAborted()
    logger.warning(`${messageOf(error)}; it is started anew`)
    return startRouter(site, state, program, router, routing)
  }
  if (sameRouting(now, routing)) return state
  const kept = await inspectKept(router.folder)
  if (kept.kind !== 'running') return startRouter(site, state, program, router, routing)
  logger.debug(`local: asks ${program.name} for ${told(routing)}`)
  await program.apply(place, routing, kept.pid)
  await readBack(program, place, routing)
  logger.debug(`local: ${program.name} applies it`)
  return state
}

function fits({ settings }: Site, about: RouterAbout, program: RouterProgram): boolean {
  return about.name === program.name && about.host === settings.host && about.port === settings.port
}

async function startRouter(
  site: Site,
  before: LocalState,
  program: RouterProgram,
  old: Member<RouterAbout> | null,
  routing: Routing,
): Promise<LocalState> {
  const { settings, services } = site
  if (old !== null && (old.process.kind === 'running' || old.process.kind === 'starting')) {
    services.logger.debug(`local: ends the router ${old.id}`)
    await stopKept(old.folder, 0)
    await waitForEnd(old.folder, startSeconds)
  }
  if (old !== null) await endLeftBehind(old.folder)
  const { host, port } = settings
  if (!(await isFree(host, port)))
    throw new EnvironmentError(
      `${host}:${port} cannot be listened on: another program does, or it is not ours`,
      {
        remedy: 'End that program, or choose another `port`',
      },
    )
  const id = newMember(site, { kind: 'router', name: program.name, host, port })
  // before it is started: a call that is cut off leaves none behind that nobody knows
  const state = { ...before, router: id }
  writeState(site.folder, state)
  services.logger.debug(`local: the router is to be ${id}`)
  const place = placeOf(site, id, settings)
  const words = await program.prepare(place, routing)
  services.logger.debug(`local: starts the router ${id} with ${told(routing)}`)
  await startKept(place.folder, {
    words,
    cwd: place.folder,
    env: basicEnvironment(services.env, place.folder),
  })
  services.logger.debug(`local: started the router ${id}`)
  const until = performance.now() + startSeconds * 1000
  while (true) {
    try {
      await readBack(program, place, routing)
      services.logger.debug(`local: the router ${id} answers`)
      return state
    } catch (error) {
      services.signal.throwIfAborted()
      if (performance.now() > until || !runs(await inspectKept(place.folder)))
        throw new EnvironmentError(
          `the router ${program.name} does not start: ${messageOf(error)} ${(await lastLines(place.folder, 5)).join(' | ')}`.trim(),
          { cause: error, remedy: 'Choose another `router`, such as `node`' },
        )
      await sleep(25)
    }
  }
}

/** A socket may be closed a moment later than its process has ended. */
async function isFree(host: string, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    if ((await freePort(host, port).catch(() => 0)) === port) return true
    await sleep(50)
  }
  return false
}

async function readBack(program: RouterProgram, place: RouterPlace, routing: Routing): Promise<void> {
  const until = performance.now() + applySeconds * 1000
  while (true) {
    const now = await program.read(place)
    if (sameRouting(now, routing)) return
    if (performance.now() > until)
      throw new EnvironmentError(
        `${program.name} applies ${told(now)}, where ${told(routing)} was asked for`,
        {
          remedy: 'Run this again; look into the log of the router',
        },
      )
    await sleep(20)
  }
}

function told(routing: Routing): string {
  return routing
    .map(
      ({ port, percent, mirrored }) =>
        `${percent} % to port ${port}${mirrored > 0 ? ` and copies of ${mirrored} %` : ''}`,
    )
    .join(', ')
}
