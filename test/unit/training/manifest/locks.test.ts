import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitsCondaSpec } from '../../../../src/training/manifest/lock/conda-spec.ts'
import {
  findLock,
  type Installed,
  readLock,
  readLockFiles,
  toolOf,
  verifyInstalled,
} from '../../../../src/training/manifest/lock/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const markers = {
  python_version: '3.11',
  python_full_version: '3.11.7',
  sys_platform: 'linux',
  platform_machine: 'x86_64',
}

interface Given {
  readonly path: string
  readonly text?: string
  readonly toml?: Record<string, unknown>
  readonly texts?: Record<string, string>
  readonly installed?: Record<string, string>
  readonly conda?: Record<string, string>
  readonly prefix?: string
}

const listed = (all: Record<string, string>) =>
  Object.entries(all).map(([name, version]) => ({ name, version }))

/** What is wrong, as `kind package`. */
function problems(given: Given): string[] {
  const tool = toolOf(given.path)!
  const locked = readLock(
    tool,
    {
      path: given.path,
      text: given.text ?? '',
      toml: new Map(Object.entries(given.toml ?? {})),
      texts: new Map(Object.entries(given.texts ?? {})),
      markers,
      condaPlatform: 'linux-64',
      prefix: given.prefix ?? null,
    },
    'pixi.toml',
  )
  const installed: Installed = {
    python: '3.11.7',
    packages: listed(given.installed ?? {}),
    conda: given.conda === undefined ? null : listed(given.conda),
  }
  const all = [...locked.problems, ...verifyInstalled(locked, installed, { path: given.path, tool })]
  return all.map((one) =>
    one.package === undefined ? `${one.kind}: ${one.message}` : `${one.kind} ${one.package}`,
  )
}

describe('a uv.lock', () => {
  const registry = { registry: 'https://pypi.org/simple' }
  const lock = {
    version: 1,
    'requires-python': '>=3.10',
    package: [
      {
        name: 'flights',
        version: '0.1.0',
        source: { virtual: '.' },
        dependencies: [
          { name: 'httpx', extra: ['http2'] },
          { name: 'colorama', marker: "sys_platform == 'win32'" },
          { name: 'numpy', version: '2.2.6', marker: "python_full_version < '3.11'" },
          { name: 'numpy', version: '2.3.1', marker: "python_full_version >= '3.11'" },
        ],
        'optional-dependencies': { gpu: [{ name: 'torch' }] },
        'dev-dependencies': { dev: [{ name: 'iniconfig' }] },
        metadata: {
          'requires-dist': [
            { name: 'httpx', extras: ['http2'], specifier: '>=0.27' },
            { name: 'colorama', marker: "sys_platform == 'win32'" },
            { name: 'numpy' },
            { name: 'torch', marker: "extra == 'gpu'" },
          ],
          'requires-dev': { dev: [{ name: 'iniconfig' }] },
        },
      },
      {
        name: 'httpx',
        version: '0.28.1',
        source: registry,
        'optional-dependencies': { http2: [{ name: 'h2' }] },
      },
      { name: 'h2', version: '4.4.1', source: registry },
      { name: 'colorama', version: '0.4.6', source: registry },
      { name: 'numpy', version: '2.2.6', source: registry },
      { name: 'numpy', version: '2.3.1', source: registry },
      { name: 'torch', version: '2.5.1', source: registry },
      { name: 'iniconfig', version: '2.0.0', source: registry },
    ],
  }
  const pyproject = {
    project: {
      dependencies: ['HTTPX[http2]>=0.27', 'colorama; sys_platform == "win32"', 'numpy'],
      'requires-python': '>=3.10',
      'optional-dependencies': { gpu: ['torch'] },
    },
    'dependency-groups': { dev: ['iniconfig'] },
  }
  const check = (installed: Record<string, string>, project: unknown = pyproject, text: unknown = lock) =>
    problems({ path: 'uv.lock', toml: { 'uv.lock': text, 'pyproject.toml': project }, installed })
  const good = { httpx: '0.28.1', h2: '4.4.1', numpy: '2.3.1' }

  it('is met by what follows from its markers and extras, with or without optional groups', () => {
    expect(check(good)).toEqual([])
    expect(check({ ...good, iniconfig: '2.0.0', torch: '2.5.1+cu124' })).toEqual([])
  })

  it('names what is missing, of another version and beside', () => {
    const { h2: _, ...without } = good
    expect(check({ ...without, numpy: '2.2.6', torch: '2.4.0', rich: '13.0' })).toEqual([
      'missing h2',
      'other-version numpy',
      'other-version torch',
      'extra rich',
    ])
  })

  it.each([
    [
      'a new dependency',
      { ...pyproject.project, dependencies: [...pyproject.project.dependencies, 'rich>13'] },
      /`rich >13` is declared and not locked/,
    ],
    [
      'another range',
      {
        ...pyproject.project,
        dependencies: ['httpx[http2]>=0.28', 'numpy', 'colorama; sys_platform == "win32"'],
      },
      /`httpx\[http2\] >=0.28` is declared/,
    ],
    [
      'other Pythons',
      { ...pyproject.project, 'requires-python': '>=3.11' },
      /`requires-python` is >=3.11, and the lock is for >=3.10/,
    ],
  ])('is stale after %s', (_, project, words) => {
    expect(check(good, { ...pyproject, project })).toEqual([expect.stringMatching(words)])
  })

  it('is said not to be for this Python', () => {
    const project = { ...pyproject.project, 'requires-python': '>=3.12' }
    const found = check(good, { ...pyproject, project }, { ...lock, 'requires-python': '>=3.12' })
    expect(found).toEqual(['other-version python'])
  })

  it('of a form that is not known is not compared', () => {
    expect(check({}, pyproject, { version: 2 })[0]).toMatch(
      /^not-checked: uv.lock is not a uv.lock of version 1/,
    )
  })
})

