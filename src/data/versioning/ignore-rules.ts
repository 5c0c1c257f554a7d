import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** What DVC leaves out wherever it stands, before any `.dvcignore` is read. */
const always = ['.hg/', '.git/', '.git', '.dvc/']
export const ignoreFile = '.dvcignore'

/** Which paths `.dvcignore` files leave out. Paths are relative to the workspace, with `/`. */
export interface IgnoreRules {
  /** Must be asked from the top down: what is inside something ignored is not looked at. */
  ignores(path: string, folder: boolean): boolean
  /** No `.dvcignore` speaks of what lies directly in this folder: `ignores` can only be true for names with a dot. */
  silentIn(folder: string): boolean
  /** As `ignores`, asking for every folder on the way as well. */
  ignoresAny(path: string, folder: boolean): boolean
}

/** Rules of the folder's own `.dvcignore` and of those in folders above; the nearest with an opinion wins. */
export function openIgnoreRules(workspace: string): IgnoreRules {
  const usual = matcher(always)
  const files = new Map<string, Ignore | null>()
  const rulesIn = (folder: string) => {
    let rules = files.get(folder)
    if (rules === undefined) {
      const file = join(workspace, folder, ignoreFile)
      const lines = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : []
      rules = lines.length > 0 ? matcher(lines) : null
      files.set(folder, rules)
    }
    return rules
  }
  const ignores = (path: string, folder: boolean) => {
    for (let above = posix.dirname(path); ; above = posix.dirname(above)) {
      const rules = rulesIn(above)
      const inside = above === '.' ? path : path.slice(above.length + 1)
      const found = rules?.test(folder ? `${inside}/` : inside)
      if (found?.ignored === true) return true
      if (found?.unignored === true) return false
      // the usual ones all begin with a dot
      if (above === '.')
        return path[path.lastIndexOf('/') + 1] === '.' && usual.ignores(folder ? `${path}/` : path)
    }
  }
  return {
    ignores,
    silentIn(folder) {
      for (let above = folder; ; above = posix.dirname(above)) {
        if (rulesIn(above) !== null) return false
        if (above === '.') return true
      }
    },
    ignoresAny(path, folder) {
      const parts = path.split('/')
      return parts.some((_part, index) =>
        ignores(parts.slice(0, index + 1).join('/'), folder || index < parts.length - 1),
      )
    },
  }
}

function matcher(patterns: readonly string[]): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: false }).add(patterns)
}

/** DVC strips white space around a pattern, unlike git. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
