// Writes src/data/duckdb-packages.json: version and sha512 of every package that DuckDB needs, on every platform,
// as the npm registry publishes them. Run it when @duckdb/node-api changes in package.json.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const target = new URL('../src/data/duckdb-packages.json', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const view = (spec) => {
  const fields = ['name', 'version', 'dist.integrity', 'dependencies', 'optionalDependencies']
  const found = JSON.parse(execFileSync('npm', ['view', spec, ...fields, '--json'], { encoding: 'utf8' }))
  return Array.isArray(found) ? found.at(-1) : found
}

const packages = {}
const queue = [`@duckdb/node-api@${manifest.dependencies['@duckdb/node-api']}`]
for (const spec of queue) {
  const found = view(spec)
  if (packages[found.name]) continue
  packages[found.name] = { version: found.version, integrity: found['dist.integrity'] }
  const needed = { ...found.dependencies, ...found.optionalDependencies }
  queue.push(...Object.entries(needed).map(([name, range]) => `${name}@${range}`))
}
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
const version = sorted['@duckdb/node-api'].version
writeFileSync(target, `${JSON.stringify({ version, packages: sorted }, null, 2)}\n`)
console.log(`${Object.keys(sorted).length} packages pinned for DuckDB ${version}`)
