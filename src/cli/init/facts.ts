/** What is looked at of a repository. Paths are relative to it, with `/`. */
export interface Facts {
  /** Name of its folder. */
  readonly folder: string
  /** Files that git knows or would take, and what `.dvc` pointers name. */
  readonly files: readonly string[]
  /** Texts of the small ones among them that say something: programs, lock files, `dvc.yaml`, the first lines of tables. */
  readonly texts: ReadonlyMap<string, string>
}

/** A path that can stand in a command and in YAML as it is, and that is no glob. Others are passed over. */
export function isPlain(path: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(path) && !path.split('/').includes('..')
}

/** Folders whose files are no candidates for anything. */
export function isAside(path: string): boolean {
  return /(^|\/)(tests?|docs?|examples?|notebooks?|node_modules|site-packages|\.venv|venv|\.[^/]+)\//.test(
    path,
  )
}

export const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
export const depthOf = (path: string) => path.split('/').length

/** `file:line` of the first match, and what its first group holds. */
export function findIn(
  text: string,
  pattern: RegExp,
): { readonly value: string; readonly line: number } | null {
  const match = pattern.exec(text)
  if (match === null) return null
  return { value: match[1] ?? match[0], line: text.slice(0, match.index).split('\n').length }
}
