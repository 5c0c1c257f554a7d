import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'

let github: GitHubDouble
let repository: Repository
const at = { owner: 'acme', repo: 'model' }
const all = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/model', files: { 'model.py': 'x = 1\n' } })
})
afterEach(() => github.close())

function push(branch: string): string {
  const clone = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', repository.gitDir, clone])
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=ana', '-c', 'user.email=ana@localhost', ...args], {
      cwd: clone,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  writeFileSync(join(clone, 'model.py'), `x = ${Math.random()}\n`)
  git('commit', '--quiet', '--all', '--message', 'Change')
  return git('push', 'origin', `HEAD:refs/heads/${branch}`)
}

describe('a protected branch', () => {
  it('takes no push and no change by the API, while others do, until it is protected no more', async () => {
    await github.protect(repository, 'main')
    const before = await github.sha(repository, 'main')
    expect(() => push('main')).toThrow(/protected branch/i)
    push('other')
    const octokit = clientOf(github, { permissions: all })
    const content = Buffer.from('y').toString('base64')
    await expect(
      octokit.repos.createOrUpdateFileContents({ ...at, path: 'new.txt', message: 'New', content }),
    ).rejects.toMatchObject({ status: 409 })
    const sha = await github.sha(repository, 'other')
    await expect(octokit.git.updateRef({ ...at, ref: 'heads/main', sha })).rejects.toMatchObject({
      status: 422,
    })
    expect(await github.sha(repository, 'main')).toBe(before)
    await github.protect(repository, 'main', false)
    push('main')
    expect(await github.sha(repository, 'main')).not.toBe(before)
  })

  it('takes a pull request, which merges itself where the settings allow it', async () => {
    await github.commit(repository, { branch: 'better', files: { 'model.py': 'x = 2\n' } })
    await github.openPull(repository, { head: 'better', base: 'main', title: 'Better', author: 'ana' })
    const octokit = clientOf(github, { permissions: all })
    const { data } = await octokit.pulls.get({ ...at, pull_number: 1 })
    const enable = () =>
      octokit.graphql(
        'mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { clientMutationId } }',
        { id: data.node_id },
      )
    await expect(enable()).rejects.toThrow('not allowed')
    repository.allowAutoMerge = true
    await expect(enable()).rejects.toThrow('clean status')
    await github.protect(repository, 'main')
    await enable()
    expect((await octokit.pulls.get({ ...at, pull_number: 1 })).data.auto_merge?.merge_method).toBe('squash')
    await github.mergePull(repository, 1, 'ana')
    expect(await github.sha(repository, 'main')).toBe(repository.issues.get(1)?.pull?.merged?.sha)
  })
})

describe('reactions', () => {
  it('are one of a kind a person, and need a token that may write to the issue', async () => {
    await clientOf(github, { permissions: all }).issues.create({ ...at, title: 'Slow' })
    const comment = github.comment(repository, { issue: 1, author: 'ana', body: 'look' })
    const react = (permissions: Record<string, 'read' | 'write'>) =>
      clientOf(github, { permissions }).reactions.createForIssueComment({
        ...at,
        comment_id: comment.id,
        content: 'rocket',
      })
    expect((await react(all)).status).toBe(201)
    expect((await react(all)).status).toBe(200)
    expect(comment.reactions).toMatchObject([{ author: 'github-actions[bot]', content: 'rocket' }])
    await expect(react({ 'pull-requests': 'write' })).rejects.toMatchObject({ status: 403 })
  })
})
