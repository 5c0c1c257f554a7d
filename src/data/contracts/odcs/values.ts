import { z } from 'zod'

/** Parts that stand in many places of the Open Data Contract Standard, v3. An empty value counts as not written. */

export const text = () => z.string().nullish()
export const flag = () => z.boolean().nullish()
export const list = <T extends z.ZodType>(item: T) => z.array(item).nullish()

/** Element ids: no white space, and none of the characters that references are made of (v3.2's wider rule). */
export const stableId = () =>
  z
    .string()
    .regex(/^[^\s.#/\\@!%&^]+$/, 'must not have spaces or any of . # / \\ @ ! % & ^')
    .nullish()

export const customProperties = () =>
  list(
    z.strictObject({
      id: stableId(),
      property: z.string(),
      value: z.unknown(),
      description: text(),
      vendor: text(),
    }),
  )

export const authoritativeDefinitions = () =>
  list(z.strictObject({ id: stableId(), url: z.string(), type: z.string(), description: text() }))

export const tags = () => list(z.string())

/** v3.2: guidance for programs that read the contract as text. Kept as it is. */
export const context = () => z.union([z.string(), z.record(z.string(), z.unknown())]).nullish()

/** What every element (object or property) can say about itself. */
export const element = {
  id: stableId(),
  physicalName: text(),
  physicalType: text(),
  description: text(),
  businessName: text(),
  authoritativeDefinitions: authoritativeDefinitions(),
  tags: tags(),
  customProperties: customProperties(),
  deprecated: flag(),
  synonyms: list(z.record(z.string(), z.unknown())),
  context: context(),
}
