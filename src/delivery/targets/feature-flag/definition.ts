import { z } from 'zod'
import { ConfigurationError, messageOf } from '../../../foundation/index.ts'

/**
 * What flagd's schema (https://flagd.dev/schema/v0/flags.json) asks of every flag in a file. flagd refuses a file as a
 * whole, so that a flag of somebody else's that is wrong would keep our change from users.
 */
const variants = z
  .union([
    z.record(z.string().min(1), z.string()),
    z.record(z.string().min(1), z.boolean()),
    z.record(z.string().min(1), z.number()),
    z.record(z.string().min(1), z.record(z.string(), z.unknown())),
  ])
  .refine((all) => Object.keys(all).length > 0, 'must have one variant at least')

const flagSchema = z.looseObject({
  state: z.enum(['ENABLED', 'DISABLED']),
  variants,
  defaultVariant: z.string().nullish(),
  targeting: z.record(z.string(), z.unknown()).optional(),
})
export type FlagDefinition = z.output<typeof flagSchema>

const definitionSchema = z.looseObject({ flags: z.record(z.string().min(1), flagSchema) })

/** What a new file begins as. */
export const emptyDefinition = `{
  "$schema": "https://flagd.dev/schema/v0/flags.json",
  "flags": {}
}
`

/**
 * One flag of a definition file; null where the file has none of that name.
 * @throws ConfigurationError with everything in the file that flagd would refuse
 */
export function flagOf(text: string, file: string, flag: string): FlagDefinition | null {
  const read = definitionSchema.safeParse(jsonOf(text, file))
  if (!read.success)
    throw new ConfigurationError(
      read.error.issues.map(({ path, message }) => ({
        file,
        path: path.join('.'),
        message: `is no definition that flagd reads: ${message}`,
        remedy: 'Correct it by the schema https://flagd.dev/schema/v0/flags.json',
      })),
    )
  return Object.hasOwn(read.data.flags, flag) ? (read.data.flags[flag] ?? null) : null
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigurationError({
      file,
      message: `is no JSON: ${messageOf(error)}`,
      remedy: 'Correct it; definitions in YAML are not supported',
    })
  }
}
