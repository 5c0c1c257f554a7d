import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRepository } from '../../../src/registry/repository.ts'
import { openRegistry, type Registry } from '../../../src/registry/tags/index.ts'
import {
  type RegisteredVersion,
  type Registration,
  registerVersion,
} from '../../../src/registry/versions/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'

export const ada = { name: 'Ada', email: 'ada@example.com' }

/** A clone with what tests need to do in it. */
export interface Clone {
  readonly folder: string
  readonly services: TestServices
  readonly registry: Registry
  git(...args: string[]): Promise<string>
  commit(message: string): Promise<string>
  register(given?: Partial<Registration>): Promise<RegisteredVersion>
}

/** A repository of its own with one commit, and no remote. */
export async function lonely(): Promise<Clone> {
  const folder = temporaryFolder()
  const services = testServices(folder, dated)
  await git(services, folder, 'init', '--quiet', '--initial-branch', 'main')
  await git(services, folder, 'commit', '--quiet', '--allow-empty', '--message', 'start')
  return cloneAt(folder)
}

/** A bare repository and a clone that has pushed one commit to it. */
export async function withRemote(): Promise<{
  bare: string
  first: Clone
  another(...options: string[]): Promise<Clone>
}> {
  const bare = temporaryFolder()
  const services = testServices(bare, dated)
  await git(services, bare, 'init', '--quiet', '--bare', '--initial-branch', 'main')
  const another = async (...options: string[]) => {
    const folder = temporaryFolder()
    await git(services, bare, 'clone', '--quiet', ...options, `file://${bare}`, folder)
    return cloneAt(folder)
  }
  const folder = temporaryFolder()
  await git(services, bare, 'clone', '--quiet', bare, folder)
  await git(services, folder, 'commit', '--quiet', '--allow-empty', '--message', 'start')
  await git(services, folder, 'push', '--quiet', 'origin', 'HEAD:main')
  return { bare, first: await cloneAt(folder), another }
}

/** Commits of the day before the tests' clock, so that tags have the date that it says. */
const dated = { GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' }

async function cloneAt(folder: string): Promise<Clone> {
  const services = testServices(folder, dated)
  const registry = await openRegistry(services, (await openRepository(services, folder))!)
  let written = 0
  const run = (...args: string[]) => git(services, folder, ...args)
  return {
    folder,
    services,
    registry,
    git: run,
    async commit(message) {
      writeFileSync(join(folder, 'model.txt'), `${message} ${++written} ${folder}`)
      await run('add', '--all')
      await run('commit', '--quiet', '--message', message)
      return run('rev-parse', 'HEAD')
    },
    register: (given = {}) =>
      registerVersion(registry, {
        model: 'm',
        commit: 'HEAD',
        request: { by: 'size', size: 'patch' },
        tagger: ada,
        sha256: null,
        entries: () => ({}),
        ...given,
      }),
  }
}

/** Tags of the bare repository, by name. */
export async function tagsOf(bare: string): Promise<string[]> {
  return (await git(testServices(bare), bare, 'tag', '--list')).split('\n').filter(Boolean)
}
