/** Where a Ray cluster is and what the job needs there; `train.on.ray`. */
export interface RaySettings {
  /** Of the dashboard: `http://ray-head:8265`. */
  readonly address: string
  /** Ray's `runtime_env` without `working_dir`, which is the workspace. */
  readonly runtimeEnv: Readonly<Record<string, unknown>>
  readonly entrypointNumCpus?: number
  readonly entrypointNumGpus?: number
  /** Absolute folder that this machine and every node of the cluster share; without it outputs come back in the job's log. */
  readonly outputs?: string
}
