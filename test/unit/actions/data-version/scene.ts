import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../../../support/folder.ts'
import { type TestServices, testServices } from '../../../support/services.ts'

export interface RemoteScene {
  readonly services: TestServices
  /** Folder that is the remote. */
  readonly remote: string
  readonly workspace: string
  /** Another machine with the same remote. */
  another(): RemoteScene
}

/** A checkout whose data remote is a folder, without DVC. */
export function remoteScene(remote = join(temporaryFolder(), 'remote')): RemoteScene {
  const workspace = temporaryFolder()
  const none = join(workspace, 'none')
  const services = testServices(workspace, { DVC_SYSTEM_CONFIG_DIR: none, DVC_GLOBAL_CONFIG_DIR: none })
  write(
    join(workspace, '.dvc/config'),
    `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`,
  )
  return { services, remote, workspace, another: () => remoteScene(remote) }
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
    if (entry.isFile())
      found[full.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(full, 'latin1')
  }
  return found
}

export function modifiedOf(file: string): number {
  return statSync(file).mtimeMs
}

export const warnings = ({ logger }: TestServices) =>
  logger.lines.filter(({ level }) => level === 'warning').map(({ message }) => message)
