import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, text } from '../../values.ts'

const shift = (least: number) =>
  section({
    percent: z
      .int()
      .min(least)
      .max(50)
      .describe('Percent of the new instances that take requests at a time; 50 at most.'),
    wait: duration()
      .default(600)
      .describe('Time in which the alarms are watched between steps; 1 h at most.'),
  })

const guardrail = z.union([
  z.literal('none').transform((kind) => ({ kind }) as const),
  z.literal('all-at-once').transform((kind) => ({ kind, wait: 0 }) as const),
  section({ canary: shift(1) }).transform(({ canary }) => ({ kind: 'canary', ...canary }) as const),
  section({ linear: shift(10) }).transform(({ linear }) => ({ kind: 'linear', ...linear }) as const),
])

/** An endpoint of SageMaker's with two production variants, `stable` and `candidate`. */
export const sagemakerTarget = section({
  kind: z.literal('sagemaker'),
  endpoint: text().describe('Name of the endpoint; it is created where it is not there.'),
  region: text().optional().describe('Region; default that of the environment.'),
  role: text().describe('ARN of the role that the containers run as.'),
  image: text().describe(
    'Image in ECR that serves, with `{model}`, `{version}`, `{commit}` or `{number}` where it depends on them.',
  ),
  'model-uri': text().describe(
    '`model.tar.gz` in S3, such as `s3://bucket/{model}/{version}/model.tar.gz`, with the same placeholders.',
  ),
  'instance-type': text().describe('Such as `ml.m5.large`.'),
  'instance-count': z
    .int()
    .min(1)
    .default(1)
    .describe('Instances of a new version, enough for the largest share it gets.'),
  env: z.record(z.string(), z.string()).default({}).describe('Variables of the containers.'),
  vpc: section({
    subnets: z.array(text()).min(1).describe('Subnets of the containers.'),
    'security-groups': z.array(text()).min(1).describe('Their security groups.'),
  }).optional(),
  alarms: z
    .array(text())
    .default([])
    .describe('CloudWatch alarms upon which SageMaker takes a promotion back by itself.'),
  guardrail: guardrail
    .default({ kind: 'none' })
    .describe(
      'How the promotion moves traffic to new instances: `none`, `all-at-once`, `{ canary: { percent, wait } }` or `{ linear: { percent, wait } }`.',
    ),
  'termination-wait': duration()
    .default(0)
    .describe('Time that the old instances stay after a guarded promotion, the alarms still watched.'),
  'data-capture': section({
    uri: text().describe('`s3://bucket/prefix` that requests and answers are copied to.'),
    percent: z.int().min(0).max(100).default(100).describe('Percent of the requests.'),
  })
    .optional()
    .describe('Keeping requests and answers, for monitoring.'),
})
