import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { peer } from '../../support/peers.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'

/** Runs the real DVC and returns what it printed; throws its words when it fails. */
export async function dvc(services: TestServices, ...args: string[]): Promise<string> {
  const result = await services.process.run(peer('dvc'), args, {
    cwd: services.workspace,
    env: { DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: join(services.workspace, '.site') },
  })
  if (result.exitCode !== 0)
    throw new Error(`dvc ${args.slice(0, 3).join(' ')}: ${result.stderr}${result.stdout}`)
  return result.stdout.trim()
}

/** A git repository with an empty first commit. */
export async function repositoryAt(folder: string): Promise<TestServices> {
  const services = testServices(folder)
  await git(services, folder, 'init', '-q', '-b', 'main')
  await git(services, folder, 'commit', '-q', '--allow-empty', '-m', 'start')
  return services
}

/** Every file below `folder` that `wanted` says, as text by relative path: mode and content, or the link's target. */
export function contentsOf(folder: string, wanted: (path: string) => boolean): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isDirectory() || !wanted(path)) continue
    const full = join(folder, path)
    const mode = (lstatSync(full).mode & 0o777).toString(8)
    found[path] = entry.isSymbolicLink()
      ? `link ${readlinkSync(full)}`
      : `${mode} ${readFileSync(full).toString('base64')}`
  }
  return found
}

/** As `contentsOf`, without modes and with text as text. */
export function textsOf(folder: string, wanted: (path: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contentsOf(folder, wanted)).map(([path, content]) => [
      path,
      content.startsWith('link ') ? content : readFileSync(join(folder, path), 'utf8'),
    ]),
  )
}
