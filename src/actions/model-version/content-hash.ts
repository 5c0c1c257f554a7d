import { stat } from 'node:fs/promises'
import { hashFile, hashTree } from '../../data/versioning/index.ts'

/** Content of a file, or of a folder and all below it; bytes are those of the file, 0 for a folder. */
export async function contentHash(path: string): Promise<{ sha256: string; bytes: number }> {
  if ((await stat(path)).isDirectory()) return { sha256: await hashTree(['.'], { root: path }), bytes: 0 }
  const { sha256, bytes } = await hashFile(path)
  return { sha256, bytes }
}
