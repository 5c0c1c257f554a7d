import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError } from '../../../foundation/index.ts'
import { askHealth, sameVersion } from './health.ts'
import { inspectKept, lastLines, startKept } from './processes/kept-process.ts'
import type { ServerAbout } from './processes/record-schemas.ts'
import { folderOf, type Member, runs, type Site } from './site.ts'

/** Model servers listen here; only the router is for others. */
export const serverHost = '127.0.0.1'

/** What every program needs to run at all; secrets come through `env` of the settings alone. */
const passedOn =
  /^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|PYTHONPATH|PYTHONHOME|VIRTUAL_ENV|CUDA_VISIBLE_DEVICES|NVIDIA_VISIBLE_DEVICES|SSL_CERT_FILE|SSL_CERT_DIR)$/

const placeholders = /\{(model|port|version|host)\}/g

/** Words of the command that serves a version; what is filled in is never split into more words. */
export function serveWords(template: readonly string[], about: ServerAbout): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    model: about.files,
    port: String(about.port),
    version: about.version,
    host: serverHost,
  }
  return template.map((word) => word.replace(placeholders, (_, name: string) => values[name] ?? ''))
}

/** Variables of a process that outlives us; a runner ends what bears its tracking id when a job is over. */
export function basicEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && passedOn.test(entry[0]),
  )
  const base = Object.fromEntries(kept)
  const venv = join(workspace, '.venv')
  if (!existsSync(join(venv, 'bin'))) return base
  return { ...base, VIRTUAL_ENV: venv, PATH: `${join(venv, 'bin')}${delimiter}${base.PATH ?? ''}` }
}

/** Starts the server of a member that was made. @throws EnvironmentError where its files are gone, or it cannot be started */
export async function startServer(site: Site, id: string, about: ServerAbout): Promise<void> {
  const { settings, services } = site
  if (!existsSync(about.files))
    throw new EnvironmentError(`the files of ${about.version} are no longer at ${about.files}`, {
      remedy: `Deploy ${about.version} again, which brings them`,
    })
  services.logger.debug(`local: starts ${id} on port ${about.port}`)
  await startKept(folderOf(site, id), {
    words: serveWords(settings.serve, about),
    cwd: services.workspace,
    env: { ...basicEnvironment(services.env, services.workspace), ...settings.env },
  })
  services.logger.debug(`local: started ${id}`)
}

/** Waits until a server answers as the version that it was started as. @throws EnvironmentError where it does not, with its last words */
export async function waitUntilHealthy(site: Site, member: Member<ServerAbout>, seconds: number) {
  const { about, folder } = member
  const until = performance.now() + seconds * 1000
  while (true) {
    const { healthy, version, reason } = await askHealth(
      about.port,
      site.settings.health,
      site.services.signal,
    )
    if (healthy && (version === null || sameVersion(version, about.version))) return
    if (performance.now() > until || !runs(await inspectKept(folder)))
      throw new EnvironmentError(
        `${about.version} cannot answer: ${reason ?? `it says that it is ${version}`}. ${(await lastLines(folder, 5)).join(' | ')}`.trim(),
        { remedy: 'Look into its log; run this again when it is ready' },
      )
    await sleep(100, undefined, { signal: site.services.signal })
  }
}

/** A port that nothing listens on now: the one that is wished for, where it is free. */
export async function freePort(host: string, wished = 0): Promise<number> {
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const server = createServer()
      server.once('error', reject)
      server.listen({ host, port, exclusive: true }, () => {
        const address = server.address()
        server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
      })
    })
  return wished === 0 ? listen(0) : listen(wished).catch(() => listen(0))
}
