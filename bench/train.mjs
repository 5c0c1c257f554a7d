// What train-on-runner adds to a training, in pairs with the bare command in the same run:
// `node bench/train.mjs [--seconds 30] [--repeats 3]`. Wanted: below 1 s and 100 MB for 30 s.
// Needs git and a built dist/. Prints seconds of the clock, the difference and the ratio ours / bare (least, median,
// greatest), and the peak of our own process's memory, without the command's.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, repeats: { type: 'string', default: '3' } },
})
const repeats = Number(values.repeats)

// Ten lines and ten records a second, and a checkpoint of 1 MB every second.
const training = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
const seconds = Number(process.argv[2])
const folder = process.env.MLOPS_CHECKPOINTS ?? 'checkpoints'
mkdirSync(folder, { recursive: true })
const steps = seconds * 10
const started = performance.now()
for (let step = 1; step <= steps; step++) {
  appendFileSync('metrics.jsonl', JSON.stringify({ step, total_steps: steps, loss: 1 / step, accuracy: 1 - 1 / step }) + '\\n')
  console.log(\`step \${step} of \${steps}: loss \${1 / step}\`)
  if (step % 10 === 0) writeFileSync(folder + '/state.bin', Buffer.alloc(1e6, step))
  await new Promise((resolve) => setTimeout(resolve, started + step * 100 - performance.now()))
}
writeFileSync('model.bin', 'weights')
`

function configuration(salt) {
  return `version: 1
models:
  bench:
    task: regression
    train:
      run: node train.mjs ${values.seconds} ${salt}
      outputs:
        model: model.bin
        metrics: metrics.jsonl
      checkpoints: checkpoints
`
}

const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-train-'))
try {
  writeFileSync(join(folder, 'train.mjs'), training)
  writeFileSync(join(folder, '.gitignore'), 'model.bin\nmetrics.jsonl\ncheckpoints/\n.mlops/\n')
  git('init', '-q')
  const taken = []
  for (let repeat = 0; repeat < repeats; repeat++) {
    // another command is another run, or the second would be restored
    writeFileSync(join(folder, 'mlops.yaml'), configuration(repeat))
    git('add', '-A')
    git('commit', '-q', '-m', `Run ${repeat}`)
    clean()
    const bare = await measure(['train.mjs', values.seconds, String(repeat)])
    clean()
    const ours = await measure([join(root, 'dist/cli.js'), 'train-on-runner'])
    taken.push({ bare: bare.wall, ours: ours.wall, memory: ours.memory })
    console.log(
      `${repeat + 1}: bare ${bare.wall.toFixed(2)} s, train-on-runner ${ours.wall.toFixed(2)} s, peak ${ours.memory.toFixed(0)} MB`,
    )
  }
  console.log(`\n${values.seconds} s of training, ${repeats} pairs (least / median / greatest)`)
  console.log(`  added   ${spread(taken.map(({ ours, bare }) => ours - bare))} s`)
  console.log(
    `  ratio   ${spread(
      taken.map(({ ours, bare }) => ours / bare),
      3,
    )}`,
  )
  console.log(
    `  memory  ${spread(
      taken.map(({ memory }) => memory),
      0,
    )} MB`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Wall time in seconds of a program run by Node, and the peak of its resident memory in MB, from the kernel. */
async function measure(args) {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000)
  })
  let memory = 0
  const watch = setInterval(() => {
    try {
      const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
      if (peak !== null) memory = Number(peak[1]) / 1000
    } catch {
      // no Linux, or ended
    }
  }, 20)
  const status = await new Promise((resolve) => child.once('close', resolve))
  const wall = (performance.now() - started) / 1000
  clearInterval(watch)
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${said}`)
  return { wall, memory }
}

function clean() {
  for (const path of ['model.bin', 'metrics.jsonl', 'checkpoints', '.mlops'])
    rmSync(join(folder, path), { recursive: true, force: true })
}

function git(...args) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
  execFileSync('git', [...identity, ...args], { cwd: folder })
}

function spread(numbers, digits = 2) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)]
    .map((value) => value.toFixed(digits))
    .join(' / ')
}
