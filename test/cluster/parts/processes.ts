import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Programs that are ended together, the last first. What each says is in `<name>.log` of the folder. */
export class Processes {
  readonly folder: string
  readonly #children: ChildProcess[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  start(name: string, program: string, args: readonly string[]): ChildProcess {
    const log = openSync(join(this.folder, `${name}.log`), 'a')
    const child = spawn(program, args, { stdio: ['ignore', log, log], cwd: this.folder })
    closeSync(log)
    child.on('error', (error) => console.error(`${name}: ${error.message}`))
    this.#children.push(child)
    return child
  }

  async stop(): Promise<void> {
    for (const child of this.#children.splice(0).reverse()) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    }
  }
}

/** Does it again until it does not throw. @returns what it gave */
export async function eventually<T>(work: () => Promise<T> | T, seconds = 30): Promise<T> {
  for (const until = Date.now() + seconds * 1000; ; await wait(100)) {
    try {
      return await work()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}
