import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWorkflow } from './workflow.ts'

/** Names of the environments that jobs of workflows run in, in order; those that an expression makes are not known. */
export async function jobEnvironments(root: string): Promise<readonly string[]> {
  const folder = join(root, '.github/workflows')
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  const found = texts.flatMap((text) =>
    readWorkflow('', text).jobs.flatMap(({ environment }) => environment ?? []),
  )
  return [...new Set(found)].sort()
}
