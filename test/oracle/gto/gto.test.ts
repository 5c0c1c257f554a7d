import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assignStage,
  currentStage,
  deprecateModel,
  deregisterVersion,
  listModels,
  openRegistry,
  unassignStage,
  versionAt,
  writeAnnotation,
} from '../../../src/registry/index.ts'
import { peer, registryPeer } from '../../support/peers.ts'
import { ada, type Clone, lonely, withRemote } from '../../unit/registry/clones.ts'

const script = fileURLToPath(new URL('state.py', import.meta.url))
const entries = { by: 'ada', reason: 'because' }

async function program({ services, folder }: Clone, name: string, args: readonly string[]): Promise<string> {
  const result = await services.process.run(name, args, {
    cwd: folder,
    // GTO takes the date of commits for its own; here it has to be the clock's
    env: {
      GIT_COMMITTER_DATE: undefined,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(folder, '.git', 'site'),
    },
  })
  if (result.exitCode !== 0) throw new Error(`${args.join(' ')}: ${result.stdout}${result.stderr}`)
  return result.stdout
}
const gto = (clone: Clone, ...args: string[]) => program(clone, registryPeer('gto'), args)
const dvc = (clone: Clone, ...args: string[]) => program(clone, peer('dvc'), args)

interface GtoModel {
  latest: string | null
  active: boolean
  stages: Record<string, string>
  versions: Record<string, boolean>
  events: [string, string | null, string | null, string][]
}
const theirs = async (clone: Clone): Promise<Record<string, GtoModel>> =>
  JSON.parse(await program(clone, registryPeer('python'), [script, clone.folder]))

const eventNames = {
  registered: 'registration',
  removed: 'deregistration',
  assigned: 'assignment',
  unassigned: 'unassignment',
  deprecated: 'deprecation',
}

/** What we read, in the form of `state.py`. */
async function ours(clone: Clone): Promise<Record<string, GtoModel>> {
  const { repository } = clone.registry
  const { models } = await listModels(repository, { all: true })
  const found: Record<string, GtoModel> = {}
  for (const { model, latest, deprecated, stages, versions } of models) {
    const [one] = (await listModels(repository, { model, all: true })).models
    found[model] = {
      latest,
      active: !deprecated,
      stages: Object.fromEntries(stages.map(({ stage, version, commit }) => [stage, version ?? commit])),
      versions: Object.fromEntries(versions.map(({ version, status }) => [version, status === 'registered'])),
      // to GTO a commit without a version is a version named by its hash
      events: one!.history!.map((event) => [
        eventNames[event.event],
        event.event === 'deprecated' ? null : (event.version ?? event.commit),
        event.stage,
        event.tag,
      ]),
    }
  }
  return found
}

async function agree(clone: Clone): Promise<void> {
  const [mine, gtos] = [await ours(clone), await theirs(clone)]
  for (const state of [mine, gtos]) for (const model of Object.values(state)) model.events.sort()
  expect(mine).toEqual(gtos)
}

const assign = ({ registry }: Clone, model: string, version: string, stage: string) =>
  assignStage(registry, { model, version, stage, tagger: ada, entries })
const unassign = ({ registry }: Clone, model: string, stage: string) =>
  unassignStage(registry, { model, stage, tagger: ada, entries })

