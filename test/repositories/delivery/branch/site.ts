import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../support/folder.ts'
import { git, type TestServices, testServices } from '../../../support/services.ts'

/** A bare repository with two commits on `main`, and a way to clone it. */
export interface Site {
  readonly remote: string
  cloned(...options: string[]): Promise<TestServices>
  /** git in the remote. */
  there(...args: string[]): Promise<string>
}

export async function openSite(...init: string[]): Promise<Site> {
  const remote = temporaryFolder()
  const seed = testServices(temporaryFolder())
  await git(seed, remote, 'init', '--quiet', '--bare', '--initial-branch', 'main', ...init)
  await git(seed, seed.workspace, 'init', '--quiet', '--initial-branch', 'main', ...init)
  for (const number of [1, 2]) {
    writeFileSync(join(seed.workspace, 'README.md'), `${number}\n`)
    await git(seed, seed.workspace, 'add', '.')
    await git(seed, seed.workspace, 'commit', '--quiet', '-m', `${number}`)
  }
  await git(seed, seed.workspace, 'push', '--quiet', remote, 'main')
  return {
    remote,
    there: (...args) => git(seed, remote, ...args),
    async cloned(...options) {
      const folder = join(temporaryFolder(), 'clone')
      await git(seed, seed.workspace, 'clone', '--quiet', ...options, `file://${remote}`, folder)
      return testServices(folder)
    },
  }
}
