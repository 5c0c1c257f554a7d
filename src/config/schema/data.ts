import { z } from 'zod'
import { section } from '../section.ts'
import { oneOrMany, repositoryPath, text } from '../values.ts'

const dataset = z.union([
  text().transform(
    (path) =>
      ({ path }) as { path: string; contract?: string; object?: string; key?: string[]; private?: string[] },
  ),
  section({
    path: text().describe(
      'File, folder or glob, relative to the repository. `{holdout}` in a command means the path of the data set `holdout`.',
    ),
    contract: repositoryPath().optional().describe('Open Data Contract that the data must satisfy.'),
    object: text()
      .optional()
      .describe(
        'Schema object of the contract; needed where it has several and none has the data set’s name.',
      ),
    key: oneOrMany()
      .optional()
      .describe(
        'Column or columns that identify a row, to compare versions; default the contract’s primary key.',
      ),
    private: z.array(text()).optional().describe('Columns whose values no report may show.'),
  }),
])

const rule = section({
  'splits-disjoint': section({
    by: oneOrMany().describe('Column or columns that identify a row across data sets.'),
    'ordered-by': text()
      .optional()
      .describe('Time column: the holdout must be later than the training data.'),
    between: z.array(text()).min(2).optional().describe('Data sets that must share no row; default all.'),
  })
    .optional()
    .describe('No row of one data set appears in another.'),
}).refine((value) => Object.keys(value).length === 1, 'must have exactly one rule')

export const dataSection = section({
  remote: text().optional().describe('Name of the DVC remote, from `.dvc/config`.'),
  datasets: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a data set name has lower-case letters, digits, `-` and `_`'),
      dataset,
    )
    .default({})
    .describe('Data sets by name. Commands refer to them as `{name}`.'),
  rules: z.array(rule).default([]).describe('What must hold between data sets.'),
})
