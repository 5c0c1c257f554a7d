import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBranchInGit } from '../../../src/delivery/branch/index.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'
import type { ApiDouble } from '../delivery-kubernetes/api-double.ts'
import { type Caller, caller } from '../delivery-kubernetes/deploying.ts'

/** A repository and its remote, of which a controller takes `deploy/` of the branch `main`. */
export interface Site {
  readonly remote: string
  readonly workspace: string
  /** Commits files as a person does, and pushes them; the commit. */
  commit(files: Readonly<Record<string, string>>): string
  /** A file at the branch's head. */
  file(path: string): string
  /** Subjects of the commits that we made, oldest first. */
  ours(): readonly string[]
  head(): string
  caller(): Caller
}

const inGit = (folder: string, ...args: string[]) =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Grace',
      GIT_AUTHOR_EMAIL: 'grace@example.com',
      GIT_COMMITTER_NAME: 'Grace',
      GIT_COMMITTER_EMAIL: 'grace@example.com',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

export async function siteIn(folder: string, api: ApiDouble): Promise<Site> {
  const services: TestServices = testServices(folder)
  const [remote, workspace] = [join(folder, 'remote.git'), join(folder, 'clone')]
  await git(services, folder, 'init', '--bare', '--initial-branch=main', 'remote.git')
  await git(services, folder, 'clone', '--quiet', 'remote.git', 'clone')
  return {
    remote,
    workspace,
    commit(files) {
      if (inGit(remote, 'branch', '--list', 'main') !== '')
        inGit(workspace, 'pull', '--quiet', 'origin', 'main')
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true })
        writeFileSync(join(workspace, path), text)
      }
      inGit(workspace, 'add', '--all')
      inGit(workspace, 'commit', '--quiet', '--message', 'By hand')
      inGit(workspace, 'push', '--quiet', 'origin', 'HEAD:main')
      return inGit(remote, 'rev-parse', 'main')
    },
    file: (path) => `${inGit(remote, 'show', `main:${path}`)}\n`,
    ours: () =>
      inGit(remote, 'log', '--reverse', '--format=%s', 'main')
        .split('\n')
        .filter((subject) => subject.startsWith('production: ')),
    head: () => inGit(remote, 'rev-parse', 'main'),
    caller() {
      const one = caller(api, workspace)
      return {
        ...one,
        services: {
          ...one.services,
          branch: async (name) =>
            openBranchInGit({ ...testServices(workspace) }, { remote, branch: name ?? 'main' }),
        },
      }
    },
  }
}

/** Texts of a folder of a repository at its head. */
export function textsOf(remote: string, folder: string): { commit: string; texts: readonly string[] } {
  const commit = inGit(remote, 'rev-parse', 'main')
  const paths = inGit(remote, 'ls-tree', '-r', '--name-only', commit, `${folder}/`)
    .split('\n')
    .filter(Boolean)
  return { commit, texts: paths.map((path) => inGit(remote, 'show', `${commit}:${path}`)) }
}
