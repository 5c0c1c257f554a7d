import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that no other one is mistaken for: a number is used again, a number with the time of its start is not. */
export interface ProcessIdentity {
  readonly pid: number
  /** Letters, digits and `-`; holds the boot, because ticks begin anew with it. */
  readonly start: string
}

/** Null where no such process runs; one that has ended and was not waited for does not run. */
export function identityOf(pid: number): ProcessIdentity | null {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return start === null ? null : { pid, start }
}

export function isAlive({ pid, start }: ProcessIdentity): boolean {
  return identityOf(pid)?.start === start
}

/** proc(5): field 3 is the state, field 22 the start in ticks after boot; the name before them may hold anything. */
function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X' || fields[19] === undefined) return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)
    return `${boot}-${fields[19]}`
  } catch {
    return null
  }
}

function startByPs(pid: number): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state, ...start] = (stdout ?? '').trim().split(/\s+/)
  if (status !== 0 || start.length === 0 || state?.startsWith('Z') === true) return null
  return start.join('-').replaceAll(/[^A-Za-z0-9-]/g, '-')
}
