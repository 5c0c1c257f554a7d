import type { KubernetesClient } from '../../../../clients/kubernetes/index.ts'

/** What a controller says of the sync. */
export interface SyncState {
  /** Commits that it has applied last, in full; one for each source. */
  readonly applied: readonly string[]
  /** Whether what it has applied can do its work. */
  readonly healthy: boolean
  /** Whether it was asked to look and has not yet: what it says of a failure is of before. */
  readonly asked: boolean
  /** Of the last sync that failed: the commit, null where it came to none, and the controller's own words. */
  readonly failure: { readonly commit: string | null; readonly message: string } | null
  /** Why it syncs nothing by itself, in words. */
  readonly stopped: string | null
  /** Whether it puts back by itself what somebody changes by hand. */
  readonly heals: boolean
  /** In words, for people. */
  readonly detail: string
}

/** What syncs commits into a cluster. */
export interface SyncController {
  /** Rights that it needs, for messages. */
  readonly rights: string
  /** @throws ConfigurationError where there is none of the name */
  state(client: KubernetesClient): Promise<SyncState>
  /** Asks it to look at the repository now and not at its next turn. @param now for the controllers that want a time */
  refresh(client: KubernetesClient, now: Date): Promise<void>
}

export interface Condition {
  readonly type: string
  readonly status?: string
  readonly reason?: string
  readonly message?: string
  readonly observedGeneration?: number
}

/** A controller's message, cut to what a person reads. */
export function told(message: string | undefined, otherwise: string): string {
  const text = (message ?? '').trim().replaceAll(/\s+/g, ' ')
  return text === '' ? otherwise : text.slice(0, 500)
}
