/** One file that two versions do not share. Paths are relative to the workspace. */
export interface Change {
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed'
  readonly path: string
  /** Where it was before, when it was renamed. */
  readonly from: string | null
  /** Hash before and after; null where it was not or is not. */
  readonly before: string | null
  readonly after: string | null
}

/**
 * What changed between two sets of files, by path. A file that went while one with the same bytes came was renamed;
 * of several alike, the first by name is paired with the first.
 */
export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change[] {
  const changes: Change[] = []
  const came: [string, string][] = []
  for (const [path, oid] of after) {
    const old = before.get(path)
    if (old === undefined) came.push([path, oid])
    else if (old !== oid) changes.push({ kind: 'modified', path, from: null, before: old, after: oid })
  }
  const gone = new Map<string, string[]>()
  for (const [path, oid] of [...before].sort(byPath)) {
    if (after.has(path)) continue
    const paths = gone.get(oid)
    if (paths === undefined) gone.set(oid, [path])
    else paths.push(path)
  }
  for (const [path, oid] of came.sort(byPath)) {
    const from = gone.get(oid)?.shift() ?? null
    if (from === null) changes.push({ kind: 'added', path, from, before: null, after: oid })
    else changes.push({ kind: 'renamed', path, from, before: oid, after: oid })
  }
  for (const [oid, paths] of gone)
    for (const path of paths) changes.push({ kind: 'deleted', path, from: null, before: oid, after: null })
  return changes.sort((a, b) => byPath([a.path, ''], [b.path, '']))
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
