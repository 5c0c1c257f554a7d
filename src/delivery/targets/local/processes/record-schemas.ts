import { z } from 'zod'

const reader =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): T | null =>
    schema.safeParse(value).data ?? null

export const readIdentity = reader(z.object({ pid: z.int(), start: z.string() }))

export const readExit = reader(
  z.object({ code: z.int().nullable(), signal: z.string().nullable(), error: z.string().nullable() }),
)

/** One version's server: written before it is started, never changed. */
const server = z.object({
  kind: z.literal('server'),
  version: z.string(),
  commit: z.string(),
  /** Path of the model's files. */
  files: z.string(),
  /** On 127.0.0.1. */
  port: z.int(),
  startedAt: z.iso.datetime(),
})
const router = z.object({
  kind: z.literal('router'),
  name: z.enum(['envoy', 'haproxy', 'nginx', 'node']),
  host: z.string(),
  port: z.int(),
})
export type ServerAbout = z.output<typeof server>
export type RouterAbout = z.output<typeof router>
export type About = ServerAbout | RouterAbout
export const readAbout = reader<About>(z.discriminatedUnion('kind', [server, router]))
