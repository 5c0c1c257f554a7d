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
  mirrorCluster,
  mirrorKey,
  slotNames,
  weightKey,
} from './envoy-config.ts'
import { type Backend, placed, type RouterPlace, type RouterProgram, withoutIdle } from './router.ts'

const clustersSchema = z.object({
  cluster_statuses: z.array(
    z.object({
      name: z.string(),
      host_statuses: z
        .array(
          z.object({
            address: z.object({ socket_address: z.object({ port_value: z.int() }) }),
            priority: z.int().default(0),
          }),
        )
        .default([]),
    }),
  ),
})
const runtimeSchema = z.object({ entries: z.record(z.string(), z.object({ final_value: z.string() })) })

/** Longest wait until a changed file of addresses is read: Envoy is told of it by the kernel. */
const readWithinMs = 5000

/**
 * Envoy: weights by its admin interface (`/runtime_modify`), addresses by files that it watches. A request that cannot be
 * handed to one server is handed to the other, where both serve.
 * @param path of the program
 */
export const envoyRouter = (path: string): RouterProgram => ({
  name: 'envoy',
  mirrors: true,

  async prepare(place, routing) {
    const backends = placed(routing, [0, 0])
    const addresses = addressesOf(backends)
    for (const name of [...slotNames, ...slotNames.map(mirrorCluster)])
      await writeEndpoints(place, name, addresses.get(name) ?? [])
    await writeFile(join(place.folder, 'envoy.json'), JSON.stringify(envoyBootstrap(place, backends)))
    const quiet = ['--disable-hot-restart', '--log-level', 'warning']
    return [path, '-c', 'envoy.json', '--concurrency', '2', ...quiet]
  },

  async read(place) {
    const ports = portsIn(await readAddresses(place))
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
    const now = await readAddresses(place)
    const ports = portsIn(now)
    const wanted = placed(routing, ports)
    const moving: readonly string[] = slotNames.filter(
      (_, index) => wanted[index] != null && wanted[index].port !== ports[index],
    )
    // nobody is sent to a place while another moves in, unless there is no other
    if (moving.length === 1 && routing.length > 1)
      await modify(place, (name) => ({ weight: moving.includes(name) ? 0 : 100, mirrored: 0 }))
    if (moving.length > 0) await writeAddresses(place, now, addressesOf(wanted))
    await modify(place, (_, index) => ({
      weight: wanted[index]?.percent ?? 0,
      mirrored: wanted[index]?.mirrored ?? 0,
    }))
    await writeAddresses(place, await readAddresses(place), addressesOf(wanted))
  },
})

/** Ports of each cluster's servers, the first before those that take what it does not. */
type Addresses = ReadonlyMap<string, readonly number[]>

/** A place that nobody has keeps its address, without requests. */
function addressesOf(backends: readonly (Backend | null)[]): Addresses {
  const addresses = new Map<string, readonly number[]>()
  for (const [index, name] of slotNames.entries()) {
    const [own, other] = [backends[index], backends[1 - index]]
    if (own == null) continue
    const both = own.percent > 0 && other != null && other.percent > 0
    addresses.set(name, both ? [own.port, other.port] : [own.port])
    addresses.set(mirrorCluster(name), [own.port])
  }
  return addresses
}

function portsIn(addresses: Addresses): [number, number] {
  const port = (name: string) => addresses.get(name)?.[0] ?? 0
  return [port(slotNames[0]), port(slotNames[1])]
}

function modify(
  place: RouterPlace,
  values: (name: string, index: number) => { readonly weight: number; readonly mirrored: number },
): Promise<string> {
  const query = new URLSearchParams()
  for (const [index, name] of slotNames.entries()) {
    const { weight, mirrored } = values(name, index)
    query.set(weightKey(name), String(Math.round(weight * (fullWeight / 100))))
    query.set(mirrorKey(name), String(Math.round(mirrored)))
  }
  return controlByHttp(place, 'POST', `/runtime_modify?${query}`)
}

/** Envoy watches for a file that is moved into the place of another. */
async function writeEndpoints(
  { folder }: RouterPlace,
  name: string,
  ports: readonly number[],
): Promise<void> {
  const file = join(folder, endpointsFile(name))
  await writeFile(`${file}.new`, JSON.stringify(envoyEndpoints(name, ports)))
  await rename(`${file}.new`, file)
}

async function readAddresses(place: RouterPlace): Promise<Addresses> {
  const { cluster_statuses: clusters } = clustersSchema.parse(
    JSON.parse(await controlByHttp(place, 'GET', '/clusters?format=json')),
  )
  return new Map(
    clusters.map(({ name, host_statuses: hosts }) => [
      name,
      [...hosts]
        .sort((one, other) => one.priority - other.priority)
        .map(({ address }) => address.socket_address.port_value),
    ]),
  )
}

/** Writes what differs, and waits until Envoy has read it. */
async function writeAddresses(place: RouterPlace, now: Addresses, wanted: Addresses): Promise<void> {
  const differing = (seen: Addresses) =>
    [...wanted].filter(([name, ports]) => seen.get(name)?.join() !== ports.join())
  for (const [name, ports] of differing(now)) await writeEndpoints(place, name, ports)
  const until = performance.now() + readWithinMs
  while (differing(await readAddresses(place)).length > 0) {
    if (performance.now() > until)
      throw new EnvironmentError('Envoy does not read its files of addresses anew', {
        remedy: 'Put the folder on a disk of this machine, or choose another `router`',
      })
    await sleep(20)
  }
}
