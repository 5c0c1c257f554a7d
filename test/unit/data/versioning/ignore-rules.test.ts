import { expect, test } from 'vitest'
import { openIgnoreRules } from '../../../../src/data/versioning/ignore-rules.ts'
import { checkout } from './workspace.ts'

test('the nearest .dvcignore with an opinion wins, and some folders are always left out', async () => {
  const here = await checkout()
  here.write('.dvcignore', '*.tmp\n/top\n!keep.tmp\n')
  here.write('a/.dvcignore', '!special.tmp\n  local  \n# comment\nonly/\n')
  const rules = openIgnoreRules(here.root)
  const left = (path: string, folder = false) => rules.ignoresAny(path, folder)
  expect(left('x.tmp')).toBe(true)
  expect(left('b/x.TMP')).toBe(false)
  expect(left('b/keep.tmp')).toBe(false)
  expect(left('top/inside/x')).toBe(true)
  expect(left('a/top')).toBe(false)
  expect(left('a/b/special.tmp')).toBe(false)
  expect(left('special.tmp')).toBe(true)
  expect(left('a/local')).toBe(true)
  expect(left('local')).toBe(false)
  expect(left('a/only')).toBe(false)
  expect(left('a/only', true)).toBe(true)
  expect(left('a/only/x')).toBe(true)
  for (const path of ['.git/config', 'a/.git', 'x/.dvc/config', '.hg/x']) expect(left(path)).toBe(true)
})
