import { readdir, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { recordNames } from './records.ts'

/**
 * Ends what a process has started and left behind when it was killed with its keeper, such as the workers of nginx, which
 * go on listening. They are known by their output, which is the log of the process's folder and of nothing else. Only where
 * there is /proc.
 */
export async function endLeftBehind(folder: string): Promise<void> {
  const log = await realpath(join(folder, recordNames.log)).catch(() => null)
  if (log === null) return
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  await Promise.all(
    pids.map(async (pid) => {
      if (pid === process.pid || !(await writesTo(pid, log))) return
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // it has ended in the meantime
      }
    }),
  )
}

async function writesTo(pid: number, log: string): Promise<boolean> {
  const links = await Promise.all([1, 2].map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')))
  return links.includes(log)
}
