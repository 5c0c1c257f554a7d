import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { hashFile, hashTree } from '../../../../src/data/index.ts'
import { type ContentHash, compareRuns } from '../../../../src/training/manifest/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { facts } from './facts.ts'

const hash: ContentHash = async (path) =>
  hashFile(path).catch(async () => ({ sha256: await hashTree(['.'], { root: path }), bytes: 0 }))

type Content = string | Buffer | Record<string, string | Buffer>

function write(content: Content): string {
  const path = join(temporaryFolder(), 'model')
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content)
  else
    for (const [name, inner] of Object.entries(content)) {
      mkdirSync(join(path, name, '..'), { recursive: true })
      writeFileSync(join(path, name), inner)
    }
  return path
}

const compared = (first: Content, second: Content, more: Partial<Parameters<typeof compareRuns>[2]> = {}) =>
  compareRuns({ model: write(first) }, { model: write(second) }, { hash, facts: facts(), ...more })

const where = async (first: Content, second: Content) => (await compared(first, second)).outputs[0]?.where

describe('two runs of the same', () => {
  it('are identical where every byte is', async () => {
    const result = await compared({ 'a/w.bin': 'weights' }, { 'a/w.bin': 'weights' })
    expect(result).toMatchObject({ verdict: 'identical', causes: [], predictions: null })
  })

  it('are compared by their predictions where bytes differ', async () => {
    const equal = async () => ({ equal: true, detail: 'largest difference 0 in 10 rows' })
    expect(await compared('a', 'b', { predictions: equal })).toMatchObject({
      verdict: 'equal-predictions',
      predictions: { detail: 'largest difference 0 in 10 rows' },
    })
    const other = async () => ({ equal: false, detail: '3 of 10 rows differ' })
    expect((await compared('a', 'b', { predictions: other })).verdict).toBe('different')
    expect((await compared('a', 'b')).verdict).toBe('different')
  })

  it('are judged by the outputs that were named', async () => {
    const same = write('weights')
    const result = await compareRuns(
      { model: same, log: write('10:00 done') },
      { model: same, log: write('10:01 done') },
      { hash, facts: facts(), compared: ['model'] },
    )
    expect(result.verdict).toBe('identical')
    expect(result.outputs.map(({ identical }) => identical)).toEqual([true, false])
  })
})

describe('where bytes differ', () => {
  it('is a line of a text', async () => {
    expect(await where('{"step": 1}\n{"loss": 0.5}\n', '{"step": 1}\n{"loss": 0.6}\n')).toBe('from line 2 on')
  })

  it('is a byte of anything else, also far into it', async () => {
    const first = Buffer.alloc(3_000_000)
    const second = Buffer.from(first)
    second[2_500_000] = 1
    expect(await where(first, second)).toBe('from byte 2500000 of 3000000 on')
    expect(await where(Buffer.from([0, 1]), Buffer.from([0]))).toBe('from byte 1 (2 and 1 bytes) on')
  })

  it('is the first file of a folder', async () => {
    expect(await where({ a: 'x', 'b/c': 'x', d: 'x' }, { a: 'x', 'b/c': 'y', d: 'y' })).toBe(
      '2 of 3 files differ, the first b/c: from line 1 on',
    )
    expect(await where({ a: 'x' }, { a: 'x', b: '' })).toBe('1 files are in one run alone, the first b')
  })

  it('is a member of a zip archive', async () => {
    expect(
      await where(zip({ 'schema.json': 'a', 'w.npy': '1' }), zip({ 'schema.json': 'a', 'w.npy': '2' })),
    ).toBe('1 of 2 members of the archive differ: w.npy')
    expect(await where(zip({ a: '1' }), zip({ a: '1', b: '2' }))).toBe('the archives have other members: b')
  })

  it('are only the times of an archive, which is said to be the cause', async () => {
    const result = await compared(zip({ a: '1' }, 0x1111), zip({ a: '1' }, 0x2222))
    expect(result.outputs[0]).toMatchObject({
      packagingOnly: true,
      where: 'the members of the archive are equal, only their times differ',
    })
    expect(result.causes).toEqual([expect.stringMatching(/Only the times in an archive differ/)])
  })

  it('is only the time in the head of a gzip file', async () => {
    const [first, second] = [gzipSync('weights'), gzipSync('weights')]
    second.writeUInt32LE(1_700_000_000, 4)
    expect(await where(first, second)).toBe('only the time in the head of the gzip file differs')
  })
})

describe('the usual causes', () => {
  const causes = async (changes: Parameters<typeof facts>[0]) =>
    (await compared('a', 'b', { facts: facts(changes) })).causes.join('\n')

  it('name a missing seed, and none where there is one', async () => {
    expect(await causes({ seeds: [] })).toMatch(/No seed was found/)
    expect(await causes({})).not.toMatch(/No seed/)
  })

  it('name threads and the hash seed where they are free', async () => {
    const free = await causes({ gpu: [], environment: { ...facts().environment, variables: [] } })
    expect(free).toMatch(/PYTHONHASHSEED[\s\S]*OMP_NUM_THREADS/)
    const variables = [
      { name: 'OMP_NUM_THREADS', value: '1', declared: true },
      { name: 'PYTHONHASHSEED', value: '0', declared: true },
    ]
    expect(await causes({ gpu: [], environment: { ...facts().environment, variables } })).toBe('')
  })

  it('name the settings of the library that ran on the GPU', async () => {
    const packages = [{ name: 'torch', version: '2.5.1' }]
    expect(await causes({ environment: { ...facts().environment, packages } })).toMatch(
      /use_deterministic_algorithms\(True\)`, and set `env: { CUBLAS_WORKSPACE_CONFIG/,
    )
  })
})

/** A zip archive of stored members, all with one date of DOS. */
function zip(members: Record<string, string>, date = 0x21): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(members)) {
    const content = Buffer.from(text)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(date, 8)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(content.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), content])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, entry, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}
