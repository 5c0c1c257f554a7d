import { EnvironmentError } from '../foundation/index.ts'
import { serviceFailure } from './failure.ts'

/** An artifact of this run, from this attempt or one before. */
export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly bytes: number
}

/** Artifacts of the run that this process is in: its jobs and attempts see them, no other run does. */
export interface RunArtifacts {
  /** Those whose names begin so. */
  list(prefix: string): Promise<readonly RunArtifact[]>
  /** Names are taken once. @param files absolute, all below `root` */
  upload(
    name: string,
    files: readonly string[],
    root: string,
    options?: { retentionDays?: number },
  ): Promise<void>
  /** Unpacks it into a folder. */
  download(artifact: RunArtifact, folder: string): Promise<void>
  remove(name: string): Promise<void>
}

/**
 * Needs no token: the runner gives its own to actions. Every function throws EnvironmentError for what goes wrong.
 * @returns null outside of a workflow
 */
export function openRunArtifacts(env: Readonly<Record<string, string | undefined>>): RunArtifacts | null {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) return null
  const attempt = async <T>(what: string, work: (client: Client) => Promise<T>): Promise<T> => {
    try {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      return await work(new DefaultArtifactClient())
    } catch (error) {
      throw error instanceof EnvironmentError ? error : serviceFailure(what, error)
    }
  }
  return {
    list: (prefix) =>
      attempt('list the artifacts of this run', async (client) => {
        const { artifacts } = await client.listArtifacts({ latest: true })
        return artifacts
          .filter(({ name }) => name.startsWith(prefix))
          .map(({ id, name, size }) => ({ id, name, bytes: size }))
      }),
    upload: (name, files, root, { retentionDays } = {}) =>
      attempt(`upload the artifact \`${name}\``, async (client) => {
        await client.uploadArtifact(name, [...files], root, {
          // What is uploaded here is weights, which do not get smaller.
          compressionLevel: 0,
          ...(retentionDays === undefined ? {} : { retentionDays }),
        })
      }),
    download: ({ id, name }, folder) =>
      attempt(`download the artifact \`${name}\``, async (client) => {
        await client.downloadArtifact(id, { path: folder })
      }),
    remove: (name) =>
      attempt(`remove the artifact \`${name}\``, async (client) => {
        await client.deleteArtifact(name)
      }),
  }
}

type Client = import('@actions/artifact').ArtifactClient
