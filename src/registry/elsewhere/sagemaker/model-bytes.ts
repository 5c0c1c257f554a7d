import { createHash } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bucket, filesOf, writeArchive } from '../../../clients/sagemaker/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { VersionToRegister } from '../model-registry.ts'

/**
 * Puts a model into the bucket as SageMaker's containers want it, a `model.tar.gz` with the file, or the contents of the
 * folder, at its root. Named by the model's hash, so bytes that are there are not sent again.
 * @returns its address
 */
export async function putModel({ sha256, path }: VersionToRegister, bucket: Bucket): Promise<string> {
  const key = `models/${sha256}/model.tar.gz`
  if ((await bucket.size(key)) !== null) return bucket.uri(key)
  if ((await stat(path).catch(() => null)) === null)
    throw new EnvironmentError(`The model is not there: ${path}`, {
      remedy: 'Get it from the data remote first, or train it again',
    })
  const folder = await mkdtemp(join(tmpdir(), 'mlops-model-'))
  try {
    const archive = join(folder, 'model.tar.gz')
    await writeArchive(await filesOf(path), archive)
    await bucket.putFile(key, archive)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return bucket.uri(key)
}

/**
 * Puts the metrics beside it, in the form that SageMaker's own tools write: `{ metrics: { NAME: { value } } }`.
 * @returns its address, or null where there are no metrics
 */
export async function putMetrics(
  { metrics, sha256 }: VersionToRegister,
  bucket: Bucket,
): Promise<string | null> {
  const entries = Object.entries(metrics).sort(([one], [other]) => (one < other ? -1 : 1))
  if (entries.length === 0) return null
  const document = {
    metrics: Object.fromEntries(entries.map(([name, value]) => [name, { value: jsonOf(value) }])),
  }
  const text = `${JSON.stringify(document, null, 2)}\n`
  const key = `models/${sha256}/metrics-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`
  if ((await bucket.size(key)) === null) await bucket.putText(key, text, 'application/json')
  return bucket.uri(key)
}

/** JSON has no infinity and no not-a-number; SageMaker's own files write them as words. */
function jsonOf(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}
