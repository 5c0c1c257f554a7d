/** A file of a release. */
export interface HostAsset {
  readonly id: number
  readonly name: string
  readonly bytes: number
  /** 64 hex digits, or null where the host does not tell. */
  readonly sha256: string | null
  /** False for what an interrupted upload left. */
  readonly whole: boolean
}

export interface HostRelease {
  readonly id: number
  readonly draft: boolean
  readonly body: string
  readonly assets: readonly HostAsset[]
}

/** GitHub's releases as this store takes them; `openReleases` of the domain `github` is one. */
export interface ReleaseHost {
  /** `OWNER/NAME`. */
  readonly repository: string
  withTag(tag: string): Promise<readonly HostRelease[]>
  tagExists(tag: string): Promise<boolean>
  createDraft(release: { tag: string; title: string; body: string }): Promise<HostRelease>
  publish(id: number): Promise<void>
  remove(id: number): Promise<void>
  upload(
    releaseId: number,
    asset: {
      readonly name: string
      readonly contentType: string
      readonly bytes: number
      readonly body: ReadableStream<Uint8Array>
    },
    signal: AbortSignal,
  ): Promise<HostAsset>
  removeAsset(id: number): Promise<void>
  download(
    id: number,
    offset: number,
    signal: AbortSignal,
  ): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly start: number }>
}
