import { z } from 'zod'

/** Seconds since 1970 and the value as the server wrote it: `NaN`, `+Inf` and `-Inf` are values too. */
export type Sample = readonly [seconds: number, value: string]

export interface Series {
  readonly labels: Readonly<Record<string, string>>
  /** In order of time. */
  readonly samples: readonly Sample[]
}

/** What a query came to, with the server's warnings. */
export interface Answer {
  readonly kind: 'vector' | 'matrix' | 'scalar' | 'string'
  /** A vector has one sample a series, a scalar one series without labels. */
  readonly series: readonly Series[]
  /** Series of native histograms, whose values are no numbers. */
  readonly histograms: number
  /** Warnings, and remarks of servers that make them. */
  readonly warnings: readonly string[]
}

const sample = z.tuple([z.number(), z.string()])
const labels = z.record(z.string(), z.string())
const texts = z.array(z.string()).default([])
const histogram = z.unknown().optional()

/** Of /api/v1/query and /api/v1/query_range. https://prometheus.io/docs/prometheus/latest/querying/api/ */
const answerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('success'),
    warnings: texts,
    infos: texts,
    data: z.discriminatedUnion('resultType', [
      z.object({
        resultType: z.literal('matrix'),
        result: z.array(
          z.object({ metric: labels, values: z.array(sample).default([]), histograms: histogram }),
        ),
      }),
      z.object({
        resultType: z.literal('vector'),
        result: z.array(z.object({ metric: labels, value: sample.optional(), histogram })),
      }),
      z.object({ resultType: z.literal('scalar'), result: sample }),
      z.object({ resultType: z.literal('string'), result: sample }),
    ]),
  }),
  z.object({
    status: z.literal('error'),
    errorType: z.string().default('unknown'),
    error: z.string().default(''),
  }),
])

export type Parsed =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'error'; readonly type: string; readonly error: string }
  | { readonly kind: 'foreign'; readonly why: string }

/** Reads what a server sent with success. */
export function parseAnswer(body: string): Parsed {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return { kind: 'foreign', why: 'it sent no JSON' }
  }
  const read = answerSchema.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    return { kind: 'foreign', why: `its answer is of another shape at \`${issue?.path.join('.')}\`` }
  }
  if (read.data.status === 'error')
    return { kind: 'error', type: read.data.errorType, error: read.data.error }
  const { data, warnings, infos } = read.data
  const answer = (series: readonly Series[], histograms = 0): Parsed => ({
    kind: 'answer',
    answer: { kind: data.resultType, series, histograms, warnings: [...warnings, ...infos] },
  })
  if (data.resultType === 'matrix')
    return answer(
      data.result.map(({ metric, values }) => ({ labels: metric, samples: values })),
      data.result.filter(({ histograms }) => histograms !== undefined).length,
    )
  if (data.resultType === 'vector')
    return answer(
      data.result.flatMap(({ metric, value }) =>
        value === undefined ? [] : [{ labels: metric, samples: [value] }],
      ),
      data.result.filter(({ histogram }) => histogram !== undefined).length,
    )
  return answer([{ labels: {}, samples: [data.result] }])
}

/** A value as a number: `NaN`, `+Inf` and `-Inf` become what they say; text that is no number becomes NaN. */
export function numberOf(text: string): number {
  if (text === '+Inf' || text === 'Inf') return Number.POSITIVE_INFINITY
  if (text === '-Inf') return Number.NEGATIVE_INFINITY
  return text.trim() === '' ? Number.NaN : Number(text)
}
