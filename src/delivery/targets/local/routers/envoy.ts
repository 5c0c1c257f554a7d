import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { EnvironmentError } from '../../../../foundation/index.ts'
import { controlByHttp } from './control.ts'
import {
  endpointsFile,
  envoyBootstrap,
  envoyEndpoints,
  fullWeight,
  mirrorKey,
  slotNames,
  weightKey,
} from './envoy-config.ts'
import { placed, type RouterPlace, type RouterProgram, withoutIdle } from './router.ts'

const clustersSchema = z.object({
  cluster_statuses: z.array(
    z.object({
      name: z.string(),
      host_statuses: z
        .array(z.object({ address: z.object({ socket_address: z.object({ port_value: z.int() }) }) }))
        .default([]),
    }),
  ),
})
const runtimeSchema = z.object({ entries: z.record(z.string(), z.object({ final_value: z.string() })) })

/** Longest wait until a changed file of addresses is read: Envoy is told of it by the kernel. */
const readWithinMs = 5000

/**
 * Envoy: weights by its admin interface (`/runtime_modify`), addresses by files that it watches.
 * @param path of the program
 */
export const envoyRouter = (path: string): RouterProgram => ({
  name: 'envoy',
  mirrors: true,

  async prepare(place, routing) {
    const backends = placed(routing, [0, 0])
    for (const [index, name] of slotNames.entries())
      await writeEndpoints(place, name, backends[index]?.port ?? null)
    await writeFile(join(place.folder, 'envoy.json'), JSON.stringify(envoyBootstrap(place, backends)))
    return [path, '-c', 'envoy.json', '--disable-hot-restart', '--concurrency', '2', '--log-level', 'warning']
  },

  async read(place) {
    const ports = await portsOf(place)
    const runtime = runtimeSchema.parse(JSON.parse(await controlByHttp(place, 'GET', '/runtime?format=json')))
    const value = (key: string) => Number(runtime.entries[key]?.final_value ?? 0)
    const total = slotNames.reduce((sum, name) => sum + value(weightKey(name)), 0)
    return withoutIdle(
      slotNames.map((name, index) => ({
        port: ports[index] ?? 0,
        percent: total === 0 ? 0 : (100 * value(weightKey(name))) / total,
        mirrored: value(mirrorKey(name)),
      })),
    )
  },

  async apply(place, routing) {
    const now = await portsOf(place)
    const wanted = placed(routing, now)
    for (const [index, name] of slotNames.entries()) {
      const port = wanted[index]?.port
      if (port === undefined || port === now[index]) continue
      const other = wanted[1 - index]
      // nobody is sent to a place while another moves in, unless there is no other
      if (other != null)
        await modify(place, {
          [weightKey(slotNames[1 - index]!)]: fullWeight,
          [weightKey(name)]: 0,
          [mirrorKey(name)]: 0,
        })
      await writeEndpoints(place, name, port)
      await seen(place, index, port)
    }
    await modify(
      place,
      Object.fromEntries(
        slotNames.flatMap((name, index) => [
          [weightKey(name), Math.round((wanted[index]?.percent ?? 0) * (fullWeight / 100))],
          [mirrorKey(name), Math.round(wanted[index]?.mirrored ?? 0)],
        ]),
      ),
    )
  },
})

function modify(place: RouterPlace, values: Readonly<Record<string, number>>): Promise<string> {
  const query = new URLSearchParams(
    Object.entries(values).map(([key, value]): [string, string] => [key, String(value)]),
  )
  return controlByHttp(place, 'POST', `/runtime_modify?${query}`)
}

/** Envoy watches for a file that is moved into the place of another. */
async function writeEndpoints({ folder }: RouterPlace, name: string, port: number | null): Promise<void> {
  const file = join(folder, endpointsFile(name))
  await writeFile(`${file}.new`, JSON.stringify(envoyEndpoints(name, port)))
  await rename(`${file}.new`, file)
}

async function portsOf(place: RouterPlace): Promise<[number, number]> {
  const { cluster_statuses: clusters } = clustersSchema.parse(
    JSON.parse(await controlByHttp(place, 'GET', '/clusters?format=json')),
  )
  const port = (name: string) =>
    clusters.find((one) => one.name === name)?.host_statuses[0]?.address.socket_address.port_value ?? 0
  return [port(slotNames[0]), port(slotNames[1])]
}

async function seen(place: RouterPlace, index: number, port: number): Promise<void> {
  const until = performance.now() + readWithinMs
  while ((await portsOf(place))[index] !== port) {
    if (performance.now() > until)
      throw new EnvironmentError('Envoy does not read its file of addresses anew', {
        remedy: 'Put the folder on a disk of this machine, or choose another `router`',
      })
    await sleep(20)
  }
}
