const longest = 1024

/**
 * What is wrong with a file's path in a version, or null. Versions come back from places that others write to, and onto
 * machines of any kind, so only plain paths are taken: no way up or out, nothing absolute, no drive letters, none of the
 * folders that git and DVC keep for themselves.
 */
export function storedPathProblem(path: string): string | null {
  if (path === '') return 'is empty'
  if (path.length > longest) return `is longer than ${longest} characters`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return 'has a backslash or a control character'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is not relative'
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..')
      return 'leads out of the version, or is not in its plain form'
    if (['.git', '.dvc', '.hg'].includes(part.toLowerCase().replace(/[. ]+$/, '')))
      return `leads into ${part}`
  }
  return null
}

/** What is wrong with paths taken together: two that are one file on some machine, or a file that is a folder too. */
export function storedPathsProblem(paths: readonly string[]): string | null {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const wrong = storedPathProblem(path)
    if (wrong !== null) return `${JSON.stringify(path)} ${wrong}`
    const key = path.normalize('NFC').toLowerCase()
    const same = seen.get(key)
    if (same !== undefined)
      return same === path
        ? `${JSON.stringify(path)} is listed twice`
        : `${JSON.stringify(path)} and ${JSON.stringify(same)} are one file where case does not count`
    seen.set(key, path)
  }
  for (const [key, path] of seen)
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
      const above = seen.get(key.slice(0, at))
      if (above !== undefined)
        return `${JSON.stringify(path)} is inside ${JSON.stringify(above)}, which is a file`
    }
  return null
}
