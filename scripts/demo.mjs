// npm run demo [-- --change better|worse|leak|noise|data] [--keep FOLDER]
//
// A pull request on the template's model, from an empty folder to its verdict: a temporary git repository, a champion
// trained on main, a branch that changes the model, and the two commands that its workflow runs on it. Needs Node.js,
// Python and git; sets up the rest.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environmentWith, installPython, root } from './setup.mjs'

const template = join(root, 'template-repo')
const changes = join(root, 'scripts', 'demo-changes')
const available = readdirSync(changes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** What the template has under version control by pointer. */
const tracked = ['data/train.parquet', 'data/holdout.parquet', 'data/monitoring']

const options = readOptions()
const started = Date.now()

const programs = await installPython(
  join(root, '.cache', 'demo', 'venv'),
  [join(template, 'requirements.lock')],
  "Installing the template's dependencies",
)
const env = {
  ...withoutWorkflow(environmentWith([programs])),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  PYTHONDONTWRITEBYTECODE: '1',
  ...(process.stdout.isTTY ? { MLOPS_TERMINAL: 'color', COLUMNS: String(process.stdout.columns) } : {}),
}

const repository = options.keep ?? mkdtempSync(join(tmpdir(), 'mlops-demo-'))
say(`A repository from the template, in ${repository}`)
mkdirSync(repository, { recursive: true })
cpSync(template, repository, {
  recursive: true,
  filter: (path) => !/(__pycache__|\.pytest_cache|\.venv)$/.test(path),
})
git('init', '--quiet', '--initial-branch', 'main')
await step('Preparing 336,776 flights', prepareData)
// Other versions of the libraries write other bytes of the same rows; where they are the same, nothing changes.
await mlops('data', 'add', ...tracked)
git('add', '--all')
git('commit', '--quiet', '--message', 'Start from the template')

const change = join(changes, options.change)
const patch = readFileSync(join(change, 'change.patch'), 'utf8')
const changesData = patch.includes('b/flight_delay/data.py')
if (!changesData) {
  say('main: the champion')
  await mlops('train-on-runner')
}

const { title } = JSON.parse(readFileSync(join(change, 'change.json'), 'utf8'))
say(`Pull request: ${title}`)
git('switch', '--quiet', '--create', `change/${options.change}`)
git('apply', '--index', join(change, 'change.patch'))
if (changesData) {
  await step('Preparing the flights again', () =>
    run('python', ['-m', 'flight_delay.data', '--output', 'data']),
  )
  await mlops('data', 'add', ...tracked)
  git('add', '--all')
}
git('commit', '--quiet', '--message', title)
process.stdout.write(git('show', '--stat', '--format=', 'HEAD'))
const [status, action] = changesData ? await reviewData() : await compareModels()

const reports = join(repository, '.mlops', 'reports')
say(`Done in ${((Date.now() - started) / 1000).toFixed(0)} s`)
for (const [name, ending] of [
  ['Comment', 'md'],
  ['Report', 'html'],
  ['JSON', 'json'],
])
  process.stdout.write(`  ${name.padEnd(8)} ${join(reports, `${action}.${ending}`)}\n`)
process.stdout.write(`  Exit code of the verdict: ${status}\n`)
process.exit(status)

/** The workflow's first job; where the data is refused, nothing is trained on it. */
async function reviewData() {
  say('The comment on the pull request')
  return [await mlops('data-validate', '--base', 'main'), 'data-validate']
}

async function compareModels() {
  await mlops('train-on-runner')
  say('The comment on the pull request')
  return [await mlops('evaluate-and-compare', '--base', 'main'), 'evaluate-and-compare']
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { change: { type: 'string', default: 'better' }, keep: { type: 'string' } },
    })
    if (available.includes(values.change)) return values
    process.stderr.write(`--change ${values.change}: there is ${available.join(', ')}\n`)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
  }
  process.exit(2)
}

function say(text) {
  process.stdout.write(`\n━━ ${text}\n`)
}

async function step(title, work) {
  const begun = Date.now()
  process.stderr.write(`• ${title} … `)
  await work()
  process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
}

/** The data of the template, made once and kept by the code and the dependencies that make it. */
function prepareData() {
  const hash = createHash('sha256')
  for (const file of ['requirements.lock', 'flight_delay/data.py', 'flight_delay/features.py'])
    hash.update(readFileSync(join(template, file)))
  const kept = join(root, '.cache', 'demo', `data-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(kept)) {
    run('python', ['-m', 'flight_delay.data', '--output', 'data'])
    mkdirSync(join(root, '.cache', 'demo'), { recursive: true })
    const draft = `${kept}.${process.pid}`
    cpSync(join(repository, 'data'), draft, { recursive: true })
    renameSync(draft, kept)
  }
  cpSync(kept, join(repository, 'data'), { recursive: true })
}

function git(...args) {
  return run('git', args)
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: repository, env, encoding: 'utf8' })
  if (result.status === 0) return result.stdout
  process.stderr.write(`${command} ${args.join(' ')} failed:\n${result.stderr ?? result.error?.message}\n`)
  process.exit(3)
}

/** Runs the command line as the workflow runs the action; stops the demo unless it ends with a verdict. */
function mlops(...args) {
  process.stdout.write(`$ mlops ${args.join(' ')}\n`)
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd: repository,
      env,
      stdio: 'inherit',
    })
    child.on('close', (code) => {
      if (code !== 0 && code !== 1) process.exit(code ?? 3)
      resolve(code)
    })
  })
}

/** The demo stands for a laptop: what a surrounding workflow says of itself must not leak in. */
function withoutWorkflow(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/.test(name)),
  )
}
