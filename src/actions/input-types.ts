import { z } from 'zod'

/**
 * Inputs arrive as text from `with:` and from flags. An empty text means "not given", as the runner cannot tell
 * the two apart. Each carries what help texts, `action.yml` and the command line must know about it as metadata.
 */
export interface InputMeta {
  readonly description?: string
  readonly kind?: 'text' | 'list' | 'flag' | 'number' | 'choice'
  /** The value when nothing is given, as text. */
  readonly fallback?: string
  readonly options?: readonly string[]
  /** Default in `action.yml` where it is an expression that only a workflow knows. */
  readonly actionDefault?: string
  /** Masked before the first log line, never shown. */
  readonly secret?: boolean
}

/** The metadata of an input made by one of the functions below. */
export function inputMeta(schema: z.core.$ZodType): InputMeta {
  return (z.globalRegistry.get(schema) ?? {}) as InputMeta
}

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

const described = <T extends z.ZodType>(schema: T, meta: InputMeta): T => schema.meta({ ...meta }) as T

/** Free text; `undefined` when empty. */
export const text = () => described(z.preprocess(blank, z.string().trim().optional()), { kind: 'text' })

/** Free text with a default. */
export const textWithDefault = (fallback: string) =>
  described(z.preprocess(blank, z.string().trim().default(fallback)), { kind: 'text', fallback })

/** Items separated by commas or new lines; empty when not given. */
export const list = () =>
  described(
    z.preprocess(
      blank,
      z
        .string()
        .default('')
        .transform((value) =>
          value
            .split(/[,\n]/)
            .map((item) => item.trim())
            .filter((item) => item !== ''),
        ),
    ),
    { kind: 'list' },
  )

/** `true` or `false`, as YAML 1.2's core schema spells them. */
export const flag = (fallback: boolean) =>
  described(
    z.preprocess(
      blank,
      z
        .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], 'must be true or false')
        .default(fallback ? 'true' : 'false')
        .transform((value) => value.toLowerCase() === 'true'),
    ),
    { kind: 'flag', fallback: String(fallback) },
  )

/** A finite number within bounds; `undefined` when empty. */
export const number = (bounds: { min?: number; max?: number } = {}) =>
  described(
    z.preprocess(
      (value) => {
        const present = blank(value)
        return typeof present === 'string' ? Number(present) : present
      },
      z
        .number('must be a number')
        .min(bounds.min ?? Number.NEGATIVE_INFINITY, `must be at least ${bounds.min}`)
        .max(bounds.max ?? Number.POSITIVE_INFINITY, `must be at most ${bounds.max}`)
        .optional(),
    ),
    { kind: 'number' },
  )

/** One of a fixed set of words; `undefined` when empty. */
export const choice = <const T extends readonly string[]>(values: T) =>
  described(z.preprocess(blank, z.enum(values, `must be one of ${values.join(', ')}`).optional()), {
    kind: 'choice',
    options: values,
  })