describe('a poetry.lock', () => {
  // pyproject.toml and content hash as poetry 2.5.1 wrote them
  const pyproject = {
    project: {
      name: 'flights',
      version: '0.1.0',
      'requires-python': '>=3.10',
      dependencies: [
        'click (>=8.1,<9.0)',
        "exceptiongroup (>=1.2); python_version < '3.11'",
        'httpx[http2] (>=0.27)',
      ],
      'optional-dependencies': { extra: ['tomli-w (>=1.0)'] },
    },
    'dependency-groups': { dev: ['iniconfig (>=2.0)'] },
    tool: {
      poetry: {
        'package-mode': false,
        source: [{ name: 'simple', url: 'https://pypi.org/simple/', priority: 'primary' }],
      },
    },
  }
  const lock = {
    package: [
      { name: 'click', version: '8.5.1', optional: false, groups: ['main'] },
      {
        name: 'exceptiongroup',
        version: '1.3.2',
        optional: false,
        groups: ['main'],
        markers: 'python_version == "3.10"',
      },
      { name: 'tomli-w', version: '1.2.0', optional: true, groups: ['main'], markers: 'extra == "extra"' },
      { name: 'iniconfig', version: '2.3.1', optional: false, groups: ['dev'] },
    ],
    metadata: {
      'lock-version': '2.1',
      'python-versions': '>=3.10',
      'content-hash': '79a70aa5908b63a38dae1f00057a5a608179594e5cd5130e254054bdcc46bde1',
    },
  }
  const check = (installed: Record<string, string>, project: unknown = pyproject) =>
    problems({ path: 'poetry.lock', toml: { 'poetry.lock': lock, 'pyproject.toml': project }, installed })

  it('belongs to the project whose content hash it has', () => {
    expect(check({ click: '8.5.1' })).toEqual([])
    expect(
      check({ click: '8.5.1' }, { ...pyproject, 'dependency-groups': { dev: ['iniconfig (>=2.1)'] } }),
    ).toEqual([expect.stringMatching(/^stale: poetry.lock does not belong to pyproject.toml/)])
  })

  it('belongs to a project that declares in poetry’s own places, text beyond ASCII included', () => {
    const legacy = {
      tool: {
        poetry: {
          name: 'flights',
          description: 'café',
          dependencies: {
            python: '^3.10',
            click: { version: '^8.1', optional: true },
            iniconfig: '^2.0',
            httpx: { version: '>=0.27', extras: ['http2'] },
            exceptiongroup: { version: '*', python: '<3.11' },
          },
          extras: { cli: ['click'] },
          group: { dev: { dependencies: { 'tomli-w': '*' } } },
          source: [{ name: 'simple', url: 'https://pypi.org/simple/', priority: 'primary' }],
        },
      },
    }
    const hash = '9cfd27f659fc16b52b8a82e828a8b03ac185231f9aff43823371262acb1fdc86'
    const own = { package: [], metadata: { 'content-hash': hash, 'python-versions': '^3.10' } }
    expect(problems({ path: 'poetry.lock', toml: { 'poetry.lock': own, 'pyproject.toml': legacy } })).toEqual(
      [],
    )
  })

  it('names what is missing and what differs of the main group', () => {
    expect(check({ iniconfig: '2.0.0' })).toEqual(['missing click', 'other-version iniconfig'])
  })
})

