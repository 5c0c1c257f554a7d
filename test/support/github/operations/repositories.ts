import { readCommit } from '../git/commits.ts'
import { git, resolveRevision } from '../git/plumbing.ts'
import { type Call, type Handlers, notFound, ok } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentUser } from '../present/accounts.ts'
import { presentCommit } from '../present/commit.ts'
import { nodeId } from '../present/nodes.ts'
import { htmlUrl, presentRepository, repositoryUrl } from '../present/repository.ts'
import type { Role } from '../world.ts'

export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ok(presentRepository(call.world, call.repository)),

  'repos/list-branches': async (call) => {
    const branches = await listRefs(call, 'refs/heads/')
    return listAnswer(call, branches, ({ name, sha }) => ({
      name,
      commit: { sha, url: `${repositoryUrl(call.world, call.repository)}/commits/${sha}` },
      protected: call.repository.protectedBranches.has(name),
    }))
  },

  'repos/get-branch': async (call) => {
    const name = call.params.branch!
    const { gitDir } = call.repository
    const sha = await resolveRevision(gitDir, `refs/heads/${name}`)
    if (sha === undefined) throw notFound()
    const self = `${repositoryUrl(call.world, call.repository)}/branches/${name}`
    return ok({
      name,
      commit: presentCommit(call.world, call.repository, await readCommit(gitDir, sha)),
      _links: { self, html: `${htmlUrl(call.world, call.repository)}/tree/${name}` },
      protected: call.repository.protectedBranches.has(name),
      protection: { enabled: call.repository.protectedBranches.has(name) },
      protection_url: `${self}/protection`,
    })
  },

  'repos/list-tags': async (call) => {
    const tags = await listRefs(call, 'refs/tags/')
    const api = repositoryUrl(call.world, call.repository)
    return listAnswer(call, tags.reverse(), ({ name, sha }) => ({
      name,
      commit: { sha, url: `${api}/commits/${sha}` },
      zipball_url: `${api}/zipball/refs/tags/${name}`,
      tarball_url: `${api}/tarball/refs/tags/${name}`,
      node_id: nodeId('Ref', `${call.repository.id}:${name}`),
    }))
  },

  'repos/get-collaborator-permission-level': (call) => {
    const login = call.params.username!
    const role = roleOf(call, login)
    return ok({
      permission: role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role,
      role_name: role,
      user: { ...presentUser(call.world, login), role_name: role, permissions: capabilities(role) },
    })
  },
}

function roleOf(call: Call, login: string): Role {
  if (login.toLowerCase() === call.repository.owner.toLowerCase()) return 'admin'
  return call.repository.collaborators.get(login.toLowerCase()) ?? (call.repository.private ? 'none' : 'read')
}

function capabilities(role: Role): Record<string, boolean> {
  const order: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
  const atLeast = (needed: Role) => order.indexOf(role) >= order.indexOf(needed)
  return {
    pull: atLeast('read'),
    triage: atLeast('triage'),
    push: atLeast('write'),
    maintain: atLeast('maintain'),
    admin: atLeast('admin'),
  }
}

/** Short names and the commits they lead to, through annotated tags. */
async function listRefs(call: Call, prefix: string): Promise<{ name: string; sha: string }[]> {
  const format = '--format=%(refname) %(objectname) %(*objectname)'
  const text = await git(call.repository.gitDir, ['for-each-ref', format, prefix])
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [ref, object, peeled] = line.split(' ')
      return { name: ref!.slice(prefix.length), sha: peeled || object! }
    })
}
