import { z } from 'zod'

/**
 * Inputs arrive as text from `with:` and from flags. An empty text means "not given", as the runner cannot tell
 * the two apart.
 */

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

/** Free text; `undefined` when empty. */
export const text = () => z.preprocess(blank, z.string().trim().optional())

/** Free text with a default. */
export const textWithDefault = (fallback: string) => z.preprocess(blank, z.string().trim().default(fallback))

/** Items separated by commas or new lines; empty when not given. */
export const list = () =>
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
  )

/** `true` or `false`, as YAML 1.2's core schema spells them. */
export const flag = (fallback: boolean) =>
  z.preprocess(
    blank,
    z
      .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], 'must be true or false')
      .default(fallback ? 'true' : 'false')
      .transform((value) => value.toLowerCase() === 'true'),
  )

/** A finite number within bounds; `undefined` when empty. */
export const number = (bounds: { min?: number; max?: number } = {}) =>
  z.preprocess(
    (value) => {
      const present = blank(value)
      return typeof present === 'string' ? Number(present) : present
    },
    z
      .number('must be a number')
      .min(bounds.min ?? Number.NEGATIVE_INFINITY)
      .max(bounds.max ?? Number.POSITIVE_INFINITY)
      .optional(),
  )

/** One of a fixed set of words; `undefined` when empty. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(blank, z.enum(values).optional())
