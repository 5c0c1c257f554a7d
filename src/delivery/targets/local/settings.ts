export const routerNames = ['envoy', 'haproxy', 'nginx', 'node'] as const
export type RouterName = (typeof routerNames)[number]

/** How a model serves on this machine; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface LocalSettings {
  /** Words of the command that serves one version, with `{model}` (path of its files), `{port}`, `{version}` and `{host}`. */
  readonly serve: readonly string[]
  /** Where users' requests arrive. */
  readonly host: string
  readonly port: number
  /** `auto`: the first of the others that is on PATH. */
  readonly router: 'auto' | RouterName
  /** Path that answers with a status of 2xx when the model can answer. */
  readonly health: string
  /** Seconds after which a version that does not answer is a problem. */
  readonly startTimeout: number
  /** Seconds between SIGTERM and SIGKILL. */
  readonly drain: number
  /** Added to the few variables that a model server gets; `${NAME}` is already filled in. */
  readonly env: Readonly<Record<string, string>>
  /** Whether the version before the stable one is kept running. */
  readonly keepPrevious: boolean
}
