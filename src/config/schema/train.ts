import { z } from 'zod'
import { section } from '../section.ts'
import { duration, oneOrMany, repositoryPath, scalar, text } from '../values.ts'

const runsOn = z.union([
  oneOrMany().transform((labels) => ({ labels }) as { labels: string[]; fallback?: string }),
  section({
    labels: z.array(text()).min(1).describe('Labels of the runner wanted.'),
    fallback: text().optional().describe('Runner used when no runner with these labels is online.'),
  }),
])

export const trainSection = section({
  run: text()
    .describe(
      'Training command, split into words without a shell. Placeholders: `{name}` of each data set and output.',
    )
    .meta({ examples: ['python -m model.train --data {train} --output {model}'] }),
  setup: oneOrMany()
    .optional()
    .describe(
      "Commands that make the environment, run one by one without a shell in a champion's checkout where its lock file differs.",
    ),
  parameters: oneOrMany()
    .optional()
    .describe('Files of hyperparameters (YAML or JSON); changes are listed in the report.'),
  environment: repositoryPath()
    .optional()
    .describe('Lock file that fixes the environment; its hash identifies it.'),
  outputs: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an output name has lower-case letters, digits, `-` and `_`'),
      repositoryPath(),
    )
    .default({})
    .describe('What training writes, by name: `model`, `metrics`, and any other.')
    .meta({ examples: [{ model: 'models/model.skops', metrics: 'reports/metrics.jsonl' }] }),
  'runs-on': runsOn.optional().describe('Labels of the runner that trains, or `{ labels, fallback }`.'),
  checkpoints: repositoryPath()
    .optional()
    .describe('Folder kept between attempts, so that a cancelled run continues.'),
  env: z
    .record(
      z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable'),
      scalar().transform(String),
    )
    .default({})
    .describe('Environment variables of the training command.'),
  timeout: duration().optional().describe('Longest training time, such as `6h`.'),
})
