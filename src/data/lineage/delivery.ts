import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ConfigurationError, messageOf, type Problem, type Services } from '../../foundation/index.ts'
import { shown } from '../files.ts'
import type { RunEvent } from './open-lineage.ts'
import { type HttpTransport, postEvents } from './open-lineage-http.ts'

/** Where events go. What is not given here is taken from OpenLineage's own variables of the environment. */
export interface TransportOptions {
  /** Appended to, one event a line. */
  readonly openlineageFile?: string | undefined
  /** Of the server, without the endpoint; else `OPENLINEAGE_URL`. */
  readonly openlineageUrl?: string | undefined
  /** Else `OPENLINEAGE_API_KEY`. */
  readonly openlineageApiKey?: string | undefined
  readonly timeoutSeconds?: number
  /** Before the second attempt; doubled before the third. */
  readonly retrySeconds?: number
}

export interface Delivery {
  /** File or URL. */
  readonly to: string
  readonly delivered: number
  /** Why the others were not. */
  readonly failure: string | null
}

export interface Transports {
  readonly file: string | null
  readonly http: HttpTransport | null
}

/**
 * Which transports are asked for. `OPENLINEAGE_DISABLED=true` asks for none; `OPENLINEAGE_ENDPOINT` names another
 * path than `api/v1/lineage`.
 * @throws ConfigurationError for a URL or key that no request can be made with; their values are not in the message
 */
export function transportsOf(options: TransportOptions, env: Services['env']): Transports {
  if (env.OPENLINEAGE_DISABLED?.toLowerCase() === 'true') return { file: null, http: null }
  const given = (value: string | undefined) =>
    value === undefined || value.trim() === '' ? undefined : value.trim()
  const address = given(options.openlineageUrl) ?? given(env.OPENLINEAGE_URL)
  const key = given(options.openlineageApiKey) ?? given(env.OPENLINEAGE_API_KEY) ?? null
  const file = given(options.openlineageFile) ?? null
  if (address === undefined) return { file, http: null }
  const problems: Problem[] = []
  const url = URL.canParse(address) ? new URL(address) : null
  const path = given(options.openlineageUrl) === undefined ? 'OPENLINEAGE_URL' : 'openlineage-url'
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const remedy = 'Give the address of the server, such as `https://marquez.example.com`.'
    problems.push({ path, message: 'must start with http:// or https://', remedy })
  } else if (url.username !== '' || url.password !== '') {
    const remedy = 'Leave it out; a key goes into `OPENLINEAGE_API_KEY`.'
    problems.push({ path, message: 'must not carry a user or a password', remedy })
  }
  if (key !== null && !/^[\x21-\x7e]+$/.test(key)) {
    const remedy = 'Check the secret for spaces and line breaks.'
    problems.push({
      path: 'OPENLINEAGE_API_KEY',
      message: 'has characters that a header cannot carry',
      remedy,
    })
  }
  if (problems.length > 0 || url === null) throw new ConfigurationError(problems)
  const endpoint = given(env.OPENLINEAGE_ENDPOINT) ?? 'api/v1/lineage'
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${endpoint.replace(/^\/+/, '')}`
  const { timeoutSeconds = 5, retrySeconds = 0.5 } = options
  return { file, http: { url: url.href, key, timeoutSeconds, retrySeconds } }
}

/** Hands events over. A transport that fails is warned about and never fails the run. */
export async function deliver(
  services: Pick<Services, 'logger' | 'signal' | 'workspace'>,
  events: readonly RunEvent[],
  { file, http }: Transports,
): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  if (file !== null) deliveries.push(await append(services.workspace, file, events))
  if (http !== null) deliveries.push(await postEvents(http, events, services.signal))
  for (const { to, delivered, failure } of deliveries) {
    if (failure === null) services.logger.info(`${delivered} OpenLineage events went to ${to}.`)
    else {
      const left = `${events.length - delivered} of ${events.length} OpenLineage events did not reach ${to}`
      services.logger.warning(`${left}: ${failure}. The run goes on without them.`)
    }
  }
  return deliveries
}

/**
 * All events in one write at the end of the file, so that two runs which write at once do not mix their lines; what a
 * full disk lets through only in part is taken back.
 */
async function append(workspace: string, file: string, events: readonly RunEvent[]): Promise<Delivery> {
  const path = resolve(workspace, file)
  const to = shown(workspace, path)
  if (events.length === 0) return { to, delivered: 0, failure: null }
  try {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(path, 'a')
    try {
      const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
      const { bytesWritten } = await handle.write(bytes)
      if (bytesWritten < bytes.length) {
        await handle.truncate((await handle.stat()).size - bytesWritten)
        return { to, delivered: 0, failure: 'the disk is full' }
      }
    } finally {
      await handle.close()
    }
    return { to, delivered: events.length, failure: null }
  } catch (error) {
    return { to, delivered: 0, failure: messageOf(error) }
  }
}
