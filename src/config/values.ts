import { z } from 'zod'

/** Text that says something. */
export const text = () => z.string().trim().min(1, 'must not be empty')

/** One text or several; always read as a list. */
export const oneOrMany = () =>
  z
    .union([text(), z.array(text()).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))

/** A path inside the repository, with `/`, not absolute and not leaving it. */
export const repositoryPath = () =>
  text().refine(
    (path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'),
    'must be a path inside the repository: relative, without `..`',
  )

const secondsPerUnit = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 } as const

/** `250ms`, `15m`, `24h`, `7d`; read as seconds. */
export const duration = () =>
  z
    .string()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'must be a duration such as 90s, 15m, 24h or 7d')
    .transform((value) => {
      const [, amount, unit] = /^([\d.]+)(ms|s|m|h|d)$/.exec(value) ?? []
      return Number(amount) * secondsPerUnit[unit as keyof typeof secondsPerUnit]
    })

/** Seconds of a text such as `7d`; null where it is none. */
export function readDuration(text: string): number | null {
  const read = duration().safeParse(text)
  return read.success ? read.data : null
}

/** A value of a column as YAML can say it. */
export const scalar = () => z.union([z.string(), z.number(), z.boolean()])

/** `name`, or `{ name: { settings } }` with exactly one name: how metrics, gates and guardrails are listed. */
export const namedEntry = (settings: z.ZodType = z.record(z.string(), z.unknown())) =>
  z.union([
    text(),
    z
      .record(z.string(), settings)
      .refine((entry) => Object.keys(entry).length === 1, 'must have exactly one name, then its settings'),
  ])

/** A number from 0 to 1. */
export const share = () => z.number().min(0).max(1)

const bytesPerUnit = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
} as const

/** `500MB`, `16GiB`; read as bytes. */
export const bytes = () =>
  z
    .string()
    .regex(/^\d+(\.\d+)?(B|kB|MB|GB|TB|KiB|MiB|GiB|TiB)$/, 'must be a size such as 500MB or 16GiB')
    .transform((value) => {
      const [, amount, unit] = /^([\d.]+)(\w+)$/.exec(value) ?? []
      return Number(amount) * bytesPerUnit[unit as keyof typeof bytesPerUnit]
    })
