import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../../src/actions/model-version/content-hash.ts'
import { verify } from '../../../../src/cli/commands/verify.ts'
import { main } from '../../../../src/cli/main.ts'
import { readModel } from '../../../../src/registry/papers/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { newKey } from '../../../unit/registry/papers/facts.ts'
import { registration } from './registration.ts'

describe('mlops verify', () => {
  const { signer } = newKey()

  /** A registered version, and the command to verify it with. */
  async function verifiable() {
    const { clone, folder } = await registration(signer)
    const run = (words: readonly string[], texts: Record<string, string> = {}) =>
      verify.run(
        { words, flags: new Set(), texts: new Map(Object.entries(texts)), numbers: new Map() },
        clone.services,
      )
    const given = { from: folder, 'public-key': join(folder, 'key.pub') }
    return { clone, folder, run, given, verified: () => run(['delay@v1.2.0'], given) }
  }

  it('verifies a version from a folder, also one as stores give it back, and fails a changed model', async () => {
    const { folder, run, given, verified } = await verifiable()
    const { text, json } = await verified()
    expect(json).toMatchObject({ verdict: 'verified', tag: 'delay@v1.2.0' })
    expect(text).toMatch(/^delay@v1\.2\.0 is what was registered/)

    // As stores give it back.
    const stored = temporaryFolder()
    for (const inner of ['papers', 'model']) mkdirSync(join(stored, inner))
    cpSync(folder, join(stored, 'papers'), { recursive: true })
    renameSync(join(stored, 'papers/delay.skops'), join(stored, 'model/delay.skops'))
    const { json: same } = await run(['delay@v1.2.0'], { ...given, from: stored })
    expect(same).toMatchObject({ verdict: 'verified' })

    writeFileSync(join(folder, 'delay.skops'), 'Weights')
    const { failure, json: found } = await verified()
    expect(failure).toMatchObject({ name: 'GateFailedError', exitCode: 1 })
    expect(failure?.problems.map(({ path }) => path)).toContain('model')
    expect(found).toMatchObject({ verdict: 'failed' })
  })

  it('prints what it found also where that fails, and ends with 1', async () => {
    const { clone, folder } = await verifiable()
    writeFileSync(join(folder, 'delay.skops'), 'Weights')
    const said = { stdout: '', stderr: '' }
    const terminal = (stream: keyof typeof said) => ({
      colours: false,
      write: (text: string) => {
        said[stream] += text
      },
    })
    const exitCode = await main(['verify', 'delay@v1.2.0', '--from', folder, '--json'], {
      ...{ stdout: terminal('stdout'), stderr: terminal('stderr'), columns: 100 },
      ...{ env: clone.services.env, workspace: clone.services.workspace, signal: clone.services.signal },
    })
    expect(exitCode).toBe(1)
    expect(JSON.parse(said.stdout)).toMatchObject({ verdict: 'failed' })
    expect(said.stderr).toContain('not to be trusted')
  })

  it('fails a tag that was moved, and reports what git says of its signature', async () => {
    const { clone, folder, verified } = await verifiable()
    const message = `${await clone.git('for-each-ref', '--format=%(contents)', 'refs/tags/delay@v1.2.0')}\n`
    const again = (...options: string[]) =>
      clone.git('tag', '--force', '--cleanup=verbatim', '--message', message, ...options)
    const ssh = join(folder, 'ssh')
    const made = await clone.services.process.run('ssh-keygen', [
      ...['-q', '-t', 'ed25519', '-N', '', '-C', 'ada', '-f', ssh],
    ])
    expect(made.exitCode).toBe(0)
    await clone.git('config', 'gpg.format', 'ssh')
    await clone.git('config', 'user.signingkey', ssh)
    await again('--sign', 'delay@v1.2.0')
    const failing = (path: string) => ({ failure: { problems: [expect.objectContaining({ path })] } })
    expect(await verified()).toMatchObject(failing('signature of the tag'))
    writeFileSync(join(folder, 'allowed'), `ada@example.com ${readFileSync(`${ssh}.pub`, 'utf8')}`)
    await clone.git('config', 'gpg.ssh.allowedSignersFile', join(folder, 'allowed'))
    const { text } = await verified()
    expect(text).toMatch(/✓ signature of the tag +SSH: Good "git" signature for ada@example\.com/)

    await clone.commit('another')
    await again('--annotate', 'delay@v1.2.0')
    expect(await verified()).toMatchObject(failing('tagged commit'))
  })

  it('refuses what names no version, no folder, no key and no address', async () => {
    const { folder, run } = await verifiable()
    const cases = [
      ['delay', {}, 'must name a version'],
      ['delay@v9.0.0', {}, 'it has v1.2.0'],
      ['other@v1.0.0', {}, 'has no version of other'],
      ['delay@v1.2.0', { from: '/nowhere' }, 'has no papers.json'],
      ['delay@v1.2.0', { from: folder, 'public-key': 'none.pub' }, 'cannot be read'],
      ['delay@v1.2.0', { from: folder, repository: 'acme/delay' }, 'must be an address'],
    ] as const
    for (const [words, texts, message] of cases) await expect(run([words], texts)).rejects.toThrow(message)
  })
})

describe('readModel', () => {
  it('refuses links, empty folders and nothing, because no signature would hold them', async () => {
    const folder = temporaryFolder()
    const at = (name: string) => join(folder, name)
    mkdirSync(at('empty'))
    mkdirSync(at('linked'))
    symlinkSync('/etc/passwd', at('linked/weights'))
    symlinkSync('/etc/passwd', at('link'))
    for (const name of ['empty', 'linked', 'link', 'nothing'])
      await expect(readModel(at(name), contentHash)).rejects.toMatchObject({ name: 'ConfigurationError' })
  })
})
