import { z } from 'zod'
import { section } from '../section.ts'
import { duration, namedEntry, oneOrMany, share, text } from '../values.ts'

const guardrail = z
  .record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
  .refine((entry) => Object.keys(entry).length === 1, 'must have exactly one name, then its limits')

const environment = section({
  target: z
    .looseObject({ kind: text().describe('`argo-rollouts`, `kserve`, `sagemaker`, …') })
    .describe('What serves the model; the other keys depend on `kind`.'),
  strategy: section({
    canary: z
      .array(z.number().min(0).max(100))
      .min(1)
      .optional()
      .describe('Shares of traffic in percent, in order.'),
    every: duration().optional().describe('Time between steps.'),
    'min-requests': z.int().min(0).optional().describe('Requests a step needs before it is judged.'),
    deadline: duration().optional().describe('When an unfinished rollout is rolled back.'),
  })
    .optional()
    .describe('How traffic moves.'),
  analysis: section({
    source: z.record(z.string(), text()).optional().describe('Where the measurements come from.'),
    guardrails: z.array(guardrail).default([]).describe('What rolls back when broken.'),
    advisory: z.array(namedEntry()).default([]).describe('What is reported only.'),
  })
    .optional()
    .describe('How a step is judged.'),
})

export const deploySection = section({
  environments: z.record(z.string(), environment).describe('Environments by name.'),
})

export const monitorSection = section({
  reference: section({ profile: text().optional(), path: text().optional() })
    .optional()
    .describe('What the data looked like: a profile or a data set.'),
  current: section({
    path: text().describe('File, folder or glob of the latest data.'),
    window: duration().optional().describe('How far back.'),
  })
    .optional()
    .describe('What the data looks like now.'),
  critical: z.array(text()).default([]).describe('Columns whose drift alone raises the alarm.'),
  'drift-share': share().optional().describe('Share of drifted columns that counts as drift.'),
  labels: section({
    path: text(),
    by: oneOrMany(),
    delay: duration().optional().describe('When labels are complete.'),
  })
    .optional()
    .describe('Labels that arrive later.'),
  'on-drift': z.enum(['report', 'issue', 'retrain']).optional().describe('What happens on drift.'),
  notify: z.array(z.record(z.string(), text())).default([]).describe('Who is told.'),
})
