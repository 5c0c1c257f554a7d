import { Refusal } from '../operation.ts'
import type { World } from '../world.ts'
import type { RuntimeIdentity } from './runtime-token.ts'
import { blobUrl, type StoredArtifact } from './store.ts'

interface ArtifactRequest {
  workflow_run_backend_id: string
  workflow_job_run_backend_id: string
  name: string
  size?: string
  mime_type?: string | { value: string }
  hash?: string | { value: string }
  name_filter?: string | { value: string }
  id_filter?: string | { value: string }
}

const zip = 'application/zip'

type Rpc = (world: World, identity: RuntimeIdentity, request: ArtifactRequest) => Record<string, unknown>

/** github.actions.results.api.v1.ArtifactService: what @actions/artifact speaks to inside a run. */
export const artifactService: Readonly<Record<string, Rpc>> = {
  CreateArtifact: (world, identity, request) => {
    mustOwnRun(identity, request)
    if (find(world, request))
      throw new Refusal(409, 'an artifact with this name already exists on the workflow run')
    const id = world.nextId()
    const artifact: StoredArtifact = {
      id,
      runId: request.workflow_run_backend_id,
      jobId: request.workflow_job_run_backend_id,
      name: request.name,
      blob: `artifact-${id}`,
      filename: (text(request.mime_type) ?? zip) === zip ? `${request.name}.zip` : request.name,
      size: 0,
      digest: null,
      createdAt: null,
    }
    world.results.artifacts.push(artifact)
    return { ok: true, signed_upload_url: blobUrl(world.origin, artifact.blob) }
  },

  FinalizeArtifact: (world, identity, request) => {
    mustOwnRun(identity, request)
    const artifact = mustFind(world, request)
    artifact.size = Number(request.size)
    artifact.digest = text(request.hash) ?? null
    artifact.createdAt = world.now()
    return { ok: true, artifact_id: String(artifact.id) }
  },

  ListArtifacts: (world, identity, request) => {
    mustOwnRun(identity, request)
    const name = text(request.name_filter)
    const id = text(request.id_filter)
    const artifacts = world.results.artifacts
      .filter((artifact) => artifact.createdAt !== null && artifact.runId === request.workflow_run_backend_id)
      .filter((artifact) => name === undefined || artifact.name === name)
      .filter((artifact) => id === undefined || String(artifact.id) === id)
    return {
      artifacts: artifacts.map((artifact) => ({
        workflow_run_backend_id: artifact.runId,
        workflow_job_run_backend_id: artifact.jobId,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size),
        created_at: artifact.createdAt,
        ...(artifact.digest === null ? {} : { digest: artifact.digest }),
      })),
    }
  },

  GetSignedArtifactURL: (world, identity, request) => {
    mustOwnRun(identity, request)
    const { blob, filename } = mustFind(world, request)
    return { signed_url: blobUrl(world.origin, blob, filename) }
  },

  DeleteArtifact: (world, identity, request) => {
    mustOwnRun(identity, request)
    const artifact = mustFind(world, request)
    world.results.artifacts.splice(world.results.artifacts.indexOf(artifact), 1)
    return { ok: true, artifact_id: String(artifact.id) }
  },
}

function mustOwnRun(identity: RuntimeIdentity, request: ArtifactRequest): void {
  if (identity.runId !== request.workflow_run_backend_id)
    throw new Refusal(403, `the runtime token is for run ${identity.runId}`)
}

function find(world: World, request: ArtifactRequest): StoredArtifact | undefined {
  return world.results.artifacts.find(
    (artifact) => artifact.runId === request.workflow_run_backend_id && artifact.name === request.name,
  )
}

function mustFind(world: World, request: ArtifactRequest): StoredArtifact {
  const artifact = find(world, request)
  if (artifact === undefined) throw new Refusal(404, `no artifact named ${request.name}`)
  return artifact
}

/** A plain string, or one in protobuf's StringValue. */
function text(value: string | { value: string } | undefined): string | undefined {
  return typeof value === 'object' ? value.value : value
}
