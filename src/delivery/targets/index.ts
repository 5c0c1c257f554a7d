import type { ArgoRolloutsSettings } from './argo-rollouts/settings.ts'
import type { FeatureFlagSettings } from './feature-flag/settings.ts'
import type { GitOpsSettings } from './gitops/settings.ts'
import type { KServeSettings } from './kserve/settings.ts'
import type { KubernetesTargetSettings } from './kubernetes/settings.ts'
import type { LocalSettings } from './local/settings.ts'
import type { SageMakerTargetSettings } from './sagemaker/settings.ts'
import type { SeldonSettings } from './seldon/settings.ts'
import type { Target, TargetServices } from './target.ts'

export type TargetSettings =
  | ({ readonly kind: 'local' } & LocalSettings)
  | ({ readonly kind: 'kubernetes' } & KubernetesTargetSettings)
  | ({ readonly kind: 'argo-rollouts' } & ArgoRolloutsSettings)
  | ({ readonly kind: 'kserve' } & KServeSettings)
  | ({ readonly kind: 'sagemaker' } & SageMakerTargetSettings)
  | ({ readonly kind: 'seldon' } & SeldonSettings)
  | ({ readonly kind: 'feature-flag' } & FeatureFlagSettings)
  | ({ readonly kind: 'gitops' } & GitOpsSettings)

/** Opens what serves a model, and loads what speaks to it. */
export async function openTarget(settings: TargetSettings, services: TargetServices): Promise<Target> {
  switch (settings.kind) {
    case 'local':
      return (await import('./local/index.ts')).openLocal(settings, services)
    case 'kubernetes':
      return (await import('./kubernetes/index.ts')).openKubernetes(settings, services)
    case 'argo-rollouts':
      return (await import('./argo-rollouts/index.ts')).openArgoRollouts(settings, services)
    case 'kserve':
      return (await import('./kserve/index.ts')).openKServe(settings, services)
    case 'sagemaker':
      return (await import('./sagemaker/index.ts')).openSageMakerTarget(settings, services)
    case 'seldon':
      return (await import('./seldon/index.ts')).openSeldon(settings, services)
    case 'feature-flag':
      return (await import('./feature-flag/index.ts')).openFeatureFlag(settings, services)
    case 'gitops':
      return (await import('./gitops/index.ts')).openGitOps(settings, services)
  }
}
