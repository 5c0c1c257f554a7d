import { z } from 'zod'
import { section } from '../section.ts'
import { duration, oneOrMany, share, text } from '../values.ts'

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
