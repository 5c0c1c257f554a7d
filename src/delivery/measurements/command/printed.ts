import { z } from 'zod'
import type { Arms, Measurement, Question } from '../measurement.ts'

const whole = z.int().min(0)
const counts = z
  .strictObject({ total: whole, events: whole })
  .refine(({ total, events }) => events <= total, 'has more events than requests')
const moments = z
  .strictObject({ count: whole, sum: z.number(), 'sum-of-squares': z.number().min(0) })
  .transform(({ count, sum, 'sum-of-squares': sumOfSquares }) => ({ count, sum, sumOfSquares }))
const bins = z
  .strictObject({ names: z.array(z.string()).min(1), counts: z.array(whole).min(1) })
  .refine(({ names, counts }) => names.length === counts.length, 'has as many names as counts')

const arm = z.union([counts, moments, bins])
type Arm = z.output<typeof arm>

/** What a command prints: by guardrail, then by arm. JSON has no NaN, and texts are no numbers. */
export const printedSchema = z.record(
  z.string(),
  z.strictObject({ candidate: arm.optional(), champion: arm.optional() }),
)
export type Printed = z.output<typeof printedSchema>

const kinds: Readonly<Record<Question['measure']['kind'], 'counts' | 'moments' | 'bins'>> = {
  'error-rate': 'counts',
  latency: 'counts',
  counts: 'counts',
  moments: 'moments',
  predictions: 'bins',
}

/** Names that a guardrail may be printed under: its own, and that of its kind. */
function namesOf({ name, measure }: Question): readonly string[] {
  return measure.kind === 'latency'
    ? [name, 'latency']
    : measure.kind === 'predictions'
      ? [name, 'predictions']
      : [name]
}

/** One guardrail's part of what was printed. */
export function measurementOf(question: Question, printed: Printed): Measurement {
  const name = namesOf(question).find((one) => Object.hasOwn(printed, one))
  const found = name === undefined ? undefined : printed[name]
  const missing = (['candidate', 'champion'] as const).filter((one) => found?.[one] === undefined)
  if (found?.candidate === undefined || found.champion === undefined)
    return {
      kind: 'no-data',
      reason:
        name === undefined
          ? `The command printed nothing under \`${question.name}\`.`
          : `The command printed nothing for the ${missing.join(' and the ')} under \`${name}\`.`,
      notes: [],
    }
  const wanted = kinds[question.measure.kind]
  const { candidate, champion } = found
  if (kindOf(candidate) !== wanted || kindOf(champion) !== wanted)
    return {
      kind: 'error',
      reason: `The command printed ${kindOf(candidate)} and ${kindOf(champion)} under \`${name}\` instead of ${wanted}.`,
      notes: [],
    }
  return { kind: wanted, arms: { candidate, champion } as Arms<never>, notes: [] } as Measurement
}

const kindOf = (one: Arm) => ('total' in one ? 'counts' : 'count' in one ? 'moments' : 'bins')
