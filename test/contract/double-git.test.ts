import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    files: { 'model.py': 'x = 1\n', 'data/rows.csv': 'a,b\n' },
  })
  octokit = clientOf(github, { permissions: { contents: 'write' } })
})
afterEach(() => github.close())

/** A commit on top of a ref through the Git data API, as the state branch is written. */
async function commitOnTop(
  ref: string,
  path: string,
  content: string,
): Promise<{ sha: string; parent: string }> {
  const { data: tip } = await octokit.git.getRef({ ...at, ref })
  const { data: commit } = await octokit.git.getCommit({ ...at, commit_sha: tip.object.sha })
  const { data: blob } = await octokit.git.createBlob({ ...at, content, encoding: 'utf-8' })
  const { data: tree } = await octokit.git.createTree({
    ...at,
    base_tree: commit.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', sha: blob.sha }],
  })
  const parents = [tip.object.sha]
  const { data } = await octokit.git.createCommit({
    ...at,
    message: `Write ${path}`,
    tree: tree.sha,
    parents,
  })
  return { sha: data.sha, parent: tip.object.sha }
}

describe('the Git data API', () => {
  it('moves a ref only forward unless forced, so that of two writers one must start again', async () => {
    await octokit.git.createRef({ ...at, ref: 'refs/heads/state', sha: await github.sha(repository, 'main') })
    const ours = await commitOnTop('heads/state', 'ours.json', '1')
    const theirs = await commitOnTop('heads/state', 'theirs.json', '2')
    await octokit.git.updateRef({ ...at, ref: 'heads/state', sha: theirs.sha, force: false })
    await expect(octokit.git.updateRef({ ...at, ref: 'heads/state', sha: ours.sha })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    })
    const again = await commitOnTop('heads/state', 'ours.json', '1')
    expect(again.parent).toBe(theirs.sha)
    await octokit.git.updateRef({ ...at, ref: 'heads/state', sha: again.sha })
    const { data: tree } = await octokit.git.getTree({ ...at, tree_sha: again.sha, recursive: 'true' })
    expect(tree.tree.map((entry) => entry.path)).toEqual([
      'data',
      'data/rows.csv',
      'model.py',
      'ours.json',
      'theirs.json',
    ])
  })

  it('lets the last of two racing updates lose', async () => {
    const ours = await commitOnTop('heads/main', 'ours.json', '1')
    let raced = false
    github.intercept(async (operation) => {
      if (operation !== 'git/update-ref' || raced) return
      raced = true
      await github.commit(repository, { branch: 'main', files: { 'theirs.json': '2' } })
    })
    await expect(octokit.git.updateRef({ ...at, ref: 'heads/main', sha: ours.sha })).rejects.toMatchObject({
      status: 422,
    })
  })

  it('writes annotated tags that git reads', async () => {
    const object = await github.sha(repository, 'main')
    const { data: tag } = await octokit.git.createTag({
      ...at,
      tag: 'flight-delay@v1.0.0',
      message: 'first',
      object,
      type: 'commit',
      tagger: { name: 'Ana', email: 'ana@acme.example', date: '2026-01-02T03:04:05Z' },
    })
    await octokit.git.createRef({ ...at, ref: 'refs/tags/flight-delay@v1.0.0', sha: tag.sha })
    await expect(
      octokit.git.createRef({ ...at, ref: 'refs/tags/flight-delay@v1.0.0', sha: tag.sha }),
    ).rejects.toMatchObject({ status: 422 })
    expect((await octokit.git.getTag({ ...at, tag_sha: tag.sha })).data.tagger.date).toBe(
      '2026-01-02T03:04:05Z',
    )
    const refs = await octokit.git.listMatchingRefs({ ...at, ref: 'tags/flight-delay' })
    expect(refs.data.map((ref) => [ref.ref, ref.object.type])).toEqual([
      ['refs/tags/flight-delay@v1.0.0', 'tag'],
    ])
    expect((await octokit.repos.listTags(at)).data[0]?.commit.sha).toBe(object)
    const format = ['for-each-ref', '--format=%(taggername) %(contents:subject)', 'refs/tags']
    expect(execFileSync('git', ['-C', repository.gitDir, ...format], { encoding: 'utf8' })).toBe(
      'Ana first\n',
    )
    await octokit.git.deleteRef({ ...at, ref: 'tags/flight-delay@v1.0.0' })
    await expect(octokit.git.getRef({ ...at, ref: 'tags/flight-delay@v1.0.0' })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('deletes paths and reads blobs back byte for byte', async () => {
    const bytes = Buffer.from([0, 255, 10, 13])
    const { data: blob } = await octokit.git.createBlob({
      ...at,
      content: bytes.toString('base64'),
      encoding: 'base64',
    })
    const read = await octokit.git.getBlob({ ...at, file_sha: blob.sha })
    expect(Buffer.from(read.data.content, 'base64')).toEqual(bytes)
    const base_tree = await github.sha(repository, 'main')
    const { data: tree } = await octokit.git.createTree({
      ...at,
      base_tree,
      tree: [{ path: 'data/rows.csv', mode: '100644', type: 'blob', sha: null }],
    })
    expect(tree.tree.map((entry) => entry.path)).toEqual(['model.py'])
  })
})

describe('repositories', () => {
  it('are the same through git and through the API', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clone-'))
    try {
      const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
      git('clone', '--quiet', repository.gitDir, '.')
      git(
        '-c',
        'user.name=ana',
        '-c',
        'user.email=ana@users.noreply.github.com',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'By hand',
      )
      git('push', '--quiet', 'origin', 'HEAD:refs/heads/by-hand')
    } finally {
      rmSync(folder, { recursive: true })
    }
    const { data } = await octokit.repos.getCommit({ ...at, ref: 'by-hand' })
    expect(data.commit.message).toBe('By hand')
    expect(data.author?.login).toBe('ana')
    expect((await octokit.repos.listBranches(at)).data.map((branch) => branch.name)).toEqual([
      'by-hand',
      'main',
    ])
    expect((await octokit.repos.getBranch({ ...at, branch: 'by-hand' })).data.commit.sha).toBe(data.sha)
    expect((await octokit.repos.listCommits({ ...at, sha: 'by-hand' })).data).toHaveLength(2)
    expect((await octokit.repos.get(at)).data.default_branch).toBe('main')
  })

  it('compare two branches from their merge base', async () => {
    await github.commit(repository, {
      branch: 'topic',
      files: { 'model.py': 'x = 2\ny = 3\n', 'gone.txt': 'a' },
    })
    await github.commit(repository, { branch: 'topic', files: { 'gone.txt': null, 'data/rows.csv': null } })
    await github.commit(repository, { branch: 'main', files: { 'other.py': '' } })
    const { data } = await octokit.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...topic' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 })
    expect(data.files?.map((file) => [file.filename, file.status, file.additions, file.deletions])).toEqual([
      ['data/rows.csv', 'removed', 0, 1],
      ['model.py', 'modified', 2, 1],
    ])
    expect(data.merge_base_commit.sha).toBe(data.base_commit.parents[0]?.sha)
  })

  it('give contents as JSON, raw and as folders, and take new ones', async () => {
    const { data: file } = await octokit.repos.getContent({ ...at, path: 'model.py' })
    expect(file).toMatchObject({ type: 'file', encoding: 'base64', size: 6 })
    const raw = await octokit.repos.getContent({ ...at, path: 'model.py', mediaType: { format: 'raw' } })
    expect(raw.data).toBe('x = 1\n')
    const { data: folder } = await octokit.repos.getContent({ ...at, path: '' })
    expect((folder as { name: string; type: string }[]).map(({ name, type }) => [name, type])).toEqual([
      ['data', 'dir'],
      ['model.py', 'file'],
    ])
    const content = Buffer.from('x = 5\n').toString('base64')
    const { sha } = file as { sha: string }
    const change = { ...at, path: 'model.py', message: 'Change', content }
    await expect(octokit.repos.createOrUpdateFileContents(change)).rejects.toMatchObject({ status: 422 })
    await octokit.repos.createOrUpdateFileContents({ ...change, sha })
    await expect(octokit.repos.createOrUpdateFileContents({ ...change, sha })).rejects.toMatchObject({
      status: 409,
    })
    await expect(octokit.repos.getContent({ ...at, path: 'none' })).rejects.toMatchObject({ status: 404 })
  })
})
