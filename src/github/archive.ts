import type { Entry, ZipFile } from 'yauzl'

/**
 * The text files of a zip archive that is not trusted, by name. Nothing is extracted to disk. Everything is refused
 * that a report's archive never has: too many files, names that leave the archive or are not plain, other kinds of
 * files, encryption, more bytes than declared or allowed, text that is not UTF-8.
 */
export async function readTextArchive(
  archive: Buffer,
  limits: { readonly unpacked: number; readonly files: number; readonly extension: string },
): Promise<Record<string, string>> {
  const { fromBufferPromise } = await import('yauzl')
  // `validateEntrySizes` stops a stream that grows beyond its declared size; names are checked for `..` and roots.
  const zip = await fromBufferPromise(archive, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
  })
  if (zip.entryCount > limits.files) throw new Error(`it holds ${zip.entryCount} files`)
  const texts: [string, string][] = []
  let room = limits.unpacked
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (name.endsWith('/')) continue
    if (!plainName.test(name) || !name.endsWith(limits.extension))
      throw new Error(`it holds a file of another kind, ${JSON.stringify(name.slice(0, 100))}`)
    room -= entry.uncompressedSize
    if (room < 0) throw new Error(`it unpacks to more than ${limits.unpacked} bytes`)
    texts.push([name, await readText(zip, entry)])
  }
  return Object.fromEntries(texts)
}

const plainName = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\/){0,5}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}
