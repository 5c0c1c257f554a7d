import { EnvironmentError, messageOf } from '../foundation/index.ts'
import { readTextArchive } from './archive.ts'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import { serviceFailure } from './failure.ts'
import { done, failed, type Reply, skipped } from './reply.ts'

/** Most that is read of an artifact from an untrusted run: bytes packed, bytes unpacked, files. */
export interface ArtifactLimits {
  readonly packed: number
  readonly unpacked: number
  readonly files: number
}
const defaultLimits: ArtifactLimits = { packed: 5 * 2 ** 20, unpacked: 20 * 2 ** 20, files: 50 }

/**
 * Uploads report files of this run under `name`, for the trusted workflow to fetch. An artifact of the name that an
 * earlier attempt left is replaced. Skipped outside of a workflow; needs no token.
 */
export async function uploadReportArtifact(options: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly name: string
  /** Absolute paths, all below `rootDirectory`, which their names in the artifact are relative to. */
  readonly files: readonly string[]
  readonly rootDirectory: string
  readonly retentionDays?: number
}): Promise<Reply<{ readonly id: number; readonly bytes: number }>> {
  const { env, name, files, rootDirectory, retentionDays } = options
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
    return skipped('There is no artifact service here: the report stays in its directory.')
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const upload = () =>
      client.uploadArtifact(
        name,
        [...files],
        rootDirectory,
        retentionDays === undefined ? {} : { retentionDays },
      )
    const { id = 0, size = 0 } = await upload().catch(async (error) => {
      if (!/\b409\b|already exists/i.test(messageOf(error))) throw error
      await client.deleteArtifact(name)
      return upload()
    })
    return done({ id, bytes: size })
  } catch (error) {
    return failed(serviceFailure(`upload the artifact \`${name}\``, error))
  }
}

/**
 * Fetches the newest artifact `name` of a run and returns its JSON files as text, by name, without writing anything
 * to disk. The run may be an attacker's: sizes, names and encoding are checked here, the meaning by the caller's
 * schema. null when the run uploaded none. Needs `actions: read`.
 */
export function downloadReportArtifact(
  gh: GitHub,
  runId: number,
  name: string,
  limits: ArtifactLimits = defaultLimits,
): Promise<Reply<Readonly<Record<string, string>> | null>> {
  const operation = { what: `read the artifact \`${name}\` of run ${runId}`, permission: 'actions: read' }
  return ask(gh, operation, async (connected) => {
    const { octokit, context } = connected
    const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
      ...context.repository,
      run_id: runId,
      name,
      per_page: 100,
    })
    const newest = artifacts
      .filter((artifact) => artifact.name === name && !artifact.expired)
      .sort((a, b) => b.id - a.id)[0]
    if (newest === undefined) return null
    if (newest.size_in_bytes > limits.packed) throw refused(name, `it has ${newest.size_in_bytes} bytes`)
    const archive = await download(connected, newest.id, name, limits.packed)
    try {
      return await readTextArchive(archive, { ...limits, extension: '.json' })
    } catch (error) {
      throw refused(name, messageOf(error), error)
    }
  })
}

/** Reads the archive as a stream, as what GitHub says of its size comes from the run that uploaded it. */
async function download(
  { octokit, context }: ConnectedGitHub,
  artifactId: number,
  name: string,
  limit: number,
): Promise<Buffer> {
  const { data } = await octokit.rest.actions.downloadArtifact({
    ...context.repository,
    artifact_id: artifactId,
    archive_format: 'zip',
    request: { parseSuccessResponseBody: false },
  })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of data as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > limit) throw refused(name, `it has more than ${limit} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof EnvironmentError
      ? error
      : serviceFailure(`read the artifact \`${name}\` to its end`, error, 'Run the job again.')
  }
  return Buffer.concat(chunks)
}

function refused(name: string, why: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(`The artifact \`${name}\` is refused: ${why}.`, {
    cause,
    remedy: 'It was not written by this suite, or by a version of it that does not fit this one.',
  })
}
