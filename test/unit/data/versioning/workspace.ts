import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type DataSettings,
  type DataWorkspace,
  openDataWorkspace,
} from '../../../../src/data/versioning/index.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

export interface Checkout {
  readonly root: string
  readonly services: TestServices
  /** Opened anew, as a new process would. */
  open(settings?: DataSettings): DataWorkspace
  write(path: string, content: string | Uint8Array, mode?: number): void
  commit(message: string): Promise<void>
}

/** An empty git repository. */
export async function checkout(): Promise<Checkout> {
  const root = temporaryFolder()
  const services = testServices(root)
  await git(services, root, 'init', '-q', '-b', 'main')
  return {
    root,
    services,
    open: (settings) => openDataWorkspace(services, settings),
    write(path, content, mode) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
      if (mode !== undefined) chmodSync(join(root, path), mode)
    },
    async commit(message) {
      await git(services, root, 'add', '.')
      await git(services, root, 'commit', '-q', '-m', message)
    },
  }
}

/** The problems that work throws, as text. */
export async function problemsOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return ''
}
