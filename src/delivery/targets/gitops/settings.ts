import { ConfigurationError } from '../../../foundation/index.ts'
import type { ArgoRolloutsSettings } from '../argo-rollouts/settings.ts'
import type { KServeSettings } from '../kserve/settings.ts'
import type { KubernetesTargetSettings } from '../kubernetes/settings.ts'

/** What carries the weights, with the settings of the target of the same name. */
export type Served =
  | ({ readonly kind: 'kubernetes' } & KubernetesTargetSettings)
  | ({ readonly kind: 'argo-rollouts' } & ArgoRolloutsSettings)
  | ({ readonly kind: 'kserve' } & KServeSettings)

/** Manifests in git that a controller syncs; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface GitOpsSettings {
  readonly controller: 'argo-cd' | 'flux'
  /** Name of the Application of Argo CD, or the Kustomization of Flux. */
  readonly application: string
  /** Its namespace; `argocd`, or `flux-system`, where left out. */
  readonly controllerNamespace?: string | undefined
  /** Folder of the manifests in the repository, with `/`. */
  readonly path: string
  /** Branch that the controller syncs; default the main branch. */
  readonly branch?: string | undefined
  readonly serves: Served
}

/** The folder, without slashes at its ends; empty for the repository itself. @throws ConfigurationError where it leads out */
export function folderOf({ path }: GitOpsSettings, place: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (!/^([/\\]|[A-Za-z]:)/.test(path) && !path.includes('\\') && !parts.includes('..'))
    return parts.join('/')
  throw new ConfigurationError({
    path: `${place}.path`,
    value: path,
    message: 'is no folder inside the repository',
    remedy: 'Name the folder that the controller syncs, such as `deploy/production`',
  })
}
