import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlobServiceClient } from '@azure/storage-blob'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readRecord, writeRecord } from '../../../src/data/versioning/remotes/index.ts'
import { azuriteAccount, startAzurite, startGcs } from '../../support/emulators.ts'
import { scene, swift } from '../../unit/data/versioning/remotes/scene.ts'
import { startS3 } from '../dvc/remote-peers.ts'

const record = 'mlops/runs/abc.json'

/** What every kind of remote must do with records, whatever it is spoken to by. */
async function keepsRecords(config: string, env: Record<string, string> = {}): Promise<void> {
  const here = scene(`[core]\nremote = r\n['remote "r"']\n${config}`)
  const remotes = await here.remotes({}, env)
  onTestFinished(() => remotes.close())
  const remote = await remotes.open('r')
  const { signal } = here.services
  expect(await readRecord(remote, record, signal, swift)).toBeNull()
  for (const content of ['{"first":1}', '{"second":"ünï"}']) {
    await writeRecord(remote, record, Buffer.from(content), signal, swift)
    expect((await readRecord(remote, record, signal, swift))?.toString()).toBe(content)
  }
  await expect(writeRecord(remote, 'files/md5/ab/cd', Buffer.from('x'), signal)).rejects.toThrow('not a name')
}

describe('records beside the objects', () => {
  it('are kept by S3, by moto', async () => {
    const s3 = await startS3()
    onTestFinished(() => s3.stop())
    await s3.bucket('box')
    await keepsRecords(
      `url = s3://box/some\nendpointurl = ${s3.url}\naccess_key_id = a\nsecret_access_key = b\n`,
    )
  })

  it('are kept by Azure Blob Storage, by Azurite', async () => {
    const azurite = await startAzurite()
    onTestFinished(() => azurite.stop())
    const { name, key } = azuriteAccount
    const connection = `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${key};BlobEndpoint=${azurite.url}/${name};`
    await BlobServiceClient.fromConnectionString(connection).getContainerClient('box').create()
    await keepsRecords(`url = azure://box/some\nconnection_string = "${connection}"\n`)
  })

  it('are kept by Google Cloud Storage, by its emulator', async () => {
    const gcs = await startGcs('box')
    onTestFinished(() => gcs.stop())
    await keepsRecords('url = gs://box/some\nprojectname = p\n', { STORAGE_EMULATOR_HOST: gcs.url })
  })

  it('are kept by a server that takes files at their paths', async () => {
    const held = new Map<string, Buffer>()
    const server = createServer(async (request, response) => {
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece as Buffer)
      const path = request.url ?? ''
      if (request.method === 'POST') held.set(path, Buffer.concat(pieces))
      const found = held.get(path)
      response.writeHead(found === undefined ? 404 : 200).end(request.method === 'GET' ? found : undefined)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    await keepsRecords(`url = http://127.0.0.1:${(server.address() as AddressInfo).port}/some\n`)
    expect([...held.keys()]).toEqual([`/some/${record}`])
  })
})
