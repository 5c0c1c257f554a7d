import { ConfigurationError, type Problem, type Services } from '../../../foundation/index.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { HttpStatusError } from './failures.ts'
import { discard, downloadOf, type HttpRequest, openTransport } from './http-transport.ts'
import { type Kept, keptPath, publicAddress, type Remote, usualJobs } from './remote.ts'
import { trusted } from './s3-client.ts'

/** DVC's own, in seconds. */
const usualTimeout = 60

/**
 * A server that gives files at their paths and may take them too: read by GET with ranges, asked by HEAD, written by
 * POST or by what `method` says, as DVC does. It cannot be listed.
 */
export async function openHttpRemote(
  settings: RemoteSettingsOf<'http'>,
  { env }: Pick<Services, 'env'>,
  jobs: number = settings.options.jobs ?? usualJobs(),
): Promise<Remote> {
  const { name, options } = settings
  const address = new URL(settings.url)
  const authentication = authenticationOf(settings, address)
  address.username = ''
  address.password = ''
  const transport = openTransport({
    sockets: jobs + 4,
    connectSeconds: options.connect_timeout ?? usualTimeout,
    readSeconds: options.read_timeout ?? usualTimeout,
    tls: await trusted(options.ssl_verify),
    env,
  })
  const place = (object: Kept) => {
    const url = new URL(address)
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${keptPath(object)}`
    return url
  }
  const send = (request: Omit<HttpRequest, 'headers'>, headers: Record<string, string> = {}) =>
    transport.send({ ...request, headers: { ...authentication, ...headers } })

  const remote: Remote = {
    name,
    address: publicAddress(settings.url),
    jobs,
    pageSize: null,
    async has(object, signal) {
      let answer = await send({ method: 'HEAD', url: place(object), signal })
      if (answer.statusCode === 405 || answer.statusCode === 501) {
        discard(answer)
        answer = await send({ method: 'GET', url: place(object), signal }, { range: 'bytes=0-0' })
      }
      discard(answer)
      const status = answer.statusCode ?? 0
      if (status === 404 || status === 410) return false
      // A range of an empty file cannot be satisfied, which says that the file is there.
      if (status < 300 || status === 416) return true
      throw new HttpStatusError('HEAD', status, answer.statusMessage ?? '')
    },
    list() {
      throw new Error('a server that is spoken to by HTTP alone cannot be listed')
    },
    async upload(object, { path, bytes, md5, content }, signal) {
      const method = (options.method ?? 'POST').toUpperCase()
      const answer = await send(
        { method, url: place(object), body: content ?? { path, bytes }, signal },
        {
          'content-length': String(bytes),
          'content-type': 'application/octet-stream',
          'content-md5': Buffer.from(md5, 'hex').toString('base64'),
        },
      )
      discard(answer)
      const status = answer.statusCode ?? 0
      if (status >= 300) throw new HttpStatusError(method, status, answer.statusMessage ?? '')
    },
    async read(object, offset, signal) {
      const range: Record<string, string> = offset === 0 ? {} : { range: `bytes=${offset}-` }
      const answer = await send({ method: 'GET', url: place(object), signal }, range)
      const download = downloadOf(answer)
      if (download !== null) return download
      const status = answer.statusCode ?? 0
      discard(answer)
      if (status === 404 || status === 410) return null
      if (status === 416 && offset > 0) return remote.read(object, 0, signal)
      throw new HttpStatusError('GET', status, answer.statusMessage ?? '')
    },
    async remove() {
      throw new Error('DVC removes nothing from a server that is spoken to by HTTP alone')
    },
    close: async () => transport.close(),
  }
  return remote
}

function authenticationOf(
  { name, options, place }: RemoteSettingsOf<'http'>,
  address: URL,
): Record<string, string> {
  const wrong = (key: string, message: string, remedy: string): never => {
    const problem: Problem = { ...place, path: `remote.${name}.${key}`, message, remedy }
    throw new ConfigurationError(problem)
  }
  const { auth, user, password } = options
  if (options.ask_password === true && password === undefined)
    wrong('ask_password', 'nobody is there to be asked', 'Write `password` in .dvc/config.local')
  if (auth === undefined) {
    if (address.username === '') return {}
    return basic(decodeURIComponent(address.username), decodeURIComponent(address.password))
  }
  if (auth === 'digest') wrong('auth', 'digest is not supported, as in DVC', 'Use basic or custom')
  if (password === undefined)
    return wrong('auth', `${auth} needs \`password\``, 'Write it in .dvc/config.local')
  if (auth === 'basic')
    return basic(user ?? wrong('auth', 'basic needs `user`', 'Write it beside the password'), password)
  const header = options.custom_auth_header
  if (header === undefined)
    return wrong('auth', 'custom needs `custom_auth_header`', 'Write the name of the header')
  return { [header]: password }
}

function basic(user: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
}
