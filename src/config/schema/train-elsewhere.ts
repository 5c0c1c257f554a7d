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
    .describe('Storage that the cluster and the runner share, such as `s3://bucket/prefix` or a folder.'),
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
