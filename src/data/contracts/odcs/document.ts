import { z } from 'zod'
import { objectSchema } from './schema.ts'
import { authoritativeDefinitions, context, customProperties, list, stableId, tags, text } from './values.ts'

export const apiVersions = ['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0', 'v3.2.0'] as const

const member = z.strictObject({
  id: stableId(),
  username: text(),
  name: text(),
  description: text(),
  role: text(),
  dateIn: text(),
  dateOut: text(),
  replacedByUsername: text(),
  comment: text(),
  tags: tags(),
  customProperties: customProperties(),
  authoritativeDefinitions: authoritativeDefinitions(),
})

const team = z.strictObject({
  id: stableId(),
  name: text(),
  description: text(),
  members: list(member),
  tags: tags(),
  customProperties: customProperties(),
  authoritativeDefinitions: authoritativeDefinitions(),
})

export const slaSchema = z.strictObject({
  id: stableId(),
  property: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  valueExt: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  unit: text(),
  element: text(),
  column: text(),
  driver: text(),
  description: text(),
  scheduler: text(),
  schedule: text(),
  customProperties: customProperties(),
  authoritativeDefinitions: authoritativeDefinitions(),
})
export type Sla = z.output<typeof slaSchema>

/**
 * A contract by the Open Data Contract Standard, v3.0.0 to v3.2.0, with unknown keys refused everywhere but in
 * `servers`, whose keys are each technology's own and which nothing here reads.
 */
export const documentSchema = z.strictObject({
  apiVersion: z.enum(apiVersions),
  kind: z.literal('DataContract'),
  id: z.string().min(1),
  version: z.string().min(1),
  status: text(),
  name: text(),
  tenant: text(),
  domain: text(),
  dataProduct: text(),
  tags: tags(),
  context: context(),
  description: z
    .strictObject({
      usage: text(),
      purpose: text(),
      limitations: text(),
      authoritativeDefinitions: authoritativeDefinitions(),
      customProperties: customProperties(),
    })
    .nullish(),
  servers: list(z.looseObject({ server: z.string(), type: z.string() })),
  schema: list(objectSchema),
  support: list(
    z.strictObject({
      id: stableId(),
      channel: z.string(),
      url: text(),
      description: text(),
      tool: text(),
      scope: text(),
      invitationUrl: text(),
      customProperties: customProperties(),
    }),
  ),
  price: z
    .strictObject({
      id: stableId(),
      priceAmount: z.number().nullish(),
      priceCurrency: text(),
      priceUnit: text(),
    })
    .nullish(),
  team: z.union([team, z.array(member)]).nullish(),
  roles: list(
    z.strictObject({
      id: stableId(),
      role: z.string(),
      description: text(),
      access: text(),
      firstLevelApprovers: text(),
      secondLevelApprovers: text(),
      customProperties: customProperties(),
    }),
  ),
  slaDefaultElement: text(),
  slaProperties: list(slaSchema),
  authoritativeDefinitions: authoritativeDefinitions(),
  customProperties: customProperties(),
  contractCreatedTs: text(),
})
