import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fixedClock, memoryLogger } from '../../../../src/foundation/index.ts'
import { type ByteServices, collectFiles, type StoredVersion } from '../../../../src/registry/bytes/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'

/** Tries again at once, so that tests do not wait. */
export const swift = { attempts: 4, firstDelay: 1 }

export interface Scene {
  readonly root: string
  readonly services: ByteServices & { readonly logger: ReturnType<typeof memoryLogger> }
  /** A version with these files as the output `model`, and papers where the path says so. */
  version(
    files: Readonly<Record<string, string | Uint8Array>>,
    more?: Partial<StoredVersion>,
  ): Promise<StoredVersion>
  /** A path for `get`, not there yet. */
  into(name?: string): string
}

export function scene(env: Record<string, string> = {}): Scene {
  const root = temporaryFolder()
  let made = 0
  return {
    root,
    services: {
      logger: memoryLogger(),
      clock: fixedClock('2026-01-02T03:04:05.000Z'),
      env: { HOME: join(root, 'home'), ...env },
      signal: new AbortController().signal,
    },
    async version(files, more = {}) {
      made += 1
      const folder = join(root, `version-${made}`)
      for (const [path, content] of Object.entries(files)) write(join(folder, path), content)
      const parts = Object.keys(files).map((path) => {
        const paper = path.startsWith('papers/')
        return {
          name: paper ? 'card' : 'model',
          kind: paper ? ('paper' as const) : ('model' as const),
          path,
          file: join(folder, path),
        }
      })
      return { model: 'flight-delay', version: 'v1.2.3', files: await collectFiles(parts), ...more }
    },
    into: (name = 'fetched') => join(root, 'out', name),
  }
}

export function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Every file below a folder with its content, by path with `/`. */
export function contentsOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name)
    if (!entry.isDirectory())
      found[full.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(full, 'latin1')
  }
  return found
}
