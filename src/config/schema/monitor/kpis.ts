import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, repositoryPath, share, text } from '../../values.ts'

/** A number of the business that is followed over windows. */
const kpi = section({
  name: text().describe('What it is called.'),
  sql: text()
    .optional()
    .describe(
      'Aggregate expression over the columns of predictions, labels and data, such as `avg(profit)`.',
    ),
  file: repositoryPath().optional().describe('File with the expression, instead of `sql`.'),
  unit: text().optional().describe('Such as `$ a flight`.'),
  direction: z.enum(['higher', 'lower']).default('higher').describe('Which way is better.'),
  'max-relative-loss': share()
    .optional()
    .describe('Loss that does not matter, as a share of the value on the reference; default 0.02.'),
  'max-absolute-loss': z.number().min(0).optional().describe('The same in the unit of the KPI.'),
  delay: duration()
    .optional()
    .describe('Age of rows from which their outcome is known, such as `14d`; needs `current.time`.'),
})
  .refine(({ sql, file }) => (sql === undefined) !== (file === undefined), 'must have either `sql` or `file`')
  .refine(
    ({ maxRelativeLoss, maxAbsoluteLoss }) => maxRelativeLoss === undefined || maxAbsoluteLoss === undefined,
    'must have one of `max-relative-loss` and `max-absolute-loss`, not both',
  )

export const followedKeys = {
  kpis: z
    .array(kpi)
    .default([])
    .refine((some) => new Set(some.map(({ name }) => name)).size === some.length, 'has a name twice')
    .describe('Numbers of the business by SQL, compared with the reference and followed over windows.'),
  every: duration()
    .refine((seconds) => seconds >= 3600, 'must be an hour or more')
    .optional()
    .describe(
      'Length of the windows that performance and KPIs are followed over; default a day for less than three weeks of rows, else 7d, or 28d where weeks have few rows.',
    ),
}
