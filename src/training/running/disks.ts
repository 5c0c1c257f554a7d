import { stat, statfs } from 'node:fs/promises'

export interface DiskSpace {
  /** A folder on it, as it was asked for. */
  readonly path: string
  readonly freeBytes: number
  readonly totalBytes: number
  /** Free places for files; null where the file system has no such limit. */
  readonly freeFiles: number | null
}

/** Space of the disks that some folders lie on, each disk once; what cannot be asked is left out. */
export async function diskSpace(folders: readonly string[]): Promise<DiskSpace[]> {
  const seen = new Set<number>()
  const disks: DiskSpace[] = []
  for (const path of folders) {
    try {
      const { dev } = await stat(path)
      if (seen.has(dev)) continue
      seen.add(dev)
      const { bavail, blocks, bsize, ffree, files } = await statfs(path)
      disks.push({
        path,
        freeBytes: bavail * bsize,
        totalBytes: blocks * bsize,
        freeFiles: files > 0 ? ffree : null,
      })
    } catch {
      // not there, or a file system that does not say
    }
  }
  return disks
}

/** The disks that are full or nearly so. */
export function fullDisks(disks: readonly DiskSpace[]): DiskSpace[] {
  return disks.filter(
    ({ freeBytes, totalBytes, freeFiles }) =>
      totalBytes > 0 && (freeBytes < Math.min(64 * 1024 ** 2, totalBytes / 100) || freeFiles === 0),
  )
}
