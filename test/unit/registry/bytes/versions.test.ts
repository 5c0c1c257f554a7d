import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { assert, constantFrom, property, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectFiles, folderStore } from '../../../../src/registry/bytes/index.ts'
import { readChallenges } from '../../../../src/registry/bytes/oci/challenge.ts'
import { assetNames } from '../../../../src/registry/bytes/release/asset-names.ts'
import { storedPathProblem, storedPathsProblem } from '../../../../src/registry/bytes/safe-path.ts'
import { readIndex, sha256Of, writeIndex } from '../../../../src/registry/bytes/version-index.ts'
import { contentsOf, scene, write } from './scene.ts'

describe('paths that come back from elsewhere', () => {
  it.each(['model.bin', 'a/b/c.bin', 'ünï c/öde.txt', '.hidden', 'a..b'])('may be %j', (path) => {
    expect(storedPathProblem(path)).toBeNull()
  })

  it.each([
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a/./b',
    'a//b',
    'C:\\x',
    'C:x',
    'a\\..\\x',
    'a\0b',
    '.git/hooks/x',
    'a/.GIT/x',
    '.git./x',
    '.dvc/config',
    'a/',
  ])('may not be %j', (path) => expect(storedPathProblem(path)).not.toBeNull())

  it('never lead out, whatever they are made of', () => {
    const part = constantFrom('a', '..', '.', '', '/', '\\', '.git', 'C:', ' ', '\0')
    assert(
      property(uniqueArray(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const path = parts.join('/')
        if (storedPathProblem(path) !== null) return true
        const place = join('/some/folder', path)
        return place.startsWith('/some/folder/') && !/\/\.git(\/|$)/i.test(place)
      }),
    )
  })

  it('may not be one file on a machine where case does not count, nor file and folder at once', () => {
    expect(storedPathsProblem(['a/Model.bin', 'a/model.bin'])).toContain('are one file')
    expect(storedPathsProblem(['a', 'a/b'])).toContain('which is a file')
    expect(storedPathsProblem(['a', 'ab/c'])).toBeNull()
  })
})

describe('names of files in a release', () => {
  it('are what GitHub keeps, and no two paths have one', () => {
    assert(
      property(uniqueArray(string({ minLength: 1, maxLength: 40 }), { maxLength: 20 }), (paths) => {
        const names = [...assetNames(paths).values()]
        const kept = names.every(
          (name) =>
            /^[A-Za-z0-9_][A-Za-z0-9._-]*[A-Za-z0-9_-]$|^[A-Za-z0-9_]$/.test(name) && !name.includes('..'),
        )
        return kept && new Set(names).size === paths.length
      }),
    )
  })
})

describe('the list of files', () => {
  it('is the same for the same version, and holds what it held', async () => {
    const here = scene()
    const version = await here.version({ 'b.bin': 'b', 'a.bin': 'a' }, { facts: { revision: 'abc' } })
    const written = writeIndex(version)
    expect(writeIndex({ ...version, files: [...version.files].reverse() })).toEqual(written)
    expect(readIndex(written.bytes, written.sha256, 'here')).toEqual({
      schemaVersion: 1,
      model: 'flight-delay',
      version: 'v1.2.3',
      facts: { revision: 'abc' },
      files: ['a', 'b'].map((name) => ({
        name: 'model',
        kind: 'model',
        path: `${name}.bin`,
        sha256: sha256Of(Buffer.from(name)),
        bytes: 1,
      })),
    })
  })

  it.each([
    ['another than the tag says', (text: string) => text, 'f'.repeat(64), 'its list of files has sha256'],
    ['leading out', (text: string) => text.replace('"a.bin"', '"../a.bin"'), null, 'is not to be trusted'],
    ['of another form', () => '{}', null, 'is not one that this suite writes'],
    ['no text', () => '\uD800', null, 'is not one that this suite writes'],
  ])('is refused when it is %s', async (_, change, expected, said) => {
    const { bytes } = writeIndex(await scene().version({ 'a.bin': 'a' }))
    const changed = Buffer.from(change(bytes.toString()))
    expect(() => readIndex(changed, expected ?? sha256Of(changed), 'here')).toThrow(said)
  })

  it('takes no file of its own name', async () => {
    const version = await scene().version({ 'mlops-version.json': '{}' })
    expect(() => writeIndex(version)).toThrow('is the name of the list of files')
  })
})

describe('files of a version', () => {
  it('are those of a folder, links inside it followed', async () => {
    const here = scene()
    write(join(here.root, 'model/a.bin'), 'a')
    write(join(here.root, 'model/sub/b.bin'), 'b')
    symlinkSync('a.bin', join(here.root, 'model/link.bin'))
    const files = await collectFiles([
      { name: 'model', kind: 'model', path: 'm', file: join(here.root, 'model') },
    ])
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['m/a.bin', 1],
      ['m/link.bin', 1],
      ['m/sub/b.bin', 1],
    ])
  })

  it('are never what a link leads to outside: a model could carry off any file of the machine', async () => {
    const here = scene()
    write(join(here.root, 'secret'), 'token')
    write(join(here.root, 'model/a.bin'), 'a')
    symlinkSync('../secret', join(here.root, 'model/link.bin'))
    symlinkSync('nowhere', join(here.root, 'model/gone.bin'))
    const model = { name: 'model', kind: 'model', path: 'm', file: join(here.root, 'model') } as const
    const absent = { name: 'card', kind: 'paper', path: 'card.md', file: join(here.root, 'none') } as const
    await expect(collectFiles([model, absent])).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { path: 'm/gone.bin', message: 'is a link to nothing' },
        { path: 'm/link.bin', message: 'is a link out of m' },
        { path: 'card.md', message: 'is not there' },
      ],
    })
  })
})

