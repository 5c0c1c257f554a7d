import { isAncestor } from '../git/commits.ts'
import { git, gitBytes, objectType, resolveRevision, tryGit } from '../git/plumbing.ts'
import { compareAndSwap } from '../git/write.ts'
import { type Call, created, type Handlers, noContent, notFound, ok, Refusal } from '../operation.ts'
import { nodeId } from '../present/nodes.ts'
import { repositoryUrl } from '../present/repository.ts'
import { refuseProtected } from '../records/protection.ts'
import { personOf } from './git-people.ts'

export const gitRefHandlers: Handlers = {
  'git/get-ref': async (call) => {
    const ref = `refs/${call.params.ref}`
    const sha = await resolveRevision(call.repository.gitDir, ref)
    if (sha === undefined && (await git(call.repository.gitDir, ['for-each-ref', '--count=1'])) === '')
      throw new Refusal(409, 'Git Repository is empty.')
    if (sha === undefined) throw notFound()
    return ok(await present(call, ref, sha))
  },

  'git/list-matching-refs': async (call) => {
    const prefix = `refs/${call.params.ref}`
    const text = await git(call.repository.gitDir, [
      'for-each-ref',
      '--format=%(refname) %(objectname)',
      'refs/',
    ])
    const lines = text.split('\n').filter((line) => line.startsWith(prefix))
    return ok(
      await Promise.all(
        lines.map((line) => {
          const [ref, sha] = line.split(' ') as [string, string]
          return present(call, ref, sha)
        }),
      ),
    )
  },

  'git/create-ref': async (call) => {
    const { ref, sha } = call.body as { ref: string; sha: string }
    if (
      !/^refs\/[^/]+\/.+/.test(ref) ||
      (await tryGit(call.repository.gitDir, ['check-ref-format', ref])).code !== 0
    )
      throw new Refusal(422, 'Reference name is invalid')
    if ((await objectType(call.repository.gitDir, sha)) === undefined)
      throw new Refusal(422, 'Object does not exist')
    if (!(await compareAndSwap(call.repository.gitDir, ref, sha, null)))
      throw new Refusal(422, 'Reference already exists')
    return created(await present(call, ref, sha))
  },

  /** Without `force` only forward: whoever lost the race gets 422 and must start from the new tip. */
  'git/update-ref': async (call) => {
    const { gitDir } = call.repository
    const ref = `refs/${call.params.ref}`
    const { sha, force = false } = call.body as { sha: string; force?: boolean }
    const current = await resolveRevision(gitDir, ref)
    if (current === undefined) throw new Refusal(422, 'Reference does not exist')
    if ((await objectType(gitDir, sha)) === undefined) throw new Refusal(422, 'Object does not exist')
    refuseProtected(call.repository, ref, 422)
    if (!force && !(await isAncestor(gitDir, current, sha)))
      throw new Refusal(422, 'Update is not a fast forward')
    if (!(await compareAndSwap(gitDir, ref, sha, current)))
      throw new Refusal(422, 'Update is not a fast forward')
    return ok(await present(call, ref, sha))
  },

  'git/delete-ref': async (call) => {
    const ref = `refs/${call.params.ref}`
    if ((await resolveRevision(call.repository.gitDir, ref)) === undefined)
      throw new Refusal(422, 'Reference does not exist')
    refuseProtected(call.repository, ref, 422)
    await git(call.repository.gitDir, ['update-ref', '-d', ref])
    return noContent()
  },

  /** Makes the tag object only; `git/create-ref` makes it a tag. */
  'git/create-tag': async (call) => {
    const body = call.body as {
      tag: string
      message: string
      object: string
      type: string
      tagger?: { name: string; email: string; date?: string }
    }
    if ((await objectType(call.repository.gitDir, body.object)) !== body.type)
      throw new Refusal(422, `Object ${body.object} is not a ${body.type}`)
    const tagger = personOf(call, body.tagger)
    const seconds = Math.floor(Date.parse(tagger.date) / 1000)
    const lines = [
      `object ${body.object}`,
      `type ${body.type}`,
      `tag ${body.tag}`,
      `tagger ${tagger.name} <${tagger.email}> ${seconds} +0000`,
      '',
      `${body.message.replace(/\n*$/, '')}\n`,
    ]
    const sha = await git(call.repository.gitDir, ['mktag'], { input: lines.join('\n') })
    return created(await presentTag(call, sha))
  },

  'git/get-tag': async (call) => {
    const sha = call.params.tag_sha!
    if ((await objectType(call.repository.gitDir, sha)) !== 'tag') throw notFound()
    return ok(await presentTag(call, sha))
  },
}

async function present(call: Call, ref: string, sha: string): Promise<Record<string, unknown>> {
  const type = (await objectType(call.repository.gitDir, sha)) ?? 'commit'
  const api = repositoryUrl(call.world, call.repository)
  return {
    ref,
    node_id: nodeId('Ref', `${call.repository.id}:${ref}`),
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  }
}

async function presentTag(call: Call, sha: string): Promise<Record<string, unknown>> {
  const text = (await gitBytes(call.repository.gitDir, ['cat-file', 'tag', sha])).toString()
  const [head, ...rest] = text.split('\n\n') as [string, ...string[]]
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? []
  const api = repositoryUrl(call.world, call.repository)
  return {
    sha,
    node_id: nodeId('Tag', sha),
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: rest.join('\n\n').replace(/\n$/, ''),
    tagger: { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` },
    object: {
      sha: field('object'),
      type: field('type'),
      url: `${api}/git/${field('type')}s/${field('object')}`,
    },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
