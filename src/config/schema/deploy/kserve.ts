import { z } from 'zod'
import { section } from '../../section.ts'
import { text } from '../../values.ts'

const quantities = () => z.record(z.string(), z.union([z.string(), z.number()]).transform(String))

/** An InferenceService of KServe's. */
export const kserveTarget = section({
  kind: z.literal('kserve'),
  namespace: text().default('default').describe('Namespace of the InferenceService.'),
  service: text().optional().describe('Name of the InferenceService; default the model’s.'),
  mode: z
    .enum(['raw', 'knative'])
    .default('raw')
    .describe(
      '`raw`: Standard deployment with `spec.canary`, from KServe 0.20 on, with the Gateway API; `knative`: revisions and `canaryTrafficPercent`.',
    ),
  'model-uri': text().describe(
    'Address of the model’s files, such as `s3://models/{model}/{version}`, with `{commit}` and `{number}` too.',
  ),
  format: text()
    .optional()
    .describe('Format of the model, such as `sklearn`, for an InferenceService that is not there yet.'),
  runtime: text()
    .optional()
    .describe('ServingRuntime of a new one; default the first that takes the format.'),
  'min-replicas': z.int().min(1).optional().describe('Least pods of a new one.'),
  'max-replicas': z.int().min(1).optional().describe('Most pods of a new one.'),
  'service-account': text()
    .optional()
    .describe('Service account of a new one, which reads the model’s files.'),
  requests: quantities().default({}).describe('Resources that a new one asks for.'),
  limits: quantities().default({}).describe('Most resources of a new one.'),
  context: text().optional().describe('Context of the kubeconfig; default its current one.'),
  kubeconfig: text().optional().describe('Path of the kubeconfig; default the usual chain.'),
})
