import type { Readable, Writable } from 'node:stream'
import type { CoreV1Event, V1Job, V1Pod } from '@kubernetes/client-node'

/** What is asked of a cluster, in one namespace. Every call throws EnvironmentError where it cannot be reached or refuses. */
export interface Cluster {
  readonly namespace: string
  /** Null where there is none. */
  job(name: string): Promise<V1Job | null>
  /** @returns false where one has this name already */
  createJob(manifest: V1Job): Promise<boolean>
  /** With its pods, which it stays for until they are gone; one that is not there is none to delete. */
  deleteJob(name: string): Promise<void>
  /** The pod of a job, or null where it has none (yet, or any more). */
  pod(job: string): Promise<V1Pod | null>
  /** Of a job or a pod, by its name. */
  events(name: string): Promise<readonly CoreV1Event[]>
  /** Lines with their times in front, from at most so many seconds ago; null where the container has no log. */
  log(pod: string, container: string, sinceSeconds: number | null): Promise<string | null>
  /** Runs a command in a container. */
  exec(pod: string, container: string, command: readonly string[], streams: ExecStreams): Promise<ExecEnd>
}

export interface ExecStreams {
  /** It must not have more than the command takes: not every cluster tells the command of the end. */
  readonly stdin?: Readable
  readonly stdout?: Writable
}

export interface ExecEnd {
  readonly exitCode: number
  /** At most 64 KiB. */
  readonly stderr: string
}
