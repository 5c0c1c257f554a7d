import { z } from 'zod'
import { section } from '../../section.ts'
import { text } from '../../values.ts'

/** Models and an Experiment of Seldon Core 2. */
export const seldonTarget = section({
  kind: z.literal('seldon'),
  namespace: text().default('default').describe('Namespace of the Models.'),
  name: text().optional().describe('Name of the Model that users address; default the model’s.'),
  'model-uri': text().describe(
    'Address of the model’s files, such as `s3://models/{model}/{version}`, with `{commit}` and `{number}` too.',
  ),
  requirements: z
    .array(text())
    .default([])
    .describe('What a server must have for a new Model, such as `[sklearn]`.'),
  memory: text().optional().describe('Memory that a new Model needs, such as `100Ki`.'),
  replicas: z.int().min(1).optional().describe('Replicas of a new Model.'),
  server: text().optional().describe('Server that a new Model is to be loaded on; default any that fits.'),
  secret: text().optional().describe('Secret with rclone’s settings for the address of a new Model.'),
  context: text().optional().describe('Context of the kubeconfig; default its current one.'),
  kubeconfig: text().optional().describe('Path of the kubeconfig; default the usual chain.'),
})
