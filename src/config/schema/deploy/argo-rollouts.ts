import { z } from 'zod'
import { section } from '../../section.ts'
import { text } from '../../values.ts'

/** A Rollout of Argo Rollouts that is there; its canary steps become ours. */
export const argoRolloutsTarget = section({
  kind: z.literal('argo-rollouts'),
  namespace: text().default('default').describe('Namespace of the Rollout.'),
  rollout: text().describe(
    'Name of the Rollout, which must be there, with its Services and a canary strategy.',
  ),
  container: text().optional().describe('Container that serves the model; default the only one.'),
  image: text()
    .optional()
    .describe('Image of that container, with `{model}`, `{version}`, `{commit}` and `{number}`.'),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe('Variables of that container, such as `{ MODEL_URI: "s3://models/{model}/{version}" }`.'),
  args: z.array(z.string()).optional().describe('Arguments of that container, in place of its own.'),
  annotations: z.record(z.string(), z.string()).default({}).describe('Annotations of the pods.'),
  'mirror-route': text()
    .optional()
    .describe('Name in `trafficRouting.managedRoutes`, for shadow traffic, which needs Istio.'),
  context: text().optional().describe('Context of the kubeconfig; default its current one.'),
  kubeconfig: text().optional().describe('Path of the kubeconfig; default the usual chain.'),
})
