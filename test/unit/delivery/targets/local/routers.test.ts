import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pick, pickCopy, readRouting } from '../../../../../src/delivery/targets/local/proxy/pick.ts'
import {
  envoyBootstrap,
  envoyEndpoints,
} from '../../../../../src/delivery/targets/local/routers/envoy-config.ts'
import {
  haproxyCommands,
  haproxyConfig,
  parseServersState,
} from '../../../../../src/delivery/targets/local/routers/haproxy.ts'
import { nginxConfig } from '../../../../../src/delivery/targets/local/routers/nginx-config.ts'
import {
  type Backend,
  placed,
  type Routing,
  sameRouting,
} from '../../../../../src/delivery/targets/local/routers/router.ts'

const backend = (port: number, percent: number, mirrored = 0): Backend => ({ port, percent, mirrored })
const place = { folder: '/serving/one', host: '127.0.0.1', port: 8080, signal: new AbortController().signal }

const port = fc.integer({ min: 2000, max: 2005 })
/** One or two servers whose shares are whole percents. */
const routing: fc.Arbitrary<Routing> = fc
  .tuple(fc.uniqueArray(port, { minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 100 }))
  .map(([ports, percent]) =>
    ports.length === 1
      ? [backend(ports[0]!, 100)]
      : [backend(ports[0]!, 100 - percent), backend(ports[1]!, percent)],
  )

describe('one of two servers is drawn for each request', () => {
  it('by its share: never one without any, and the other one is next', () => {
    fc.assert(
      fc.property(routing, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (wanted, draw) => {
        const [first, ...others] = pick(wanted, draw)
        expect(first!.percent).toBeGreaterThan(0)
        expect(others.every((one) => one !== first && one.percent > 0)).toBe(true)
      }),
    )
  })

  it('at exactly the share where the draws are spread evenly', () => {
    const wanted = [backend(1, 95), backend(2, 5)]
    const draws = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 1000)
    expect(draws.filter((draw) => pick(wanted, draw)[0]!.port === 2)).toHaveLength(50)
  })

  it('and a copy goes to whoever asked for copies, never to the one who answers', () => {
    const wanted = [backend(1, 100), backend(2, 0, 30)]
    expect(pickCopy(wanted, wanted[0]!, 0.29)).toBe(wanted[1])
    expect(pickCopy(wanted, wanted[0]!, 0.31)).toBe(null)
    expect(pickCopy(wanted, wanted[1]!, 0)).toBe(null)
  })

  it.each([
    null,
    {},
    [{}],
    [{ port: 0, percent: 1, mirrored: 0 }],
    [{ port: 80, percent: 101, mirrored: 0 }],
  ])('and %j is no routing', (value) => expect(readRouting(value)).toBe(null))
})

describe('the two places of a router', () => {
  it('hold all of a routing, and nobody moves who has a place', () => {
    fc.assert(
      fc.property(routing, fc.uniqueArray(port, { minLength: 2, maxLength: 2 }), (wanted, ports) => {
        const places = placed(wanted, [ports[0]!, ports[1]!])
        expect(new Set(places.filter((one) => one !== null))).toEqual(new Set(wanted))
        for (const [index, one] of places.entries())
          if (ports.some((known) => wanted.some((two) => two.port === known && known === ports[index])))
            expect(one?.port).toBe(ports[index])
      }),
    )
  })

  it('are the same in whatever order they are told, without those that get nothing', () => {
    expect(sameRouting([backend(1, 100), backend(2, 0)], [backend(1, 100)])).toBe(true)
    expect(sameRouting([backend(1, 60), backend(2, 40)], [backend(2, 40), backend(1, 60)])).toBe(true)
    expect(sameRouting([backend(1, 60), backend(2, 40)], [backend(1, 61), backend(2, 39)])).toBe(false)
    expect(sameRouting([backend(1, 100, 0)], [backend(1, 100, 5)])).toBe(false)
  })
})

