import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** Relative, with `/`. */
  readonly path: string
  readonly content: Buffer
  readonly executable: boolean
}

/** 1980-01-01 in the form of MS-DOS, the first day that there is. */
const firstDay = 0x21
const madeByUnix = (3 << 8) | 20
/** Names are UTF-8. */
const flags = 0x0800

/**
 * A zip archive (PKWARE APPNOTE 6.3, without ZIP64: below 4 GiB and 65,535 entries), the same bytes for the same
 * entries.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content, executable } of entries) {
    const name = Buffer.from(path)
    const deflated = deflateRawSync(content, { level: 6 })
    const stored = deflated.length >= content.length
    const data = stored ? content : deflated
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(stored ? 0 : 8, 4)
    shared.writeUInt16LE(0, 6)
    shared.writeUInt16LE(firstDay, 8)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, data)
    const more = Buffer.alloc(14)
    more.writeUInt32LE(((executable ? 0o100755 : 0o100644) << 16) >>> 0, 6)
    more.writeUInt32LE(offset, 10)
    const made = Buffer.alloc(2)
    made.writeUInt16LE(madeByUnix)
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, shared, more, name)
    offset += 4 + shared.length + name.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}
