import { readCommit } from '../git/commits.ts'
import { git, gitBytes, objectType, resolveRevision } from '../git/plumbing.ts'
import { compareAndSwap, writeBlob, writeCommit, writeTree } from '../git/write.ts'
import { type Call, type Handlers, notFound, ok, Refusal } from '../operation.ts'
import { presentGitCommit } from '../present/commit.ts'
import { htmlUrl, repositoryUrl } from '../present/repository.ts'
import { refuseProtected } from '../records/protection.ts'
import { actingPerson } from './git-people.ts'

export const contentHandlers: Handlers = {
  'repos/get-content': async (call) => {
    const { gitDir } = call.repository
    const path = call.params.path!.replace(/\/$/, '')
    const ref = call.query.get('ref') ?? call.repository.defaultBranch
    const commit = await resolveRevision(gitDir, `${ref}^{commit}`)
    const object = commit && (await resolveRevision(gitDir, `${commit}:${path}`))
    if (!object) throw notFound()
    if ((await objectType(gitDir, object)) === 'tree') return ok(await listFolder(call, ref, path, object))
    const bytes = await gitBytes(gitDir, ['cat-file', 'blob', object])
    if (/application\/vnd\.github(\.v3)?\.raw/.test(call.accept)) return { status: 200, raw: bytes }
    return ok({
      ...describeEntry(call, ref, path, { type: 'file', sha: object, size: bytes.length }),
      encoding: 'base64',
      content: wrapped(bytes),
    })
  },

  'repos/create-or-update-file-contents': async (call) => {
    const { gitDir } = call.repository
    const path = call.params.path!
    const body = call.body as { message: string; content: string; sha?: string; branch?: string }
    const branch = body.branch ?? call.repository.defaultBranch
    const head = await resolveRevision(gitDir, `refs/heads/${branch}`)
    if (head === undefined) throw new Refusal(404, `Branch ${branch} not found`)
    const existing = await resolveRevision(gitDir, `${head}:${path}`)
    if (existing !== undefined && body.sha === undefined)
      throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
    if (body.sha !== undefined && body.sha !== existing)
      throw new Refusal(409, `${path} does not match ${body.sha}`)
    refuseProtected(call.repository, `refs/heads/${branch}`, 409)
    const bytes = Buffer.from(body.content, 'base64')
    const blob = await writeBlob(gitDir, bytes)
    const tree = await writeTree(gitDir, (await readCommit(gitDir, head)).tree, [
      { path, mode: '100644', sha: blob },
    ])
    const person = actingPerson(call)
    const sha = await writeCommit(gitDir, { tree, parents: [head], message: body.message, author: person })
    if (!(await compareAndSwap(gitDir, `refs/heads/${branch}`, sha, head)))
      throw new Refusal(409, `is at another commit but expected ${head}`)
    return {
      status: existing === undefined ? 201 : 200,
      body: {
        content: describeEntry(call, branch, path, { type: 'file', sha: blob, size: bytes.length }),
        commit: presentGitCommit(call.world, call.repository, await readCommit(gitDir, sha)),
      },
    }
  },
}

async function listFolder(call: Call, ref: string, path: string, tree: string): Promise<unknown[]> {
  const text = await git(call.repository.gitDir, ['ls-tree', '-z', '-l', tree])
  return text
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, , type, sha, size, name] = /^(\d+) (\w+) (\w+)\s+(-|\d+)\t(.*)$/s.exec(
        line,
      ) as unknown as string[]
      const kind = type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : 'file'
      const full = path === '' ? name! : `${path}/${name}`
      return describeEntry(call, ref, full, { type: kind, sha: sha!, size: Number(size) || 0 })
    })
}

function describeEntry(
  call: Call,
  ref: string,
  path: string,
  entry: { type: string; sha: string; size: number },
) {
  const api = repositoryUrl(call.world, call.repository)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const self = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const kind = entry.type === 'dir' ? 'tree' : 'blob'
  const html = `${htmlUrl(call.world, call.repository)}/${kind}/${ref}/${encoded}`
  const gitUrl = `${api}/git/${kind}s/${entry.sha}`
  const name = path.split('/').at(-1)!
  return {
    name,
    path,
    sha: entry.sha,
    size: entry.size,
    type: entry.type,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'file' ? `${self}&raw=1` : null,
    _links: { self, git: gitUrl, html },
  }
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
function wrapped(bytes: Buffer): string {
  return bytes
    .toString('base64')
    .replace(/.{60}(?=.)/g, '$&\n')
    .concat('\n')
}
