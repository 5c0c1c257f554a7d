// The repository that a demo lives in: made from the template, with its environment, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentWith, installPython, root } from './setup.mjs'

export const template = join(root, 'template-repo')

/** What the template has under version control by pointer. */
export const tracked = ['data/train.parquet', 'data/holdout.parquet', 'data/monitoring']

/**
 * Makes a git repository from the template, its data prepared and its first commit made.
 * @param {{ keep?: string, variables?: Record<string, string>, adapt?: (repository: string) => void }} options folder to make it
 *   in, instead of a temporary one; variables beside those of the machine; what is changed before the first commit
 */
export async function demoRepository({ keep, variables = {}, adapt = () => {} } = {}) {
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
    ...variables,
  }
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'mlops-demo-'))
  const run = (command, args) => {
    const result = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
    if (result.status === 0) return result.stdout
    process.stderr.write(`${command} ${args.join(' ')} failed:\n${result.stderr ?? result.error?.message}\n`)
    process.exit(3)
  }
  const git = (...args) => run('git', args)

  /** Runs the command line as the workflow runs the action; stops the demo unless it ends with a verdict. */
  const mlops = (...args) => {
    process.stdout.write(`$ mlops ${args.join(' ')}\n`)
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
        cwd: folder,
        env,
        stdio: 'inherit',
      })
      child.on('close', (code) => {
        if (code !== 0 && code !== 1) process.exit(code ?? 3)
        resolve(code)
      })
    })
  }

  say(`A repository from the template, in ${folder}`)
  mkdirSync(folder, { recursive: true })
  cpSync(template, folder, {
    recursive: true,
    filter: (path) => !/(__pycache__|\.pytest_cache|\.venv)$/.test(path),
  })
  adapt(folder)
  git('init', '--quiet', '--initial-branch', 'main')
  await step('Preparing 336,776 flights', () => prepareData(folder, run))
  // Other versions of the libraries write other bytes of the same rows; where they are the same, nothing changes.
  await mlops('data', 'add', ...tracked)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Start from the template')
  return { folder, env, run, git, mlops }
}

export function say(text) {
  process.stdout.write(`\n━━ ${text}\n`)
}

export async function step(title, work) {
  const begun = Date.now()
  process.stderr.write(`• ${title} … `)
  await work()
  process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
}

/** The data of the template, made once and kept by the code and the dependencies that make it. */
function prepareData(folder, run) {
  const hash = createHash('sha256')
  for (const file of ['requirements.lock', 'flight_delay/data.py', 'flight_delay/features.py'])
    hash.update(readFileSync(join(template, file)))
  const kept = join(root, '.cache', 'demo', `data-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(kept)) {
    run('python', ['-m', 'flight_delay.data', '--output', 'data'])
    mkdirSync(join(root, '.cache', 'demo'), { recursive: true })
    const draft = `${kept}.${process.pid}`
    cpSync(join(folder, 'data'), draft, { recursive: true })
    renameSync(draft, kept)
  }
  cpSync(kept, join(folder, 'data'), { recursive: true })
}

/** The demo stands for a laptop: what a surrounding workflow says of itself must not leak in. */
function withoutWorkflow(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/.test(name)),
  )
}
