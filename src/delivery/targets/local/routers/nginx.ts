import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EnvironmentError, type ProcessRunner } from '../../../../foundation/index.ts'
import { controlByHttp } from './control.ts'
import { nginxConfig } from './nginx-config.ts'
import { routingSchema } from './node.ts'
import { type RouterPlace, type RouterProgram, type Routing, withoutIdle } from './router.ts'

/**
 * nginx: each routing is a configuration that it loads anew. The configuration answers on a socket with the routing it
 * was made from, so that what is read back is what the workers that accept requests have loaded.
 * @param path of the program
 */
export function nginxRouter(path: string, process: ProcessRunner): RouterProgram {
  const config = 'nginx.conf'

  async function write(place: RouterPlace, routing: Routing): Promise<void> {
    const text = nginxConfig({
      host: place.host,
      port: place.port,
      routing,
      user: userInfo(),
      version: await versionOf(path, process),
    })
    await writeFile(join(place.folder, `${config}.new`), text)
    const options = { cwd: place.folder }
    const tested = await process.run(path, [...words(place), '-t', '-q', '-c', `${config}.new`], options)
    if (tested.exitCode !== 0)
      throw new EnvironmentError(`nginx refuses its configuration: ${tested.stderr.trim().slice(0, 2000)}`, {
        remedy: 'Choose another `router`',
      })
    await rename(join(place.folder, `${config}.new`), join(place.folder, config))
  }
  const words = ({ folder }: RouterPlace) => ['-p', `${folder}/`, '-e', 'stderr']

  return {
    name: 'nginx',
    mirrors: true,

    async prepare(place, routing) {
      await mkdir(join(place.folder, 'tmp'), { recursive: true, mode: 0o700 })
      await write(place, routing)
      return [path, ...words(place), '-c', config]
    },

    async read(place) {
      return withoutIdle(routingSchema.parse(JSON.parse(await controlByHttp(place, 'GET', '/routing'))))
    },

    async apply(place, routing, pid) {
      await write(place, routing)
      const before = await workersOf(pid)
      globalThis.process.kill(pid, 'SIGHUP')
      await until(async () => (await Promise.all(before.map(accepts))).every((one) => !one))
    },
  }
}

/** Longest wait until the workers that had the old configuration take no more requests. */
const takenOverMs = 5000

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + takenOverMs
  while (!(await holds()) && performance.now() < end) await sleep(10)
}

/** Processes that a process has started; none where the system does not tell. */
async function workersOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'latin1').catch(() => '')
  return text.split(' ').filter(Boolean).map(Number)
}

/** A worker that answers what it has begun says so in its title. */
async function accepts(pid: number): Promise<boolean> {
  const title = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')
  return title.includes('worker process') && !title.includes('shutting down')
}

/** `nginx version: nginx/1.22.1` as numbers. */
async function versionOf(path: string, process: ProcessRunner): Promise<readonly number[]> {
  const { stderr } = await process.run(path, ['-v'])
  return (/nginx\/([\d.]+)/.exec(stderr)?.[1] ?? '0').split('.').map(Number)
}
