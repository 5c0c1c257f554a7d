import { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'

let github: GitHubDouble
let repository: Repository
const at = { owner: 'acme', repo: 'model' }

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/model', files: { 'model.py': 'x = 1\n' } })
  await github.commit(repository, { branch: 'better', files: { 'model.py': 'x = 2\n' } })
  await github.openPull(repository, { head: 'better', base: 'main', title: 'Better', author: 'ana' })
})
afterEach(() => github.close())

function as(permissions: Record<string, 'read' | 'write'>): Octokit {
  return clientOf(github, { permissions })
}

describe('comments', () => {
  it('carry the author the token stands for and can be updated and deleted', async () => {
    const octokit = as({ 'pull-requests': 'write' })
    const made = await octokit.issues.createComment({ ...at, issue_number: 1, body: 'one' })
    expect(made.data.user?.login).toBe('github-actions[bot]')
    expect(made.data.user?.type).toBe('Bot')
    const changed = await octokit.issues.updateComment({ ...at, comment_id: made.data.id, body: 'two' })
    expect(changed.data.body).toBe('two')
    await octokit.issues.deleteComment({ ...at, comment_id: made.data.id })
    await expect(octokit.issues.getComment({ ...at, comment_id: made.data.id })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('come in pages of 30 with links to the next', async () => {
    for (let i = 0; i < 65; i += 1)
      github.comment(repository, { issue: 1, author: 'ben', body: `comment ${i}` })
    const octokit = as({ 'pull-requests': 'read' })
    const first = await octokit.issues.listComments({ ...at, issue_number: 1 })
    expect(first.data).toHaveLength(30)
    expect(first.headers.link).toContain('page=2>; rel="next"')
    expect(first.headers.link).toContain('page=3>; rel="last"')
    const all = await octokit.paginate(octokit.issues.listComments, { ...at, issue_number: 1, per_page: 30 })
    expect(all.map((comment) => comment.body)).toEqual(Array.from({ length: 65 }, (_, i) => `comment ${i}`))
  })

  it('are refused above 65,536 characters', async () => {
    const octokit = as({ 'pull-requests': 'write' })
    const body = 'x'.repeat(65536)
    await octokit.issues.createComment({ ...at, issue_number: 1, body })
    await expect(
      octokit.issues.createComment({ ...at, issue_number: 1, body: `${body}x` }),
    ).rejects.toMatchObject({
      status: 422,
    })
  })
})

describe('scopes', () => {
  it('open a comment on a pull request with issues or pull-requests, nothing less', async () => {
    const comment = { ...at, issue_number: 1, body: 'hello' }
    await as({ issues: 'write' }).issues.createComment(comment)
    await as({ 'pull-requests': 'write' }).issues.createComment(comment)
    const refused = as({ 'pull-requests': 'read', contents: 'write' }).issues.createComment(comment)
    await expect(refused).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    })
    expect(github.comments(repository, 1)).toHaveLength(2)
  })

  it('keep pull-requests away from plain issues', async () => {
    const { data: issue } = await as({ issues: 'write' }).issues.create({ ...at, title: 'Drift' })
    const comment = { ...at, issue_number: issue.number, body: 'hello' }
    await as({ issues: 'write' }).issues.createComment(comment)
    await expect(as({ 'pull-requests': 'write' }).issues.createComment(comment)).rejects.toMatchObject({
      status: 403,
    })
  })

  it('answer 401 to an unknown token and 404 about a repository it does not reach', async () => {
    await github.createRepository({ fullName: 'acme/other', files: { a: '' } })
    const stranger = new Octokit({
      auth: 'ghs_unknown',
      baseUrl: github.url,
      log: { debug() {}, info() {}, warn() {}, error() {} },
    })
    await expect(stranger.pulls.get({ ...at, pull_number: 1 })).rejects.toMatchObject({ status: 401 })
    const elsewhere = clientOf(github, {
      permissions: { 'pull-requests': 'write' },
      repositories: ['acme/other'],
    })
    await expect(elsewhere.pulls.get({ ...at, pull_number: 1 })).rejects.toMatchObject({ status: 404 })
    const anonymous = clientOf(github)
    await expect(anonymous.pulls.get({ ...at, pull_number: 1 })).rejects.toMatchObject({ status: 404 })
  })
})

describe('issues and labels', () => {
  it('are made, labelled, listed and closed', async () => {
    const octokit = as({ issues: 'write' })
    const { data } = await octokit.issues.create({
      ...at,
      title: 'Drift',
      body: 'in July',
      labels: ['drift'],
    })
    await octokit.issues.addLabels({ ...at, issue_number: data.number, labels: ['urgent'] })
    await octokit.issues.createLabel({ ...at, name: 'model', color: '00ff00', description: 'about a model' })
    await octokit.issues.getLabel({ ...at, name: 'model' })
    await octokit.issues.removeLabel({ ...at, issue_number: data.number, name: 'urgent' })
    const labels = await octokit.issues.listLabelsOnIssue({ ...at, issue_number: data.number })
    expect(labels.data.map((label) => label.name)).toEqual(['drift'])
    expect((await octokit.issues.listLabelsForRepo(at)).data).toHaveLength(3)
    const open = await octokit.issues.listForRepo({ ...at, labels: 'drift' })
    expect(open.data.map((issue) => issue.number)).toEqual([data.number])
    await octokit.issues.update({ ...at, issue_number: data.number, state: 'closed' })
    expect((await octokit.issues.get({ ...at, issue_number: data.number })).data.state_reason).toBe(
      'completed',
    )
    expect((await octokit.issues.listForRepo({ ...at, labels: 'drift' })).data).toEqual([])
    await octokit.issues.listCommentsForRepo(at)
  })
})
