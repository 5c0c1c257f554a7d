// How often findChange finds a change of performance where there is none, and what it finds where there is one:
//
//   node bench/change-points.ts [--effort 1] [--seed 1]
//
// Windows are normal about their level, each with its own standard error (0.5 to 2.5 of a unit, uniform). Needs Node.js 22.18 or newer,
// which runs TypeScript as it is. Prints two Markdown tables.
import { parseArgs } from 'node:util'
import { randomNumbers } from '../src/monitoring/drift/random.ts'
import { findChange } from '../src/monitoring/index.ts'

const { values: given } = parseArgs({
  options: { effort: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const effort = Number(given.effort)
const random = randomNumbers(Number(given.seed))
const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** @param spread standard deviation about the level, in standard errors */
function series(windows: number, spread: number, from = windows, jump = 0) {
  return Array.from({ length: windows }, (_, at) => {
    const standardError = 0.5 + 2 * random()
    return { value: (at >= from ? jump : 0) + spread * standardError * gaussian(), standardError }
  })
}

function alarms(runs: number, windows: number, spread: number): number {
  let found = 0
  for (let run = 0; run < runs; run++) if (findChange(series(windows, spread)).change !== null) found += 1
  return found / runs
}

console.log(
  '| windows | series | false alarms | windows vary 1.5 times as much | twice as much |\n|--:|--:|--:|--:|--:|',
)
for (const [windows, times] of [
  [2, 4000],
  [5, 4000],
  [12, 4000],
  [30, 2000],
  [100, 500],
] as const) {
  const runs = Math.max(10, Math.round(times * effort))
  const shares = [1, 1.5, 2].map((spread) => percent(alarms(runs, windows, spread)))
  console.log(`| ${windows} | ${runs} | ${shares.join(' | ')} |`)
}

console.log(
  '\n| windows | jump, in mean standard errors | found | at the right window | its range holds the right window | windows in the range |\n|--:|--:|--:|--:|--:|--:|',
)
for (const windows of [6, 12, 30])
  for (const size of [1, 2, 4]) {
    const runs = Math.max(10, Math.round(1000 * effort))
    const from = Math.floor((windows * 2) / 3)
    let [found, right, held, width] = [0, 0, 0, 0]
    for (let run = 0; run < runs; run++) {
      const { change } = findChange(series(windows, 1, from, size * 1.5))
      if (change === null) continue
      found += 1
      if (change.index === from) right += 1
      if (change.earliest <= from && from <= change.latest) held += 1
      width += change.latest - change.earliest + 1
    }
    const of = (count: number) => (found === 0 ? '' : percent(count / found))
    console.log(
      `| ${windows} | ${size} | ${percent(found / runs)} | ${of(right)} | ${of(held)} | ${found === 0 ? '' : (width / found).toFixed(1)} |`,
    )
  }
