import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Pointer, readPointer } from '../../../../src/data/versioning/pointer.ts'
import {
  newPointerText,
  type OutputVersion,
  updatedPointerText,
} from '../../../../src/data/versioning/pointer-text.ts'
import { scalarText } from '../../../../src/data/versioning/yaml-scalar.ts'
import { formatProblem } from '../../../../src/foundation/index.ts'

const oid = '485b4c823298fc66db42972d48806424'
const version: OutputVersion = { hash: 'md5', oid, size: 12, files: null, executable: false }

function read(text: string, file = 'data.dvc'): Pointer {
  const pointer = readPointer(text, file)
  if (!('outputs' in pointer)) throw new Error(pointer.map(formatProblem).join('\n'))
  return pointer
}

function problems(text: string, file = 'data.dvc'): string {
  const found = readPointer(text, file)
  return 'outputs' in found ? '' : found.map(formatProblem).join('\n')
}

describe('a new pointer', () => {
  test('has the keys of DVC in the order of DVC', () => {
    expect(newPointerText({ ...version, oid: `${oid}.dir`, files: 2 }, 'data', 'data.dvc')).toBe(
      `outs:\n- md5: ${oid}.dir\n  size: 12\n  nfiles: 2\n  hash: md5\n  path: data\n`,
    )
    expect(newPointerText({ ...version, executable: true }, 'run.sh', 'run.sh.dvc')).toBe(
      `outs:\n- md5: ${oid}\n  size: 12\n  isexec: true\n  hash: md5\n  path: run.sh\n`,
    )
  })

  test('quotes a hash that would be read as a number', () => {
    const digits = '12345678901234567890123456789012'
    const float = '1234567890123456789012345678e123'
    for (const number of [digits, float])
      expect(newPointerText({ ...version, oid: number }, 'a', 'a.dvc')).toContain(`md5: '${number}'\n`)
  })

  test('reads back as the same name, whatever the name', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...' \n\t"\'\\#:-?,[]{}&*!|>%@`~=',
        '\u2028',
        '\u2029',
        '\x85',
        '\x07',
        '\ufeff',
        'é',
        '😀',
      ),
      fc.constantFrom('word', 'null', '0x1', '1e5', '...', ': ', ' #', 'long '.repeat(20)),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const names = fc
      .array(part, { minLength: 1, maxLength: 25 })
      .map((parts) => parts.join('').replace(/[\0/]/g, ''))
      .filter(
        (name) =>
          name !== '' && Buffer.from(name).toString() === name && !/^(\.+|\.(git|hg|dvc))$/i.test(name),
      )
      .filter((name) => !/^([A-Za-z]:[\\/]|\\\\)/.test(name))
    fc.assert(
      fc.property(names, (name) => {
        const pointer = read(newPointerText(version, name, 'in/x.dvc'), 'in/x.dvc')
        expect(pointer.outputs[0]?.path).toBe(`in/${name}`)
      }),
      { numRuns: 40 },
    )
  })
})

test('text is set as ruamel.yaml sets it', () => {
  const set = (text: string) => scalarText(text, '  path:', 4)
  expect(set('plain.txt')).toBe(' plain.txt')
  expect(set('123')).toBe(" '123'")
  expect(set("a'b: c")).toBe(' "a\'b: c"')
  expect(set('new\nline')).toBe(' "new\\nline"')
  expect(set('very '.repeat(20).trim())).toBe(` ${'very '.repeat(14)}\n    very very very very very very`)
  expect(set('x'.repeat(80))).toBe(` \n    ${'x'.repeat(80)}`)
})

