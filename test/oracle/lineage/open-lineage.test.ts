import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { lineageOf, openLineageEvents, type RunEvent } from '../../../src/data/lineage/index.ts'
import { peer } from '../../support/peers.ts'
import { artifact, report, story } from '../../unit/data/lineage/reports.ts'

interface Schema {
  readonly $id: string
  readonly $defs: Record<string, { allOf?: { properties?: object }[] }>
  readonly properties?: Record<string, { $ref: string }>
}

const folder = join(import.meta.dirname, 'schema')
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Schema
const schemas = [
  read('OpenLineage.schema.json'),
  ...readdirSync(join(folder, 'facets')).map((file) => read(join('facets', file))),
]
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas })
;(addFormats as unknown as (target: Ajv2020) => void)(ajv)

const forge = {
  repository: 'acme/models',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/models/actions/runs/7',
  pullRequest: 12,
}
const odd = ['a b', 'ünï', '"quoted"', 'new\nline', '😀', '../x', '\ud800', '<b>', '%zz', 'C:\\x'].map(
  (name) => artifact('data', name, `data/${name}`, name),
)
const folderArtifact = {
  ...artifact('data', 'images', 'data/images', 'images', ['md5']),
  hashes: [{ algorithm: 'md5' as const, value: `${'a'.repeat(32)}.dir` }],
}
const events: RunEvent[] = openLineageEvents(
  lineageOf([
    ...story(),
    report({
      provenance: forge,
      reads: odd,
      writes: odd,
      startedAt: '2026-02-01T00:00:00Z',
      more: { seconds: 1.5 },
    }),
    report({ model: null, action: 'drift-report', reads: [folderArtifact], more: { status: 'failed' } }),
    report({ action: 'deploy-canary', provenance: forge, more: { status: 'aborted' } }),
  ]),
  { workspace: '/work' },
)

/** Every facet with the name that it stands under. */
function facetsOf(event: RunEvent): [string, Record<string, unknown>][] {
  const datasets = [
    ...event.inputs.flatMap(({ facets, inputFacets }) => [facets, inputFacets]),
    ...event.outputs.flatMap(({ facets, outputFacets }) => [facets, outputFacets]),
  ]
  return [event.run.facets, event.job.facets, ...datasets].flatMap((facets) => Object.entries(facets))
}

describe('OpenLineage events', () => {
  it('are valid by OpenLineage’s published schema', () => {
    expect(events).toHaveLength(16)
    const validate = ajv.getSchema('https://openlineage.io/spec/2-0-2/OpenLineage.json')
    for (const event of events) {
      expect(validate?.(event), JSON.stringify(validate?.errors)).toBe(true)
      expect(ajv.getSchema(event.schemaURL)?.(event)).toBe(true)
    }
    expect(validate?.({ ...events[0], eventTime: 'yesterday' })).toBe(false)
    expect(validate?.({ ...events[0], run: { runId: '7' } })).toBe(false)
  })

  it('carry facets that are valid by the schema they name, under its name, with no field it does not know', () => {
    const seen = new Set<string>()
    for (const [name, facet] of events.flatMap(facetsOf)) {
      seen.add(String(facet._schemaURL))
      const validate = ajv.getSchema(String(facet._schemaURL))
      expect(validate?.(facet), `${name} ${JSON.stringify(validate?.errors)}`).toBe(true)
      const [id, pointer] = String(facet._schemaURL).split('#')
      const schema = schemas.find(({ $id }) => $id === id)
      expect(schema?.properties?.[name]?.$ref).toBe(`#${pointer}`)
      const definition = schema?.$defs[pointer?.replace('/$defs/', '') ?? '']
      const known = definition?.allOf?.flatMap(({ properties }) => Object.keys(properties ?? {}))
      expect(['_producer', '_schemaURL', ...(known ?? [])]).toEqual(
        expect.arrayContaining(Object.keys(facet)),
      )
    }
    expect(seen.size, 'every facet we write is tried').toBe(schemas.length - 1)
  })

  it('are read by openlineage-python as its own events, facet by facet, and its naming agrees', () => {
    const input = events.map((event) => `${JSON.stringify(event)}\n`).join('')
    const output = execFileSync(peer('python'), [join(import.meta.dirname, 'read_events.py')], {
      input,
      encoding: 'utf8',
    })
    const { events: back, names } = JSON.parse(output) as { events: RunEvent[]; names: string[][] }
    expect(names).toEqual([
      ['file://github.com', 'acme/models/data/train.parquet'],
      ['file', '/srv/data/train.parquet'],
    ])
    expect(withoutOrigins(back)).toEqual(withoutOrigins(JSON.parse(JSON.stringify(events))))
  })
})

/** Producer and schema version of a facet are the writing client's own, and it leaves out what is empty. */
function withoutOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigins)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([key]) => !['_producer', '_schemaURL', 'schemaURL'].includes(key))
    .map(([key, inner]) => [key, withoutOrigins(inner)] as const)
    .filter(([, inner]) => typeof inner !== 'object' || inner === null || Object.keys(inner).length > 0)
  return Object.fromEntries(kept)
}
