import type { ChildProcess } from 'node:child_process'

/**
 * The runner of a cancelled job waits 7.5 s after SIGINT and 2.5 s after SIGTERM before it kills us; our children
 * must have had both by then, or they would outlive us.
 */
const escalation = [
  { signal: 'SIGINT', afterMs: 0 },
  { signal: 'SIGTERM', afterMs: 6000 },
  { signal: 'SIGKILL', afterMs: 8500 },
] as const

/** Sends signals to a child's whole group. */
export interface GroupStopper {
  /** Sends the signal at once and harder ones later; SIGTERM when it was SIGTERM that came to us, else SIGINT. */
  stop(first?: unknown): void
  kill(): void
  /** Forgets the harder signals. */
  clear(): void
}

export function stopGroup(child: ChildProcess): GroupStopper {
  const timers: NodeJS.Timeout[] = []
  const send = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      if (process.platform === 'win32') child.kill(signal)
      else process.kill(-child.pid, signal)
    } catch {
      // the group has already ended
    }
  }
  return {
    stop(first) {
      if (timers.length > 0) return
      const steps = first === 'SIGTERM' ? escalation.filter(({ signal }) => signal !== 'SIGINT') : escalation
      const [now, ...later] = steps
      send(now!.signal)
      for (const { signal, afterMs } of later) timers.push(setTimeout(send, afterMs, signal))
    },
    kill: () => send('SIGKILL'),
    clear: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Groups that are running: whatever makes this process exit before they have ended takes them with it. */
export class LiveGroups {
  readonly #groups = new Set<GroupStopper>()
  readonly #killAll = () => {
    for (const group of this.#groups) group.kill()
  }

  add(group: GroupStopper): void {
    if (this.#groups.size === 0) process.on('exit', this.#killAll)
    this.#groups.add(group)
  }

  delete(group: GroupStopper): void {
    this.#groups.delete(group)
    if (this.#groups.size === 0) process.removeListener('exit', this.#killAll)
  }
}
