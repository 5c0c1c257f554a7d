import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { EnvironmentError, type Services } from '../../../../foundation/index.ts'
import { type LocalSettings, type RouterName, routerNames } from '../settings.ts'
import { envoyRouter } from './envoy.ts'
import { haproxyRouter } from './haproxy.ts'
import { nginxRouter } from './nginx.ts'
import { nodeRouter } from './node.ts'
import type { RouterProgram } from './router.ts'

/** Where distributions put servers, and what is often missing on the PATH of who is not root. */
const alsoLookedInto = ['/usr/sbin', '/usr/local/sbin', '/sbin']

/**
 * The program that the settings mean.
 * @param running name of the one that runs now: `auto` stays with it where it is still installed
 * @throws EnvironmentError where the one that is named is not installed
 */
export async function chooseRouter(
  wanted: LocalSettings['router'],
  running: RouterName | null,
  services: Pick<Services, 'env' | 'process'>,
): Promise<RouterProgram> {
  if (wanted !== 'auto') {
    const program = await open(wanted, services)
    if (program !== null) return program
    throw new EnvironmentError(`the router ${wanted} is not installed on this machine`, {
      remedy: `Install ${wanted}, or write \`router: auto\`, which takes what is there`,
    })
  }
  const names = running === null ? routerNames : [running, ...routerNames]
  for (const name of names) {
    const program = await open(name, services)
    if (program !== null) return program
  }
  return nodeRouter
}

async function open(
  name: RouterName,
  services: Pick<Services, 'env' | 'process'>,
): Promise<RouterProgram | null> {
  if (name === 'node') return nodeRouter
  const path = await programPath(name, services.env.PATH)
  if (path === null) return null
  if (name === 'envoy') return envoyRouter(path)
  return name === 'haproxy' ? haproxyRouter(path) : nginxRouter(path, services.process)
}

/** Absolute path of an installed program; null where there is none. */
export async function programPath(name: string, path: string | undefined): Promise<string | null> {
  const folders = [...(path ?? '').split(delimiter), ...alsoLookedInto].filter((one) => one.startsWith('/'))
  for (const folder of folders) {
    const file = join(folder, name)
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  return null
}
