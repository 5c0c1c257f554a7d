import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import type { PrometheusSettings } from '../../../src/delivery/measurements/prometheus/settings.ts'
import { openPrometheusSource } from '../../../src/delivery/measurements/prometheus/source.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { peer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'
import { arms, minute } from './history.ts'

const script = fileURLToPath(new URL('./certificates.py', import.meta.url))
const said = (resultType: string, result: unknown) =>
  JSON.stringify({ status: 'success', data: { resultType, result } })

it('a Prometheus behind TLS is asked by the authority and the client certificate that are given', async () => {
  const folder = temporaryFolder()
  execFileSync(peer('python'), [script, folder])
  const pem = (name: string) => readFileSync(join(folder, `${name}.pem`), 'utf8')
  const clients: (string | string[] | undefined)[] = []
  const server = createServer(
    {
      ...{ key: pem('server-key'), cert: pem('server'), ca: pem('ca') },
      requestCert: true,
      rejectUnauthorized: true,
    },
    (request, response) => {
      clients.push((request.socket as TLSSocket).getPeerCertificate().subject.CN)
      let form = ''
      request.on('data', (chunk) => {
        form += chunk
      })
      request.on('end', () =>
        response.end(form.includes('time%28%29') ? said('scalar', [0, '1900000000']) : said('vector', [])),
      )
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = `https://127.0.0.1:${(server.address() as { port: number }).port}`
  const measured = async (tls: PrometheusSettings['tls']) => {
    const source = await openPrometheusSource(
      { prometheus: address, preset: 'template', tls },
      { ...testServices(folder), clock: { now: () => new Date(1_900_000_000_000) } },
      { firstDelaySeconds: 0.01 },
    )
    const [one] = await source.measure([{ name: 'errors', measure: { kind: 'error-rate' } }], arms, minute)
    return one
  }
  const serverName = 'prometheus.example.com'
  const client = { certificate: 'client.pem', key: pem('client-key') }

  expect(await measured({ ca: 'ca.pem', serverName, ...client })).toMatchObject({ kind: 'no-data' })
  expect(new Set(clients)).toEqual(new Set(['client']))
  clients.length = 0
  const authority = /could not be asked.*Name the authority that signed its certificate under `tls.ca`/
  const error = (reason: RegExp) => ({ kind: 'error', reason: expect.stringMatching(reason) })
  for (const tls of [
    { serverName, ...client },
    { ca: 'stranger.pem', serverName, ...client },
    { ca: 'ca.pem', serverName: 'other.example.com', ...client },
  ])
    expect(await measured(tls)).toMatchObject(error(authority))
  // A server that turns a client down may close the connection before it has said so.
  for (const tls of [
    { ca: 'ca.pem', serverName },
    { ca: 'ca.pem', serverName, certificate: 'stranger.pem', key: 'stranger-key.pem' },
  ])
    expect(await measured(tls)).toMatchObject(error(/could not be asked/))
  expect(clients).toEqual([])
})
