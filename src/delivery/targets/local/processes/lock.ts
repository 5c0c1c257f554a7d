import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError } from '../../../../foundation/index.ts'
import { identityOf, isAlive } from './identity.ts'

/**
 * Does the work while no other call, of any process of this machine, does its own in the same folder. Everyone who wants
 * in puts down a file that is named for their process, then looks whether somebody else's is there: of two, the one that
 * came second always sees the first. A file of a process that has ended counts for nothing, so that nobody waits for the dead.
 * @throws EnvironmentError where another call is still at work after `seconds`
 */
export async function withLock<T>(
  folder: string,
  seconds: number,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const own = await enter(folder, seconds, signal)
  try {
    return await work()
  } finally {
    await rm(own, { force: true })
  }
}

/** Whether somebody who is alive is at work. */
export async function isLocked(folder: string): Promise<boolean> {
  return (await others(folder, null)).length > 0
}

async function enter(folder: string, seconds: number, signal: AbortSignal): Promise<string> {
  const me = identityOf(process.pid)
  if (me === null)
    throw new EnvironmentError('the start of this process cannot be read', {
      remedy: 'Mount /proc, or install ps',
    })
  const name = `${me.pid}_${me.start}_${randomUUID().slice(0, 8)}`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const until = performance.now() + seconds * 1000
  while (true) {
    signal.throwIfAborted()
    if ((await others(folder, name)).length === 0) {
      await writeFile(join(folder, name), '', { flag: 'wx' })
      const alive = await others(folder, name)
      if (alive.length === 0) return join(folder, name)
      await rm(join(folder, name), { force: true })
    }
    if (performance.now() > until)
      throw new EnvironmentError(`another call has been at work on ${folder} for ${seconds} s`, {
        remedy: 'Run this again when it has ended',
      })
    await sleep(20 + Math.random() * 60)
  }
}

async function others(folder: string, own: string | null): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const alive: string[] = []
  for (const name of names.filter((one) => one !== own)) {
    const [pid, start] = name.split('_')
    if (pid !== undefined && start !== undefined && isAlive({ pid: Number(pid), start })) alive.push(name)
    else await rm(join(folder, name), { force: true })
  }
  return alive
}
