import { join } from 'node:path'
import { type FileBefore, fileBefore } from './file-tail.ts'
import { filesBelow } from './files-below.ts'
import type { MetricSource, OnRecord } from './source.ts'

/** Follows every wanted file below a folder, also those that appear later. */
export async function folderSource(
  folder: string,
  wanted: (path: string) => boolean,
  open: (path: string, before: FileBefore | null) => MetricSource,
  passOver: boolean,
): Promise<MetricSource> {
  const before = new Map<string, FileBefore | null>()
  if (passOver)
    for (const path of await filesBelow(folder, wanted))
      before.set(path, await fileBefore(join(folder, path)))
  const sources = new Map<string, MetricSource>()
  const poll = async (onRecord: OnRecord) => {
    for (const path of await filesBelow(folder, wanted))
      if (!sources.has(path)) sources.set(path, open(path, before.get(path) ?? null))
    for (const source of sources.values()) await source.poll(onRecord)
  }
  return {
    poll,
    async finish(onRecord) {
      await poll(onRecord)
      for (const source of sources.values()) await source.finish(onRecord)
    },
  }
}
