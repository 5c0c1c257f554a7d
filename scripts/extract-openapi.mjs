// Writes test/support/github/openapi/subset.json: the part of GitHub's OpenAPI description that the GitHub
// double is checked against, as plain JSON Schema (draft 7). The operations are those in operations.json.
//
//     node scripts/extract-openapi.mjs
//
// The description (MIT) is taken from the npm package below into a temporary folder; it is half a gigabyte
// unpacked and therefore no dependency of the project.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = '@octokit/openapi@23.0.2'
const member = 'package/generated/api.github.com.json'
const folder = new URL('../test/support/github/openapi/', import.meta.url)

/** Words of a schema that say nothing about what is valid. */
const decoration = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'default',
  'readOnly',
  'writeOnly',
])

const description = download()
const wanted = new Set(JSON.parse(readFileSync(new URL('operations.json', folder), 'utf8')))
const schemas = {}
const operations = {}

for (const [path, item] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!wanted.delete(operation.operationId)) continue
    operations[operation.operationId] = extractOperation(method, path, operation)
  }
}
if (wanted.size > 0) throw new Error(`${source} has no operation named ${[...wanted].join(', ')}`)

const subset = {
  source,
  license: 'MIT, see LICENSE beside this file',
  operations: sorted(operations),
  components: { schemas: sorted(schemas) },
}
const text = `${JSON.stringify(subset)}\n`
writeFileSync(new URL('subset.json', folder), text)
console.log(
  `${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas, ${text.length} bytes`,
)

function download() {
  const temporary = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const [archive] = JSON.parse(
      execFileSync('npm', ['pack', source, '--json', '--pack-destination', temporary], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    execFileSync('tar', ['xzf', archive.filename, member, 'package/LICENSE'], { cwd: temporary })
    writeFileSync(new URL('LICENSE', folder), readFileSync(join(temporary, 'package/LICENSE')))
    return JSON.parse(readFileSync(join(temporary, member), 'utf8'))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function extractOperation(method, path, operation) {
  const parameters = (operation.parameters ?? []).map(resolve)
  const body = operation.requestBody?.content?.['application/json']?.schema
  return {
    method: method.toUpperCase(),
    path,
    query: parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, required = false, schema }) => ({ name, required, schema: toJsonSchema(schema) })),
    ...(body ? { bodyRequired: operation.requestBody.required === true, body: toJsonSchema(body) } : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const schema = resolve(response).content?.['application/json']?.schema
        return [status, schema ? toJsonSchema(schema) : null]
      }),
    ),
  }
}

/** Drops decoration, turns OpenAPI 3.0's `nullable` into a type, and pulls referenced components in. */
function toJsonSchema(node) {
  if (Array.isArray(node)) return node.map(toJsonSchema)
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') {
    const name = node.$ref.split('/').at(-1)
    if (!(name in schemas)) {
      schemas[name] = true
      schemas[name] = toJsonSchema(description.components.schemas[name])
    }
    return { $ref: `#/components/schemas/${name}` }
  }
  const { nullable, ...rest } = node
  const plain = {}
  for (const [key, value] of Object.entries(rest)) {
    if (decoration.has(key) || key.startsWith('x-')) continue
    plain[key] =
      key === 'properties' || key === 'patternProperties'
        ? Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, toJsonSchema(schema)]))
        : key === 'enum' || key === 'required'
          ? value
          : toJsonSchema(value)
  }
  if (nullable !== true) return plain
  if (typeof plain.type !== 'string') return { anyOf: [plain, { type: 'null' }] }
  if (plain.enum && !plain.enum.includes(null)) plain.enum = [...plain.enum, null]
  return { ...plain, type: [plain.type, 'null'] }
}

function resolve(node) {
  if (typeof node.$ref !== 'string') return node
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((parent, key) => parent[key], description)
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
