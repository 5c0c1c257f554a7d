import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Makes the file a lock of this process, whatever a process that is gone left. @returns false where one that lives has it */
export async function takeLock(path: string): Promise<boolean> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() })
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(path, mine, { flag: 'wx', mode: 0o600 })
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (isAlive(await readFile(path, 'utf8').catch(() => ''))) return false
    await rm(path, { force: true })
  }
  return false
}

/** A process of another machine is not there any more: a workspace belongs to one. */
function isAlive(lock: string): boolean {
  const [, pid, host] = /^\{"pid":(\d+),"host":"(.*)"\}$/.exec(lock) ?? []
  if (pid === undefined || host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
