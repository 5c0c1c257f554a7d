import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../support/github/description.ts'
import { clientOf, type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'
import { handlers } from '../support/github/operations/index.ts'
import { acceptedPermissions } from '../support/github/permissions.ts'

let github: GitHubDouble
let repository: Repository
const at = { owner: 'acme', repo: 'model' }

beforeEach(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ fullName: 'acme/model', files: { 'model.py': 'x = 1\n' } })
})
afterEach(() => github.close())

describe('the double', () => {
  it('has a handler and declared permissions for every operation it extracted, and no others', () => {
    expect(Object.keys(handlers).sort()).toEqual(operations.map((operation) => operation.id).sort())
    for (const { id } of operations) expect(() => acceptedPermissions(id)).not.toThrow()
  })

  it('answers 501 to what it does not know, and fails at the end', async () => {
    const response = await fetch(`${github.url}/repos/acme/model/pages`)
    expect(response.status).toBe(501)
    await expect(github.close()).rejects.toThrow(
      'GET /repos/acme/model/pages: double: no such operation in the extracted description',
    )
    github = await startGitHub()
  })

  it('refuses and remembers a request that is not what the description says', async () => {
    const headers = { authorization: `token ${github.token({ permissions: { issues: 'write' } })}` }
    const send = (body: unknown) =>
      fetch(`${github.url}/repos/acme/model/issues`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect((await send({ title: 'Drift', lables: ['a'] })).status).toBe(422)
    expect((await send({ body: 'no title' })).status).toBe(422)
    expect(github.takeViolations()).toEqual([
      'issues/create: request: /lables is not described',
      "issues/create: request: / must have required property 'title'",
    ])
    await fetch(`${github.url}/repos/acme/model/issues?per-page=3`, { headers })
    expect(github.takeViolations()).toEqual([
      'issues/list-for-repo: request: query parameter per-page is not described',
    ])
  })

  it('makes the trouble it is asked for, a number of times', async () => {
    const octokit = clientOf(github, { permissions: { issues: 'write', metadata: 'read' } })
    github.fail({ operation: 'issues/create', trouble: 'secondary-rate-limit', retryAfter: 7 })
    github.fail({ operation: 'issues/create', trouble: 'bad-gateway', afterEffect: true })
    github.fail({ trouble: 'reset' })
    const create = () => octokit.issues.create({ ...at, title: 'Drift' })
    await expect(create()).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '7' } },
    })
    await expect(create()).rejects.toMatchObject({ status: 502 })
    expect(repository.issues.size).toBe(1)
    await expect(octokit.repos.get(at)).rejects.toMatchObject({ status: 500 })
    await octokit.repos.get(at)
    await octokit.rateLimit.get()
  })

  it('speaks under /api/v3 too, and leads on from there', async () => {
    for (let i = 0; i < 3; i += 1) github.comment(repository, { issue: 1, author: 'ana', body: String(i) })
    const octokit = clientOf(github, { permissions: { issues: 'read' } }, github.enterpriseUrl)
    const all = await octokit.paginate(octokit.issues.listCommentsForRepo, { ...at, per_page: 1 })
    expect(all.map((comment) => comment.body)).toEqual(['0', '1', '2'])
    const { headers } = await octokit.issues.listCommentsForRepo({ ...at, per_page: 1 })
    expect(headers.link).toContain(
      `${github.enterpriseUrl}/repos/acme/model/issues/comments?per_page=1&page=2`,
    )
  })

  it('lets anyone read a public repository, and no one write', async () => {
    await github.createRepository({ fullName: 'acme/open', private: false, files: { a: '' } })
    const anonymous = clientOf(github)
    await anonymous.repos.listCommits({ owner: 'acme', repo: 'open' })
    await expect(anonymous.issues.create({ owner: 'acme', repo: 'open', title: 'x' })).rejects.toMatchObject({
      status: 401,
    })
  })

  it('keeps a log of requests', async () => {
    await clientOf(github, { permissions: {} }).repos.get(at)
    expect(github.requests.at(-1)).toEqual({
      method: 'GET',
      path: '/repos/acme/model',
      operation: 'repos/get',
      identity: 'github-actions[bot]',
      body: undefined,
      status: 200,
    })
  })

  it('serves its repositories to git where https://github.com/ is mapped to its forge', async () => {
    const env = {
      ...process.env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${github.forge}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    }
    const refs = execFileSync('git', ['ls-remote', 'https://github.com/acme/model', 'refs/heads/main'], {
      env,
    })
    expect(refs.toString()).toBe(`${await github.sha(repository, 'main')}\trefs/heads/main\n`)
    const { forge } = github
    await github.close()
    expect(existsSync(forge)).toBe(false)
    github = await startGitHub()
  })
})
