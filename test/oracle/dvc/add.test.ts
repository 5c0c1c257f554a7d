import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addData, checkoutData, dataStatus, openDataWorkspace } from '../../../src/data/versioning/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { contentsOf, dvc, repositoryAt, textsOf } from './dvc.ts'
import { writeOddTree } from './odd-tree.ts'

const isPointer = (path: string) => path.endsWith('.dvc') && !path.startsWith('.dvc/')
const isIgnoreFile = (path: string) => path.endsWith('.gitignore')
const isObject = (path: string) => path.startsWith('.dvc/cache/files/')
const isData = (path: string) => /^(single|data|tool|a|hollow|link-to-file)/.test(path) && !isPointer(path)

test('an odd tree gets the same pointers, ignore files and cache from us as from DVC, and each reads the other', async () => {
  const folder = temporaryFolder()
  const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')]
  for (const root of [theirs, ours]) mkdirSync(root)
  const [dvcServices, services] = [await repositoryAt(theirs), await repositoryAt(ours)]
  await dvc(dvcServices, 'init', '-q')
  const { paths } = writeOddTree(theirs)
  writeOddTree(ours)
  await dvc(dvcServices, 'add', '-q', '--', ...paths)
  const added = await addData(openDataWorkspace(services), paths)
  expect(added.added).toHaveLength(paths.length)

  expect(textsOf(ours, isPointer)).toEqual(textsOf(theirs, isPointer))
  expect(textsOf(ours, isIgnoreFile)).toEqual(textsOf(theirs, isIgnoreFile))
  expect(contentsOf(ours, isObject)).toEqual(contentsOf(theirs, isObject))
  expect(textsOf(ours, isData)).toEqual(textsOf(theirs, isData))

  expect(JSON.parse(await dvc(services, 'status', '--json'))).toEqual({})
  const here = await dataStatus(openDataWorkspace(dvcServices))
  expect(here.filter(({ state, cached }) => state !== 'unchanged' || !cached)).toEqual([])
  expect(here).toHaveLength(paths.length)

  const before = textsOf(theirs, isData)
  for (const path of paths) {
    rmSync(join(theirs, path), { recursive: true })
    rmSync(join(ours, path), { recursive: true })
  }
  await dvc(services, 'checkout', '-q')
  await checkoutData(openDataWorkspace(dvcServices))
  const ignoredHere = (path: string) => isData(path) && !/skipped|left-out/.test(path)
  const expected = Object.fromEntries(
    Object.entries(before).filter(([path]) => ignoredHere(path) && !path.startsWith('data/link-to-folder')),
  )
  expect(textsOf(ours, ignoredHere)).toEqual(expected)
  expect(textsOf(theirs, ignoredHere)).toEqual(expected)
  expect(contentsOf(theirs, (path) => path === 'tool/run.sh')).toEqual(
    contentsOf(ours, (path) => path === 'tool/run.sh'),
  )
  expect(JSON.parse(await dvc(dvcServices, 'status', '--json'))).toEqual({})
})
