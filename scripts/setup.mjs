// Makes a fresh clone ready: dependencies, the actions' Node.js, and a Python environment. Every step is skipped when
// what it would make is there already. Plain JavaScript, for it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const binaries = process.platform === 'win32' ? 'Scripts' : 'bin'
const windows = process.platform === 'win32'

/** Runs a program quietly; on failure prints what it said and stops everything with exit status 3. */
function step(title, command, args, options = {}) {
  const started = Date.now()
  process.stderr.write(`• ${title} … `)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (error) => fail(title, error.message))
    child.on('close', (code) => {
      if (code !== 0) fail(title, said)
      process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
      resolve()
    })
  })
}

function fail(title, said) {
  process.stderr.write(`failed\n\n${shortened(said.trim().split('\n')).join('\n')}\n\n`)
  process.stderr.write(`Set-up stopped at "${title}". Mend the cause above and run the same command again.\n`)
  process.exit(3)
}

/** The cause stands at the top with some programs (npm), at the end with others (pip). */
function shortened(lines) {
  if (lines.length <= 40) return lines
  return [...lines.slice(0, 20), `… ${lines.length - 35} lines …`, ...lines.slice(-15)]
}

const digest = (...files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Does `make` unless `stamp` says it was done for the same inputs. */
async function once(stamp, key, make) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  await make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
}

/** `npm ci` at the root, when the lock file changed. */
export async function installPackages() {
  const lock = join(root, 'package-lock.json')
  await once(join(root, 'node_modules', '.mlops-installed'), digest(lock), () =>
    step('Installing Node.js dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
}

/** The actions run on Node 24; an older system gets one beside the project. Returns the folder to put first on PATH. */
export async function installNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return dirname(process.execPath)
  const folder = join(root, 'scripts', 'toolchain')
  await once(
    join(folder, 'node_modules', '.mlops-installed'),
    digest(join(folder, 'package-lock.json')),
    () =>
      step(
        'Installing Node.js 24, which the actions run on',
        'npm',
        ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
        { cwd: folder },
      ),
  )
  const bin = join(folder, 'node_modules', '.bin')
  return existsSync(join(bin, windows ? 'node.cmd' : 'node')) ? bin : dirname(process.execPath)
}

/** The first Python ≥ 3.10 on PATH, by version and then by name. */
export function findPython() {
  for (const name of ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10']) {
    const found = spawnSync(
      name,
      ['-c', 'import sys; print(sys.executable); sys.exit(sys.version_info < (3, 10))'],
      {
        encoding: 'utf8',
      },
    )
    if (found.status === 0) return found.stdout.trim()
  }
  process.stderr.write(
    'Python ≥ 3.10 was not found on PATH. Install it (python.org or your package manager) and run again.\n',
  )
  process.exit(3)
}

/**
 * A virtual environment holding exactly what a lock file pins, hashes checked. Returns its folder of programs.
 * @param {string} folder where the environment lives
 * @param {string[]} locks lock files with hashes
 */
export async function installPython(folder, locks, title) {
  const uvLock = join(root, 'scripts', 'python', 'uv.lock.txt')
  await once(join(folder, '.mlops-installed'), digest(uvLock, ...locks), async () => {
    if (!existsSync(join(folder, binaries))) {
      rmSync(folder, { recursive: true, force: true })
      await step('Making a Python environment', findPython(), ['-m', 'venv', folder])
    }
    const python = join(folder, binaries, 'python')
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--require-hashes',
      '-r',
      uvLock,
    ]
    await step('Installing uv', python, pip)
    const files = locks.flatMap((lock) => ['-r', lock])
    await step(
      title,
      join(folder, binaries, 'uv'),
      ['pip', 'install', '--quiet', '--require-hashes', '--compile-bytecode', ...files],
      { env: { ...process.env, VIRTUAL_ENV: folder } },
    )
  })
  return join(folder, binaries)
}

/**
 * What the tests need of Python: reference implementations, act, the workflow linter; and in an environment of their own
 * (`test/support/peers.ts`) the tools that ours are held against, whose dependencies are many. Returns the first one's
 * folder of programs.
 */
export async function installTestPython() {
  const locks = join(root, 'test', 'support', 'python')
  const peers = join(root, '.cache', 'peers')
  await installPython(peers, [join(locks, 'peers.lock')], 'Installing DVC and the validation tools')
  const registries = join(root, '.cache', 'registry-peers')
  await installPython(
    registries,
    [join(locks, 'registry-peers.lock')],
    'Installing GTO, MLflow, Ray and the tools that check papers',
  )
  return installPython(
    join(root, '.venv'),
    [join(locks, 'requirements.lock')],
    'Installing the reference implementations',
  )
}

/** The environment of a child that should find these folders first. */
export function environmentWith(folders) {
  return { ...process.env, PATH: [...folders, process.env.PATH].join(delimiter) }
}
