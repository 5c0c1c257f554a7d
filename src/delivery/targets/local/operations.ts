import { ConfigurationError, EnvironmentError } from '../../../foundation/index.ts'
import type { Deployable } from '../../deployable.ts'
import { endLeftBehind } from './processes/left-behind.ts'
import type { ServerAbout } from './processes/record-schemas.ts'
import { applyRouting, programOf, routingOf } from './routing.ts'
import { freePort, serverHost, startServer, waitUntilHealthy } from './servers.ts'
import { type Member, newMember, routerOf, runs, type Site, serverOf, sweep } from './site.ts'
import { type LocalState, readState, writeState } from './state.ts'

/** Longest wait for a version that is about to get requests; a call as a whole must end within `callTimeoutSeconds`. */
const healthySeconds = 10

type Role = 'stable' | 'candidate'

/** Each follows the same order: what users' requests depend on first, then what is written down, then what is ended. */
export async function deploy(site: Site, version: Deployable, files: string): Promise<void> {
  let state = await readState(site.folder)
  const stable = await serverOf(site, state.stable)
  if (stable === null || stable.about.version === version.version)
    state = await take(site, state, 'stable', version, files)
  else {
    state = await revive(site, state, 'stable')
    const candidate = await serverOf(site, state.candidate)
    if (candidate !== null && candidate.about.version !== version.version) {
      state = await applyRouting(site, state, routingOf(await serverOf(site, state.stable), null, state))
      state = write(site, { ...state, candidate: null, weight: 0, mirrored: 0 })
    }
    state = await take(site, state, 'candidate', version, files)
  }
  await settle(site, state)
}

export async function setWeight(site: Site, percent: number): Promise<void> {
  const state = await withCandidate(site, percent, percent === 0)
  if (state !== null) await settle(site, write(site, { ...state, weight: percent }))
}

export async function shadow(site: Site, percent: number): Promise<void> {
  const program = await programOf(site, await routerOf(site, (await readState(site.folder)).router))
  if (percent > 0 && !program.mirrors)
    throw new ConfigurationError({
      path: 'target.router',
      value: program.name,
      message: 'cannot copy requests',
      remedy: 'Write `router: envoy`, `router: nginx` or `router: node`',
    })
  const state = await withCandidate(site, percent, percent === 0)
  if (state !== null) await settle(site, write(site, { ...state, mirrored: percent }))
}

export async function promote(site: Site): Promise<void> {
  let state = await readState(site.folder)
  if (state.candidate === null && state.stable !== null)
    return settle(site, await revive(site, state, 'stable'))
  const next = await withCandidate(site, 100, false)
  if (next === null) return
  state = await applyRouting(
    site,
    next,
    routingOf(await serverOf(site, next.stable), await serverOf(site, next.candidate), {
      weight: 100,
      mirrored: 0,
    }),
  )
  const before = site.settings.keepPrevious && state.stable !== null ? [state.stable] : []
  const after = { stable: state.candidate, candidate: null, previous: before, weight: 0, mirrored: 0 }
  await settle(site, write(site, { ...state, ...after }))
}

export async function abort(site: Site): Promise<void> {
  let state = await readState(site.folder)
  if (state.stable === null) return
  const ran = runs((await serverOf(site, state.stable))?.process)
  state = await revive(site, state, 'stable')
  const stable = await serverOf(site, state.stable)
  // requests go to one that can answer, where there is one
  if (!ran && stable !== null) await waitUntilHealthy(site, stable, healthySeconds).catch(() => {})
  state = await applyRouting(site, state, routingOf(stable, null, state))
  await settle(site, write(site, { ...state, candidate: null, weight: 0, mirrored: 0 }))
}

/** The state with a candidate that runs and, where it gets requests, answers; null where none is needed. */
async function withCandidate(site: Site, percent: number, optional: boolean): Promise<LocalState | null> {
  let state = await revive(site, await readState(site.folder), 'stable')
  if (state.candidate === null) {
    if (!optional)
      throw new EnvironmentError('there is no candidate that could get requests', {
        remedy: 'Deploy a version first',
      })
    if (state.stable !== null) await settle(site, state)
    return null
  }
  if (percent === 0) return state
  state = await revive(site, state, 'candidate')
  const candidate = await serverOf(site, state.candidate)
  if (candidate !== null) await waitUntilHealthy(site, candidate, healthySeconds)
  return state
}

/** Gives a version its part: the process that runs already, also since it was stable, or one that is started. */
async function take(
  site: Site,
  state: LocalState,
  role: Role,
  { version, commit }: Deployable,
  files: string,
): Promise<LocalState> {
  const known = [state[role], ...state.previous]
  for (const id of known) {
    const member = await serverOf(site, id)
    const same = member?.about.version === version && (member.about.commit === commit || role === 'stable')
    if (member === null || !same || !runs(member.process)) continue
    if (id === state[role]) return state
    const previous = state.previous.filter((one) => one !== id)
    return write(site, { ...state, [role]: id, previous })
  }
  const old = await serverOf(site, state[role])
  // one that is only starting gets nothing, whatever one before it had
  const empty = role === 'candidate' ? { weight: 0, mirrored: 0 } : {}
  return begin(site, { ...state, ...empty }, role, { version, commit, files }, old)
}

/** Starts the server of a part anew where it has ended. */
async function revive(site: Site, state: LocalState, role: Role): Promise<LocalState> {
  const member = await serverOf(site, state[role])
  if (member === null || runs(member.process)) return state
  return begin(site, state, role, member.about, member)
}

async function begin(
  site: Site,
  state: LocalState,
  role: Role,
  { version, commit, files }: Pick<ServerAbout, 'version' | 'commit' | 'files'>,
  old: Member<ServerAbout> | null,
): Promise<LocalState> {
  if (old !== null && !runs(old.process)) await endLeftBehind(old.folder)
  const about: ServerAbout = {
    ...{ kind: 'server', version, commit, files },
    // the router need not change where the port stays
    port: await freePort(serverHost, old !== null && !runs(old.process) ? old.about.port : 0),
    startedAt: site.services.clock.now().toISOString(),
  }
  const id = newMember(site, about)
  // before it is started: a call that is cut off leaves none behind that nobody knows
  const next = write(site, { ...state, [role]: id })
  await startServer(site, id, about)
  return next
}

/** Makes the router do what is written down, and ends what has no part in it. */
async function settle(site: Site, state: LocalState): Promise<void> {
  const candidate = await serverOf(site, state.candidate)
  // its port may be somebody else's by now
  const reachable = runs(candidate?.process) ? candidate : null
  const routing = routingOf(await serverOf(site, state.stable), reachable, state)
  await sweep(site, await applyRouting(site, state, routing))
}

function write(site: Site, state: LocalState): LocalState {
  writeState(site.folder, state)
  site.services.logger.debug(
    `local: stable ${state.stable}, candidate ${state.candidate} with ${state.weight} %`,
  )
  return state
}
