// npm run demo [-- --change better|worse|leak|noise|data] [--rollout good|bad] [--keep FOLDER]
//
// A pull request on the template's model, from an empty folder to its verdict: a temporary git repository, a champion
// trained on main, a branch that changes the model, and the two commands that its workflow runs on it. With --rollout, what
// comes after the merge: real model servers behind a router, users who ask, and a version that is promoted, or comes back by
// itself. Needs Node.js, Python and git; sets up the rest.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { demoRepository, say, step, tracked } from './demo-repository.mjs'
import { root } from './setup.mjs'

const changes = join(root, 'scripts', 'demo-changes')
const available = readdirSync(changes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const rollouts = ['good', 'bad']

const options = readOptions()
const started = Date.now()
if (options.rollout !== undefined) {
  const { demoRollout } = await import('./demo-rollout/demo.mjs')
  process.exit(await demoRollout(options))
}

const {
  folder: repository,
  git,
  run,
  mlops,
} = await demoRepository(options.keep === undefined ? {} : { keep: options.keep })

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
      options: {
        change: { type: 'string', default: 'better' },
        rollout: { type: 'string' },
        keep: { type: 'string' },
      },
    })
    if (values.rollout !== undefined && !rollouts.includes(values.rollout))
      process.stderr.write(`--rollout ${values.rollout}: there is ${rollouts.join(', ')}\n`)
    else if (available.includes(values.change)) return values
    else process.stderr.write(`--change ${values.change}: there is ${available.join(', ')}\n`)
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
  }
  process.exit(2)
}
