import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of a workspace that everything of ours is below; it ignores itself, so that no repository needs a line for it. */
export async function makeStateFolder(workspace: string): Promise<string> {
  const folder = join(workspace, '.mlops')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.gitignore'), '*\n')
  return folder
}