describe('a requirements file', () => {
  const text = `# This file was autogenerated by uv via the following command:
#    uv pip compile --generate-hashes requirements.in -o requirements.lock
click==8.1.7 \\
    --hash=sha256:${'a'.repeat(64)} \\
    --hash=sha256:${'b'.repeat(64)}
    # via -r requirements.in
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:${'c'.repeat(64)}
-r more.txt
`
  const texts = {
    'requirements.in': 'Click>=8\n-r base.in\n',
    'base.in': 'numpy<3\n',
    'more.txt': 'numpy==2.0.0\n',
  }
  const check = (given: Partial<Given>) => problems({ path: 'requirements.lock', text, texts, ...given })

  it('is met by the pins that hold here, includes followed', () => {
    expect(check({ installed: { click: '8.1.7', numpy: '2.0.0' } })).toEqual([])
    expect(check({ installed: { click: '8.1.6' } })).toEqual(['other-version click', 'missing numpy'])
  })

  it('is stale where what it was compiled from asks for more', () => {
    const now = { ...texts, 'requirements.in': 'click>=8.2\nrich\n' }
    expect(check({ texts: now, installed: { click: '8.1.7', numpy: '2.0.0' } })).toEqual([
      'stale: requirements.lock does not belong to requirements.in: `click>=8.2` is declared, and 8.1.7 is locked; `rich` is declared and not locked',
    ])
  })

  it('is no lock where it leaves versions open', () => {
    expect(
      problems({
        path: 'requirements.txt',
        text: 'click>=8\nnumpy\n',
        installed: { click: '8', numpy: '1' },
      }),
    ).toEqual(['not-pinned click', 'not-pinned numpy'])
  })

  it('is not believed to be empty where its lines are something else', () => {
    expect(problems({ path: 'Pipfile.lock', text: '{\n "default": {}\n}\n' })[0]).toMatch(
      /^not-checked: Pipfile.lock/,
    )
  })
})

describe('a lock of conda', () => {
  const text = `version: 1
metadata:
  content_hash: { linux-64: ${'0'.repeat(64)} }
  platforms: [linux-64]
  sources: [environment.yml]
package:
- { name: python, version: 3.11.7, manager: conda, platform: linux-64, category: main, optional: false }
- { name: numpy, version: 1.26.4, manager: conda, platform: linux-64, category: main, optional: false }
- { name: numpy, version: 1.26.4, manager: conda, platform: osx-64, category: main, optional: false }
- { name: pytest, version: 8.0.0, manager: conda, platform: linux-64, category: dev, optional: true }
- { name: skops, version: 0.10.0, manager: pip, platform: linux-64, category: main, optional: false }
`
  const environment = 'dependencies: [python=3.11, "numpy>=1.26,<2", { pip: [skops] }]\n'
  const check = (given: Partial<Given>) =>
    problems({ path: 'conda-lock.yml', text, texts: { 'environment.yml': environment }, ...given })
  const conda = { python: '3.11.7', numpy: '1.26.4' }

  it('is met by what conda and pip installed for this platform', () => {
    expect(check({ conda, installed: { skops: '0.10.0' } })).toEqual([])
    expect(check({ conda: { python: '3.11.7', numpy: '1.26.3' } })).toEqual([
      'missing skops',
      'other-version numpy',
    ])
  })

  it('is not compared with an environment that is not conda’s', () => {
    expect(check({ installed: { skops: '0.10.0' } })).toEqual([
      expect.stringMatching(/^not-checked: .* not in an environment of conda/),
    ])
  })

  it('is stale where environment.yml asks for something else, or another platform', () => {
    const now = { 'environment.yml': environment.replace('<2', '<3').replace('1.26', '2.0') }
    expect(check({ conda, installed: { skops: '0.10.0' }, texts: now })).toEqual([
      'stale: conda-lock.yml does not belong to environment.yml: `numpy >=2.0,<3` is declared, and 1.26.4 is locked',
    ])
    expect(
      problems({ path: 'conda-lock.yml', text: text.replaceAll('platform: linux-64', 'platform: osx-64') }),
    ).toEqual([expect.stringMatching(/^stale: .* and not linux-64/)])
  })

  it('may be an explicit list of addresses', () => {
    const list = `@EXPLICIT
https://conda.anaconda.org/conda-forge/linux-64/ld_impl_linux-64-2.45.1-default_hbd61a6d_101.conda#12bd9a3f
https://conda.anaconda.org/conda-forge/noarch/tzdata-2025c-hc9c84f9_1.tar.bz2
`
    const given = { path: 'conda-linux-64.lock', text: list }
    expect(problems({ ...given, conda: { 'ld_impl_linux-64': '2.45.1', tzdata: '2025c' } })).toEqual([])
    expect(problems({ ...given, conda: { tzdata: '2024a' } })).toEqual([
      'missing ld_impl_linux-64',
      'other-version tzdata',
    ])
  })

  it('is an environment.yml only as far as it names versions', () => {
    const given = {
      path: 'environment.yml',
      text: 'dependencies: [numpy=1.26.4=py311_0, scipy==1.11, pandas=2.2, pip]\n',
    }
    expect(
      problems({ ...given, conda: { numpy: '1.26.4', scipy: '1.12', pandas: '2.2.1', pip: '25' } }),
    ).toEqual(['not-pinned pandas', 'not-pinned pip', 'other-version scipy'])
  })

  it.each([
    ['1.26.4', '=1.26', true],
    ['1.26.4', '1.26.*', true],
    ['1.2.6', '=1.26', false],
    ['1.26.4', '==1.26.4', true],
    ['1.26.4', '1.26.4 py311_0', true],
    ['1.26.4', '>=1.20,<2.0a0', true],
    ['1.26.4', '<1|>=1.26', true],
    ['1.26.4', '*', true],
    ['9e', '>=9d', null],
  ])('%s meets %j: %s', (version, wanted, met) => {
    expect(fitsCondaSpec(version, wanted)).toBe(met)
  })
})

