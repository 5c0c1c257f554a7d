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
