// Listing 2,000 versions against GTO, in the same run: `node bench/models.mjs [--versions 2000] [--repeats 5]`.
// Measures what is built (`npm run build`). Needs git and the project's set-up for GTO. Prints seconds of the clock: least, median, greatest.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gto = join(root, '.cache/registry-peers/bin/gto')
const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    versions: { type: 'string', default: '2000' },
    repeats: { type: 'string', default: '5' },
    'gto-repeats': { type: 'string', default: '1' },
  },
})
const [versions, repeats, gtoRepeats] = [values.versions, values.repeats, values['gto-repeats']].map(Number)

const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-models-'))
try {
  const repository = join(folder, 'repository')
  fill(repository)
  const ours = (...args) => [process.execPath, values.cli, 'models', ...args]
  console.log(`${versions} versions and as many stage moves of one model`)
  const times = {
    'git for-each-ref': measure(['git', 'for-each-ref', '--format=%(contents)', 'refs/tags'], repeats),
    'mlops models': measure(ours(), repeats),
    'mlops models m --json': measure(ours('m', '--json'), repeats),
    'gto show --json': measure([gto, 'show', '--json'], gtoRepeats),
    'gto show m --json': measure([gto, 'show', 'm', '--json'], gtoRepeats),
  }
  for (const [name, taken] of Object.entries(times)) console.log(`  ${name.padEnd(22)} ${spread(taken)} s`)
  const same = JSON.parse(run(ours('--json')).stdout).models[0]
  const theirs = JSON.parse(run([gto, 'show', '--json']).stdout).m
  if (same.latest !== theirs.version || same.stages[0].version !== theirs.stage.production)
    throw new Error(`different answers: ${JSON.stringify([same.latest, same.stages, theirs])}`)
  console.log(`  both say: latest ${theirs.version}, production ${theirs.stage.production}`)

  function measure(command, times) {
    return Array.from({ length: times }, () => {
      const start = performance.now()
      run(command)
      return (performance.now() - start) / 1000
    })
  }

  function run([program, ...args]) {
    const result = spawnSync(program, args, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 30 })
    if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.stderr}`)
    return result
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A commit, a version with its entries and a move to production each, as `git fast-import` reads them. */
function fill(repository) {
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', repository])
  const lines = []
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const person = (date) => `Ada <ada@example.com> ${date} +0000\n`
  const hash = (at) => at.toString(16).padStart(64, '0')
  for (let at = 1; at <= versions; at++) {
    const date = 1_700_000_000 + at * 10
    const version = `v1.${Math.floor(at / 100)}.${at % 100}`
    const known = [
      ...[
        'Registry-Format: mlops/1',
        'Evaluation: improved',
        'Admission: passed',
        `Evidence: tree ${hash(at).slice(24)}`,
      ],
      ...[
        `Report-SHA256: ${hash(at)}`,
        `Manifest-SHA256: ${hash(at)}`,
        'Requested-By: ada',
        'Pull-Request: 12',
      ],
      ...['Run: https://github.com/acme/models/actions/runs/1', 'Change: minor: feat: add wind gusts'],
      ...[
        `Model-SHA256: ${hash(at)}`,
        'Model-Size: 123456',
        `Model-Location: s3://models/files/sha256/${hash(at)}`,
      ],
      ...['Metric: roc_auc = 0.7534 (0.7491 to 0.7577)', 'Metric: log_loss = 0.41 (0.4 to 0.42)', ''],
    ]
    const message = (subject) => data(`${subject}\n\n${known.join('\n')}`)
    lines.push(`commit refs/heads/main\nmark :${at}\ncommitter ${person(date)}${data(`feat: ${at}`)}`)
    if (at > 1) lines.push(`from :${at - 1}\n`)
    lines.push(`tag m@${version}\nfrom :${at}\ntagger ${person(date + 1)}`)
    lines.push(message(`Registering artifact m version ${version}`))
    lines.push(`tag m#production#${at}\nfrom :${at}\ntagger ${person(date + 2)}`)
    lines.push(message(`Assigning stage production to artifact m version ${version}`))
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: lines.join('') })
  // as in a clone: loose references are what a registry of this age does not have
  execFileSync('git', ['pack-refs', '--all'], { cwd: repository })
}

function spread(taken) {
  const sorted = [...taken].sort((a, b) => a - b)
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((one) => one.toFixed(2))
    .join(' / ')
}