describe('a pointer that is brought up to date', () => {
  test('keeps comments, unknown keys and order; new keys come last', () => {
    const text = `# top\ndesc: note\nouts:\n- md5: ${'a'.repeat(32)} # why\n  size: 5\n  path: x\n  desc: of it\nmeta:\n  owner: Ada\n`
    expect(updatedPointerText(read(text), 0, { ...version, executable: true })).toBe(
      `# top\ndesc: note\nouts:\n- md5: ${oid} # why\n  size: 12\n  path: x\n  desc: of it\n  isexec: true\n  hash: md5\nmeta:\n  owner: Ada\n`,
    )
  })

  test('loses keys that no longer hold', () => {
    const text = `wdir: .\nouts:\n- md5: ${oid}.dir\n  size: 12\n  nfiles: 3\n  hash: md5\n  path: x\nfrozen: false\n`
    expect(updatedPointerText(read(text), 0, { ...version, oid: `${oid}.dir`, size: null, files: 4 })).toBe(
      `outs:\n- md5: ${oid}.dir\n  nfiles: 4\n  hash: md5\n  path: x\n`,
    )
  })

  test('changes only the output that is meant, also in flow style and without a last line end', () => {
    const two = `outs:\n- md5: ${'a'.repeat(32)}\n  path: a\n- md5: ${'b'.repeat(32)}\n  path: b`
    const updated = parse(updatedPointerText(read(two), 1, version)) as { outs: unknown[] }
    expect(updated.outs).toEqual([
      { md5: 'a'.repeat(32), path: 'a' },
      { md5: oid, path: 'b', size: 12, hash: 'md5' },
    ])
    const flow = `outs: [{md5: ${'a'.repeat(32)}, path: a}]\n`
    expect(parse(updatedPointerText(read(flow), 0, version))).toEqual({
      outs: [{ md5: oid, path: 'a', size: 12, hash: 'md5' }],
    })
  })

  test('is left as it is when nothing changed', () => {
    const text = newPointerText(version, 'x y.txt', 'x y.txt.dvc')
    expect(updatedPointerText(read(text), 0, version)).toBe(text)
  })
})

describe('a pointer is read', () => {
  test('relative to its folder and its wdir, with what DVC 2 left out', () => {
    const [first] = read(`outs:\n- md5: ${oid}\n  path: ../c/d\nwdir: ..\n`, 'a/b/x.dvc').outputs
    expect(first).toMatchObject({ path: 'c/d', hash: 'md5-dos2unix', size: null, cached: true, push: true })
    expect(read('').outputs).toEqual([])
    expect(read('outs:\n- path: later\n  hash: md5\n').outputs[0]).toMatchObject({ oid: null })
  })

  test.each([
    ['../x', 'leads outside the workspace'],
    ['a/../../x', 'leads outside the workspace'],
    ['/etc/passwd', 'must be a path inside the workspace'],
    ['C:\\x', 'must be a path inside the workspace'],
    ['s3://bucket/key', 'must be a path inside the workspace'],
    ['.git/hooks/post-checkout', 'leads into .git'],
    ['sub/.GIT/config', 'leads into .GIT'],
    ['.dvc/config', 'leads into .dvc'],
    ['.', 'is the workspace itself'],
    ['', 'must not be empty'],
  ])('never with the path %j', (path, words) => {
    const text = `outs:\n- md5: ${oid}\n  hash: md5\n  path: ${JSON.stringify(path)}\n`
    expect(problems(text)).toContain(`data.dvc:4:9: outs[0].path: ${words}`)
  })

  test('never with a working folder outside', () => {
    const text = (wdir: string) => `wdir: ${wdir}\nouts:\n- md5: ${oid}\n  path: x\n`
    expect(problems(text('../..'), 'a/x.dvc')).toContain('leads outside the workspace')
    expect(problems(text('/tmp'), 'a/x.dvc')).toContain('must be a path inside the workspace')
  })

  test('with every wrong value named', () => {
    const text = 'outs:\n- md5: ../../etc\n  size: -1\n  isexec: maybe\n  path: 5\n- hash: sha1\n  path: b\n'
    const words = problems(text)
    expect(words).toContain('data.dvc:2:8: outs[0].md5: must be 32 hex digits')
    expect(words).toContain('outs[0].size: must be at least 0')
    expect(words).toContain('outs[0].isexec: must be true or false')
    expect(words).toContain('outs[0].path: must be text')
    expect(problems('outs:\n- hash: sha1\n  path: b\n')).toContain(
      'is not a hash that is supported (got sha1)',
    )
    expect(problems('outs: text\n')).toContain('outs: must be a list')
    expect(problems('- a\n')).toContain('must be a mapping')
    expect(problems('outs: [\n')).toContain('cannot be read as YAML')
  })
})