describe('GTO reads what we write', () => {
  it('show, history and check-ref tell of versions and stages', async () => {
    const clone = await lonely()
    await clone.register()
    await clone.commit('feat: more')
    await clone.register({ request: { by: 'size', size: 'minor' } })
    await assign(clone, 'm', 'v0.2.0', 'staging')
    await assign(clone, 'm', 'v0.1.0', 'production')
    expect(JSON.parse(await gto(clone, 'show', '--json'))).toEqual({
      m: {
        version: 'v0.2.0',
        stage: { production: 'v0.1.0', staging: 'v0.2.0' },
        registered: true,
        active: true,
      },
    })
    const history = JSON.parse(await gto(clone, 'history', 'm', '--json')) as Record<string, string>[]
    expect(history.map(({ event, version, ref }) => `${event} ${version} ${ref}`)).toEqual([
      'assignment v0.1.0 m#production#2',
      'assignment v0.2.0 m#staging#1',
      'registration v0.2.0 m@v0.2.0',
      'registration v0.1.0 m@v0.1.0',
    ])
    expect(history[0]).toMatchObject({ author: 'Ada', author_email: 'ada@example.com' })
    expect(await gto(clone, 'check-ref', 'm@v0.2.0')).toContain(
      'Version "v0.2.0" of artifact "m" was registered',
    )
    expect(await gto(clone, 'check-ref', 'm#production#2')).toContain('was assigned to version "v0.1.0"')
    expect((await gto(clone, 'show', 'm#production', '--json')).includes('v0.1.0')).toBe(true)
    await agree(clone)
  })

  it('after a version is taken back, a stage is left, and a model is retired and comes back', async () => {
    const clone = await lonely()
    await clone.register()
    await clone.commit('more')
    await clone.register()
    await assign(clone, 'm', 'v0.1.0', 'production')
    await assign(clone, 'm', 'v0.1.1', 'production')
    await deregisterVersion(clone.registry, { model: 'm', version: 'v0.1.1', tagger: ada, entries })
    await agree(clone)
    await unassign(clone, 'm', 'production')
    await agree(clone)
    await deprecateModel(clone.registry, { model: 'm', tagger: ada, entries })
    expect(JSON.parse(await gto(clone, 'show', '--json'))).toEqual({})
    await agree(clone)
    await clone.commit('again')
    await clone.register()
    await deprecateModel(clone.registry, { model: 'm', tagger: ada, entries })
    await agree(clone)
  })

  it('in the order in which they were made, though all of them were made in one second', async () => {
    const clone = await lonely()
    const versions: string[] = []
    for (let at = 0; at < 6; at++) {
      await clone.commit(String(at))
      versions.push((await clone.register()).version)
    }
    for (const version of [...versions, ...versions].reverse())
      await assign(clone, 'm', version, 'production')
    await assign(clone, 'm', versions[3]!, 'production')
    expect(JSON.parse(await gto(clone, 'show', '--json')).m.stage).toEqual({ production: versions[3] })
    await agree(clone)
  })

  it('of any history, with the same versions, stages and events', async () => {
    const clone = await lonely()
    const commits = [await clone.git('rev-parse', 'HEAD')]
    for (let at = 0; at < 3; at++) commits.push(await clone.commit(String(at)))
    const step = fc.record({
      what: fc.constantFrom('register', 'assign', 'assign', 'assign', 'unassign', 'remove', 'deprecate'),
      commit: fc.nat(commits.length - 1),
      stage: fc.constantFrom('a', 'b'),
    })
    // one repository with a model for each history, since a question to GTO takes a second
    const histories = fc.sample(fc.array(step, { minLength: 3, maxLength: 7 }), { numRuns: 12, seed: 5 })
    for (const [at, history] of histories.entries()) {
      const model = at % 3 === 0 ? `team/${at}:m` : `m${at}`
      for (const { what, commit, stage } of history) await play(clone, model, what, commits[commit]!, stage)
    }
    await agree(clone)
  })
})

/** A step of a history; what is refused for good reason is skipped. */
async function play(clone: Clone, model: string, what: string, commit: string, stage: string): Promise<void> {
  const { registry } = clone
  const version = async () =>
    (await listModels(registry.repository, { all: false })).models
      .find((one) => one.model === model)
      ?.versions.find((one) => one.commit === commit)?.version ?? 'v99.0.0'
  const steps: Record<string, () => Promise<unknown>> = {
    register: () => clone.register({ model, commit }),
    assign: async () => {
      await clone.register({ model, commit })
      await assign(clone, model, await version(), stage)
    },
    unassign: () => unassign(clone, model, stage),
    remove: async () =>
      deregisterVersion(registry, { model, version: await version(), tagger: ada, entries }),
    deprecate: () => deprecateModel(registry, { model, tagger: ada, entries }),
  }
  await steps[what]!().catch((error: Error) => {
    if (error.name !== 'ConfigurationError') throw error
  })
}

describe('we read what GTO writes', () => {
  it('and go on from there', async () => {
    const clone = await lonely()
    await gto(clone, 'register', 'm')
    await clone.git('commit', '--quiet', '--allow-empty', '--message', 'two')
    await gto(clone, 'register', 'm', '--bump-minor', '--message', 'for the demo')
    await clone.git('commit', '--quiet', '--allow-empty', '--message', 'three')
    await gto(clone, 'register', 'sub/dir:m', '--version', 'v3.0.0-rc.1')
    await gto(clone, 'register', 'counted', '--simple', 'false')
    await second()
    await gto(clone, 'assign', 'm', '--version', 'v0.0.1', '--stage', 'production')
    await second()
    await gto(clone, 'assign', 'm', '--version', 'v0.1.0', '--stage', 'production')
    await gto(clone, 'assign', 'm', '--version', 'v0.1.0', '--stage', 'staging')
    await second()
    await gto(clone, 'deprecate', 'm', 'v0.1.0', 'production')
    await gto(clone, 'deprecate', 'sub/dir:m')
    await agree(clone)

    const tags = await clone.registry.repository.tags()
    expect(currentStage(tags, 'm', 'production')?.version).toBe('v0.0.1')
    expect(currentStage(tags, 'm', 'staging')?.version).toBe('v0.1.0')
    expect(versionAt(tags, 'm', await clone.git('rev-parse', 'HEAD~1'))).toBe('v0.1.0')
    const { models } = await listModels(clone.registry.repository, { model: 'm', all: false })
    expect(models[0]!.history!.find(({ tag }) => tag === 'm@v0.1.0')).toMatchObject({
      by: 'Ada',
      reason: 'for the demo',
    })

    expect((await clone.register({ request: { by: 'size', size: 'minor' } })).version).toBe('v0.2.0')
    expect((await assign(clone, 'm', 'v0.2.0', 'production')).tag).toBe('m#production#5')
    await second()
    await gto(clone, 'assign', 'm', '--version', 'v0.1.0', '--stage', 'shadow')
    await agree(clone)
  })

  it('refuses what GTO refuses: two versions of a commit', async () => {
    const clone = await lonely()
    await gto(clone, 'register', 'm', '--version', 'v1.0.0')
    await expect(clone.register({ request: { by: 'name', version: 'v2.0.0' } })).rejects.toThrow(
      /commit's version/,
    )
    await expect(gto(clone, 'register', 'm', '--version', 'v2.0.0')).rejects.toThrow()
    expect(await clone.register()).toMatchObject({ version: 'v1.0.0', created: false })
  })
})

