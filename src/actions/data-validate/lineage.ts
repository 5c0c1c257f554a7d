import { resolve } from 'node:path'
import { hashFile } from '../../data/index.ts'
import { type Artifact, hashesOf, type LineageField, type Services } from '../../foundation/index.ts'
import type { DataValidateReport } from './report-schema.ts'
import type { JudgedDataset } from './validate-dataset.ts'

/**
 * What a validation read and wrote, by hash.
 * @param md5 by path, where a pointer names the file by it
 */
export async function lineageOf(
  judged: readonly JudgedDataset[],
  contracts: DataValidateReport['provenance']['inputs'],
  md5: ReadonlyMap<string, string>,
  services: Services,
): Promise<LineageField> {
  const reads = [
    ...judged.flatMap(({ dataset: { name, result } }) =>
      result.files.map(
        ({ path, sha256, bytes }): Artifact => ({
          kind: 'data',
          name,
          path,
          hashes: hashesOf({ sha256, md5: md5.get(path.replaceAll('\\', '/')) }),
          bytes,
        }),
      ),
    ),
    ...contracts.map(
      ({ path, sha256, bytes }): Artifact => ({
        kind: 'contract',
        name: path,
        path,
        hashes: hashesOf({ sha256 }),
        bytes,
      }),
    ),
  ]
  const writes: Artifact[] = []
  for (const { name, path } of judged.flatMap(({ failingRows }) => failingRows)) {
    const { sha256, bytes } = await hashFile(resolve(services.workspace, path))
    writes.push({ kind: 'report', name, path, hashes: hashesOf({ sha256 }), bytes })
  }
  return { reads, writes }
}
