import { z } from 'zod'
import { authoritativeDefinitions, customProperties, stableId, tags, text } from './values.ts'

const number = () => z.number().nullish()
const pair = () => z.tuple([z.number(), z.number()]).nullish()

/** The standard's operators, in the order in which rules are made of them. */
export const operators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const

export const metrics = [
  'rowCount',
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
] as const

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

const metricArguments = z
  .strictObject({
    properties: z.array(z.string()).min(1).nullish(),
    missingValues: z.array(scalar).nullish(),
    validValues: z.array(scalar).min(1).nullish(),
    pattern: text(),
  })
  .nullish()

/** One entry of `quality`, at an object or a property (ODCS v3.1, section "Data Quality"; v3.0's `rule` and its values). */
export const qualitySchema = z.strictObject({
  id: stableId(),
  name: text(),
  description: text(),
  type: z.enum(['library', 'text', 'sql', 'custom']).nullish(),
  metric: text(),
  rule: text(),
  arguments: metricArguments,
  validValues: z.array(scalar).min(1).nullish(),
  query: text(),
  engine: text(),
  implementation: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  mustBe: z.union([z.number(), z.boolean()]).nullish(),
  mustNotBe: z.union([z.number(), z.boolean()]).nullish(),
  mustBeGreaterThan: number(),
  mustBeGreaterOrEqualTo: number(),
  mustBeLessThan: number(),
  mustBeLessOrEqualTo: number(),
  mustBeBetween: pair(),
  mustNotBeBetween: pair(),
  unit: text(),
  severity: text(),
  dimension: z
    .enum([
      'accuracy',
      'completeness',
      'conformity',
      'consistency',
      'coverage',
      'timeliness',
      'uniqueness',
      'ac',
      'cp',
      'cf',
      'cs',
      'cv',
      'tm',
      'uq',
    ])
    .nullish(),
  method: text(),
  businessImpact: text(),
  schedule: text(),
  scheduler: text(),
  tags: tags(),
  customProperties: customProperties(),
  authoritativeDefinitions: authoritativeDefinitions(),
})
export type Quality = z.output<typeof qualitySchema>
