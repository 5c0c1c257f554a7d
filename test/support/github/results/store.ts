/** A finished or pending upload of a workflow run. */
export interface StoredArtifact {
  readonly id: number
  readonly runId: string
  readonly jobId: string
  readonly name: string
  readonly blob: string
  /** Name of the file that a download is offered as. */
  readonly filename: string
  size: number
  digest: string | null
  /** ISO 8601, null until the upload is finalized. */
  createdAt: string | null
}

/** One version of a key; `scope` is the ref that wrote it. */
export interface StoredCache {
  readonly id: number
  readonly repository: string
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly blob: string
  finished: boolean
}

export interface StoredBlob {
  readonly bytes: Buffer
  readonly contentType: string
}

/** What the Results service keeps, shared with the REST operations on artifacts. */
export interface ResultsStore {
  readonly artifacts: StoredArtifact[]
  readonly caches: StoredCache[]
  readonly blobs: Map<string, StoredBlob>
  readonly blocks: Map<string, Map<string, Buffer>>
}

export function createResultsStore(): ResultsStore {
  return { artifacts: [], caches: [], blobs: new Map(), blocks: new Map() }
}

/** The finished artifacts of a run, oldest first. */
export function artifactsOf(store: ResultsStore, runId: string): StoredArtifact[] {
  return store.artifacts.filter((artifact) => artifact.runId === runId && artifact.createdAt !== null)
}

/** Where a client without credentials reads or writes a blob; the signature makes it unguessable on GitHub. */
export function blobUrl(origin: string, blob: string, filename?: string): string {
  const query = new URLSearchParams({ sig: signatureOf(blob) })
  if (filename !== undefined) query.set('rscd', `attachment; filename="${filename}"`)
  return `${origin}/blob/${blob}?${query}`
}

export function signatureOf(blob: string): string {
  return Buffer.from(blob).toString('base64url')
}
