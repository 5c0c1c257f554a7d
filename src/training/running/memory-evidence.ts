import { readFile } from 'node:fs/promises'
import { totalmem } from 'node:os'

/** Reads a file of the kernel's as text; null where there is none. */
export type ReadText = (path: string) => Promise<string | null>

const readText: ReadText = (path) => readFile(path, 'utf8').catch(() => null)

/** How often the kernel has killed for want of memory; null where it does not say. */
export interface MemoryKills {
  /** In this process's control group, which our children share. */
  readonly group: number | null
  /** On the whole machine, so perhaps nothing of ours. */
  readonly machine: number | null
}

/**
 * Reads the kernel's counters: `memory.events` of cgroup v2 or `memory.oom_control` of v1
 * (docs.kernel.org/admin-guide/cgroup-v2.html), and `/proc/vmstat`. All null where there is no Linux.
 */
export async function memoryKills(read: ReadText = readText): Promise<MemoryKills> {
  const groups = (await read('/proc/self/cgroup')) ?? ''
  const v2 = /^0::(.*)$/m.exec(groups)?.[1]
  const v1 = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(groups)?.[1]
  const files = [
    // inside a container the path is the host's, and the group is mounted as the root
    ...(v1 === undefined
      ? []
      : [`/sys/fs/cgroup/memory${v1}/memory.oom_control`, '/sys/fs/cgroup/memory/memory.oom_control']),
    ...(v2 === undefined ? [] : [`/sys/fs/cgroup${v2}/memory.events`, '/sys/fs/cgroup/memory.events']),
  ]
  let group: number | null = null
  for (const file of files) group ??= counter(await read(file.replaceAll('//', '/')))
  return { group, machine: counter(await read('/proc/vmstat')) }
}

/** Whether the kernel has killed since: `ours` for certain, `somewhere` on this machine, `none` that it tells of. */
export function killedSince(before: MemoryKills, after: MemoryKills): 'ours' | 'somewhere' | 'none' {
  const more = (kind: keyof MemoryKills) => (after[kind] ?? 0) > (before[kind] ?? 0)
  return more('group') ? 'ours' : more('machine') ? 'somewhere' : 'none'
}

/** Bytes of memory that this process and its children may use. */
export function memoryLimit(): number {
  const constrained = process.constrainedMemory()
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
}

function counter(text: string | null): number | null {
  const found = /^oom_kill (\d+)$/m.exec(text ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
