import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'

type Schema = Record<string, unknown>

/** One operation of GitHub's OpenAPI description, as scripts/extract-openapi.mjs writes it. */
export interface OperationDescription {
  readonly id: string
  readonly method: string
  /** With `{name}` parameters, such as `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly path: string
  readonly query: readonly { name: string; required: boolean; schema: Schema }[]
  readonly body?: Schema
  readonly bodyRequired?: boolean
  /** Schema by status; null where the response has no JSON body. */
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Subset {
  operations: Record<string, Omit<OperationDescription, 'id'>>
  components: { schemas: Record<string, Schema> }
}

const subset = JSON.parse(readFileSync(new URL('./openapi/subset.json', import.meta.url), 'utf8')) as Subset

export const operations: readonly OperationDescription[] = Object.entries(subset.operations).map(
  ([id, operation]) => ({ id, ...operation }),
)

/** Judges requests and responses by GitHub's own description of its API. Each method returns what is wrong. */
export interface Judge {
  query(operation: OperationDescription, query: URLSearchParams): string[]
  requestBody(operation: OperationDescription, body: unknown): string[]
  response(operation: OperationDescription, status: number, body: unknown): string[]
}

export function createJudge(): Judge {
  const strict = newChecker({})
  const coercing = newChecker({ coerceTypes: true })
  return {
    query: (operation, query) => {
      const unknown = [...new Set(query.keys())].filter(
        (name) => !operation.query.some((parameter) => parameter.name === name),
      )
      const wrong = operation.query.flatMap(({ name, required, schema }) => {
        const value = query.get(name)
        if (value === null) return required ? [`query parameter ${name} is required`] : []
        const wrapped = { type: 'object', properties: { value: schema } }
        return check(coercing, `${operation.id} query ${name}`, wrapped, { value })
      })
      return [...unknown.map((name) => `query parameter ${name} is not described`), ...wrong]
    },
    requestBody: (operation, body) => {
      if (operation.body === undefined) return body === undefined ? [] : ['a body is not described']
      if (body === undefined) return operation.bodyRequired ? ['a body is required'] : []
      const known = propertyNames(operation.body)
      const unknown = isRecord(body) && known ? Object.keys(body).filter((key) => !known.has(key)) : []
      return [
        ...unknown.map((key) => `/${key} is not described`),
        ...check(strict, `${operation.id} body`, operation.body, body),
      ]
    },
    response: (operation, status, body) => {
      const schema = operation.responses[String(status)]
      if (schema === undefined) {
        if (status < 400) return [`status ${status} is not described`]
        return check(strict, 'error', { $ref: '#/components/schemas/basic-error' }, body)
      }
      if (schema === null) return []
      // Error schemas overlap, so that one body can satisfy several of their alternatives.
      const { oneOf, ...rest } = schema
      const lenient = status >= 400 && oneOf !== undefined ? { ...rest, anyOf: oneOf } : schema
      return check(strict, `${operation.id} ${status}`, lenient, body)
    },
  }
}

interface Checker {
  readonly ajv: Ajv
  /** By operation and place: compiling is slow, and most tests use few operations. */
  readonly compiled: Map<string, ValidateFunction>
}

const documentId = 'https://api.github.com/description'

function newChecker(options: { coerceTypes?: boolean }): Checker {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options })
  // The package is CommonJS: under ESM its default export is the function or an object that carries it.
  const addFormats = (ajvFormats as unknown as { default?: typeof ajvFormats }).default ?? ajvFormats
  ;(addFormats as unknown as (target: Ajv) => void)(ajv)
  ajv.addFormat('repo.nwo', /^[^/\s]+\/[^/\s]+$/)
  // GitHub answers an empty string for an address that was not given.
  const uri = ajv.formats.uri as { validate?: (text: string) => boolean } | ((text: string) => boolean)
  const isUri = typeof uri === 'function' ? uri : uri.validate!
  ajv.addFormat('uri', (text: string) => text === '' || isUri(text))
  ajv.addSchema({ $id: documentId, components: subset.components })
  return { ajv, compiled: new Map() }
}

function check(checker: Checker, key: string, schema: Schema, value: unknown): string[] {
  let validate = checker.compiled.get(key)
  if (validate === undefined) {
    validate = checker.ajv.compile(absolute(schema))
    checker.compiled.set(key, validate)
  }
  return validate(value) ? [] : (validate.errors ?? []).map(describe)
}

/** `#/components/…` points into the shared document. */
function absolute(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', `"${documentId}#/components/`),
  ) as Schema
}

function describe(error: ErrorObject): string {
  const detail = 'additionalProperty' in error.params ? ` (${String(error.params.additionalProperty)})` : ''
  return `${error.instancePath || '/'} ${error.message ?? error.keyword}${detail}`
}

/** Names of the properties of an object schema over its alternatives; undefined where anything may stand. */
function propertyNames(schema: Schema): Set<string> | undefined {
  const alternatives = (['anyOf', 'oneOf', 'allOf'] as const).flatMap(
    (key) => (schema[key] as Schema[]) ?? [],
  )
  const own = schema.properties
  if (own === undefined && alternatives.length === 0) return undefined
  const names = new Set(Object.keys((own as object | undefined) ?? {}))
  for (const alternative of alternatives) for (const name of propertyNames(alternative) ?? []) names.add(name)
  return names
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
