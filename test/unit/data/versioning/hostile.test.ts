import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { objectPath } from '../../../../src/data/versioning/cache.ts'
import { md5 } from '../../../../src/data/versioning/hash-bytes.ts'
import { addData, checkoutData, dataStatus, gc } from '../../../../src/data/versioning/index.ts'
import { EnvironmentError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { type Checkout, checkout, problemsOf } from './workspace.ts'

/** Puts an object into the cache as if a pull had brought it. */
function cached(here: Checkout, content: string, ending = ''): string {
  const oid = md5(content) + ending
  here.write(join('.dvc/cache', objectPath({ hash: 'md5', oid })), content, 0o444)
  return oid
}

test('nothing is written through a folder that is a link', async () => {
  const here = await checkout()
  const outside = temporaryFolder()
  symlinkSync(outside, join(here.root, 'link'))
  const oid = cached(here, 'evil')
  here.write('x.dvc', `outs:\n- md5: ${oid}\n  hash: md5\n  path: link/file\n`)
  expect(await problemsOf(() => checkoutData(here.open()))).toContain('x.dvc: lies behind the link link')
  expect(await problemsOf(() => dataStatus(here.open()))).toContain('lies behind the link')
  expect(readdirSync(outside)).toEqual([])
})

test('nothing is written through a link inside a tracked folder', async () => {
  const here = await checkout()
  const outside = temporaryFolder()
  const oid = cached(here, 'evil')
  const list = cached(here, `[{"md5": "${oid}", "relpath": "sub/file"}]`, '.dir')
  here.write('data.dvc', `outs:\n- md5: ${list}\n  hash: md5\n  path: data\n`)
  mkdirSync(join(here.root, 'data'))
  symlinkSync(outside, join(here.root, 'data/sub'))
  expect(await problemsOf(() => checkoutData(here.open()))).toContain('lies behind the link data/sub')
  expect(readdirSync(outside)).toEqual([])
})

test('a link that stands where a tracked file belongs is replaced, not followed', async () => {
  const here = await checkout()
  const outside = join(temporaryFolder(), 'victim')
  writeFileSync(outside, 'untouched')
  const oid = cached(here, 'good')
  here.write('file.dvc', `outs:\n- md5: ${oid}\n  hash: md5\n  path: file\n`)
  symlinkSync(outside, join(here.root, 'file'))
  expect(await problemsOf(() => checkoutData(here.open()))).toContain('file')
  await checkoutData(here.open(), { force: true })
  expect(readFileSync(outside, 'utf8')).toBe('untouched')
  expect(readFileSync(join(here.root, 'file'), 'utf8')).toBe('good')
})

test('a manifest that leads outside is refused by everything that reads it', async () => {
  const here = await checkout()
  const list = cached(here, `[{"md5": "${cached(here, 'evil')}", "relpath": "../../evil"}]`, '.dir')
  here.write('data.dvc', `outs:\n- md5: ${list}\n  hash: md5\n  path: data\n`)
  mkdirSync(join(here.root, 'data'))
  for (const work of [checkoutData, dataStatus, (data: never) => gc(data, { workspace: true })])
    expect(await problemsOf(() => work(here.open() as never))).toContain('plain path inside its folder')
  expect(existsSync(join(here.root, '..', 'evil'))).toBe(false)
})

test('an object whose bytes were changed through a link is found out and dropped', async () => {
  const here = await checkout()
  here.write('a', 'first')
  await addData(here.open(), ['a'])
  const object = join(here.root, '.dvc/cache', objectPath({ hash: 'md5', oid: md5('first') }))
  here.write('.dvc/other', 'x')
  const { chmodSync } = await import('node:fs')
  chmodSync(object, 0o644)
  writeFileSync(object, 'spoilt')
  expect(here.open().cache.has({ hash: 'md5', oid: md5('first') })).toBe(false)
  expect(existsSync(object)).toBe(false)
})

test('bytes that are not what was asked for never enter the cache', async () => {
  const here = await checkout()
  const { cache } = here.open()
  const good = { hash: 'md5', oid: md5('good') } as const
  const bad = { hash: 'md5', oid: md5('bad') } as const
  const objects = [good, bad].map((object) => ({ object, temporaryFile: cache.temporary() }))
  for (const { temporaryFile } of objects) writeFileSync(temporaryFile, 'good')
  await expect(cache.addMany(objects)).rejects.toThrow(EnvironmentError)
  expect([cache.has(good), cache.has(bad)]).toEqual([true, false])
  expect(readdirSync(join(cache.folder, 'tmp'))).toEqual([])
})

test('what cannot be tracked is refused before anything is written', async () => {
  const here = await checkout()
  const outside = temporaryFolder()
  here.write('tracked', 'by git')
  await here.commit('one')
  here.write('data/in/x', 'x')
  here.write('left-out', 'x')
  here.write('.dvcignore', 'left-out\n')
  symlinkSync(outside, join(here.root, 'link'))
  symlinkSync('nowhere', join(here.root, 'broken'))
  const paths = [
    '../x',
    outside,
    'nothing',
    'link',
    'link/x',
    'broken',
    '.git',
    '.dvcignore',
    'left-out',
    'a.dvc',
  ]
  const words = await problemsOf(() => addData(here.open(), [...paths, 'data']))
  for (const part of [
    ['leads outside the workspace (got ../x)', `leads outside the workspace (got ${outside})`],
    [
      'does not exist (got nothing)',
      'is a link to a folder or to nothing (got link)',
      'behind the link link',
    ],
    [
      'to nothing (got broken)',
      'leads into .git',
      'describes data',
      'is left out by .dvcignore (got left-out)',
    ],
  ].flat())
    expect(words).toContain(part)
  expect(words.split('\n')).toHaveLength(paths.length)
  expect(await problemsOf(() => addData(here.open(), ['tracked']))).toContain('is tracked by git')
  expect(existsSync(join(here.root, '.dvc'))).toBe(false)
})

test('two pointers for one place, or one inside the other, are a problem', async () => {
  const here = await checkout()
  const pointer = (path: string) => `outs:\n- md5: ${md5('a')}\n  hash: md5\n  path: ${path}\n`
  here.write('a.dvc', pointer('a'))
  here.write('b.dvc', pointer('a'))
  here.write('a/c.dvc', pointer('c'))
  const words = await problemsOf(() => dataStatus(here.open()))
  expect(words).toContain('b.dvc: is also tracked by a.dvc (got a)')
  expect(words).toContain('a/c.dvc: lies inside a')
})
