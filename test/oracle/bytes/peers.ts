import { execFile, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { peer } from '../../support/peers.ts'
import { freePort } from '../../support/ports.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('peers/', import.meta.url))
const kept = fileURLToPath(new URL('../../../.cache/emulators/', import.meta.url))
const windows = process.platform === 'win32'

/** A registry that others wrote. */
export interface Registry {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  stop(): void
}

/**
 * Google's registry, the one of go-containerregistry, in memory. It is built with Go, which neither npm nor PyPI has in a
 * size that a test may fetch: 35 s once where Go is on PATH and its modules can be had.
 * @returns null, after saying why, where it cannot be built
 */
export async function startRegistry(): Promise<Registry | null> {
  const name = windows ? 'registry.exe' : 'registry'
  let folder: string
  try {
    folder = await installed('oci-registry', ['go.mod', 'go.sum', 'tools.go'], async (draft) => {
      for (const file of ['go.mod', 'go.sum', 'tools.go']) await cp(join(here, file), join(draft, file))
      const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' }
      const package_ = 'github.com/google/go-containerregistry/cmd/registry'
      await run('go', ['build', '-trimpath', '-o', name, package_], { cwd: draft, env, timeout: 300_000 })
    })
  } catch (error) {
    const [line] = (error as Error).message.split('\n')
    console.warn(`No registry of others' is there, so the OCI store is held against our own alone: ${line}`)
    return null
  }
  const port = await freePort()
  const child = spawn(join(folder, name), ['-port', String(port)], { stdio: 'ignore' })
  const host = `127.0.0.1:${port}`
  for (let tries = 0; ; tries++) {
    const up = await fetch(`http://${host}/v2/`).catch(() => null)
    if (up?.ok === true) break
    if (tries === 100 || child.exitCode !== null) throw new Error('the registry did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { host, stop: () => void child.kill() }
}

/** Runs a script that uses ORAS's client for Python, the other implementation, and returns what it printed. */
export async function withOras(script: string, ...args: readonly string[]): Promise<string> {
  const folder = await installed('oras', ['requirements.lock'], async (draft) => {
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
    await run(peer('uv'), [...uv, '-r', join(here, 'requirements.lock')])
  })
  const env = { ...process.env, PYTHONPATH: folder }
  return (await run(peer('python'), ['-c', script, ...args], { env })).stdout.trim()
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
