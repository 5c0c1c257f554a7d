import type { RouterName } from '../settings.ts'

/** A model server that a router knows, by its port on 127.0.0.1. */
export interface Backend {
  readonly port: number
  /** Of the users' requests. */
  readonly percent: number
  /** Of the requests that are copied to it, their answers thrown away. */
  readonly mirrored: number
}

/** One or two backends whose percents are 100 together. */
export type Routing = readonly Backend[]

export interface RouterPlace {
  /** Of this one router process: its configuration and its socket. Absolute. */
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly signal: AbortSignal
}

/** One program that spreads requests. It has no memory of ours: what it does is read from the running process. */
export interface RouterProgram {
  readonly name: RouterName
  readonly mirrors: boolean
  /** Writes what it starts with; the words that start it in the foreground, in the place's folder. */
  prepare(place: RouterPlace, routing: Routing): Promise<readonly string[]>
  /** What the running process applies now, without backends that get nothing; throws where it does not answer. */
  read(place: RouterPlace): Promise<Routing>
  /**
   * Asks the running process for another routing; requests that are under way are answered as they were begun.
   * @param pid of the process
   */
  apply(place: RouterPlace, routing: Routing, pid: number): Promise<void>
}

/** Seconds that a connection or an answer may be silent. */
export const idleSeconds = 300
/** Seconds that a connection to a model server is kept unused: less than the 5 s after which servers such as uvicorn close it. */
export const keptSeconds = 3

export const controlSocket = 'control.sock'

/** Whether two routings do the same, whatever order they are written in. */
export function sameRouting(one: Routing, other: Routing): boolean {
  const told = (routing: Routing) =>
    withoutIdle(routing)
      .map(({ port, percent, mirrored }) => `${port} ${percent.toFixed(1)} ${Math.round(mirrored)}`)
      .sort()
      .join()
  return told(one) === told(other)
}

export function withoutIdle(routing: Routing): Routing {
  return routing.filter(({ percent, mirrored }) => percent > 0 || mirrored > 0)
}

/**
 * Gives each backend one of the two places that a router was started with: its own where it has one already, so that
 * nothing changes for it.
 * @param ports that the places have now; 0 for none
 */
export function placed(
  routing: Routing,
  ports: readonly [number, number],
): readonly [Backend | null, Backend | null] {
  const free = routing.filter(({ port }) => !ports.includes(port))
  const keeper = (port: number) => routing.find((backend) => backend.port === port)
  const first = keeper(ports[0]) ?? null
  const second = keeper(ports[1]) ?? null
  return [first ?? free.shift() ?? null, second ?? free.shift() ?? null]
}
