import { createHash } from 'node:crypto'
import type { Services } from '../../../foundation/index.ts'
import type { RunManifest } from '../manifest.ts'
import { withoutCredentials } from './secrets.ts'

/** As many changed paths as are named one by one. */
const namedPaths = 200

/**
 * What git knows of the code that runs.
 * @param tree the git tree that runs: that of the commit, or one written of the working tree
 */
export async function collectGit(
  folder: string,
  tree: string,
  services: Services,
): Promise<Pick<RunManifest, 'commit' | 'dirty' | 'repository'>> {
  const git = async (...args: string[]) => {
    const options = {
      cwd: folder,
      env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      keepOutput: 64 * 1024 * 1024,
    }
    const result = await services.process.run('git', args, options).catch(() => null)
    return result?.exitCode === 0 ? result.stdout : null
  }
  const commit = (await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'))?.trim() || null
  const repository = repositoryOf(services.env) ?? (await git('remote', 'get-url', 'origin'))?.trim() ?? null
  if (commit === null) return { commit, dirty: null, repository: published(repository) }
  const raw = /^[0-9a-f]{40,64}$/.test(tree)
    ? await git('diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', commit, tree)
    : null
  return { commit, dirty: raw === null || raw === '' ? null : dirty(raw), repository: published(repository) }
}

/** The raw listing names modes, content hashes and paths: it is the difference, whatever a textual one would look like. */
function dirty(raw: string): NonNullable<RunManifest['dirty']> {
  const paths = raw.split('\0').filter((part) => part !== '' && !part.startsWith(':'))
  return {
    diff: createHash('sha256').update(raw).digest('hex'),
    paths: paths.slice(0, namedPaths),
    more: Math.max(0, paths.length - namedPaths),
  }
}

function repositoryOf(env: Services['env']): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env
  return server !== undefined && name !== undefined ? `${server.replace(/\/+$/, '')}/${name}` : null
}

/** A path of this machine says nothing to another. */
function published(address: string | null): string | null {
  if (address === null || address === '' || /^(file:|[./~\\]|[A-Za-z]:\\)/.test(address)) return null
  return withoutCredentials(address)
}
