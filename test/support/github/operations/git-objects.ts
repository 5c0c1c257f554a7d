import { type Person, readCommit } from '../git/commits.ts'
import { git, gitBytes, objectType, resolveRevision } from '../git/plumbing.ts'
import { type TreeEdit, writeBlob, writeCommit, writeTree } from '../git/write.ts'
import { type Call, created, type Handlers, notFound, ok, Refusal } from '../operation.ts'
import { presentGitCommit } from '../present/commit.ts'
import { nodeId } from '../present/nodes.ts'
import { repositoryUrl } from '../present/repository.ts'
import { personOf } from './git-people.ts'

interface TreeBodyEntry {
  path?: string
  mode?: string
  type?: string
  sha?: string | null
  content?: string
}

export const gitObjectHandlers: Handlers = {
  'git/create-blob': async (call) => {
    const body = call.body as { content: string; encoding?: string }
    const bytes = Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8')
    const sha = await writeBlob(call.repository.gitDir, bytes)
    return created({ sha, url: link(call, 'blobs', sha) })
  },

  'git/get-blob': async (call) => {
    const sha = await find(call, call.params.file_sha, 'blob')
    const bytes = await gitBytes(call.repository.gitDir, ['cat-file', 'blob', sha])
    const content = bytes.toString('base64')
    const url = link(call, 'blobs', sha)
    return ok({ sha, node_id: nodeId('Blob', sha), size: bytes.length, url, content, encoding: 'base64' })
  },

  'git/create-tree': async (call) => {
    const body = call.body as { tree: TreeBodyEntry[]; base_tree?: string }
    const { gitDir } = call.repository
    const base = body.base_tree && (await resolveRevision(gitDir, `${body.base_tree}^{tree}`))
    if (body.base_tree !== undefined && !base) throw new Refusal(422, 'base_tree is not a tree oid')
    if (body.tree.length === 0) throw new Refusal(422, 'Invalid tree info')
    const edits: TreeEdit[] = []
    for (const entry of body.tree) {
      const edit = await toEdit(call, entry)
      // what is not there cannot be removed
      if (edit.sha === null && !(base && (await resolveRevision(gitDir, `${base}:${edit.path}`))))
        throw new Refusal(422, 'GitRPC::BadObjectState')
      edits.push(edit)
    }
    const sha = await writeTree(gitDir, base || undefined, edits)
    return created(await presentTree(call, sha, false))
  },

  'git/get-tree': async (call) => {
    const sha = await resolveRevision(call.repository.gitDir, `${call.params.tree_sha}^{tree}`)
    if (sha === undefined) throw notFound()
    return ok(await presentTree(call, sha, call.query.has('recursive')))
  },

  'git/create-commit': async (call) => {
    const body = call.body as {
      message: string
      tree: string
      parents?: string[]
      author?: Partial<Person>
      committer?: Partial<Person>
    }
    const { gitDir } = call.repository
    if ((await objectType(gitDir, body.tree)) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
    for (const parent of body.parents ?? [])
      if ((await objectType(gitDir, parent)) !== 'commit')
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    const author = personOf(call, body.author)
    const sha = await writeCommit(gitDir, {
      tree: body.tree,
      parents: body.parents ?? [],
      message: body.message,
      author,
      committer: { ...author, ...body.committer },
    })
    return created(presentGitCommit(call.world, call.repository, await readCommit(gitDir, sha)))
  },

  'git/get-commit': async (call) => {
    const sha = await find(call, call.params.commit_sha, 'commit')
    return ok(presentGitCommit(call.world, call.repository, await readCommit(call.repository.gitDir, sha)))
  },
}

async function toEdit(call: Call, entry: TreeBodyEntry): Promise<TreeEdit> {
  if (entry.path === undefined) throw new Refusal(422, 'tree.path is missing')
  const mode = entry.mode ?? '100644'
  if (entry.content !== undefined)
    return { path: entry.path, mode, sha: await writeBlob(call.repository.gitDir, entry.content) }
  if (entry.sha === undefined) throw new Refusal(422, 'Must supply either tree.sha or tree.content')
  if (entry.sha !== null && (await objectType(call.repository.gitDir, entry.sha)) === undefined)
    throw new Refusal(422, `tree.sha ${entry.sha} is not a valid ${entry.type ?? 'blob'}`)
  return { path: entry.path, mode, sha: entry.sha }
}

async function presentTree(call: Call, sha: string, recursive: boolean): Promise<Record<string, unknown>> {
  const text = await git(call.repository.gitDir, [
    'ls-tree',
    '-z',
    '-l',
    ...(recursive ? ['-r', '-t'] : []),
    sha,
  ])
  const lines = text.split('\0').filter(Boolean)
  const limit = recursive ? call.repository.treeLimit : lines.length
  const tree = lines.slice(0, limit).map((line) => {
    const [, mode, type, entry, size, path] = /^(\d+) (\w+) (\w+)\s+(-|\d+)\t(.*)$/s.exec(
      line,
    ) as unknown as string[]
    return {
      path,
      mode,
      type,
      sha: entry,
      ...(type === 'blob' ? { size: Number(size) } : {}),
      ...(type === 'commit' ? {} : { url: link(call, type === 'tree' ? 'trees' : 'blobs', entry!) }),
    }
  })
  return { sha, url: link(call, 'trees', sha), tree, truncated: lines.length > limit }
}

async function find(call: Call, sha: string | undefined, type: string): Promise<string> {
  if (sha === undefined || (await objectType(call.repository.gitDir, sha)) !== type) throw notFound()
  return sha
}

function link(call: Call, kind: string, sha: string): string {
  return `${repositoryUrl(call.world, call.repository)}/git/${kind}/${sha}`
}
