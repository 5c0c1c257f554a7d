import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, share, text } from '../../values.ts'

const reaction = z.enum(['continue', 'hold', 'abort', 'ignore'])

/** What every guardrail may also say. */
const common = {
  'max-absolute-loss': z.number().min(0).optional().describe('How much worse it may be, in its own units.'),
  'max-relative-loss': z
    .number()
    .min(0)
    .optional()
    .describe("How much worse it may be, as a share of the champion's value."),
  advisory: z.boolean().optional().describe('Whether it is reported only.'),
  'on-inconclusive': reaction.optional().describe('At the deadline; default `abort`.'),
  'on-no-data': reaction
    .optional()
    .describe('At the deadline; default `abort`; before it the rollout holds.'),
  'on-error': reaction.optional().describe('At the deadline; default `abort`; before it the rollout holds.'),
}
/** `max-relative-increase` and `max-absolute-increase` say the same of what is better lower. */
const increase = {
  'max-absolute-increase': z.number().min(0).optional().describe('The same as `max-absolute-loss`.'),
  'max-relative-increase': z.number().min(0).optional().describe('The same as `max-relative-loss`.'),
}

const errorRate = section({ ...common, ...increase })
const latency = section({
  over: duration().describe(
    'Answers later than this count, such as `250ms`; best the bound of a histogram bucket.',
  ),
  ...common,
  ...increase,
})
const predictionDrift = section({ ...common })
/** A measure of the team's own: a share of requests, or a mean. */
const kpi = section({
  name: text().describe('Name in the report, and the key under which a command prints it.'),
  better: z.enum(['lower', 'higher']).default('higher').describe('Which way is better.'),
  kind: z.enum(['mean', 'share']).default('mean').describe('`mean` of values, or `share` of requests.'),
  total: text()
    .optional()
    .describe('Query for the requests of a share, with `{arm}`, `{version}` and `{window}`.'),
  events: text().optional().describe('Query for those that count.'),
  count: text().optional().describe('Query for the number of values of a mean.'),
  sum: text().optional().describe('Query for their sum.'),
  'sum-of-squares': text().optional().describe('Query for the sum of their squares.'),
  delay: duration()
    .optional()
    .describe(
      'How long what it measures takes to arrive, such as labels; younger minutes are not judged, and the deadline is later by it.',
    ),
  ...common,
})

/** Guardrails by name, each with its limits; a name alone where it has none. */
export const guardrail = z.union([
  z.literal('error-rate').transform(() => ({ kind: 'error-rate', settings: errorRate.parse({}) }) as const),
  z
    .literal('prediction-drift')
    .transform(() => ({ kind: 'prediction-drift', settings: predictionDrift.parse({}) }) as const),
  section({ 'error-rate': errorRate }).transform(
    ({ errorRate: settings }) => ({ kind: 'error-rate', settings }) as const,
  ),
  section({ latency }).transform(({ latency: settings }) => ({ kind: 'latency', settings }) as const),
  section({ 'prediction-drift': predictionDrift }).transform(
    ({ predictionDrift: settings }) => ({ kind: 'prediction-drift', settings }) as const,
  ),
  section({ kpi }).transform(({ kpi: settings }) => ({ kind: 'kpi', settings }) as const),
])
export type GuardrailSetting = z.output<typeof guardrail>

export const analysisKeys = {
  guardrails: z
    .array(guardrail)
    .default([])
    .describe('What decides: rolls back when broken, and must hold for promotion.'),
  advisory: z.array(guardrail).default([]).describe('What is reported only.'),
  alpha: share()
    .default(0.05)
    .describe('Chance that a harmless candidate is rolled back, over all looks and guardrails.'),
  beta: share()
    .default(0.05)
    .describe('Chance that a candidate beyond a margin is promoted, for each guardrail.'),
  judge: z
    .enum(['sequential', 'kayenta'])
    .default('sequential')
    .describe(
      '`sequential`: tests that stay valid however often they are looked at; `kayenta`: its Mann–Whitney judge.',
    ),
}
