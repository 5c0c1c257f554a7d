import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTextArchive } from '../../../src/github/archive.ts'

const limits = { unpacked: 10_000, files: 5, extension: '.json' }

describe('an archive from an untrusted run', () => {
  it('gives its JSON files as text', async () => {
    const archive = zip([
      { name: 'report.json', content: '{"verdict":"improved"}' },
      { name: 'more/räport.json'.replace('ä', 'a'), content: '"ü"' },
    ])
    expect(await readTextArchive(archive, limits)).toEqual({
      'report.json': '{"verdict":"improved"}',
      'more/raport.json': '"ü"',
    })
  })

  it.each([
    '../report.json',
    '/etc/report.json',
    'a/../../report.json',
    'C:\\report.json',
    '.hidden.json',
    'a\nb.json',
  ])('is refused with the file name %j', async (name) => {
    await expect(readTextArchive(zip([{ name, content: '{}' }]), limits)).rejects.toThrow()
  })

  it('is refused when it holds a file of another kind', async () => {
    await expect(readTextArchive(zip([{ name: 'comment.md', content: '# hi' }]), limits)).rejects.toThrow(
      /another kind, "comment.md"/,
    )
  })

  it('is refused when it unpacks to more than allowed', async () => {
    const bomb = zip([{ name: 'report.json', content: '0'.repeat(1_000_000) }])
    expect(bomb.byteLength).toBeLessThan(2_000)
    await expect(readTextArchive(bomb, limits)).rejects.toThrow(/unpacks to more than 10000 bytes/)
  })

  it('is refused when its files are large only together', async () => {
    const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.json`, content: '0'.repeat(4_000) }))
    await expect(readTextArchive(zip(files), limits)).rejects.toThrow(/unpacks to more/)
  })

  it('is refused when it unpacks to more than it declares', async () => {
    const liar = zip([{ name: 'report.json', content: '0'.repeat(1_000_000), declared: 100 }])
    await expect(readTextArchive(liar, limits)).rejects.toThrow(/too many bytes/)
  })

  it('is refused with too many files', async () => {
    const files = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.json`, content: '1' }))
    await expect(readTextArchive(zip(files), limits)).rejects.toThrow(/it holds 6 files/)
  })

  it('is refused when it is no archive or not text', async () => {
    await expect(readTextArchive(Buffer.from('hello'), limits)).rejects.toThrow()
    const binary = zip([{ name: 'report.json', content: Buffer.from([0xff, 0xfe, 0x00]) }])
    await expect(readTextArchive(binary, limits)).rejects.toThrow()
  })
})

interface File {
  name: string
  content: string | Buffer
  /** The size the archive states, where it lies. */
  declared?: number
}

/** A zip archive byte by byte (APPNOTE 4.3.7, 4.3.12, 4.3.16), so that it can be made to lie. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declared } of files) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.byteLength, 14)
    fields.writeUInt32LE(declared ?? data.byteLength, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.byteLength
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(index.byteLength, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, index, Buffer.from('PK\x05\x06'), end])
}
