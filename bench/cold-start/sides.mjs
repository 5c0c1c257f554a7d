// What a runner does for one pull request on either side, step by step, from the checkout to the comment.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../scripts/setup.mjs'
import { columns, files } from './prepare.mjs'

const own = (name) => join(root, 'bench', 'cold-start', name)

async function checkOut(runner, pull) {
  const workspace = runner.at('workspace')
  const url = 'https://github.com/acme/flights'
  const work =
    'git clone --quiet --no-checkout "$1" "$2" && git -C "$2" fetch --quiet origin "$3" && git -C "$2" checkout --quiet --detach "$3"'
  await runner.step('check out', 'bash', ['-c', work, 'bash', url, workspace, pull.sha])
  return workspace
}

/** The actions as a workflow uses them; the archive is what the runner downloads for `uses:`. */
export async function ours(runner, pull, { archive }) {
  const workspace = await checkOut(runner, pull)
  const actions = runner.at('actions')
  mkdirSync(actions)
  copyFileSync(archive, runner.at('actions.tar.gz'))
  await runner.step('unpack the actions', 'tar', ['-xzf', runner.at('actions.tar.gz'), '-C', actions])
  const use = (name, inputs, title = name) => {
    const manifest = join(actions, 'actions', name, 'action.yml')
    const { inputs: declared, runs } = parse(readFileSync(manifest, 'utf8'))
    const given = { ...defaultsOf(declared), ...inputs, 'github-token': pull.token }
    const variables = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    )
    // A gate that says no is a verdict too: the comment is there.
    return runner.step(title, 'node', [join(actions, 'actions', name, runs.main)], {
      cwd: workspace,
      variables,
      allowed: [0, 1],
    })
  }
  await runner.step('pull the data', 'node', [join(actions, 'dist', 'cli.js'), 'data', 'pull', ...pulled()], {
    cwd: workspace,
  })
  await use('data-validate', { data: files.current, 'base-data': files.reference, contract: files.contract })
  await use('drift-report', {
    reference: files.reference,
    current: files.current,
    columns: columns.join(','),
    remember: 'false',
    'as-of': '2013-08-01',
  })
  await use('evaluate-and-compare', {
    'candidate-predictions': files.challenger,
    'champion-predictions': files.champion,
  })
}

/** Defaults that are no expressions, as the runner fills them in. */
function defaultsOf(declared) {
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: value }]) => [
      name,
      /\$\{\{/.test(value ?? '') ? '' : (value ?? ''),
    ]),
  )
}

const pulled = () => [files.reference, files.current, files.champion, files.challenger]

/** A workflow of CML, DVC and Evidently. Python's packages come by pip, or by `uv` where that is given. */
export async function peer(runner, pull, { cml, uv }) {
  const workspace = await checkOut(runner, pull)
  const python = runner.at('interpreter/bin/python')
  const inPython = (name) => runner.at(join('interpreter', 'bin', name))
  const requirements = join(root, 'bench', 'cold-start-peer.txt')
  await (uv
    ? runner.step('install DVC and Evidently', uv, [
        'pip',
        'install',
        '--quiet',
        '--python',
        python,
        '-r',
        requirements,
      ])
    : runner.step('install DVC and Evidently', python, [
        '-m',
        'pip',
        'install',
        '--quiet',
        '-r',
        requirements,
      ]))
  const prefix = runner.at('tools')
  await runner.step('install CML', 'npm', [
    ...['install', '--global', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund'],
    ...['--loglevel=error', cml],
  ])
  await runner.step('dvc pull', inPython('dvc'), ['pull', '--quiet', ...pulled()], { cwd: workspace })
  const here = (name) => join(workspace, name)
  await runner.step('metrics', python, [own('peer-metrics.py'), files.challenger, 'metrics.json'], {
    cwd: workspace,
  })
  await runner.step('dvc metrics diff', inPython('dvc'), ['metrics', 'diff', '--md', 'origin/main'], {
    cwd: workspace,
    out: here('metrics.md'),
  })
  await runner.step(
    'drift report',
    python,
    [own('peer-drift.py'), files.reference, files.current, 'drift.html', ...columns],
    { cwd: workspace, out: here('drift.md') },
  )
  const parts = ['metrics.md', 'drift.md'].map((name) => readFileSync(here(name), 'utf8'))
  writeFileSync(here('report.md'), `## Metrics\n\n${parts[0]}\n## Drift\n\n${parts[1]}`)
  const tls = await pull.behindTls()
  try {
    await runner.step(
      'cml comment create',
      join(prefix, 'bin', 'cml'),
      [
        ...['comment', 'create', '--driver=github', `--repo=${tls.origin}/acme/flights`],
        ...[`--token=${pull.token}`, '--target=pr/1', '--publish=false', 'report.md'],
      ],
      { cwd: workspace, variables: { NODE_EXTRA_CA_CERTS: tls.trusted } },
    )
  } finally {
    tls.close()
  }
}
