// Writes every generated file: JSON Schemas, action.yml files, the tables of the READMEs.
// `--check` writes nothing and fails when one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles } from './generated-files.ts'

const root = dirname(import.meta.dirname)
const check = process.argv.includes('--check')

for (const [path, content] of await generatedFiles(root)) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
  console.log(check ? `${path} is stale: run \`npm run generate\`` : `wrote ${path}`)
  if (check) process.exitCode = 1
  else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
