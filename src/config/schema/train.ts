import { z } from 'zod'
import { section } from '../section.ts'
import { bytes, duration, oneOrMany, repositoryPath, scalar, text } from '../values.ts'
import { backend } from './train-elsewhere.ts'
import { search } from './train-search.ts'

const runsOn = z.union([
  oneOrMany().transform((labels) => ({ labels }) as { labels: string[]; fallback?: string }),
  section({
    labels: z.array(text()).min(1).describe('Labels of the runner wanted.'),
    fallback: text().optional().describe('Runner used when no runner with these labels is online.'),
  }),
])

const checkpoints = z.union([
  repositoryPath().transform((path) => ({ path }) as Checkpoints),
  section({
    path: repositoryPath().describe('Folder that the training command writes its checkpoints to.'),
    every: duration().optional().describe('How often it is saved while training; default `5m`.'),
    keep: z
      .enum(['cache', 'artifact', 'remote', 'local'])
      .optional()
      .describe('Where it is saved; default the cache of GitHub Actions, on a laptop the workspace.'),
  }),
])
interface Checkpoints {
  path: string
  every?: number
  keep?: 'cache' | 'artifact' | 'remote' | 'local'
}

const gpu = section({
  count: z.int().min(1).optional().describe('GPUs that must be there; default 1.'),
  'min-memory': bytes().optional().describe('Free memory that each needs, such as `16GiB`.'),
  'other-processes': z
    .boolean()
    .default(false)
    .describe('Whether other programs may be using the GPU when training starts.'),
  'on-problem': z
    .enum(['refuse', 'warn'])
    .default('refuse')
    .describe('What happens when the preflight finds something that would spoil the run.'),
  'price-per-hour': z
    .union([z.number().min(0), z.record(z.string(), z.number().min(0))])
    .optional()
    .describe('Price of one GPU for an hour, or prices by the GPU’s name.'),
  currency: text().default('USD').describe('Currency of the price.'),
})

const metricsFollowed = section({
  path: repositoryPath()
    .optional()
    .describe('File or folder that training writes metrics to; default the output `metrics`.'),
  format: z
    .enum(['jsonl', 'json', 'dvclive', 'csv', 'tensorboard'])
    .optional()
    .describe('Format; recognised by the path unless given.'),
  'total-steps': z.int().min(1).optional().describe('Steps of the whole run, for the time that is left.'),
})

const track = section({
  mlflow: section({
    'tracking-uri': text().describe('Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`.'),
    experiment: text().optional().describe('Experiment that runs belong to; default the model’s name.'),
    'log-model': z.boolean().default(true).describe('Whether the outputs are uploaded as a logged model.'),
    'share-run': z
      .boolean()
      .default(false)
      .describe(
        "Whether the command gets `MLFLOW_RUN_ID`, so that `mlflow.start_run()` goes on with our run. MLflow then refuses a code that sets another experiment first. Otherwise a run that the code starts is found and takes ours' place.",
      ),
  })
    .optional()
    .describe('MLflow server that gets parameters, metrics and outputs.'),
})

export const trainSection = section({
  run: text()
    .optional()
    .describe(
      'Training command, split into words without a shell. Placeholders: `{name}` of each data set and output.',
    )
    .meta({ examples: ['python -m model.train --data {train} --output {model}'] }),
  pipeline: repositoryPath()
    .optional()
    .describe('`dvc.yaml` whose stages make the model, in place of `run`.')
    .meta({ examples: ['dvc.yaml'] }),
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
  container: text()
    .regex(/@sha256:[0-9a-f]{64}$/, 'must name the image by digest: `image@sha256:…`')
    .optional()
    .describe('Image that the command runs in, by digest; part of what identifies a run.'),
  outputs: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an output name has lower-case letters, digits, `-` and `_`'),
      repositoryPath(),
    )
    .default({})
    .describe('What training writes, by name: `model`, `metrics`, and any other.')
    .meta({ examples: [{ model: 'models/model.skops', metrics: 'reports/metrics.jsonl' }] }),
  metrics: metricsFollowed.optional().describe('The metrics that are followed while training.'),
  on: backend.prefault('runner').describe('Where the command runs; default `runner`.'),
  'runs-on': runsOn.optional().describe('Labels of the runner that trains, or `{ labels, fallback }`.'),
  gpu: gpu.optional().describe('GPUs that training needs, looked at before minutes are spent.'),
  checkpoints: checkpoints
    .optional()
    .describe('Folder kept between attempts, so that an interrupted run continues.'),
  retries: z
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('Further attempts after an interruption that another attempt can mend.'),
  search: search.optional().describe('Search for hyperparameters.'),
  track: track.optional().describe('Trackers that are told of the run.'),
  env: z
    .record(
      z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable'),
      scalar().transform(String),
    )
    .default({})
    .describe('Environment variables of the training command.'),
  timeout: duration().optional().describe('Longest training time, such as `6h`.'),
}).superRefine((train, context) => {
  if (train.run !== undefined && train.pipeline !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['pipeline'],
      message: 'cannot stand beside `run`: one or the other',
    })
  if (train.run === undefined && train.pipeline === undefined)
    context.addIssue({ code: 'custom', message: 'names no command: `run` or `pipeline` is needed' })
})
