import { ConfigurationError, type Problem } from '../../../foundation/index.ts'
import { namesVersion } from './version-mark.ts'

/** How a model serves in a cluster; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface KubernetesTargetSettings {
  readonly namespace: string
  /** Of the Services, the route and, with `-blue` and `-green`, the Deployments; the model's where left out. */
  readonly name?: string | undefined
  /** Image, with `{model}`, `{version}`, `{commit}` and `{number}`; that of `podTemplate` where left out. */
  readonly image?: string | undefined
  readonly command?: readonly string[] | undefined
  /** With the same placeholders, as are the values of `env`. */
  readonly args?: readonly string[] | undefined
  readonly env: Readonly<Record<string, string>>
  /** Secret whose entries are variables of the server. */
  readonly envFromSecret?: string | undefined
  /** File of the repository with a pod template or a Deployment, which all else is put into. */
  readonly podTemplate?: string | undefined
  /** Port of the container. */
  readonly port: number
  /** Path that answers with 2xx when the model can answer. */
  readonly health: string
  /** Pods of each version. */
  readonly replicas: number
  readonly requests: Readonly<Record<string, string>>
  readonly limits: Readonly<Record<string, string>>
  readonly serviceAccount?: string | undefined
  /** Exactly one of the two. */
  readonly gateway?: GatewaySettings | undefined
  readonly ingress?: IngressSettings | undefined
  /** Seconds after which pods that are not ready are a problem. */
  readonly startTimeout: number
  /** Seconds between the last request that is sent to a version and the end of its pods. At most 20. */
  readonly drain: number
  /** Whether the version before the stable one keeps its pods. */
  readonly keepPrevious: boolean
  readonly context?: string | undefined
  readonly kubeconfig?: string | undefined
}

/** A Gateway (gateway.networking.k8s.io/v1) that a route is attached to. */
export interface GatewaySettings {
  readonly name: string
  /** That of the model where left out. */
  readonly namespace?: string | undefined
  /** Listener. */
  readonly section?: string | undefined
  readonly hostnames: readonly string[]
  readonly path: string
}

/** Of ingress-nginx, whose annotations the weights are. */
export interface IngressSettings {
  readonly className: string
  readonly host?: string | undefined
  readonly path: string
  readonly tlsSecret?: string | undefined
}

/** @throws ConfigurationError with every problem */
export function checkSettings(settings: KubernetesTargetSettings, place: string): void {
  const { image, env, args = [], gateway, ingress, podTemplate } = settings
  const problems: Problem[] = []
  if ((gateway === undefined) === (ingress === undefined))
    problems.push({
      path: place,
      message: gateway === undefined ? 'nothing says how requests come in' : 'requests come in by two ways',
      remedy: 'Give exactly one of `gateway` and `ingress`',
    })
  if (image === undefined && podTemplate === undefined)
    problems.push({
      path: `${place}.image`,
      message: 'is missing',
      remedy: 'Name the image, with `{version}` where each version has its own, or a `pod-template`',
    })
  // a pod template is looked at once it is read
  if (
    podTemplate === undefined &&
    image !== undefined &&
    !namesVersion([image, ...args, ...Object.values(env)])
  )
    problems.push({
      path: place,
      message: 'nothing of the pods tells one version from another',
      remedy: 'Write `{version}` into `image`, or into a value of `env` or `args`',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
