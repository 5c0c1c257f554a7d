import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ApiDouble, type Stored } from '../delivery-kubernetes/api-double.ts'
import { token, writeKubeconfig } from '../delivery-kubernetes/kubeconfig-file.ts'

/** What a webhook says to an object: nothing where it takes it. */
export type Admit = (plural: string, object: Stored) => string | undefined

/**
 * The double of the API server with what operators need beside it: admission webhooks, definitions that drop fields, and
 * removal. A patch is tried by a dry run first, and then as it is.
 */
export async function startAdmitting(admit: Admit): Promise<ApiDouble> {
  const api = await ApiDouble.start()
  const folder = mkdtempSync(join(tmpdir(), 'mlops-admitting-'))
  const inner = serverOf(api)
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url!, inner)
    const body = await text(request)
    const plain = (status: number, message: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ kind: 'Status', status: 'Failure', code: status, message }))
    const [, plural = '', name] = /namespaces\/[^/]+\/([^/]+)(?:\/([^/]+))?$/.exec(url.pathname) ?? []
    const headers = {
      authorization: String(request.headers.authorization),
      ...(body === '' ? {} : { 'content-type': String(request.headers['content-type']) }),
    }
    if (request.method === 'DELETE') {
      if (headers.authorization !== `Bearer ${token}`) return plain(401, 'Unauthorized')
      const refused = api.trouble.refuse?.('DELETE', `${plural}/${name}`)
      if (refused !== undefined) return plain(...refused)
      const key = `${plural}/${name}`
      if (!api.objects.delete(key)) return plain(404, `${plural} "${name}" not found`)
      api.writes.push(`DELETE ${key}`)
      api.run()
      api.afterWrite()
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    }
    const send = (address: URL) =>
      fetch(address, { method: request.method!, headers, ...(body === '' ? {} : { body }) })
    if (request.method === 'PATCH') {
      const tried = new URL(url)
      tried.searchParams.set('dryRun', 'All')
      const dry = await send(tried)
      const said = await dry.text()
      if (!dry.ok) return response.writeHead(dry.status, { 'content-type': 'application/json' }).end(said)
      const refused = admit(plural, JSON.parse(said) as Stored)
      if (refused !== undefined)
        return plain(400, `admission webhook "validator.webhook-server" denied the request: ${refused}`)
    }
    const real = await send(url)
    return response.writeHead(real.status, { 'content-type': 'application/json' }).end(await real.text())
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => ApiDouble.prototype.stop.call(api)
  return Object.assign(api, {
    kubeconfig: () => writeKubeconfig(folder, (server.address() as { port: number }).port),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
      await stop()
    },
  })
}

function serverOf(api: ApiDouble): string {
  const { clusters } = JSON.parse(readFileSync(api.kubeconfig(), 'utf8')) as {
    clusters: { cluster: { server: string } }[]
  }
  return clusters[0]!.cluster.server
}
