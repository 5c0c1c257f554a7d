import { execFileSync } from 'node:child_process'
import type { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'

let github: GitHubDouble
let repository: Repository
let octokit: Octokit
const at = { owner: 'acme', repo: 'model' }

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({
    fullName: 'acme/model',
    files: { 'model.py': 'x = 1\n' },
    collaborators: { ana: 'write' },
  })
  await github.commit(repository, { branch: 'better', files: { 'model.py': 'x = 2\n' } })
  octokit = clientOf(github, {
    identity: 'ana',
    permissions: { contents: 'write', 'pull-requests': 'write' },
  })
})
afterEach(() => github.close())

describe('pull requests', () => {
  it('follow their branches and keep a test merge', async () => {
    const { data: opened } = await octokit.pulls.create({
      ...at,
      head: 'better',
      base: 'main',
      title: 'Better',
    })
    expect(opened).toMatchObject({
      number: 1,
      mergeable: true,
      changed_files: 1,
      commits: 1,
      user: { login: 'ana' },
    })
    const pushed = await github.commit(repository, { branch: 'better', files: { 'model.py': 'x = 3\n' } })
    const { data: later } = await octokit.pulls.get({ ...at, pull_number: 1 })
    expect(later.head.sha).toBe(pushed)
    expect(await github.sha(repository, 'refs/pull/1/merge')).toBe(later.merge_commit_sha)
    const parents = execFileSync('git', ['-C', repository.gitDir, 'rev-parse', 'refs/pull/1/merge^@'], {
      encoding: 'utf8',
    })
    expect(parents.trim().split('\n')).toEqual([later.base.sha, pushed])
  })

  it('say when they conflict', async () => {
    await github.openPull(repository, { head: 'better', base: 'main', title: 'Better', author: 'ana' })
    await github.commit(repository, { branch: 'main', files: { 'model.py': 'x = 9\n' } })
    const { data } = await octokit.pulls.get({ ...at, pull_number: 1 })
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
    await expect(octokit.pulls.merge({ ...at, pull_number: 1 })).rejects.toMatchObject({ status: 405 })
  })

  it('come from forks, whose commits the base repository then has', async () => {
    const fork = await github.fork(repository, 'mallory')
    const sha = await github.commit(fork, { branch: 'topic', files: { 'model.py': 'x = 4\n' } })
    const { data } = await octokit.pulls.create({
      ...at,
      head: 'mallory:topic',
      base: 'main',
      title: 'From afar',
    })
    expect(data.head).toMatchObject({
      sha,
      label: 'mallory:topic',
      repo: { full_name: 'mallory/model', fork: true },
    })
    expect(await github.sha(repository, 'refs/pull/1/head')).toBe(sha)
    const found = await octokit.pulls.list({ ...at, head: 'mallory:topic', state: 'open' })
    expect(found.data.map((pull) => pull.number)).toEqual([1])
    const byCommit = async (owner: string) => {
      const answer = await octokit.repos.listPullRequestsAssociatedWithCommit({
        ...at,
        owner,
        commit_sha: sha,
      })
      return answer.data.map((pull) => pull.base.repo.full_name)
    }
    expect(await byCommit('acme')).toEqual([])
    expect(await byCommit('mallory')).toEqual(['acme/model'])
  })

  it('list files and commits, are found by a commit, merge and close', async () => {
    await octokit.pulls.create({ ...at, head: 'better', base: 'main', title: 'Better' })
    const head = await github.sha(repository, 'better')
    expect((await octokit.pulls.listFiles({ ...at, pull_number: 1 })).data[0]).toMatchObject({
      filename: 'model.py',
      patch: '@@ -1 +1 @@\n-x = 1\n+x = 2',
    })
    expect(
      (await octokit.pulls.listCommits({ ...at, pull_number: 1 })).data.map((commit) => commit.sha),
    ).toEqual([head])
    const found = await octokit.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head })
    expect(found.data.map((pull) => pull.number)).toEqual([1])
    await octokit.pulls.update({ ...at, pull_number: 1, title: 'Much better' })
    await expect(octokit.pulls.checkIfMerged({ ...at, pull_number: 1 })).rejects.toMatchObject({
      status: 404,
    })
    const merged = await octokit.pulls.merge({ ...at, pull_number: 1, sha: head })
    expect(await github.sha(repository, 'main')).toBe(merged.data.sha)
    await octokit.pulls.checkIfMerged({ ...at, pull_number: 1 })
    const { data } = await octokit.pulls.get({ ...at, pull_number: 1 })
    expect(data).toMatchObject({
      merged: true,
      state: 'closed',
      title: 'Much better',
      merged_by: { login: 'ana' },
    })
  })

  it('are refused when nothing changed or one is open already', async () => {
    await octokit.pulls.create({ ...at, head: 'better', base: 'main', title: 'Better' })
    const again = octokit.pulls.create({ ...at, head: 'better', base: 'main', title: 'Again' })
    await expect(again).rejects.toMatchObject({ status: 422 })
    const nothing = octokit.pulls.create({ ...at, head: 'main', base: 'main', title: 'Nothing' })
    await expect(nothing).rejects.toMatchObject({ status: 422 })
  })
})

describe('people', () => {
  it('have the role the repository gives them', async () => {
    const role = (username: string) => octokit.repos.getCollaboratorPermissionLevel({ ...at, username })
    expect((await role('ana')).data).toMatchObject({
      permission: 'write',
      user: { permissions: { push: true } },
    })
    expect((await role('mallory')).data.permission).toBe('none')
    expect((await octokit.users.getAuthenticated()).data.login).toBe('ana')
    expect((await octokit.users.getByUsername({ username: 'ana' })).data.type).toBe('User')
    const bot = clientOf(github, { permissions: { contents: 'read' } })
    await expect(bot.users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
  })
})
