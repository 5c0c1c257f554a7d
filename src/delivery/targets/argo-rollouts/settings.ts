import { ConfigurationError } from '../../../foundation/index.ts'
import { namesVersion } from '../kubernetes/version-mark.ts'

/** A Rollout that is there; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface ArgoRolloutsSettings {
  readonly namespace: string
  /** Name of the Rollout. */
  readonly rollout: string
  /** Container that serves the model; the only one where left out. */
  readonly container?: string | undefined
  /** How the template of the pods carries the model's address, each with `{model}`, `{version}`, `{commit}` and `{number}`. */
  readonly image?: string | undefined
  readonly env: Readonly<Record<string, string>>
  /** In place of the container's arguments. */
  readonly args?: readonly string[] | undefined
  /** Of the pods. */
  readonly annotations: Readonly<Record<string, string>>
  /** Name in `trafficRouting.managedRoutes` of the Rollout, for shadow traffic, which Istio alone can copy. */
  readonly mirrorRoute?: string | undefined
  readonly context?: string | undefined
  /** Path; else the usual chain. */
  readonly kubeconfig?: string | undefined
}

/** @throws ConfigurationError where every version would serve the same */
export function checkSettings(settings: ArgoRolloutsSettings, place: string): void {
  const { image, env, args = [], annotations } = settings
  if (namesVersion([image, ...Object.values(env), ...args, ...Object.values(annotations)])) return
  throw new ConfigurationError({
    path: place,
    message: 'nothing of the pods tells one version from another',
    remedy: 'Write `{version}` into `image`, or into a value of `env`, `args` or `annotations`',
  })
}
