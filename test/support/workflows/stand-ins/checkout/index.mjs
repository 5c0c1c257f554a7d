import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { flag, input, refuse, run, saveState, setOutput } from './toolkit.mjs'

const { GITHUB_API_URL, GITHUB_REF, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE } = process.env

await run(async () => {
  refuse('lfs', 'submodules', 'sparse-checkout', 'filter')
  const repository = input('repository')
  await mayRead(repository)

  const folder = resolve(GITHUB_WORKSPACE, input('path'))
  if (relative(GITHUB_WORKSPACE, folder).startsWith('..'))
    throw new Error(`path ${folder} is not in the workspace`)
  mkdirSync(folder, { recursive: true })
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim()

  const url = `https://github.com/${repository}`
  if (!existsSync(join(folder, '.git')) || git('remote', 'get-url', 'origin') !== url) {
    for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true, force: true })
    git('init', '--quiet', '--initial-branch=main')
    git('remote', 'add', 'origin', url)
  } else if (flag('clean')) {
    git('clean', '-ffdx', '--quiet')
    git('reset', '--hard', '--quiet')
  }

  const own = repository.toLowerCase() === GITHUB_REPOSITORY.toLowerCase()
  const wanted = input('ref') || (own ? GITHUB_REF : 'HEAD')
  // Asked for nothing, the run's own commit is taken, even when its ref has moved on since.
  const sha = /^[0-9a-f]{40}$/i.test(wanted) ? wanted : own && !input('ref') ? GITHUB_SHA : undefined
  const ref = qualify(git, wanted)
  fetchFrom(git, ref, sha)
  if (ref?.startsWith('refs/heads/')) {
    const branch = ref.slice('refs/heads/'.length)
    git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
  } else git('checkout', '--quiet', '--force', '--detach', sha ?? 'FETCH_HEAD')

  if (flag('persist-credentials')) {
    const secret = Buffer.from(`x-access-token:${input('token')}`).toString('base64')
    git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${secret}`)
    saveState('folder', folder)
  }
  const commit = git('rev-parse', 'HEAD')
  setOutput('ref', wanted)
  setOutput('commit', commit)
  console.log(`Checked out ${repository} at ${commit} (${wanted})`)
})

/** Git itself reaches the files without a token here, so the token is tried where it counts. */
async function mayRead(repository) {
  const headers = { authorization: `token ${input('token')}`, accept: 'application/vnd.github+json' }
  const response = await fetch(`${GITHUB_API_URL}/repos/${repository}/commits?per_page=1`, { headers })
  if (!response.ok)
    throw new Error(`fatal: repository 'https://github.com/${repository}/' not found (${response.status})`)
}

/** The full name of a branch, tag or other ref; undefined for a commit. */
function qualify(git, wanted) {
  if (/^[0-9a-f]{40}$/i.test(wanted)) return undefined
  if (wanted.startsWith('refs/') || wanted === 'HEAD') return wanted
  for (const name of [`refs/heads/${wanted}`, `refs/tags/${wanted}`])
    if (git('ls-remote', 'origin', name) !== '') return name
  throw new Error(`A branch or tag with the name '${wanted}' could not be found`)
}

function fetchFrom(git, ref, sha) {
  const depth = Number(input('fetch-depth'))
  const tags = flag('fetch-tags') ? ['+refs/tags/*:refs/tags/*'] : []
  if (depth === 0)
    git(
      'fetch',
      '--quiet',
      '--prune',
      'origin',
      '+refs/heads/*:refs/remotes/origin/*',
      '+refs/tags/*:refs/tags/*',
    )
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  const target = branch
    ? `refs/remotes/origin/${branch}`
    : ref?.startsWith('refs/pull/')
      ? `refs/remotes/${ref.slice(5)}`
      : ref?.startsWith('refs/tags/')
        ? ref
        : undefined
  const source = sha ?? ref
  const spec = target ? `+${source}:${target}` : source
  const limit = depth > 0 ? [`--depth=${depth}`] : []
  git('fetch', '--quiet', '--no-tags', ...limit, 'origin', ...tags, spec)
}
