import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  compareManifests,
  differenceText,
  explainMiss,
  gpuFamily,
  readManifest,
} from '../../../../src/training/manifest/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { facts, manifest } from './facts.ts'

const rate = (value: number) => [
  { file: 'params.yaml', values: { 'model.learning_rate': value, 'model.random_state': 7 } },
]

describe('comparing an old run with now', () => {
  it('finds nothing between a run and itself', () => {
    expect(compareManifests(manifest(), facts())).toEqual([])
    expect(compareManifests(manifest(), manifest())).toEqual([])
  })

  it('names what differs in words, what decides first', () => {
    const now = facts({
      commit: 'b'.repeat(40),
      parameters: rate(0.2),
      cpu: { ...facts().cpu, model: 'Intel Xeon' },
      gpu: [{ ...facts().gpu[0]!, driver: '560.35.03' }],
      data: [{ ...facts().data[0]!, hashes: [{ algorithm: 'sha256', value: '9'.repeat(64) }] }],
    })
    expect(compareManifests(manifest(), now).map((one) => `${one.weight}: ${differenceText(one)}`)).toEqual([
      'decides: params.yaml: model.learning_rate 0.1 → 0.2',
      'decides: data train sha256 dddddddddddd → sha256 999999999999',
      'may matter: GPU driver 550.54.15 → 560.35.03',
      'may matter: processor AMD EPYC 7763 → Intel Xeon',
      'volatile: commit aaaaaaaaaaaa → bbbbbbbbbbbb',
    ])
  })

  it('names the packages that another lock file brought', () => {
    const now = facts({
      environment: {
        ...facts().environment,
        lock: { ...facts().environment.lock!, sha256: '4'.repeat(64) },
        packages: [
          { name: 'numpy', version: '2.0.1' },
          { name: 'polars', version: '1.0.0' },
        ],
      },
    })
    expect(compareManifests(manifest(), now).map(differenceText)).toEqual([
      'lock file uv.lock eeeeeeeeeeee → uv.lock 444444444444',
      'package numpy 1.26.4 → 2.0.1',
      'package pandas is gone (was 2.2.0)',
      'package polars is new (1.0.0)',
    ])
  })

  it('knows the same data by whichever hash both sides have', () => {
    const md5 = { algorithm: 'md5' as const, value: '0'.repeat(32) }
    const sha256 = facts().data[0]!.hashes[0]!
    const both = manifest({ data: [{ name: 'train', path: 'a', hashes: [sha256, md5] }] })
    expect(compareManifests(both, facts({ data: [{ name: 'train', path: 'b', hashes: [md5] }] }))).toEqual([])
  })

  it('says nothing of packages where the environment is not made yet', () => {
    const now = facts({ environment: { ...facts().environment, packages: [] } })
    expect(compareManifests(manifest(), now)).toEqual([])
  })
})

describe('explaining why it was trained again', () => {
  it('names the parameter rather than the tree that holds its file', () => {
    const now = facts({ parameters: rate(0.2), code: { tree: 'b'.repeat(40) } })
    expect(explainMiss(compareManifests(manifest(), now))).toBe(
      'Trained again because params.yaml: model.learning_rate 0.1 → 0.2.',
    )
  })

  it('names the code where nothing else differs, and counts what it leaves out', () => {
    const code = facts({ code: { tree: 'b'.repeat(40) } })
    expect(explainMiss(compareManifests(manifest(), code))).toBe(
      'Trained again because code cccccccccccc → bbbbbbbbbbbb.',
    )
    const much = facts({ parameters: [], container: null, gpu: [], command: ['true'] })
    expect(explainMiss(compareManifests(manifest(), much), 2)).toMatch(/ and 2 more things differ\.$/)
  })

  it('is silent where nothing decisive differs', () => {
    expect(explainMiss(compareManifests(manifest(), facts({ runner: null })))).toBeNull()
  })
})

it.each([
  ['NVIDIA A100-SXM4-80GB', 'A100'],
  ['NVIDIA A100-PCIE-40GB', 'A100'],
  ['NVIDIA A100-SXM4-40GB MIG 1g.5gb', 'A100'],
  ['NVIDIA H100 80GB HBM3', 'H100'],
  ['NVIDIA H100 NVL', 'H100'],
  ['NVIDIA H200', 'H200'],
  ['Tesla T4', 'T4'],
  ['Tesla V100-SXM2-16GB', 'V100'],
  ['NVIDIA GeForce RTX 4090', 'RTX 4090'],
  ['NVIDIA RTX A6000', 'RTX A6000'],
  ['AMD Instinct MI300X', 'MI300X'],
  ['NVIDIA L40S', 'L40S'],
  ['NVIDIA', 'NVIDIA'],
])('%s is of the family %s', (name, family) => {
  expect(gpuFamily(name)).toBe(family)
})

describe('reading a manifest', () => {
  it('gives back what was written', async () => {
    const path = join(temporaryFolder(), 'run.json')
    writeFileSync(path, JSON.stringify(manifest()))
    expect(await readManifest(path)).toEqual(manifest())
  })

  it('names every field that is wrong, and the file as it was named', async () => {
    const path = join(temporaryFolder(), 'run.json')
    writeFileSync(path, JSON.stringify({ ...manifest(), key: 'x', command: 'python' }))
    await expect(readManifest(path, 'old/run.json')).rejects.toThrow(/old\/run\.json: command: .*\n.*key: /s)
  })

  it.each(['', '{', '[]'])('refuses %j', async (text) => {
    const path = join(temporaryFolder(), 'run.json')
    writeFileSync(path, text)
    await expect(readManifest(path)).rejects.toThrow(/run manifest/)
  })
})
