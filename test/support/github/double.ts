import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFailureQueue, type Failure } from './failures.ts'
import { resolveRevision } from './git/plumbing.ts'
import { refreshPull } from './git/pulls.ts'
import { commitFiles, type NewBranchCommit, tagCommit } from './records/branches.ts'
import { addComment, findIssue, isPull } from './records/issues.ts'
import { protectBranch, unprotectBranch } from './records/protection.ts'
import { mergePull, type NewPull, openPull } from './records/pulls.ts'
import { addFork, addRepository, type NewRepository } from './records/repositories.ts'
import { createResponder, type Interceptor, type LoggedRequest } from './respond.ts'
import { type RuntimeTokenOptions, runtimeToken } from './results/runtime-token.ts'
import { createResultsStore } from './results/store.ts'
import { enterprisePrefix, listen } from './server.ts'
import { createTokenStore, type TokenOptions } from './tokens.ts'
import {
  type CheckRun,
  type Comment,
  findRepository,
  type Issue,
  type Pull,
  type Repository,
  type World,
} from './world.ts'

export interface GitHubOptions {
  /** The time the double believes it is; default the real one. */
  readonly now?: () => Date
}

/** A GitHub on loopback: what it keeps in git is in real repositories, the rest in memory. */
export interface GitHubDouble {
  /** GITHUB_API_URL. */
  readonly url: string
  /** GITHUB_API_URL of an Enterprise server. */
  readonly enterpriseUrl: string
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string
  /** Folder of the bare repositories: `https://github.com/` maps to `file://FORGE/`. */
  readonly forge: string
  readonly world: World
  readonly requests: readonly LoggedRequest[]
  /** What did not follow GitHub's description so far. */
  readonly violations: readonly string[]
  /** The violations so far, forgotten: for a test that breaks the rules on purpose. */
  takeViolations(): string[]

  token(options?: TokenOptions): string
  runtimeToken(options: RuntimeTokenOptions): string
  createRepository(fields: NewRepository & { files?: NewBranchCommit['files'] }): Promise<Repository>
  fork(parent: Repository, owner: string): Promise<Repository>
  commit(repository: Repository, fields: NewBranchCommit): Promise<string>
  tag(repository: Repository, name: string, target: string): Promise<void>
  /** Commit of a branch, tag or sha; throws where there is none. */
  sha(repository: Repository, revision: string): Promise<string>
  openPull(repository: Repository, fields: NewPull): Promise<Issue & { pull: Pull }>
  /** A pull request brought up to date with its branches. */
  pull(repository: Repository, number: number): Promise<Issue & { pull: Pull }>
  mergePull(repository: Repository, number: number, by: string): Promise<string>
  /** Lets a branch change through pull requests alone, or again by pushes. */
  protect(repository: Repository, branch: string, on?: boolean): Promise<void>
  comment(repository: Repository, fields: { issue: number; author: string; body: string }): Comment
  /** Comments of an issue or pull request, oldest first. */
  comments(repository: Repository, issue: number): Comment[]
  /** Check runs on a commit, oldest first. */
  checkRuns(repository: Repository, sha: string): CheckRun[]

  fail(failure: Failure): void
  intercept(interceptor: Interceptor): void
  /** Stops and throws when a request or an answer did not follow GitHub's description. */
  close(): Promise<void>
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const forge = await mkdtemp(join(tmpdir(), 'forge-'))
  const listener = await listen()
  let lastId = 1000
  const world: World = {
    origin: listener.origin,
    web: 'https://github.com',
    forge,
    repositories: new Map(),
    users: new Map(),
    results: createResultsStore(),
    dispatches: [],
    runners: [],
    runnerGroups: [],
    now: () => `${(options.now?.() ?? new Date()).toISOString().slice(0, 19)}Z`,
    nextId: () => (lastId += 1),
  }
  const tokens = createTokenStore()
  const failures = createFailureQueue()
  const log: LoggedRequest[] = []
  const violations: string[] = []
  const interceptors: Interceptor[] = []
  listener.serve(world, createResponder({ world, tokens, failures, log, violations, interceptors }))

  const findPull = async (repository: Repository, number: number) => {
    const issue = findIssue(repository, number)
    if (!isPull(issue)) throw new Error(`#${number} is no pull request`)
    await refreshPull(repository, issue)
    return issue
  }

  return {
    url: listener.origin,
    enterpriseUrl: `${listener.origin}${enterprisePrefix}`,
    resultsUrl: `${listener.origin}/`,
    forge,
    world,
    requests: log,
    violations,
    takeViolations: () => violations.splice(0),

    token: (fields = {}) => {
      for (const name of fields.repositories ?? [])
        if (!findRepository(world, name)) throw new Error(`no repository ${name}`)
      return tokens.issue(fields)
    },
    runtimeToken,
    createRepository: async ({ files, ...fields }) => {
      const repository = await addRepository(world, fields)
      if (files)
        await commitFiles(world, repository, { branch: repository.defaultBranch, files, message: 'Start' })
      return repository
    },
    fork: (parent, owner) => addFork(world, parent, owner),
    commit: (repository, fields) => commitFiles(world, repository, fields),
    tag: tagCommit,
    sha: async (repository, revision) => {
      const sha = await resolveRevision(repository.gitDir, `${revision}^{commit}`)
      if (sha === undefined) throw new Error(`${repository.fullName} has no ${revision}`)
      return sha
    },
    openPull: (repository, fields) => openPull(world, repository, fields),
    pull: findPull,
    mergePull: async (repository, number, by) =>
      mergePull(world, repository, await findPull(repository, number), { by }),
    protect: (repository, branch, on = true) =>
      on ? protectBranch(repository, branch) : unprotectBranch(repository, branch),
    comment: (repository, fields) => addComment(world, repository, fields),
    comments: (repository, issue) =>
      [...repository.comments.values()].filter((comment) => comment.issue === issue),
    checkRuns: (repository, sha) =>
      [...repository.checkRuns.values()].filter((check) => check.headSha === sha),

    fail: (failure) => failures.add(failure),
    intercept: (interceptor) => void interceptors.push(interceptor),
    close: async () => {
      await listener.close()
      await rm(forge, { recursive: true, force: true })
      if (violations.length > 0)
        throw new Error(`against GitHub's description of its API:\n${[...new Set(violations)].join('\n')}`)
    },
  }
}
