import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fixedPart, matches, mayHold } from './patterns.ts'

/** Never data, but where `**` would get lost. */
const passedOver: ReadonlySet<string> = new Set(['.git', '.mlops', 'node_modules'])

/**
 * The files that a glob stands for, and everything in the folders that it stands for, behind links too.
 * @param root absolute folder that the pattern starts at
 * @param pattern relative to it, with `/`
 * @returns paths relative to `root`, in byte order
 */
export async function matchingFiles(root: string, pattern: string): Promise<string[]> {
  const found: string[] = []
  /** @param above real folders that this one is in, so that a link to one of them is no circle */
  const visit = async (folder: string, whole: boolean, above: readonly string[]): Promise<void> => {
    const real = await realpath(join(root, folder)).catch(() => null)
    if (real === null || above.includes(real)) return
    for (const name of await readdir(real)) {
      const path = folder === '.' ? name : `${folder}/${name}`
      const entry = await stat(join(root, path)).catch(() => null)
      const taken = whole || matches(pattern, path)
      if (entry?.isFile() && taken) found.push(path)
      else if (entry?.isDirectory() && !passedOver.has(name) && (taken || mayHold(pattern, path)))
        await visit(path, taken, [...above, real])
    }
  }
  const top = fixedPart(pattern)
  if ((await stat(join(root, top)).catch(() => null))?.isDirectory()) await visit(top, false, [])
  return found.sort()
}
