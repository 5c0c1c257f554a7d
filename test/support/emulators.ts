import { execFile, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { peer } from './peers.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('emulators/', import.meta.url))
const kept = fileURLToPath(new URL('../../.cache/emulators/', import.meta.url))

/** A server of cloud storage in a process of its own, with nothing in it. */
export interface Emulator {
  readonly url: string
  stop(): void
}

/** Azurite, Microsoft's own emulator of Azure Blob Storage; the account and its key are in `azuriteAccount`. */
export async function startAzurite(): Promise<Emulator> {
  const folder = await installed('azurite', ['package-lock.json'], async (draft) => {
    for (const name of ['package.json', 'package-lock.json', '.npmrc', 'not-needed'])
      await cp(join(here, name), join(draft, name), { recursive: true })
    await run('npm', ['ci', '--loglevel=error'], { cwd: draft, shell: process.platform === 'win32' })
  })
  const program = join(folder, 'node_modules/azurite/dist/src/blob/main.js')
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent']
  const address = ['--blobHost', '127.0.0.1', '--blobPort', '0']
  return started(process.execPath, [program, ...options, ...address], {}, /listens on (http:\S+)/)
}

/** The account that Azurite has (https://learn.microsoft.com/azure/storage/common/storage-connect-azurite). */
export const azuriteAccount = {
  name: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
}

/** An emulator of Google Cloud Storage that the community keeps; Google has none. `bucket` is there from the start. */
export async function startGcs(bucket: string): Promise<Emulator> {
  const lock = 'requirements.lock'
  const folder = await installed('gcs', [lock], async (draft) => {
    const uv = [
      'pip',
      'install',
      '--quiet',
      '--require-hashes',
      '--python',
      peer('python'),
      '--target',
      draft,
    ]
    await run(peer('uv'), [...uv, '-r', join(here, lock)])
  })
  const script = `
import sys, threading
from gcp_storage_emulator.server import create_server
server = create_server('127.0.0.1', 0, True, sys.argv[1])
server.start()
print('listens on http://127.0.0.1:%d' % server._api._httpd.server_address[1], flush=True)
threading.Event().wait()`
  return started(peer('python'), ['-c', script, bucket], { PYTHONPATH: folder }, /listens on (http:\S+)/)
}

/** A folder that holds what lock files pin, by their content; made once, and seen whole or not at all. */
async function installed(
  name: string,
  locks: readonly string[],
  fill: (draft: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256')
  for (const lock of locks) hash.update(readFileSync(join(here, lock)))
  const folder = join(kept, `${name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${randomUUID()}`
  await mkdir(draft, { recursive: true })
  try {
    await fill(draft)
    await rename(draft, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}

async function started(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  address: RegExp,
): Promise<Emulator> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = address.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(said)))
  })
  return { url, stop: () => void child.kill() }
}
