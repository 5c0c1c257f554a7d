import { Octokit } from '@octokit/rest'
import type { GitHubDouble } from './double.ts'
import type { TokenOptions } from './tokens.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** A plain client of the double, without the retries our own code adds; no options: anonymous. */
export function clientOf(github: GitHubDouble, options?: TokenOptions, baseUrl = github.url): Octokit {
  return new Octokit({ ...(options ? { auth: github.token(options) } : {}), baseUrl, log: silent })
}
