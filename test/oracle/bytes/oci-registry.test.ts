import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ociStore } from '../../../src/registry/bytes/index.ts'
import { contentsOf, scene } from '../../unit/registry/bytes/scene.ts'
import { type Registry, startRegistry, withOras } from './peers.ts'

let registry: Registry | null
beforeAll(async () => {
  registry = await startRegistry()
}, 300_000)
afterAll(() => registry?.stop())

const large = randomBytes(5_000_000)
const files = {
  'models/model.safetensors': large,
  'models/config.json': '{"depth": 3}',
  'models/ünï c/öde.txt': 'odd',
  'models/empty': '',
  'papers/README.md': '# Card',
}
const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`shards/${i}.bin`, `shard ${i}`]))

/** Skipped, with the reason on the terminal, where no registry of others' can be had. */
const real = (title: string, test: (host: string) => Promise<void>) =>
  it(title, async (context) => (registry === null ? context.skip() : test(registry.host)))

describe('a version in a registry that others wrote', () => {
  real('comes back byte for byte, in one request or in pieces', async (host) => {
    for (const pieceBytes of [64 * 1024 * 1024, 1_000_000]) {
      const here = scene()
      const store = ociStore({ repository: `${host}/acme/p${pieceBytes}`, pieceBytes }, here.services)
      const location = await store.put(await here.version(files))
      await store.publish(location)
      expect(await store.has(location)).toBe(true)
      await store.get(location, here.into())
      expect(contentsOf(here.into())).toEqual(
        Object.fromEntries(
          Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString('latin1')]),
        ),
      )
      await expect(store.put(await here.version({ 'model.bin': 'other' }))).rejects.toThrow(
        'is taken by other bytes',
      )
    }
  })

  real('is pulled by ORAS, each file under its own name', async (host) => {
    const here = scene()
    const store = ociStore({ repository: `${host}/acme/oras` }, here.services)
    await store.publish(await store.put(await here.version(files)))
    const script = `
import json, sys, oras.client
client = oras.client.OrasClient(insecure=True, tls_verify=False)
client.pull(target=sys.argv[1], outdir=sys.argv[2])
print(json.dumps(client.get_manifest(sys.argv[1])))`
    const printed = await withOras(script, `${host}/acme/oras:v1.2.3`, here.into('oras'))
    const manifest = JSON.parse(printed.split('\n').at(-1) ?? '')
    expect(manifest.artifactType).toBe('application/vnd.cncf.model.manifest.v1+json')
    const { 'mlops-version.json': list, ...pulled } = contentsOf(here.into('oras'))
    expect(JSON.parse(list!)).toMatchObject({ model: 'flight-delay', version: 'v1.2.3' })
    expect(pulled['models/model.safetensors'] === large.toString('latin1')).toBe(true)
    expect(Object.keys(pulled).sort()).toEqual(Object.keys(files).sort())
  })

  real('has a configuration that ModelPack’s own schema takes', async (host) => {
    const here = scene()
    const store = ociStore({ repository: `${host}/acme/schema` }, here.services)
    const facts = {
      title: 'Flight delay',
      description: 'Predicts delays.',
      revision: 'a'.repeat(40),
      sourceUrl: 'https://github.com/acme/flights',
      createdAt: '2026-01-02T03:04:05Z',
      authors: ['ana@example.com'],
      licenses: ['Apache-2.0'],
      format: 'safetensors',
      architecture: 'mlp',
    }
    const location = await store.put(await here.version({ ...files, ...many }, { facts }))
    const [, name = '', digest = ''] = /^oci:\/\/[^/]+\/(.+):v1\.2\.3@(.+)$/.exec(location) ?? []
    const accept = { accept: 'application/vnd.oci.image.manifest.v1+json' }
    const read = async (path: string) =>
      JSON.parse(await (await fetch(`http://${host}/v2/${name}/${path}`, { headers: accept })).text())
    const manifest = await read(`manifests/${digest}`)
    const config = await read(`blobs/${manifest.config.digest}`)
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'modelpack-config-schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema)
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
    expect(config.descriptor).toMatchObject({
      name: 'flight-delay',
      version: 'v1.2.3',
      revision: facts.revision,
    })
    // a version can tell that what it lists is what its layers are
    expect(config.modelfs.diffIds).toEqual(manifest.layers.map((layer: { digest: string }) => layer.digest))
    await store.get(location, here.into())
    expect(Object.keys(contentsOf(here.into())).length).toBe(85)
  })
})
