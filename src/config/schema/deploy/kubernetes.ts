import { z } from 'zod'
import { section } from '../../section.ts'
import { duration, repositoryPath, text } from '../../values.ts'

const quantities = () => z.record(z.string(), z.union([z.string(), z.number()]).transform(String))

const gateway = section({
  name: text().describe('Name of the Gateway.'),
  namespace: text().optional().describe('Its namespace; default that of the model.'),
  section: text().optional().describe('Listener of the Gateway.'),
  hostnames: z.array(text()).default([]).describe('Host names; default those of the listener.'),
  path: text().default('/').describe('Path below which the model answers.'),
})

const ingress = section({
  'class-name': text().default('nginx').describe('Ingress class of ingress-nginx.'),
  host: text().optional().describe('Host name; default any.'),
  path: text().default('/').describe('Path below which the model answers.'),
  'tls-secret': text().optional().describe('Secret with the certificate.'),
})

/** Two Deployments behind weights of the Gateway API or ingress-nginx. */
export const kubernetesTarget = section({
  kind: z.literal('kubernetes'),
  namespace: text().default('default').describe('Namespace, which must be there.'),
  name: text().optional().describe('Name of what is created; default the model’s.'),
  image: text()
    .optional()
    .describe(
      'Image of the server, with `{model}`, `{version}`, `{commit}` and `{number}`; default that of `pod-template`.',
    ),
  command: z.array(z.string()).min(1).optional().describe('Command, in place of the image’s.'),
  args: z.array(z.string()).optional().describe('Arguments, with the same placeholders.'),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe('Variables, such as `{ MODEL_URI: "s3://models/{model}/{version}" }`.'),
  'env-from-secret': text().optional().describe('Secret whose entries are variables of the server.'),
  'pod-template': repositoryPath()
    .optional()
    .describe('File with a Deployment or pod template, which the other settings are put into.'),
  port: z.int().min(1).max(65_535).default(8080).describe('Port of the container.'),
  health: text().default('/health').describe('Path that answers with 2xx when the model can answer.'),
  replicas: z.int().min(1).default(2).describe('Pods of each version.'),
  requests: quantities().default({}).describe('Resources asked for, such as `{ cpu: 500m, memory: 1Gi }`.'),
  limits: quantities().default({}).describe('Most resources.'),
  'service-account': text().optional().describe('Service account of the pods; default one without rights.'),
  gateway: gateway.optional().describe('Gateway of the Gateway API that requests come in by.'),
  ingress: ingress.optional().describe('Or ingress-nginx.'),
  'start-timeout': duration().default(300).describe('Time in which pods must be ready; default `5m`.'),
  drain: duration()
    .refine((seconds) => seconds <= 20, 'must be at most 20s')
    .default(5)
    .describe('Time between the last request sent to a version and the end of its pods; default `5s`.'),
  'keep-previous': z
    .boolean()
    .default(false)
    .describe('Whether the version before the stable one keeps its pods, so that going back takes no start.'),
  context: text().optional().describe('Context of the kubeconfig; default its current one.'),
  kubeconfig: text().optional().describe('Path of the kubeconfig; default the usual chain.'),
})
