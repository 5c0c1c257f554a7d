import { z } from 'zod'
import { qualitySchema } from './quality.ts'
import { customProperties, element, flag, list, text } from './values.ts'

const reference = () => z.union([z.string(), z.array(z.string()).min(1)])

/** `from` and `to` of a foreign key (ODCS v3.1, section "References"). */
export const relationshipSchema = z.strictObject({
  id: text(),
  type: z.literal('foreignKey').nullish(),
  from: reference().nullish(),
  to: reference(),
  description: text(),
  customProperties: customProperties(),
})
export type Relationship = z.output<typeof relationshipSchema>

const count = () => z.int().min(0).nullish()
/** A number for numbers, ISO 8601 text for dates and times; v3.0 writes `exclusiveMinimum: true` beside `minimum`. */
const bound = () => z.union([z.number(), z.string(), z.boolean()]).nullish()

/** Options of every logical type; which fit which is said by `optionsOf`. */
const optionFields = {
  minLength: count(),
  maxLength: count(),
  pattern: text(),
  format: text(),
  minimum: bound(),
  maximum: bound(),
  exclusiveMinimum: bound(),
  exclusiveMaximum: bound(),
  multipleOf: z.number().positive('must be above 0').nullish(),
  timezone: flag(),
  defaultTimezone: text(),
  minItems: count(),
  maxItems: count(),
  uniqueItems: flag(),
  minProperties: count(),
  maxProperties: count(),
  required: list(z.string()),
  dimensions: z.int().min(1).nullish(),
  elementType: text(),
  distanceMetric: text(),
  embeddingModel: text(),
  embeddingModelVersion: text(),
  normalized: flag(),
}
const optionsSchema = z.strictObject(optionFields)
export type Options = z.output<typeof optionsSchema>

/** Fields that count as not written where they cannot be read, so that one mistake does not hide the next. */
function lenient<T extends Record<string, z.ZodType>>(fields: T): T {
  const entries = Object.entries(fields).map(([name, field]) => [name, field.catch(undefined)])
  return Object.fromEntries(entries) as T
}

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const
const numeric = ['format', ...bounds, 'multipleOf'] as const
const times = ['format', ...bounds, 'timezone', 'defaultTimezone'] as const

/** ODCS v3, "Logical Type Options". */
export const optionsOf = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  date: ['format', ...bounds],
  timestamp: times,
  time: times,
  number: numeric,
  integer: numeric,
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  boolean: [],
  map: [],
  vector: [
    'dimensions',
    'elementType',
    'distanceMetric',
    'embeddingModel',
    'embeddingModelVersion',
    'normalized',
  ],
} as const satisfies Record<string, readonly (keyof Options)[]>
export type OdcsType = keyof typeof optionsOf

const propertyFields = {
  ...element,
  logicalType: z.enum(Object.keys(optionsOf) as [OdcsType, ...OdcsType[]]).nullish(),
  logicalTypeOptions: optionsSchema.nullish(),
  required: flag(),
  unique: flag(),
  primaryKey: flag(),
  primaryKeyPosition: z.int().nullish(),
  partitioned: flag(),
  partitionKeyPosition: z.int().nullish(),
  classification: text(),
  encryptedName: text(),
  transformSourceObjects: list(z.string()),
  transformLogic: text(),
  transformDescription: text(),
  examples: list(z.unknown()),
  criticalDataElement: flag(),
  semanticType: z.enum(['column', 'measure', 'dimension']).nullish(),
  enum: list(
    z.strictObject({
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      label: text(),
      id: text(),
      description: text(),
      customProperties: customProperties(),
      authoritativeDefinitions: list(z.record(z.string(), z.unknown())),
      tags: list(z.string()),
    }),
  ),
}

const nested = {
  quality: list(qualitySchema),
  relationships: list(relationshipSchema),
  map: z.strictObject({ key: z.unknown(), value: z.unknown() }).nullish(),
  properties: z.lazy(() => list(propertySchema)),
  items: z.lazy(() => itemSchema.nullish()),
}

const propertySchema: z.ZodType = z.strictObject({ name: z.string().min(1), ...propertyFields, ...nested })
/** An array's items are not named. */
const itemSchema: z.ZodType = z.strictObject({ name: text(), ...propertyFields, ...nested })

/** A property without what is nested in it; whatever cannot be read is passed over. */
export const flatProperty = z.object({
  name: z.string().min(1),
  ...lenient({ ...propertyFields, logicalTypeOptions: z.object(lenient(optionFields)).nullish() }),
})
export type Property = z.output<typeof flatProperty>

const objectFields = {
  ...element,
  logicalType: z.enum(['object', 'blob']).nullish(),
  dataGranularityDescription: text(),
}

export const objectSchema = z.strictObject({
  name: z.string().min(1),
  ...objectFields,
  properties: list(propertySchema),
  relationships: list(relationshipSchema),
  quality: list(qualitySchema),
})

/** An object without what is nested in it; whatever cannot be read is passed over. */
export const flatObject = z.object({ name: z.string().min(1), ...lenient(objectFields) })
export type SchemaObject = z.output<typeof flatObject>
