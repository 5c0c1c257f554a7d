import { z } from 'zod'
import type { Measurement, Question } from '../measurement.ts'

const count = z.int().min(0)

const countsSchema = z
  .strictObject({ total: count, events: count })
  .refine(({ total, events }) => events <= total, 'has more events than it has in total')
const momentsSchema = z
  .strictObject({ count, sum: z.number(), 'sum-of-squares': z.number().min(0) })
  .refine(
    ({ count, sum, 'sum-of-squares': squares }) =>
      count === 0 ? sum === 0 && squares === 0 : squares >= (sum ** 2 / count) * (1 - 1e-6) - 1e-9,
    'has a sum of squares that its values cannot have: count × sum-of-squares is at least sum²',
  )
const binsSchema = z.union([
  z.strictObject({ bins: z.record(z.string(), count) }),
  z
    .strictObject({ names: z.array(z.string()).min(1), counts: z.array(count) })
    .refine(({ names, counts }) => names.length === counts.length, 'has as many names as counts')
    .transform(({ names, counts }) => ({
      bins: Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0])),
    })),
])

const schemas = { counts: countsSchema, moments: momentsSchema, bins: binsSchema }
type Kind = keyof typeof schemas

/** What a question is answered with. */
export function kindOf(measure: Question['measure']): Kind {
  if (measure.kind === 'moments') return 'moments'
  return measure.kind === 'predictions' ? 'bins' : 'counts'
}

const shapes: Readonly<Record<Kind, string>> = {
  counts: '{"total": 1200, "events": 3}',
  moments: '{"count": 1200, "sum": 340.5, "sum-of-squares": 410.2}',
  bins: '{"bins": {"late": 300, "on-time": 900}}',
}

/**
 * The measurements in what a command printed: a JSON mapping from the guardrail's name to `candidate` and `champion`, each
 * with numbers as `shapes` shows, or null where the command knows nothing of that arm. Texts are no numbers, and JSON has
 * no NaN. Guardrails that nobody asked for are left alone.
 */
export function measurementsIn(text: string, questions: readonly Question[]): readonly Measurement[] {
  const document = parsed(text)
  if (typeof document === 'string')
    return questions.map(() => ({ kind: 'error', reason: document, notes: [] }))
  return questions.map((question) =>
    measurementOf(document[question.name] ?? document[usualName(question, questions)], question),
  )
}

/** A command need not know the bound that is in the name of the one latency that is asked for. */
function usualName({ name, measure }: Question, questions: readonly Question[]): string {
  const alone = questions.filter((one) => one.measure.kind === measure.kind).length === 1
  return measure.kind === 'latency' && alone ? 'latency' : name
}

function measurementOf(printed: unknown, { name, measure }: Question): Measurement {
  const notes: readonly string[] = []
  if (printed === undefined || printed === null)
    return { kind: 'no-data', reason: `The command printed nothing for ${name}.`, notes }
  const kind = kindOf(measure)
  const arm = schemas[kind].nullable().optional()
  const read = z.strictObject({ candidate: arm, champion: arm }).safeParse(printed, { reportInput: false })
  if (!read.success)
    return {
      kind: 'error',
      reason: `What the command printed for ${name} does not fit: ${problems(read.error)}. Each arm is such as ${shapes[kind]}.`,
      notes,
    }
  const { candidate, champion } = read.data
  for (const [arm, value] of [
    ['candidate', candidate],
    ['champion', champion],
  ] as const)
    if (value === undefined || value === null)
      return { kind: 'no-data', reason: `The command printed nothing of the ${arm} for ${name}.`, notes }
  return { ...armsOf(kind, candidate, champion), notes }
}

function armsOf(kind: Kind, candidate: unknown, champion: unknown) {
  if (kind === 'counts') {
    const of = (arm: unknown) => arm as z.output<typeof countsSchema>
    return { kind, arms: { candidate: of(candidate), champion: of(champion) } }
  }
  if (kind === 'moments') {
    const of = (arm: unknown) => {
      const { count, sum, 'sum-of-squares': sumOfSquares } = arm as z.output<typeof momentsSchema>
      return { count, sum, sumOfSquares }
    }
    return { kind, arms: { candidate: of(candidate), champion: of(champion) } }
  }
  const [a, b] = [candidate, champion].map((arm) => (arm as z.output<typeof binsSchema>).bins) as [
    Record<string, number>,
    Record<string, number>,
  ]
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  const of = (bins: Record<string, number>) => ({
    names,
    counts: names.map((name) => (Object.hasOwn(bins, name) ? (bins[name] ?? 0) : 0)),
  })
  return { kind, arms: { candidate: of(a), champion: of(b) } }
}

/** The mapping, or why it is none. */
function parsed(text: string): Readonly<Record<string, unknown>> | string {
  if (text.trim() === '') return 'The command printed nothing.'
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return /\bNaN\b|\bInfinity\b/.test(text)
      ? 'The command printed NaN or Infinity, which JSON does not have; print null where there is no data.'
      : 'The command printed something else than one JSON document; messages belong on standard error.'
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return 'The command printed JSON that is no mapping from guardrails to their numbers.'
  // Without a prototype, so that a guardrail named `constructor` is not found where it is not.
  return Object.assign(Object.create(null), json)
}

function problems(error: z.ZodError): string {
  return error.issues
    .slice(0, 8)
    .map(({ path, message }) => `\`${path.join('.') || 'it'}\` ${said(message)}`)
    .join('; ')
}

function said(message: string): string {
  return message.replace(/^Invalid input: /, '')
}