describe('commands to HAProxy', () => {
  interface Slot {
    port: number
    weight: number
  }
  const slot = fc.record({ port, weight: fc.integer({ min: 0, max: 100 }) })

  it('end in the routing, and on the way nobody is sent to a server that changes while another serves', () => {
    fc.assert(
      fc.property(fc.tuple(slot, slot), routing, ([first, second], wanted) => {
        fc.pre(first.port !== second.port)
        const servers: Record<string, Slot> = { a: { ...first }, b: { ...second } }
        for (const command of haproxyCommands([first, second], wanted)) {
          const weight = /^set weight model\/(\w) (\d+)$/.exec(command)
          if (weight !== null) servers[weight[1]!]!.weight = Number(weight[2])
          const address = /^set server model\/(\w) addr 127\.0\.0\.1 port (\d+)$/.exec(command)
          if (address !== null) {
            const name = address[1]!
            const other = servers[name === 'a' ? 'b' : 'a']!
            if (other.weight > 0 && wanted.some((one) => one.port === other.port && one.percent > 0))
              expect(servers[name]!.weight).toBe(0)
            servers[name]!.port = Number(address[2])
          }
        }
        const total = servers.a!.weight + servers.b!.weight
        const reached = Object.values(servers).map(({ port, weight }) =>
          backend(port, (100 * weight) / total),
        )
        expect(sameRouting(reached, wanted)).toBe(true)
      }),
    )
  })

  it('give a share below one percent a weight that is not none', () => {
    const commands = haproxyCommands(
      [
        { port: 1, weight: 100 },
        { port: 2, weight: 0 },
      ],
      [backend(1, 99.9), backend(2, 0.1)],
    )
    expect(commands).toContain('set weight model/b 1')
  })

  it('are answered with a table whose columns are found by their names', () => {
    // `show servers state` of HAProxy 2.6.12
    const text = `1
# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change srv_check_status srv_check_result srv_check_health srv_check_state srv_agent_state bk_f_forced_id srv_f_forced_id srv_fqdn srv_port srvrecord srv_use_ssl srv_check_port srv_check_addr srv_agent_addr srv_agent_port
3 model 1 a 127.0.0.1 2 0 70 100 2 6 3 4 6 0 0 0 - 41001 - 0 0 - - 0
3 model 2 b 127.0.0.1 2 0 30 0 2 6 3 4 6 0 0 0 - 41002 - 0 0 - - 0
`
    expect(Object.fromEntries(parseServersState(text))).toEqual({
      a: { port: 41001, weight: 70 },
      b: { port: 41002, weight: 30 },
    })
  })

  it('are not needed for what it starts with', () => {
    const text = haproxyConfig(place, [backend(41001, 100)])
    expect(text).toContain('  server a 127.0.0.1:41001 weight 100')
    expect(text).toContain('  server b 127.0.0.1:1 weight 0')
    expect(text).toContain('bind 127.0.0.1:8080')
  })
})

describe('the configuration of nginx', () => {
  const wish = { ...place, user: { username: 'runner', uid: 1000 }, version: [1, 22, 1] }
  const made = (routing: Routing, other = {}) => nginxConfig({ ...wish, routing, ...other })

  it('says on its socket what it was made from', () => {
    const routing = [backend(41001, 95), backend(41002, 5)]
    const answer = /return 200 '(.*)';/.exec(made(routing))?.[1]
    expect(JSON.parse(answer!)).toEqual(routing)
    expect(made(routing)).toContain('95.00% to_41001;\n    * to_41002;')
  })

  it('has no share of nothing, which nginx refuses', () => {
    expect(made([backend(41001, 100), backend(41002, 0)])).not.toMatch(/\b0\.00%|to_41002/)
  })

  it('keeps a connection only where it is not closed amid a request, and while none is copied', () => {
    const young = { version: [1, 27, 4] }
    expect(made([backend(1, 100)], young)).toContain('keepalive_min_timeout 10s;')
    expect(made([backend(1, 100), backend(2, 0, 50)], young)).toContain('keepalive_timeout 0;')
    expect(made([backend(1, 100)])).toContain('keepalive_timeout 0;')
  })
})

describe('the configuration of Envoy', () => {
  it('starts with the weights that are asked for', () => {
    const { layered_runtime: runtime } = envoyBootstrap(place, [backend(1, 95), backend(2, 5, 20)])
    expect(runtime.layers[0]?.static_layer).toEqual({
      'mlops.weight.a': 9500,
      'mlops.weight.b': 500,
      'mlops.mirror.a': 0,
      'mlops.mirror.b': 20,
    })
  })

  it('lists the server that takes what another does not after it', () => {
    const [resource] = envoyEndpoints('a', [41001, 41002]).resources
    expect(resource?.endpoints.map(({ priority }) => priority)).toEqual([0, 1])
    expect(envoyEndpoints('b', []).resources[0]?.endpoints).toEqual([])
  })
})
