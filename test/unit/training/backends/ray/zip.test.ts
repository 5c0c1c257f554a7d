import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBuffer, type ZipFile } from 'yauzl'
import { zip } from '../../../../../src/training/backends/ray/zip.ts'

describe('the zip archive for Ray', () => {
  it('holds what was put in, read by another library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            name: fc.stringMatching(/^[a-zäß漢 ]{1,12}$/),
            text: fc.string(),
            executable: fc.boolean(),
          }),
          {
            selector: ({ name }) => name,
            maxLength: 8,
          },
        ),
        async (files) => {
          const entries = files.map(({ name, text: content, executable }) => ({
            path: `folder/${name}`,
            content: Buffer.from(content.repeat(20)),
            executable,
          }))
          expect(zip(entries).equals(zip(entries))).toBe(true)
          expect(await read(zip(entries))).toEqual(
            entries.map(({ path, content, executable }) => ({
              path,
              content: content.toString(),
              executable,
            })),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})

async function read(archive: Buffer) {
  const opened = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)))
  })
  const found: { path: string; content: string; executable: boolean }[] = []
  await new Promise<void>((resolve, reject) => {
    opened.on('end', resolve).on('error', reject)
    opened.on('entry', (entry) => {
      opened.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error)
        const executable = ((entry.externalFileAttributes >>> 16) & 0o100) !== 0
        found.push({ path: entry.fileName, content: await text(stream), executable })
        opened.readEntry()
      })
    })
    opened.readEntry()
  })
  return found
}
