import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TargetServices } from '../target.ts'
import { inspectKept, type KeptState, stopKept } from './processes/kept-process.ts'
import { endLeftBehind } from './processes/left-behind.ts'
import { type About, type RouterAbout, readAbout, type ServerAbout } from './processes/record-schemas.ts'
import { readRecord, recordNames, writeRecord } from './processes/records.ts'
import type { LocalSettings } from './settings.ts'
import { type LocalState, membersOf } from './state.ts'

/** The folder of one model in one environment, with the settings and services that work on it. */
export interface Site {
  readonly settings: LocalSettings
  readonly services: TargetServices
  readonly folder: string
}

/** Folders of processes that have ended are kept for their logs, this many. */
const mostEnded = 5

export interface Member<A extends About> {
  readonly id: string
  readonly folder: string
  readonly about: A
  readonly process: KeptState
}

export function folderOf({ folder }: Place, id: string): string {
  return join(folder, 'processes', id)
}

/** Where calls put down that they are at work. */
export const lockFolder = (folder: string) => join(folder, 'calls')

type Place = Pick<Site, 'folder'>

export const serverOf = (site: Place, id: string | null) => memberOf<ServerAbout>(site, id, 'server')
export const routerOf = (site: Place, id: string | null) => memberOf<RouterAbout>(site, id, 'router')

async function memberOf<A extends About>(
  site: Place,
  id: string | null,
  kind: A['kind'],
): Promise<Member<A> | null> {
  if (id === null) return null
  const folder = folderOf(site, id)
  const about = readRecord(folder, recordNames.about, readAbout)
  if (about?.kind !== kind) return null
  return { id, folder, about: about as A, process: await inspectKept(folder) }
}

/** Whether a process does its work and is not on its way out. */
export function runs(process: KeptState | undefined): boolean {
  return process?.kind === 'starting' || (process?.kind === 'running' && !process.stopping)
}

/** Makes the folder of a process that is not started yet. @returns its name */
export function newMember(site: Site, about: About): string {
  const name = about.kind === 'server' ? about.version : about.name
  const id = `${name.replaceAll(/[^\w.-]/g, '-').slice(0, 60)}-${randomUUID().slice(0, 8)}`
  mkdirSync(folderOf(site, id), { recursive: true, mode: 0o700 })
  writeRecord(folderOf(site, id), recordNames.about, about)
  site.services.logger.debug(`local: made ${id}`)
  return id
}

/** Ends every process that has no part, also those of calls that were cut off; forgets those that ended long ago. */
export async function sweep(site: Site, state: LocalState): Promise<void> {
  const members = new Set(membersOf(state))
  const ids = await readdir(join(site.folder, 'processes')).catch(() => [])
  const ended: { id: string; at: number }[] = []
  for (const id of ids.filter((one) => !members.has(one))) {
    const folder = folderOf(site, id)
    const process = await inspectKept(folder)
    if (process.kind === 'ended' || process.kind === 'gone') {
      if (process.kind === 'gone') await endLeftBehind(folder)
      ended.push({ id, at: (await stat(folder)).mtimeMs })
    } else {
      if (runs(process)) site.services.logger.debug(`local: ends ${id}`)
      await stopKept(folder, site.settings.drain)
    }
  }
  ended.sort((one, other) => other.at - one.at)
  for (const { id } of ended.slice(mostEnded)) await rm(folderOf(site, id), { recursive: true, force: true })
}
