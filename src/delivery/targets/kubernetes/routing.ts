import type { KubernetesClient } from '../../../clients/kubernetes/index.ts'

/** What the way in sends to the Service of the candidate, in percent. */
export interface Share {
  readonly weight: number
  readonly mirrored: number
}

/** The way in, as it is. */
export interface RouteState extends Share {
  /** Whether what carries the requests has taken it. */
  readonly accepted: boolean
  /** Why it will not, in words. */
  readonly problem: string | null
  /** In words, for people. */
  readonly detail: string
}

/** How requests are spread over the two Services. */
export interface Routing {
  readonly shadow: boolean
  /** Rights that it needs, for messages. */
  readonly rights: string
  /** Null where it is not there. */
  read(client: KubernetesClient): Promise<RouteState | null>
  /** Creates it where it is not there. */
  apply(client: KubernetesClient, share: Share): Promise<void>
}
