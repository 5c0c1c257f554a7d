import { ConfigurationError } from '../foundation/index.ts'
import type { ConnectedGitHub } from './connection.ts'

/** A file of a tree. */
export interface TreeFile {
  readonly mode: string
  readonly sha: string
}

/** The files of one tree, listed when they are asked for. */
export interface BranchTree {
  find(path: string): Promise<TreeFile | null>
  /** Paths below a folder, with `/`, sorted; all of them for an empty name. */
  list(folder: string): Promise<readonly string[]>
}

interface Entry extends TreeFile {
  readonly path: string
  readonly type: string
}

/**
 * Lists a tree in one request. GitHub cuts a list off after 100,000 entries or 7 MB: such a tree is walked, folder by folder,
 * no further than what is asked for.
 */
export function openTree({ octokit, context }: ConnectedGitHub, tree: string): BranchTree {
  const asked = new Map<string, Promise<{ entries: readonly Entry[]; truncated: boolean }>>()
  const listed = (sha: string, recursive: boolean) => {
    const key = `${sha} ${recursive}`
    const known = asked.get(key)
    if (known !== undefined) return known
    const asking = octokit.rest.git
      .getTree({ ...context.repository, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) })
      .then(({ data }) => ({ entries: data.tree as Entry[], truncated: data.truncated }))
    asked.set(key, asking)
    return asking
  }

  /** Entry of a path that has to be walked to. */
  async function walkTo(path: string): Promise<Entry | null> {
    let found: Entry = { path: '', type: 'tree', mode: '040000', sha: tree }
    for (const part of path.split('/')) {
      if (found.type !== 'tree') return null
      const { entries } = await listed(found.sha, false)
      const next = entries.find((entry) => entry.path === part)
      if (next === undefined) return null
      found = next
    }
    return found
  }

  async function below(sha: string, prefix: string): Promise<string[]> {
    const whole = await listed(sha, true)
    if (!whole.truncated)
      return whole.entries.filter(({ type }) => type !== 'tree').map(({ path }) => prefix + path)
    const paths: string[] = []
    for (const { path, type, sha: inner } of (await listed(sha, false)).entries)
      if (type === 'tree') paths.push(...(await below(inner, `${prefix}${path}/`)))
      else paths.push(prefix + path)
    return paths
  }

  async function entryOf(path: string): Promise<Entry | null> {
    const { entries, truncated } = await listed(tree, true)
    return truncated ? walkTo(path) : (entries.find((entry) => entry.path === path) ?? null)
  }

  return {
    async find(path) {
      const entry = await entryOf(path)
      return entry === null || entry.type === 'tree' ? null : entry
    },
    async list(folder) {
      const inside = folder.replace(/\/+$/, '')
      if (inside === '') return (await below(tree, '')).sort()
      const entry = await entryOf(inside)
      return entry?.type === 'tree' ? (await below(entry.sha, `${inside}/`)).sort() : []
    },
  }
}

/** @throws ConfigurationError for a link, and for bytes that are no text: they would come back changed */
export async function textOf(
  { octokit, context }: ConnectedGitHub,
  file: string,
  { mode, sha }: TreeFile,
): Promise<string> {
  if (!mode.startsWith('100'))
    throw new ConfigurationError({ file, message: 'is a link, not a file', remedy: 'Commit the file itself' })
  const { data } = await octokit.rest.git.getBlob({ ...context.repository, file_sha: sha })
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(Buffer.from(data.content, 'base64'))
  } catch {
    throw new ConfigurationError({ file, message: 'is not UTF-8 text', remedy: 'Save it as UTF-8' })
  }
}