describe('a pixi.lock', () => {
  const text = (version: number) => `version: ${version}
environments:
  default:
    channels: [{ url: https://conda.anaconda.org/conda-forge/ }]
    packages:
      linux-64:
      - conda: https://conda.anaconda.org/conda-forge/linux-64/python-3.11.7-hab00c5b_1_cpython.conda
      - pypi: https://files.pythonhosted.org/packages/aa/Some_Pkg-1.2.3-py3-none-any.whl
  gpu:
    packages:
      linux-64:
      - conda: https://conda.anaconda.org/conda-forge/linux-64/cuda-12.4.1-0.conda
packages:
- conda: https://conda.anaconda.org/conda-forge/linux-64/python-3.11.7-hab00c5b_1_cpython.conda
  sha256: ${'a'.repeat(64)}
`
  const manifest = { dependencies: { python: '3.11.*' }, 'pypi-dependencies': { 'some-pkg': '>=1' } }
  const check = (given: Partial<Given>) =>
    problems({ path: 'pixi.lock', text: text(6), toml: { 'pixi.toml': manifest }, ...given })

  it.each([6, 7])('of version %d is met by the environment of its name', (version) => {
    const given = { text: text(version), conda: { python: '3.11.7' }, installed: { 'some-pkg': '1.2.3' } }
    expect(check(given)).toEqual([])
    expect(
      check({ ...given, conda: { cuda: '12.4.1' }, installed: {}, prefix: '/w/.pixi/envs/gpu' }),
    ).toEqual([])
    expect(check({ ...given, conda: {} })).toEqual(['missing python'])
  })

  it('is stale where pixi.toml asks for something else', () => {
    const now = { 'pixi.toml': { dependencies: { python: '3.12.*', scipy: '*' } } }
    expect(check({ toml: now, conda: { python: '3.11.7' }, installed: { 'some-pkg': '1.2.3' } })).toEqual([
      'stale: pixi.lock does not belong to pixi.toml: `python 3.12.*` is declared, and 3.11.7 is locked; `scipy` is declared and not locked',
    ])
  })
})

describe('lock files in a folder', () => {
  it('are found by their usual names, the most telling first', () => {
    const folder = temporaryFolder()
    expect(findLock(folder)).toBeNull()
    writeFileSync(join(folder, 'requirements.txt'), '')
    expect(findLock(folder)).toBe('requirements.txt')
    writeFileSync(join(folder, 'uv.lock'), '')
    expect(findLock(folder)).toBe('uv.lock')
  })

  it('never lead to a file outside of it', async () => {
    const outside = temporaryFolder()
    const folder = join(temporaryFolder(), 'work')
    mkdirSync(folder)
    writeFileSync(join(outside, 'secret.txt'), 'click==8.1.7')
    writeFileSync(join(dirname(folder), 'above.txt'), 'click==8.1.7')
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    const lines = [`-r ${join(outside, 'secret.txt')}`, '-r ../above.txt', '-r link.txt']
    writeFileSync(join(folder, 'requirements.txt'), lines.join('\n'))
    expect((await readLockFiles(folder, 'requirements.txt')).texts).toEqual(new Map())
  })
})
