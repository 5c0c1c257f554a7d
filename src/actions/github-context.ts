import { readFileSync } from 'node:fs'
import type { Services } from '../foundation/index.ts'
import { type GitHubContext, readGitHubContext } from '../github/index.ts'

/** Where in GitHub this runs, or null on a laptop. */
export function githubContext(services: Pick<Services, 'env'>): GitHubContext | null {
  return readGitHubContext(services.env, (path) => readFileSync(path, 'utf8'))
}