describe('a version in a folder', () => {
  async function kept() {
    const here = scene()
    const place = join(here.root, 'kept')
    const store = folderStore(place, here.services)
    const location = await store.put(await here.version({ 'model.bin': 'good', 'sub/x.bin': 'too' }))
    const [entry = ''] = readdirSync(place)
    return { here, store, location, entry: join(place, entry) }
  }

  it('comes back, is there, and is put twice without harm', async () => {
    const { here, store, location } = await kept()
    const again = await here.version({ 'model.bin': 'good', 'sub/x.bin': 'too' })
    expect(await store.put(again)).toBe(location)
    await store.publish(location)
    expect(await store.has(location)).toBe(true)
    await store.get(location, here.into())
    await store.get(location, here.into())
    expect(contentsOf(here.into())).toEqual({ 'model.bin': 'good', 'sub/x.bin': 'too' })
    expect(readdirSync(join(here.root, 'out'))).toEqual(['fetched'])
  })

  it('does not go where something else is', async () => {
    const { here, store, location } = await kept()
    write(join(here.into(), 'mine.txt'), 'work')
    await expect(store.get(location, here.into())).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('is not empty'),
    })
    expect(contentsOf(here.into())).toEqual({ 'mine.txt': 'work' })
  })

  it('is refused where a file was changed, removed, or made a link', async () => {
    const { here, store, location, entry } = await kept()
    write(join(entry, 'model.bin'), 'evil')
    await expect(store.get(location, here.into())).rejects.toThrow('"model.bin" has sha256')
    rmSync(join(entry, 'model.bin'))
    expect(await store.has(location)).toBe(false)
    await expect(store.get(location, here.into())).rejects.toThrow('"model.bin" is missing')
    write(join(here.root, 'elsewhere'), 'good')
    symlinkSync(join(here.root, 'elsewhere'), join(entry, 'model.bin'))
    await expect(store.get(location, here.into())).rejects.toThrow('"model.bin" is missing')
  })

  it('is not written through a link that lies where it gathers', async () => {
    const { here, store, location } = await kept()
    write(join(here.root, 'victim'), 'precious')
    await store.get(location, here.into())
    rmSync(here.into(), { recursive: true })
    const index = JSON.parse(
      contentsOf(join(here.root, 'kept'))[`${readdirSync(join(here.root, 'kept'))[0]}/mlops-version.json`]!,
    )
    const names = (index.files as { sha256: string; path: string }[])
      .map(({ sha256, path }) => `${sha256} ${path}\n`)
      .join('')
    const draft = join(here.root, 'out', `.fetched.${sha256Of(Buffer.from(names)).slice(0, 16)}.partial`)
    mkdirSync(draft, { recursive: true })
    symlinkSync(join(here.root, 'victim'), join(draft, 'model.bin'))
    await store.get(location, here.into())
    expect(contentsOf(here.into())).toEqual({ 'model.bin': 'good', 'sub/x.bin': 'too' })
    expect(contentsOf(here.root).victim).toBe('precious')
  })

  it('goes on with what an interrupted call has left', async () => {
    const { here, store, location } = await kept()
    const names = [
      ['good', 'model.bin'],
      ['too', 'sub/x.bin'],
    ]
      .map(([text, path]) => `${sha256Of(Buffer.from(text!))} ${path}\n`)
      .join('')
    const draft = join(here.root, 'out', `.fetched.${sha256Of(Buffer.from(names)).slice(0, 16)}.partial`)
    write(join(draft, 'model.bin'), 'go')
    write(join(draft, 'sub/x.bin'), 'tXo')
    await store.get(location, here.into())
    expect(contentsOf(here.into())).toEqual({ 'model.bin': 'good', 'sub/x.bin': 'too' })
  })

  it.each(['folder://x', 'oci://ghcr.io/a/b:v1@sha256:00', 'folder://v1?index=sha256:00', 'x', ''])(
    'has no location %j',
    async (location) => {
      const { here, store } = await kept()
      await expect(store.get(location, here.into())).rejects.toMatchObject({ exitCode: 2 })
    },
  )
})

describe('what a registry wants to see', () => {
  it('is read as RFC 9110 has it', () => {
    expect(
      readChallenges('Bearer realm="https://a/t,x",service="s \\"q\\"",scope=pull, Basic realm="r"'),
    ).toEqual([
      { scheme: 'bearer', parameters: { realm: 'https://a/t,x', service: 's "q"', scope: 'pull' } },
      { scheme: 'basic', parameters: { realm: 'r' } },
    ])
    expect(readChallenges('')).toEqual([])
    expect(readChallenges('Negotiate')).toEqual([{ scheme: 'negotiate', parameters: {} }])
  })
})
