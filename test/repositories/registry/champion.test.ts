import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { findChampion, openRepository, type Repository, withWorktree } from '../../../src/registry/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git, type TestServices, testServices } from '../../support/services.ts'

let folder: string
let services: TestServices
let repository: Repository

async function commit(text: string): Promise<string> {
  writeFileSync(join(folder, 'model.py'), text)
  await git(services, folder, 'add', '--all')
  await git(services, folder, 'commit', '--quiet', '--message', text)
  return git(services, folder, 'rev-parse', 'HEAD')
}

const query = async (bases: string[]) =>
  findChampion(repository, {
    model: 'm',
    stage: 'production',
    head: (await repository.commitOf('HEAD'))!,
    bases,
  })

beforeEach(async () => {
  folder = temporaryFolder()
  services = testServices(folder)
  await git(services, folder, 'init', '--quiet', '--initial-branch', 'main')
  repository = (await openRepository(services, folder))!
})

describe('findChampion', () => {
  it('takes the production version by its tag', async () => {
    const first = await commit('one')
    await git(services, folder, 'tag', '-a', 'm@v1.4.0', '-m', 'register')
    await git(services, folder, 'tag', '-a', 'm#production#1', '-m', 'assign')
    await commit('two')
    expect(await query(['main'])).toEqual({
      source: 'tag',
      commit: first,
      name: 'v1.4.0',
      tag: 'm#production#1',
    })
  })

  it('takes the merge base where nothing is in production', async () => {
    const base = await commit('one')
    await git(services, folder, 'switch', '--quiet', '--create', 'change')
    await commit('two')
    await git(services, folder, 'switch', '--quiet', 'main')
    await commit('three')
    await git(services, folder, 'switch', '--quiet', 'change')
    expect(await query(['origin/main', 'main'])).toMatchObject({ source: 'merge-base', commit: base })
  })

  it('takes the first parent on the base branch itself', async () => {
    const before = await commit('one')
    await commit('two')
    expect(await query(['main'])).toMatchObject({ commit: before })
  })

  it('finds none for the first commit', async () => {
    await commit('one')
    expect(await query(['main'])).toBeNull()
  })
})

describe('workingTree', () => {
  it('changes with an uncommitted edit, ignores ignored files, and leaves the index as it was', async () => {
    const head = await commit('one')
    expect(await repository.workingTree()).toBe(await repository.treeOf(head))
    writeFileSync(join(folder, '.gitignore'), 'out\n')
    const edited = await repository.workingTree()
    expect(edited).not.toBe(await repository.treeOf(head))
    writeFileSync(join(folder, 'out'), 'x')
    expect(await repository.workingTree()).toBe(edited)
    expect(await git(services, folder, 'diff', '--cached', '--name-only')).toBe('')
  })
})

describe('withWorktree', () => {
  it('checks a commit out beside the working tree and removes it, even after a failure', async () => {
    const first = await commit('one')
    await commit('two')
    const place = join(folder, '.mlops', 'worktree')
    await expect(
      withWorktree(repository, first, place, async (there) => {
        expect(readFileSync(join(there, 'model.py'), 'utf8')).toBe('one')
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(existsSync(place)).toBe(false)
    expect(readFileSync(join(folder, 'model.py'), 'utf8')).toBe('two')
    expect(await git(services, folder, 'worktree', 'list')).not.toContain('worktree')
  })
})
