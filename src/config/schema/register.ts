import { z } from 'zod'
import { section } from '../section.ts'
import { oneOrMany, repositoryPath, text } from '../values.ts'

const store = z.union([
  z.enum(['remote', 'release', 'none']).transform((kind) => ({ kind }) as Store),
  section({
    oci: text()
      .regex(
        /^[a-z0-9.-]+(:\d+)?\/[a-z0-9._/-]+$/,
        'must be a repository without a tag, such as `ghcr.io/acme/model`',
      )
      .describe('Repository of an OCI registry.'),
    'plain-http': z.boolean().default(false).describe('Whether the registry is spoken to without TLS.'),
  }).transform(({ oci, plainHttp }) => ({ kind: 'oci', repository: oci, plainHttp }) as Store),
])
type Store =
  | { readonly kind: 'remote' | 'release' | 'none' }
  | { readonly kind: 'oci'; readonly repository: string; readonly plainHttp: boolean }

export const registerSection = section({
  version: z
    .enum(['conventional', 'major', 'minor', 'patch'])
    .default('conventional')
    .describe('Which part of the version rises; `conventional` reads it from the title of the pull request.'),
  card: repositoryPath()
    .optional()
    .describe('Model card: its text is kept, and what is measured is filled in.'),
  store: store
    .optional()
    .describe(
      'Where the bytes go: the data `remote`, the GitHub `release`, `{ oci: … }`, or `none`; default the remote where there is one.',
    ),
  sign: section({
    key: text().optional().describe('Private key in PEM, usually `${MODEL_SIGNING_KEY}`.'),
    keyless: z.boolean().default(false).describe("Whether the workflow's identity signs, through Sigstore."),
  })
    .optional()
    .describe('How the model is signed.'),
  propose: section({
    environments: oneOrMany().describe('Environments below `deploy` whose files shall name a new version.'),
    'auto-merge': z
      .boolean()
      .default(false)
      .describe('Whether the pull request merges by itself once every check passes.'),
  })
    .optional()
    .describe('Opens a pull request that deploys each new version. The default is that people do.'),
  attest: z
    .boolean()
    .default(true)
    .describe('Whether the papers are attested on GitHub, where the workflow has the permission.'),
  mlflow: section({
    'tracking-uri': text().describe('Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`.'),
    experiment: text().optional().describe('Experiment that runs belong to.'),
    name: text().optional().describe('Registered model; default the model’s name.'),
    aliases: z
      .record(text(), text())
      .default({ production: 'champion', staging: 'challenger' })
      .describe('Alias that each stage has in MLflow.'),
  })
    .optional()
    .describe('Also register the version in MLflow.'),
  sagemaker: section({
    group: text().optional().describe('Model package group; default the model’s name.'),
    image: text().describe('Image in ECR that serves the model.'),
    bucket: text().describe('`s3://bucket/prefix` that the model is put to.'),
    region: text().optional().describe('Region; default that of the environment.'),
    'approve-at': text().default('production').describe('Stage that approves the package.'),
  })
    .optional()
    .describe('Also register the version as a SageMaker model package.'),
})
