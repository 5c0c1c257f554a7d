import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateMarker } from '../../../src/training/manifest/lock/markers.ts'
import { compareVersions, parseVersion, satisfies } from '../../../src/training/manifest/lock/versions.ts'
import { peer } from '../../support/peers.ts'

/** Asks the library `packaging`, which pip itself uses, about many cases in one process. */
function packaging<T>(body: string, cases: readonly unknown[]): T[] {
  const script = `
import json, sys
from packaging.version import Version, InvalidVersion
from packaging.specifiers import SpecifierSet, InvalidSpecifier
from packaging.markers import Marker, InvalidMarker
from packaging.requirements import Requirement
${body}
print(json.dumps([answer(*case) for case in json.load(sys.stdin)]))
`
  const output = execFileSync(peer('python'), ['-c', script], {
    input: JSON.stringify(cases),
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(output.toString()) as T[]
}

const part = fc.constantFrom('0', '1', '2', '10')
const suffix = fc.constantFrom(
  '',
  'a1',
  'b2',
  'rc1',
  '.post1',
  '.dev1',
  'rc1.dev2',
  'a1.post2',
  '.post1.dev3',
  '+cu124',
  '+1.a',
)
const release = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
const version = fc
  .tuple(fc.constantFrom('', '', '', '1!', 'v'), release, suffix)
  .map(([epoch, numbers, rest]) => `${epoch}${numbers}${rest}`)
const clause = fc
  .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~='), version, fc.constantFrom('', '', '.*'))
  .map(([operator, text, star]) => `${operator}${text}${star}`)

describe('versions, specifiers and markers, against packaging', () => {
  it('versions are valid and ordered alike', () => {
    const cases = fc.sample(fc.tuple(version, version), { numRuns: 3000, seed: 1 })
    const wanted = packaging<number | null>(
      `
def answer(a, b):
    try:
        a, b = Version(a), Version(b)
    except InvalidVersion:
        return None
    return (a > b) - (a < b)`,
      cases,
    )
    const ours = cases.map(([a, b]) => {
      const [one, other] = [parseVersion(a), parseVersion(b)]
      return one === null || other === null ? null : Math.sign(compareVersions(one, other))
    })
    expect(ours.map((order, index) => [cases[index], order])).toEqual(
      wanted.map((order, index) => [cases[index], order]),
    )
  })

  it('specifiers let the same versions in', () => {
    const cases = fc.sample(
      fc.tuple(
        version,
        fc.array(clause, { maxLength: 2 }).map((all) => all.join(',')),
      ),
      {
        numRuns: 5000,
        seed: 2,
      },
    )
    const wanted = packaging<boolean | null>(
      `
def answer(version, specifier):
    try:
        return SpecifierSet(specifier).contains(Version(version), prereleases=True)
    except (InvalidSpecifier, InvalidVersion):
        return None`,
      cases,
    )
    // what packaging refuses is never written by a tool; there we only must not fail
    const told = cases.flatMap(([text, specifier], index) => {
      const ours = satisfies(text, specifier)
      return wanted[index] === null ? [] : [{ text, specifier, met: ours, wanted: wanted[index] }]
    })
    expect(told.length).toBeGreaterThan(2000)
    expect(told.filter(({ met, wanted: is }) => met !== is)).toEqual([])
  })

  it('markers hold alike', () => {
    const environments = [
      {
        python_version: '3.11',
        python_full_version: '3.11.7',
        sys_platform: 'linux',
        platform_machine: 'x86_64',
        os_name: 'posix',
        platform_system: 'Linux',
        implementation_name: 'cpython',
      },
      {
        python_version: '3.9',
        python_full_version: '3.9.0rc1',
        sys_platform: 'win32',
        platform_machine: 'AMD64',
        os_name: 'nt',
        platform_system: 'Windows',
        implementation_name: 'pypy',
      },
    ]
    const names = fc.constantFrom(
      'sys_platform',
      'platform_machine',
      'os_name',
      'platform_system',
      'implementation_name',
    )
    const values = fc.constantFrom(
      'linux',
      'win32',
      'x86_64',
      'AMD64',
      'posix',
      'Linux',
      'cpython',
      'linux darwin',
    )
    const texts = fc
      .tuple(names, fc.constantFrom('==', '!=', 'in', 'not in'), values)
      .map(([name, operator, value]) => `${name} ${operator} '${value}'`)
    const pythons = fc
      .tuple(
        fc.constantFrom('python_version', 'python_full_version'),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.constantFrom('3.9', '3.10', '3.11', '3.11.7', '3.9.0'),
      )
      .map(([name, operator, value]) => `${name} ${operator} "${value}"`)
    const { marker } = fc.letrec<{ marker: string }>((tie) => ({
      marker: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        texts,
        pythons,
        fc.tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker')).map((words) => words.join(' ')),
        tie('marker').map((inner) => `(${inner})`),
      ),
    }))
    const cases = fc.sample(fc.tuple(marker, fc.constantFrom(...environments)), { numRuns: 2000, seed: 3 })
    const wanted = packaging<boolean>(
      `
def answer(marker, environment):
    return Marker(marker).evaluate(environment)`,
      cases,
    )
    const wrong = cases.filter(
      ([text, environment], index) => evaluateMarker(text, environment) !== wanted[index],
    )
    expect(wrong).toEqual([])
    expect(new Set(wanted).size).toBe(2)
  })
})
