import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manifestOf, readManifest } from '../../../../src/data/versioning/manifest.ts'
import { problemsOf } from './workspace.ts'

const hello = 'b1946ac92492d2347c6235b4d2611184'
const windows = 'c4ca4238a0b923820dcc509a6f75849b'

describe('a manifest', () => {
  test('has the bytes and the name that DVC gives it', () => {
    const entries = [
      { relpath: 'b.txt', oid: 'e20942bc0763636e19c18b95bb194501' },
      { relpath: 'a.txt', oid: hello },
    ]
    const { bytes, oid } = manifestOf(entries)
    expect(bytes.toString()).toBe(
      `[{"md5": "${hello}", "relpath": "a.txt"}, {"md5": "e20942bc0763636e19c18b95bb194501", "relpath": "b.txt"}]`,
    )
    expect(oid).toBe('485b4c823298fc66db42972d48806424.dir')
    expect(manifestOf([]).oid).toBe('d751713988987e9331980363e24189ce.dir')
  })

  test('is ASCII, in the order of code points', () => {
    const names = ['\u{1f600}', '\uffee', 'é', 'e\u0301', 'sub/x', 'sub-x', 'sub.x', 'del\x7f', 'q"\\\n']
    const text = manifestOf(names.map((relpath) => ({ relpath, oid: windows }))).bytes.toString()
    expect([...text].every((character) => character >= ' ' && character <= '~')).toBe(true)
    const order = (JSON.parse(text) as { relpath: string }[]).map(({ relpath }) => relpath)
    expect(order).toEqual([
      'del\x7f',
      'e\u0301',
      'q"\\\n',
      'sub-x',
      'sub.x',
      'sub/x',
      'é',
      '\uffee',
      '\u{1f600}',
    ])
    expect(text).toContain('"del\\u007f"')
    expect(text).toContain('"\\ud83d\\ude00"')
  })

  test('does not depend on the order of its files and reads back', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => /^[^./\0]+$/.test(text))
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
        const entries = names.map((relpath) => ({ relpath: `f/${relpath}`, oid: hello }))
        const manifest = manifestOf(entries)
        expect(manifestOf([...entries].reverse())).toEqual(manifest)
        const back = readManifest(manifest.bytes, 'here').map(({ relpath }) => relpath)
        expect(new Set(back)).toEqual(new Set(entries.map(({ relpath }) => relpath)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a manifest is refused', () => {
  const read = (items: unknown) =>
    problemsOf(() => readManifest(Buffer.from(JSON.stringify(items)), 'cache/x.dir'))
  test.each([
    ['../x', 'plain path'],
    ['a/../../x', 'plain path'],
    ['a/./b', 'plain path'],
    ['a//b', 'plain path'],
    ['/etc/passwd', 'plain path'],
    ['', 'plain path'],
    ['C:/x', 'must be a path inside the workspace'],
    ['.git/hooks/post-checkout', 'leads into .git'],
    ['a\0b', 'NUL'],
  ])('for the path %j', async (relpath, words) => {
    expect(await read([{ md5: hello, relpath }])).toContain(words)
  })

  test('for what is not a list of files, saying which entry', async () => {
    expect(await read({})).toContain('cache/x.dir: a manifest must be a list')
    expect(await read([{ relpath: 'a' }])).toContain('[0]: md5 must be 32 hex digits')
    expect(await read([{ md5: hello.toUpperCase(), relpath: 'a' }])).toContain('32 hex digits')
    expect(await read([null, { md5: hello, relpath: 5 }])).toContain('[1]: an entry needs a relpath')
    expect(
      await read([
        { md5: hello, relpath: 'a' },
        { md5: hello, relpath: 'a' },
      ]),
    ).toContain('is listed twice')
    expect(
      await read([
        { md5: hello, relpath: 'a/b' },
        { md5: hello, relpath: 'a' },
      ]),
    ).toContain('is inside a, which is')
    expect(await problemsOf(() => readManifest(Buffer.from([0xff, 0x00]), 'x'))).toContain(
      'is not a manifest',
    )
  })
})