/** GTO's clock has whole seconds, and within one it orders by name. */
const second = () => new Promise((resolve) => setTimeout(resolve, 1001))

describe('git', () => {
  it('reads our entries as trailers', async () => {
    const clone = await lonely()
    await clone.register({ entries: () => ({ by: 'ada', reason: 'two\nlines', metrics: [metric] }) })
    const message = await clone.git('for-each-ref', '--format=%(contents)', 'refs/tags')
    const parsed = await clone.services.process.run('git', ['interpret-trailers', '--parse'], {
      input: message,
    })
    expect(parsed.stdout.trim().split('\n')).toEqual([
      'Registry-Format: mlops/1',
      'Requested-By: ada',
      'Reason: two\\nlines',
      'Change: patch, asked for',
      'Metric: roc_auc = 0.75 (0.74 to 0.76)',
    ])
    expect(await clone.git('fsck', '--strict')).toBe('')
  })
})
const metric = { metric: 'roc_auc', estimate: 0.75, low: 0.74, high: 0.76 }

describe('DVC', () => {
  it('gets the model of a version and of a stage, also in a monorepo, from a clone', async () => {
    const { bare, first } = await withRemote()
    await dvc(first, 'init', '--quiet')
    const annotate = (file: string, path: string) => {
      mkdirSync(join(first.folder, dirname(file)), { recursive: true })
      writeFileSync(
        join(first.folder, file),
        writeAnnotation('', file, 'm', { path, type: 'model', labels: ['a'] }),
      )
    }
    annotate('dvc.yaml', 'm.bin')
    annotate('sub/dvc.yaml', 'out/m.bin')
    mkdirSync(join(first.folder, 'sub/out'))
    for (const text of ['one', 'two']) {
      writeFileSync(join(first.folder, 'm.bin'), `${text} above`)
      writeFileSync(join(first.folder, 'sub/out/m.bin'), `${text} below`)
      await first.commit(text)
      await first.register()
      await first.register({ model: 'sub:m' })
    }
    await first.git('push', '--quiet', 'origin', 'HEAD:main')
    await assign(first, 'm', 'v0.1.1', 'production')
    await assign(first, 'm', 'v0.1.0', 'production')
    await assign(first, 'sub:m', 'v0.1.1', 'production')
    const got = async (...args: string[]) => {
      await dvc(first, 'artifacts', 'get', `file://${bare}`, ...args, '--force', '--out', 'got')
      return readFileSync(join(first.folder, 'got'), 'utf8')
    }
    expect(await got('m', '--rev', 'v0.1.1')).toBe('two above')
    expect(await got('m', '--stage', 'production')).toBe('one above')
    expect(await got('sub:m', '--stage', 'production')).toBe('two below')
  })

  it('keeps an annotation that we wrote, and its own reader takes it', async () => {
    const clone = await lonely()
    await dvc(clone, 'init', '--quiet')
    const before = '# made by hand\nstages:\n  s:\n    cmd: echo 1 # quick\n'
    const artifact = { path: 'm.bin', desc: 'a: "model" #1', labels: ['x'], meta: { a: [1, { b: null }] } }
    writeFileSync(join(clone.folder, 'dvc.yaml'), writeAnnotation(before, 'dvc.yaml', 'm', artifact))
    const code =
      'import json,dvc.repo;print(json.dumps(dvc.repo.Repo(".").artifacts.read()["dvc.yaml"]["m"].to_dict()))'
    expect(JSON.parse(await program(clone, peer('python'), ['-c', code]))).toEqual(artifact)
  })
})

describe('a registry', () => {
  it('is not opened on a remote that the repository lacks', async () => {
    const clone = await lonely()
    const { services, repository } = clone.registry
    await expect(openRegistry(services, repository, 'upstream')).rejects.toThrow(/is not a remote/)
    expect((await openRegistry(services, repository, null)).remote).toBeNull()
  })
})
