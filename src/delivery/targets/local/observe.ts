import { askHealth } from './health.ts'
import { lastLines } from './processes/kept-process.ts'
import { isLocked } from './processes/lock.ts'
import { placeOf, programOf } from './routing.ts'
import { lockFolder, routerOf, type Site, serverOf } from './site.ts'
import { type LocalState, readState } from './state.ts'
import type { Seen, SeenServer } from './status.ts'

const mostLines = 5

/** Reads all that runs: the processes, what each server says of itself, and what the router applies. */
export async function observe(site: Site): Promise<Seen> {
  const state = await readState(site.folder)
  const [stable, candidate, router, busy, ...previous] = await Promise.all([
    seeServer(site, state.stable),
    seeServer(site, state.candidate),
    seeRouter(site, state),
    isLocked(lockFolder(site.folder)),
    ...state.previous.map((id) => seeServer(site, id)),
  ])
  return {
    ...{ stable, candidate, router, busy },
    previous: previous.filter((one) => one !== null),
    now: site.services.clock.now(),
    startTimeout: site.settings.startTimeout,
  }
}

async function seeServer(site: Site, id: string | null): Promise<SeenServer | null> {
  const member = await serverOf(site, id)
  if (member === null) return null
  const { about, process, folder } = member
  const health = await askHealth(about.port, site.settings.health, site.services.signal)
  const lines = health.healthy && process.kind === 'running' ? [] : await lastLines(folder, mostLines)
  return { id: member.id, about, process, health, lines }
}

async function seeRouter(site: Site, state: LocalState): Promise<Seen['router']> {
  const router = await routerOf(site, state.router)
  if (router === null) return null
  const { id, about, process, folder } = router
  const program = await programOf({ ...site, settings: { ...site.settings, router: about.name } }, router)
  const read = () => program.read(placeOf(site, id, about))
  const routing = process.kind === 'running' ? await read().catch(() => read().catch(() => null)) : null
  site.services.signal.throwIfAborted()
  return {
    ...{ name: about.name, address: `${about.host}:${about.port}`, process, routing },
    lines: routing === null ? await lastLines(folder, mostLines) : [],
  }
}
