// How long the bundle takes to start, and how large it is: `node bench/startup.mjs`. Wanted: below 0.5 s and 3 MB.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const starts = 15

function measure(args) {
  const seconds = []
  for (let i = 0; i < starts; i++) {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
    seconds.push((performance.now() - started) / 1000)
  }
  return seconds.sort((a, b) => a - b)
}

const shown = (seconds) =>
  `median ${seconds[starts >> 1].toFixed(3)} s, slowest ${seconds.at(-1).toFixed(3)} s`
console.log(`Node ${process.versions.node}, ${starts} starts each`)
console.log(`node -e ""                 ${shown(measure(['-e', '']))}`)
console.log(`mlops --version            ${shown(measure(['dist/cli.js', '--version']))}`)
console.log(`mlops train-on-runner -h   ${shown(measure(['dist/cli.js', 'train-on-runner', '-h']))}`)

const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
)
const bytes = files.reduce(
  (sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
  0,
)
const packed = gzipSync(execFileSync('tar', ['-cf', '-', 'dist'], { cwd: root, maxBuffer: 2 ** 28 })).length
console.log(
  `dist/: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, packed ${(packed / 1e6).toFixed(2)} MB`,
)
