import { depthOf, type Facts, findIn, nameOf } from './facts.ts'
import { assumed, found, type Guess } from './guess.ts'

export interface PythonFacts {
  readonly version: Guess<string>
  /** File that fixes the packages; null where there is none. */
  readonly lock: string | null
  /** Commands of the workflow that install them. */
  readonly install: Guess<readonly string[]>
}

/** The newest that template and tests use. */
export const usualPython = '3.13'

const locks = [
  /^requirements\.lock$/,
  /^requirements[\w.-]*\.lock$/,
  /^uv\.lock$/,
  /^poetry\.lock$/,
  /^pdm\.lock$/,
  /^requirements\.txt$/,
]

export function pythonOf(facts: Facts): PythonFacts {
  const lock =
    locks
      .map((name) =>
        facts.files
          .filter((path) => name.test(nameOf(path)))
          .sort((a, b) => depthOf(a) - depthOf(b))
          .at(0),
      )
      .find((path) => path !== undefined) ?? null
  return { version: versionOf(facts), lock, install: installOf(lock, facts) }
}

function versionOf({ texts }: Facts): Guess<string> {
  const pinned = findIn(texts.get('.python-version') ?? '', /^(\d+\.\d+)/)
  if (pinned !== null) return found(pinned.value, '.python-version says so')
  const declared = findIn(texts.get('pyproject.toml') ?? '', /^requires-python\s*=\s*["'][^\d"']*(\d+\.\d+)/m)
  if (declared !== null)
    return found(declared.value, `the oldest that pyproject.toml:${declared.line} admits`)
  return assumed(usualPython, 'nothing here names a version')
}

function installOf(lock: string | null, { files, texts }: Facts): Guess<readonly string[]> {
  const name = lock === null ? '' : nameOf(lock)
  if (name === 'uv.lock')
    return found(
      [
        'python -m pip install --quiet uv',
        'uv export --quiet --frozen --no-emit-project --output-file requirements.exported.txt',
        'python -m pip install --quiet --require-hashes -r requirements.exported.txt',
      ],
      'what uv.lock pins',
    )
  if (lock !== null && name.startsWith('requirements')) {
    const hashes = (texts.get(lock) ?? '').includes('--hash=') ? ' --require-hashes' : ''
    return found([`python -m pip install --quiet${hashes} -r ${lock}`], `what ${lock} lists`)
  }
  if (files.includes('pyproject.toml'))
    return lock === null
      ? found(['python -m pip install --quiet .'], 'what pyproject.toml asks for')
      : assumed(['python -m pip install --quiet .'], `what pyproject.toml asks for, not what ${lock} pins`)
  return assumed(
    ['python -m pip install --quiet -r requirements.txt'],
    'no list of packages was found: write one, best with versions and hashes',
  )
}
