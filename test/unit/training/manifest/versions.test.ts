import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateMarker } from '../../../../src/training/manifest/lock/markers.ts'
import { parseRequirement, pinOf } from '../../../../src/training/manifest/lock/requirement.ts'
import { compareVersions, parseVersion, satisfies } from '../../../../src/training/manifest/lock/versions.ts'

/** The order of PEP 440, with its own examples. */
const inOrder = [
  '1.dev0',
  '1.0.dev456',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12.dev456',
  '1.0a12',
  '1.0b1.dev456',
  '1.0b2',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0',
  '1.0+abc.5',
  '1.0+abc.7',
  '1.0+5',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.0.15',
  '1.1.dev1',
  '1!0.1',
]

describe('versions', () => {
  it('are in the order of PEP 440', () => {
    const index = fc.nat(inOrder.length - 1)
    fc.assert(
      fc.property(index, index, (a, b) => {
        const order = compareVersions(parseVersion(inOrder[a]!)!, parseVersion(inOrder[b]!)!)
        expect(Math.sign(order)).toBe(Math.sign(a - b))
      }),
    )
  })

  it.each(['', 'latest', '1.0-', '1..0', 'python'])('are not %j', (text) => {
    expect(parseVersion(text)).toBeNull()
    expect(satisfies(text, '>=1')).toBeNull()
  })

  it.each([
    ['1.4.2', '~=1.4', true],
    ['2.0', '~=1.4', false],
    ['2.2.1', '~=2.2.0', true],
    ['1.1.post1', '==1.1.*', true],
    ['1.1', '!=1.1.*', false],
    ['2.5.1+cu124', '==2.5.1', true],
    ['2.5.1', '==2.5.1+cu124', false],
    ['1.0.0', '==1', true],
    ['2.0rc1', '<2', false],
    ['1.0.post1', '>1.0', false],
    ['1.26.4', '>=1.20, <2', true],
    ['1.26.4', '', true],
    ['1.26.4', '>=abc', null],
  ])('%s meets %j: %s', (version, specifier, met) => {
    expect(satisfies(version, specifier)).toBe(met)
  })
})

const python311 = {
  python_version: '3.11',
  python_full_version: '3.11.7',
  sys_platform: 'linux',
  platform_machine: 'x86_64',
  os_name: 'posix',
}

describe('environment markers', () => {
  it.each([
    ['python_version < "3.9"', false],
    ['python_version >= "3.9"', true],
    ['"3.9" <= python_version', true],
    ["python_full_version == '3.11.*'", true],
    ["sys_platform == 'win32' or python_version in '3.10 3.11'", true],
    ["sys_platform == 'linux' and platform_machine not in 'arm64 aarch64'", true],
    ["(os_name == 'nt' or sys_platform == 'linux') and python_version < '3.12'", true],
    ["extra == 'gpu'", null],
    ["sys_platform == 'win32' and extra == 'gpu'", false],
    ["sys_platform == 'linux' or extra == 'gpu'", true],
    ["platform_release >= '6'", null],
    ['python_version <', null],
    ['__import__("os")', null],
    ['', null],
  ])('%j is %s', (marker, truth) => {
    expect(evaluateMarker(marker, python311)).toBe(truth)
  })

  it('know the extras that were asked for', () => {
    expect(evaluateMarker("extra == 'My_Extra'", python311, new Set(['my-extra']))).toBe(true)
    expect(evaluateMarker("extra == 'other'", python311, new Set())).toBe(false)
  })
})

describe('requirements', () => {
  it.each([
    ['NumPy', { name: 'numpy', specifier: '', extras: [], marker: null }],
    [
      'httpx[http2, brotli] >=0.27,<1 ; python_version<"3.12"',
      { extras: ['brotli', 'http2'], specifier: '>=0.27,<1', marker: 'python_version<"3.12"' },
    ],
    ['click (>=8.1,<9.0)', { name: 'click', specifier: '>=8.1,<9.0' }],
    ['zope.interface==5.4.0', { name: 'zope-interface', specifier: '==5.4.0' }],
    [
      'lib @ git+https://example.com/lib.git@abc ; os_name == "nt"',
      { name: 'lib', address: 'git+https://example.com/lib.git@abc', marker: 'os_name == "nt"' },
    ],
  ])('%s', (text, wanted) => {
    expect(parseRequirement(text)).toMatchObject(wanted)
  })

  it.each(['', '-e .', '"numpy": {', 'a b c', './local'])('are not %j', (text) => {
    expect(parseRequirement(text)).toBeNull()
  })

  it('are pinned by one version alone', () => {
    expect(['==1.2', '==1.*', '>=1', '==1,<2', ''].map(pinOf)).toEqual(['1.2', null, null, null, null])
  })
})
