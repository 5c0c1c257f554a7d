import { maskedCrc32c } from './crc32c.ts'

const headerBytes = 12
const footerBytes = 4
/** Larger ones are images, graphs and the like, and are passed over without being held. */
const largestRecord = 1024 * 1024

/**
 * The records of a TFRecord file out of pieces of it (tensorflow.org/tutorials/load_data/tfrecord): length as uint64, its
 * masked CRC-32C, the data, its masked CRC-32C, all little-endian. A last record that is half-written waits for its rest.
 */
export class RecordCutter {
  #rest: Buffer = Buffer.alloc(0)
  /** Bytes of a large record that are still to come. */
  #passOver = 0

  /** @throws Error where a checksum is wrong: nothing after it can be found */
  cut(bytes: Buffer, onRecord: (record: Buffer) => void): void {
    let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    for (;;) {
      const passed = Math.min(this.#passOver, rest.length)
      rest = rest.subarray(passed)
      this.#passOver -= passed
      if (rest.length < headerBytes || this.#passOver > 0) break
      if (maskedCrc32c(rest.subarray(0, 8)) !== rest.readUInt32LE(8))
        throw new Error('the length of a record has a wrong checksum')
      const length = Number(rest.readBigUInt64LE(0))
      if (length > largestRecord) {
        this.#passOver = headerBytes + length + footerBytes
        continue
      }
      if (rest.length < headerBytes + length + footerBytes) break
      const data = rest.subarray(headerBytes, headerBytes + length)
      if (maskedCrc32c(data) !== rest.readUInt32LE(headerBytes + length))
        throw new Error('a record has a wrong checksum')
      rest = rest.subarray(headerBytes + length + footerBytes)
      onRecord(data)
    }
    this.#rest = Buffer.from(rest)
  }
}
