import { z } from 'zod'
import { argoRolloutsTarget } from './argo-rollouts.ts'
import { featureFlagTarget } from './feature-flag.ts'
import { gitopsTarget } from './gitops.ts'
import { kserveTarget } from './kserve.ts'
import { kubernetesTarget } from './kubernetes.ts'
import { localTarget } from './local.ts'
import { sagemakerTarget } from './sagemaker.ts'
import { seldonTarget } from './seldon.ts'

/** What serves a model; the other keys depend on `kind`. */
export const target = z.discriminatedUnion('kind', [
  localTarget,
  kubernetesTarget,
  argoRolloutsTarget,
  kserveTarget,
  sagemakerTarget,
  seldonTarget,
  featureFlagTarget,
  gitopsTarget,
])
