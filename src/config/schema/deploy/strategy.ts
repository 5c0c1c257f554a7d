import { z } from 'zod'
import { section } from '../../section.ts'
import { duration } from '../../values.ts'

const pacing = {
  every: duration().default(900).describe('Least time at a step; default `15m`.'),
  'min-requests': z.int().min(0).default(100).describe('Least requests of the candidate at a step.'),
  deadline: duration()
    .default(86_400)
    .describe('When an unfinished rollout ends as its policies say; default `24h`.'),
}

const rising = (steps: readonly number[]) => steps.every((step, index) => step > (steps[index - 1] ?? -1))

/** How traffic moves: exactly one of the strategies, with the pacing beside it. */
export const strategy = z.union([
  section({
    canary: z
      .array(z.number().min(0).max(100))
      .min(1)
      .refine(rising, 'must rise from step to step')
      .describe(
        'Shares of traffic in percent, in order; 100, also where it is not written, is the promotion.',
      ),
    ...pacing,
  }).transform(({ canary, ...pace }) => ({ strategy: { kind: 'canary', steps: canary } as const, ...pace })),
  section({ 'blue-green': z.literal(true), ...pacing }).transform(({ blueGreen: _, ...pace }) => ({
    strategy: { kind: 'blue-green' } as const,
    ...pace,
  })),
  section({
    shadow: section({
      percent: z.number().min(1).max(100).default(100).describe('Percent of the requests that are copied.'),
      afterwards: z.enum(['promote', 'stop']).default('promote').describe('What follows when all is well.'),
    }),
    ...pacing,
  }).transform(({ shadow, ...pace }) => ({ strategy: { kind: 'shadow', ...shadow } as const, ...pace })),
  section({
    'ab-test': section({
      percent: z.number().min(1).max(99).default(50).describe('Percent of the requests for the candidate.'),
      horizon: duration().describe('How long it runs; decided once, at its end.'),
    }),
    ...pacing,
  }).transform(({ abTest, ...pace }) => ({
    strategy: { kind: 'ab-test', percent: abTest.percent, horizonSeconds: abTest.horizon } as const,
    ...pace,
  })),
  section({ 'all-at-once': z.literal(true), ...pacing }).transform(({ allAtOnce: _, ...pace }) => ({
    strategy: { kind: 'all-at-once' } as const,
    ...pace,
  })),
])
export type StrategySetting = z.output<typeof strategy>
