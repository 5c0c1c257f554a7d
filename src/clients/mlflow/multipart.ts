import { z } from 'zod'
import { shaped } from './answers.ts'
import { type ArtifactRoot, encoded } from './artifact-path.ts'
import { MlflowError } from './failures.ts'
import { type Mlflow, nothing } from './transport.ts'

const mostParts = 10_000
/** MLflow's own part, doubled until all fit into the parts that storages take. */
const leastPart = 10 * 1024 ** 2
const atOnce = 4

const started = z.object({
  upload_id: z.string().optional(),
  credentials: z.array(
    z.object({
      url: z.string(),
      part_number: z.union([z.number(), z.string()]).transform(Number),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  ),
})

/**
 * Uploads a file in parts, straight to the storage behind the server, by addresses that the server signs.
 * @returns false where this server or its storage takes no parts, so that it has to go in one
 */
export async function uploadInParts(
  mlflow: Mlflow,
  root: ArtifactRoot,
  path: string,
  body: Blob,
  least: number = leastPart,
): Promise<boolean> {
  let part = least
  while (body.size / part > mostParts) part *= 2
  const count = Math.max(1, Math.ceil(body.size / part))
  const cut = path.lastIndexOf('/')
  const folder = cut < 0 ? root.path : `${root.path}/${path.slice(0, cut)}`
  const name = path.slice(cut + 1)
  const ask = async (what: 'create' | 'complete' | 'abort', more: object) => {
    const request = {
      method: 'POST',
      url: `${root.server}/api/2.0/mlflow-artifacts/mpu/${what}/${encoded(folder)}`,
      headers: { 'content-type': 'application/json' },
      body: new Blob([JSON.stringify({ path: name, ...more })]),
      bytes: 0,
      to: `${what} an upload in parts`,
    } as const
    return mlflow.send(request, (answer) => answer.text())
  }

  let begun: z.output<typeof started>
  try {
    begun = shaped(started, JSON.parse(await ask('create', { num_parts: count })), 'start an upload in parts')
  } catch (error) {
    const status = error instanceof MlflowError ? error.status : null
    if (status === 501 || status === 404 || status === 405) return false
    throw error
  }
  const { upload_id: uploadId, credentials } = begun
  try {
    const parts: { part_number: number; etag: string; url: string }[] = []
    const waiting = [...credentials.entries()]
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, { url, part_number, headers }] = next
        const slice = body.slice(index * part, (index + 1) * part)
        const to = `take part ${part_number} of ${path}`
        const request = { method: 'PUT', url, headers, body: slice, bytes: slice.size, to } as const
        const etag = await mlflow.send(request, async (answer) => {
          await nothing(answer)
          return answer.headers.get('etag') ?? ''
        })
        parts.push({ part_number, etag, url })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    parts.sort((one, other) => one.part_number - other.part_number)
    await ask('complete', { upload_id: uploadId, parts })
    return true
  } catch (error) {
    await ask('abort', { upload_id: uploadId }).catch(() => {})
    throw error
  }
}
