import type { Backend, Routing } from '../routers/router.ts'

/** Backend of one request and, should nobody listen there, the other one. @param draw from 0 up to 1 */
export function pick(routing: Routing, draw: number): readonly Backend[] {
  const serving = routing.filter(({ percent }) => percent > 0)
  const total = serving.reduce((sum, { percent }) => sum + percent, 0)
  let left = draw * total
  const first = serving.find(({ percent }) => {
    left -= percent
    return left < 0
  })
  const chosen = first ?? serving.at(-1)
  return chosen === undefined ? [] : [chosen, ...serving.filter((backend) => backend !== chosen)]
}

/** Backend that gets a copy of one request that `answering` answers, or null. */
export function pickCopy(routing: Routing, answering: Backend, draw: number): Backend | null {
  const copied = routing.find(({ mirrored }) => mirrored > 0)
  if (copied === undefined || copied.port === answering.port) return null
  return draw * 100 < copied.mirrored ? copied : null
}

/** Null where it is no routing. */
export function readRouting(value: unknown): Routing | null {
  if (!Array.isArray(value)) return null
  const numbers = value.map((one: Partial<Record<keyof Backend, unknown>> | null) => ({
    port: Number(one?.port),
    percent: Number(one?.percent),
    mirrored: Number(one?.mirrored),
  }))
  const share = (percent: number) => percent >= 0 && percent <= 100
  const right = numbers.every(
    ({ port, percent, mirrored }) =>
      Number.isInteger(port) && port > 0 && port < 65_536 && share(percent) && share(mirrored),
  )
  return right ? numbers : null
}
