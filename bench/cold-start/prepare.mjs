// What stands before both sides begin, made once: the template's repository on a branch `main` and a branch `better`, its data
// and both models' predictions under version control by pointer, their bytes in a folder that is the remote.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { environmentWith, installPython, root } from '../../scripts/setup.mjs'

const template = join(root, 'template-repo')
const patch = join(root, 'scripts', 'demo-changes', 'better', 'change.patch')
const metrics = join(root, 'bench', 'cold-start', 'peer-metrics.py')

/** Where the two sides find things in the repository. */
export const files = {
  reference: 'data/train.parquet',
  current: 'data/holdout.parquet',
  champion: 'predictions/champion.parquet',
  challenger: 'predictions/challenger.parquet',
  contract: 'contracts/flights.odcs.yaml',
}

/** The columns whose drift both comments tell: those that neither identify a row nor say when it was. */
export const columns = [
  ...['sched_dep_time', 'sched_arr_time', 'carrier', 'origin', 'dest', 'distance'],
  'arrived_late',
]

/**
 * Trains and predicts unless that was done before.
 * @returns {Promise<string>} folder of the git repository
 */
export async function prepare() {
  const programs = await installPython(
    join(root, '.cache', 'demo', 'venv'),
    [join(template, 'requirements.lock')],
    "Installing the template's dependencies",
  )
  const kept = join(root, '.cache', 'cold-start', key())
  if (existsSync(kept)) return join(kept, 'repository')
  const draft = `${kept}.${process.pid}`
  try {
    make(draft, kept, programs)
    renameSync(draft, kept)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return join(kept, 'repository')
}

export function key() {
  const hash = createHash('sha256').update(root)
  for (const name of [
    'requirements.lock',
    'mlops.yaml',
    'params.yaml',
    'data.py',
    'train.py',
    'model.py',
    'features.py',
  ])
    hash.update(readFileSync(join(template, name.endsWith('.py') ? `flight_delay/${name}` : name)))
  for (const path of [patch, metrics, join(root, 'bench', 'cold-start', 'prepare.mjs')])
    hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} kept where `draft` will lie in the end, and its remote be looked for */
function make(draft, kept, programs) {
  const folder = join(draft, 'repository')
  const env = {
    ...environmentWith([programs]),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    PYTHONDONTWRITEBYTECODE: '1',
    OMP_NUM_THREADS: '1',
  }
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const mlops = (...args) => run(process.execPath, join(root, 'dist', 'cli.js'), ...args)
  const remoteIn = (place) => writeFileSync(join(folder, '.dvc', 'config'), configOf(join(place, 'remote')))
  const predict = (name) => {
    const model = join(draft, `${name}.skops`)
    run(
      ...['python', '-m', 'flight_delay.train', '--data', files.reference, '--params', 'params.yaml'],
      ...['--output', model, '--metrics', join(draft, `${name}.jsonl`)],
    )
    run(
      ...['python', '-m', 'flight_delay.predict', '--model', model],
      ...['--data', files.current, '--output', files[name]],
    )
  }
  const commit = (message) => {
    remoteIn(kept)
    run('git', 'add', '--all')
    run('git', 'commit', '--quiet', '--message', message)
  }

  mkdirSync(draft, { recursive: true })
  cpSync(template, folder, {
    recursive: true,
    filter: (path) => !/(__pycache__|\.pytest_cache|\.venv)$/.test(path),
  })
  // Nothing predicts while it is timed: predictions are there.
  const settings = join(folder, 'mlops.yaml')
  const text = readFileSync(settings, 'utf8')
  const without = text.replace(/^ *performance: \{ predict: true \}\n/m, '')
  if (without === text) throw new Error('mlops.yaml of the template declares no `performance` to leave out')
  writeFileSync(settings, without)
  run('git', 'init', '--quiet', '--initial-branch', 'main')
  appendFileSync(join(folder, '.gitignore'), '/predictions/*.parquet\n')
  writeFileSync(join(folder, 'dvc.yaml'), 'metrics:\n  - metrics.json\n')
  run('python', '-m', 'flight_delay.data', '--output', 'data')
  predict('champion')
  run('python', metrics, files.champion, 'metrics.json')
  remoteIn(draft)
  mlops('data', 'add', files.reference, files.current, 'data/monitoring', files.champion)
  mlops('data', 'push')
  commit('Start from the template')
  run('git', 'switch', '--quiet', '--create', 'better')
  run('git', 'apply', patch)
  predict('challenger')
  remoteIn(draft)
  mlops('data', 'add', files.challenger)
  mlops('data', 'push')
  commit('feat: look at pressure and wind')
}

function configOf(remote) {
  return `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`
}
