import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FileStat, openStatCache } from '../../../../src/data/versioning/stat-cache.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const oid = 'd41d8cd98f00b204e9800998ecf8427e'
const second = 1_000_000_000n
/** Not at the start of a second, as from a clock that knows fractions. */
const stat: FileStat = { size: 7, modified: 1_700_000_000n * second + 123_456_789n }
const later = 1_700_000_100_000

describe('the memory of hashes', () => {
  test('knows a file again in another process, and only with the same size, time and kind of hash', () => {
    const root = temporaryFolder()
    const first = openStatCache(root)
    first.set('data/ä b\n🙂', 'md5', stat, oid, later)
    first.save()
    const next = openStatCache(root)
    expect(next.get('data/ä b\n🙂', 'md5', stat)).toBe(oid)
    expect(next.get('data/ä b\n🙂', 'md5-dos2unix', stat)).toBeUndefined()
    expect(next.get('data/ä b\n🙂', 'md5', { ...stat, size: 8 })).toBeUndefined()
    expect(next.get('data/ä b\n🙂', 'md5', { ...stat, modified: stat.modified + 1n })).toBeUndefined()
    // not even when one is the end or the beginning of the other
    expect(next.get('data/ä b\n🙂', 'md5', { ...stat, size: 77 })).toBeUndefined()
    expect(
      openStatCache(root).get('data/ä b\n🙂', 'md5', { ...stat, modified: stat.modified / 10n }),
    ).toBeUndefined()
    expect(next.get('data', 'md5', stat)).toBeUndefined()
  })

  test('answers in whatever order it is asked', () => {
    const root = temporaryFolder()
    // digits, which could be taken for counts and sizes, and one that begins as another
    const names: readonly string[] = ['0', '1', '2', 'a', 'ab', 'a/b', 'ä', 'md5', oid, `${oid} 7 1`]
    const paths = fc.uniqueArray(fc.constantFrom(...names))
    const wanted = fc.array(
      fc.record({
        path: fc.constantFrom(...names, 'none'),
        size: fc.constantFrom(7, 8),
      }),
    )
    const oidOf = (path: string) => createHash('md5').update(path).digest('hex')
    const law = fc.property(paths, paths, wanted, fc.boolean(), (known, older, asked, inOrder) => {
      rmSync(join(root, '.dvc'), { recursive: true, force: true })
      const cache = openStatCache(root)
      for (const path of known) cache.set(path, 'md5', stat, oidOf(path), later)
      for (const path of older) cache.set(path, 'md5-dos2unix', stat, oidOf(`${path} as text`), later)
      cache.save()
      const next = openStatCache(root)
      if (inOrder)
        for (const [at, path] of known.entries()) {
          const size = at % 2 === 0 ? 7 : 8
          expect(next.get(path, 'md5', { ...stat, size })).toBe(size === 7 ? oidOf(path) : undefined)
        }
      for (const { path, size } of asked) {
        const expected = size === 7 && known.includes(path) ? oidOf(path) : undefined
        expect(next.get(path, 'md5', { ...stat, size })).toBe(expected)
        const asText = size === 7 && older.includes(path) ? oidOf(`${path} as text`) : undefined
        expect(next.get(path, 'md5-dos2unix', { ...stat, size })).toBe(asText)
      }
    })
    fc.assert(law, { numRuns: 100 })
  })

  test('does not remember a file that could still change within the same tick of its clock', () => {
    const cache = openStatCache(temporaryFolder())
    const milliseconds = Number(stat.modified / 1_000_000n)
    cache.set('fresh', 'md5', stat, oid, milliseconds + 5)
    cache.set('settled', 'md5', stat, oid, milliseconds + 25)
    expect(cache.get('fresh', 'md5', stat)).toBeUndefined()
    expect(cache.get('settled', 'md5', stat)).toBe(oid)
  })

  test('takes a time without fractions for that of a clock that ticks every other second', () => {
    const cache = openStatCache(temporaryFolder())
    const whole: FileStat = { size: 7, modified: 1_700_000_000n * second }
    cache.set('fresh', 'md5', whole, oid, 1_700_000_000_000 + 1500)
    cache.set('settled', 'md5', whole, oid, 1_700_000_000_000 + 2500)
    expect(cache.get('fresh', 'md5', whole)).toBeUndefined()
    expect(cache.get('settled', 'md5', whole)).toBe(oid)
  })

  test('keeps what another process has written meanwhile', () => {
    const root = temporaryFolder()
    const [one, other] = [openStatCache(root), openStatCache(root)]
    expect(one.get('a', 'md5', stat)).toBeUndefined()
    other.set('b', 'md5-dos2unix', stat, oid, later)
    other.save()
    one.set('a', 'md5', stat, oid, later)
    one.save()
    const next = openStatCache(root)
    expect([next.get('a', 'md5', stat), next.get('b', 'md5-dos2unix', stat)]).toEqual([oid, oid])
  })

  test.each(['a digit changed', 'cut off', 'of an older layout', 'empty'])(
    'starts anew when its file is %s',
    (damage) => {
      const root = temporaryFolder()
      const cache = openStatCache(root)
      cache.set('a', 'md5', stat, oid, later)
      cache.save()
      const file = join(root, '.dvc', 'tmp', 'mlops-hashes')
      const text = readFileSync(file, 'utf8')
      const damaged = {
        'a digit changed': text.replace(oid, oid.replace('d', 'e')),
        'cut off': text.slice(0, -1),
        'of an older layout': text.replace(/hashes \d+/, 'hashes 0'),
      }
      writeFileSync(file, damaged[damage as keyof typeof damaged] ?? '')
      const next = openStatCache(root)
      expect(next.get('a', 'md5', stat)).toBeUndefined()
      next.set('c', 'md5', stat, oid, later)
      next.save()
      expect(openStatCache(root).get('c', 'md5', stat)).toBe(oid)
    },
  )
})
