import { setTimeout as wait } from 'node:timers/promises'
import { EnvironmentError, type ProcessResult } from '../../foundation/index.ts'
import type { Repository } from '../repository.ts'
import { type TagEntries, writeTagMessage } from './message.ts'
import type { Registry } from './open-registry.ts'
import { gitFailure, isRace } from './push-refusal.ts'
import type { Person, RegistryTag } from './read-tags.ts'
import { guardOf, type Snapshot, takeSnapshot } from './synchronise.ts'

/** A tag that is to be made. */
export interface NewTag {
  /** Without `refs/tags/`. */
  readonly name: string
  readonly commit: string
  /** GTO's line. */
  readonly subject: string
  readonly entries: TagEntries
}

/** What a look at the registry came to: a tag to be made, or nothing to do. */
export type Decision<T> =
  | { readonly done: T; readonly make: NewTag }
  /** `stands`: the tag that says so already; it is pushed where only this clone has it. */
  | { readonly done: T; readonly stands: string | null }

const attempts = 12

/**
 * Changes a model's tags: looks, decides, makes the tag, pushes it and nothing else, provided that nobody was faster;
 * otherwise looks again. The tag is here once it is there, so a failure leaves nothing behind.
 * @param decide called anew for every look; throws what refuses the change
 * @returns what was decided at last, and whether a tag was made
 * @throws EnvironmentError when the remote refuses, or somebody was faster each time
 */
export async function changeTags<T>(
  registry: Registry,
  model: string,
  tagger: Person,
  decide: (snapshot: Snapshot) => Promise<Decision<T>> | Decision<T>,
): Promise<{ readonly value: T; readonly tag: NewTag | null }> {
  const { services } = registry
  for (let attempt = 1; attempt <= attempts; attempt++) {
    services.signal.throwIfAborted()
    const snapshot = await takeSnapshot(registry, model)
    const decision = await decide(snapshot)
    const made = 'make' in decision ? decision.make : null
    const unpublished = 'stands' in decision ? localOnly(registry, snapshot, decision.stands) : null
    if (made === null && unpublished === null) return { value: decision.done, tag: null }
    const name = made?.name ?? unpublished!.tag.name
    const object = made === null ? unpublished!.object : await writeObject(registry, made, tagger, snapshot)
    const guard = { ref: guardOf(model), from: snapshot.guard }
    if (await publish(registry, name, object, guard)) return { value: decision.done, tag: made }
    services.logger.debug(`${name}: somebody else was faster; looking again (${attempt})`)
    await wait(Math.random() * 100 * attempt, undefined, { signal: services.signal })
  }
  throw new EnvironmentError(`${model}: others changed its tags ${attempts} times while this run tried to`, {
    remedy: 'Run it again, and let one workflow at a time register: `concurrency: register`',
  })
}

function localOnly(
  { remote }: Registry,
  { tags, published }: Snapshot,
  name: string | null,
): RegistryTag | null {
  if (remote === null || name === null || published.has(name)) return null
  return tags.find(({ tag }) => tag.name === name) ?? null
}

async function writeObject(
  { repository, services }: Registry,
  { name, commit, subject, entries }: NewTag,
  tagger: Person,
  { tags }: Snapshot,
): Promise<string> {
  const before = [...tags.map(({ tag }) => tag.taggedAt), ...(await commitDates(repository, tags, commit))]
  // GTO orders by whole seconds, within one by name, and commits count as well: so it is later than all of them
  const latest = before.reduce((a, b) => Math.max(a, b), 0)
  const date = Math.max(Math.floor(services.clock.now().getTime() / 1000), latest + 1)
  const who = `${identity(tagger.name)} <${identity(tagger.email)}>`
  const head = `object ${commit}\ntype commit\ntag ${name}\ntagger ${who} ${date} +0000\n`
  return (await repository.git(['mktag'], { input: `${head}\n${writeTagMessage(subject, entries)}` })).trim()
}

async function commitDates(
  repository: Repository,
  tags: readonly RegistryTag[],
  commit: string,
): Promise<number[]> {
  const commits = new Set([commit, ...tags.map(({ tag }) => tag.commit)])
  const said = await repository.git(['log', '--no-walk=unsorted', '--format=%ct', '--stdin'], {
    input: `${[...commits].join('\n')}\n`,
  })
  return said.split('\n').map((line) => Number(line) || 0)
}

/** What git leaves out of names, and never nothing, which GTO could not read. */
function identity(text: string): string {
  return text.replaceAll(/[<>\p{Cc}]/gu, '').trim() || 'unknown'
}

interface Guard {
  readonly ref: string
  readonly from: string | null
}

/** Whether the tag is now there; false when another was faster. */
async function publish(
  { repository, remote }: Registry,
  name: string,
  object: string,
  guard: Guard,
): Promise<boolean> {
  const ref = `refs/tags/${name}`
  if (remote === null) {
    const moved =
      guard.from === null ? `create ${guard.ref} ${object}` : `update ${guard.ref} ${object} ${guard.from}`
    const result = await repository.run(['update-ref', '--stdin'], {
      input: `create ${ref} ${object}\n${moved}\n`,
    })
    if (result.exitCode !== 0 && !isRace(result.stderr))
      throw gitFailure(`The tag ${name} could not be made`, result.stderr)
    return result.exitCode === 0
  }
  const tag = { ref, from: null }
  const guarded = await push(repository, remote, object, [tag, guard], true)
  // the very same tag was there already: another made it in the same second
  if (flagOf(guarded.stdout, ref) === '=') return false
  // git makes the tag nevertheless when it is the guard that the server hides
  const alone = flagOf(guarded.stdout, ref) !== '*' && guardIsUnwelcome(guarded, guard.ref)
  const result = alone ? await push(repository, remote, object, [tag], false) : guarded
  if (result.exitCode !== 0 && flagOf(result.stdout, ref) !== '*') {
    const said = `${rejections(result.stdout)}\n${result.stderr}`
    if (isRace(said)) return false
    throw gitFailure(`The tag ${name} was not accepted by ${remote}`, said)
  }
  await repository.git(['update-ref', ref, object])
  return true
}

async function push(
  repository: Repository,
  remote: string,
  object: string,
  refs: readonly Guard[],
  atomic: boolean,
) {
  const exactly = ['--no-follow-tags', '--recurse-submodules=no', ...(atomic ? ['--atomic'] : [])]
  const leases = refs.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`)
  const specs = refs.map(({ ref }) => `${object}:${ref}`)
  return repository.run(['push', '--porcelain', ...exactly, ...leases, '--', remote, ...specs])
}

/** Some servers have no atomic pushes, or allow branches and tags alone; the tag's own name then has to guard it. */
function guardIsUnwelcome({ exitCode, stdout, stderr }: ProcessResult, guard: string): boolean {
  if (exitCode === 0) return false
  if (/does not support --atomic/i.test(stderr)) return true
  return /hidden ref|not allowed|prohibited|funny refname|hook declined|deny/i.test(lineOf(stdout, guard))
}

/** What `--porcelain` says of a reference: `*` made, `=` there already, `!` refused. */
function flagOf(stdout: string, ref: string): string {
  return lineOf(stdout, ref).slice(0, 1)
}

function lineOf(stdout: string, ref: string): string {
  return stdout.split('\n').find((line) => line.includes(`:${ref}\t`)) ?? ''
}

/** The lines of `--porcelain` that tell of a refusal. */
function rejections(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.split('\t').at(-1))
    .join('\n')
}
