import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ConfigurationError, messageOf } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'

export interface Credentials {
  readonly user: string
  /** Password or token. */
  readonly secret: string
  /** Of `docker login` with an identity provider: exchanged for a token instead of being shown as a password. */
  readonly identityToken?: string | undefined
}

export interface FoundCredentials {
  readonly credentials: Credentials | null
  /** What is told when a registry then refuses. */
  readonly hint: string
}

const configSchema = z.object({
  auths: z
    .record(
      z.string(),
      z.object({
        auth: z.string().optional(),
        username: z.string().optional(),
        password: z.string().optional(),
        identitytoken: z.string().optional(),
      }),
    )
    .optional(),
  credsStore: z.string().optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
})

/**
 * Credentials for a registry from Docker's configuration (`$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`), as
 * `docker login` writes it. Credential helpers are programs that the file names; they are not run.
 * @throws ConfigurationError where the file is there and cannot be read
 */
export async function findCredentials(
  host: string,
  given: Credentials | null,
  env: ByteServices['env'],
): Promise<FoundCredentials> {
  if (given !== null)
    return { credentials: given, hint: `the user \`${given.user}\` and the token that were given` }
  const home = env.HOME ?? env.USERPROFILE
  const folder = env.DOCKER_CONFIG || (home === undefined ? undefined : join(home, '.docker'))
  if (folder === undefined) return { credentials: null, hint: 'no credentials were given' }
  const file = join(folder, 'config.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw unreadable(file, error)
  })
  if (text === null)
    return { credentials: null, hint: `no credentials were given, and ${file} does not exist` }
  let config: z.infer<typeof configSchema>
  try {
    config = configSchema.parse(JSON.parse(text))
  } catch (error) {
    throw unreadable(
      file,
      error instanceof SyntaxError ? new Error('it is not JSON') : new Error('it has another form'),
    )
  }
  for (const [key, entry] of Object.entries(config.auths ?? {})) {
    if (hostOf(key) !== aliasOf(host)) continue
    const decoded = Buffer.from(entry.auth ?? '', 'base64').toString()
    const colon = decoded.indexOf(':')
    const user = entry.username ?? (colon > 0 ? decoded.slice(0, colon) : '')
    const secret = entry.password ?? (colon > 0 ? decoded.slice(colon + 1).replace(/\0+$/, '') : '')
    if (entry.identitytoken !== undefined && entry.identitytoken !== '')
      return {
        credentials: { user, secret, identityToken: entry.identitytoken },
        hint: `the login in ${file}`,
      }
    if (user !== '' && secret !== '') return { credentials: { user, secret }, hint: `the login in ${file}` }
  }
  const helper = config.credHelpers?.[host] ?? config.credsStore
  const hint =
    helper === undefined
      ? `${file} has no login for ${host}`
      : `${file} leaves ${host} to the credential helper \`${helper}\`, and helpers are not run: give user and token`
  return { credentials: null, hint }
}

/** Keys are hosts, or addresses as older versions wrote them: `https://ghcr.io/v2/`. */
function hostOf(key: string): string {
  return aliasOf(key.replace(/^https?:\/\//, '').replace(/\/.*$/, ''))
}

function aliasOf(host: string): string {
  return ['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(host) ? 'docker.io' : host
}

/** Without anything of the file's content. */
function unreadable(file: string, error: unknown): ConfigurationError {
  return new ConfigurationError({
    file,
    message: `Docker's configuration cannot be read: ${messageOf(error)}`,
    remedy: 'Correct it, or run `docker login` again',
  })
}
