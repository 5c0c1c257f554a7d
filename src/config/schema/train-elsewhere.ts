import { z } from 'zod'
import { section } from '../section.ts'
import { duration, text } from '../values.ts'

const quantities = () => z.record(z.string(), z.union([z.string(), z.number()]).transform(String))

const kubernetes = section({
  image: text().describe('Image that the command runs in, best by digest.'),
  namespace: text().default('default').describe('Namespace of the job.'),
  context: text().optional().describe('Context of the kubeconfig; default its current one.'),
  requests: quantities().default({}).describe('Resources asked for, such as `{ cpu: 4, memory: 16Gi }`.'),
  limits: quantities().default({}).describe('Most resources, such as `{ memory: 16Gi, nvidia.com/gpu: 1 }`.'),
  'node-selector': z.record(z.string(), z.string()).default({}).describe('Labels of the node wanted.'),
  tolerations: z
    .array(
      section({
        key: text().optional().describe('Of the taint; all where it is left out.'),
        operator: z.enum(['Exists', 'Equal']).optional().describe('Default `Equal`.'),
        value: text().optional().describe('Of the taint, for `Equal`.'),
        effect: z
          .enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute'])
          .optional()
          .describe('Of the taint; all where it is left out.'),
      }),
    )
    .optional()
    .describe('Taints of nodes that the pod may run on all the same, such as those of GPU machines.'),
  'env-from-secret': text().optional().describe('Secret whose entries are variables of the command.'),
  'image-pull-secrets': z.array(text()).optional().describe('Secrets that the image is pulled with.'),
  'transfer-image': text()
    .optional()
    .describe('Image of busybox for the containers that take and hand over files, where a mirror is wanted.'),
  'run-as-user': z
    .int()
    .min(1)
    .optional()
    .describe('User and group of the command, never root; default 1000.'),
  'start-timeout': duration()
    .optional()
    .describe('How long a machine and the image are waited for; default `30m`.'),
  'service-account': text().optional().describe('Service account of the pod.'),
  volume: text()
    .optional()
    .describe(
      'Persistent volume claim for the workspace and the outputs; default a transfer through the pod.',
    ),
})

const ray = section({
  address: text().describe('Address of the dashboard, such as `http://ray-head:8265`.'),
  'runtime-env': z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Runtime environment beside the working directory: `pip`, `env_vars`, …'),
  'entrypoint-num-cpus': z.number().min(0).optional().describe('Processors for the entry point.'),
  'entrypoint-num-gpus': z.number().min(0).optional().describe('GPUs for the entry point.'),
  outputs: text()
    .optional()
    .describe(
      'Absolute folder that the cluster and the runner share, where outputs are too large for the Jobs API.',
    ),
})

const sagemaker = section({
  image: text().describe('Image in ECR that the command runs in.'),
  role: text().describe('ARN of the role that the job runs as.'),
  bucket: text().describe('`s3://bucket/prefix` for code, data, checkpoints and outputs.'),
  region: text().optional().describe('Region; default that of the environment.'),
  'instance-type': text().describe('Such as `ml.g5.xlarge`.'),
  'instance-count': z.int().min(1).default(1).describe('Machines.'),
  'volume-size': z.int().min(1).default(30).describe('Disk in GB.'),
  spot: z.boolean().default(false).describe('Whether spare capacity is used, which may be taken away.'),
  'max-run': duration().optional().describe('Longest run; default `24h`.'),
  'max-wait': duration().optional().describe('Longest wait for spare capacity, run included.'),
})

/** Where a training command runs. One kind, written as its name or as `{ name: { settings } }`. */
export const backend = z.union([
  z.literal('runner').transform(() => ({ kind: 'runner' }) as const),
  section({ kubernetes }).transform(
    ({ kubernetes: settings }) => ({ kind: 'kubernetes', settings }) as const,
  ),
  section({ ray }).transform(({ ray: settings }) => ({ kind: 'ray', settings }) as const),
  section({ sagemaker }).transform(({ sagemaker: settings }) => ({ kind: 'sagemaker', settings }) as const),
])
