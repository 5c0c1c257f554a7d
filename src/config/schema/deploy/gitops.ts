import { z } from 'zod'
import { section } from '../../section.ts'
import { repositoryPath, text } from '../../values.ts'
import { argoRolloutsTarget } from './argo-rollouts.ts'
import { kserveTarget } from './kserve.ts'
import { kubernetesTarget } from './kubernetes.ts'

/** Manifests in git, which Argo CD or Flux syncs. */
export const gitopsTarget = section({
  kind: z.literal('gitops'),
  controller: z.enum(['argo-cd', 'flux']).describe('What syncs the repository into the cluster.'),
  application: text().describe('Name of the Application of Argo CD, or the Kustomization of Flux.'),
  'controller-namespace': text().optional().describe('Its namespace; default `argocd`, or `flux-system`.'),
  path: repositoryPath().describe('Folder of the manifests in the repository, such as `deploy/production`.'),
  branch: text().optional().describe('Branch that is synced; default the main branch.'),
  serves: z
    .discriminatedUnion('kind', [kubernetesTarget, argoRolloutsTarget, kserveTarget])
    .describe('What carries the weights, with the keys of the target of that `kind`.'),
})
