// The GitHub that both sides comment on: the tests' double, with the prepared pull request opened on it, and the same behind TLS
// for CML, which takes every server but github.com for an Enterprise server on https.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { startGitHub } from '../../test/support/github/index.ts'
import { deliver } from '../../test/support/workflows/delivery.ts'

const runId = 1

/**
 * @param {string} prepared folder of the repository
 * @param {string} scratch empty folder for what a runner would write beside the steps
 */
export async function openPullRequest(prepared, scratch) {
  mkdirSync(scratch, { recursive: true })
  const github = await startGitHub()
  const repository = await github.createRepository({ fullName: 'acme/flights' })
  execFileSync('git', ['push', '--quiet', repository.gitDir, 'main', 'better'], { cwd: prepared })
  await github.openPull(repository, {
    head: 'better',
    base: 'main',
    title: 'feat: look at pressure and wind',
    author: 'ana',
  })
  const delivery = await deliver(
    { github, repository, actor: 'ana' },
    { name: 'pull_request', number: 1, action: 'opened' },
  )
  const eventPath = join(scratch, 'event.json')
  writeFileSync(eventPath, JSON.stringify(delivery.payload))
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(scratch, name), '')
  const token = github.token({
    identity: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    repositories: [repository.fullName],
  })
  return {
    token,
    sha: delivery.sha,
    origin: github.url,
    /** What the runner tells every step. */
    variables: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_ACTOR: 'ana',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_SHA: delivery.sha,
      GITHUB_REF: delivery.ref,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: 'better',
      GITHUB_BASE_REF: 'main',
      GITHUB_WORKFLOW: 'Pull request',
      GITHUB_JOB: 'model',
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: join(scratch, 'output'),
      GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
      GITHUB_ENV: join(scratch, 'env'),
      GITHUB_PATH: join(scratch, 'path'),
      GITHUB_STATE: join(scratch, 'state'),
      RUNNER_ENVIRONMENT: 'github-hosted',
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: github.runtimeToken({
        runId,
        jobId: `${runId}-model`,
        repository: repository.fullName,
        writableScope: delivery.ref,
        readableScopes: delivery.cacheScopes,
      }),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${github.forge}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    },
    comment: () =>
      github
        .comments(repository, 1)
        .map(({ body }) => body)
        .join('\n'),
    behindTls: () => behindTls(github.url, scratch),
    close: () => github.close(),
  }
}

/** @returns its origin, a file with its certificate among those that the user trusts, and how it is stopped */
async function behindTls(origin, scratch) {
  const [key, cert, trusted] = ['key.pem', 'cert.pem', 'trusted.pem'].map((name) => join(scratch, name))
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-keyout', key, '-out', cert],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ],
    { stdio: 'ignore' },
  )
  const usual = process.env.NODE_EXTRA_CA_CERTS
  const others = usual !== undefined && existsSync(usual) ? readFileSync(usual, 'utf8') : ''
  writeFileSync(trusted, `${others}\n${readFileSync(cert, 'utf8')}`)
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, answer) => {
    const onward = request(
      `${origin}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (reply) => {
        answer.writeHead(reply.statusCode, reply.headers)
        reply.pipe(answer)
      },
    )
    onward.on('error', () => answer.destroy())
    incoming.pipe(onward)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    trusted,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
