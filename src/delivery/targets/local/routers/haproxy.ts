import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentError } from '../../../../foundation/index.ts'
import { controlByLines } from './control.ts'
import {
  type Backend,
  controlSocket,
  idleSeconds,
  placed,
  type RouterPlace,
  type RouterProgram,
  type Routing,
  withoutIdle,
} from './router.ts'

/** The two servers of the one backend. */
const [first, second] = ['a', 'b'] as const
const names = [first, second] as const
/** Numbers that a request draws from; the larger, the less what the weights add up to does not divide it matters. */
const draws = 1_000_000
/** Port of a server that nothing is behind. */
const nobody = 1

interface Slot {
  readonly port: number
  readonly weight: number
}

/**
 * HAProxy through its runtime API (management guide, section 9.3). It starts with two servers whose addresses and weights
 * are changed while it runs, so that it is never loaded anew. Each request draws its server by the weights; by `balance
 * roundrobin` a server whose weight comes up from zero would get hundreds of requests in a row, and users who ask in step
 * would always meet the same version. It copies none: that takes a separate agent (SPOE).
 * @param path of the program
 */
export const haproxyRouter = (path: string): RouterProgram => ({
  name: 'haproxy',
  mirrors: false,

  async prepare(place, routing) {
    await writeFile(join(place.folder, 'haproxy.cfg'), haproxyConfig(place, routing))
    return [path, '-db', '-f', 'haproxy.cfg']
  },

  async read(place) {
    const slots = await readSlots(place)
    const total = slots.reduce((sum, { weight }) => sum + weight, 0)
    return withoutIdle(
      slots.map(({ port, weight }) => ({
        port,
        percent: total === 0 ? 0 : (100 * weight) / total,
        mirrored: 0,
      })),
    )
  },

  async apply(place, routing) {
    const answer = await controlByLines(place, haproxyCommands(await readSlots(place), routing))
    const complaint = answer
      .split('\n')
      .find((line) => /no such|unknown|invalid|require|fail|can't/i.test(line))
    if (complaint !== undefined) throw new EnvironmentError(`HAProxy refuses: ${complaint}`)
  },
})

/** Commands that lead from what the servers are to a routing; at no moment is a request sent to a server that changes. */
export function haproxyCommands(now: readonly [Slot, Slot], routing: Routing): readonly string[] {
  const wanted = placed(routing, [now[0].port, now[1].port])
  const weights = weightsOf(wanted)
  const server = (index: number) => `model/${names[index]}`
  const weight = (index: number) => `set weight ${server(index)} ${weights[index]}`
  const commands: string[] = []
  const changed = [0, 1].filter((index) => wanted[index] != null && wanted[index].port !== now[index]?.port)
  const kept = [0, 1].filter((index) => !changed.includes(index))
  // those that stay take what they may, before those that change are emptied
  for (const index of kept) if (weights[index] !== 0) commands.push(weight(index))
  for (const index of changed)
    commands.push(
      ...(weights.some((one, other) => other !== index && one > 0) ? [`set weight ${server(index)} 0`] : []),
      `set server ${server(index)} addr 127.0.0.1 port ${wanted[index]?.port}`,
    )
  for (const index of [0, 1])
    if (weights[index] !== 0) commands.push(`set server ${server(index)} health up`, weight(index))
  for (const index of [0, 1]) if (weights[index] === 0) commands.push(weight(index))
  return commands
}

/** Weights are whole numbers up to 256; the scale is the one that says the shares most exactly. */
function weightsOf(backends: readonly (Backend | null)[]): readonly number[] {
  const shares = backends.map((backend) => (backend?.percent ?? 0) / 100)
  const error = (scale: number) =>
    shares.reduce((sum, share) => sum + Math.abs(Math.round(share * scale) / scale - share), 0)
  const scale = [100, 200, 250, 256].reduce((best, one) => (error(one) < error(best) - 1e-9 ? one : best))
  // a share that is not none is never rounded to none
  return shares.map((share) => (share === 0 ? 0 : Math.max(1, Math.round(share * scale))))
}

export function haproxyConfig({ host, port }: RouterPlace, routing: Routing): string {
  const backends = placed(routing, [0, 0])
  const weights = weightsOf(backends)
  const servers = names.map(
    (name, index) => `  server ${name} 127.0.0.1:${backends[index]?.port ?? nobody} weight ${weights[index]}`,
  )
  return `global
  stats socket unix@${controlSocket} mode 600 level admin
  stats timeout 10s
defaults
  mode http
  option http-keep-alive
  option forwardfor
  timeout connect 5s
  timeout client ${idleSeconds}s
  timeout server ${idleSeconds}s
  timeout tunnel 1h
  retries 3
  option redispatch 1
  retry-on conn-failure
frontend users
  bind ${host.includes(':') ? `[${host}]` : host}:${port}
  default_backend model
backend model
  balance roundrobin
  http-request set-var(txn.second) srv_uweight(model/${second})
  http-request set-var(txn.both) srv_uweight(model/${first}),add(txn.second)
  use-server ${second} if { rand(${draws}),mod(txn.both),sub(txn.second) lt 0 }
  use-server ${first} if { srv_uweight(model/${first}) gt 0 }
  http-reuse safe
  default-server check inter 1s fall 1 rise 1 pool-purge-delay 3s
${servers.join('\n')}
`
}

async function readSlots(place: RouterPlace): Promise<readonly [Slot, Slot]> {
  const slots = parseServersState(await controlByLines(place, ['show servers state model']))
  const [one, other] = names.map((name) => slots.get(name))
  if (one === undefined || other === undefined)
    throw new EnvironmentError('HAProxy does not list the servers it was started with')
  return [one, other]
}

/** `show servers state`: a version, a line of column names after `#`, a line for each server. */
export function parseServersState(text: string): ReadonlyMap<string, Slot> {
  const lines = text.split('\n').map((line) => line.trim())
  const columns =
    lines
      .find((line) => line.startsWith('#'))
      ?.slice(1)
      .trim()
      .split(/\s+/) ?? []
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#') && line.includes(' '))
  return new Map(
    rows.map((row) => {
      const cells = row.split(/\s+/)
      const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
      return [cell('srv_name'), { port: Number(cell('srv_port')), weight: Number(cell('srv_uweight')) }]
    }),
  )
}
