// A small training that can be taken up again: gradient descent on rows drawn by a generator whose state is part of the
// checkpoint. `node trainer.mjs '{"steps": 40, "stepMs": 5, "everySteps": 5, "onSigterm": "save", "dieAt": 12}'`
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const options = { steps: 40, stepMs: 5, everySteps: 5, ...JSON.parse(process.argv[2] ?? '{}') }
const folder = process.env.MLOPS_CHECKPOINTS ?? 'checkpoints'
const path = join(folder, 'state.json')
mkdirSync(folder, { recursive: true })

let state = { step: 0, weight: 0, random: 42 }
if (process.env.MLOPS_RESUMED === 'true' && existsSync(path)) state = JSON.parse(readFileSync(path, 'utf8'))
console.log(`attempt ${process.env.MLOPS_ATTEMPT} starts at step ${state.step}`)

function save() {
  writeFileSync(`${path}.new`, JSON.stringify(state))
  renameSync(`${path}.new`, path)
}
if (options.onSigterm === 'save')
  process.on('SIGTERM', () => {
    save()
    process.exit(143)
  })

while (state.step < options.steps) {
  state.random = (state.random * 1103515245 + 12345) % 2 ** 31
  const x = state.random / 2 ** 31
  state.weight += 0.5 * (3 * x - state.weight * x) * x
  state.step += 1
  const record = { step: state.step, loss: (3 - state.weight) ** 2, total_steps: options.steps }
  appendFileSync('metrics.jsonl', `${JSON.stringify(record)}\n`)
  if (state.step % options.everySteps === 0) save()
  if (state.step === options.dieAt && process.env.MLOPS_ATTEMPT === '1') {
    console.error('worker: about to go')
    if (options.dieOf === undefined) process.exit(1)
    process.kill(process.pid, options.dieOf)
  }
  await new Promise((resolve) => setTimeout(resolve, options.stepMs))
}
writeFileSync('final.json', JSON.stringify({ weight: state.weight }))
