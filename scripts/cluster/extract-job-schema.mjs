// Writes test/unit/training/backends/kubernetes/job-schema.json: what the API server of Kubernetes says a Job is, as
// JSON Schema (draft 7) in which a field that it does not know is an error.
//
//     node scripts/cluster/extract-job-schema.mjs
//
// The description (Apache-2.0) is that of the Go module below, which is fetched with `go mod download`.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const source = 'k8s.io/kubernetes@v1.34.4'
const member = 'api/openapi-spec/v3/apis__batch__v1_openapi.json'
const root = 'io.k8s.api.batch.v1.Job'

const { Dir: folder } = JSON.parse(
  execFileSync('go', ['mod', 'download', '-json', source], { encoding: 'utf8' }),
)
const { components } = JSON.parse(readFileSync(join(folder, member), 'utf8'))
const definitions = {}

const text = `${JSON.stringify({
  $comment: `${member} of ${source}, Apache-2.0`,
  $ref: refer(root),
  definitions: definitions,
})}\n`
writeFileSync(new URL('../../test/unit/training/backends/kubernetes/job-schema.json', import.meta.url), text)
console.log(`${Object.keys(definitions).length} definitions, ${text.length} bytes`)

function refer(name) {
  if (!(name in definitions)) {
    definitions[name] = true
    definitions[name] = plain(components.schemas[name])
  }
  return `#/definitions/${name}`
}

function plain(node) {
  if (Array.isArray(node)) return node.map(plain)
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') return { $ref: refer(node.$ref.split('/').at(-1)) }
  // every reference stands alone in an `allOf`, beside its default
  if (node.allOf?.length === 1) return plain(node.allOf[0])
  if (node.format === 'int-or-string' || node.oneOf !== undefined) return { type: ['string', 'number'] }
  const kept = {}
  for (const key of ['type', 'required', 'enum']) if (key in node) kept[key] = node[key]
  if (node.items !== undefined) kept.items = plain(node.items)
  if (node.additionalProperties !== undefined) kept.additionalProperties = plain(node.additionalProperties)
  if (node.properties !== undefined) {
    kept.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, value]) => [name, plain(value)]),
    )
    kept.additionalProperties = false
  }
  return kept
}
